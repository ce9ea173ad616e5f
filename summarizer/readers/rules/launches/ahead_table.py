"""Words for launches to come, told behind one that was, in pieces."""

from typing import Final

from summarizer.normalize.numbers_table import SECOND_TO_TENTH
from summarizer.text.word_sets import word_set

_LAUNCH: Final = (
    r"(?:launch|test|attempt|flight|firing|trial|try|shot|one|lift-?off|test-firing"
    r"|opportunity|date)"
)
_LAUNCHES: Final = r"(?:tests|launches|flights|firings|trials)"
_WHICH: Final = rf"(?:next|new|further|{SECOND_TO_TENTH}|fresh|follow-up|repeat|final|actual)"
_KIND: Final = r"(?:maiden|live|submarine|test|satellite|missile|rocket|flight|orbital|space)"
_OF_SAME: Final = (
    r"(?:\s+of\s+(?:the|that)\s+(?:same\s+)?(?:system|weapon|missile|rocket|satellite|type))"
)
_ONE: Final = (
    rf"(?:[Aa]n?|[Aa]nother|[Tt]he|[Ii]ts|[Tt]heir)\s+(?:{_WHICH}\s+)?(?:{_KIND}\s+)?{_LAUNCH}"
    rf"(?:\s+attempt)?{_OF_SAME}?(?:\s+(?:from|at|off)\s+(?:[A-Z][\w-]+\s?){{1,4}}(?<!\s))?"
)
_SUBJECT: Final = (
    rf"(?:[Tt]he\s+next|[Aa]nother|[Aa]\s+(?:second|third|further)|{_ONE}"
    r"|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d+)\s+more"
    r"|[Aa]\s+(?:ballistic|cruise|larger|longer-range|sea-launched|bigger)"
    r"\s+(?:type|version|one|model)|[Ll]ift-?off|[Tt]he\s+(?:missile|rocket|weapon))"
)
"""What is to be launched, or to be done."""
_FLY: Final = (
    r"(?:follow|come|fly|lift\s+off|go\s+up|be\s+(?:flown|launched|fired|tested|lofted|sent\s+up))"
)
_IS_SET: Final = (
    r"(?:is|are|was|has\s+been|will\s+be)\s+(?:(?:now|also|already|tentatively|currently)\s+)?"
    rf"(?:slated|planned|scheduled|due|set|expected|pencill?ed\s+in|to\s+{_FLY})"
)
_TO_BE_FLOWN: Final = (
    r"(?:\s+to\s+be\s+(?:flown|tested|launched|fired|lofted)(?:\s+(?:again"
    r"|for\s+the\s+first\s+time))?)"
)
_WINDOW: Final = r"(?:[Tt]he|[Ii]ts)\s+(?:launch\s+)?window\s+(?:opens|will\s+open|runs|starts)"
_HOUR: Final = r"\d\d?(?::\d\d)?\s?[ap]\.?m\.?"
_ON: Final = (
    r"\s+(?:(?:for|in|on|by|from|to\s+follow|to\s+take\s+place|to\s+come|no\s+earlier\s+than|at"
    rf"|{_HOUR})\s+){{0,3}}(?:late\s+|mid-|the\s+)?"
)
"""What stands right before the day."""
_SETS: Final = rf"(?:set|scheduled|slated|fixed|pencill?ed\s+in)\s+{_ONE}(?=\s+(?:for|in|on)\s)"
_ASIDE: Final = r"(?:,\s[^,;.]{3,50},)?"
DATED: Final = rf"(?:\b(?:{_SUBJECT}{_ASIDE}\s+{_IS_SET}{_TO_BE_FLOWN}?|{_SETS})|{_WINDOW}){_ON}"
"""A launch to come whose day must stand behind it."""

_PROMISES: Final = (
    r"(?:vow(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed)|plans|planned|announced|intends"
    r"|ordered\s+preparations\s+for|(?:notified|informed|warned)\s+(?:[\w'’]+\s+){1,3}of)"
)
_AGAIN: Final = r"(?:(?:it\s+)?again)"
_ANOTHER: Final = (
    r"(?:(?:a|another)\s+(?:second|third|new|further|fresh|repeat)"
    r"\s+(?:launch|test|attempt|try|firing)|another\s+(?:launch|test|attempt|try)|a\s+repeat)"
)
_MORE: Final = rf"(?:more\s+missiles|(?:more|further|new)\s+{_LAUNCHES})"
_TO_DO: Final = (
    rf"to\s+(?:(?:try|launch|test|do\s+(?:it|so))\s+{_AGAIN}"
    r"|(?:make|carry\s+out|conduct)\s+(?:a|another)\s+(?:(?:second|third|further|new)\s+)?"
    r"(?:launch|test|attempt|try))"
)
_PROMISED: Final = rf"{_PROMISES}\s+(?:{_ANOTHER}|{_MORE}|{_TO_DO})"
_WILL_BE: Final = (
    rf"(?:{_ONE}|(?:[Mm]ore|[Ff]urther|[Nn]ew)\s+{_LAUNCHES})\s+(?:will|would)\s+(?:soon\s+"
    rf"|also\s+)?"
    r"(?:follow|take\s+place|be\s+(?:held|made|carried\s+out)|come)"
)
_IN_CALENDAR: Final = (
    r"(?:[Tt]wo|[Tt]hree|[Ff]our|\d+|[Aa]\s+\w+)\s+(?:more\s+|further\s+)?"
    rf"(?:{_LAUNCHES}|test|launch|flight)\s+(?:is|are)\s+on\s+the\s+(?:calendar|schedule|books)"
)
_WILL_TRY: Final = (
    rf"(?:will|would)\s+(?:(?:try|launch|test|fire)\s+{_AGAIN}|(?:fire|launch|test)\s+another)"
)
PROMISED: Final = rf"\b(?:{_PROMISED}|{_WILL_BE}|{_IN_CALENDAR}|{_WILL_TRY})\b"
"""A launch to come that somebody promised, with or without its day."""

PLANS: Final = word_set(
    "slated fixed planned scheduled due set expected penciled pencilled window vows vowed promises"
    " promised pledges pledged plans announced notified informed warned intends follow place again"
    " another repeat calendar schedule books preparations held made carried come"
)
"""One of them stands in each of these."""
DAYS: Final = word_set(
    "slated fixed planned scheduled due set expected penciled pencilled window follow come fly"
    " lift go be"
)
"""One of them stands in each that is told with its day."""
PROMISES: Final = word_set(
    "vows vowed promises promised pledges pledged plans planned announced intends preparations"
    " notified informed warned will would calendar schedule books"
)
"""One of them stands in each that somebody promised."""
