"""Names of missiles that only the article knows: "its Kestrel rocket", later "the next Kestrel"."""

import re
from collections.abc import Iterable, Iterator

from summarizer.normalize.countries import country_of
from summarizer.normalize.missiles import FoundMissile
from summarizer.readers.rules.phrases import Phrases
from summarizer.readers.rules.scene import Scene
from summarizer.text.calendar_table import MONTHS, WEEKDAYS
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_NAME = r"[A-Z][a-z][\w-]+(?:\s(?:[IVX]+|\d+|One|Two|Three|[A-Z]))?"
_THING = (
    r"(?:(?:carrier|space|launch|ballistic|cruise|orbital)\s)?"
    r"(?:rocket|missile|launcher|booster|launch\svehicle)"
)
_OF_THING = Cue(r"\b(?:rocket|missile|launcher|booster|launch\svehicle)\b")
_BEFORE = lazy(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[A-Z][\w-]+(?:\s[A-Z][\w-]+)?['’]s?)\s(?:[a-z\d][\w-]*\s){0,5}"
    rf"(?P<name>{_NAME})\s(?:(?:carrier|space|launch|ballistic|cruise|orbital)\s)?$"
)
"""Before the noun: "its 22-meter Kestrel rocket"."""
_APPOSED = lazy(rf"\b(?P<name>{_NAME}),\s(?:its|an?|the)\s(?:[\w-]+\s){{0,5}}$")
"""Before the noun, between commas: "Kestrel, a two-stage rocket"."""
_CALLED = lazy(
    r",?\s(?:called|named|dubbed|christened|known\sas)\s(?:the\s)?[\"“‘]?"
    rf"(?P<name>{_NAME})\b"
)
"""Behind the noun: "a rocket called Kestrel"."""
_ORDINARY = word_set(
    """
    air army anti arab arabian ballistic chief command cruise defence defense first force forces
    guided islamic jewish general great guards guard hypersonic king last latest marine minister
    ministry national naval navy new north northern president red royal second south southern soviet
    space state strategic supreme tactical the third western eastern
    """
)
"""Capitalized words that stand before such a noun, and are no names."""


_TIME = lazy(rf"{MONTHS}[a-z]*|{WEEKDAYS}")


def own_names(scene: Scene) -> list[FoundMissile]:
    """Return the names of missiles that an article brings in with their kind and uses alone."""
    told: dict[str, re.Match[str]] = {}
    for name in _introduced(scene.text):
        told.setdefault(name["name"], name)
    new = {words: name for words, name in told.items() if _is_new(scene, name)}
    alone = _standing_alone(scene.text, new) if new else frozenset()
    return [
        FoundMissile(*name.span("name"), words, "") for words, name in new.items() if words in alone
    ]


def _introduced(text: str) -> Iterator[re.Match[str]]:
    """Yield the names that stand beside a noun for what is launched."""
    for place in _OF_THING.places(text, 0, len(text)):
        low = max(0, place - _NEAR)
        before = _BEFORE.search(text, low, place) or _APPOSED.search(text, low, place)
        noun = _THING_HERE.match(text, place)
        behind = _CALLED.match(text, noun.end()) if noun else None
        yield from (match for match in (before, behind) if match)


_NEAR = 70
_THING_HERE = lazy(_THING)


def _is_new(scene: Scene, name: re.Match[str]) -> bool:
    """Tell whether no table knows what bears a name."""
    start, end = name.span("name")
    words = name["name"]
    first = words.split()[0]
    if first.lower() in _ORDINARY or _TIME.fullmatch(first) or country_of(words) is not None:
        return False
    if scene.missiles.within(start, end) or scene.bodies.within(start, end):
        return False
    return not scene.countries.within(start, end)


def _standing_alone(text: str, names: Iterable[str]) -> frozenset[str]:
    """Return the names that stand somewhere without their noun, as one of several would."""
    return frozenset(
        text[start:end]
        for start, end in Phrases(names).find(text)
        if _ALONE.search(text, max(0, start - _NEAR), start) and not _NOUN_NEXT.match(text, end)
    )


_ALONE = lazy(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Aa]nother|[Tt]wo|[Nn]ext|[Ff]irst|[Ss]econd|[Tt]hird|\w+th"
    r"|\w+['’]s?)\s(?:[a-z\d][\w-]*\s){0,3}$"
)
"""Before a name that tells one of a kind."""
_NOUN_NEXT = lazy(rf"\s{_THING}")
