"""Launches told by a noun alone, without the missile: "the April 28 test", "a launch on Monday"."""

import re

from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.launches.nominals import ABOUT_LAUNCH, nominal
from summarizer.readers.rules.launches.told import Form, Mention, phrase_start
from summarizer.readers.rules.launches.triggers import Trigger
from summarizer.readers.rules.launches.words import Arsenal
from summarizer.text.calendar_table import FULL_MONTHS, MONTH, MONTHS, WEEKDAYS
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy

_DAY = (
    rf"(?:{WEEKDAYS}(?:\s(?:night|morning|afternoon|evening))?"
    rf"|{MONTH}(?:\s\d{{1,2}}(?:,\s\d{{4}},?)?|\s\d{{4}})?|\d{{1,2}}\s{MONTH}(?:\s\d{{4}})?)"
)
_COUNT = rf"(?:one|{TWO_TO_TWELVE}|several|\d+)"
_ONE_BEFORE = Cue(
    r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ii]ts|[Tt]he|(?<=['’])s)\s+(?:first|second|third|previous"
    r"|earlier|last|latest|most\s+recent|only|maiden|final)?\s*(?:such|known|confirmed|reported"
    r"|failed|successful|similar|suborbital)?\s*$"
)
"""Before the one of a day, whatever is tested."""
_ONE = Cue(
    r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ii]ts|[Tt]he|[Tt]heir|(?<=['’])s)\s+"
    r"(?:(?!after|before|into|following|during)[\w-]+\s+){0,3}$"
)
"""Before the one of a day, where no bomb can be meant."""
BOMB = lazy(r"\b(?:nuclear(?!-)|atomic|hydrogen|thermonuclear|underground|detonat\w+)\b")
_OF_BOMB = lazy(
    r"[^,;.]{0,30}?\sof\s(?:an?\s|its\s|the\s)?(?:\w+\s)?(?:nuclear|atomic|hydrogen|engine|motor)\b"
)
_ON_STAND = lazy(
    r"\b(?:engines?|motors?)\b[^.;]{0,80}\b(?:ran|run|burned|burnt|fired|lit|stand|bench)\b"
)
"""Before a firing of an engine, which flew nowhere: "its engine ran for 168 seconds"."""
DATED = lazy(
    r"(?:,\s[^,;.]{2,40}\s(?:said|says|reported)(?:\s[^,;.]{2,25})?,)?"
    rf"(?:\s(?:set|planned|scheduled|slated|due)\sfor(?=\s{MONTHS}))?"
    r"(?:\s+of\s+(?:the|this|that|its)\s+(?:[\w'’-]+\s){1,3}(?:series|family|class|missile|rocket)"
    r"|\s+of\s+(?:the|this|that)\s+(?:same\s+)?\w+)?"
    r"(?:\s+(?:from|off|at|near)\s+(?:the\s+)?[A-Z][^,;.]{2,40}?)?"
    r"(?:\s+(?:failed|succeeded|was|were|came|happened|occurred|(?:had\s+)?tak(?:en"
    r"|es)\s+place|took\s+place|had\s+been"
    r"|conducted|carried\s+out|held)"
    r"(?:\s+(?:back|only|made|held|conducted|carried\s+out|staged|late|early))*)?"
    r"(?:,?\s+|\s[—–-]+\s|\s\()(?:(?:in|on|of)\s+(?:late\s+|early\s+|mid-)?"
    rf"(?:{MONTHS}|[12]\d{{3}}|\d|{WEEKDAYS})|{MONTH}\s(?:\d|last\s|this\s)"
    rf"|(?:early|late|last)\s(?:on\s)?{WEEKDAYS}\b)"
)
"""Behind a launch, the day on which it was made."""
_CAME = Cue(
    r"\b(?:came|saw|followed|brought)\s+(?P<np>(?:the|an?|its|another|one)\s+(?:[\w-]+\s+){0,2})$"
)
"""In "In October 2023 came the first trial" the verb says that it happened."""
_DAYS = lazy(
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?)\s+(?:{_DAY}(?:,?\s+and\s+"
    rf"|,\s+))*{_DAY}\s+(?:[\w-]+\s+){{0,2}}$"
)
"""Before a launch, its day: "the April 28 launch", "its May 20 and May 28 tests"."""
DAYS_OWN = lazy(
    rf"\b(?:{WEEKDAYS}|[Yy]esterday|[Tt]oday|[Ll]ast (?:week|month|night)"
    rf"|{MONTH}(?: \d{{1,2}})?)['’]s"
    r"\s+(?P<lead>(?:[\w-]+\s+){0,4})$"
)
_ANOTHER = lazy(
    rf"\b(?:[Aa]nother|[Aa] (?:further|{SECOND_TO_TENTH})|[Tt]he next"
    rf"|(?:[Aa]t\s+least\s+|[Uu]p\s+to\s+)?{_COUNT}\s+(?:more|further|other|additional))"
    r"\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_IS_PLANNED = lazy(
    r"(?:\s[^,;.]{2,40}?)?\s+(?:(?:is|are|was|were|(?:has|have) been)\s+(?:also\s+)?(?:planned"
    r"|scheduled|expected|set|due|slated|to\s+(?:take|be|follow|come))|will\s+(?:take|be"
    r"|follow|come))\b"
)
_IS_DUE = lazy(
    r"(?:\s(?:of|for)\s[^,;.]{2,40}?)?\s(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:\w+\s)?"
    r"(?:planned|scheduled|expected|set|due|slated)\s(?:to\s[^,;.]{2,25}?\s)?"
    rf"(?:(?:on|in|for|late|early)\s)+(?:{MONTHS}|{WEEKDAYS}|\d|next|later|this)"
)
"""Behind a launch, the day on which it is to be made."""
_COUNTED = lazy(
    rf"\b(?:(?:all|both|its|the|another)\s+)?{_COUNT}\s+(?:[\w-]+\s+){{0,2}}$", re.IGNORECASE
)
_ENDED = lazy(
    r"\s+(?:(?:have|had|all|both)\s+)*(?:end(?:s|ed)?\s+in\s+(?:failure|success)|fail(?:s|ed)?"
    r"|succeed(?:s|ed)?)\b"
)
"""Behind launches that are counted, how they ended: "three successive tests end in failure"."""
_WINDOW = Cue(
    rf"\b(?:since|this year|last year|so far|alone|"
    rf"(?:in|during) (?:the year|(?:19|20)\d\d|{FULL_MONTHS}))\b"
)
"""A time over which launches are counted."""


def bare(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention:
    """Read a noun that names no missile: "the first trial", "a launch on Monday"."""
    low = max(0, start - 300)
    about = bool(ABOUT_LAUNCH.search(text, low, end) or arsenal.within(low, start))
    about = about and not (
        _OF_BOMB.match(text, trigger.end, end) or _ON_STAND.search(text, start, trigger.start)
    )
    lead = _lead(text, start, trigger) if about else None
    if lead is None and about and not BOMB.search(text, max(0, start - 150), end):
        lead = _loose_lead(text, start, end, trigger)
    if lead is None:
        return Mention(Form.ANAPHOR, trigger.start, trigger.end, trigger.start, None, trigger.start)
    return nominal(arsenal, lead, lead, trigger.span, None)


def _lead(text: str, start: int, trigger: Trigger) -> int | None:
    """Return where a launch of its own begins: owned by a day, come, dated, planned."""
    at = trigger.start
    if owned := DAYS_OWN.search(text, max(start, at - 60), at):
        return owned.start()
    if came := _CAME.search(text, max(start, at - 40), at):
        return came.start("np")
    one = trigger.text[-1] == "s" or _ONE_BEFORE.search(text, max(start, at - 40), at)
    if one and (DATED.match(text, trigger.end) or _IS_DUE.match(text, trigger.end)):
        return phrase_start(text, start, at)
    another = _ANOTHER.search(text, max(start, at - 40), at)
    return another.start() if another and _IS_PLANNED.match(text, trigger.end) else None


def _loose_lead(text: str, start: int, end: int, trigger: Trigger) -> int | None:
    """Return where a launch of its own begins, of whatever kind: "the first underwater test"."""
    at = trigger.start
    if days := _DAYS.search(text, max(start, at - 60), at):
        return days.start()
    if DATED.match(text, trigger.end) and (one := _ONE.search(text, max(start, at - 50), at)):
        return one.start()
    counted = _COUNTED.search(text, max(start, at - 40), at)
    summed = trigger.text.startswith(("launch", "firing")) and _WINDOW.search(text, start, end)
    return counted.start() if counted and (summed or _ENDED.match(text, trigger.end)) else None
