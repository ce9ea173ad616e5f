"""Dates as told in news, resolved against the day of the story.

"Wednesday" in a story of Thursday 2022-01-13 is 2022-01-12; "earlier this week" is a window
without a value; "last September" keeps month precision; without a dateline a weekday stays
unresolved. Nothing is guessed that the words, the context or the anchor do not give.
"""

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from summarizer.normalize.calendar_windows import Basis, Precision, Window
from summarizer.normalize.date_forms import CALENDAR_FORMS
from summarizer.normalize.date_scope import Answer, Scope
from summarizer.normalize.date_shifts import RELATIVE_FORMS
from summarizer.normalize.dates_table import FORM_WORDS, FORMS, HALF_FORMS, LED_FORMS
from summarizer.normalize.found_dates import FoundDate, FoundTime, find_dates, find_times
from summarizer.text.patterns import lazy

__all__ = [
    "Basis",
    "FoundDate",
    "FoundTime",
    "Precision",
    "ResolvedDate",
    "find_dates",
    "find_times",
    "resolve_date",
]


class ResolvedDate(NamedTuple):
    """A date as resolved; all days are ISO strings, `earliest` and `latest` inclusive.

    `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `time` is `HH:MM`, with its zone as told.
    """

    value: str | None = None
    precision: Precision = Precision.UNRESOLVED
    earliest: str | None = None
    latest: str | None = None
    basis: Basis = Basis.VAGUE
    anchor: str | None = None
    time: str | None = None


_FREE = ((name, pattern) for name, _, pattern in FORMS)
_FORMS = tuple((name, lazy(pattern)) for name, pattern in (*_FREE, *LED_FORMS, *HALF_FORMS))
_DIGIT = lazy(r"\d")


@lru_cache(maxsize=256)
def _likely_forms(text: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the forms that a text can have, judged by a word or digit that each must hold."""
    lowered = text.lower()
    digits = _DIGIT.search(text) is not None
    kinds = {
        name
        for name, words in FORM_WORDS.items()
        if (digits and "0" in words) or any(word in lowered for word in words)
    }
    return tuple(form for form in _FORMS if form[0] in kinds)


_HANDLERS = CALENDAR_FORMS | RELATIVE_FORMS
_LEAD = re.compile(
    r"\s*(?:(?:on|in|from|until|till|by|before|after|during|of|at|as of|effective|dated|around"
    r"|about|over|for|throughout|back|only|just|through|between|later on|earlier on|early on"
    r"|late on|earlier|early|late|the morning of|the night of|the evening of|dawn on)\s+)*",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\s*(?:\w+\s+)?since\s+", re.IGNORECASE)
_TAIL = re.compile(r"(?:[’']s?)?[\s,.;:)]*$")
_BETWEEN = re.compile(r"\s*(?:from|between)\s+(.+?)\s+(?:to|and|until|through)\s+(.+)", re.DOTALL)


def resolve_date(  # noqa: PLR0913 - every argument is a different kind of evidence
    text: str,
    *,
    anchor: date | None,
    anchor_basis: Basis = Basis.DATELINE,
    context: str | None = None,
    future: bool = False,
    evidence_years: tuple[int, ...] = (),
    reference: ResolvedDate | None = None,
) -> ResolvedDate:
    """Resolve the words of a date.

    Args:
        text: The words, with or without a preposition; "since X" is the time from X to the anchor.
        anchor: The day of the story, None where it is not known.
        anchor_basis: How the anchor is known; what is computed from it carries it.
        context: The other half of a split date: the month of "the 7th", the year or the week of
            a bare day, the time of day, or the date that "a day earlier" counts from.
        future: The words speak of what is to come.
        evidence_years: Years that the article itself dates by, for a weekday and day without a
            year or anchor.
        reference: What "the same day" and "a day earlier" count from.

    Returns:
        The date; of precision `unresolved` where the words or the article do not give enough.
    """
    text, context = " ".join(text.split()), context and " ".join(context.split())
    if reference and reference.precision is Precision.YEAR and _DAYS.search(text):
        reference = None
    known = Scope(anchor, anchor_basis, future, evidence_years, None, _answer_of(reference))
    return _resolved(text, context, known)


_DAYS = lazy(r"\b(?:days?|weeks?)\b")
"""What does not lie before or after a whole year."""


@lru_cache(maxsize=512)
def _resolved(text: str, context: str | None, scope: Scope) -> ResolvedDate:
    times = find_times(text)
    if context:
        scope = scope._replace(context=_context(context, scope))
        times = times or find_times(context)
    answer, since = _resolve(_without_times(text), scope)
    time = times[0].value if times else _zoned_daypart(text)
    return _result(answer, since=since, scope=scope, time=time)


def _context(context: str, scope: Scope) -> Answer | None:
    return _resolve(_without_times(context), scope)[0]


def _answer_of(reference: ResolvedDate | None) -> Answer | None:
    if reference is None or reference.earliest is None or reference.latest is None:
        return None
    first, last = date.fromisoformat(reference.earliest), date.fromisoformat(reference.latest)
    return Answer(Window(first, last, reference.precision), reference.basis)


_AT = lazy(r"(?:\s*\b(?:at|about|around|roughly|approximately|some time)\b)*\s*$")


def _without_times(text: str) -> str:
    """Return the text without its times of day and the words that lead them."""
    pieces, last = [], 0
    for time in find_times(text):
        pieces.append(_AT.sub("", text[last : time.start]))
        last = time.end
    pieces.append(text[last:])
    return " ".join(piece.strip() for piece in pieces).strip(" ,()") if last else text


def _resolve(text: str, scope: Scope) -> tuple[Answer | None, bool]:
    """Return the answer, and whether the words were "since ..."."""
    if both := _BETWEEN.fullmatch(text):
        return _between(both[1], both[2], scope), False
    since = _SINCE.match(text)
    lead = since or _LEAD.match(text)
    first = lead.end() if lead else 0
    tail = _TAIL.search(text, first)
    last = tail.start() if tail else len(text)
    forms = _likely_forms(text)
    for start in dict.fromkeys((0, first)):
        for name, pattern in forms:
            if match := pattern.fullmatch(text, start, last) or pattern.fullmatch(text, start):
                return _HANDLERS[name](match, scope), since is not None
    if found := _first_found(text):
        return _resolve(found, scope)[0], since is not None
    return None, False


@lru_cache(maxsize=256)
def _first_found(text: str) -> str | None:
    found = find_dates(text)
    return found[0].text if found and found[0].text != text else None


def _between(first: str, second: str, scope: Scope) -> Answer | None:
    """Resolve "from May 3 to June 1"; the first end takes the year of the second.

    An end that is a number alone takes the month of the other: "between May 3 and 9".
    """
    if _NUMBER.fullmatch(second):
        second = _NUMBER.sub(second, first, count=1)
    elif _NUMBER.fullmatch(first):
        first = _NUMBER.sub(first, second, count=1)
    last = _resolve(second, scope)[0]
    begin = _resolve(first, scope)[0]
    if last is None or begin is None:
        return None
    window = Window(begin.window.first, last.window.last, Precision.RANGE)
    if window.first > window.last:
        first_day = window.first.replace(year=window.last.year)
        window = Window(min(first_day, window.last), window.last, Precision.RANGE)
    return Answer(window, last.basis, last.anchor)


_NUMBER = re.compile(r"\b[0-3]?\d(?:st|nd|rd|th)?\b")
_DAYPART_ZONE = re.compile(
    r"\b(morning|afternoon|evening|night|midday|noon|dawn),?\s\(?((?:[A-Z][A-Za-z]+|local)\stime)\b"
)


def _zoned_daypart(text: str) -> str | None:
    """Return "evening Washington time" where a part of the day is told with its zone."""
    match = _DAYPART_ZONE.search(text)
    return f"{match[1]} {match[2]}" if match else None


def _result(answer: Answer | None, *, since: bool, scope: Scope, time: str | None) -> ResolvedDate:
    if answer is None:
        basis = Basis.NO_DATELINE if scope.anchor is None else Basis.VAGUE
        return ResolvedDate(basis=basis, time=time)
    window, anchor = answer.window, answer.anchor.isoformat() if answer.anchor else None
    if not since:
        first, last = window.first.isoformat(), window.last.isoformat()
        return ResolvedDate(window.value, window.precision, first, last, answer.basis, anchor, time)
    known = scope.anchor is not None and scope.anchor >= window.first
    last_day = scope.anchor.isoformat() if known and scope.anchor else None
    return ResolvedDate(
        None, Precision.RANGE, window.first.isoformat(), last_day, answer.basis, anchor, time
    )
