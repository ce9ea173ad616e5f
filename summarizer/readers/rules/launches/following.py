"""What follows a verb of launching: how far its object can reach, and the noun it ends in."""

import re

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.table import HEADS, NOT_HEADS, STOPS
from summarizer.text.calendar_table import WEEKDAYS
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy, skip

_PLAIN = r"[^\s;:.]+(?:\.(?=\w)[^\s;:]*)?"
TOKEN = rf"(?:\s+(?!{STOPS}){_PLAIN})"
"""A word of the object."""
_STOP = Cue(rf"\b(?<=\s){STOPS}")
WHAT_CALLED = (
    r"(?:what|which)\s+(?:[\w'’-]+\s+){1,8}?(?:was|were|as|is|are|to\s+be|be|called|calls|dubbed)"
)
"""Before the name or type that somebody gives: "what the army called"."""
_LEAD = lazy(
    r"(?:\s+and\s+(?:destroyed|downed))?(?:\s+(?:off|out|up(?!\sto\s)|into\s+(?:space"
    r"|orbit)))?(?:\s+in (?:total|all|excess of))?"
    rf"(?:,?\s+(?:on\s+)?{WEEKDAYS},?)?(?:\s+{WHAT_CALLED}(?=\s))?"
)
_OTHERS = Cue(r"\b(?:drones?|UAVs?|shells|bombs|decoys|munitions)\b")
_LISTED = lazy(
    rf"(?:(?:\s+(?!{HEADS}\b)[\w/-]+){{1,8}}?\s+{_OTHERS.pattern}"
    r"(?:\s+\([^)]{1,40}\)|\s+of\s+(?:various|different)\s+types)?(?:,(?:\s+and)?|\s+and)(?=\s)){1,3}"
)
"""What a list names before its missiles: "24 attack drones, four missiles"."""
_OBJECT = Cue(
    rf"\b(?:(?<=\s)|(?<=\s[\"“‘]))(?P<head>{HEADS}(?:\s+{HEADS})?)\b[\"”’]?(?!{NOT_HEADS})"
)
_GAP = lazy(rf"(?:\s+{_PLAIN}){{0,12}},?\s+[\"“‘]?")
TO_NAME = lazy(rf"(?:\s+{_PLAIN}){{0,7}}\s+(?:\S+-)?[\"“‘'(]?")
"""What may stand between a verb and the name of a missile."""


def object_start(text: str, verb_end: int, end: int) -> int:
    """Return where the object of a verb begins: behind its particle, a day, others of a list."""
    if _OTHERS.places(text, verb_end, end) and (listed := _LISTED.match(text, verb_end, end)):
        verb_end = listed.end()
    return skip(_LEAD, text, verb_end, end)


def is_stopped(text: str, start: int, end: int) -> bool:
    """Tell whether the object that begins at `start` is over before `end`."""
    stop = _STOP.search(text, start, end)
    if stop and stop[0] == "to" and (told := FROM_TO.match(text, start, end)):
        stop = _STOP.search(text, told.end(), end)
    return stop is not None


_NUMBER = rf"(?:\d[\d,]*|{TWO_TO_TWELVE}|one)"
FROM_TO = lazy(rf"\s*{_NUMBER}(?:\s(?:or|to)\s|\s?[-–]\s?){_NUMBER}\b")
"""A number that is not known: "six to 10", "two or three"."""


def head_after(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the noun for a missile in which the object that begins at `start` ends."""
    for place in _OBJECT.places(text, start, end):
        if is_stopped(text, start, place):
            return None
        if (head := _OBJECT.match(text, place, end)) and _GAP.fullmatch(text, start, place):
            return head
    return None
