"""The words of dates and the forms they take: data for `dates` and `found_dates`.

Each form is a name and a pattern with named groups; `dates` fullmatches it on one expression,
`found_dates` searches for all forms at once. No form ignores case, because "may" and "march"
are verbs; the first letter of a word that can begin a sentence is given in both cases.
"""

from typing import Final

MONTHS: Final = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
WEEKDAYS: Final = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
"""Both by the first three letters."""

PARTS: Final = {
    "early": "early",
    "earlier": "early",
    "the start": "early",
    "the beginning": "early",
    "mid": "mid",
    "the middle": "mid",
    "late": "late",
    "later": "late",
    "the end": "end",
    "the close": "end",
    "year-end": "end",
}
SEASONS: Final = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 14),
}
"""First and last month, as on the northern half of the globe; a winter runs into the next year."""

ORDINALS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}
FEASTS: Final = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
}
COUNTS: Final = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "a couple of": 2,
}

_S = r"(?:[^\S\n]{1,3}|\n)"
_FULL = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
)
_SHORT = (
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT"
    r"|NOV|DEC)\b\.?"
)
_SURE = (
    "January|February|April|June|July|August|September|October|November|December|"
    "JANUARY|FEBRUARY|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
)
_MONTH = rf"(?P<month>(?:{_FULL})\b|{_SHORT})"
_FULL_MONTH = rf"(?P<month>{_FULL})\b"
_WEEKDAY = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_ANY_WEEKDAY = (
    r"(?P<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
    r"|(?:MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?)\b\.?"
)
_LED = rf"(?:{_ANY_WEEKDAY},?{_S})?"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b(?![-–]\d)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![,.]\d{3})"
_DAYS = rf"{_DAY}(?:{_S}?[-–]{_S}?(?P<until>[0-3]?\d)(?:st|nd|rd|th)?\b)?"
_REL_YEAR = rf"(?:of{_S})?(?P<rel>last|this|next|that){_S}year"
_WHAT_YEAR = rf"(?:,?{_S}(?:of{_S})?{_YEAR}|,?{_S}{_REL_YEAR})"
_PART = (
    rf"(?P<part>[Ee]arly|[Mm]id|[Ll]ate|[Tt]he{_S}(?:start|beginning|middle|end|close))"
    rf"(?:-|{_S})(?:of{_S}|in{_S})?"
)
_EARLIER = (
    rf"(?P<part>[Ee]arlier|[Ll]ater|[Ee]arly|[Mm]id|[Ll]ate|[Tt]he{_S}(?:start|beginning|middle"
    rf"|end|close))(?:-|{_S})(?:in{_S}|on{_S}|of{_S})?"
)
_DAYTIME = r"(?:early[ -]|late[ -]|mid-?)?(?:morning|afternoon|evening|night|midday|noon|dawn)"
_ZONE = rf"(?:,?{_S}\(?(?:[A-Z][A-Za-z]+|local){_S}time\b\)?)"
_TAIL = rf"(?:{_S}{_DAYTIME}\b)?{_ZONE}?"
_REL = (
    r"(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:previous|following|next|coming))"
)
_COUNT = (
    r"(?P<count>\d{1,3}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight"
    r"|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Aa] couple of|[Aa] few|[Ss]everal)"
)
_UNIT = r"(?P<unit>day|week|month|year|decade|fortnight|hour|minute)s?\b"
_ENDS = r"(?=\s*(?:[.,;:)”\"—–]|--|- |$|and\b|but\b))"

FORMS: Final = (
    (
        "iso",
        r"(?P<year>(?:19|20)\d\d)[-/.](?P<number>[01]?\d)[-/.](?P<day>[0-3]?\d)(?:T[\d:]+Z?)?\b",
    ),
    ("numeric", r"(?P<a>[0-3]?\d)(?P<mark>[/.])(?P<b>[0-3]?\d)(?P=mark)(?P<year>(?:19|20)\d\d)\b"),
    ("day", rf"{_LED}{_MONTH}{_S}{_DAYS}{_WHAT_YEAR}?{_TAIL}"),
    (
        "day",
        rf"{_LED}(?:[Tt]he{_S})?{_DAYS}(?:{_S}(?:day{_S})?of)?{_S}{_MONTH}{_WHAT_YEAR}?{_TAIL}",
    ),
    ("month", rf"(?:{_PART})?{_MONTH}{_WHAT_YEAR}"),
    ("month", rf"(?:{_PART})?(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?){_S}{_FULL_MONTH}"),
    ("month", rf"{_PART}{_FULL_MONTH}"),
    ("year", rf"{_PART}(?:{_YEAR}|(?P<rel>last|this|next|the){_S}year\b)"),
    (
        "decade",
        rf"(?:[Tt]he{_S})?(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?P<decade>(?:19|20)\d0)s\b",
    ),
    ("years", r"(?P<year>(?:19|20)\d\d)[-–](?P<until>(?:19|20)?\d\d)\b"),
    (
        "quarter",
        (
            rf"(?:[Tt]he{_S})?(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|last|final)[- ]"
            rf"(?P<unit>quarter|half){_S}of{_S}(?:{_YEAR}|(?P<rel>last|this|next|the){_S}year\b)"
        ),
    ),
    ("quarter", rf"(?P<nth>Q[1-4]|H[12])(?:{_S}|-|/){_YEAR}"),
    (
        "season",
        (
            rf"(?:[Tt]he{_S})?(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)[- ])?"
            rf"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter){_WHAT_YEAR}"
        ),
    ),
    (
        "season",
        rf"(?P<rel>[Ll]ast|[Tt]his|[Nn]ext){_S}(?P<season>spring|summer|autumn|fall|winter)\b",
    ),
    ("juche", rf"Juche{_S}?\(?(?P<juche>\d{{1,3}})\)?"),
    (
        "feast",
        (
            rf"(?P<feast>New Year[’']s (?:Day|Eve)|Christmas(?: Day| Eve)?|Boxing Day)"
            rf"(?:{_WHAT_YEAR})?"
        ),
    ),
    (
        "weekday_of_week",
        (
            rf"{_WEEKDAY}(?:{_S}{_DAYTIME})?,?{_S}(?:of{_S})?"
            rf"(?P<rel>last|next|this|that|the previous|the following){_S}week\b"
        ),
    ),
    ("weekday", rf"(?:{_REL}{_S})?{_WEEKDAY}\b{_TAIL}"),
    (
        "near_day",
        (
            rf"(?P<word>[Tt]he day before yesterday|[Tt]he day after tomorrow|[Yy]esterday|"
            rf"[Tt]omorrow|[Tt]onight|[Tt]oday|[Oo]vernight|[Ll]ast night|"
            rf"[Tt]his (?:morning|afternoon|evening)|(?:[Ee]arlier|[Ll]ater) in the day)\b{_TAIL}"
        ),
    ),
    (
        "same",
        (
            rf"(?:[Tt]hat|[Tt]he{_S}(?:very{_S})?same|[Ll]ater{_S}that|[Ee]arlier{_S}that){_S}"
            rf"(?P<unit>day|night|morning|evening|afternoon|week|month|year)\b"
        ),
    ),
    ("same_month", rf"[Tt]his{_S}month{_S}(?:of{_S})?(?P<rel>last|next){_S}year\b"),
    (
        "shift",
        rf"{_COUNT}{_S}{_UNIT}{_S}(?P<way>ago|earlier|later|hence|afterwards|prior|previously)\b",
    ),
    ("shift", rf"{_COUNT}{_S}{_UNIT}{_S}(?P<way>before|after){_ENDS}"),
    (
        "shift",
        rf"(?P<unit>[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Hh]our)s{_S}(?P<way>ago|earlier|later)\b",
    ),
    (
        "step",
        (
            rf"[Tt]he{_S}(?P<way>previous|next|following|preceding){_S}"
            rf"(?P<unit>day|night|morning|evening|week|month|year)\b"
        ),
    ),
    (
        "step",
        (
            rf"[Tt]he{_S}(?P<unit>day|night|week|month|year){_S}(?P<way>before|after)"
            rf"(?:{_S}(?P<last>last)\b|{_ENDS})"
        ),
    ),
    (
        "past_spell",
        (
            rf"(?:[Tt]he{_S})?(?P<rel>past|last|previous|next|coming){_S}"
            rf"(?P<count>\d{{1,3}}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            rf"|few|several|couple{_S}of){_S}(?P<unit>day|week|month|year|hour|decade)s\b"
        ),
    ),
    (
        "past_spell",
        rf"[Tt]he{_S}(?P<rel>past){_S}(?P<unit>week|month|year|quarter|fortnight|day)\b",
    ),
    ("recent", rf"(?:[Rr]ecent|[Cc]oming){_S}(?:hours|days|weeks|months|years)\b"),
    (
        "period",
        (
            rf"(?:{_EARLIER})?(?P<rel>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he|that){_S}"
            rf"(?P<unit>weekend)\b"
        ),
    ),
    (
        "period",
        (
            rf"{_EARLIER}(?P<rel>last|next|this|the|that){_S}"
            rf"(?P<unit>week|month|year|quarter)\b"
        ),
    ),
    ("period", rf"(?P<rel>[Ll]ast|[Nn]ext|[Tt]his){_S}(?P<unit>week|month|year|quarter)\b"),
    ("month", rf"(?P<month>{_SURE})\b"),
)
"""Forms that stand by themselves, more telling ones first."""

LED_FORMS: Final = (
    ("month", rf"(?P<month>May|March|Sept\.)(?!\w|{_S}Day\b|{_S}\d)"),
    (
        "nth",
        (
            rf"the{_S}(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b"
            rf"(?={_ENDS}|\s+(?:from|at|in|with|it|when|by|of)\b)"
        ),
    ),
    ("year", _YEAR),
)
"""Forms that are dates only after one of `LEADS`."""

CAPITAL_GATE: Final = (
    r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV"
    r"|DEC|Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN|\d|Juche|Q[1-4]|H[12]"
    r"|New\sYear|Christmas|Boxing"
)
GATE: Final = (
    r"[Tt]he\s(?:\d|start|beginning|middle|end|close|very|same|previous|following|next|coming"
    r"|preceding|day|night|week|month|year|past|last|first|second|third|fourth|final|early|mid|late"
    r"|spring|summer|autumn|fall|winter)|[Ee]arl|[Ll]ate|[Mm]id\b|[Ll]ast\s|[Nn]ext\s|[Tt]his\s"
    r"|[Tt]hat\s(?:day|night|morning|evening|afternoon|week|month|year)|[Pp]ast\s|[Pp]revious\s"
    r"|[Cc]oming\s|[Rr]ecent\s|[Yy]esterday|[Tt]o(?:day|night|morrow)|[Oo]vernight"
    r"|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Ff]irst[ -]|[Ss]econd[ -]|[Tt]hird[ -]"
    r"|[Ff]ourth[ -]|[Ff]inal\s|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|[Hh]ours"
    r"|(?:[Aa]n?|[Oo]ne|[Tt](?:wo|hree|en|welve)|[Ff](?:our|ive)|[Ss](?:ix|even|everal)"
    r"|[Ee](?:ight|leven)|[Nn]ine)\s(?:couple|few|day|week|month|year|decade|fortnight|hour|min)"
)
"""How forms begin, those with a capital or digit apart; other words are passed over quickly."""

HALF_FORMS: Final = (("nth", r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"),)
"""Forms that are dates only beside their context: the second day of "May 4 and 5"."""

FORM_WORDS: Final = {
    **dict.fromkeys(("iso", "numeric", "day", "decade", "years", "nth"), ("0",)),
    "month": tuple(MONTHS),
    "year": ("0", "year"),
    "quarter": ("0", "year"),
    "season": tuple(SEASONS),
    "juche": ("juche",),
    "feast": ("year", "christmas", "boxing"),
    "weekday_of_week": ("week",),
    "weekday": ("day",),
    "near_day": ("day", "morrow", "night", "morning", "noon", "evening"),
    "same": ("that", "same"),
    "same_month": ("month",),
    "shift": ("ago", "earl", "later", "hence", "after", "prior", "previous", "before"),
    "step": ("the",),
    "past_spell": ("past", "last", "previous", "next", "coming"),
    "recent": ("recent", "coming"),
    "period": ("week", "month", "year", "quarter"),
}
"""For each form words of which it holds one at least, in lower case; "0" stands for any digit."""

LEADS: Final = (
    "in|since|on|by|during|until|till|from|before|after|throughout|between|of|through|around"
    "|as of|early in|late in|back in|last|this|next|for|to|and"
)
"""Words that stand before a date and are no part of it."""

TIMES: Final = (
    (
        r"(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>a\.?\s?m\b\.?|p\.?\s?m\b\.?"
        r"|AM\b|PM\b)"
    ),
    (
        r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?=\s?(?:\(?[A-Z]{2,4}\b|hours|hrs|local"
        r"|\([A-Z]|,|$|in\b|on\b))"
    ),
    r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=\s?(?:GMT|UTC|KST|JST|IST|hours|hrs|local\b))",
    r"\b(?P<word>[Nn]oon|[Mm]idday|[Mm]idnight)\b",
)
ZONES: Final = (
    r"(?:\s?(?:hours|hrs)\b)?,?\s?\(?(?P<zone>(?:GMT|UTC|KST|JST|IST|EST|EDT|ET|CST|CDT|CT|MST"
    r"|PST|PDT"
    r"|PT|BST|CET|CEST|MSK|AST|IRST|PKT|HKT|SGT|AEST|AEDT)\b(?:[+-]\d{1,2})?|local time"
    r"|[A-Z][\w’']+"
    r"(?: [A-Z]\w+)? time|Eastern|Pacific)\)?"
)
