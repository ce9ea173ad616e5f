"""Who wrote, for whom and where, told from one line of a page."""

import re
from typing import NamedTuple

from summarizer.text import dateline_tables as tables
from summarizer.text.calendar_table import WEEKDAY_WORDS
from summarizer.text.datelines import (
    Dateline,
    colon_dateline,
    day_pattern,
    leading_dateline,
    opening_dateline,
    without_days,
)
from summarizer.text.patterns import lazy

_NOISE = lazy(tables.NOISE, re.IGNORECASE)
_BY = re.compile(rf"{tables.BY}|author\s*:\s*", re.IGNORECASE)
_SOURCE = re.compile(r"(?:source|publisher|outlet|newspaper)\s*:\s*", re.IGNORECASE)
_PLACE = re.compile(r"(?:place|location|dateline)\s*:\s*", re.IGNORECASE)
_BREAK = lazy(r"\s*[|•·\n]\s*|\s[-–—]+\s")
_NAME_ENDS = lazy(r"\s*(?:[|•·(\n]|\s[-–—]\s|,?\s(?:in|for|at|of|from)\s)")
_OUTLET = lazy(tables.OUTLET)
_AGENCY = lazy(r"[(\[](?![AaPp]\.?[Mm]\.?[)\]])([^\W\d_][^()\[\]\n\d]{1,40})[)\]]")
_PERSON = lazy(r"(?!The )[^\W\d_a-z][\w'’.-]+(?: [^\W\d_a-z][\w'’.-]*){1,2}")
_WORD = lazy(r"[^\W\d_]{2}")
_SMALL = lazy(r"\b(?!(?:of|the|and|de|la|el|al|del|du|es|upon|on|sur|am|in)\b)[a-z]+ ")
"""A small word that no place has inside it."""
_EDGES = " \t\xa0,.:;-–—|"


class BylineParts(NamedTuple):
    """What a line says; None where it says nothing."""

    author: str | None = None
    publisher: str | None = None
    location: str | None = None


def read_byline(line: str) -> BylineParts:
    """Return author, publisher and place named in a byline, a date line or a dateline."""
    line = line.strip()
    by = _BY.match(line)
    if by:
        return _authored(line[by.end() :])
    if found := _SOURCE.match(line):
        return BylineParts(publisher=line[found.end() :].strip(_EDGES) or None)
    if found := _PLACE.match(line):
        return BylineParts(location=line[found.end() :].strip(_EDGES) or None)
    if dateline := _dateline(line):
        agency = dateline.agency if dateline.agency and not dateline.agency.isdigit() else None
        return BylineParts(publisher=agency, location=_place(dateline.location))
    return _date_line(line)


def _dateline(line: str) -> Dateline | None:
    """Read a line cut off in front of its paragraph; a capital stands for what followed."""
    whole, length = f"{line} A", len(line) + 2
    return (
        leading_dateline(line, 0, len(line))
        or opening_dateline(whole, 0, length)
        or colon_dateline(whole, 0, length)
    )


def _authored(rest: str) -> BylineParts:
    parts = _BREAK.split(rest)
    outlet = next((p.strip(_EDGES) for p in parts[1:] if _OUTLET.search(p)), None)
    return BylineParts(author=_author(rest), publisher=outlet)


def _author(rest: str) -> str | None:
    """Return the name or names behind "By": up to a role, a day, a place or an outlet."""
    day = day_pattern().search(rest)
    words = rest[: day.start()] if day else rest
    ends = _NAME_ENDS.search(words)
    words = words[: ends.start()] if ends else words
    names = [name.strip(_EDGES) for name in words.split(",")]
    kept = [name for name in names if name and not _is_role(name)]
    several = len(kept) > 1 and (" and " in kept[-1] or kept[-1].startswith("and "))
    found = ", ".join(kept) if several else (kept[0] if kept else "")
    return found if found and found[0].isupper() else None


def _is_role(name: str) -> bool:
    words = {word.lower() for word in name.split()}
    return (
        bool(words & (tables.BYLINE_ROLES | {"staff", "editor"} | WEEKDAY_WORDS))
        or name[0].islower()
    )


def _date_line(line: str) -> BylineParts:
    """Read a line of outlet, place and day in any order, divided by bars, commas or nothing."""
    if line.lower().strip(_EDGES) in tables.AGENCIES:
        return BylineParts(publisher=line.strip(_EDGES))
    agency = _AGENCY.search(line)
    pieces = [_NOISE.sub(" ", without_days(p, "\n")) for p in _BREAK.split(_AGENCY.sub(" ", line))]
    words = [w for piece in pieces for w in _squeezed(piece) if not _is_role(w)]
    outlet = agency[1] if agency else _first_outlet(words)
    others = [w for w in words if w != outlet]
    if outlet or not _BREAK.search(line):
        return BylineParts(publisher=outlet, location=_place(others[0]) if others else None)
    return _beside_day(others[0]) if others else BylineParts()


def _beside_day(named: str) -> BylineParts:
    """Return what the only name on a line with a day is: an author, a place or an outlet."""
    if _PERSON.fullmatch(named):
        return BylineParts(author=named)
    if not _WORD.search(named) or tables.SECTIONS & set(named.lower().split()):
        return BylineParts()
    if named.upper() in tables.NEWS_CITIES:
        return BylineParts(location=named)
    return BylineParts(publisher=named)


def _first_outlet(words: list[str]) -> str | None:
    return next((w for w in words if _OUTLET.search(w) or w.lower() in tables.AGENCIES), None)


def _squeezed(piece: str) -> list[str]:
    found = (" ".join(part.split()).strip(_EDGES) for part in piece.split("\n"))
    return [part for part in found if part]


def _place(words: str | None) -> str | None:
    """Return the words if they can be a place: few, and starting with a capital."""
    if not words or len(words.split()) > 6 or not words[0].isupper() or _SMALL.search(words):
        return None
    if words.lower() in WEEKDAY_WORDS:
        return None
    return words.strip(_EDGES.replace(".", "")) or None
