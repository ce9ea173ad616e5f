"""Dates that name a month, a year or a day of the calendar: one function per form."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from summarizer.normalize.calendar_windows import (
    Basis,
    Window,
    day_window,
    month_window,
    part_of,
    range_window,
    year_window,
)
from summarizer.normalize.date_scope import (
    Answer,
    Form,
    Scope,
    group,
    likely_day,
    month_number,
    safe_day,
    told_year,
)
from summarizer.normalize.dates_table import FEASTS, ORDINALS, PARTS, SEASONS


def _iso(match: re.Match[str], _scope: Scope) -> Answer | None:
    day = safe_day(int(match["year"]), int(match["number"]), int(match["day"]))
    return Answer(day_window(day), Basis.EXPLICIT) if day else None


def _numeric(match: re.Match[str], _scope: Scope) -> Answer | None:
    """Resolve 13/01/2022; 05/06/2022 can be two days, so it is a range and vague."""
    year, a, b = int(match["year"]), int(match["a"]), int(match["b"])
    day_first, month_first = safe_day(year, b, a), safe_day(year, a, b)
    if match["mark"] == ".":
        month_first = None
    if day_first and month_first and day_first != month_first:
        return Answer(range_window(day_first, month_first), Basis.VAGUE)
    day = day_first or month_first
    return Answer(day_window(day), Basis.EXPLICIT) if day else None


def _day(match: re.Match[str], scope: Scope) -> Answer | None:
    month, day, weekday = month_number(match), int(match["day"]), group(match, "weekday")
    if told := told_year(match, scope):
        year, basis, anchor = told
        found = safe_day(year, month, day)
        answer = Answer(day_window(found), basis, anchor) if found else None
    elif scope.anchor is None and group(match, "rel"):
        return None
    else:
        answer = likely_day(month, day, weekday, scope)
    until = group(match, "until")
    if answer is None or until is None:
        return answer
    last = safe_day(answer.window.first.year, month, int(until))
    window = range_window(answer.window.first, last) if last else answer.window
    return Answer(window, answer.basis, answer.anchor)


def _part(match: re.Match[str], window: Window) -> Window:
    part = group(match, "part")
    return part_of(window, PARTS[part]) if part else window


def _month(match: re.Match[str], scope: Scope) -> Answer | None:
    month, rel = month_number(match), group(match, "rel")
    if rel in _BESIDE and scope.other:
        year = _BESIDE[rel](month, scope.other.window.first)
        return Answer(month_window(year, month), scope.other.basis, scope.other.anchor)
    by_year = "year" in match[0] or rel is None
    if by_year and (told := told_year(match, scope)):
        year, basis, anchor = told
        return Answer(_part(match, month_window(year, month)), basis, anchor)
    if scope.anchor is None:
        return _month_by_evidence(match, month, scope)
    year = _month_year(month, rel, scope.anchor, future=scope.future)
    return scope.anchored(_part(match, month_window(year, month)))


_BESIDE: Final[dict[str | None, Callable[[int, date], int]]] = {
    "that": lambda _, other: other.year,
    "the same": lambda _, other: other.year,
    **dict.fromkeys(
        ("the following", "the next"), lambda month, other: other.year + (month <= other.month)
    ),
    **dict.fromkeys(
        ("the previous", "the preceding"), lambda month, other: other.year - (month >= other.month)
    ),
}
"""The year of a month that counts from a date told before: "the following February"."""


def _month_by_evidence(match: re.Match[str], month: int, scope: Scope) -> Answer | None:
    if len(scope.years) != 1 or group(match, "rel"):
        return None
    return Answer(_part(match, month_window(scope.years[0], month)), Basis.INFERRED)


def _month_year(month: int, rel: str | None, anchor: date, *, future: bool) -> int:
    """Return the year of "September", "last September", "next May" seen from the anchor."""
    if rel in {"last", "this past"}:
        return anchor.year if month < anchor.month else anchor.year - 1
    if rel in {"next", "this coming"}:
        return anchor.year if month > anchor.month else anchor.year + 1
    if rel == "this":
        return anchor.year
    if future:
        return anchor.year if month >= anchor.month else anchor.year + 1
    return anchor.year if month <= anchor.month else anchor.year - 1


def _year(match: re.Match[str], scope: Scope) -> Answer | None:
    told = told_year(match, scope)
    if told is None:
        return None
    year, basis, anchor = told
    return Answer(_part(match, year_window(year)), basis, anchor)


def _decade(match: re.Match[str], _scope: Scope) -> Answer | None:
    first = int(match["decade"])
    return Answer(
        _part(match, range_window(date(first, 1, 1), date(first + 9, 12, 31))), Basis.EXPLICIT
    )


def _years(match: re.Match[str], _scope: Scope) -> Answer | None:
    first, until = match["year"], match["until"]
    last = int(until if len(until) == 4 else first[:2] + until)
    return Answer(range_window(date(int(first), 1, 1), date(last, 12, 31)), Basis.EXPLICIT)


def _quarter(match: re.Match[str], scope: Scope) -> Answer | None:
    told = told_year(match, scope)
    if told is None:
        return None
    year, basis, anchor = told
    nth = match["nth"]
    number = int(nth[1]) if nth[1].isdigit() else ORDINALS[nth.lower()]
    half = nth[0] == "H" or group(match, "unit") == "half"
    months = 6 if half else 3
    last = min(number, 12 // months) * months
    window = range_window(
        month_window(year, last - months + 1).first, month_window(year, last).last
    )
    return Answer(window, basis, anchor)


def _season_window(year: int, season: str) -> Window:
    first, last = SEASONS[season]
    return range_window(month_window(year, first).first, month_window(year, last).last)


def _season(match: re.Match[str], scope: Scope) -> Answer | None:
    season, rel = match["season"].lower(), group(match, "rel")
    if "year" in match[0] or rel is None:
        told = told_year(match, scope)
        if told is None:
            return None
        return Answer(_part(match, _season_window(told[0], season)), told[1], told[2])
    if scope.anchor is None:
        return None
    windows = [_season_window(scope.anchor.year + step, season) for step in (-1, 0, 1)]
    if rel == "last":
        return scope.anchored([w for w in windows if w.last < scope.anchor][-1])
    return scope.anchored(next(w for w in windows[1:] if rel == "this" or w.first > scope.anchor))


def _juche(match: re.Match[str], _scope: Scope) -> Answer | None:
    """Count years from 1912, the first of the calendar North Korea used until 2024."""
    return Answer(year_window(1911 + int(match["juche"])), Basis.EXPLICIT)


def _feast(match: re.Match[str], scope: Scope) -> Answer | None:
    month, day = FEASTS[match["feast"].lower().replace("’", "'")]
    if told := told_year(match, scope):
        return Answer(day_window(date(told[0], month, day)), told[1], told[2])
    return likely_day(month, day, None, scope)


CALENDAR_FORMS: Final[dict[str, Form]] = {
    "iso": _iso,
    "numeric": _numeric,
    "day": _day,
    "month": _month,
    "year": _year,
    "decade": _decade,
    "years": _years,
    "quarter": _quarter,
    "season": _season,
    "juche": _juche,
    "feast": _feast,
}
"""By the names of the forms in `dates_table`."""
