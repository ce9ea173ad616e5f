"""The words of the field as data: what measures, lists, assets and the rest are called."""

from typing import Final

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.text.calendar_table import MONTH_WORDS
from summarizer.text.word_sets import word_set

STRONG_NOUNS: Final = word_set(
    """sanction sanctions embargo embargoes embargos countermeasures blacklisting blacklistings
    sanctioning"""
)
"""Nouns that mean sanctions wherever they stand."""

NUMBERS: Final = frozenset(TWO_TO_TWELVE.split("|"))
"""Numbers that stand for how many are sanctioned, or how many days they have."""

WEAK_NOUNS: Final = word_set(
    """measure measures penalty penalties restriction restrictions curb curbs designation
    designations listing listings ban bans freeze freezes limits ceiling ceilings package
    packages round tranche batch controls cap caps blacklist prohibition prohibitions blockade
    action actions steps"""
)
"""Nouns that mean sanctions beside the words of `QUALIFIERS` or where sanctions are spoken of."""

CLOSURES: Final = frozenset({"closure", "closures", "zone"})
"""Nouns that mean a measure behind what is closed: "a border closure", "a no-fly zone"."""

QUALIFIERS: Final = word_set(
    """asset assets travel visa entry arms weapons oil export exports import imports trade fuel
    price punitive restrictive economic financial targeted coercive investment flag port
    flight sanctions coal gas gold diamond steel sectoral secondary dollar swift unilateral
    caatsa magnitsky"""
)
"""What makes a weak noun mean sanctions."""

ASSETS: Final = word_set(
    """assets asset funds accounts account holdings property properties money wealth villa villas
    yacht yachts mansion shares stake deposits portfolio apartments flats savings reserves
    cash fortune estate estates"""
)

ROUNDS: Final = word_set("round rounds tranche batch package list wave")
"""What sanctions that are told together are called."""

ACTIONS: Final = word_set("action actions measures designations listings order step steps decision")
"""What sanctions of one day are called."""

LISTS: Final = word_set(
    "annex annexes list lists blacklist blacklists register registry roster roll"
)

OFF_LISTS: Final = frozenset({"from", "off"})
"""What stands between those taken off a list and the list."""

FLOWS: Final = word_set(
    """import imports export exports sale sales purchase purchases supply supplies transfer
    transfers shipment shipments trade trading delivery deliveries flights transit services
    transport carriage insurance financing investment investments provision
    dealings transactions business remittances"""
)
"""What flows between countries, and is banned."""

GATES: Final = word_set(
    """port ports seaport seaports airport airports harbor harbour harbors harbours door doors
    market markets airspace skies sky waters border borders canal territory entry"""
)

EXCLUDED_FROM: Final = word_set(
    """entering entry holding owning doing trading dealing travelling traveling visiting ports
    port waters airspace market markets swift dollar soil territory using accessing importing
    exporting buying selling banking docking landing flying bidding raising
    transacting financing receiving dealings system clearing payments lending borrowing insuring
    berthing mooring anchoring calling tenders procurement contracts overflying bunkering"""
)
"""What those who are sanctioned are barred from."""

LET_PASS: Final = word_set("aid assistance food medicine grain fertilizer goods shipments")
"""What is let off measures that stay on somebody: "exempted aid from its sanctions on"."""

LAND_NOUNS: Final = r"(?:country|nation|island)"
"""What a country told of before is called."""

LANDS: Final = word_set(
    """country bloc schengen mainland states kingdom u.s us u.k uk eu america britain canada
    australia japan russia china iran israel turkey ukraine europe switzerland norway poland zealand
    india pakistan belarus latvia lithuania estonia georgia moldova armenia azerbaijan"""
)
"""What people are kept out of."""

NOMINAL: Final = {
    "extension": "extended",
    "renewal": "extended",
    "prolongation": "extended",
    "rollover": "extended",
    "lifting": "lifted",
    "removal": "lifted",
    "delisting": "lifted",
    "suspension": "eased",
    "easing": "eased",
    "freezing": "imposed",
    "designation": "imposed",
    "designations": "imposed",
    "redesignation": "imposed",
    "re-designation": "imposed",
    "listing": "imposed",
    "relisting": "imposed",
    "blacklisting": "imposed",
    "sanctioning": "imposed",
    "imposition": "imposed",
    "addition": "imposed",
    "inclusion": "imposed",
    "return": "imposed",
    "placement": "imposed",
    "reimposition": "imposed",
    "re-imposition": "imposed",
    "reinstatement": "imposed",
    "revocation": "lifted",
    "repeal": "lifted",
    "annulment": "lifted",
    "termination": "lifted",
    "scrapping": "lifted",
    "relaxation": "eased",
}
"""Nouns of deeds, with the status that each tells."""

LIST_DEEDS: Final = word_set("removal addition inclusion return placement")
"""Deeds that are of sanctions where they are on, to or from a list."""

BLOCKERS: Final = word_set(
    """veto vetoed vetoes vetoing block blocked blocks blocking reject rejected rejects rejecting
    thwart thwarted scupper scuppered spike spiked spikes torpedo torpedoed sink sank sunk
    sinks derail derailed stop stopped stops prevent prevented prevents stall stalled kill
    killed defeat defeated fail failed fails collapsed died oppose opposed unable stymied
    foiled frustrated stonewalled refused withheld"""
)
"""Words that tell that an action did not come about."""

DRAFTS: Final = word_set(
    """proposal proposals draft drafts resolution resolutions text bid bids motion motions plan
    plans request requests attempt attempts move moves effort efforts push initiative listing
    designation blacklisting package bill bills legislation amendment statement renewal clause
    campaign drive"""
)
"""What can be blocked."""

APPROVALS: Final = word_set(
    """decided approved approve approves agreed agree announced announces announce confirmed
    endorsed adopted ordered published through including included includes welcomed backed
    completed signed extended renewed ordering orders announcing approving confirming signing
    signs agreeing directed oversaw led leading resulted"""
)
"""Words that tell that a deed named as a noun was done."""

FAILED: Final = word_set("failed fails collapsed died foundered flopped stuck stalled")
"""Verbs whose subject came to nothing."""

HINDERED: Final = (
    BLOCKERS
    | FAILED
    | word_set(
        """not couldn't didn't never unable held short hold shot voted turned shelved dropped abandoned
        scrapped withdrawn failure inability felled nothing naught nought grief aground through flat
        nowhere vetoes threw thrown throws brakes"""
    )
)
"""Words without which no sentence tells that an action was stopped."""

OTHER_LISTS: Final = word_set(
    """grey gray fatf currency monitoring tax haven havens heritage endangered waiting guest safety
    shopping wish reading bestseller priority speakers honours candidate candidates prize award
    awards party ballot electoral team squad injured wanted most-wanted watch least richest
    casualty honors danger exemption exemptions exempted waiver waivers
    partner partners"""
)
"""What tells a list on which nobody is sanctioned."""

GOODS: Final = word_set(
    """oil gas coal gold diamonds steel timber uranium crude lng seafood fish cotton aluminium
    aluminum copper nickel potash grain fertilizer fertiliser fertilizers fertilisers tobacco
    iron textiles fuel alumina palladium platinum titanium caviar vodka"""
)
"""Goods that a ban can name without saying what flow of them it stops."""

PAPERS: Final = word_set("visa visas entry permits passports")

RELIEFS: Final = word_set(
    """license licence licenses licences waiver waivers exemption exemptions carve-out carve-outs
    reprieve exception exceptions dispensation"""
)
"""What lets somebody off a measure in part."""

SPANS: Final = word_set("day days week weeks month months year years")

LOOSE: Final = word_set("action actions steps round batch tranche cap caps ceiling ceilings")
"""Weak nouns that mean a measure only where they say against whom."""

RESUMED: Final = word_set(
    """resume sell buy trade export import ship reopen fly land dock use receive pay keep access
    return insure deal do transfer withdraw operate"""
)
"""What those who are let off may do again."""

BILLS: Final = word_set("bill draft legislation motion")
"""What would impose something if it were passed."""

AIMED_NOUNS: Final = word_set(
    """measures penalty penalties curbs restrictions designation designations listing listings ban
    bans freeze freezes limits package packages"""
)
"""Weak nouns that mean a measure where they say against whom."""

OUTRIGHT_NOUNS: Final = STRONG_NOUNS | AIMED_NOUNS
"""What is imposed on somebody, and is nobody: "new penalties were rolled out"."""

AREAS: Final = word_set(
    "area areas zone zones airspace range ranges site sites corridor waters spot spots"
)
"""What is designated on a map: "a training area designated by the army"."""

PROLONGING: Final = ("renew", "exten", "prolong")
"""How words begin that say that what stands goes on."""

ONTO: Final = frozenset({"on", "against", "upon"})
"""What leads from a measure to whom it hits."""

LISTABLE: Final = word_set(
    """individuals entities people persons names companies firms vessels ships tankers banks
    officials organizations organisations men generals judges tycoons ministers lawmakers
    businessmen commanders traders politicians officers leaders executives figures militants
    warlords oligarchs brokers insurers refiners settlers bishops senators"""
)
"""Who is added, where no list need be named."""

KIN: Final = word_set(
    """son sons daughter daughters wife husband brother brothers sister sisters father mother
    children spouse family relatives cousin cousins nephew aide aides deputy deputies associates
    ally allies partner partners widow"""
)
"""Those who are listed for whose they are: "added his son and two aides"."""

TIMES: Final = MONTH_WORDS | {str(year) for year in range(1945, 2045)}
"""Months and years."""

BANNED: Final = word_set(
    "terrorists terrorist terror extremist group movement organization organisation"
)
"""What a group that is banned is called."""

DEALS: Final = word_set(
    "agreement deal accord pact bargain balance blow compromise truce tone note"
)
"""What is struck without anybody being hit."""

HITTING: Final = word_set(
    """cut cuts kept keep keeps hit hits shut shuts locked lock isolated isolate isolates
    crippled cripple cripples strangled strangle strangles choked choke chokes squeezed squeeze
    hobbled battered ravaged punished punish hampered hurt starved paralysed paralyzed wrecked
    barred bar bars blocked block blocks closed close closes sealed targeted target targets
    excluded exclude severed sever frozen froze hemmed penned weakened damaged devastated ruined
    banned ban bans blockaded throttled stifled impoverished"""
)
"""What sanctions do to those whom they are on: "that have cut Mali off"."""

AFTER: Final = word_set("after since following before despite")
"""Before a measure that dates what else is told."""

COUNTING: Final = NUMBERS | word_set("a an the several dozens hundreds others more")
"""What begins the object of a verb: "identified two men already sanctioned"."""

POINTERS: Final = word_set("the that this its their these those all")
"""What makes a measure the one told of before."""

OWNERS: Final = word_set(
    """u.s us american eu un u.n uk u.k british canadian european swiss japanese australian
    ukrainian treasury"""
)
"""Whose measures they are said to be."""

THREATS: Final = word_set(
    """if unless otherwise warned warns warn warning threatened threatens threatening ultimatum
    deadline vowed else should until"""
)
"""What makes a threat of what may be done."""

TOWARD: Final = word_set("at on against for with to")
"""What stands before whom a deed is aimed at."""

NAMED_LISTS: Final = word_set("entity sdn unverified consolidated sanctions black stop")
"""What lists are called by."""
