"""Missile classes from the words an article uses: a type ("short-range ballistic") or a name.

Ranges behind the classes: CNS North Korea Missile Test Database (SRBM up to 1,000 km, MRBM to
3,000, IRBM to 5,500, ICBM beyond). A "ballistic missile" without a range is of unknown class.
"""

import re
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.normalize.gazetteer import Gazetteer
from summarizer.normalize.missiles_table import PLAIN_FIRST_WORDS, TYPE_PATTERNS
from summarizer.normalize.tables import parts, read_table
from summarizer.text.patterns import lazy
from summarizer.text.spaces import single_spaced
from summarizer.text.words import words_of


class MissileClass(StrEnum):
    """What kind of missile it is."""

    SRBM = "SRBM"
    MRBM = "MRBM"
    IRBM = "IRBM"
    ICBM = "ICBM"
    SLBM = "SLBM"
    SLV = "SLV"
    CRUISE = "cruise"
    HYPERSONIC = "hypersonic"
    ROCKET_ARTILLERY = "rocket_artillery"
    UNKNOWN = "unknown"


_UNKNOWN = MissileClass.UNKNOWN


class FoundMissile(NamedTuple):
    """A missile's name at `text[start:end]`; `country` is the one that makes it."""

    start: int
    end: int
    text: str
    missile_class: MissileClass
    country: str


def missile_class(type_text: str | None, name_text: str | None) -> MissileClass:
    """Return the class that the article's words for the type give, else the one of the name."""
    stated, name = single_spaced(type_text or ""), single_spaced(name_text or "")
    if (known := _class_of_type(stated)) is not _UNKNOWN:
        return known
    return _class_of_name(name) or _class_of_name(stated) or _class_of_type(name)


_CONTEXT = lazy(
    r"missile|rocket|ballistic|warhead|ICBM|launch|test|fire|satellite|booster|projectile|orbit"
    r"|lift-?off|interceptor|submarine|silo\b|sent up|put up|lobbed|volley|salvo",
    re.IGNORECASE,
)
_NEAR = 40
_NUMBER = lazy(r"(?<=[A-Za-z])[-‑–][A-Z]?\d{1,4}(?:\.\d)?[A-Za-z]{0,2}\b(?!-)")
"""A model number that a table of families need not list: the "-7" of "Pukguksong-7"."""


class _Entry(NamedTuple):
    """What the table says of a name; an `ordinary` one is a word or a person's name too."""

    missile_class: MissileClass
    country: str
    ordinary: bool


def find_missiles(text: str, start: int = 0, end: int | None = None) -> list[FoundMissile]:
    """Return every known missile's name in `text[start:end]`, in order.

    A name that is an ordinary word too ("Sentinel", "Fatah") counts only near a word for a missile.
    """
    found: list[FoundMissile] = []
    for hit in _gazetteer().find(text, start, end):
        number = _NUMBER.match(text, hit.end)
        last = number.end() if number else hit.end
        entry = hit.value
        if (
            not entry.ordinary
            or _is_near_missile(text, hit.start, last)
            or _flies(text, hit.start, last)
        ):
            name = text[hit.start : last]
            found.append(FoundMissile(hit.start, last, name, entry.missile_class, entry.country))
    return found


@lru_cache(maxsize=1024)
def maker_of(words: str) -> str | None:
    """Return the code of the country that makes the missile so named; None if it is no missile.

    >>> maker_of("Oreshnik"), maker_of("Wonsan")
    ('RU', None)
    """
    found = _gazetteer().exact(words)
    return found.country or None if found else None


def may_name_missiles(text: str) -> bool:
    """Tell quickly whether a text has a word that missiles' names begin with, and little else."""
    return bool(words_of(text).naming(_own_words()))


@cache
def _own_words() -> frozenset[str]:
    """Return the first words of the names, but for words of everyday."""
    names = (name for row in read_table("missiles") for name in parts(row["names"]))
    names = (name.removeprefix("~") for name in names)
    words = (_FIRST.match(name) for name in names)
    found = frozenset(word[0] for word in words if word) - PLAIN_FIRST_WORDS
    return found | {f"{word}s" for word in found if word[-1].isalpha()}


_FIRST = re.compile(r"[^\W_]{2,}")


def _is_near_missile(text: str, start: int, end: int) -> bool:
    return _CONTEXT.search(text, max(0, start - _NEAR), end + _NEAR) is not None


def _flies(text: str, start: int, end: int) -> bool:
    """Tell whether one of a kind, or some of it, does what only missiles do: "An Iskander hit"."""
    if _DAYS.search(text, max(0, start - 12), start):
        return _CONTEXT.search(text, max(0, start - _FAR), end + _FAR) is not None
    counted = _COUNTED.search(text, max(0, start - 16), start)
    flies = _FLIES.match(text, end) if counted else _SOARS.match(text, end)
    flies = flies or _THAT_FLEW.match(text, end)
    before = counted and _REPLIED.search(text, max(0, counted.start() - 80), counted.start() + 1)
    return flies is not None or bool(before)


_REPLIED = lazy(
    r"\b(?:replied|responded|answered|retaliated|struck|hit back|attacked)\s[^.;:]{0,60}\bwith\s$"
    r"|\b(?:killed|died|sunk|sinking|sank|hit|struck|wrecked|destroyed|damaged|downed)\b[^.;:]{0,60}"
    r"\b(?:by|under|with|from)\s$"
    r"|\b(?:loosed|hurled|flung|lobbed|let go|let off|put up|sent up|tried|flew)\s$"
)
"""Before one of a kind that somebody hit with, or let go."""
_THAT_FLEW = lazy(
    r"\s(?:that|which)\s(?:had\s)?(?:fell|flew|hit|struck|landed|exploded|crashed|soared|misfired|failed|blew"
    r"|veered|came\sdown|killed|sank)\b"
)
_FAR = 300
_DAYS = lazy(r"day['’]s\s$")
_SOARS = lazy(
    r"(?:\s(?:that|which))?\s(?:(?:has|had|then|also)\s)?(?:soared|flew on|flew from|took"
    r" off|blasted off|lifted off|streaked|splashed down)\b"
)


_COUNTED = lazy(
    r"(?:\b(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
    r"|\d+)|(?<=\w['’]s)|(?<=s['’]))\s$"
)
_FLIES = lazy(
    r"[^.;:]{0,60}?\s(?:slam|soar|streak|splash|veer|plung|plummet|hurtl|rained|roared|sank"
    r"|intercept"
    r"|(?:hit|hits|struck|killed|reached|flew|landed|fell|exploded|crashed|plopped|blasted"
    r"|rose|climbed"
    r"|lifted|lit|shot|fired|downed|failed|tumbled|burst|disintegrated|blew|came apart|passed|stood"
    r"|carried|flown)\b)"
)
"""Behind a name that is an ordinary word too."""


def _class_of_name(words: str) -> MissileClass | None:
    return next((hit.value.missile_class for hit in _gazetteer().find(words)), None)


def _class_of_type(words: str) -> MissileClass:
    return next((found for pattern, found in _types() if pattern.search(words)), _UNKNOWN)


@cache
def _types() -> tuple[tuple[re.Pattern[str], MissileClass], ...]:
    return tuple(
        (re.compile("|".join(patterns), re.IGNORECASE), MissileClass[name])
        for name, patterns in TYPE_PATTERNS.items()
    )


@cache
def _gazetteer() -> Gazetteer[_Entry]:
    entries: dict[str, _Entry] = {}
    for row in read_table("missiles"):
        for marked in parts(row["names"]):
            name = marked.removeprefix("~")
            entry = _Entry(MissileClass[row["class"]], row["country"], name != marked)
            for spelling in _spellings(name, ordinary=entry.ordinary):
                entries.setdefault(spelling, entry)
    return Gazetteer(entries.items())


def _spellings(name: str, *, ordinary: bool) -> set[str]:
    """Return a name as papers write it: "Hwasong-17", "Hwasong 17", "HWASONG-17", "Kinzhals".

    Designations such as "DF-17" keep their hyphen; many are "KN-23s".
    """
    spaced = _MODEL.sub(" ", name)
    if spaced != name:
        return {name, name.upper(), spaced, spaced.upper(), f"{name}s", f"{spaced}s"}
    if name[-1].isdigit():
        return {name, f"{name}s"}
    short = _SHORT if ordinary else _SHORT - 1
    return {name, f"{name}s"} if name.isalpha() and len(name) > short else {name}


_SHORT = 4
_MODEL = re.compile(r"(?<=[a-z])-(?=[0-9IVX])")
