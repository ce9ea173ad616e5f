"""How two dates of one event fit, and the date of an event over all its reports."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from summarizer.briefing.clocks import Clock, two_clocks
from summarizer.briefing.dossier import Source
from summarizer.normalize.dates import Basis, Precision
from summarizer.records.briefing import EventDate
from summarizer.records.launch import Launch
from summarizer.records.sanction import Sanction
from summarizer.records.values import DateValue, Span
from summarizer.text.calendar_table import MONTH_NAMES, WEEKDAY_NUMBERS, WEEKDAY_WORDS

NEAR_DAYS: Final = 2
"""Days by which articles may differ and still tell one event, if all else agrees."""

PUBLISHED_NEAR: Final = 3
"""Days between two articles within which undated news may be the same."""

PUBLISHED_FAR: Final = 14
"""Days between two articles from which undated news is not the same."""

RECENT_DAYS: Final = 7
"""Days before an article within which an undated launch of its background may have been."""


class DayFit(StrEnum):
    """How two dates fit, from the same day to days that cannot be one event."""

    SAME = "same"
    CLOCKS = "clocks"
    WEEKDAY = "weekday"
    PUBLISHED = "published"
    OVERLAP = "overlap"
    UNKNOWN = "unknown"
    NEAR = "near"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Fit:
    """A fit, and the two clocks where they explain it."""

    kind: DayFit
    clocks: tuple[Clock, Clock] | None = None


def day_fit(one: tuple[Source, Sanction | Launch], other: tuple[Source, Sanction | Launch]) -> Fit:
    """Compare the dates of two records; a part without a day is of the day of its total."""
    a, b = told_date(*one), told_date(*other)
    if a is None or b is None or not _window(a) or not _window(b):
        told = _weekday_fit(a, b) if a and b else DayFit.UNKNOWN
        return Fit(_published_fit(one, other) if told is DayFit.UNKNOWN else told)
    clocks = _clocks(one, other)
    return Fit(DayFit.CLOCKS, clocks) if clocks else Fit(_window_fit(a, b))


def told_date(source: Source, record: Sanction | Launch) -> DateValue | None:
    """The date that an article gives for a record, or for the total that it is part of."""
    if record.date or not record.part_of:
        return record.date
    records: tuple[Sanction | Launch, ...] = (*source.summary.sanctions, *source.summary.launches)
    return next((r.date for r in records if r.id == record.part_of), None)


def _window(value: DateValue) -> tuple[date, date] | None:
    if not value.earliest or not value.latest:
        return None
    return date.fromisoformat(value.earliest), date.fromisoformat(value.latest)


def _weekday(value: DateValue) -> int | None:
    words = value.text.casefold().split()
    return next((WEEKDAY_NUMBERS[word[:3]] for word in words if word in WEEKDAY_WORDS), None)


def _published_fit(
    one: tuple[Source, Sanction | Launch], other: tuple[Source, Sanction | Launch]
) -> DayFit:
    """News without a day is judged by the days of its articles.

    Background is not, but for a launch that was news a few days before the article.
    """
    days = [_about(*told) for told in (one, other)]
    if _just_before(one, other) or _just_before(other, one):
        return DayFit.PUBLISHED
    if days[0] is None or days[1] is None:
        return DayFit.UNKNOWN
    apart = abs((days[0] - days[1]).days)
    if apart <= PUBLISHED_NEAR:
        return DayFit.PUBLISHED
    return DayFit.UNKNOWN if apart <= PUBLISHED_FAR else DayFit.APART


def _just_before(
    background: tuple[Source, Sanction | Launch], news: tuple[Source, Sanction | Launch]
) -> bool:
    """Whether undated background can be a launch that was news within the week before."""
    source, record = background
    published, window = source.summary.article.published, news[1].date and _window(news[1].date)
    if not (isinstance(record, Launch) and record.background and published and window):
        return False
    told = record.date and _window(record.date)
    return not told and 0 <= (date.fromisoformat(published) - window[1]).days <= RECENT_DAYS


def _about(source: Source, record: Sanction | Launch) -> date | None:
    """The day a record is about: its own, else its article's where it tells news."""
    window = _window(record.date) if record.date else None
    if window:
        return window[1]
    published = source.summary.article.published
    return date.fromisoformat(published) if published and not record.background else None


def _weekday_fit(a: DateValue, b: DateValue) -> DayFit:
    """An unresolved "Wednesday" fits a resolved day that is a Wednesday, and no other."""
    open_one, resolved = (a, b) if not _window(a) else (b, a)
    weekday = _weekday(open_one)
    window = _window(resolved)
    if weekday is None:
        return DayFit.UNKNOWN
    if window is None:
        return DayFit.UNKNOWN if _weekday(resolved) in (weekday, None) else DayFit.APART
    if window[0] != window[1]:
        return DayFit.UNKNOWN
    return DayFit.WEEKDAY if window[0].weekday() == weekday else DayFit.APART


def _clocks(
    one: tuple[Source, Sanction | Launch], other: tuple[Source, Sanction | Launch]
) -> tuple[Clock, Clock] | None:
    dates = [told_date(*told) for told in (one, other)]
    windows = [_window(value) for value in dates if value]
    days = [window[0] for window in windows if window and window[0] == window[1]]
    if len(days) != 2:
        return None
    return two_clocks((*one, days[0]), (*other, days[1]))


def _window_fit(a: DateValue, b: DateValue) -> DayFit:
    first, second = sorted(w for w in (_window(a), _window(b)) if w)
    if first == second and a.value:
        return DayFit.SAME
    if second[0] <= first[1]:
        return DayFit.OVERLAP
    return DayFit.NEAR if (second[0] - first[1]).days <= NEAR_DAYS else DayFit.APART


@dataclass(frozen=True, slots=True)
class _Dated:
    source: Source
    record: Sanction | Launch
    value: DateValue


def event_date(told: Sequence[tuple[Source, Sanction | Launch]]) -> EventDate:
    """Merge the dates of an event's reports; a day one cannot resolve is taken from another.

    Where the reports give different days, no side is picked: the event has a window.
    """
    dates = [(s, r, told_date(s, r)) for s, r in told]
    dated = [_Dated(s, r, d) for s, r, d in dates if d is not None]
    resolved = [d for d in dated if _window(d.value)]
    words = tuple(Span(text=d.value.text, start=d.value.start, end=d.value.end) for d in dated)
    if not resolved:
        return _unresolved(dated, words)
    best = min(resolved, key=lambda d: _width(d.value))
    others = [d for d in resolved if not _holds(d.value, best.value)]
    if others:
        return _apart(best, others, words)
    return _agreed(best, dated, words)


def _width(value: DateValue) -> int:
    window = _window(value)
    return (window[1] - window[0]).days if window else 10_000


def _holds(wide: DateValue, narrow: DateValue) -> bool:
    outer, inner = _window(wide), _window(narrow)
    return bool(outer and inner and outer[0] <= inner[0] and inner[1] <= outer[1])


def _unresolved(dated: Sequence[_Dated], words: tuple[Span, ...]) -> EventDate:
    basis = dated[0].value.basis if dated else Basis.VAGUE
    note = f"“{dated[0].value.text}” cannot be resolved to a day." if dated else None
    return EventDate(basis=basis, told=words, note=note)


def _apart(best: _Dated, others: Sequence[_Dated], words: tuple[Span, ...]) -> EventDate:
    windows = [w for w in (_window(d.value) for d in (best, *others)) if w]
    clocks = next(
        (c for d in others if (c := _clocks((best.source, best.record), (d.source, d.record)))),
        None,
    )
    note = clock_note(clocks) if clocks else "The sources give different days."
    return EventDate(
        by_clock=_by_clock(clocks, windows) if clocks else None,
        precision=Precision.RANGE,
        earliest=min(w[0] for w in windows).isoformat(),
        latest=max(w[1] for w in windows).isoformat(),
        basis=best.value.basis,
        told=words,
        note=note,
    )


def _by_clock(clocks: tuple[Clock, Clock], windows: Sequence[tuple[date, date]]) -> str:
    """One instant in words, by both clocks: "8 May 2024 in Washington (9 May in Seoul)"."""
    west, east = clocks
    first, last = (say_date(day.isoformat()) or "" for day in (min(windows)[0], max(windows)[1]))
    return f"{last} by the clock of {east.place} ({first} in {west.place})"


def clock_note(clocks: tuple[Clock, Clock]) -> str:
    """Explain one instant on two clocks."""
    west, east = clocks
    return f"One instant on two clocks: {west.place} is a day behind {east.place} at that hour."


def _agreed(best: _Dated, dated: Sequence[_Dated], words: tuple[Span, ...]) -> EventDate:
    value = best.value
    open_ones = [d for d in dated if _width(d.value) > _width(value)]
    crossed = next((d for d in open_ones if not _window(d.value)), None)
    note = None
    if crossed:
        note = (
            f"“{crossed.value.text}” in [{crossed.source.number}] has no date of its own; "
            f"[{best.source.number}] dates the event {say_date(value.value) or f'“{value.text}”'}."
        )
    return EventDate(
        value=value.value,
        precision=value.precision,
        earliest=value.earliest,
        latest=value.latest,
        basis=Basis.CROSS_DOCUMENT if crossed else value.basis,
        told=words,
        note=note,
    )


def say_date(value: str | None) -> str | None:
    """A date in words: "12 January 2022", "January 2022", "2022".

    >>> say_date("2022-01-12")
    '12 January 2022'
    >>> say_date("2021-09")
    'September 2021'
    """
    if not value:
        return None
    year, *rest = value.split("-")
    if not rest:
        return year
    month = MONTH_NAMES[int(rest[0]) - 1]
    return f"{int(rest[1])} {month} {year}" if len(rest) == 2 else f"{month} {year}"
