"""Stretches of days: what a date expression comes down to once it is resolved.

Both ends are inclusive. Weeks run from Monday to Sunday (ISO 8601).
"""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"
    UNRESOLVED = "unresolved"


class Basis(StrEnum):
    """What a date was resolved from."""

    EXPLICIT = "explicit"
    DATELINE = "dateline"
    METADATA = "metadata"
    INFERRED = "inferred"
    CROSS_DOCUMENT = "cross_document"
    NO_DATELINE = "no_dateline"
    VAGUE = "vague"


class Window(NamedTuple):
    """The days a date can be, and how exactly it is told."""

    first: date
    last: date
    precision: Precision

    @property
    def value(self) -> str | None:
        """The date as `YYYY[-MM[-DD]]`; None for weeks and ranges."""
        match self.precision:
            case Precision.DAY:
                return self.first.isoformat()
            case Precision.MONTH:
                return f"{self.first:%Y-%m}"
            case Precision.YEAR:
                return f"{self.first:%Y}"
        return None

    def until(self, day: date) -> "Window":
        """Return the window cut off after `day`, or unchanged where it begins later."""
        return self._replace(last=min(self.last, day)) if self.first <= day else self

    def since(self, day: date) -> "Window":
        """Return the window without what lies before `day`, or unchanged where it ends sooner."""
        return self._replace(first=max(self.first, day)) if day <= self.last else self


def day_window(day: date) -> Window:
    """Return the one day."""
    return Window(day, day, Precision.DAY)


def week_window(day: date) -> Window:
    """Return the week, Monday to Sunday, that holds the day."""
    monday = day - timedelta(days=day.weekday())
    return Window(monday, monday + timedelta(days=6), Precision.WEEK)


def month_window(year: int, month: int) -> Window:
    """Return the month; months beyond 1 to 12 run on into other years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return Window(
        date(year, month, 1), date(year, month, monthrange(year, month)[1]), Precision.MONTH
    )


def year_window(year: int) -> Window:
    """Return the year."""
    return Window(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def range_window(first: date, last: date) -> Window:
    """Return the days from `first` to `last`, whichever comes first."""
    return Window(min(first, last), max(first, last), Precision.RANGE)


_PARTS_OF_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "end": (25, 31)}
_PARTS_OF_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12), "end": (12, 12)}


def part_of(window: Window, part: str) -> Window:
    """Return the early, mid, late or last ("end") part of a month, a year or any other window.

    Of a month these are its days 1-10, 11-20, 21 on and 25 on; of a year its months 1-4, 5-8,
    9-12 and December; of anything else a third, or the last tenth. The precision stays.
    """
    if window.precision is Precision.MONTH:
        low, high = _PARTS_OF_MONTH[part]
        last = min(high, window.last.day)
        return window._replace(
            first=window.first.replace(day=low), last=window.last.replace(day=last)
        )
    if window.precision is Precision.YEAR:
        low, high = _PARTS_OF_YEAR[part]
        last_day = month_window(window.first.year, high).last
        return window._replace(first=window.first.replace(month=low), last=last_day)
    return _third(window, part)


def _third(window: Window, part: str) -> Window:
    days = (window.last - window.first).days + 1
    low, high = {"early": (0, 1 / 3), "mid": (1 / 3, 2 / 3), "late": (2 / 3, 1), "end": (0.9, 1)}[
        part
    ]
    first = window.first + timedelta(days=int(days * low))
    last = window.first + timedelta(days=max(int(days * high) - 1, int(days * low)))
    return Window(first, last, Precision.RANGE)


def shifted(window: Window, unit: str, steps: int) -> Window:
    """Return what lies `steps` days, weeks, months or years after the window's first day.

    A shift is told no more exactly than its unit: "two weeks later" is a week.
    """
    day = window.first
    match unit:
        case "day":
            return Window(
                day + timedelta(days=steps), window.last + timedelta(days=steps), window.precision
            )
        case "week":
            return week_window(day + timedelta(weeks=steps))
        case "month":
            return month_window(day.year, day.month + steps)
    return year_window(day.year + steps)
