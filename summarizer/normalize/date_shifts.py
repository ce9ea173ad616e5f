"""Dates told from another day: weekdays, "a day earlier", "last week": one function per form."""

import re
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
from summarizer.normalize.date_scope import ONE_DAY, Answer, Form, Scope, count_of, group, safe_day
from summarizer.normalize.dates_table import PARTS
from summarizer.text.calendar_table import WEEKDAY_NUMBERS


def _weekday(match: re.Match[str], scope: Scope) -> Answer | None:
    number, rel = WEEKDAY_NUMBERS[match["weekday"][:3].lower()], group(match, "rel")
    if rel is None and scope.context and scope.context.window.precision is Precision.WEEK:
        window = day_window(scope.context.window.first + timedelta(days=number))
        return Answer(window, scope.context.basis, scope.context.anchor)
    base = scope.anchored(day_window(scope.anchor)) if scope.anchor else None
    if rel and rel.startswith("the"):
        base = scope.other or base
    if base is None:
        return None
    ahead = scope.future or _is_tomorrow_there(match, base.window.first, number, rel)
    day = _weekday_from(base.window.first, number, rel, future=ahead)
    return Answer(day_window(day), base.basis, base.window.first)


def _is_tomorrow_there(match: re.Match[str], base: date, number: int, rel: str | None) -> bool:
    """Tell whether a weekday has begun elsewhere already: "early Friday, local time", on Thursday.

    Nobody says whose time it was of a day six days ago, which the weekday would be otherwise.
    """
    zoned = match[0].rstrip(")").endswith(" time")
    return zoned and rel is None and (number - base.weekday()) % 7 == 1


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
    number, rel = WEEKDAY_NUMBERS[match["weekday"][:3].lower()], group(match, "rel") or ""
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
    word = group(match, "word") or ""
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
    stride, way = _stride(match), match["way"]
    if stride is None:
        return None
    unit, count = stride
    steps = count if way in {"later", "after", "afterwards", "hence"} else -count
    if way in {"ago", "hence"}:
        base = scope.anchored(day_window(scope.anchor)) if scope.anchor else None
        return _moved(base, unit, steps)
    return _moved(scope.other, unit, steps) or _guessed(scope, unit, steps)


_LONGER_UNITS = {"fortnight": ("week", 2), "decade": ("year", 10)}
"""Units that are several of another one."""


def _stride(match: re.Match[str]) -> tuple[str, int] | None:
    """Return the unit and count of "two fortnights": week and 4."""
    count, unit = count_of(group(match, "count")), match["unit"].lower()
    if count is None:
        return None
    plain, times = _LONGER_UNITS.get(unit, (unit, 1))
    return plain, times * count


def _moved(base: Answer | None, unit: str, steps: int) -> Answer | None:
    if base is None:
        return None
    if unit in {"hour", "minute"}:
        day = base.window.first + timedelta(days=(steps > 0) - (steps < 0))
        window = range_window(base.window.first, day)
    else:
        window = shifted(base.window, unit, steps)
    return Answer(window, base.basis, base.window.first)


def _gap(match: re.Match[str], scope: Scope) -> Answer | None:
    """Resolve the day of what follows in "two days after Iran fired", told of the context."""
    stride = _stride(match)
    if stride is None:
        return None
    unit, count = stride
    return _moved(scope.context, unit, count if match["way"] == "before" else -count)


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
    if group(match, "last") and scope.anchor:
        return scope.anchored(shifted(day_window(scope.anchor), unit, -2))
    return _moved(scope.other, unit, steps) or _guessed(scope, unit, steps)


def _past_spell(match: re.Match[str], scope: Scope) -> Answer | None:
    word = group(match, "count")
    count, unit = (count_of(word) if word else 1), match["unit"].lower()
    if scope.anchor is None or count is None:
        return None
    days = {"hour": 1 / 24, "day": 1, "week": 7, "fortnight": 14}.get(unit)
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120}.get(unit, 0)
    ahead = match["rel"].lower() in {"next", "coming"}
    span = timedelta(days=-(-(days or months * 30.4375) * count // 1))
    return scope.anchored(range_window(scope.anchor, scope.anchor + (span if ahead else -span)))


def _period(match: re.Match[str], scope: Scope) -> Answer | None:
    rel, unit, part = match["rel"].lower(), match["unit"], group(match, "part")
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
        day = safe_day(first.year, first.month, number)
        return Answer(day_window(day), scope.context.basis, scope.context.anchor) if day else None
    if scope.anchor is None or not match[0].startswith("the"):
        return None
    near = month_window(scope.anchor.year, scope.anchor.month - 1).first
    months = [(near.year, near.month), (scope.anchor.year, scope.anchor.month)]
    days = [d for y, m in months if (d := safe_day(y, m, number)) and d <= scope.anchor]
    return scope.anchored(day_window(days[-1])) if days else None


RELATIVE_FORMS: Final[dict[str, Form]] = {
    "weekday_of_week": _weekday_of_week,
    "weekday": _weekday,
    "near_day": _near_day,
    "same": _same,
    "same_month": _same_month,
    "shift": _shift,
    "gap": _gap,
    "step": _step,
    "past_spell": _past_spell,
    "recent": _recent,
    "period": _period,
    "nth": _nth,
}
"""By the names of the forms in `dates_table`."""
