"""Launches told by verbs of other things too: "aimed a missile at", "tried out its", "rode a"."""

from summarizer.readers.rules.launches.antecedents import antecedent
from summarizer.readers.rules.launches.orbits import orbiting
from summarizer.readers.rules.launches.passives import (
    ADVERBS,
    RELATIVE_GAP,
    as_passive,
    as_relative,
)
from summarizer.readers.rules.launches.patterns import is_satellite
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.triggers import Trigger
from summarizer.readers.rules.launches.words import Arsenal
from summarizer.text.patterns import lazy

_WHERE = lazy(
    r"(?:\s+(?:on|late|early|last|this)\s[^,;.]{3,25}?)?(?:\s+\w+ly)?,?\s+"
    r"(?:and\s+(?:[\w,-]+\s+){1,4}(?:drones|missiles|rockets|UAVs)\s+)?"
    r"(?:(?:at|against|towards?|into|over|across|past|onto|aloft|skyward|out\s+(?:over|to"
    r"|of)|off)\b|(?:from|on)\s+(?:the\s+)?(?:[a-z]+\s+)?[A-Z]|through\s+(?:its|their|an?)\s"
    r"|in\s+the\s+air\b)"
)
"""Where something is launched to, or from."""
_NOWHERE = lazy(
    r"\s+(?:into|on|off|out\s+of|at)\s+(?:the\s+)?(?:service|production|storage|operation|position|place"
    r"|use|market|mass|serial|doubt|display|show|alert|sale|hold|standby|parade|trucks?|risk|stake"
    r"|mothballs|duty|reserve|a\s+(?:museum|pedestal))\b"
)
"""Where one is put that is not launched."""
_AGAINST = lazy(
    r"(?:\s+(?:by|on)\s[^,;.]{3,30}?)?\s+(?:against\b|in\s+(?:an?|the|that"
    r"|its|\w+['’]s?)\s+(?:\w+\s+)?(?:attack|strike|assault)"
    r"|to\s+(?:hit|strike|attack|target|destroy)\b"
    r"|for\s+the\s+first\s+time\b(?=[^.;]{0,80}\b(?:destroy|hit|str[iu]k|target|against|attack)))"
)
_USED = frozenset({"used", "expended"})
_POINTED = frozenset({"aimed", "directed", "directs", "directing"})
"""Verbs for missiles that only stand ready, too: told of some that are counted, or in passing."""


def tossed(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "aimed two missiles at", "the missile the North put over Aomori", "was used against"."""
    told = _active(text, trigger, end, arsenal)
    if told and told.missile and is_satellite(told.missile.kind):
        return orbiting(text, start, end, trigger, arsenal) or told
    return told or _behind(text, start, end, trigger, arsenal)


def _active(text: str, trigger: Trigger, end: int, arsenal: Arsenal) -> Mention | None:
    """Read a verb with its object: "emptied 180 missiles into the sky"."""
    if trigger.text in _USED:
        return None
    missile = arsenal.after(trigger.end, min(end, trigger.end + _NEAR))
    if missile is None or _OF_IT.search(text, trigger.end, missile.end):
        return None
    if not _WHERE.match(text, missile.end, end) or _NOWHERE.match(text, missile.end, end):
        return None
    if trigger.text in _POINTED and missile.number is None:
        return None
    return Mention(Form.ACTIVE, trigger.start, missile.end, trigger.start, missile, trigger.start)


_NEAR = 80
_OF_IT = lazy(
    r"\sof\s(?:its|the|an?|their|his)\s|\b(?:number|count|tally|total|range|figure|cost|price)\sof\s"
)
"""In what is only of a missile: "put up a statue of its rocket"."""


def _behind(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read a verb behind its missile: "were directed at Idlib", "which Iran aimed at"."""
    if not trigger.text.endswith(_PAST):
        return None
    where = _AGAINST if trigger.text in _USED else _WHERE
    if not where.match(text, trigger.end, end) or _NOWHERE.match(text, trigger.end, end):
        return None
    if told := antecedent(arsenal, start, trigger.start, end, _PASSIVE):
        return as_passive(trigger, told[0])
    if trigger.text in _POINTED and (told := antecedent(arsenal, start, trigger.start, end, _BARE)):
        flown = _FLOWN.search(text, trigger.end, min(end, trigger.end + 150))
        return as_passive(trigger, told[0]) if flown else None
    told = antecedent(arsenal, start, trigger.start, end, RELATIVE_GAP)
    return as_relative(trigger, told) if told else None


_PAST = ("ed", "put", "thrown", "slung", "threw", "spat", "used")
_PASSIVE = lazy(
    r"(?:,[^,;:]{1,60},)?(?:\s+(?:that|which|of\s+(?:theirs|its)))?"
    rf"(?=.*\b(?:was|were|been|be)\b)(?:\s+(?:{ADVERBS}))+\s+"
)
_BARE = lazy(r",?\s+")
_FLOWN = lazy(
    r"\b(?:intercepted|downed|shot\s+down|destroyed|landed|fell|hit|struck|exploded|missed)\b"
)
"""Behind missiles that were not only aimed."""


def tried(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "tried its Type 88 missile at the range", "a missile had been tried out"."""
    out = _OUT.match(text, trigger.end, end)
    last = out.end() if out else trigger.end
    missile = arsenal.after(last, min(end, last + _NEAR))
    if missile and missile.start <= last + 1:
        told = out or missile.name or (missile.kind and " " in missile.kind)
        verb = trigger.start
        return Mention(Form.ACTIVE, verb, missile.end, verb, missile, verb) if told else None
    behind = antecedent(arsenal, start, trigger.start, end, _PASSIVE)
    if behind is None or trigger.text != "tried":
        return None
    return Mention(Form.PASSIVE, trigger.start, last, trigger.start, behind[0], behind[0].start)


_OUT = lazy(r"\s+out\b")


def riding(text: str, _start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "rode the home-built Salman launcher to 130 km", "a ride on a three-stage Qased"."""
    on = _ON.match(text, trigger.end, end)
    if on is None:
        return None
    missile = arsenal.after(on.end() - 1, min(end, on.end() + _NEAR))
    if missile is None:
        return None
    verb = trigger.start
    return Mention(Form.PASSIVE, verb, missile.end, verb, missile, verb)


_ON = lazy(
    r"(?:\s+(?:in)?to\s+(?:\w+\s+)?(?:orbit|space))?\s+(?:(?:on|atop|aboard"
    r"|with)\s+(?:top\s+of\s+)?)?(?=(?:an?|the|its|another)\s)"
)


def aboard(text: str, _start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "launched the Nauka module on a Proton": what went up is told by its rocket."""
    cargo = _CARGO_ON.match(text, trigger.end, end) if trigger.text in _SENDS else None
    rocket = arsenal.after(cargo.end(), end) if cargo else None
    if cargo is None or rocket is None or rocket.start > cargo.end() + 1:
        return None
    if not (rocket.name or "ocket" in (rocket.kind or "")) or not _ENDS.match(text, rocket.end):
        return None
    return Mention(Form.ACTIVE, trigger.start, trigger.end, trigger.start, rocket, trigger.start)


_SENDS = frozenset({"launch", "launches", "launched", "launching", "sent", "lofted"})
_CARGO_ON = lazy(
    r"\s(?:an?|the|its|their|two|three|four)\s(?:[\w'’.-]+\s){0,4}?(?:probes?|modules?|telescopes?|capsules?"
    r"|rovers?|orbiters?|landers?|space\s?planes?|astronauts|cosmonauts|crews?|payloads?|cargo)\b"
    r"[^,;:.]{0,40}?\s(?:on|aboard|atop|using)(?=\s(?:an?|the|its)\s)"
)
"""What is no missile and no satellite, and the rocket that it went up on."""
_ENDS = lazy(
    r"[,.;:)]|$|\s(?:from|in|on|at|to|into|with|late|early|this|last|for|and|which|that|after|before"
    r"|as|\w+day)\b"
)
"""Behind a rocket's name that is no part of another: of "its Falcon 9 website" nothing flew."""
