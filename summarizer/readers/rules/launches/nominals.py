"""A noun for a launch with the words around it: whose, how many, of what missile."""

import re

from summarizer.normalize.numbers import numbers_in
from summarizer.readers.rules.launches.table import NOMINAL_ADJECTIVES
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.words import Arsenal, Missile
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy

ABOUT_LAUNCH = lazy(
    r"rocket|satellite|orbit|launch|missile|lift-?off|hypersonic|booster\s(?!shot|dose|jab)"
)
"""Words without which a bare "test" or "attempt" is of something else."""
_ADJECTIVE = Cue(rf"\b{NOMINAL_ADJECTIVES}\b", re.IGNORECASE)
KIND_WORDS = Cue(rf"\b(?:{NOMINAL_ADJECTIVES}[\s-]+)+(?:\([A-Z]{{3,5}}\)\s+)?$", re.IGNORECASE)


def is_missiles(text: str, start: int, end: int) -> bool:
    """Tell whether the words before a noun are a missile's; of "weapons tests" only if counted."""
    told = {match[0].lower() for match in _ADJECTIVE.finditer(text, start, end)}
    return bool(told - _ARMS) or (bool(told) and bool(numbers_in(text[start:end])))


_ARMS = {"weapon", "weapons", "strategic", "tactical"}


def nominal(
    arsenal: Arsenal, start: int, lead: int, noun: tuple[int, int], missile: Missile | None
) -> Mention:
    """Return the mention of a noun with the words before it: "its sixth ballistic missile test"."""
    text = arsenal.text
    if start == lead:
        while start < noun[0] and not text[start].isalnum():
            start += 1
        lead = start
    told = arsenal.phrase(lead, noun[1], noun[1]) if lead < noun[0] else None
    plural = text[noun[1] - 1] == "s"
    kind = missile.kind if missile else _kind_before(text, lead, noun[0])
    name = missile.name if missile else (told.name if told else None)
    of_launches = told is not None and told.count is not None
    counted = missile if missile and missile.count and not (plural and of_launches) else told
    if missile and missile.plural and counted is told and not plural:
        counted = None
    what = Missile(
        start,
        missile.end if missile else noun[1],
        counted.count if counted else None,
        counted.number if counted else None,
        plural or bool(missile and missile.plural),
        kind,
        name,
    )
    form = Form.NOUN if start == lead else Form.ACTIVE
    return Mention(form, start, what.end, start, what, start, counted is told and of_launches)


def _kind_before(text: str, lead: int, noun: int) -> str | None:
    match = KIND_WORDS.search(text, lead, noun)
    return _NO_KIND.sub("", match[0].strip()) or None if match else None


_NO_KIND = lazy(r"\s*\b(?:flight|weapons?|space)$|^hypersonic$")
