"""What a page says of itself: title, author, publisher, place and day.

The day decides what "Wednesday" means in the article, so it is taken only from what states it:
the dateline, a labelled day of publication, the line below the headline. A dateline without a year
gets one only if the article itself leaves no choice.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from summarizer.normalize.dates import Basis
from summarizer.text.bylines import BylineParts, read_byline
from summarizer.text.calendar_table import (
    FULL_MONTHS,
    MONTH_NUMBERS,
    WEEKDAY_NUMBERS,
    WEEKDAYS,
    YEAR,
)
from summarizer.text.dateline_tables import SLASHED
from summarizer.text.datelines import Day, find_days, headed_day, leading_dateline
from summarizer.text.layout import Role, Sentence
from summarizer.text.patterns import lazy
from summarizer.text.spaces import with_plain_spaces

_LABEL = re.compile(
    r"\b(?:(?P<late>updated|modified|revised|reviewed|as of)|published|posted|date|dateline)\b",
    re.IGNORECASE,
)
_COPYRIGHT = lazy(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by\s+)?"
    r"(?P<name>[^\W\d_][^.|\n]{2,60}?)"
    r"(?:\s+(?:Pvt|Ltd|Inc|LLC|GmbH|Media|All rights)\b.*|[.,|].*|)$",
    re.IGNORECASE,
)
_TITLE_LABEL = lazy(r"(?:title|headline)\s*:\s*", re.IGNORECASE)
_FUTURE_BEFORE = lazy(
    r"\b(?:until|till|by|through|before|next)\s+(?:\w+\.?\s+){0,4}(?:\d{1,2},\s*)?$"
)
_OPENS_SPAN = lazy(r"\b(?:since|between|from)\s+(?:\w+\.?\s+){0,2}$")
_COUNTED_IN = lazy(
    r"\b(?:(?:time|times|launch|launches|test|tests|firing|round|far|start|beginning|year|already)"
    r"(?:\s+(?:in|of))?|this year,?(?: in)?|early|late|so far in)\s+$", re.IGNORECASE
)  # fmt: skip
_NEAR_DAY = lazy(rf"\b(?:{WEEKDAYS}|[Yy]esterday|[Tt]oday)\b")
_ISSUE = lazy(
    r"^[ \t]*(?:(?:issue|volume|vol\.|no\.)[^\n]{0,24}?[ ,])?"
    rf"(?P<month>{FULL_MONTHS}) (?P<year>(?:19|20)\d\d)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_WEEKDAY = lazy(rf"\b({WEEKDAYS})\b")


_EDGES = (Role.BYLINE, Role.FURNITURE)
"""What is of the page and not of the article."""


class Metadata(NamedTuple):
    """What the page says of itself; None where it says nothing."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    location: str | None = None
    published: date | None = None
    basis: Basis | None = None


class _Stated(NamedTuple):
    """A day on the page; a lower `rank` is a better witness of the day of writing.

    One `above` the title may be that of the page as it was called up.
    """

    rank: int
    day: Day
    above: bool = False


def read_metadata(text: str, sentences: Sequence[Sentence]) -> Metadata:
    """Return what the lines above, in front of and below the article say of it."""
    text = with_plain_spaces(text)
    edges = [s for s in sentences if s.role in _EDGES]
    lines = _lines(text, edges, Role.BYLINE)
    bylines = [read_byline(line) for line in sorted(lines, key=_rank)]
    published, basis = _published(text, sentences, edges)
    return Metadata(
        title=_title(text, sentences),
        author=_first(each.author for each in bylines),
        publisher=_publisher(text, edges, bylines),
        location=_first(each.location for each in bylines),
        published=published,
        basis=basis,
    )


def _rank(line: str) -> bool:
    """Return False for a dateline proper, with its dash: it says best where an article is from."""
    return leading_dateline(line, 0, len(line)) is None


def _first(values: Iterable[str | None]) -> str | None:
    return next(filter(None, values), None)


def _title(text: str, sentences: Sequence[Sentence]) -> str | None:
    title = [s for s in sentences if s.role is Role.TITLE]
    if not title:
        return None
    whole = [s for s in title if s.paragraph == title[0].paragraph]
    words = " ".join(text[whole[0].start : whole[-1].end].split())
    return _TITLE_LABEL.sub("", words, count=1)


def _lines(text: str, sentences: Sequence[Sentence], role: Role) -> list[str]:
    """Return the paragraphs of a role, joined again from their sentences."""
    found: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        if sentence.role is role:
            found.setdefault(sentence.paragraph, []).append(sentence)
    return [text[group[0].start : group[-1].end] for group in found.values()]


def _publisher(text: str, edges: Sequence[Sentence], bylines: list[BylineParts]) -> str | None:
    named = _first(each.publisher for each in bylines)
    if named:
        return named
    for line in _lines(text, edges, Role.FURNITURE):
        found = _COPYRIGHT.match(line)
        if found:
            return found["name"].strip()
    return None


def _published(
    text: str, sentences: Sequence[Sentence], edges: Sequence[Sentence]
) -> tuple[date | None, Basis | None]:
    title = next((s.start for s in sentences if s.role is Role.TITLE), 0)
    stated = sorted(_stated_days(text, edges, title), key=lambda each: (each.rank, each.above))
    whole = [each for each in stated if each.day.year is not None]
    if stated and stated[0].day.year is None:
        year = _numeric_year(text, edges, stated[0].day)
        year = year or (whole[0].day.year if whole else _own_year(text, sentences, stated[0].day))
        basis = Basis.DATELINE if whole else Basis.INFERRED
        day = _date(year, stated[0].day)
        return day, basis if day else None
    if not whole:
        if day := _title_day(text, sentences):
            return day, Basis.METADATA
        if day := _headed_day(text):
            return day, Basis.METADATA
        day = _issue(text, sentences)
        return day, Basis.INFERRED if day else None
    basis = Basis.METADATA if whole[0].rank else Basis.DATELINE
    day = _date(whole[0].day.year, whole[0].day)
    return day, basis if day else None


def _numeric_year(text: str, edges: Sequence[Sentence], day: Day) -> int | None:
    """Return the year of "Date: 07/03/2023" above a dateline that says "March 7"."""
    for sentence in edges:
        for found in SLASHED.finditer(text, sentence.start, sentence.end):
            first, second, year = map(int, found.groups())
            if {first, second} == {day.month, day.day}:
                return year
    return None


def _date(year: int | None, day: Day) -> date | None:
    try:
        return date(year, day.month, day.day) if year else None
    except ValueError:  # February 30, or 29 in a common year
        return None


def _stated_days(text: str, edges: Sequence[Sentence], title: int) -> Iterator[_Stated]:
    labelled = False
    for sentence in edges:
        for day in find_days(text, sentence.start, sentence.end):
            label = _label_before(text, sentence.start, day.start)
            alone = labelled and not label and day.start == sentence.start
            if label == "late" or alone:
                yield _Stated(3 if alone else 2, day)  # alone, it heads a part of a chronology
            elif label or sentence.role is Role.BYLINE:
                rank = 1 if sentence.role is Role.FURNITURE else 0
                yield _Stated(rank, day, above=sentence.start < title)
            labelled = labelled or label is not None


def _headed_day(text: str) -> date | None:
    """Return the day that one of the first lines says the page is of, whatever its role.

    Lines of which several begin with days head the parts of a chronology.
    """
    lines = [line.strip() for line in text[:_HEAD].split("\n")]
    for line in [line for line in lines if line][:_HEAD_LINES]:
        day = headed_day(line) if len(line) <= _LONGEST else None
        if day and (day.start > 0 or len(_DAY_LINES.findall(text)) <= 1):
            return _date(day.year, day)
    return None


_HEAD, _HEAD_LINES, _LONGEST = 1200, 8, 220
_DAY_LINES = lazy(
    r"^[ \t]*(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) (?:19|20)\d\d\b", re.MULTILINE
)


def _title_day(text: str, sentences: Sequence[Sentence]) -> date | None:
    """Return the whole day that a title ends with: "War in Ukraine: live, 22 November 2024"."""
    title = next((s for s in sentences if s.role is Role.TITLE), None)
    days = find_days(text, title.start, title.end) if title else []
    if title is None or not days or not _ENDS_TITLE.search(text, title.start, title.end):
        return None
    apart = _APART.search(text, title.start, days[-1].start)
    return _date(days[-1].year, days[-1]) if apart else None


_ENDS_TITLE = lazy(r"\b(?:19|20)\d\d\s*$")
_APART = lazy(r"(?:[,:|]|\s[—–-])\s+$")


def _issue(text: str, sentences: Sequence[Sentence]) -> date | None:
    """Return the first day of the month that a line above the article says it is of.

    Reviews print no day ("December 2021"); where the article counts by weekdays, a day is needed.
    """
    body = next((s for s in sentences if s.role is Role.BODY), None)
    if body is None or _NEAR_DAY.search(text, body.start):
        return None
    for line in _ISSUE.finditer(text, 0, body.start):
        month = MONTH_NUMBERS[line["month"][:3].lower()]
        return date(int(line["year"]), month, 1)
    return None


def _label_before(text: str, start: int, end: int) -> str | None:
    """Return "late" behind "updated", "first" behind "published", None without a label."""
    label = None
    for match in _LABEL.finditer(text, start, end):
        label = "late" if match["late"] else "first"
    return label


def _own_year(text: str, sentences: Sequence[Sentence], day: Day) -> int | None:
    """Return the year of a dateline without one, if the article leaves no choice.

    The latest year the article speaks of as past or present has to agree with the weekday in its
    first sentences, or to be counted in ("the third test in 2025"). Where that year only opens
    a span ("in office since 1994"), any may have come after it.
    """
    body = [s for s in sentences if s.role is Role.BODY]
    past = list(_past_years(text, body))
    latest = max((year for year, _ in past), default=0)
    counted = {counted for year, counted in past if year == latest}
    if True in counted:
        return latest
    if False not in counted:
        return None
    lead = text[body[0].start : body[min(1, len(body) - 1)].end]
    weekday = _WEEKDAY.search(lead)
    if not weekday:
        return None
    agreeing = [y for y in (latest, latest + 1) if _agrees(y, day, weekday[1].lower())]
    return agreeing[0] if len(agreeing) == 1 else None


def _past_years(text: str, body: Sequence[Sentence]) -> Iterator[tuple[int, bool | None]]:
    """Yield years, and whether something is counted in them; None where one opens a span."""
    for sentence in body:
        for match in YEAR.finditer(text, sentence.start, sentence.end):
            before = text[max(sentence.start, match.start() - 40) : match.start()]
            if not _FUTURE_BEFORE.search(before):
                opens = _OPENS_SPAN.search(before)
                yield int(match.group()), None if opens else _COUNTED_IN.search(before) is not None


def _agrees(year: int, day: Day, weekday: str) -> bool:
    """Tell whether the weekday is the dateline's day or the day before it."""
    written = _date(year, day)
    return (
        written is not None and (written.weekday() - WEEKDAY_NUMBERS[weekday[:3].lower()]) % 7 <= 1
    )
