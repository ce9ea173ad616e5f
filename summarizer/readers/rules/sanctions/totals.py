"""Totals and their parts: "six" that the article also tells as five and one by two bodies."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.lists import count_of
from summarizer.readers.rules.sanctions.parties import parties_of
from summarizer.records.sanction import SanctionStatus as Status


def with_totals(events: list[Event]) -> list[Event]:
    """Mark a country's total and the actions by its bodies whose counts add up to it."""
    if not any(_is_part(event) for event in events):
        return events
    for place, lead in enumerate(events):
        parts = _parts(events, place)
        if parts and _counted(lead) == sum(_counted(events[p]) for p in parts):
            for part in (place, *parts):
                events[part] = events[part]._replace(total=lead.trigger)
            return events
    return events


def with_days_of_parts(events: list[Event]) -> list[Event]:
    """Give an undated total the day that its parts have."""
    dated = {e.total: e for e in reversed(events) if e.total and e.total != e.trigger and e.date}
    return [
        e._replace(date=dated[e.total].date, evidence=(*e.evidence, *dated[e.total].evidence))
        if e.total == e.trigger and not e.date and e.total in dated
        else e
        for e in events
    ]


def _parts(events: Sequence[Event], place: int) -> list[int]:
    """Return the later actions by bodies of the lead's country, if two bodies or more act."""
    lead = events[place]
    if lead.status is not Status.IMPOSED or lead.background or len(lead.imposers) != 1:
        return []
    if lead.imposers[0].kind != "country" or not _counted(lead):
        return []
    parts = [
        number
        for number, event in enumerate(events[place + 1 :], start=place + 1)
        if _is_part(event) and parties_of(event) == parties_of(lead) and _counted(event)
    ]
    bodies = {events[number].imposers[0].name for number in parts}
    return parts if len(bodies) > 1 else []


def _is_part(event: Event) -> bool:
    """Tell whether one body acts, which a country's total can hold."""
    done = event.status is Status.IMPOSED and not event.background
    return done and len(event.imposers) == 1 and event.imposers[0].kind != "country"


def _counted(event: Event) -> float:
    """Return how many targets an action counts, 0 if it only names them."""
    counts = [count_of(target) for target in event.targets]
    return sum(count for count in counts if count) if counts and all(counts) else 0
