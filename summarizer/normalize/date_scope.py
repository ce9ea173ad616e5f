"""What date forms share: the scope they are resolved in, the answer, and the year meant."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, NamedTuple

from summarizer.normalize.calendar_windows import Basis, Window, day_window
from summarizer.normalize.dates_table import COUNTS
from summarizer.text.calendar_table import MONTH_NUMBERS, WEEKDAY_NUMBERS

ONE_DAY: Final = timedelta(days=1)
_SLACK: Final = timedelta(days=2)
"""A day may lie this far after the dateline and still be told as past: clocks differ."""


class Answer(NamedTuple):
    """The days meant, where that comes from, and the day it was computed from."""

    window: Window
    basis: Basis
    anchor: date | None = None


class Scope(NamedTuple):
    """What the article knows when an expression is resolved."""

    anchor: date | None
    anchor_basis: Basis
    future: bool
    years: tuple[int, ...]
    context: Answer | None
    reference: Answer | None

    def anchored(self, window: Window) -> Answer:
        """Return the window as computed from the article's day."""
        return Answer(window, self.anchor_basis, self.anchor)

    @property
    def other(self) -> Answer | None:
        """The date that "the same day" and "a day later" count from."""
        return self.reference or self.context


Form = Callable[[re.Match[str], Scope], Answer | None]


def group(match: re.Match[str], name: str) -> str | None:
    """Return a group's text in lower case with single spaces, None where the form has none."""
    text: str | None = match.groupdict().get(name)
    return " ".join(text.lower().split()) if text else None


def month_number(match: re.Match[str]) -> int:
    """Return the month, 1 to 12, that a match names."""
    return MONTH_NUMBERS[match["month"][:3].lower()]


def count_of(word: str | None) -> int | None:
    """Return the number that a counting word stands for, None for "several"."""
    if word is None:
        return None
    return int(word) if word.isdigit() else COUNTS.get(word)


def told_year(match: re.Match[str], scope: Scope) -> tuple[int, Basis, date | None] | None:
    """Return the year that the expression or its context states, None where neither does."""
    if year := group(match, "year"):
        return int(year), Basis.EXPLICIT, None
    rel = group(match, "rel")
    if rel in {"that", "the same"} and scope.other:
        return scope.other.window.first.year, scope.other.basis, scope.other.anchor
    if rel in {"last", "this", "next", "the"} and scope.anchor:
        step = {"last": -1, "next": 1}.get(rel, 0)
        return scope.anchor.year + step, scope.anchor_basis, scope.anchor
    if rel is None and scope.context:
        return scope.context.window.first.year, scope.context.basis, scope.context.anchor
    return None


def _fits(day: date, weekday: str | None) -> bool:
    return weekday is None or day.weekday() == WEEKDAY_NUMBERS[weekday[:3]]


def likely_day(month: int, day: int, weekday: str | None, scope: Scope) -> Answer | None:
    """Return the day in the year that the article's day, or its weekday and years, make likely."""
    if scope.anchor is None and weekday is None:
        return None  # a year told elsewhere is as often that of what lies long before
    if scope.anchor is None:
        days = [
            d for year in scope.years if (d := safe_day(year, month, day)) and _fits(d, weekday)
        ]
        return Answer(day_window(days[0]), Basis.INFERRED) if len(days) == 1 else None
    near = scope.anchor.year
    days = [d for year in (near - 1, near, near + 1) if (d := safe_day(year, month, day))]
    if fitting := [d for d in days if weekday and _fits(d, weekday)]:
        days = fitting
    if scope.future:
        later = [d for d in days if d >= scope.anchor]
        chosen = later[0] if later else None
    else:
        earlier = [d for d in days if d <= scope.anchor + _SLACK]
        chosen = earlier[-1] if earlier else None
    return scope.anchored(day_window(chosen)) if chosen else None


def safe_day(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where the calendar has none (30 February)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
