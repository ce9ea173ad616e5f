"""Words that introduce what somebody said, and words that look as if they did."""

from summarizer.text.calendar_table import WEEKDAY_WORDS
from summarizer.text.word_sets import word_set

SAYING = word_set(
    """
    said says saying say told tells telling tell added adds adding stated states stating state
    asked asks asking replied replies replying answered answers answering responded responds
    responding noted notes noting wrote writes writing posted posts posting tweeted tweets
    tweeting declared declares declaring announced announces announcing claimed claims
    claiming argued argues arguing insisted insists insisting stressed stresses stressing
    emphasized emphasizes emphasizing emphasised emphasises emphasising underlined underlines
    underlining underscored underscores underscoring warned warns warning cautioned cautions
    cautioning explained explains explaining remarked remarks remarking commented comments
    commenting observed observes observing continued continues continuing concluded concludes
    mentioned mentions affirmed affirms affirming bemoaned specified specifies concluding
    recalled recalls recalling reiterated reiterates reiterating repeated repeats
    repeating acknowledged acknowledges acknowledging admitted admits admitting conceded
    concedes conceding confirmed confirms confirming denied denies denying alleged alleges
    alleging asserted asserts asserting contended contends contending maintained maintains
    maintaining vowed vows vowing pledged pledges pledging promised promises promising swore
    threatened threatens threatening urged urges urging complained complains complaining
    lamented laments lamenting joked jokes joking quipped quips quipping shouted shouts
    shouting predicted predicts predicting testified testifies testifying agreed agrees
    agreeing suggested suggests suggesting hinted hints hinting signaled signals signaling
    signalled signalling indicated indicates indicating reported reports reporting mused muses
    musing boasted boasts boasting retorted retorts retorting countered counters countering
    snapped snaps pleaded pleads pleading appealed appeals appealing demanded demands
    demanding reminded reminds reminding assured assures assuring advised advises advising
    believed believes believing thinks thought thinking hoped hopes hoping feared fears
    fearing found finds finding ruled rules ruling held pointed points pointing spoke speaks
    speaking talked talks talking expressed expresses expressing read reads reading put puts
    putting went goes going informed informs informing revealed reveals revealing disclosed
    discloses disclosing commended commends commending thundered fumed whispered cried
    exclaimed proclaimed proclaims proclaiming chimed opined interjected reasoned reflected
    reflects reflecting summarized summarised recounted recounts recounting elaborated
    elaborates elaborating clarified clarifies clarifying reaffirmed reaffirms reaffirming
    echoed echoes echoing estimated estimates estimating judged judges judging reckoned
    reckons reckoning muttered mutters muttering mumbled murmured sighed sighs groaned
    grumbled grumbles grumbling growled growls sniffed sneered sneers scoffed scoffs scoffing
    barked hissed bellowed roared yelled screamed cries protested protests protesting gushed
    enthused enthuses deadpanned wailed moaned ventured ventures intoned chided chides scolded
    parried bristled professed averred speculated speculates speculating surmised theorised
    theorized cabled emailed e-mailed blogged texted rejoined riposted objected objects griped
    gripes groused railed rails raged rages fulminated crowed crows gloated exhorted implored
    begged begs entreated counselled counseled recommended recommends recommending confided
    confides divulged blurted stammered drawled croaked hollered recited lectured preached
    decreed decrees posited posits guessed guesses concurred concurs inquired enquired queried
    wondered wonders wondering interrupted taunted taunts taunting teased marvelled marveled
    exulted inveighed relayed relays scrawled scribbled attested attests attesting apologised
    apologized demurred demurs dissented hedged rebutted refuted refutes sobbed stipulated
    stipulates trumpeted trumpets trumpeting proffered croons intimated intimates certified
    swears vow pledge forecast forecasts summed sums outlined outlines hazarded harrumphed
    tutted snorted squealed spluttered fretted frets notified notifies ordered orders ordering
    instructed instructs instructing advocated avowed penned assessed assesses assessing
    reassured reassures reassuring think believe argue warn insist complain claim fear hope
    admit concede contend wonder shot shoots hit fired brushed brushes brushing joined
    insinuated remembered remembers remembering whispers whispering radioed narrated narrates
    reminisced chanted chants chanting exclaims screams yells roars sobs gasped gasps boomed
    booms snarled snarls purred stammers drawls croaks rasped prayed prays moans wails fumes
    hisses barks thunders interjects editorialized editorialised charged charges summarizes
    summarises summarizing summarising counsels confessed confesses
    """
)
"""Verbs whose subject is the speaker of the words that follow, or that have just been given."""

MANNER = word_set(
    """
    shrugged shrugs smiled smiles laughed laughs grinned grins chuckled chuckles beamed beams winced
    nodded nods winked giggled snarled glowered scowled smirked began begins started starts finished
    offered offers conceded corrected interposed resumed resumes wept winces
    """
)
"""Verbs of manner, which are verbs of saying only right beside a quotation."""

NAMING = word_set(
    """
    called calls calling call described describes describing describe denounced denounces denouncing
    condemned condemns condemning blasted blasts blasting slammed slams slamming criticized
    criticizes criticizing criticised criticises criticising hailed hails hailing praised praises
    praising welcomed welcomes welcoming dismissed dismisses dismissing rejected rejects rejecting
    branded brands branding labeled labels labeling labelled labelling dubbed dubs dubbing termed
    terms terming accused accuses accusing decried decries decrying derided derides deriding mocked
    mocks mocking ridiculed lambasted lambasts lambasting lauded lauds lauding celebrated attacked
    attacks attacking blamed blames blaming cited cites citing characterized characterizes
    characterizing characterised characterising deemed deems deeming deplored deplores deploring
    thanked thanks thanking invoked invokes invoking compared compares comparing likened likens
    likening defended defends defending considered considers considering viewed views viewing
    saw sees seeing referred refers referring scorned applauded applauds applauding
    quoted quotes quoting see justify justifies justified justifying framed frames framing
    portrayed portrays portraying touted touts touting trumpeted
    """
)
"""Verbs that take a marked fragment as what the subject calls or thinks of something."""

_AS_NAMING = word_set(
    """
    promoted promotes promoting billed bills billing cast casts casting painted paints painting
    depicted depicts depicting presented presents presenting regarded regards regarding pitched
    pitches hyped sold sells touting defined defines identified identifies rated rates summarized
    listed recognized recognised interpreted interprets understood championed hailing
    """
)
AS_NAMING = {
    **dict.fromkeys(_AS_NAMING, "as"),
    **dict.fromkeys(("attributed", "attributes", "attributing", "credited"), "to"),
}
"""Verbs of that kind where this word stands right before the quote: 'billed it as "a model"'."""

IRREGULAR = word_set(
    """
    sent sends made makes gave gives took takes came comes got gets led leads left leaves met meets
    kept keeps began begins broke breaks drew draws fell falls flew flies froze freezes grew grows
    lost loses paid
    pays ran runs rose rises sat sits sold sells spent spends spread stood stands struck strikes
    threw throws tore won wins wore brought brings bought buys built builds caught chose chooses cut
    cuts dealt drove ate fed felt fought forgot hurt laid lent let lit meant rode sang sank sought
    seeks shook shone shut slid split stole swept swung taught woke wound issues issue publishes
    releases circulates has had
    """
)
"""Verbs that do not end in "ed", at which a subject ends."""

IDIOMS = (
    r"beg(?:s|ged) to differ|had this to say|put it (?:thus|bluntly|differently|this way)|hit back"
    r"|weigh(?:s|ed) in|chim(?:es|ed) in|took issue|fired back|shot back|piped up|spoke up"
    r"|sum(?:s|med) (?:it )?up|had a different (?:view|answer)|saw it differently|struck back"
    r"|read from [a-z ]{3,30}|had only this to say|was having none of it|would not be drawn"
)
"""What stands for a verb of saying before a colon."""

AUXILIARIES = word_set(
    """
    has have had also further later then still again once earlier recently reportedly
    immediately quickly promptly repeatedly previously separately publicly privately already since
    simply merely only often sometimes never now today yesterday tonight been is was were are
    be being will would could should might may did does do just even soon subsequently
    initially angrily bluntly flatly formally additionally explicitly jointly specifically
    famously defiantly cautiously candidly tersely wryly pointedly dryly
    """
)
"""What may stand between a subject and its verb."""

PRONOUNS_PERSON = word_set("he she him")
PRONOUNS_BODY = word_set("it they them")

GENERIC_SPEAKERS = word_set(
    """
    officials critics analysts experts many some others people observers diplomats insiders
    commentators supporters opponents traders lawyers most everybody everyone nobody
    oligarchs locals westerners economists historians scholars
    """
)
"""Who "calls" something in the present tense when a word is explained, not said."""

PERSON_NOUNS = word_set(
    """
    spokesman spokeswoman spokesperson official officials minister secretary ambassador envoy
    secretary-general director-general president premier chairman chairwoman chair chief
    commander general admiral colonel
    diplomat diplomats senator lawmaker lawmakers congressman congresswoman analyst analysts
    researcher expert experts professor lawyer attorney judge judges director governor deputy
    leader chancellor representative commissioner adviser advisor aide aides source sources
    executive trader traders resident residents witness witnesses activist activists
    prosecutor prosecutors undersecretary fisherman farmer driver engineer scientist teacher
    student pilot sailor captain soldier officer officers mayor king prince queen pope cleric
    economist historian author columnist reporter journalist founder owner manager partner
    head fellow member members negotiator dissident defector survivor relative widow mother
    father shopkeeper dealer broker banker man woman insider veteran strategist scholar
    technician coordinator rapporteur monitor inspector legislator parliamentarian speaker
    politician ministers critics opponents negotiators envoys presenter anchor host moderator
    commentator correspondent editor broadcaster narrator pensioner retiree nurse doctor
    physician surgeon worker volunteer campaigner refugee parent neighbor neighbour villager
    mechanic clerk accountant consultant chairperson ombudsman curator principal dean mediator
    auditor whistleblower juror barrister solicitor magistrate sheriff detective
    superintendent emissary physicist chemist biologist seismologist geologist sociologist
    psychologist philosopher priest bishop imam rabbi pastor monk conscript recruit guard
    gunner trawlerman skipper crewman seafarer docker trucker hotelier grocer baker butcher
    voice boss seller vendor developer dentist waiter chargé
    """
)
"""Nouns for a person; "the official" is whoever was last told of by that noun."""

OFFICE_VERBS = word_set(
    """
    chairs co-chairs heads leads runs commands directs oversees manages studies teaches researches
    tracks monitors covers represents speaks edits advises coordinates presides supervises owns
    serves lectures works sits coaches captains handles follows negotiated led headed commanded
    chaired ran directed served
    """
)
"""Verbs in the present tense that tell of a person's work: "who chairs the committee"."""

BODY_NOUNS = word_set(
    """
    ministry department council committee commission agency bureau office command force forces
    military army navy government administration company firm group movement union party
    embassy mission court bank treasury pentagon kremlin house parliament congress senate
    assembly institute centre center organization organisation association authority service
    services board collective charity tank coalition campaign panel bloc alliance network
    chamber newspaper daily broadcaster channel station secretariat directorate headquarters
    staff crowd chiefs rebels militants militia faction insurgents fighters guerrillas hackers
    allies authorities media press paper maker police foundation fund tribunal regulator
    operator manufacturer carrier airline watchdog outlet site website club league university
    school college hospital exchange insurer retailer supplier producer giant conglomerate
    startup laboratory lab observatory shipyard refinery delegation consulate magazine weekly
    tabloid lender refiner shipper charterer brokerage
    """
)
"""Nouns for a body; "the ministry" is the last one told of by that noun."""

_GROUPS = word_set(
    "group movement militia faction rebels militants fighters insurgents guerrillas gang cartel "
    "collective charity tank party union association organization organisation network "
    "institute centre center foundation campaign team"
)
_COMPANIES = word_set(
    """
    company firm carrier airline operator manufacturer bank maker refiner lender insurer retailer
    supplier producer giant conglomerate startup shipper charterer brokerage shipyard
    """
)

BODY_KINDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_GROUPS, ("group", "international_body", "armed_force")),
    **dict.fromkeys(_COMPANIES, ("company",)),
    **dict.fromkeys(word_set("newspaper paper daily broadcaster channel outlet"), ("media",)),
    **dict.fromkeys(word_set("military army navy forces command"), ("armed_force",)),
    **dict.fromkeys(
        word_set("bloc alliance coalition panel committee council"), ("international_body",)
    ),
    **dict.fromkeys(
        word_set("agency bureau regulator office"), ("agency", "media", "international_body")
    ),
    "watchdog": ("group", "agency", "international_body"),
    **dict.fromkeys(word_set("ministry department government"), ("government",)),
    **dict.fromkeys(word_set("country nation kingdom republic"), ("country",)),
}
"""What kind of actor "the group" or "the company" is, where no name has that noun in it."""

HONORIFICS = word_set(
    "mr mrs ms miss dr sir dame lord lady rt hon gen lt col maj brig capt adm cmdr sgt colonel "
    "general major captain lieutenant admiral brigadier marshal vice-marshal commander retd prof"
)
"""Titles that say less of a role than the words around them do."""

STATEMENT_NOUNS = word_set(
    """
    statement communique communiqué release letter note report post message dispatch commentary
    editorial text document notice tweet article memo briefing bulletin resolution declaration
    op-ed blog readout transcript alert advisory decree ruling indictment filing lawsuit factsheet
    draft copy excerpt excerpts minutes advice summary analysis study survey poll review dossier
    petition affidavit motion directive circular manifesto book chapter pamphlet leaflet banner
    placard caption headline recording footage clip video count tally tracker database calculations
    information data figures estimates
    """
)
"""Things that "say": their words are those of whoever issued them."""

OWNED_NOUNS = word_set(
    """
    answer reply response verdict account version view explanation retort comment advice motto
    argument conclusion message warning plea assessment excuse theory order appeal complaint
    claim assertion words opinion estimation judgment judgement remark boast pledge promise threat
    insistence accusation allegation contention vow admission denial demand
    """
)
"""Things said, which are those of whose they are told to be: "the navy's answer was short: "."""

SPOKEN_NOUNS = word_set(
    "statement communique communiqué release post message tweet note notice dispatch briefing text"
)
"""Those of them that stand for whoever spoke last, where nobody is told to have issued them."""

TITLE_INTRODUCTIONS = word_set(
    """
    titled entitled codenamed code-named nicknamed named dubbed christened term terms phrase phrases
    word words slogan expression nickname label headline title captioned labelled labeled
    """
)
"""Words before a marked term or title, which nobody says."""

FUNCTION_WORDS = word_set(
    """
    of in to for and but that which on at by from with as or nor so yet after before if when
    while over he she it they we you i is was were are be been has have had did does do will
    would could should may might must can not no than then because since until unless though
    although whether who whom whose what where how about against under between during into
    onto through without within across along around near toward towards upon amid among
    despite except like per via both either neither only also too again once even just still
    rather saying adding calling noting warning citing telling according
    """
)
"""Words that may follow a quoted fragment which is not an attribute ("the 'pay' rule" is one)."""

PRONOUNS = PRONOUNS_PERSON | PRONOUNS_BODY

FEMALE = word_set(
    """
    woman mother wife sister daughter aunt grandmother widow girl queen princess nun chairwoman
    spokeswoman congresswoman niece empress actress waitress businesswoman
    """
)
MALE = word_set(
    """
    man father husband brother son uncle grandfather widower boy king prince monk pope emir sultan
    nephew emperor
    """
)
"""Nouns that say whether "he" or "she" can stand for a person."""

OFFICES = word_set(
    """
    minister secretary ambassador envoy president premier chancellor governor mayor commander
    secretary-general director-general chief leader chairman chairwoman speaker director
    spokesman spokeswoman spokesperson king
    queen pope prince princess undersecretary emir sultan representative commissioner head chair
    judge
    """
)
"""Persons there is one of: "the minister" need not be who was told of last."""

ORDINALS = word_set("one first second third other latter former")
"""Words for one of those just told of."""

RELATED = word_set(
    """
    lawyer wife husband widow mother father son daughter brother sister aide adviser advisor
    deputy ally colleague partner counsel attorney counterpart rival predecessor successor
    neighbor neighbour assistant interpreter source witness victim critic interviewer reporter
    journalist moderator host editor
    """
)
"""Persons told of beside another: "the lawyer" is not who was told of last."""

INDEFINITE = word_set("a an one another")
DETERMINERS = word_set("a an the his her its their our my")
OWNER_ENDS = ("'s", "’s")
"""Ends of words that tell whose the words behind them are."""

CLAUSE_WORDS = word_set(
    "whereas although though because since that which where unless whether if when what"
)
"""Conjunctions that begin a clause wherever they stand."""

LEADING_WORDS = WEEKDAY_WORDS | word_set(
    """
    and but or so then yet still also later earlier meanwhile however separately besides instead
    moreover nevertheless nonetheless likewise similarly further furthermore additionally
    afterwards elsewhere finally indeed today yesterday now here there only even both
    privately what as
    """
)
"""What may stand before a subject without being a part of it."""

CUE_PARTNERS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("went", "goes", "going"), ("on",)),
    **dict.fromkeys(("put", "puts", "putting"), ("it",)),
    **dict.fromkeys(("pointed", "points", "pointing"), ("out", "to")),
    **dict.fromkeys(("spoke", "speaks", "speaking", "talked", "talks", "talking"), ("of",)),
    **dict.fromkeys(("referred", "refers", "referring"), ("to",)),
    **dict.fromkeys(
        ("held", "found", "ruled", "rules", "judged"), ("that", "the", "it", "he", "she")
    ),
    **dict.fromkeys(
        ("agreed", "agrees", "agreeing", "mentioned", "mentions", "specified"), ("that",)
    ),
    **dict.fromkeys(("shot", "shoots", "hit", "fired"), ("back",)),
    **dict.fromkeys(("brushed", "brushes", "brushing"), ("aside", "off")),
    "joined": ("in",),
    "maintaining": ("that",),
    **dict.fromkeys(("charged", "charges"), ("that",)),
}
"""Verbs that are verbs of saying only with one of these words after them."""

PARTICLES = word_set("on out to of back aside off in")
"""Those of them that belong to the verb ("went on"), not to what is said ("found that")."""

NOUN_SIGNS = word_set(
    """
    a an the this that these those his her its their our my your no any some every each of to in on
    for with by from at as about all both member new united two three several more many such other
    first last
    """
)
"""A word after one of these is a noun: "the claims", "its report", "calls for", "United States"."""

INDIRECT = word_set(
    """
    said says told tells added adds stated states announced announces claimed claims warned warns
    argued argues insisted insists stressed noted notes explained reported reports confirmed
    acknowledged admitted conceded denied alleged asserted maintained vowed pledged promised
    threatened suggested hinted indicated estimated declared emphasized emphasised reiterated
    predicted cautioned replied revealed disclosed
    """
)
"""Verbs whose clause is told as indirect speech."""
