"""Where, how far, how high and how long: the slots of a launch that stand beside its verb."""

import re
from dataclasses import dataclass
from functools import cache

from summarizer.readers.rules.launches_table import (
    ALTITUDES,
    CARRIERS,
    DURATION,
    FLIGHT_TIMES,
    LENGTH,
    NOMINAL_FIGURES,
    PLACE_WORDS,
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
_CLAUSE = re.compile(r"[,;]|\b(?:which|and|but)\b")


def find_figures(text: str, start: int, end: int) -> list[Figure]:
    """Return the distances, heights and times flown in `text[start:end]`, by place.

    Ranges that a type is said to have are left out.
    """
    if not _DIGIT_UNIT.search(text, start, end):
        return []
    found: list[Figure] = []
    for slot, pattern in _figures():
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


_NAME = r"(?:[A-Z][\w'’.-]*|Ch[’']?\w+)"
_NAMES = rf"{_NAME}(?:\s+(?:{_NAME}|of(?=\s+[A-Z])|and(?=\s+[A-Z]\w+\s+(?:Province|provinces|areas?))))*"
_NEAR = (
    r"(?:near|around|close to|off|north of|south of|east of|west of|northeast of|northwest of"
    r"|southeast of|southwest of)"
)
_PLACE = (
    rf"(?P<place>(?:(?:an?|the|its)\s+)?(?:(?:[a-z][\w-]*\s+){{0,3}}?{PLACE_WORDS}\s+)?"
    rf"(?:(?:(?:in|at|on|{_NEAR}|called|of|known as)\s+)(?:the\s+)?)?(?:(?:[a-z-]+ern|east|west)\s+)?{_NAMES}"
    rf"(?:['’]s)?(?:\s+(?:[a-z][\w-]*\s+)?{PLACE_WORDS}\b)?"
    rf"(?:,?\s+(?:in|on|off|near)\s+(?:the\s+)?(?:(?:\w+ern|eastern|east|west|south|north|central)\s+)?"
    rf"(?:{_NAMES}(?:\s+{PLACE_WORDS}\b)?|{PLACE_WORDS}\b)|,\s+{_NAME}(?:\s+{_NAME})*\s+Province)*)"
)


@cache
def _launch_place() -> re.Pattern[str]:
    return re.compile(rf"\b(?:from|out of)\s+(?:in\s+)?{_PLACE}")


@cache
def _near_place() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<near>{_NEAR})\s+{_PLACE.replace('(?P<place>', '(?P<rest>')}")


@cache
def _site_place() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:at|in|in the sky (?:above|over)|over)\s+(?P<place>(?:(?:the|its|an?)\s+)?{_NAMES}(?:['’]s)?\s+(?:[a-z][\w-]*\s+)?{PLACE_WORDS}\b"
        rf"(?:,?\s+(?:in|on|near|off)\s+(?:the\s+)?(?:\w+ern\s+)?{_NAMES})?)"
    )


@cache
def _carriers() -> re.Pattern[str]:
    return re.compile(CARRIERS)


_TIME_NAMES = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|\d{4}"
)
_CUT = re.compile(
    r"\s+(?:at\s+(?:about|around|approximately|\d)|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)).*$"
)


def launch_place(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where a launch was made from: "the Wonsan area", "a site near Semnan"."""
    for match in _launch_place().finditer(text, start, end):
        if place := _checked(text, match.span("place")):
            return place
    return None


_LANDED = re.compile(
    r"\b(?:land|f[ea]ll|splash|came down|crash|hit|hitting|struck|target|toward|flew|flying|overfl|warn"
    r"|areas?|zones?|strike|attack|against|intercept|shot down|headquarters|base)[^.;]*$"
)


def scene_place(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where a launch was seen, where nothing is said of "from": "near Nampo"."""
    for pattern, group in ((_near_place(), 0), (_site_place(), "place")):
        for match in pattern.finditer(text, start, end):
            if _LANDED.search(text, max(start, match.start() - 60), match.start()):
                continue
            if place := _checked(text, match.span(group)):
                return place
    return None


def _checked(text: str, place: tuple[int, int]) -> tuple[int, int] | None:
    start, end = place
    words = text[start:end]
    if cut := _CUT.search(words):
        end, words = start + cut.start(), words[: cut.start()]
    if _carriers().search(words) or _TIME_NAMES.search(words):
        return None
    words = words.rstrip(" ,")
    words = words[:-2] if words.endswith(("'s", "’s")) else words
    return (start, start + len(words)) if re.search(r"[A-Z]", words) else None


@cache
def _landing() -> re.Pattern[str]:
    sea = (
        r"(?:the\s+)?(?:(?:[a-z]+\s+){0,2}(?:waters?|seas?)(?:\s+(?:off|between|near|west|east|of|its|the"
        r"|[a-z]+ern|[A-Z][\w'’]+|coast|exclusive|economic|zone|outside)){0,9}"
        r"|(?:[A-Z][\w'’]+\s+(?:of\s+)?){0,3}(?:Sea|Ocean|Gulf|Bay|Strait)(?:\s+of\s+[A-Z]\w+)?)"
    )
    return re.compile(
        rf"\b(?:into|in|toward|towards|at|over|reaching|reached|hitting|hit)\s+(?P<sea>{sea})"
    )


def landing_place(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the sea that a missile fell into: "the sea off its east coast"."""
    match = _landing().search(text, start, end)
    return (match.start("sea"), match.start("sea") + len(match["sea"].rstrip())) if match else None
