"""Launches told by what was carried: "put the satellite into orbit", "which a rocket placed"."""

from dataclasses import replace

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.told import Form, Mention, phrase_start
from summarizer.readers.rules.launches.triggers import Trigger
from summarizer.readers.rules.launches.words import Arsenal, Missile
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy

_INTO_ORBIT = lazy(
    r"(?:,\s[^,;.]{2,30},|,)?[^,;]{0,30}?\s+(?:in(?:to)?|to)\s+"
    r"(?:[\w-]+\s+){0,3}(?:orbit\b|space\b|altitude of\b)|\s+(?:aloft|up)\b"
)
_CARGO = lazy(
    r"\s+(?P<np>(?:[\w'’“”\"-]+\s+){0,4}?[\w'’“”\"-]+)(?:,\s[^,;.]{2,30},)?\s+"
    r"(?:into\s+(?:[\w-]+\s+){0,3}orbit\b|(?P<high>to\s+(?:[a-z]+\s+){0,4}\d[\d,.]*\s?(?:km|kilomet|miles)))"
)
"""What is lofted, whatever it is called: "carried Soraya to 750 kilometers"."""
_LAUNCHER = Cue(r"\b(?:rocket|launcher|carrier|booster|launch vehicle)\b(?=\s)")
_DIRECT = lazy(rf"\s+(?:an?|the|its|{TWO_TO_TWELVE}|several|\d+)\s")
_UP = lazy(r"\s+(?:up|aloft|into\s+(?:space|orbit))(?=\s)")
_HAS = lazy(
    r"(?:\s+(?P<kind>(?:carrier\s+)?rocket))?(?:\s+\([^)]{1,40}\))?(?:\s+(?:has|had|also|then|\w+ly))*(?:\s+(?:succeeded\s+in"
    r"|managed\s+to|went\s+on\s+to))?\s+"
)
_CARRIER = lazy(
    r"\b(?:[Aa]n?|[Tt]he"
    r"|[Ii]ts|[A-Z]\w+['’]s)\s+(?:[a-z][\w-]*\s+){0,3}(?P<name>[A-Z][\w-]*(?:\s\d\w*)?)(?:\s+rocket)?"
    r"(?:\s+(?:has|had|also|then|successfully))*\s+$"
)
"""A launcher as the subject of what it carries."""


def orbiting(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "put the satellite into orbit"."""
    up = _UP.match(text, trigger.end)
    missile = arsenal.after(up.end() if up else trigger.end, end)
    if missile and up and " of " in text[up.end() : missile.end]:
        return None
    if trigger.text.startswith("orbit"):
        up = _DIRECT.match(text, trigger.end)
    if missile is None or not (up or _INTO_ORBIT.match(text, missile.end, end)):
        missile = _cargo(text, start, end, trigger)
    if missile is None:
        return None
    name = arsenal.last(max(start, trigger.start - 60), trigger.start)
    if name and (has := _HAS.fullmatch(text, name.end, trigger.start)):
        rocket = arsenal.named(phrase_start(text, start, name.start), name)
        kind = has["kind"] or missile.kind
        missile = replace(
            missile, name=name.text, count=rocket.count, number=rocket.number, kind=kind
        )
    elif not missile.name and (
        carrier := _CARRIER.search(text, max(start, trigger.start - 60), trigger.start)
    ):
        missile = replace(missile, name=carrier["name"], count=None, number=None)
    return Mention(Form.ACTIVE, trigger.start, missile.end, trigger.start, missile, trigger.start)


def _cargo(text: str, start: int, end: int, trigger: Trigger) -> Missile | None:
    """Return what is put into orbit, or carried high by a rocket, without a noun for it."""
    told = _CARGO.match(text, trigger.end, end)
    if told is None or (told["high"] and not _LAUNCHER.search(text, start, trigger.start)):
        return None
    return Missile(*told.span("np"), None, None, False, None, None)
