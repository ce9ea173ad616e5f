"""How far, how high and how long a missile flew, as copied words."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.readers.rules.launches.figures_table import (
    AFTER_FIGURES,
    ALTITUDES,
    DURATION,
    FLIGHT_TIMES,
    LENGTH,
    NOMINAL_FIGURES,
    RANGES,
)
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy
from summarizer.text.words import kept, words_of


class Figure(NamedTuple):
    """A figure told of a flight: its slot, its place and its words."""

    slot: str
    start: int
    end: int
    text: str


_SLOTS = {"altitude": ALTITUDES, "range": RANGES, "flight_time": FLIGHT_TIMES}
_NOMINAL = Cue(rf"\b{NOMINAL_FIGURES}\b")
_CLAUSE = lazy(
    r"[,;]|\bwhich\b|\bbut\b|\band(?=\s(?:\w+ly\s)?(?:flew|fell|rose|hit|struck|it|its|the|had|was|[a-z]+ed)\b)"
)
"""What begins a clause: "and flew", but not "conventional and nuclear"."""
_UNIT = lazy(r"\d[\d,.]*[\s-]*(?:(?P<length>k?ms?\b|kilo|mile|nautical|met|f[et])|min|hour|sec)")


@cache
def _cue(slot: str) -> Cue:
    """Return the patterns of a slot that begin with a word."""
    patterns = (p.format(length=LENGTH, duration=DURATION) for p in _SLOTS[slot])
    return Cue(rf"\b(?:{'|'.join(patterns)})")


@cache
def _followed(slot: str) -> tuple[re.Pattern[str], Cue]:
    """Return the pattern of a slot that begins with the figure, and of what follows that."""
    figure, after = DURATION if slot == "flight_time" else LENGTH, AFTER_FIGURES[slot]
    return re.compile(rf"\b(?P<z>{figure})[ -]{after}"), Cue(rf"\b{after}")


@kept
def _units(text: str) -> tuple[list[int], list[bool]]:
    """Return where figures with a unit stand, and which of them are lengths."""
    words = words_of(text)
    starts = (words.starts[number] for number in words.figures)
    found = [match for start in starts if (match := _UNIT.match(text, start))]
    return [match.start() for match in found], [match["length"] is not None for match in found]


@lru_cache(maxsize=16)
def find_figures(text: str, start: int, end: int) -> tuple[Figure, ...]:
    """Return the distances, heights and times flown in `text[start:end]`, by place.

    Ranges that a type is said to have are left out.
    """
    places, lengths = _units(text)
    here = lengths[bisect_left(places, start) : bisect_left(places, end)]
    found: list[Figure] = []
    for slot in _SLOTS if here else ():
        for match in _told(slot, text, start, end) if (slot != "flight_time") in here else ():
            first, last = match.span(match.lastgroup or 0)
            taken = any(figure.start < last and first < figure.end for figure in found)
            if not taken and _is_flown(text, start, match.start(), first):
                found.append(Figure(slot, first, last, text[first:last].strip()))
    return tuple(sorted(found, key=lambda figure: figure.start))


def _told(slot: str, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    yield from _cue(slot).finditer(text, start, end)
    pattern, after = _followed(slot)
    if after.places(text, start, end):
        yield from pattern.finditer(text, start, end)


def _is_flown(text: str, start: int, cue: int, figure: int) -> bool:
    low = max(start, cue - 90)
    for match in _CLAUSE.finditer(text, low, cue):
        low = match.start()
    return _NOMINAL.search(text, low, figure) is None
