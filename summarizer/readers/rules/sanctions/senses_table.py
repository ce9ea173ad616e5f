"""The worlds besides foreign policy in which people are sanctioned, by the words that each is told in.

An article that holds many words of one of them is about it (see `senses`).
"""

from typing import Final

from summarizer.text.word_sets import word_set

WORLDS: Final = {
    "welfare": word_set(
        """welfare benefit benefits claimant claimants jobseeker jobseekers jobcentre jobcentres
        jobcenter unemployed unemployment jobless dole centrelink pensioner pensioners allowance
        allowances disabled disability caseworker caseworkers appointment appointments recipient
        recipients demerit foodbank workfare medicaid medicare fortnight payments underpaid overpaid
        carers childcare poverty"""
    ),
    "school": word_set(
        """school schools pupil pupils teacher teachers headteacher headteachers headmaster
        headmistress classroom classrooms class classes lesson lessons detention detentions exam
        exams examination examinations curriculum uniform uniforms truancy bullying ofsted
        invigilators playground attendance homework kindergarten"""
    ),
    "university": word_set(
        """university universities campus student students fraternity fraternities sorority
        sororities hazing dean provost plagiarism cheating faculty undergraduate undergraduates
        freshman freshmen chapter tuition degree degrees lecturer lecturers thesis dormitory"""
    ),
    "sport": word_set(
        """sport sports sporting athlete athletes athletics doping anti-doping steroid steroids
        sprinter sprinters runner runners marathon coach coaches club clubs league leagues
        federation match matches season seasons player players teammates squad striker midfielder
        goalkeeper defender fans supporters stadium stadiums referee referees tournament championship
        championships champion champions cup olympic olympics paralympic medal medals football
        soccer rugby cricket tennis boxing cycling cyclist swimmer swimmers golf hockey basketball
        baseball derby pitch relegation fifa uefa wada ioc grand prix racing jockey jockeys"""
    ),
    "court": word_set(
        """judge judges plaintiff plaintiffs defendant defendants lawsuit lawsuits attorney
        attorneys counsel contempt litigation appeal appealed appellate jury discovery magistrate
        courtroom litigant litigants lawyer lawyers juror jurors suing sued deposition motion
        frivolous disbarred fees"""
    ),
    "planning": word_set(
        """planning permit permits developer developers councillor councillors councilman
        councilwoman councilors building buildings demolition resident residents zoning flats
        apartments tenant tenants landlord landlords rent rents eviction evictions housing mayor
        neighborhood neighbourhood harbour bylaw bylaws"""
    ),
    "workplace": word_set(
        """employee employees employer employers staff staffers dismissal dismissed bonus bonuses
        whatsapp colleagues payroll overtime wages wage salary salaries disciplinary resigned
        managers supervisors"""
    ),
    "union": word_set(
        """strike strikes strikers picket pickets ballot balloted union unions unionists overtime
        walkout walkouts railway railways industrial members shop steward stewards"""
    ),
    "church": word_set(
        """bishop bishops archbishop cardinal cardinals priest priests pope vatican holy diocese
        dioceses archdiocese clergy cleric clerics parish parishes mass canon canonical dicastery
        catholic church churches liturgy laicization laicized abbot monk monks nun nuns pontiff
        congregation theologian theologians synod"""
    ),
    "chamber": word_set(
        """chamber whip whips speaker sitting sittings debate plenary caucus backbench backbencher
        backbenchers deputy deputies legislator lawmaker lawmakers filibuster heckling allowance
        ethics censure censured reprimand reprimanded"""
    ),
    "party": word_set(
        """party parties branch branches youth expelled expel expels membership members factions
        faction rebels disciplinary manifesto candidate candidates whip primary primaries"""
    ),
    "media": word_set(
        """broadcaster broadcasters broadcasting viewers listeners programme programmes program
        presenter presenters channel channels ofcom advertisement advertisements advertising radio
        television episode press publisher"""
    ),
    "medicine": word_set(
        """physician physicians doctor doctors surgeon surgeons nurse nurses patient patients
        hospital hospitals clinic clinics opioids malpractice prescription prescribing pediatrician
        anesthesiologists dentist dentists pharmacist pharmacists pharmacy pharmacies"""
    ),
    "discipline": word_set(
        """prison prisons inmate inmates prisoner prisoners jail jails jailed warder warders guards
        cell cells officers officer police policemen inspector misconduct insubordination
        disciplinary barracks court-martial martial recruits recruit soldiers reprimanded demoted
        conscripts constable constables"""
    ),
    "budget": word_set(
        """crore crores lakh lakhs rs rupees posts vacancies scheme schemes tender tenders bridges
        roads loan loans recruitment expenditure outlay subsidy subsidies beneficiaries panchayat"""
    ),
    "travel": word_set(
        """airline airlines flights passenger passengers delays delayed bus buses ferry ferries fare
        fares taxi taxis driver drivers motorists license licence licenses licences timetable
        overload overloaded speeding consumers customers ticket tickets slots"""
    ),
    "nature": word_set(
        """sewage hosepipe drought bathing fishing fishermen fishers trawlers pollution polluters
        anglers river rivers beach beaches emissions landfill waste wastewater reservoir reservoirs
        forest forests loggers hunters wildlife livestock farmers crops"""
    ),
    "data": word_set(
        """data privacy gdpr users breach breaches personal consent cookies encryption app apps
        tracking browsing"""
    ),
    "market": word_set(
        """broker brokers brokerages insider shares shareholders stock stocks investors auditors
        auditor prospectus securities exchange traded bourse disclosure"""
    ),
    "deficit": word_set(
        """deficit deficits gdp debt fiscal budget budgets spending borrowing bailout pensions
        taxes growth austerity gross limit limits fines"""
    ),
    "health": word_set(
        """covid coronavirus pandemic lockdown lockdowns mask masks vaccine vaccines vaccinated
        unvaccinated quarantine curfew gatherings infections virus outbreak restaurants bars gyms
        hygiene"""
    ),
    "gambling": word_set(
        """casino casinos betting gambling bookmaker bookmakers bets wagers lottery punters
        slot"""
    ),
}
"""Words of each world; what every article on sanctions may hold as well counts little on its own."""

STATECRAFT: Final = word_set(
    """ofac treasury embargo embargoes assets blacklist blacklisted blacklists diplomat diplomats
    diplomatic ambassador ambassadors envoy envoys invasion invaded kremlin nuclear missile missiles
    regime oligarch oligarchs terrorism terrorist terrorists geopolitical tanker tankers export
    exports rebels junta militia militias coup war wars sovereignty washington brussels moscow
    beijing tehran pyongyang kyiv sanctions-busting evasion evade evading circumvent circumvention
    smuggling trafficking proliferation annexation occupied ceasefire peacekeepers magnitsky ally
    allies foreign weapons arms military dictator crackdown repression"""
)
"""Words of the world in which states sanction others."""

KEPT_AT_HOME: Final = word_set(
    """claimant claimants jobseeker jobseekers pupil pupils schoolchildren teacher teachers
    headteacher headteachers landlord landlords tenant tenants motorist motorists driver drivers
    doctor doctors physician physicians nurse nurses surgeon surgeons pharmacist pharmacists
    inmate inmates prisoners parents invigilators athletes players coach coaches referee referees
    clubs supporters fans municipality municipalities councillors restaurants shopkeepers
    hoteliers farmers fishermen passengers commuters taxpayers beneficiaries recipients
    penalties"""
)
"""Whom a state sanctions in its own house."""

HOME_MEASURES: Final = word_set(
    """payment payments benefit benefits welfare disciplinary sporting academic school court
    judicial canonical ecclesiastical professional parliamentary internal discovery contempt salary
    pay hiring recruitment building planning parking traffic"""
)
"""What sanctions of another world are called by."""
