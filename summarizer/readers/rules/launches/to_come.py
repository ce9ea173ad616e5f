"""Launches to come whose missile is the subject: "will fly in May", "is booked for Tuesday"."""

from summarizer.normalize.missiles import MissileClass, missile_class
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.passives import as_passive, subject_of
from summarizer.readers.rules.launches.patterns import TO_COME
from summarizer.readers.rules.launches.told import Mention, phrase_start
from summarizer.readers.rules.launches.triggers import Trigger
from summarizer.readers.rules.launches.words import Arsenal, Missile
from summarizer.text.calendar_table import MONTHS, WEEKDAYS
from summarizer.text.patterns import lazy, skip

_TIME = (
    r"(?:(?:late|early|mid|the\s(?:end|start|middle|beginning)\sof|the)[-\s])?"
    rf"(?:{MONTHS}|{WEEKDAYS}|(?:this|next)\s(?:week|month|year|spring|summer|autumn|winter|fall)"
    r"|today|tonight|tomorrow|(?:spring|summer|autumn|winter|fall)\b|(?:19|20)\d\d|\d{1,2}\s[A-Z]"
    r"|\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|(?:local|GMT|UTC|E[SD]?T|P[SD]?T|JST|IST|BST|CET)\b)"
    r"|\d{1,2}:\d\d|(?:the\s)?coming\s(?:days|weeks|months)"
    rf"|(?:{TWO_TO_TWELVE})\s(?:days|weeks|months))"
)
"""How the time of a launch to come begins."""


def to_fly(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "the Nuri, which is due to fly in May", "the rocket will fly from Kourou"."""
    if trigger.text not in {"fly", "go"} or not TO_COME.search(text, start, trigger.start):
        return None
    last = skip(_UP, text, trigger.end, end) if trigger.kind == "go" else trigger.end
    if (trigger.kind == "go" and last == trigger.end) or not _WHERE_OR_WHEN.match(text, last, end):
        return None
    missile = subject_of(arsenal, start, trigger.start, end)
    return as_passive(trigger, missile) if missile else None


_UP = lazy(r"\s(?:up|aloft|off)\b")


_WHERE_OR_WHEN = lazy(
    r"(?:\s(?:again|next|first|once\smore))?(?:\s(?:from|off)\s(?:the\s)?[A-Z]"
    r"|\s(?:for\sthe\s(?:first|second|third|\w+th)\stime\s)?(?:as\searly\sas\s|no\searlier\sthan\s)?"
    rf"(?:(?:on|in|by|before)\s)?{_TIME})"
)
"""Behind "fly", from where or when it is to."""


def slated(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "its Kairos is booked for 11:00 on Tuesday", "the Torea is pencilled in for August"."""
    be = _IS.search(text, max(start, trigger.start - _IS_NEAR), trigger.start)
    due = _FOR_TIME.match(text, trigger.end, end) if be else None
    if be is None or due is None:
        return None
    aside = _CARGO.search(text, start, be.start())
    missile = _named_until(arsenal, start, aside.start()) if aside else None
    missile = missile or subject_of(arsenal, start, be.start(), end)
    if missile is None or text.endswith(" of ", start, missile.start):
        return None  # "a second shot of the missile is set for May"
    if not due["flies"] and (trigger.text in _OPEN or not _is_rocket(missile)):
        return None  # "the missiles are due in May" where they were ordered
    return as_passive(Trigger(be.start("be"), trigger.end, trigger.text, trigger.kind), missile)


_OPEN = frozenset({"due", "expected", "planned"})
"""What may be a delivery as well, where no flight is told."""


def _is_rocket(missile: Missile) -> bool:
    """Tell whether what a day is set for can only go up, and is no weapon for a force."""
    space = missile_class(missile.kind, missile.name) is MissileClass.SLV
    return space or "ocket" in (missile.kind or "")


def _named_until(arsenal: Arsenal, start: int, end: int) -> Missile | None:
    """Return the missile whose name ends at `end`."""
    name = arsenal.last(max(start, end - _IS_NEAR), end)
    if name is None or name.end != end:
        return None
    return arsenal.named(phrase_start(arsenal.text, start, name.start), name)


_CARGO = lazy(r",\s(?:with|carrying)\s[^,;:]{3,80},\s$")
"""What a rocket carries, told before what is to be done with it."""
_IS_NEAR = 24
_IS = lazy(r"\b(?P<be>is|are|was|were|remains?|(?:has|have)\sbeen)(?:\s\w+)?\s$")
_FOR_TIME = lazy(
    r"(?:\sin)?(?P<flies>\sto\s(?:go|lift|blast|take)\s(?:up|off)|\sto\s(?:fly|launch|be\slaunched))?"
    r"\s(?:for|on|in|at)\s(?:no\searlier\sthan\s|as\searly\sas\s)?"
    rf"{_TIME}(?!\s(?:delivery|deployment|service|production|completion|decision|review))"
)
"""Behind "booked", for when it is."""


def is_slated(text: str, mention: Mention) -> bool:
    """Tell whether it is what `slated` reads: a day has been set, and no more."""
    return _SLATED.match(text, mention.start, mention.end) is not None


_SLATED = lazy(
    rf"{_IS.pattern.removesuffix('$')}(?:booked|due|scheduled|slated|set|pencill?ed|targeted|planned|expected)$"
)
