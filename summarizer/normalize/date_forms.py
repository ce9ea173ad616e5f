"""How each form of date expression is resolved: one small function per form of `dates_table`."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from summarizer.normalize.calendar_windows import (
    Basis,
    Precision,
    Window,
    day_window,
    month_window,
    part_of,
    range_window,
    shifted,
    week_window,
    year_window,
)
from summarizer.normalize.dates_table import (
    COUNTS,
    FEASTS,
    MONTHS,
    ORDINALS,
    PARTS,
    SEASONS,
    WEEKDAYS,
)

ONE_DAY: Final = timedelta(days=1)
SLACK: Final = timedelta(days=2)
"""A day may lie this far after the dateline and still be told as past: clocks differ."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The days meant, where that comes from, and the day it was computed from."""

    window: Window
    basis: Basis
    anchor: date | None = None


@dataclass(frozen=True, slots=True)
class Scope:
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


def _group(match: re.Match[str], name: str) -> str | None:
    """Return a group's text in lower case with single spaces, None where the form has none."""
    text: str | None = match.groupdict().get(name)
    return " ".join(text.lower().split()) if text else None


def _month_number(match: re.Match[str]) -> int:
    return MONTHS[match["month"][:3].lower()]


def _count(word: str | None) -> int | None:
    if word is None:
        return None
    return int(word) if word.isdigit() else COUNTS.get(word)


def _told_year(match: re.Match[str], scope: Scope) -> tuple[int, Basis, date | None] | None:
    """Return the year that the expression or its context states, None where neither does."""
    if year := _group(match, "year"):
        return int(year), Basis.EXPLICIT, None
    rel = _group(match, "rel")
    if rel == "that" and scope.other:
        return scope.other.window.first.year, scope.other.basis, scope.other.anchor
    if rel in {"last", "this", "next", "the"} and scope.anchor:
        step = {"last": -1, "next": 1}.get(rel, 0)
        return scope.anchor.year + step, scope.anchor_basis, scope.anchor
    if rel is None and scope.context:
        return scope.context.window.first.year, scope.context.basis, scope.context.anchor
    return None


def _fits(day: date, weekday: str | None) -> bool:
    return weekday is None or day.weekday() == WEEKDAYS[weekday[:3]]


def _likely_year(month: int, day: int, weekday: str | None, scope: Scope) -> Answer | None:
    """Return the day in the year that the article's day or its own evidence makes likely."""
    if scope.anchor is None:
        days = [d for year in scope.years if (d := _safe(year, month, day)) and _fits(d, weekday)]
        return Answer(day_window(days[0]), Basis.INFERRED) if len(days) == 1 else None
    near = scope.anchor.year
    days = [d for year in (near - 1, near, near + 1) if (d := _safe(year, month, day))]
    if fitting := [d for d in days if weekday and _fits(d, weekday)]:
        days = fitting
    if scope.future:
        later = [d for d in days if d >= scope.anchor]
        chosen = later[0] if later else None
    else:
        earlier = [d for d in days if d <= scope.anchor + SLACK]
        chosen = earlier[-1] if earlier else None
    return scope.anchored(day_window(chosen)) if chosen else None


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _iso(match: re.Match[str], _scope: Scope) -> Answer | None:
    day = _safe(int(match["year"]), int(match["number"]), int(match["day"]))
    return Answer(day_window(day), Basis.EXPLICIT) if day else None


def _numeric(match: re.Match[str], _scope: Scope) -> Answer | None:
    """Resolve 13/01/2022; 05/06/2022 can be two days, so it is a range and vague."""
    year, a, b = int(match["year"]), int(match["a"]), int(match["b"])
    day_first, month_first = _safe(year, b, a), _safe(year, a, b)
    if match["mark"] == ".":
        month_first = None
    if day_first and month_first and day_first != month_first:
        return Answer(range_window(day_first, month_first), Basis.VAGUE)
    day = day_first or month_first
    return Answer(day_window(day), Basis.EXPLICIT) if day else None


def _day(match: re.Match[str], scope: Scope) -> Answer | None:
    month, day, weekday = _month_number(match), int(match["day"]), _group(match, "weekday")
    if told := _told_year(match, scope):
        year, basis, anchor = told
        found = _safe(year, month, day)
        answer = Answer(day_window(found), basis, anchor) if found else None
    else:
        answer = _likely_year(month, day, weekday, scope)
    until = _group(match, "until")
    if answer is None or until is None:
        return answer
    last = _safe(answer.window.first.year, month, int(until))
    window = range_window(answer.window.first, last) if last else answer.window
    return Answer(window, answer.basis, answer.anchor)


def _part(match: re.Match[str], window: Window) -> Window:
    part = _group(match, "part")
    return part_of(window, PARTS[part]) if part else window


def _month(match: re.Match[str], scope: Scope) -> Answer | None:
    month, rel = _month_number(match), _group(match, "rel")
    by_year = "year" in match[0] or rel is None
    if by_year and (told := _told_year(match, scope)):
        year, basis, anchor = told
        return Answer(_part(match, month_window(year, month)), basis, anchor)
    if scope.anchor is None:
        return _month_by_evidence(match, month, scope)
    year = _month_year(month, rel, scope.anchor, future=scope.future)
    return scope.anchored(_part(match, month_window(year, month)))


def _month_by_evidence(match: re.Match[str], month: int, scope: Scope) -> Answer | None:
    if len(scope.years) != 1 or _group(match, "rel"):
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
    told = _told_year(match, scope)
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
    told = _told_year(match, scope)
    if told is None:
        return None
    year, basis, anchor = told
    nth = match["nth"]
    number = int(nth[1]) if nth[1].isdigit() else ORDINALS[nth.lower()]
    half = nth[0] == "H" or _group(match, "unit") == "half"
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
    season, rel = match["season"].lower(), _group(match, "rel")
    if "year" in match[0] or rel is None:
        told = _told_year(match, scope)
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
    if told := _told_year(match, scope):
        return Answer(day_window(date(told[0], month, day)), told[1], told[2])
    return _likely_year(month, day, None, scope)


def _weekday(match: re.Match[str], scope: Scope) -> Answer | None:
    number, rel = WEEKDAYS[match["weekday"][:3].lower()], _group(match, "rel")
    if rel is None and scope.context and scope.context.window.precision is Precision.WEEK:
        window = day_window(scope.context.window.first + timedelta(days=number))
        return Answer(window, scope.context.basis, scope.context.anchor)
    base = scope.anchored(day_window(scope.anchor)) if scope.anchor else None
    if rel and rel.startswith("the"):
        base = scope.other or base
    if base is None:
        return None
    day = _weekday_from(base.window.first, number, rel, future=scope.future)
    return Answer(day_window(day), base.basis, base.window.first)


def _weekday_from(base: date, number: int, rel: str | None, *, future: bool) -> date:
    """Return the weekday meant; without further words that day itself is the nearest one."""
    back, ahead = (base.weekday() - number) % 7, (number - base.weekday()) % 7
    if rel in {"last", "this past", "the previous"}:
        return base - timedelta(days=back or 7)
    if rel in {"this coming", "the following", "the next", "the coming"}:
        return base + timedelta(days=ahead or 7)
    if rel in {"this", "next"}:
        weeks = 1 if rel == "next" else 0
        return week_window(base).first + timedelta(days=number, weeks=weeks)
    return base + timedelta(days=ahead) if future else base - timedelta(days=back)


def _weekday_of_week(match: re.Match[str], scope: Scope) -> Answer | None:
    number, rel = WEEKDAYS[match["weekday"][:3].lower()], _group(match, "rel") or ""
    base = scope.anchored(day_window(scope.anchor)) if scope.anchor else None
    if rel.startswith("th") and rel != "this":
        base = scope.other or base
    if base is None:
        return None
    weeks = {"last": -1, "the previous": -1, "next": 1, "the following": 1}.get(rel, 0)
    monday = week_window(base.window.first).first
    return Answer(day_window(monday + timedelta(days=number, weeks=weeks)), base.basis, base.anchor)


_NEAR: Final = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "last night": -1,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}


def _near_day(match: re.Match[str], scope: Scope) -> Answer | None:
    if scope.anchor is None:
        return None
    word = _group(match, "word") or ""
    if word == "overnight":
        return scope.anchored(range_window(scope.anchor - ONE_DAY, scope.anchor))
    return scope.anchored(day_window(scope.anchor + timedelta(days=_NEAR.get(word, 0))))


def _unit_window(day: date, unit: str) -> Window | None:
    match unit:
        case "week":
            return week_window(day)
        case "month":
            return month_window(day.year, day.month)
        case "year":
            return year_window(day.year)
        case "quarter":
            first = (day.month - 1) // 3 * 3 + 1
            return range_window(
                month_window(day.year, first).first, month_window(day.year, first + 2).last
            )
    return None


def _same(match: re.Match[str], scope: Scope) -> Answer | None:
    if scope.other is None:
        return None
    wider = _unit_window(scope.other.window.first, match["unit"])
    return Answer(wider or scope.other.window, scope.other.basis, scope.other.window.first)


def _same_month(match: re.Match[str], scope: Scope) -> Answer | None:
    if scope.anchor is None:
        return None
    step = -1 if match["rel"] == "last" else 1
    return scope.anchored(month_window(scope.anchor.year + step, scope.anchor.month))


def _shift(match: re.Match[str], scope: Scope) -> Answer | None:
    count, unit, way = _count(_group(match, "count")), match["unit"].lower(), match["way"]
    if count is None:
        return None
    unit, count = {"fortnight": ("week", 2 * count), "decade": ("year", 10 * count)}.get(
        unit, (unit, count)
    )
    steps = count if way in {"later", "after", "afterwards", "hence"} else -count
    if way in {"ago", "hence"}:
        base = scope.anchored(day_window(scope.anchor)) if scope.anchor else None
        return _moved(base, unit, steps)
    return _moved(scope.other, unit, steps) or _guessed(scope, unit, steps)


def _moved(base: Answer | None, unit: str, steps: int) -> Answer | None:
    if base is None:
        return None
    if unit in {"hour", "minute"}:
        day = base.window.first + timedelta(days=(steps > 0) - (steps < 0))
        window = range_window(base.window.first, day)
    else:
        window = shifted(base.window, unit, steps)
    return Answer(window, base.basis, base.window.first)


def _guessed(scope: Scope, unit: str, steps: int) -> Answer | None:
    """Resolve "a day earlier" when nothing says than what: the news itself is at most a day old."""
    if scope.anchor is None or steps >= 0 or unit in {"hour", "minute"}:
        return None
    window = shifted(day_window(scope.anchor), unit, steps)
    if unit == "day":
        window = range_window(window.first - ONE_DAY, window.first)
    return Answer(window, Basis.INFERRED, scope.anchor)


def _step(match: re.Match[str], scope: Scope) -> Answer | None:
    unit, way = match["unit"].lower(), match["way"]
    steps = -1 if way in {"previous", "preceding", "before"} else 1
    unit = "day" if unit in {"night", "morning", "evening"} else unit
    if _group(match, "last") and scope.anchor:
        return scope.anchored(shifted(day_window(scope.anchor), unit, -2))
    return _moved(scope.other, unit, steps) or _guessed(scope, unit, steps)


def _past_spell(match: re.Match[str], scope: Scope) -> Answer | None:
    word = _group(match, "count")
    count, unit = (_count(word) if word else 1), match["unit"].lower()
    if scope.anchor is None or count is None:
        return None
    days = {"hour": 1 / 24, "day": 1, "week": 7, "fortnight": 14}.get(unit)
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120}.get(unit, 0)
    ahead = match["rel"].lower() in {"next", "coming"}
    span = timedelta(days=-(-(days or months * 30.4375) * count // 1))
    return scope.anchored(range_window(scope.anchor, scope.anchor + (span if ahead else -span)))


def _period(match: re.Match[str], scope: Scope) -> Answer | None:
    rel, unit, part = match["rel"].lower(), match["unit"], _group(match, "part")
    base = scope.other if rel == "that" else None
    if base is None and scope.anchor is None:
        return None
    day = base.window.first if base else scope.anchor or date.min
    window = _weekend(day, rel, scope) if unit == "weekend" else _unit_window(day, unit)
    if window is None:
        return None
    if rel in {"last", "next"} and unit != "weekend":
        near = window.first - ONE_DAY if rel == "last" else window.last + ONE_DAY
        window = _unit_window(near, unit) or window
    if part == "earlier":
        window = window.until(day)
    elif part == "later":
        window = window.since(day)
    elif part:
        window = part_of(window, PARTS[part])
    return Answer(window, base.basis if base else scope.anchor_basis, day)


def _weekend(day: date, rel: str, scope: Scope) -> Window:
    saturday = week_window(day).first + timedelta(days=5)
    ahead = rel == "next" or scope.future or (rel == "this" and day.weekday() >= 2)
    if rel == "next" and day >= saturday:
        saturday += timedelta(weeks=1)
    elif rel == "last" or (day < saturday and not ahead):
        saturday -= timedelta(weeks=1)
    return range_window(saturday, saturday + ONE_DAY)


def _recent(_match: re.Match[str], _scope: Scope) -> Answer | None:
    return None


def _nth(match: re.Match[str], scope: Scope) -> Answer | None:
    """Resolve "the 7th" in the month that the context names, else as the latest 7th."""
    number = int(match["day"])
    if scope.context:
        first = scope.context.window.first
        day = _safe(first.year, first.month, number)
        return Answer(day_window(day), scope.context.basis, scope.context.anchor) if day else None
    if scope.anchor is None:
        return None
    near = month_window(scope.anchor.year, scope.anchor.month - 1).first
    months = [(near.year, near.month), (scope.anchor.year, scope.anchor.month)]
    days = [d for y, m in months if (d := _safe(y, m, number)) and d <= scope.anchor]
    return scope.anchored(day_window(days[-1])) if days else None


HANDLERS: Final[dict[str, Form]] = {
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
    "weekday_of_week": _weekday_of_week,
    "weekday": _weekday,
    "near_day": _near_day,
    "same": _same,
    "same_month": _same_month,
    "shift": _shift,
    "step": _step,
    "past_spell": _past_spell,
    "recent": _recent,
    "period": _period,
    "nth": _nth,
}
