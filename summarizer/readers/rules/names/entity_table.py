"""Words that make a run of capitals a body, a company, a vessel, a medium, or none of them."""

from summarizer.text.calendar_table import CALENDAR_NAMES
from summarizer.text.word_sets import word_set

ORGANIZATION_HEADS = {
    "government": (
        "Ministry Department Embassy Consulate Parliament Senate Cabinet Secretariat "
        "Presidency Chancellery Assembly Duma Congress Treasury Directorate-General"
    ),
    "agency": (
        "Agency Bureau Office Authority Directorate Administration Inspectorate Police "
        "Service Commission Committee Council Court Tribunal Complex Regulator Customs Panel "
        "Registry Laboratory Laboratories Fund Mechanism Board"
    ),
    "armed_force": (
        "Army Navy Force Forces Command Corps Fleet Guard Guards Brigade Battalion Regiment "
        "Division Squadron Militia Marines Military Headquarters Staff Unit"
    ),
    "group": (
        "Institute Institution Centre Center University College Foundation Association Union "
        "League Movement Front Party Network Alliance Forum Society Initiative Project "
        "Observatory Watch Coalition Gang Cartel Syndicate Tank School Academy Federation "
        "Organisation Organization Group Observers "
        "Rovers Wanderers Hotspur Albion Athletic Rangers Dynamo Spartak Lokomotiv"
    ),
    "media": (
        "Times Post Daily Herald Tribune Gazette Journal Wire Shimbun Ilbo TV Television "
        "Radio News Newspaper Magazine Weekly Courier Chronicle Telegraph Observer "
        "Broadcasting Press Pravda Sinmun Monitor Review Broadcaster"
    ),
}
"""Last word of a name to the kind of body it makes."""

COMPANY_HEADS = (
    "Motor Castings Foundry Avionics Photonics Munitions Armaments Precision Bearings Pumps "
    "Valves Turbines Cement Alloys Titanium Leasing Foods Wings "
    "Research Analytics Advisors Advisory Associates Consultancy Consultants "
    "Cargo Fuel Fuels Minerals Commodities Crewing Avia Airfreight Forwarding Optronics "
    "Dynamics Agro Agrochemicals Fertilizer Fertilizers Potash Diamonds Timber Seafood "
    "Fisheries Shipmanagement Lubricants Polymers Plastics Textiles Drones Batteries Geodata "
    "Imaging Hosting Pay Payments Remittance Remittances Banka Banco Banque "
    "Orbital Rocketry Spaceflight Spaceplanes Astronautics "
    "Propulsion Interstellar Ordnance Optoelectronics Cybernetics Biotech Nanotech "
    "Cables Ceramics Graphite Fibres Fibers Tyres Forgings Castings Sensors Lasers Circuits "
    "Abrasives Welding Fintech Bullion Jewellers Jewellery Gems Brokers Brokerage Shipbrokers "
    "Underwriters Insurers Assurance Reinsurance Properties Hotels Charters Helicopters Yachts "
    "Chandlers Terminals Depots Warehousing Storage Couriers Haulage Trucking Railways "
    "Drilling Exploration Smelting Smelters Mills Farms Breweries Distillers Packaging Printing "
    "Airlines Airways Aero Air Aerospace Aviation Bank Bunkering Capital Carrier Chemical "
    "Chemicals Chemie Co Co. Company Components Composites Construction Consulting Corp "
    "Corp. Corporation Crystal Cryptocurrency Electronics Energy Engineering Enterprise "
    "Enterprises Equipment Exchange Export Exports FZCO FZE FZC FZ-LLC Factory Ferries "
    "Freight Gas GmbH Holding Holdings Import Inc Inc. Industrial Industries Insurance "
    "Instruments International Investment Investments JSC Kapital Kombinat LLC LLP LP Labs "
    "Line Lines Limited Logistics Ltd Ltd. Machinery Makina Marine Maritime Materials Metal "
    "Metall Metals Metallurgical Microelectronics Mining Motors Navigation Oil Optics OJSC "
    "OOO PJSC PLC Partners Petrochemical Petrochemicals Petroleum Pharma Pharmaceuticals "
    "Pipelines Plant Plc Port Power Products Pte Refinery Refining Resources Robotics S.A. "
    "SA SARL SAS SE Securities Semiconductor Semiconductors Services Shipbuilding Shipping "
    "Shipyard Soft Software Solutions SpA Steel Supply Systems Tankers Tech Technical "
    "Technologies Technology Telecom Trade Traders Trading Trans Transport Trust Vehicles "
    "Ventures Works Yard Estates Hardwoods Chambers "
    "Ticaret Sanayi Bhd AG AO OAO ZAO PAO FGUP AS ASA AB BV NV Oy KG Srl Sdn plc Petro"
)
"""Last words of companies' names."""

LEGAL_FORMS = (
    r"Co\.,? ?Ltd\.?|Co\.,? Limited|Company Limited|Co\.|Ltd\.?|Inc\.?|LLC|L\.L\.C\.|LLP|GmbH"
    r"|S\.A\.|S\.A|SARL|FZE|FZCO|FZ-LLC|PJSC|OJSC|JSC|OOO|PLC|plc|Pte\.? Ltd\.?|Sdn\.? Bhd\.?"
    r"|B\.V\.|N\.V\.|BV|NV|SpA|Srl|AG|AB|ASA|Corp\.?|Limited|Oy|KG|A\.S\.|Pty Ltd|SARLU"
    r"|S\.p\.A\.|FZC|DMCC|L\.P\."
)
"""What may follow a company's name after a comma."""

HEADS_FIRST = (
    "Ministry Department Bureau Office Institute Institution Center Centre University "
    "Embassy Bank Academy Committee Council Commission Federation Association Organisation "
    "Organization Agency School College Chamber Court Union Administration Authority Mission "
    "Consulate Corporation Directorate Board Alliance Movement Party Front Army Society "
    "League Museum Secretariat Campaign Coalition Forum Voices Friends Foundation Fund Network "
    "Initiative Project Observatory Command Government Presidency Brigade Brigades Battalion"
)
"""First words of names such as "the Ministry of X", "the Institute for Y"."""

PEOPLE_FIRST = " People Students Citizens Physicians Mothers Veterans Women Americans Parents"
"""First words of names of those who stand for a cause: "Students for Fair Admissions"."""

HEAD_FIRST_KINDS = {
    "Ministry": "government",
    "Department": "government",
    "Embassy": "government",
    "Consulate": "government",
    "Mission": "government",
    "Secretariat": "government",
    "Government": "government",
    "House": "government",
    "Presidency": "agency",
    "Bureau": "agency",
    "Office": "agency",
    "Agency": "agency",
    "Authority": "agency",
    "Administration": "agency",
    "Directorate": "agency",
    "Court": "agency",
    "Board": "agency",
    "Commission": "agency",
    "Committee": "agency",
    "Council": "agency",
    "Bank": "company",
    "Army": "armed_force",
    "Command": "armed_force",
    "Corporation": "company",
}
"""The kind that the first word gives; all others are groups."""

LEADING_HEADS = {
    **dict.fromkeys(["Radio", "Canal", "Kanal", "TV", "Televisión", "Télé"], "media"),
    **dict.fromkeys(
        [
            "Bank",
            "Banka",
            "Banco",
            "Banque",
            "Grupo",
            "Groupe",
            "Gruppe",
            "Grup",
            "PT",
            "OOO",
            "PAO",
            "ZAO",
            "AO",
            "NPO",
            "Zavod",
        ],
        "company",
    ),
    **dict.fromkeys(["Partido", "Parti", "Partai"], "group"),
    **dict.fromkeys(
        [
            "Jamaat",
            "Hizb",
            "Harakat",
            "Liwa",
            "Jabhat",
            "Jaysh",
            "Jaish",
            "Saraya",
            "Asaib",
            "Lashkar",
        ],
        "group",
    ),
}
"""First words of names and the kind of body that they make: "Radio X", "Banka Y"."""

NOT_BODIES = word_set(
    """
    Act Acts Action Agreement Airport Accord Accords Affairs Area Article Attack Avenue Award
    Base Basin Bay Beach Bill Blog Border Bridge Briefing Building Bulletin Campaign Canal
    Cape Channel Charter City Clause Club Coast Code Conference Constitution Convention
    Corridor Country County Crisis Cup Day Decision Declaration Decree Desert Directive
    District Dome Drill Drills Embargo Era Exercise Festival Fjord Forest Forum Games Gulf
    Harbor Harbour Heights Highlands Hill Hills Hotel Hour Incident Index Island Islands Isles
    Isthmus Journal Lake Law Laws License Licence Line List Market Markets Massacre Memorandum
    Mission Month Mount Mountain Mountains Museum Note Notice Ocean Olympics Operation Order
    Orders Package Pact Palace Park Pass Peace Peninsula Plain Plan Plateau Point Policy Port
    Prefecture Prize Proliferators Protocol Province Provinces Reef Region Register Regulation
    Regulations Report Republic Resolution Resolutions River Road Route Rule Rules Sea Season
    Section Settlement Shield Site Square Standard State States Statute Strait Straits Street
    Strip Summit Territory Time Timeline Town Track Treaty Triangle Valley Vessel Village War
    Week Year Zone Sanctions Programme Program Missile Missiles Rocket Complex Station
    Cosmodrome Range Prison Camp Launch Test Spaceport Facebook Instagram Twitter Telegram
    WhatsApp YouTube Whatsapp Proving Ground Kingdom Relations Nations Persons Nationals
    Licenses Licences Questions Ship Travel Advisory Determination Determinations Proclamation
    Designation Designations Guidance Guidelines Provisions Appendix Annex Paragraph Chapter
    """
)
"""Last words of names that are no actors: places, laws, events, products."""

PLACE_PREPOSITIONS = (
    "in at near from off outside inside around toward towards across over through via above "
    "below beyond along between within southern northern eastern western central"
)

COMPANY_NOUNS = (
    "firm company manufacturer maker supplier carrier airline lender exchange refiner "
    "refinery trader brokerage dealer operator shipper producer distributor employer "
    "conglomerate startup retailer contractor builder shipbuilder insurer bank giant broker "
    "plant factory entity subsidiary affiliate enterprise importer exporter shipyard "
    "business consultancy manager front agency arm unit holding parent shell "
    "shipowner wholesaler foundry smelter miner mixer developer freight-forwarder forwarder "
    "reseller installer chipmaker drugmaker carmaker shipmanager freight bunkerer steelmaker"
)
"""Nouns that tell, in an apposition, that the name before it is a company's."""

VESSEL_NOUNS = (
    "ship ships vessel vessels tanker tankers freighter freighters carrier bulker boat "
    "lifeboat icebreaker minesweeper minelayer drillship dredger schooner gunboat cutter "
    "destroyer frigate submarine cruiser corvette trawler yacht dhow tug barge warship ferry "
    "supertanker steamship motorship"
)

VESSEL_PREFIXES = (
    "MV M/V MT M/T M.V. M/S SS S/S USS USNS HMS HMAS HMCS HMNZS INS ROKS JS JDS FS PNS RFS RFA BRP"
    " KRI TCG ESPS FGS HNLMS IRIS IRINS PLANS USCGC ORP"
)

STOP_INITIALS = word_set(
    """
    A About Above According Across Action Actually Additionally Afraid After Afterwards Again
    Against Ahead All Almost Alone Along Alongside Already Also Although Altogether Always
    Amid Among An And Another Any Anybody Anyone Anything Apart Are Around As Aside Ask Asked
    BREAKING UPDATE
    At Back Background Barely Based Because Been Before Behind Being Below Beside Besides
    Between Beyond Both Breaking But By Call Can Certainly Citing Clearly Click Closing
    Concurrently Could Critics Currently Days Debris Despite Did Do Does Down During Each
    Earlier Early Either Elsewhere Else Entities Even Eventually Ever Every Everybody Everyone
    Everything Experts Explained Explainer Facing Far Few Fewer Finally First Five Following
    For Former Formerly Four From Full Further Furthermore Generally Get Give Given Go Going
    Good Government Had Half Has Have Having He Hello Hence Her Here His Hours How However
    Hundreds I If Image In Including Indeed Individuals Insiders Instead Into Is It Its Just
    Keep Last Late Later Lately Least Less Let Like Likewise Live Local Look Made Mainly Many
    May Maybe Meanwhile Measures Members Might Minutes Moments Months More Moreover Most
    Mostly Much Must My Near Nearly Neither Never Nevertheless New Next Nine No Nobody None
    Nonetheless Nor Not Note Nothing Notably Notwithstanding Now Nowhere Observers Of Off
    Officials Often Oil On Once One Only Opposition Or Other Others Otherwise Our Out Outside
    Over Overall Overnight Part People Perhaps Photo Please Possibly Presently Previously
    Prior Privately Probably Prosecutors Publicly Published Put Question Questioned Quite
    Quoting Rather Read Recently Regarding Regardless Reported Reporting Rolling Same Say
    Saying Says Sanctions Second Secondly See Sellers Separately Seven Several Share She
    Shipping Shortly Should Similarly Simultaneously Since Six So Some Somebody Someone
    Something Sometimes Soon Sources Speaking Still Story Subsequently Such Suddenly Surely
    Take Taken Ten Tensions Than Thank Thanks That The Their Them Then There Thereafter
    Therefore These They Third Thirteen This Those Though Thousands Three Through Throughout
    Thus To Today Together Tomorrow Tonight Too Top Tourists Toward Towards Traders Two
    Ultimately Under Undeterred Unless Unlike Until Up Update Updated Updates Upon Us Use Used
    Using Usually Very Via View Vowing Warning Was We Well Were What Whatever When Whenever
    Where Whereas Wherever Whether Which While Who Whoever Whom Whose Why Widely Will With
    Within Without Women Would Yes Yesterday Yet You Young Your Ports Banks Tankers Ships
    Vessels Analysts Diplomats Investigators Lawmakers Lawyers Residents Researchers Troops
    Rescuers Asking Answering Turning Pressed Responding Reacting Addressing Calling Talks
    Weapons Missiles Rockets Satellites Figures Details Names Reports Images Questions Answers
    Editing Additional Edited Western European Asian African Arab Nuclear Ballistic Cruise
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June
    July August September October November December Mr Spokesman Spokeswoman Spokesperson
    Ministry Parliament
    """
)
"""Words that begin sentences and are then no part of a name."""

NEVER_NAMES = CALENDAR_NAMES | word_set(
    """
    English French German Russian Chinese Arabic Persian Farsi Korean
    Japanese Spanish Hindi Urdu Christmas Easter Ramadan Nowruz Chuseok God Islam Muslim
    Muslims Christian Christians Jewish Jews Shia Shiite Sunni Kurdish Kurds Arab Arabs
    Western West East North South Northern Southern Eastern Asia Africa Europe European
    Europeans Asian African Atlantic Pacific Arctic Antarctic Internet Web Covid COVID GMT UTC
    EST EDT KST JST IST CET EEZ NOTAM UAV UAVs WMD ICBM ICBMs SLBM SRBM IMO LNG LPG GPS GDP
    CEO CFO COO PhD MP MPs TV AI IT ID PDF Q&A X Ltd Inc VIP PM FM ATTN LD Photo Image Getty
    Images Read Also Updated Published Subscribe Advertisement Related Share Topics Tags
    Keywords Cold Iron Curtain
    """
)
"""Single capitalized words that are never an actor."""
