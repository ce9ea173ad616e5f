"""Missile classes from the words an article uses: a type ("short-range ballistic") or a name.

Ranges behind the classes: CNS North Korea Missile Test Database (SRBM up to 1,000 km, MRBM to
3,000, IRBM to 5,500, ICBM beyond). A "ballistic missile" without a range is of unknown class.
"""

import re
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from summarizer.normalize.gazetteer import Gazetteer
from summarizer.normalize.missiles_table import ORDINARY_WORDS, TYPE_PATTERNS
from summarizer.normalize.tables import parts, read_table
from summarizer.text.spaces import single_spaced


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


_CONTEXT = re.compile(
    r"missile|rocket|ballistic|warhead|ICBM|launch|test|fire|satellite|booster|projectile",
    re.IGNORECASE,
)
_NEAR = 40


def find_missiles(text: str, start: int = 0, end: int | None = None) -> list[FoundMissile]:
    """Return every known missile's name in `text[start:end]`, in order.

    A name that is an ordinary word too ("Sentinel", "Fatah") counts only near a word for a missile.
    """
    return [
        FoundMissile(hit.start, hit.end, text[hit.start : hit.end], *hit.value)
        for hit in _gazetteer().find(text, start, end)
        if text[hit.start : hit.end] not in ORDINARY_WORDS
        or _CONTEXT.search(text, max(0, hit.start - _NEAR), hit.end + _NEAR)
    ]


def _class_of_name(words: str) -> MissileClass | None:
    return next((hit.value[0] for hit in _gazetteer().find(words)), None)


def _class_of_type(words: str) -> MissileClass:
    return next((found for pattern, found in _types() if pattern.search(words)), _UNKNOWN)


@cache
def _types() -> tuple[tuple[re.Pattern[str], MissileClass], ...]:
    return tuple(
        (re.compile("|".join(patterns), re.IGNORECASE), MissileClass[name])
        for name, patterns in TYPE_PATTERNS.items()
    )


@cache
def _gazetteer() -> Gazetteer[tuple[MissileClass, str]]:
    entries: dict[str, tuple[MissileClass, str]] = {}
    for row in read_table("missiles"):
        for name in parts(row["names"]):
            for spelling in {name, _spaced(name)}:
                entries.setdefault(spelling, (MissileClass[row["class"]], row["country"]))
    return Gazetteer(entries.items())


def _spaced(name: str) -> str:
    """Write "Hwasong-17" as "Hwasong 17"; designations such as "DF-17" keep their hyphen."""
    return re.sub(r"(?<=[a-z])-(?=[0-9IVX])", " ", name)
