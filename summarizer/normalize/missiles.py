"""Missile classes from the words an article uses: a type ("short-range ballistic") or a name.

Ranges behind the classes: CNS North Korea Missile Test Database (SRBM up to 1,000 km, MRBM to
3,000, IRBM to 5,500, ICBM beyond). A "ballistic missile" without a range is of unknown class.
"""

import re
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.normalize.gazetteer import Gazetteer
from summarizer.normalize.missile_context import is_missile
from summarizer.normalize.missiles_table import PLAIN_FIRST_WORDS, TYPE_PATTERNS
from summarizer.normalize.tables import parts, read_table
from summarizer.text.patterns import lazy, skip
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
    country: str


@lru_cache(maxsize=1024)
def missile_class(type_text: str | None, name_text: str | None) -> MissileClass:
    """Return the class that the article's words for the type give, else the one of the name."""
    stated, name = single_spaced(type_text or ""), single_spaced(name_text or "")
    if (known := _class_of_type(stated)) is not _UNKNOWN:
        return known
    return _class_of_name(name) or _class_of_name(stated) or _class_of_type(name)


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
        last = skip(_NUMBER, text, hit.end)
        entry = hit.value
        if text.startswith(" Brigade", last):
            continue  # "the Qassam Brigades"
        if not entry.ordinary or is_missile(text, hit.start, last):
            name = text[hit.start : last]
            found.append(FoundMissile(hit.start, last, name, entry.country))
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


_FIRST = lazy(r"[^\W_]{2,}")


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
    if name[-1].isdigit() or name[-2] == "-":
        return {name, f"{name}s"}
    short = _SHORT if ordinary else _SHORT - 1
    many = name.isalpha() and len(name) > short
    return {name, f"{name}s"} if many or _WORDS.fullmatch(name) else {name}


_SHORT = 4
_WORDS = lazy(r"[A-Z][a-z]+ [A-Z][a-z]{3,}")
"""A name of two words, of which there may be many: "Storm Shadow"."""
_MODEL = lazy(r"(?<=[a-z])-(?=[0-9IVX])")
