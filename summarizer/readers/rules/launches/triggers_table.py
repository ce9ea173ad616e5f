"""Words that can tell a launch, each with what it is tried as: data for `triggers`.

The wordings are those of wire services, of state media of the launching side, and of ministries
and forces. All forms are listed, in lower case.
"""

from typing import Final

from summarizer.normalize.numbers_table import TWO_TO_TWELVE

KINDS: Final[dict[str, str]] = {
    "verb": (
        "fire fires fired firing launch launches launched launching test tests tested testing"
        " trialled trialed testfire testfires testfired testfiring"
        " test-fire test-fires test-fired test-firing"
        " test-launch test-launches"
        " test-launched test-launching test-fly test-flies test-flew test-flown test-flying"
        " flight-test flight-tests flight-tested flight-testing co-launched loft lofts lofted"
        " lofting lob lobs lobbed lobbing hurl hurls hurled hurling unleash unleashes unleashed"
        " unleashing discharge discharges discharged discharging send sends sent sending shoot"
        " shoots shot shooting rain rained raining shower showered showering volleyed volleying"
        " loose looses loosed loosing let lets fling flings flung flinging eject ejects ejected"
        " ejecting ripple-fire ripple-fires ripple-fired ripple-firing salvo-fired cold-launched"
        " salvoed catapult catapults catapulted"
    ),
    "use": "used using uses expended expends spent",
    "toss": (
        "aimed directed directs directing sling slings slung heave heaves heaved empty empties"
        " emptied emptying pour pours poured pouring pump pumps pumped pumping throw throws threw"
        " thrown throwing toss tosses tossed tossing spat put puts putting dispatched used"
        " expended dropped sailed arced propelled hustled popped squeezed"
    ),
    "try": "try tries tried trying",
    "ride": "rode ride rides riding ridden hitched",
    "again": "did does repeat repeats repeated repeating",
    "fly": "flew fly flies flown flying",
    "go": "go",
    "light": (
        "conduct conducts conducted conducting carry carries carried carrying stage stages"
        " staged staging perform performs performed performing held hold holds holding make made"
        " makes making undertook undertake undertakes undertaking execute executes executed"
        " executing oversaw oversee oversees overseeing overseen supervise supervises supervised"
        " supervising guided guiding observe observes observed observing witness witnessed"
        " witnessing went follows followed did complete completes completed completing attempt"
        " attempts attempted attempting schedule schedules scheduled scheduling planned planning"
        " announce announces announced announcing pencilled penciled watched attended inspected"
    ),
    "slate": "booked due scheduled slated set pencilled penciled targeted planned expected",
    "put": (
        "put puts putting place places placed placing insert inserts inserted inject injects"
        " injected deliver delivers delivered carry carries carried boost boosts boosted lift"
        " lifts lifted vault vaults vaulted orbit orbits orbited deploy deploys deployed propel"
        " propels propelled send sends sent took takes hauled ferried hoisted flew lofted kicked"
        " shepherded"
    ),
    "attempt": "attempt attempts failures bid bids try tries flight flights",
    "hit": (
        "operations hit hits struck strike strikes assault assaults attack attacks attacked target"
        " targets targeted pounded pummeled pummelled pummels showered showers pelted pelts bombard"
        " bombards bombarded bombarding pounding hammered battered blasted peppered striking"
        " attacking targeting hitting answered responded retaliated replied followed continued"
        " resumed let began begins started opened kicked culminated marked marks greeted greets"
        " welcomed capped crowned lashed raked pasted blitzed clobbered mauled celebrated"
        " commemorated ushered saluted heralded rounded ended closed concluded holed damaged sunk"
        " wrecked gutted destroyed killed flattened demolished came consisted comprised numbered"
        " involved included set rocked shook shattered punctured smashed shelled strafed swamped"
        " saturated deluged menaced punished"
        " took takes delivered dealt inflicted carried conducted launched mounted staged"
    ),
    "lift": (
        "lift lifts lifted blast blasts blasted took takes taking roar roars roared rose"
        " streaked soared soars lifting blasting roaring"
    ),
    "noun": (
        "salvo salvos salvoes volley volleys barrage barrages launchings trial trials test-fires"
        " lift-off lift-offs liftoff liftoffs firings shots mission missions"
    ),
    "detect": (
        "detect detects detected detecting count counts counted counting track tracks tracked"
        " tracking log logs logged logging register registers registered registering spot spots"
        " spotted spotting record records recorded recording noticed intercepted monitored shot"
        " observed picked reported saw seen took taken knocked neutralized neutralised stopped"
        " downed destroyed intercepting downing brought blew detonated aborted terminated"
    ),
    "motion": (
        "blown fallen broken risen circled crossed come cruised hurtled smashed damaged ripped"
        " tore demolished flattened leveled levelled wrecked gutted missed strayed set sank"
        " killed skimmed pinwheeled cartwheeled somersaulted corkscrewed spiralled spiraled"
        " spiraling nosedived barrelled barreled whistled screamed screeched raced sped zoomed"
        " whizzed roared rocketed thundered glided careened lurched stalled fizzled died vanished"
        " disappeared imploded shattered punched pierced penetrated ploughed plowed rammed"
        " obliterated incinerated shook rocked greeted orbited skirted grazed straddled slipped"
        " got ended turned met stayed spent remained lasted peaked topped attained achieved"
        " caused claimed wounded injured burst ricocheted separated evaded eluded breached"
        " targeted departed emerged leapt leaped vaulted shot overshot undershot started"
        " overflown been lit found plopped buried embedded lodged splashing landing falling"
        " crashing slamming soaring streaking hurtling hitting striking exploding killing"
        " plunging arcing ascended gone travel slams slam crash exploded goes dived rose soared"
        " soars flew land fall fly plunge splash"
        " passed flew arced sailed streaked overflew splashed slammed hit hits struck strikes"
        " landed lands fell falls crashed crashes plunged plummeted dropped exploded explodes"
        " blew broke burned burnt disintegrated left leaves came went climbed made overflies"
        " crosses passes splashes breaks blows plunges travels climbs fails veers flies lost"
        " clears cleared did ordered destroyed followed failed tumbled veered reached travelled"
        " traveled covered detonated misfired malfunctioned"
    ),
    "thing": (
        "missile missiles rocket rockets projectile projectiles icbm satellite round rounds"
        " icbms slbm slbms irbm irbms mrbm mrbms srbm srbms"
    ),
}
"""What a word is tried as, in the order of `mentions`."""

WITH_THINGS: Final = frozenset(
    {"fly", "go", "slate", "put", "hit", "detect", "motion", "toss", "try"}
)
"""Kinds that tell a launch only in a sentence that names what was launched."""

FOLLOWED: Final[dict[str, str]] = {
    **dict.fromkeys(("carry", "carries", "carried", "carrying"), r"out\b"),
    "went": r"ahead with\b",
    "follows": r"(?:that|it) with\b",
    "followed": r"(?:that|it|up) with\b",
    "pencilled": r"in\b",
    "penciled": r"in\b",
}
"""Light verbs that tell a launch only with what must follow them."""

_LIFTS: Final = (
    "lift", "lifts", "lifted", "lifting", "blast", "blasts", "blasted", "blasting", "took", "takes",
    "taking",
)  # fmt: skip
PARTICLES: Final[dict[str, str]] = {
    **dict.fromkeys(_LIFTS, "off"),
    **dict.fromkeys(
        ["roar", "roars", "roared", "roaring", "rose", "soared", "soars", "streaked"],
        "off|skyward|aloft",
    ),
}
"""What must follow a verb that says that a missile left the ground."""

MOVED: Final[dict[str, str]] = {
    **dict.fromkeys(("took", "takes"), r"aim at\b"),
    **dict.fromkeys(
        ("began", "begins", "started", "opened", "kicked", "culminated"),
        r"(?:off\s+|the\s+\w+\s+)?(?:(?:on|in|late|early|last)\s[^;:]{3,30}?,?\s)?(?:with|in)\b",
    ),
    **dict.fromkeys(
        ("consisted", "comprised", "numbered", "involved", "included"), r"(?:of\s+)?\S"
    ),
    "came": (
        r"down|crashing|apart|(?:in|over|across) from|to (?:earth|rest|grief)"
        rf"|(?:an?|another|{TWO_TO_TWELVE})\s|under (?:\w+ )?(?:fire|attack)"
        r"|(?:on|late|early|overnight)\b(?:[^,;.]|,(?= \d|\swith)){0,25}? (?:in"
        r" the (?:form|shape)|with)|in the (?:form|shape)"
    ),
    **dict.fromkeys(("continued", "resumed"), r"(?:on )?(?:late |early )?\w+day,? with\b"),
    "rose": r"from|to|into|off|over",
    "passed": r"(?:\w+ )?(?:over|above|within|by|near|close)",
    "been": "in the air|aloft|airborne",
    "reached": r"(?:\w+ )?(?:orbit|space)\b|an? (?:altitude|height)|(?:the )?(?:[a-z]+"
    r" ){0,3}[A-Z\d]",
    "lit": r"up",
    **dict.fromkeys(
        ("land", "fall", "plunge", "splash"),
        r"(?:\w+ ){0,2}\d|(?:\w+ ){0,5}(?:in|into|off|near|on|from|short|down)\b",
    ),
    "fly": r"(?:\w+ ){0,2}\d|over|past|into",
    "found": r"(?:its|their) (?:marks?|targets?|way (?:to|into|through))|the (?:target|mark)",
    "covered": r"(?:\w+ ){0,2}\d",
    "went": r"(?:\w+ ){0,2}\d[\d,.]* ?(?:k|mi|m)|up\b|down\b|off\b(?! display)|out of|over"
    r"|through|wrong|awry|astray|into|the same way",
    "goes": r"up (?:from|on|at|off)\b",
    "passes": "over|above|within",
    "breaks": "up|apart|off",
    "blows": "up|apart",
    "died": r"(?:after|in|within|\w+)\s(?:\w+\s)?(?:\d|seconds|minutes|flight|mid)",
    "vanished": r"from|off|over|into",
    "disappeared": r"from|off|over|into",
    "shook": r"[A-Z]|the (?:city|capital|port|town|area)",
    "slipped": "through|past|by|into",
    "got": r"(?:as far as|through|past|to|into|away|off the|no (?:further|higher)) ",
    "ended": r"up\b|in (?:an? |the )?(?:\w+ )?(?:sea|field|explosion|fireball|ball|flames"
    r"|failure|\w+ waters)",
    "turned": r"back|around|on its",
    "met": r"(?:its|their) (?:end|targets?|marks?)|the same (?:fate|end)|a (?:Patriot|similar"
    r"|THAAD)",
    **dict.fromkeys(("stayed", "remained"), r"aloft|airborne|in the air|up for"),
    "spent": r"(?:\w+ ){1,5}(?:in the air|aloft|airborne|in flight)",
    "lasted": r"(?:\w+ ){0,2}\d",
    **dict.fromkeys(("peaked", "topped"), r"(?:out )?(?:\w+ ){0,2}\d|(?:out )?at"),
    **dict.fromkeys(
        ("attained", "achieved"), r"(?:\w+ )?(?:orbit|an? (?:\w+ )?(?:altitude|height))"
    ),
    "caused": r"(?:\w+ ){0,3}(?:damage|casualties|deaths|blaze|fire|injuries|explosion)",
    "claimed": r"(?:\w+ ){0,3}lives",
    "departed": "from|[A-Z]",
    "emerged": r"from (?:the )?(?:water|sea|waves|silo|\w+ sea)",
    "shot": r"skyward|up\b|into|across|over|past|out of|to an?",
    "started": r"(?:its|their) (?:flight|journey)|from [A-Z]",
    "gone": r"up\b|down\b|astray|wrong|off",
    "travel": r"(?:\w+ ){0,2}\d",
    "soars": r"to|into|over|from|past|above",
    "climbs": r"to|from|into|away",
    "travels": r"(?:\w+ ){0,2}\d",
    "crosses": r"(?:[a-z]+ ){0,3}[A-Z]",
    **dict.fromkeys(
        ("cleared", "clears"),
        r"(?:the|its) (?:\w+ )?(?:tower|tube|submarine|silo|pad|water|launcher)",
    ),
    "made": r"its (?:maiden|first|debut|second|third|test) flight",
    "dropped": "in|on|out of",
    "broke": "up|apart|off",
    "blew": "(?:itself )?(?:up|apart)",
    "blown": "up|apart",
    "ordered": "to (?:self-destruct|destroy itself|blow|break)",
    "did": r"not (?:reach|attain|achieve|make it (?:in)?to) (?:\w+ ){0,2}(?:orbit|space)",
    "followed": (
        r"(?:on|in|from|that|it|this|them|up|with|by)\s|the\s(?:next|same)\s"
        r"|(?:\w+\s)?(?:hours|days|weeks|months)\slater"
    ),
    "destroyed": (
        r"(?:in flight|in mid-?air|by (?:\w+ )?(?:range|safety|ground|controllers)"
        r"|(?:\w+ )?(?:minutes|seconds|moments)|(?:shortly |soon )?after (?:it|lift|launch|taking)"
        r"|(?:an?|several|dozens|at least|parts?|much|two|three|four|\d+) )"
    ),
    "broken": "up|apart|off",
    "burned": "up",
    "burnt": "up",
    "left": r"(?:the\s+)?(?:[a-z]+\s+){0,3}[A-Z]",
    "leaves": "[A-Z]",
    "climbed": r"to|from|into|away",
    "come": r"down|crashing|(?:in|over|across) from",
    "set": r"(?:\S+ ){1,4}(?:ablaze|alight|on fire)\b|off (?:\w+ )?(?:sirens|alarms)",
}
"""What must follow a verb, mostly of motion, that is said of much else."""

DOWNED: Final = frozenset(
    [
        "intercepted", "intercepting", "downed", "downing", "shot", "brought", "took", "taken",
        "knocked", "neutralized", "neutralised", "stopped",
    ]
)  # fmt: skip
"""Verbs for stopping a missile in flight, some with what `DOWN` says."""

DOWN: Final[dict[str, str]] = {
    "shot": " down ",
    "brought": " down ",
    "took": " out ",
    "taken": " out ",
    "knocked": " out ",
}
"""What must follow some of them."""

ENDED: Final = frozenset({"blew", "detonated", "aborted", "terminated"})
"""Verbs for what the launching side does to a missile of its own that goes wrong."""

LET: Final = r" (?:off|fly|loose|rip|go)\b(?! of)"
"""What must follow "let" for it to be a launch."""

NO_LAUNCH_AFTER: Final = r"\s+(?:down|at a time)\b"
"""What may follow "shot" and "fired" that makes it something else."""

FLIGHTS: Final = (
    r"(?:maiden|inaugural|test|first|second|third|debut|[a-z]{3,}th|next|final|qualifying|demonstration|orbital)"
    r"(?:\s[A-Z][\w-]+(?:\s\d)?)?\s+$"
)
"""Words before "flight" that make it a launch."""

PUT_ELSEWHERE: Final = (
    r"\s(?:off|back|forward|out|down|aside|forth|together|pressure|on\s(?:hold|ice|alert|notice|standby"
    r"|trial|display|show|sale)|in\s(?:place|doubt|jeopardy|service)|at\srisk|an?\s(?:stop|end))\b"
)
"""Behind "put" where nothing is put up: "the launch was put off"."""
