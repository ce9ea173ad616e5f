"""Launches told by no more than a missile and its day: "Sunday's missile", "the KN-23 of May 4"."""

import re
from dataclasses import replace

from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.launches.bare import DAYS_OWN
from summarizer.readers.rules.launches.patterns import NO_HEAD
from summarizer.readers.rules.launches.table import FLOWN
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.triggers import Trigger
from summarizer.readers.rules.launches.words import Arsenal, Missile
from summarizer.text.calendar_table import MONTH, WEEKDAYS
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy

_OWNER = Cue(r"\b(?<=['’])s\b")


def dated_thing(
    text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal
) -> Mention | None:
    """Read "Sunday's missile, which flew 300 km", "Monday's other missile"."""
    if NO_HEAD.match(text, trigger.end, end):
        return None
    owned = _days_own(text, start, trigger)
    if owned is None:
        return _of_day(text, start, end, trigger, arsenal)
    missile = arsenal.phrase(owned.start("lead"), trigger.end, end)
    return _noun(trigger, missile, owned.start())


def dated_name(
    text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal
) -> Mention | None:
    """Read "Wednesday's Hwasong-15, which soared", "the Hwasong-18 of July"."""
    owned = _days_own(text, start, trigger)
    if owned is None:
        return _of_day(text, start, end, trigger, arsenal)
    if not _CLOSES.match(text, trigger.end, end):
        return None
    missile = _missile(arsenal, owned.start("lead"), trigger, end)
    return _noun(trigger, missile, owned.start())


def _days_own(text: str, start: int, trigger: Trigger) -> re.Match[str] | None:
    """Return the day that a missile is called by: "Wednesday's"."""
    low = max(start, trigger.start - 60)
    owners = _OWNER.places(text, low, trigger.start)
    return DAYS_OWN.search(text, low, trigger.start) if owners else None


def _missile(arsenal: Arsenal, first: int, trigger: Trigger, end: int) -> Missile:
    """Return the missile whose phrase begins at `first` and ends in the trigger, its head."""
    name = arsenal.first(trigger.start, trigger.end)
    return arsenal.named(first, name) if name else arsenal.phrase(first, trigger.end, end)


_CLOSES = lazy(
    rf"[\"”’]?(?:[,.;:)—–]|$|\s[—–-]|\s+(?:{FLOWN}|which|that|was|were|had|has|have|is|are|did|would|could"
    r"|may|might|in|on|over|from|at|off|into|to|and|as|with|by|for|near|between|but|not|who|after"
    r"|before|than|then|also|first|\w+ed|flew|rose|came|went|fell|stayed|spent)\b)"
)
"""Behind a name that is no part of another: of "Wednesday's Sentinel hearing" nothing flew."""


def _of_day(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "the Pukguksong-3 of October 2", "the two missiles of March 9"."""
    if not _OF_DAY.match(text, trigger.end, end):
        nth = _nth_thing(text, start, end, trigger, arsenal)
        return nth or _in_list(text, start, end, trigger, arsenal)
    the = _THE.search(text, max(start, trigger.start - 50), trigger.start)
    if the is None:
        return None
    missile = _missile(arsenal, the.start(), trigger, end)
    if missile.plural and missile.number is None and _OF_YEAR.match(text, trigger.end, end):
        return None
    return _noun(trigger, missile, the.start())


def _nth_thing(
    text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal
) -> Mention | None:
    """Read "Pyongyang's fifth missile of the month, on Friday, was its largest"."""
    if not _THEN_DAY.match(text, trigger.end, end):
        return None
    nth = _NTH.search(text, max(start, trigger.start - 60), trigger.start)
    return (
        _noun(trigger, _missile(arsenal, nth.start(), trigger, end), nth.start()) if nth else None
    )


_THEN_DAY = lazy(
    r"(?:\s(?:(?:of|in)\s(?:the|this|that|an?|its)|this|that)\s\w+)?,\s(?:fired\s|launched\s)?"
    rf"(?:on|in)\s(?:late\s|early\s)?(?:{MONTH}|{WEEKDAYS}|\d{{1,2}}\s{MONTH})\b[^,;.]{{0,12}},\s"
    r"(?:was\s(?:its|the)\s(?:largest|biggest|longest|first)|flew|fell|landed|failed|exploded"
    r"|crashed|reached|rose)\b"
)
"""Behind one of several missiles, its day and what is said of it."""
_NTH = lazy(
    rf"(?:\b[A-Z]\w+['’]s?|\b[Ii]ts|\b[Tt]he)\s+(?:first|{SECOND_TO_TENTH}"
    r"|latest|last|previous)\s+(?:[\w-]+\s+){0,2}$"
)


_OF_DAY = lazy(
    r"[\"”’]?\s+of\s+(?:late\s+|early\s+|mid-?|last\s+|this\s+)?"
    rf"(?:(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}|{MONTH}\b|{WEEKDAYS}\b|(?:19|20)\d\d\b"
    r"|\w+\s(?:days|weeks|months|years)\s(?:ago|before|earlier))"
)
_OF_YEAR = lazy(
    r"[\"”’]?\s+of\s+(?:(?:late|early|last|this|mid)[\s-])?(?:\d{4}|(?:year|summer|autumn|winter)\b)"
)
"""Behind missiles that nobody counted, which are a time's and no launch: "the missiles of 2011"."""
_THE = lazy(
    r"\b(?:[Tt]he|[A-Z]\w+['’]s?|[Ii]ts|[Tt]heir)\s+"
    r"(?:(?!(?:of|in|and|that|which|who|to|from|with|on)\b)[\w-]+\s+){0,3}[\"“‘]?$"
)


def _in_list(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read one of launches told by what flew: "tests, an IRBM on Jan. 6 and a KN-23 on Tuesday".

    Each has its day or its site behind it, and a word for launches or drills stands before all.
    """
    here = _ON_DAY.match(text, trigger.end, end) or _FROM_SITE.match(text, trigger.end, end)
    one = _ITEM.search(text, max(start, trigger.start - 60), trigger.start) if here else None
    if one is None or not _LAUNCHES.search(text, start, one.start("np")):
        return None
    first = one.start("np")
    return _noun(trigger, _missile(arsenal, first, trigger, end), first)


_ON_DAY = lazy(
    r"(?:\s+missiles?)?(?:\s+(?:from|off|at|near)\s[^,;.]{3,30}?)?\s+(?:on|in)\s+(?:late\s+|early\s+)?"
    rf"(?:{MONTH}|{WEEKDAYS}|\d{{1,2}}\s{MONTH})"
    rf"|\s+(?:an?|one|{TWO_TO_TWELVE})\s(?:day|week|month|year)s?\s(?:later|earlier|before)\b"
)
_FROM_SITE = lazy(r"(?:\s+missiles?)?\s+(?:from|off|out\s+of)\s+(?:the\s+)?(?:[a-z-]+\s){0,2}[A-Z]")
_ITEM = lazy(
    r"(?:[,:;—–(]|\b(?:and|were|was|with|then|includ\w+|of|had|saw|used|has))\s+"
    rf"(?P<np>(?:an?|the|{TWO_TO_TWELVE}|several|another|at\sleast|\d+)\s+(?:[\w-]+\s+){{0,4}})$"
)
_LAUNCHES = lazy(
    r"\b(?:tests?|launch(?:es)?|firings?|trials?|shots|flights|salvos?|volleys?|lost|drills?|exercises?)\b"
)


def _noun(trigger: Trigger, missile: Missile, start: int) -> Mention:
    return Mention(
        Form.NOUN, start, trigger.end, trigger.start, replace(missile, start=start), start
    )
