"""Tests of interceptors, which are launches too: "test-fired an interceptor off Odisha"."""

from summarizer.normalize.numbers import parse_count
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.triggers import Trigger
from summarizer.readers.rules.launches.words import Arsenal, Missile
from summarizer.text.patterns import lazy

_OBJECT = lazy(
    rf"\s(?P<count>an?|one|its|the|another|{TWO_TO_TWELVE}|\d+)\s(?:[\w-]+\s){{0,4}}?"
    r"(?P<kind>(?:(?:ground-based|ship-based|sea-based|midcourse|exo-?atmospheric|endo-?atmospheric"
    r"|missile|ballistic|hit-to-kill)\s)*interceptors?(?:\smissiles?)?)\b"
)
_AT_WAR = lazy(
    r"\s(?:at|against|towards?)\s(?:(?:the|an?|incoming|several|dozens\sof|two|three|\d+)\s)*(?:[\w-]+\s){0,2}?"
    r"(?:rockets?|missiles?|drones?|UAVs?|aircraft|projectiles?)\b(?!\stargets?)"
)
"""Behind interceptors that are to stop what others fired."""
_TRIED = lazy(
    r"\b(?:tests?|tested|testing|trials?|target|mock|dummy|simulated|exercise|demonstration"
    r"|developmental)\b"
)
"""What is said where an interceptor is only tried."""


def intercepting(
    text: str, _start: int, end: int, trigger: Trigger, arsenal: Arsenal
) -> Mention | None:
    """Read "test-fired an interceptor", "launched an interceptor that destroyed a mock warhead"."""
    thing = _OBJECT.match(text, trigger.end, end)
    if thing is None or _AT_WAR.match(text, thing.end(), end):
        return None
    tried = "test" in trigger.text.lower() or _TRIED.search(text, thing.end(), end)
    if not tried:
        return None
    plural = thing["kind"].endswith("s")
    told = parse_count(thing["count"]) if plural else None
    count, number = (thing["count"], told.value) if told else (None, None if plural else 1)
    name = arsenal.first(*thing.span())
    place = thing.start("count"), thing.end()
    what = Missile(*place, count, number, plural, thing["kind"], name.text if name else None)
    return Mention(Form.ACTIVE, trigger.start, thing.end(), trigger.start, what, trigger.start)
