"""The words of dates and the forms they take: data for `dates` and `found_dates`.

Each form is a name, what it may begin with (see `OPENERS`), and a pattern with named groups;
`dates` fullmatches it on one expression, `found_dates` tries it where such a word stands. No form
ignores case, because "may" and "march" are verbs; the first letter of a word that can begin a
sentence is given in both cases.
"""

from typing import Final

from summarizer.normalize.numbers_table import ONES, TWO_TO_TWELVE
from summarizer.text.calendar_table import FULL_MONTHS, MONTHS, WEEKDAY_NAMES

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
    **{word: number for word, number in ONES.items() if 1 <= number <= 12},
    "a couple of": 2,
}

_S = r"(?:[^\S\n]{1,3}|\n)"
_FULL = f"{FULL_MONTHS}|{FULL_MONTHS.upper()}"
_SHORT = (
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT"
    r"|NOV|DEC)\b\.?"
)
_SURE = "|".join(name for name in _FULL.split("|") if name.lower() not in {"march", "may"})
_MONTH = rf"(?P<month>(?:{_FULL})\b|{_SHORT})"
_FULL_MONTH = rf"(?P<month>{_FULL})\b"
_WEEKDAY = rf"(?P<weekday>{'|'.join(WEEKDAY_NAMES)})"
_ANY_WEEKDAY = (
    r"(?P<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
    r"|(?:MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?)\b\.?"
)
_LED = rf"(?:{_ANY_WEEKDAY},?{_S})?"
_LENGTH = r"km|kilomet(?:er|re)s?|miles|met(?:er|re)s|kg"
_YEAR = rf"(?P<year>(?:19|20)\d\d)\b(?![-–]\d|[ \u00a0](?:{_LENGTH})\b)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![,.]\d{3})"
_NO_COUNT = (
    rf"(?![,.]\d|%|{_S}(?:people|men|per|million|(?!was\b|as\b|is\b|its\b|this\b|across\b)[a-z]+s)"
    r"\b)"
)
"""What must not follow the end of days, which else counts something: "on May 3 to 18 states"."""
_DAYS = (
    rf"{_DAY}(?:(?:{_S}?[-–]{_S}?|{_S}(?:to|through){_S}(?=[0-3]?\d(?:st|nd|rd|th)?\b{_NO_COUNT}))"
    r"(?P<until>[0-3]?\d)(?:st|nd|rd|th)?\b)?"
)
_REL_YEAR = rf"(?:of{_S})?(?P<rel>last|this|next|that|the same){_S}year"
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
_ZONE = rf"(?:,?[”\"]?{_S}\(?(?:[A-Z][A-Za-z]+|local){_S}time\b\)?)"
_TAIL = rf"(?:{_S}{_DAYTIME}\b)?{_ZONE}?"
_REL = (
    r"(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:previous|following|next|coming))"
)
_COUNT = rf"(?P<count>\d{{1,3}}|(?i:an?|one|{TWO_TO_TWELVE}|a couple of|a few|several))"
_UNIT = r"(?P<unit>day|week|month|year|decade|fortnight|hour|minute)s?\b"
_ENDS = r"(?=\s*(?:[.,;:)”\"—–]|--|- |$|and\b|but\b))"
_ENDS_OR_DOES = rf"(?:{_ENDS}|(?={_S}(?:had|has|have|was|were)\b))"
_ENDS_OR_WHEN = rf"(?:{_ENDS}|(?={_S}(?:when|after|because|for|over|at|by|with|as)\b))"

FORMS: Final = (
    (
        "iso",
        "digit",
        r"(?P<year>(?:19|20)\d\d)[-/.](?P<number>[01]?\d)[-/.](?P<day>[0-3]?\d)(?:T[\d:]+Z?)?\b",
    ),
    (
        "numeric",
        "digit",
        r"(?P<a>[0-3]?\d)(?P<mark>[/.])(?P<b>[0-3]?\d)(?P=mark)(?P<year>(?:19|20)\d\d)\b",
    ),
    ("day", "month weekday", rf"{_LED}{_MONTH}{_S}{_DAYS}{_WHAT_YEAR}?{_TAIL}"),
    (
        "day",
        "weekday the digit",
        rf"{_LED}(?:[Tt]he{_S})?{_DAYS}(?:{_S}(?:day{_S})?of)?{_S}{_MONTH}{_WHAT_YEAR}?{_TAIL}",
    ),
    ("month", "month early the", rf"(?:{_PART})?{_MONTH}{_WHAT_YEAR}"),
    (
        "month",
        "last",
        rf"(?:{_PART})?(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?){_S}{_FULL_MONTH}",
    ),
    (
        "month",
        "that the",
        (
            rf"(?P<rel>[Tt]hat|[Tt]he{_S}(?:same|following|next|previous|preceding)){_S}"
            rf"{_FULL_MONTH}(?!{_S}\d){_ENDS_OR_WHEN}"
        ),
    ),
    ("month", "early the", rf"{_PART}{_FULL_MONTH}"),
    ("year", "early the", rf"{_PART}(?:{_YEAR}|(?P<rel>last|this|next|the){_S}year\b)"),
    (
        "decade",
        "the early digit",
        rf"(?:[Tt]he{_S})?(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?P<decade>(?:19|20)\d0)s\b",
    ),
    ("years", "digit", r"(?P<year>(?:19|20)\d\d)[-–](?P<until>(?:19|20)?\d\d)\b"),
    (
        "quarter",
        "the nth last",
        (
            rf"(?:[Tt]he{_S})?(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|last|final)[- ]"
            rf"(?P<unit>quarter|half){_S}of{_S}(?:{_YEAR}|(?P<rel>last|this|next|the){_S}year\b)"
        ),
    ),
    ("quarter", "q", rf"(?P<nth>Q[1-4]|H[12])(?:{_S}|-|/){_YEAR}"),
    (
        "season",
        "the early season",
        (
            rf"(?:[Tt]he{_S})?(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)[- ])?"
            rf"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter){_WHAT_YEAR}"
        ),
    ),
    (
        "season",
        "last",
        rf"(?P<rel>[Ll]ast|[Tt]his|[Nn]ext){_S}(?P<season>spring|summer|autumn|fall|winter)\b",
    ),
    ("juche", "juche", rf"Juche{_S}?\(?(?P<juche>\d{{1,3}})\)?"),
    (
        "feast",
        "feast",
        (
            rf"(?P<feast>New Year[’']s (?:Day|Eve)|Christmas(?: Day| Eve)?|Boxing Day)"
            rf"(?:{_WHAT_YEAR})?"
        ),
    ),
    (
        "weekday_of_week",
        "weekday",
        (
            rf"{_WEEKDAY}(?:{_S}{_DAYTIME})?,?{_S}(?:of{_S})?"
            rf"(?P<rel>last|next|this|that|the previous|the following){_S}week\b"
        ),
    ),
    ("weekday", "last the weekday", rf"(?:{_REL}{_S})?{_WEEKDAY}\b{_TAIL}"),
    (
        "near_day",
        "the near last earlier",
        (
            rf"(?P<word>[Tt]he day before yesterday|[Tt]he day after tomorrow|[Yy]esterday|"
            rf"[Tt]omorrow|[Tt]onight|[Tt]oday|[Oo]vernight|[Ll]ast night|"
            rf"[Tt]his (?:morning|afternoon|evening)|(?:[Ee]arlier|[Ll]ater) in the day)\b{_TAIL}"
        ),
    ),
    (
        "same",
        "that the earlier",
        (
            rf"(?:[Tt]hat(?:{_S}same)?|[Tt]he{_S}(?:very{_S})?same|[Ll]ater{_S}that|[Ee]arlier{_S}that){_S}"
            rf"(?P<unit>day|night|morning|evening|afternoon|week|month|year)\b"
        ),
    ),
    ("same_month", "last", rf"[Tt]his{_S}month{_S}(?:of{_S})?(?P<rel>last|next){_S}year\b"),
    (
        "shift",
        "count digit",
        (
            rf"{_COUNT}{_S}{_UNIT}{_S}(?P<way>ago|earlier|later|hence|afterwards|prior"
            rf"|previously)\b(?!{_S}than\b)"
        ),
    ),
    (
        "shift",
        "count digit",
        (
            rf"{_COUNT}{_S}{_UNIT}{_S}(?P<way>before|after)"
            rf"(?:(?:{_S}that)?{_ENDS_OR_DOES}|{_S}that(?={_S}(?:it|they|the|an?|another|[A-Z])\b))"
        ),
    ),
    (
        "shift",
        "unit",
        rf"(?P<unit>[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Hh]our)s{_S}(?P<way>ago|earlier|later)\b",
    ),
    (
        "step",
        "the",
        (
            rf"[Tt]he{_S}(?P<way>previous|next|following|preceding){_S}"
            rf"(?P<unit>day|night|morning|evening|week|month|year)\b"
        ),
    ),
    (
        "step",
        "the",
        (
            rf"[Tt]he{_S}(?P<unit>day|night|week|month|year){_S}(?P<way>before|after)"
            rf"(?:{_S}(?P<last>last)\b|{_ENDS_OR_DOES})"
        ),
    ),
    (
        "past_spell",
        "the past last",
        (
            rf"(?:[Tt]he{_S})?(?P<rel>past|last|previous|next|coming){_S}"
            rf"(?P<count>\d{{1,3}}|{TWO_TO_TWELVE}"
            rf"|few|several|couple{_S}of){_S}(?P<unit>day|week|month|year|hour|decade)s\b"
        ),
    ),
    (
        "past_spell",
        "the",
        rf"[Tt]he{_S}(?P<rel>past){_S}(?P<unit>week|month|year|quarter|fortnight|day)\b",
    ),
    ("recent", "recent past", rf"(?:[Rr]ecent|[Cc]oming){_S}(?:hours|days|weeks|months|years)\b"),
    (
        "period",
        "early earlier the last that",
        (
            rf"(?:{_EARLIER})?(?P<rel>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he|that){_S}"
            rf"(?P<unit>weekend)\b"
        ),
    ),
    (
        "period",
        "early earlier the",
        (
            rf"{_EARLIER}(?P<rel>last|next|this|the|that){_S}"
            rf"(?P<unit>week|month|year|quarter)\b"
        ),
    ),
    ("period", "last", rf"(?P<rel>[Ll]ast|[Nn]ext|[Tt]his){_S}(?P<unit>week|month|year|quarter)\b"),
    ("month", "month", rf"(?P<month>{_SURE})\b"),
)
"""Forms that stand by themselves, more telling ones first."""

LED_FORMS: Final = (
    ("month", rf"(?P<month>May|March|Sept\.)(?:,?{_S}{_REL_YEAR})?(?!\w|{_S}Day\b|{_S}\d)"),
    (
        "nth",
        (
            rf"the{_S}(?P<day>[0-2]?\d|3[01])(?:st|nd|rd|th)\b"
            rf"(?={_ENDS}|\s+(?:from|at|in|with|it|when|by|of)\b)"
        ),
    ),
    ("year", _YEAR),
)
"""Forms that are dates only after one of `LEADS`."""

HALF_FORMS: Final = (
    ("nth", r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"),
    ("gap", rf"{_COUNT}{_S}{_UNIT}{_S}(?P<way>before|after|following){_S}\w.*"),
)
"""Forms that are dates only beside their context: the second day of "May 4 and 5".

So is the day of what "came two days after Iran fired": it counts back from the context.
"""

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
    "gap": ("after", "before", "following"),
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
