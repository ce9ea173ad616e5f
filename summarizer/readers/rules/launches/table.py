"""Words in which launches are told: data for the modules of launches.

Regex fragments, matched as whole words with their case, unless said otherwise. The wordings are
those of wire services, of state media of the launching side, and of ministries and forces.
"""

from typing import Final

from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE

HEADS: Final = (
    r"(?:[Mm]issiles?|[Rr]ockets?(?: shells)?|[Pp]rojectiles?|ICBMs?|SLBMs?|IRBMs?|MRBMs?|SRBMs?"
    r"|CRBMs?|SLCMs?|LACMs?|ALCMs?|SLVs?|HGVs?|[Ss]atellites?(?! carrier)|space(?:craft"
    r"| launch vehicles?)"
    r"|[Ll]aunch [Vv]ehicles?"
    r"|glide vehicles?|hypersonic gliders?|(?:solid|liquid)-fuel(?:l?ed)? launchers?|(?:space"
    r"|satellite) (?:launch|carri)ers?|(?:(?:high-speed|supersonic|ballistic|flying)\s)+objects?"
    r"|(?:(?:ballistic|hypersonic|cruise|guided) )+weapons?)"
)
"""Nouns for what is launched."""

NOT_HEADS: Final = (
    r"(?:['’]s?\b|-|\s+(?:programs?|programmes?|engines?|motors?|technolog\w+|parts?|components?"
    r"|defen[cs]es?|shields?|launchers?|sites?|bases?|facilit\w+|factor\w+|plants?|depots?|units?"
    r"|propulsion|parades?|displays?|exhibitions?|brigades?|forces?|scientists?|experts?|engineers?|activit\w+|capabilit\w+|developments?"
    r"|arsenals?|threats?|warnings?|alerts?|ranges?|boats?|artillery|silos?|transfers?|exports?"
    r"|sales?|deals?|talks|negotiations|debris|fragments?|production|fuel|propellants?|issue|crisis"
    r"|crews?|stages?|bod(?:y|ies)|stocks?|stockpiles?|images?|imagery|pictures?|photos?"
    r"|photographs?|footage|radars?|industr\w+|tubes?|containers?|proliferation"
    r"|launch(?:es)?|tests?|test[- ]\w+|firings?|lift-?offs?|warheads? (?:plant|design)|dishes?|TV"
    r"|(?:Development|Program(?:me)?s?|Defen[cs]e|Technology|Forces?|Command|Corps|Brigade|Bureau|Lab|Factory)"
    r"|projects?|(?:\w+\s)?lines?|initiatives?|efforts?|ventures?|partnerships?|treat(?:y|ies)"
    r"|agreements?|race|gaps?|makers?|manufacturers?|compan(?:y|ies)|television|channels?"
    r"|broadband|navigation|corvettes?|frigates?|destroyers?|cruisers?|ships?|submarines?|vessels?"
    r"|phones?|communications?|providers?|operators?|internet|service|officials?|provocations?"
    r"|(?:and\s+(?:drone|UAV)s?\s+)?(?:drills?|exercises?|man(?:eu|oeu|o)v(?:er|re)s?|war\s?games"
    r"|attacks?|strikes?|barrages?|salvos?|volleys?|fire))\b)"
)
"""What makes of such a noun the first half of something else: "missile program"."""

STOPS: Final = (
    r"(?:into|from|against|for(?! the first)|with|by|after|before|that(?! (?:missile|rocket"
    r"|weapon|projectile))|which|who|under|towards?"
    r"|across|atop|aboard|on|in|at(?! least| most)|(?<!up )to(?! (?:surface|air|ground|ship)\b)"
    r"|its own people"
    r"|said|says|was|were|is|are|has|have|had"
    r"|while|when|(?<!many )(?<!much )as(?! many| much)|but|near|off|between|during|through|via"
    r"|over(?! (?:\d"
    r"|a |an |two"
    r"|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty))|investigation|probe"
    r"|campaign|website|bid|attacks?(?! drones| UAVs)|strikes?(?! range| drones| UAVs)"
    r"|programme|program|operation|offensive|system"
    r"|war|inquiry|consultation|drones?(?! and)|engines?|artillery|shells?|defen[cs]e|nuclear(?!-"
    r"| (?:capable|powered|armed|tipped|able))"
    r"|interceptors?|anti-missile|including|production|development|exhibition|displays?|sales?"
    r"|deliver(?:y|ies)|construction|manufactur(?:e|ing)|assembly|deployments?|purchases?"
    r"|procurement"
    r"|reviews?|stud(?:y|ies)|parade|tenders?|competition|lines? of|class of|replicas?|mock-ups?"
    r"|paper|toy|model|bottle|foam|firework|distress"
    r"|After|Before|Amid|Into|Over|Towards?|With|While|As|From)\b"
)
"""Words that end the object of a verb before its noun is reached."""

NOMINALS: Final = (
    r"(?:launch(?:ing)?|firing) drills?|test[- ]flights?|(?:test[- ]?|flight[- ]"
    r"|trial[- ])?(?:launch(?:es)?"
    r"|launchings?|firings?|test-?fires?)"
    r"|(?:flight[- ]|firing |launch )?(?:tests?|trials?)|flights?|test[- ]fire|lift-?offs?"
)
"""Nouns for a launch."""

NOMINAL_ADJECTIVES: Final = (
    r"(?:missile|rocket|ballistic|cruise|hypersonic|satellite|space|ICBM|SLBM|IRBM|SRBM|MRBM"
    r"|long-range|short-range|medium-range|intermediate-range|intercontinental|strategic"
    r"|submarine-launched|weapons?|flight|projectile|tactical|carrier|spy|reconnaissance"
    r"|anti-ship|surface-to-air|solid-fuel(?:led|ed)?)"
)
"""Words right before such a noun that say that it is a missile's."""

NOT_LAUNCHES: Final = (
    r"\b(?:nuclear|engine|static|proof|cryogenic|hot-?fire|dress|vibration|pressure|burst|ground"
    r"|combustion|rail|mock|simulated|artillery|firing drill|blood"
    r"|COVID|drug|stress|product|album|book|app|website|campaign|investigation|software|gun|torpedo"
    r"|drone|DNA|litmus|shooting|bomb|explosive|motor)\s+(?:\w+\s+)?$"
)
"""What may stand before "test" or "launch" that makes it something else."""

INTRANSITIVES: Final = (
    r"(?:lift(?:s|ed|ing)? off|blast(?:s|ed|ing)? off|t(?:ook|akes?|aking) off|took to the sky"
    r"|flew|flies|flown|fly|enter(?:s|ed)|travel(?:s|l?ed)|soar(?:s|ed)|reach(?:es|ed)|climb(?:s"
    r"|ed|ing)|r(?:ose|ises?)"
    r"|stay(?:s|ed)|peak(?:s|ed)|crash(?:es|ed)|explod(?:es|ed)|bl(?:ew|ows?) up|br(?:oke|eaks?)"
    r"|splash(?:es|ed) down|land(?:s|ed)|fell|falls|came down|comes down|hit|hits|covered|covers"
    r"|disintegrat(?:es|ed)|self-destructed|failed|fails|malfunctioned|works|roar(?:s|ed)"
    r"|(?:disappeared|vanished) (?:from|off) radars?|lasted (?:only |just |a mere )?\d+"
    r"|(?:made (?:its|their) debut|debut(?:s|ed))(?! (?:at|in) (?:an?|the) (?:\w+ )?parade)"
    r"|separated|w(?:as|ere) in the air|w(?:as|ere) lost|followed|left|went into (?:\w+ )?orbit)"
)
"""What a missile itself does."""

FLOWN: Final = (
    r"(?:(?:disappeared|vanished) (?:from|off) radars?|lasted (?:only |just |a mere )?\d+"
    r"|had to be (?:\w+ly )?(?:destroyed|blown up|terminated)|c[ao]mes? to grief"
    r"|(?:made (?:its|their) debut|debut(?:s|ed))(?! (?:at|in) (?:an?|the) (?:\w+ )?parade)"
    r"|separated|w(?:as|ere) in the air|went into (?:\w+ )?orbit"
    r"|(?:never|did(?: not|n[’']t)|failed to) (?:separated?|ignited?|li(?:t|ght)"
    r"|(?:left|leave|cleared?) (?:the|its))"
    r"|left (?:\w+ ){0,2}(?:sites|launchers?|silos?|tubes?|pads?)"
    r"|explod(?:ed|es)|crash(?:ed|es)|blew up|blows up|broke (?:apart|up)|flew|fell|fails"
    r"|failed(?! (?:ones?|attempts?|tests?|launch(?:es)?|tries|trials?|flights?)\b)"
    r"|splashed down|came (?:down|on|in|from|\w+ (?:\w+ )?\w+s? (?:later|earlier))"
    r"|malfunctioned|disintegrated|(?:reached|entered|enters|reaches) (?:\w+ )?orbit|soared"
    r"|landed|plunged|tumbled|plummeted|passed (?:over|above)|crossed|climbed|rose (?:to|from|off)"
    r"|travell?ed|overflew|went (?:over|off|into)|veered"
    r"|burn(?:ed|t) up|dropped|ended|succeeded|worked|went (?:down|wrong|up|ahead)"
    r"|(?:was|were) (?:\w+ ){0,3}(?:an? )?(?:success(?:ful)?|failure|unsuccessful)"
    r"|got into orbit|made it (?:in)?to orbit|misfired|(?:self-destructed|destroyed itself)"
    r"|lifted off|blasted off|took off|follow(?:ed|s)|comes down|goes up|took place"
    r"|left (?=[A-Z])|hit|struck"
    r"|fared no better|went the same way|(?:met|suffered) (?:the same|a similar) (?:fate|end)"
    r"|(?:was|were|been) (?:used|aimed|directed|sent|flown|tried|put up|loosed|ejected"
    r"|flung) ?(?:out |up )?(?=against|at|on|in|from|over|last|toward)"
    r"|(?:is|are|was|were) (?:lost|destroyed|fired|launched|tested|test-fired|intercepted|downed"
    r"|carried out|conducted|staged|(?:shot|brought) down))"
)
"""What a missile does, or what becomes of it, in the past."""

NTHS: Final = (
    rf"(?:first|{SECOND_TO_TENTH}|last|latest|final|next|newest|most\s+recent|previous"
    r"|earlier|other|others|remaining|further|separate|additional)"
)
"""Words that tell one launch from others."""

FORCES: Final = (
    r"(?:military|army|navy|air force|armed forces|forces|troops|rebels?|fighters?|militants?"
    r"|militia(?:s|men)?|movement|government|regime|leadership|Missile Administration|rocket force"
    r"|Rocket Force|Strategic Forces|space agency|aerospace force|Aerospace Force|scientists"
    r"|Revolutionary Guards?(?: Corps)?|Strategic Forces Command|defen[cs]e ministry|Navy|Army)"
)
"""What may follow a country's name or demonym as its launching body."""

PRONOUNS: Final = (
    r"(?:[Ii]t|[Tt]hey|[Tt]he (?:group|movement|regime|country|nation|rebels|militia|militants"
    r"|company|firm|startup|(?:isolated|reclusive) (?:state|country|nation|regime)"
    r"|state|nuclear-armed (?:state|country|nation)|Islamic Republic|communist (?:state|country)"
    r"|two sides))"
)
"""Words that stand for a party named before."""

ANAPHORS: Final = (
    rf"(?:[Tt]he|[Tt]hose|[Tt]hese|[Tt]hat|[Tt]his|[Bb]oth|[Ii]ts|[Tt]he (?:{TWO_TO_TWELVE}|latest"
    r"|first|second|third|new|same|short-range|ballistic|cruise)|[Ee]ach)\s+"
    r"(?:(?:ballistic|cruise|hypersonic|latest|suspected|short-range|long-range|two|three|North"
    r"|Korean|ICBM|missile|rocket|test|flight|user|developmental|single|joint|training|successful|failed|operational|unarmed"
    r"|experimental|practice|routine|night|rare)\s+){0,3}"
    r"(?:missiles?|rockets?|projectiles?|weapons?|ICBM|SLBM|launch(?:es)?|firings?|tests?|flight"
    r"|vehicle|satellite|payload|test[- ]fir(?:e|ing)|test-launch|lift-?off|salvo|volley"
    r"|(?:[\w-]+-stage,?\s+)?(?:[\w-]+-fuel(?:l?ed)?\s+)?(?:carrier|launcher|booster)"
    r"(?=\s(?:lifted|blasted|took\soff|rose|carried|placed|put|was\slaunched)))"
)
"""Definite mentions of a launch told before, or of what was launched."""

NO_LAUNCHERS: Final = (
    r"\b(?:films?|movies?|novels?|books?|games?|dramas?|documentar(?:y|ies)|thrillers?|museums?"
    r"|galler(?:y|ies)|children|pupils|students|schoolboys|hobbyists|villagers|coach|striker|midfielder"
    r"|batsman|player|publishers?|retailers?)\s[^,;.]{0,30}$"
)
"""Before the verb: whoever plays, shows or tells of rockets."""

PLACE_WORDS: Final = (
    r"(?:area|site|base|AFB|province|region|county|governorate|city|launch site"
    r"|launching station|launch (?:pad|center"
    r"|centre|facility)|(?:test|missile|firing) range|test (?:site|center|centre|facility)"
    r"|proving ground|space (?:center"
    r"|centre|port)|cosmodrome|airport|airfield|port|island|coast|waters|desert|sea|Sea"
    r"|Ocean|Gulf|Strait"
    r"|Island|Bay|Peninsula|Province|Range|Base|Center|Centre|Station|Cosmodrome"
    r"|Satellite Launching (?:Station|Ground)|Airport|County|Space (?:Center|Centre|Port))"
)

PLACE_TOKENS: Final = frozenset(
    {
        "the", "a", "an", "its", "in", "at", "near", "off", "of", "on", "around", "close", "to",
        "called", "known", "outside", "inland", "site", "sites", "area", "areas", "base",
        "bases", "airbase", "airspace", "mainland", "country", "along", "across", "over",
        "suburb", "suburbs", "surrounding",
        "province", "provinces", "region", "county", "city", "launch", "launching", "pad",
        "center", "centre", "test", "range", "proving", "ground", "grounds", "space", "cosmodrome",
        "airport", "airfield", "port", "island", "islands", "coast", "waters", "desert", "sea",
        "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
        "central", "coastal", "vicinity", "military", "naval", "air", "missile", "rocket",
        "satellite", "station", "facility", "complex", "undisclosed", "unspecified", "location",
        "place", "town", "village", "district", "mountains", "mountain", "peninsula",
        "international", "remote", "border", "and", "country's", "country’s", "interior",
        "capital", "department", "testing", "governorate", "oblast",
        "spaceport", "spaceflight", "training", "field", "lake", "river", "mouth", "territory",
        "territories", "occupied", "annexed", "controlled", "same", "integrated",
        "spot", "point", "unknown", "secret", "unnamed",
    }
)  # fmt: skip
"""Words in lower case that a place can be told with, beside those in -ern."""

CARRIERS: Final = (
    r"\b(?:(?:submarine|warship|destroyer|frigate|ship|vessel|aircraft|helicopter|bomber|fighter|jet"
    r"|plane|launcher)s?"
    r"|truck|vehicle|train|silo|platform|barge|underwater|tubes?|TEL|the air|the ground|the sea"
    r"|space(?! (?:cent(?:er|re)|port|base|complex|launch))"
    r"|the start|behind|scratch|the end|the beginning|orbit|land|what|(?:Su|Sukhoi|MiG|Tu|F|B|H|J|C"
    r"|Il|An)-\d+\w*)\b|^(?:INS|HMS|USS|ROKS|HMAS|HMCS|TCG|PNS|IRIS|JS|KNS)\b"
)
"""What a missile is fired from that is no place on the map."""

SETTING_A_DAY: Final = (
    r"(?:set|sets|fixed|fixes|chosen|chose|chooses|named|names|picked|picks|scheduled|slated"
    r"|pencill?ed\sin|gave|given|gives|announced|confirmed|reserved|target(?:s|ed|ing)|ey(?:es|ed|eing)"
    r"|aim(?:s|ed|ing)\sfor)"
)
"""Verbs before the day of a launch that is to come, where the launch follows: "set May 5 for"."""

LEASED: Final = {"GF": "FR", "KZ": "RU", "MH": "US"}
"""Countries that another one launches from: from Kourou, from Baikonur, from Kwajalein."""

GROUP_LANDS: Final = frozenset({"YE", "PS", "LB"})
"""Countries of which armed groups hold the part that missiles and rockets come from."""

CLAIMERS: Final = (
    r"(?:[Ss]tate(?:-run|-owned|-controlled|-backed)? (?:media|television|TV|news agency|news"
    r"|radio|broadcaster)|official news agency"
    r"|KCNA|Korean Central News Agency|Rodong Sinmun|IRNA|IRIB|ISNA|Mehr|Tasnim|Fars|Press TV|TASS"
    r"|RIA(?: Novosti)?|Xinhua|Al[- ]Masirah|Saba)"
)
"""Media that speak for the launching side."""

THIRD_PARTIES: Final = (
    r"(?:prosecutors?|sources?|residents?|villagers|fishermen|locals|witnesses"
    r"|local media|media reports|diplomats?|analysts?"
    r"|monitors?|monitoring groups?|think[- ]tank|rights groups?|activists?|lawmakers?|opposition"
    r"|people (?:familiar|briefed)|Yonhap|Kyodo|Jiji|NHK|news agency|broadcaster"
    r"|insiders|bloggers?|(?<!official )Telegram channels?|cable channel|newspaper|reports?"
    r"|intelligence sources"
    r"|(?:Financial|New York|Washington|Sunday|Los Angeles) Times"
    r"|Washington Post|Wall Street Journal|Bloomberg|CNN|NBC|CBS|Axios|Politico|Der Spiegel"
    r"|Guardian|Nikkei|Haaretz|magazine)"
)
"""Those whose word leaves a launch `reported`."""

SAYING: Final = (
    r"(?:said|says|say|claims?|claimed|claiming|announced|announces|reported|reports|boasted|hailed"
    r"|declared|stated|told|confirmed|according to|insists?|insisted|maintains?|revealed|disclosed"
    r"|puts?(?= (?:the|its|their) (?:\w+ )?(?:distance|altitude|range|height|flight|speed|apogee"
    r"|number))|estimate[sd]?|measured|assessed|calculated|denie[sd])"
)

REACTING: Final = (
    r"(?:condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|criticiz(?:es?|ed|ing)|slam(?:s|med|ming)"
    r"|decr(?:y|ies|ied)|deplor(?:es?|ed|ing)|protest(?:s|ed|ing)|discuss(?:es|ed|ing)?"
    r"|sanction(?:s|ed|ing)|met|meets|rapp(?:ed|ing)|issued|released|published|imposed"
    r"|blasted|urged|adopted|convened|admit(?:s|ted)|conced(?:es?|ed)|acknowledg(?:es?|ed))"
)
"""What others do about a launch, on a day of their own."""

FAILURES: Final = (
    r"(?:fail(?:ed|s|ure|ures)\b(?!(?: today| again| on \w+day)? to (?:bring (?:it|them)|knock"
    r"|shoot|down (?:it|them)|respond|mention|comment|say"
    r"|notify|report|condemn|agree|adopt|pass|stop|prevent|deter|halt|curb|detect|intercept|warn"
    r"|secure|win|act|explode|go off|detonate))|explod(?:ed|es)|exploding(?! (?:drones?|UAVs?))"
    r"|(?:spoil(?:ed|t)|ruined|scuppered|marred) (?:the|its|both)|bl(?:ew|ows) up"
    r"(?! (?:an?|the|its|two) (?:mock|target|dummy|warhead|incoming|(?:[\w-]+ ){0,2}(?:target"
    r"|depot|dump|bridge|building|house|base|ship|plant|warehouse|airfield|arsenal)"
    r"|(?:\w+ )?satellite)| (?:one|two|some) of )"
    r"|broke (?:apart|up)|breaks (?:apart|up)|crash(?:ed|es)"
    r"|malfunction(?:ed)?|disintegrate[sd]|unsuccessful(?:ly)?|without success"
    r"|fizzled|went off course"
    r"|fell short(?! of (?:the (?!(?:required|necessary|needed|intended|planned))|[A-Z]))"
    r"|lost (?:control|contact)|(?:suffer|experienc)(?:ed|es) an? (?:\w+ )?(?:anomaly|malfunction)"
    r"|(?:went|gone) (?:\w+ )?(?:wrong|awry|astray)|never (?:arrived|got)"
    r"|veered (?:off|towards?|away|sharply|wildly)|(?:destroyed|blew up) itself|self-destructed"
    r"|(?:ended(?: up)?|fell|came down|dropped) (?:back )?(?:in|into) the (?:sea|water|ocean)"
    r"(?: \w+){0,2} (?:seconds|moments) (?:after|later)"
    r"|(?:broke|broken|strayed) off (?:its )?course|left its (?:\w+ )?course"
    r"|destroyed by (?:[\w'’]+ ){0,3}(?:safety|command|controllers|range officials|officials)"
    r"|plunged|plummeted|tumbled|misfired|burn(?:ed|t) up"
    r"|did not reach(?! [A-Z][^;.]{0,30}(?:water|territor|soil|airspace|zone|EEZ))"
    r"|short of (?:reaching )?orbit"
    r"|ended (?:on [\w. ]{3,14} )?(?:in|with) (?:an? )?(?:crash|explosion|fireball"
    r"|ball of fire|disaster|flames)"
    r"|self-destruct(?:ed)?|aborted"
    r"|fared no better|went the same way|(?:met|suffered) (?:the same|a similar) (?:fate|end)"
    r"|(?:was|were|been) blown up (?:on [\w. ]{3,14} )?(?:over the"
    r" (?:[Ss]ea|[Oo]cean|Pacific|Atlantic|\w+ (?:Sea|Ocean))"
    r"|(?:[\w-]+ )?(?:minutes|seconds) (?:after|into)|(?:shortly|soon|moments) after)"
    r"|\b[Aa]n? [A-Z][\w-]+(?: [\dIVX]+)? was lost"
    r"|sp(?:un|iral(?:l?ed)?) out of control"
    r"|fell back (?:in)?to the (?:sea|ocean|water)"
    r"|botched|c[ao]mes? (?:apart|to grief)|ended (?:early|prematurely)"
    r"|had to be (?:\w+ly )?(?:destroyed|blown up|terminated|ended|aborted|cut short|detonated)"
    r"|strayed from its"
    r"|blew (?:it|the \w+) up|blew itself (?:apart|up)|got no further than|(?:came|come) to nothing"
    r"|(?:could(?: not|n[’']t)|(?:was|were) unable to|did(?: not|n[’']t)"
    r"|never)\s(?:\w+\s){0,8}?orbit|lost it\b"
    r"|(?:rocket|missile|satellite|spacecraft|[Ii]t|contact(?: with [^,.;]{2,30})?) was lost"
    r"|(?:could not be|was not|were not) accomplished"
    r"|far short of|did(?: not|n[’']t) go (?:as planned|to plan)|was not a success"
    r"|(?:(?:was|were) (?:[“\"]?\w+ly )?|controllers |they )terminated\b(?! under| by mutual)"
    r"|(?:intentionally|deliberately|remotely) destroyed|was a (?:flop|failure|dud|disaster|fiasco)"
    r"|(?:stages?|boosters?|motors?|engines?|body|warhead)\s(?:never|did not|didn[’']t|failed to)"
    r"\s(?:separated?|ignited?|light|fired?|lit)"
    r"|(?:never|did not|didn[’']t|failed to) (?:left|leave|cleared?) (?:the|its))"
)
SUCCESSES: Final = (
    r"(?:successful(?:ly)?(?! (?:intercept|shot|shoot|down|destroy|engag|repel|thwart))"
    r"|success\b|(?:put|placed|sent|entered|inserted|injected|carried"
    r"|lifted)(?:\s+[\w-]+){0,4}?\s+(?:in|into)"
    r" (?:\w+\s+)?orbit|entered orbit|(?:precisely |accurately )?(?:hit|struck) (?:the|its|a|their)"
    r" (?:\w+ )?(?:target|islet|mark)\w*|met (?:all|its) (?:\w+ )?objectives|flawless(?:ly)?"
    r"|with (?:pinpoint|high) accuracy|works\b)"
)

NEW_ONE: Final = (
    rf"\b(?:[Tt]hen(?=,)|Earlier(?=,\s(?!the\b|its\b))|[Aa]nother|a (?:{SECOND_TO_TENTH}"
    rf"|further|separate)|A (?:{SECOND_TO_TENTH})(?=\s(?:missile|rocket|projectile))"
    r"|more(?! than\b)|additional|(?:hours?|minutes)\slater"
    r"|also(?!\s(?:said|says|reported|confirmed|announced|detected|noted|told|condemned|believes?)\b)"
    r")\b"
)
"""Marks of a launch other than those told before."""

AGAIN: Final = (
    r"\b(?:last (?:tested|launched|fired|test-fired|conducted|carried out)|previous(?:ly)?"
    r"|earlier(?! (?:\w+day|today|this|on|that|in the day))"
    rf"|(?:(?<!for )the (?:first|{SECOND_TO_TENTH}|\w+th|last)|[Tt]hat) time|first (?:took|such)"
    r"|(?:[Bb]efore|[Pp]rior to) that(?=,)"
    r"|since\s[^.;]{3,30}?,?\s+when)\b"
)
"""Marks of a launch before the news."""
