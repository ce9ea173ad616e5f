# ruff: noqa: E501 - a pattern reads best on one line
"""Datelines and bylines: the forms in which pages say where, when and by whom.

Only shapes are known here ("SEOUL, March 6 (Yonhap) --", "By NAME, Friday 12 December 2025",
"Last updated: 9 March 2026"); what a place or a date means is for others. The forms are those of
the AP, Reuters, AFP and Yonhap style guides and of common newspaper pages.
"""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from summarizer.text import dateline_tables as tables
from summarizer.text.calendar_table import MONTH_NUMBERS, WEEKDAY_NUMBERS
from summarizer.text.patterns import lazy


class Dateline(NamedTuple):
    """What a dateline says, as words; `end` is where the sentence behind it starts."""

    end: int
    location: str | None = None
    date: str | None = None
    agency: str | None = None


class Day(NamedTuple):
    """A day as printed at `start`; `year` None where the page leaves it out."""

    year: int | None
    month: int
    day: int
    start: int


_DATE = tables.DATE
_PLACE = (
    r"[^\W\d_a-z][\w.'’-]*(?:[ /](?:(?:of|de|la|el|al|del|du|es)[ ])?[^\W\d_a-z][\w.'’-]*){0,4}"
)
_PLACES = rf"{_PLACE}(?:(?:,\s?| and ){_PLACE}){{0,2}}"
_DASH = r"\s*(?:--+|[—–―-])(?:\s+|$)"
_GLUED = r"(?<=[)\]])\s?[—–-](?=[\"“A-Z])"
"""A dash behind an agency that the sentence follows at once: "(Reuters) -The"."""
_AGENCY = r"(?:[(\[](?P<agency>[^()\[\]\n]{2,40})[)\]]|/(?P<slashed>[^/\n]{2,30})/|(?P<bare>[A-Z]{2,12}\b))"


@cache
def _full() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<place>{_PLACES}?)(?:(?:\s\((?=[A-Z]\w*[a-z])[\w ]+\))?(?:\s\[[A-Z][\w ]+\])?(?=,))?[,.:]?\s*)?(?:[(\[]?(?P<date>{_DATE})[)\]]?[,.:]?\s*)?"
        rf"(?:{_AGENCY}\.?\s*)?(?P<dash>{_DASH}|{_GLUED}|:(?:\s+|$)|(?<=/\.)\s+)"
    )


@cache
def _dated_last() -> re.Pattern[str]:
    """Return "BRUSSELS (Reuters), 20 May 2025 -": the day behind the agency."""
    agency = r"\((?P<agency>[^()\[\]\n]{2,40})\)"
    return re.compile(rf"(?P<place>{_PLACES}?)\s*{agency},?\s*(?P<date>{_DATE}){_DASH}")


@cache
def _dated_inside() -> re.Pattern[str]:
    """Return "WASHINGTON (Sputnik - 31st May, 2022)": the day behind the agency in its brackets."""
    return re.compile(
        rf"(?P<place>{_PLACES}?)\s*\((?P<agency>[A-Z][\w /]{{1,40}}?)\s[-–—]\s(?P<date>{_DATE})\)\s+"
    )


@cache
def _day_next() -> re.Pattern[str]:
    """Return "May 20, 2025 -" behind "WASHINGTON -"."""
    return re.compile(rf"[(\[]?(?P<date>{_DATE})[)\]]?(?:{_DASH}|[.:]\s+)")


# Where a mark or a word in small letters comes before any sign, there is no dateline.
_PROSE = re.compile(
    r"[\"“‘«]|(?:[^\W_][\w'’.]*(?:-\w[\w'’.]*)*,? ){1,7}?(?!(?:of|de|la|el|al|del|du|es) )[a-z]"
)
# Without any of these in front of the sentence, or an opening bracket, there is none either.
_DIVIDER = re.compile(r"--|[—–―]|[:-](?:\s|$)|/\.\s|[)\]]\s?-")


@cache
def _enclosed() -> re.Pattern[str]:
    """Return "(Tehran, March 6)" or "[LONDON, 5 May 2024]" with nothing behind it."""
    return re.compile(
        rf"[(\[](?P<place>{_PLACES}?),?\s+(?P<date>{_DATE})(?:[,;/]\s*(?P<agency>[^()\[\]\n]{{2,40}}))?[)\]]"
        r"\s*(?:--?|[—–:.])?\s+"
    )


@cache
def _undashed() -> re.Pattern[str]:
    """Return "Tehran, March 6. The" or "TEHRAN, March 6, 2026  The", "Balasore (Odisha), Jun 8 (PTI)"."""
    return re.compile(
        rf"(?P<place>{_PLACES}?(?:\s\([A-Z][\w ]+\))?),\s+(?P<date>{_DATE})[.;]?\s+"
        r"(?:\((?P<agency>[A-Z][A-Za-z ]{1,20})\):?\s+)?(?=[\"“‘A-Z])"
    )


@cache
def _dated_only() -> re.Pattern[str]:
    """Return "October 5, 2022 — American": nothing but the whole day and a dash.

    A caption with who made the picture may stand before it: "X (file photo) (epa) June 19, 2006 --".
    """
    caption = r"(?:[A-Z][^.()\n]{2,50}(?: \([^()\n]{2,20}\)){1,2} )?"
    return re.compile(rf"{caption}(?P<date>{_DATE})(?<=\d{{4}})\s+(?:--+|[—–])\s+(?=[\"“‘A-Z])")


_CAPITALS = lazy(
    r"(?P<place>[A-Z][A-Z.'’]+(?:[ /-][A-Z.'’]+){0,4}(?:,\s[A-Z][\w.]*(?: [A-Z][\w.]*){0,2})?)"
    r"(?:\s*(?:--+|[—–―])\s*| -\s)"
)
_BARE = lazy(
    r"(?P<place>(?P<city>[A-Z]{3,}(?: [A-Z]{2,}){0,2})(?:/[A-Z]+(?: [A-Z]+)?){0,2})\s+"
    r"(?=[\"“‘]?(?:[A-Z][a-z’']|[A-Z]\.|[A-Z]{1,3} [a-z]|A [A-Z]))"
)
_COLON = lazy(r"(?P<place>[A-Z][\w'’.-]+(?:[ /][A-Z][\w'’.-]+){0,2})\s?:\s+(?=[\"“‘'A-Z])")


@cache
def day_pattern() -> re.Pattern[str]:
    """Return the pattern of a day as pages print it."""
    return re.compile(_DATE)


_BY = lazy(rf"{tables.BY}(?=\S)", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:date(?: of \w+)?|author|publisher|published|byline|dateline|location|url|link|place|outlet|newspaper"
    r"|last updated|updated|posted|publication date|written by|source"
    r"|for (?:immediate )?release|released?|press release)\s*(?::|\bon\b)\s*\S", re.IGNORECASE
)  # fmt: skip
_AGO = re.compile(r"(?:last )?(?:published|updated|posted)\s.{0,40}\bago\W*$", re.IGNORECASE)
_NOISE = lazy(tables.NOISE, re.IGNORECASE)
_WORDS = lazy(r"[^\W\d_][\w.'’-]*")
_SMALL = re.compile(r"(?<![\w.'’(-])[a-z][\w.'’-]*")
_BARS = re.compile(r"[|·•]")
_DIGIT = re.compile(r"\d")
_ENDS_DATED = lazy(
    rf"(?:[\w'’()/-]+\.?,? ){{1,7}}?(?<=[,:] )(?P<date>{tables.DATE})(?<=\d{{4}})"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d\b.{0,12})?"
)
"""A short line that is no sentence and ends in its day: "Remarks by the minister, 2 May 2024"."""


def leading_dateline(text: str, start: int, end: int) -> Dateline | None:
    """Return the dateline in front of a paragraph, of a form that nothing else has."""
    end = min(end, start + 160)
    while start < end and text[start].isspace():
        start += 1
    if start == end or _PROSE.match(text, start, end):
        return None
    if text[start] not in "([" and not _DIVIDER.search(text, start, end):
        return None
    found = _full().match(text, start, end)
    if found is None and text.find(")", start, end) > 0:
        found = _dated_last().match(text, start, end) or _dated_inside().match(text, start, end)
    stated = found and (found["agency"] or found["slashed"] or (found["date"] and found["place"]))
    if not (found and stated):
        pattern = _enclosed() if text[start] in "([" else _CAPITALS
        found = pattern.match(text, start, end)
    if found is None or _is_label(found["place"]):
        return None
    line = _dateline(found)
    dated = None if line.date else _day_next().match(text, line.end, end)
    return line._replace(end=dated.end(), date=dated["date"]) if dated else line


def is_turn(text: str, start: int, dateline: Dateline) -> bool:
    """Tell whether what looks like a dateline names who speaks: "LAVROV (Moscow): I ask"."""
    told = text[start : dateline.end].rstrip().endswith(":") and not dateline.date
    return told and (dateline.agency or "").lower() not in tables.AGENCIES


def colon_dateline(text: str, start: int, end: int) -> Dateline | None:
    """Return a "Seoul:" in front of a paragraph; the caller knows that no transcript begins."""
    found = _COLON.match(text, start, min(end, start + 60))
    return _dateline(found) if found and not _is_label(found["place"]) else None


def opening_dateline(text: str, start: int, end: int) -> Dateline | None:
    """Return a "Tehran, March 6." that only the first paragraph of an article can start with.

    A city where agencies write from may stand alone: "SEOUL North Korea said".
    """
    end = min(end, start + 100)
    if text[start : start + 1].isupper() and (dated := _dated_only().match(text, start, end)):
        return Dateline(dated.end(), None, dated["date"])
    bare = _BARE.match(text, start, end)
    if bare and bare["city"] in tables.NEWS_CITIES:
        return _dateline(bare)
    found = _undashed().match(text, start, end) if _DIGIT.search(text, start, end) else None
    return _dateline(found) if found and not _is_label(found["place"]) else None


def _dateline(found: re.Match[str]) -> Dateline:
    groups = found.groupdict()
    place = groups["place"].strip(" ,") if groups["place"] else None
    agency = groups.get("agency") or groups.get("slashed") or groups.get("bare")
    return Dateline(found.end(), place or None, groups.get("date"), agency)


def _is_label(place: str | None) -> bool:
    if place is None or place.upper() in tables.NEWS_CITIES:
        return False
    return (place.split() or [""])[0].strip(".").lower() in tables.LABELS


def names_agencies(line: str) -> bool:
    """Tell whether a line holds nothing but names of agencies: "(AFP, AP, Reuters)"."""
    told = line.lower().strip(" .()[]-").replace("/", ", ").split(", ")
    return tables.AGENCIES.issuperset(told)


def is_byline(text: str) -> bool:
    """Tell whether a line only names an author, a place, a day, an outlet, or several of them."""
    line = text.strip()
    if not line or len(line) > 200:
        return False
    if names_agencies(line) or _AGO.match(line):
        return True
    if (len(line) < 120 and _LABEL.match(line)) or (
        _DIGIT.search(line) and _ENDS_DATED.fullmatch(line)
    ):
        return True
    barred = _BARS.search(line) is not None
    if not barred and not tables.BYLINE_SMALL.issuperset(
        word.rstrip(".-'’") for word in _SMALL.findall(line)
    ):
        return False
    by = _BY.match(line)
    if by and _only_names(line[by.end() :]):
        return True
    return _is_date_line(line, barred=barred) or _is_role_line(line)


def headed_day(line: str) -> Day | None:
    """Return the whole day, the last of a span, that a line says its page is of, or None.

    >>> headed_day("Live updates for Saturday, 14 February 2026. All times GMT.").day
    14
    >>> headed_day("On 14 February 2026 the council met.") is None
    True
    """
    if not _YEAR.search(line):
        return None
    for match in day_pattern().finditer(line):
        whole = _YEAR.search(match[0]) and _ENDS_DAY.match(line, match.end())
        if whole and (_says_of_page(line, match.start()) or _STRONG.search(line, 0, match.start())):
            return _day(match)
    return None


def _says_of_page(line: str, start: int) -> bool:
    """Tell whether what stands before a day in its part of a line tells no news."""
    if not _LEADS_DAY.search(line, 0, start):
        return False
    parts = [m.end() for m in _PARTS.finditer(line, 0, start)]
    verbs = _VERBS.finditer(line, parts[-1] if parts else 0, start)
    return tables.PAGE_DEEDS.issuperset(verb[0].lower() for verb in verbs)


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_STRONG = re.compile(
    r"\b(?:updated|revised|reviewed|printed|issued|published|posted|released)(?: (?:on|at))?:?"
    r"(?: \d\d?[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4}(?:[+-]\d\d?)?)?,?)?\s*$"
    r"|\b(?:issue of|press on|presented(?: to the \w+)? on|as of(?: \d\d[:.]\d\d on)?)\s*$"
    r"|\b(?:week|fortnight|month|period) (?:ending|to|of|ended|from)(?: \w+day)?(?: \d{1,2}(?: [A-Z][a-z]+)?\s?[–-])?\s*$",
    re.IGNORECASE,
)
"""What says of a page of what day it is: "Last updated", "week ending"."""
_LEADS_DAY = re.compile(
    r"(?:^|[|·•,:;(\[]|\s[–—-]|\d[–—-]|(?<=[^\s]\.)|\b[Cc]over(?:s|ing)"
    r"|\b(?:conference|briefing|sitting|meeting|session|hearing|remarks|statement|updates?|coverage|proceedings)"
    r"(?:,? (?:of|on|for))(?: \w+day,?)?)\s*$",
    re.IGNORECASE,
)
"""Before a day that a page may be of: "sitting of Wednesday", "The Daily,"."""
_ENDS_DAY = re.compile(r"\s*(?:$|[|·•.,;)\]]|\(|[–—-]\s)(?!\s*(?:the|it|he|she|they|an?)\s)")
_PARTS = re.compile(r"[.;|·•]\s+|\s[–—-]\s")
_VERBS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|said|says|told|met|fired|struck|hit|killed|(?<!\w-)[a-z]{3,}ed)\b"
)


def _only_names(text: str) -> bool:
    rest = _NOISE.sub(" ", without_days(text))
    words = _WORDS.findall(rest)
    if not words or len(words) > 24 or re.search(r"[a-z]{3}\.\s+[A-Z]", rest):
        return not words and rest != text
    return all(not w[0].islower() or w.lower() in tables.BYLINE_WORDS for w in words)


def _is_date_line(line: str, *, barred: bool) -> bool:
    rest = without_days(line)
    if rest == line and not _NOISE.search(line):
        return False
    words = _WORDS.findall(_NOISE.sub(" ", rest))
    if rest == line:
        return not words
    if barred and len(words) <= 6 and len(line) < 100:
        return True
    return len(words) <= (12 if barred else 6) and all(
        not w[0].islower() or w.lower() in tables.BYLINE_WORDS for w in words
    )


def _is_role_line(line: str) -> bool:
    words = _WORDS.findall(line)
    if not 2 <= len(words) <= 14 or not any(w.lower() in tables.BYLINE_ROLES for w in words):
        return False
    if words[-1].lower() not in tables.BYLINE_ROLES and "," not in line:
        return False
    return all(not w[0].islower() or w.lower() in tables.BYLINE_WORDS for w in words)


def without_days(text: str, instead: str = " ") -> str:
    """Return the text with something instead of each day printed in it."""
    return day_pattern().sub(instead, text) if _DIGIT.search(text) else text


def find_days(text: str, start: int = 0, end: int | None = None) -> list[Day]:
    """Return every day printed with month and day of month in `text[start:end]`.

    A numeric day that could be read two ways ("3/4/2025") is left out.
    """
    end = len(text) if end is None else end
    if not _DIGIT.search(text, start, end):
        return []
    return [day for match in day_pattern().finditer(text, start, end) if (day := _day(match))]


def _day(match: re.Match[str]) -> Day | None:
    text = match.group()
    numeric = tables.ISO.search(text)
    if numeric:
        year, month, day = (int(part) for part in numeric.groups())
        return _checked(match, year, month, day)
    numeric = tables.SLASHED.search(text)
    if numeric:
        return _slashed(match, numeric, tables.WEEKDAY_WORD.match(text))
    month_word = tables.MONTH_WORD.search(text)
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    if not month_word or not numbers:
        return None
    month = MONTH_NUMBERS[month_word.group()[:3].lower()]
    return _checked(match, numbers[-1] if len(numbers) > 1 else None, month, numbers[0])


def _slashed(
    match: re.Match[str], numeric: re.Match[str], weekday: re.Match[str] | None
) -> Day | None:
    """Read 03/10/2024 where only one order is a day, or only one falls on the weekday given.

    With dots the day comes first.
    """
    first, second, year = (int(part) for part in numeric.groups())
    found = {(second, first)} if "." in match.group() else {(second, first), (first, second)}
    days = [d for month, day in found if (d := _checked(match, year, month, day))]
    if weekday:
        days = [d for d in days if _weekday(d) == WEEKDAY_NUMBERS[weekday[1][:3].lower()]]
    return days[0] if len(days) == 1 else None


def _weekday(day: Day) -> int | None:
    try:
        return date(day.year or 1, day.month, day.day).weekday()
    except ValueError:
        return None


def _checked(match: re.Match[str], year: int | None, month: int, day: int) -> Day | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Day(year, month, day, match.start())
