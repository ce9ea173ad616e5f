"""How far, how high and how long a missile flew, as copied words."""

import re
from dataclasses import dataclass
from functools import cache

from summarizer.readers.rules.launches.table import (
    ALTITUDES,
    DURATION,
    FLIGHT_TIMES,
    LENGTH,
    NOMINAL_FIGURES,
    RANGES,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure told of a flight: its slot, its place and its words."""

    slot: str
    start: int
    end: int
    text: str


@cache
def _figures() -> tuple[tuple[str, re.Pattern[str]], ...]:
    tables = (("altitude", ALTITUDES), ("range", RANGES), ("flight_time", FLIGHT_TIMES))
    return tuple(
        (slot, re.compile(rf"\b{p.format(length=LENGTH, duration=DURATION)}"))
        for slot, patterns in tables
        for p in patterns
    )


@cache
def _nominal() -> re.Pattern[str]:
    return re.compile(rf"\b{NOMINAL_FIGURES}\b")


_DIGIT_UNIT = re.compile(r"\d[\d,.]*[\s-]*(?:k?m\b|kilo|mile|nautical|met|f[et]|min|hour|sec)")
_LENGTH_UNIT = re.compile(r"k?m\b|kms\b|kilom|mile|metre|meter|f(?:ee)?t\b")
_CLAUSE = re.compile(r"[,;]|\b(?:which|and|but)\b")


def find_figures(text: str, start: int, end: int) -> list[Figure]:
    """Return the distances, heights and times flown in `text[start:end]`, by place.

    Ranges that a type is said to have are left out.
    """
    if not _DIGIT_UNIT.search(text, start, end):
        return []
    found: list[Figure] = []
    words = text[start:end]
    timed = "minute" in words or "second" in words or "hour" in words or "min" in words
    measured = _LENGTH_UNIT.search(words) is not None
    for slot, pattern in _figures():
        if not (timed if slot == "flight_time" else measured):
            continue
        for match in pattern.finditer(text, start, end):
            group = match.lastgroup
            place = match.span(group) if group else match.span()
            if _is_flown(text, start, match.start(), place[0]) and not _taken(found, place):
                found.append(Figure(slot, *place, text[place[0] : place[1]].strip()))
    return sorted(found, key=lambda figure: figure.start)


def _taken(found: list[Figure], place: tuple[int, int]) -> bool:
    return any(figure.start < place[1] and place[0] < figure.end for figure in found)


def _is_flown(text: str, start: int, cue: int, figure: int) -> bool:
    low = max(start, cue - 45)
    for match in _CLAUSE.finditer(text, low, cue):
        low = match.start()
    return _nominal().search(text, low, figure) is None
