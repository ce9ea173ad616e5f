"""Days on two clocks: an evening in Washington is the next morning in Seoul.

A difference of one day between two articles is explained, and no conflict, where the two tell the
event by clocks far enough apart and the later day stands with the more easterly clock.
"""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from summarizer.briefing.clock_table import COUNTRY_OFFSETS, DAY_PARTS, NAMED_ZONES, PLACE_OFFSETS
from summarizer.briefing.dossier import Source
from summarizer.normalize.countries import capital_of, country_name, country_of
from summarizer.records.actor import ActorKind
from summarizer.records.launch import Launch
from summarizer.records.sanction import Sanction

FAR_APART: Final = 3.0
"""Hours between two clocks from which they often show different days."""

_ZONE_WORDS = re.compile(r"\b([A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+)*) time\b")
_ZONE_CODE = re.compile(r"\b(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]T|KST|JST|IST|MSK)\b")
_DAY_PART = re.compile(r"\b(" + "|".join(DAY_PARTS) + r")\b")


@dataclass(frozen=True, slots=True)
class Clock:
    """A place by whose clock a day is told, and its hours ahead of UTC."""

    place: str
    offset: float


@lru_cache(maxsize=1024)
def clock_at(place: str) -> Clock | None:
    """The clock of a dateline, capital or country; None where it is not known."""
    first = re.split(r"[/,]", place)[0].strip()
    offset = PLACE_OFFSETS.get(first.casefold())
    if offset is None:
        code = country_of(first) or country_of(first.title())
        offset = COUNTRY_OFFSETS.get(code or "")
    return None if offset is None else Clock(first.title() if first.isupper() else first, offset)


def clock_of(source: Source, record: Sanction | Launch) -> Clock | None:
    """By whose clock an article tells the day of a record.

    The article's own words come first ("Washington time", "GMT"), then its dateline, then the
    government or force on whose watch it rests, then the place where the event happened.
    """
    told = _told_clock(" ".join(span.text for span in record.evidence))
    if told:
        return told
    place = source.summary.article.dateline_location
    if place and (clock := clock_at(place)):
        return clock
    country = record.launching_party.country if isinstance(record, Launch) else None
    return _country_clock(_observer(source, country)) or _country_clock(country)


def _observer(source: Source, acting: str | None) -> str | None:
    """The country whose government or forces an article names most, the acting one apart."""
    named = Counter[str]()
    for actor in source.summary.actors:
        if actor.kind in _WATCHERS and actor.country and actor.country != acting:
            named[actor.country] += len(actor.mentions)
    return named.most_common(1)[0][0] if named else None


_WATCHERS: Final = frozenset({ActorKind.ARMED_FORCE, ActorKind.GOVERNMENT})


def _country_clock(code: str | None) -> Clock | None:
    if code is None or code not in COUNTRY_OFFSETS:
        return None
    return Clock(capital_of(code) or country_name(code), COUNTRY_OFFSETS[code])


def _told_clock(text: str) -> Clock | None:
    for match in _ZONE_WORDS.finditer(text):
        if match[1] != "Local" and (clock := clock_at(match[1])):
            return clock
    code = _ZONE_CODE.search(text)
    return Clock(code[0], NAMED_ZONES[code[0]]) if code and code[0] in NAMED_ZONES else None


def two_clocks(
    one: tuple[Source, Sanction | Launch, date], other: tuple[Source, Sanction | Launch, date]
) -> tuple[Clock, Clock] | None:
    """The two clocks that explain a difference of one day, the westerly one first, or None."""
    west, east = sorted((one, other), key=lambda told: told[2])
    if (east[2] - west[2]).days != 1:
        return None
    west_clock, east_clock = clock_of(*west[:2]), clock_of(*east[:2])
    if west_clock is None or east_clock is None:
        return None
    ahead = east_clock.offset - west_clock.offset
    if ahead < FAR_APART or not _hours_fit(west[1], east[1], ahead):
        return None
    return west_clock, east_clock


def _hours_fit(west: Sanction | Launch, east: Sanction | Launch, ahead: float) -> bool:
    """Whether the times of day, where told, can be one instant on the two clocks."""
    early, late = _day_part(west), _day_part(east)
    if early and early[1] + ahead < 24:
        return False
    return not (early and late) or (
        early[0] + ahead - 24 < late[1] and late[0] < early[1] + ahead - 24
    )


def _day_part(record: Sanction | Launch) -> tuple[int, int] | None:
    match = _DAY_PART.search(" ".join(span.text for span in record.evidence[:1]))
    return DAY_PARTS[match[1]] if match else None
