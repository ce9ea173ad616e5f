"""The date that "a day earlier" and "the same day" count from: the one told last before them."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from summarizer.normalize.dates import FoundDate, ResolvedDate, find_dates, resolve_date
from summarizer.text.calendar_table import MONTH
from summarizer.text.layout import Sentence
from summarizer.text.marks import Zone
from summarizer.text.patterns import lazy

_RELATIVE = lazy(
    r"\b(?:same|previous|following|next|that)\s+(?:day|week|month|year|morning|afternoon|evening"
    r"|night|may|(?:jan|feb|mar|apr|ju[nl]|aug|sep|oct|nov|dec)\w*)\b"
    r"|\b(?:days?|weeks?|months?|years?|hours?)\s+(?:earlier|later|before|after)\b",
    re.IGNORECASE,
)
_OF_DAY = lazy(r"\bsame (?:day|morning|afternoon|evening|night)\b", re.IGNORECASE)
"""What counts from a day alone: months told since are passed over."""
_DEADLINE = lazy(r"\b(?:until|till|by|before|through)\s+(?:the\s+)?$")
"""Before a day to come, from which nothing told is counted: "until June 5"."""
HALF_DAY = lazy(
    r"\s*(?:,|,?\s+and)\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?=\s+(?:and|at|from|in|off|were|was|had|have|came|failed|involved)\b|\s*[,.;)])"
)
"""The second of two days told together: "June 11 and 12,"; what came later counts from it."""
_LOOK_BACK, _FAR_BACK = 3, 10
"""How many sentences before its own may hold the day that "a day earlier" counts from, or that
"the same day" is, where months alone were told since."""


def reference_of(
    found: FoundDate,
    text: str,
    sentences: Sequence[Sentence],
    quotations: Sequence[Zone],
    anchor: date | None,
) -> ResolvedDate | None:
    """Return what the words of a date count from, None where they do not or nothing is told.

    Args:
        found: the words and their place.
        text: the text of an article.
        sentences: all its sentences, in order.
        quotations: its quotations, in order; what is told in another one is not counted from.
        anchor: the day of the article.
    """
    if not _RELATIVE.search(found.text):
        return None
    number = bisect_right(sentences, found.start, key=_START)
    of_day = _OF_DAY.search(found.text) is not None
    reach = _FAR_BACK if of_day else _LOOK_BACK
    for sentence in reversed(sentences[max(number - 1 - reach, 0) : number]):
        end = min(sentence.end, found.start) if sentence.is_evidence else sentence.start
        for told in reversed(find_dates(text, sentence.start, end)):
            zone = _zone_at(quotations, told.start)
            if zone is not None and zone != _zone_at(quotations, found.start):
                continue
            if not _RELATIVE.search(told.text) and not _is_deadline(text, told.start):
                half = HALF_DAY.match(text, told.end, end)
                words, context = (half["day"], told.text) if half else (told.text, None)
                counted = resolve_date(words, anchor=anchor, context=context)
                if counted.earliest == counted.latest or not of_day:
                    return counted
    return None


def years_dated(text: str) -> tuple[int, ...]:
    """Return the years of the days and months that a text dates with their year.

    An article without a day of its own can have no other: a year alone ("listed in 2007") is as
    often that of what lies long before it.
    """
    return tuple(sorted({int(told["year"]) for told in _DATED.finditer(text)}))


_DATED = lazy(rf"\b{MONTH}\s(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s)?(?P<year>(?:19|20)\d\d)\b")
_START = attrgetter("start")


def _zone_at(quotations: Sequence[Zone], place: int) -> Zone | None:
    number = bisect_right(quotations, place, key=_START)
    return quotations[number - 1] if number and place < quotations[number - 1].end else None


def _is_deadline(text: str, start: int) -> bool:
    return _DEADLINE.search(text, max(0, start - 16), start) is not None
