"""Dates that the words around them complete: their year, their month, what they count from."""

import re

from summarizer.normalize.date_references import HALF_DAY, reference_of
from summarizer.normalize.dates import FoundDate, ResolvedDate
from summarizer.normalize.numbers_table import SECOND_TO_TENTH
from summarizer.readers.rules.launches.events import Day, Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import AND
from summarizer.readers.rules.launches.told import Mention
from summarizer.text.calendar_table import MONTH, MONTHS, YEAR
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_YEARLESS = lazy(rf"^(?!.*(?:\d{{4}}|year)).*{MONTHS}")
YEARLY = lazy(
    r"\b(?:last|this|that|next) year\b|^(?:(?:late|early|mid)[ -])?\d{4}$"
    r"|(?:spring|summer|fall|autumn|winter)[\w ]* \d{4}$"
)
MONTHLY = lazy(
    rf"(?:(?:early|late|mid)[ -])?{MONTH}"
    r"(?: (?:last year|\d{4}))?$|(?:last|this|earlier this) month$"
)
"""A date of a month, in which what is announced happened too."""
_SAME_DAY = lazy(r"(?:earlier |later )?(?:on )?(?:that|the same) day$", re.IGNORECASE)


def in_context(story: Story, sentence: Sentence, found: FoundDate) -> Day:
    """Resolve a date with the year that the sentence gives elsewhere: "last year, on Nov. 5"."""
    if _SAME_DAY.match(found.text) and (told := story.page.dates_in(sentence.start, found.start)):
        return in_context(story, sentence, told[-1])
    if _NTH_DAY.match(found.text):
        months = [
            d for d in story.page.dates_in(sentence.start, found.start) if MONTHLY.match(d.text)
        ]
        return story.page.day(found, context=months[-1].text if months else None)
    if _YEARLESS.search(found.text):
        if known := _the_launch_of(story, found):
            return known
        if last := _last_of_list(story, found):
            return story.page.day(found, context=last)
        for other in story.page.dates_of(sentence):
            if other != found and YEARLY.search(other.text) and not _are_apart(story, found, other):
                return story.page.day(found, context=_year_meant(story, other.text))
    return story.page.day(found, reference=_reference(story, found))


def _are_apart(story: Story, found: FoundDate, other: FoundDate) -> bool:
    """Tell whether a year is not that of a date of its sentence: "on March 24; one in 2017"."""
    text, (low, high) = story.page.text, sorted((found.end, other.end))
    return ";" in text[low:high] or bool(_APART.search(text, max(0, other.start - 24), other.start))


def _last_of_list(story: Story, found: FoundDate) -> str | None:
    """Return the last of the dates told together, where it has the year: "May 4 and July 2019"."""
    at = found.end
    for other in story.page.dates_in(found.end, found.end + _LIST):
        joined = AND.fullmatch(story.page.text, at, other.start)
        if not (joined or _AND_ANOTHER.fullmatch(story.page.text, at, other.start)):
            return None
        if YEAR.search(other.text):
            return other.text
        at = other.end
    return None


_LIST = 60
"""How far behind the first of a list its last date stands."""
_AND_ANOTHER = lazy(
    rf",?\s(?:and|then)\s(?:another|an?\s(?:{SECOND_TO_TENTH}))\s(?:\w+\s)?(?:on|in)\s"
)
_APART = lazy(
    r"\bsince\s+(?:at least\s+|early\s+|late\s+)?$|\bthan\s(?:in\s)?(?:(?:all|the\swhole)\sof\s)?$",
    re.IGNORECASE,
)
"""Before a year that is not that of the rest: "seven in January, more than in all of 2021"."""


def of_another(story: Story, mention: Mention, day: Day) -> Day | None:
    """Return the day of one more launch in the year of the last: "another blew up on 15 July"."""
    text, what = story.page.text, mention.missile
    another = what is not None and _ANOTHER.match(text, what.start)
    again = another or _DID_AGAIN.match(text, mention.verb)
    place = mention.start, mention.start
    return beside(story, day, story.current, place) if again else day


_ANOTHER = lazy(rf"(?:[Aa]nother|[Aa]\s(?:{SECOND_TO_TENTH}))\s")
_DID_AGAIN = lazy(r"d(?:id|oes)\s|repeat|follow")
"""What was done as, or after, the launch told last: "It did so again in June"."""


def beside(story: Story, day: Day, base: Event | None, words: Place) -> Day | None:
    """Return a day of another launch in the year meant: "in May 2016. A second, in June".

    `words` are those for the other one. None where its year cannot be told.
    """
    told = base.day if base else None
    if told is None or day.context or not _YEARLESS.search(day.text):
        return day
    year = _year_beside(story, day.resolved, told.resolved, words)
    if year is None or year == _year_of(day.resolved):
        return day
    if year != _year_of(told.resolved):
        return None
    found, context = FoundDate(*day.place, day.text), _words_of_year(story, told, year)
    return story.page.day(found, context=context) if context else None


def _words_of_year(story: Story, told: Day, year: int) -> str | None:
    """Return the words that give the year of a launch: its own, or those of one of that year."""
    if _YEARLESS.search(told.text) and told.context is None:
        return told.text
    days = [told, *(e.day for e in reversed(story.near) if e.day)]
    words = (w for d in days for w in (d.context, d.text) if w and _year_of(d.resolved) == year)
    return next((w for w in words if YEAR.search(w)), None)


def _year_beside(story: Story, when: ResolvedDate, first: ResolvedDate, words: Place) -> int | None:
    """Return the year of another launch than the first: the same, or the one before it."""
    year, anchor = _year_of(first), story.page.anchor
    if year is None or first.latest is None or when.earliest is None:
        return None
    if _BEFORE.search(story.page.text, *words):
        return year - (when.earliest[5:] > first.latest[5:])
    return year if anchor and year < anchor.year - 1 and not _turns(when, first) else None


def _turns(when: ResolvedDate, first: ResolvedDate) -> bool:
    """Tell whether a year ends between two launches: "in December. Another, in January"."""
    months = (when.earliest or "")[5:7], (first.earliest or "")[5:7]
    return months[0] <= "02" and months[1] >= "11"


def _year_of(day: ResolvedDate) -> int | None:
    """Return the one year that a date lies in."""
    first, last = (day.earliest or "")[:4], (day.latest or "")[:4]
    return int(first) if first and first == last else None


_BEFORE = lazy(r"\b(?:[Ff]irst|previous|earlier|preceding|before)\b")
"""What another launch is called that lay before the one told."""
_NTH_DAY = lazy(r"the\s\d{1,2}(?:st|nd|rd|th)$")
"""A day of the month named before: "In September the North fired missiles on the 12th"."""


def _the_launch_of(story: Story, found: FoundDate) -> Day | None:
    """Return the day of the launch told before that "the November launch" means."""
    text = story.page.text
    if text[max(0, found.start - 4) : found.start].lower() != "the " or not _OF_MONTH.match(
        text, found.start
    ):
        return None
    month = (story.page.day(found).resolved.earliest or "")[5:7]
    days = [event.day for event in story.events if event.day]
    return next((day for day in days if (day.resolved.earliest or "")[5:7] == month), None)


_OF_MONTH = lazy(rf"{MONTH}\s(?:[a-z]+\s)?(?:launch|test|firing|attack|strike)\b")


def _year_meant(story: Story, words: str) -> str:
    """Return the words for a year, for "that year" the year of the launch told last."""
    told = story.current.day if story.current and "that year" in words else None
    return told.resolved.earliest[:4] if told and told.resolved.earliest else words


def _reference(story: Story, found: FoundDate) -> ResolvedDate | None:
    """Return what "three days later" counts from: a day of its sentence, or the last launch's.

    Where two days of the last launch are told together it is the second.
    """
    page, day = story.page, story.current.day if story.current else None
    own = page.sentence_at(found.start)
    if day is None or (own and page.dates_in(own.start, found.start)):
        return reference_of(
            found, page.text, page.article.sentences, page.article.quotations, page.anchor
        )
    half = HALF_DAY.match(page.text, day.place[1], found.start)
    if half is None:
        return day.resolved
    return page.day(FoundDate(*half.span("day"), half["day"]), context=day.text).resolved


def window_of(story: Story, day: Day) -> Day:
    """Return the whole window that a date opens: "between May 27 and June 4", notified before."""
    text, (start, end) = story.page.text, day.place
    if before := _BETWEEN.search(text, max(0, start - 10), start):
        found = next(iter(story.page.dates_in(end, end + 10)), None)
        dated = found and _TO_END.fullmatch(text, end, found.start)
        number = None if dated else _TO_NUMBER.match(text, end)
        last = found.end if dated and found else number.end() if number else None
        if last:
            whole = text[before.start() : last]
            return story.page.day(FoundDate(before.start(), last, whole))
    return day


_BETWEEN = lazy(r"\bbetween\s+$")
_TO_END = lazy(r"\s+and\s+")
_TO_NUMBER = lazy(r"\s+and\s+(?:the\s+)?[0-3]?\d(?:st|nd|rd|th)?\b(?!\s[a-z]+s\b)")
"""Behind the first day of a window, its last: "between May 27 and 31"."""
