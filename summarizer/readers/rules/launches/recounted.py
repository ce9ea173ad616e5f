"""Totals of launches like the one just told, by a number and a time alone.

"There have been 18 such tests this year", "January saw seven", "a record 90 were logged in 2022".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

from summarizer.normalize.dates import FoundDate, Precision
from summarizer.normalize.numbers import numbers_in
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.contexts import in_context
from summarizer.readers.rules.launches.events import Day, Event, like
from summarizer.readers.rules.launches.flown import just_told, tell_anew
from summarizer.readers.rules.launches.makers import are_of_many
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import SINCE
from summarizer.readers.rules.launches.sameness import differ, same_party
from summarizer.readers.rules.launches.tallies import is_short
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.words import words_of

_NUMBER: Final = (
    rf"(?P<n>\d{{1,3}}(?![\d,:.%]\d)|{TWO_TO_TWELVE}"
    r"|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)"
)
_ABOUT: Final = (
    r"(?:(?:(?:at\s+)?least|more\s+than|about|some|nearly|almost|no\s+fewer\s+than|around|already"
    r"|only|just|a\s+(?:record|total\s+of)|another)\s+)*"
)
_LAUNCHES: Final = (
    r"(?:(?:(?!nuclear|atomic|engine|static|ground)\w+\s+){0,2}?"
    r"(?:tests?|flights|launches|firings|trials|salvos|shots|missiles|rockets))\b"
    r"(?!\s+of\s+(?!\w*\s?(?:missiles?|rockets?|weapons?)\b))"
)
_SUCH: Final = (
    r"(?=\s+(?:of\s+(?:them|these|those)|such\s|so\s+far|in\s+all|alone|already|(?:this|last)\s+(?:year"
    rf"|month)|(?:in|since|during|over|between)\s|(?:rounds\s+of\s+)?{_LAUNCHES})|[,.;]|$)"
)
_VERBS: Final = (
    r"(?:recorded|counted|logged|registered|detected|reported|carried\s+out|conducted|held|fired"
    r"|launched|made|staged|tested)"
)
_TALLIES: Final = (
    Cue(
        rf"(?:tally|total|count|number)\b"
        rf"(?:\s+of\s+{_LAUNCHES}|\s+(?:for|in|since|this)\b[^,.;]{{3,20}}?)?"
        r"(?:\s+(?:\w+\s+){0,3}?(?:launched|fired|tested|made|conducted|carried\s+out)[^,.;]{0,30}?)?"
        r"\s+(?:now\s+)?(?:stands?\s+at|stood\s+at|comes?\s+to|came\s+to|reache[sd]|rose\s+to|rises"
        rf"\s+to|to)\s+{_ABOUT}{_NUMBER}{_SUCH}"
    ),
    Cue(
        rf"(?:brings|brought|bringing|takes|took|taking)\s+to\s+{_ABOUT}{_NUMBER}"
        rf"\s+(?:the|its)\s+(?:number|total|tally)\s+of\s+{_LAUNCHES}"
    ),
)
"""What a launch makes of the number of all: its sentence tells of that launch as well."""
_TOTALS: Final = (
    *_TALLIES,
    Cue(rf"[Tt]here\s+(?:have\s+been|had\s+been|were)\s+{_ABOUT}{_NUMBER}{_SUCH}"),
    Cue(rf"(?:saw|brought|produced)\s+{_ABOUT}{_NUMBER}{_SUCH}"),
    Cue(
        r"(?:carried\s+out|conducted|fired|launched|staged|held|made|attempted|count(?:s|ed)|logged)"
        rf"\s+{_ABOUT}{_NUMBER}{_SUCH}"
    ),
    Cue(
        rf"[Oo]f\s(?:the\s|its\s|their\s|some\s|about\s)*{_NUMBER}\s{_LAUNCHES}(?=[^.;]{{4,60}},\s(?:(?:at\sleast"
        r"|only|just|all\sbut)\s)?\w+\s(?:of\sthem\s)?(?:(?:ha[sd]|have|are\ssaid\sto\shave)\s)?"
        r"(?:failed|succeeded|ended|worked|blown))"
    ),
    Cue(rf"(?:fired|tested|launched)\s+{_ABOUT}{_NUMBER}(?=\s+times\s)"),
)
"""A number of launches and what says that so many were made."""
_COUNTED = lazy(
    rf"\b{_NUMBER}\s+(?:(?:of\s+them|such\s+\w+|flights\s+of\s+[^,.;]{{3,30}}?)\s+)?(?:have\s+been|had\s+been|were)\s+{_VERBS}\b",
    re.IGNORECASE,
)
"""A number as the subject of what was done so often."""
_SINCE: Final = 20
"""How far before a date "since" stands."""
_WERE: Final = frozenset({"been", "were"})
_THINGS = lazy(
    r"\s(?P<kind>(?:(?:ballistic|cruise)\s)?(?:missiles|rockets))\b(?!\s(?:tests|launches|firings))"
)
_NEAR: Final = 40
"""How far behind a total its time stands."""


def recounted(story: Story, sentence: Sentence) -> list[Event]:
    """Return the total that a sentence tells of launches like the last: a known or a new one."""
    return _first_total(story, sentence, _totals_in(story.page.text, sentence))


def tallied(story: Story, sentence: Sentence, touched: Sequence[Event]) -> list[Event]:
    """Return the total that a sentence tells beside a launch: "The firing took to 7 the number"."""
    if any(event.aggregate for event in touched):
        return []
    found = (cue.finditer(story.page.text, sentence.start, sentence.end) for cue in _TALLIES)
    return _first_total(story, sentence, chain.from_iterable(found))


def _first_total(story: Story, sentence: Sentence, totals: Iterable[re.Match[str]]) -> list[Event]:
    dates = story.page.dates_of(sentence)
    base = just_told(story, sentence) if dates else None
    if base is None:
        return []
    for told in totals:
        found = None if are_of_many(story.near) else _time_of(told, dates)
        if found and story.page.modality(sentence, *told.span()).factual:
            since = SINCE.search(story.page.text, max(0, found.start - _SINCE), found.start)
            day = story.page.day(found, since=True) if since else in_context(story, sentence, found)
            return _total(story, sentence, base, day, told)
    return []


def _totals_in(text: str, sentence: Sentence) -> Iterator[re.Match[str]]:
    """Yield the words that tell a number of launches."""
    for cue in _TOTALS:
        yield from cue.finditer(text, sentence.start, sentence.end)
    if words_of(text).has(_WERE, sentence.start, sentence.end):
        yield from _COUNTED.finditer(text, sentence.start, sentence.end)


def _time_of(told: re.Match[str], dates: Sequence[FoundDate]) -> FoundDate | None:
    """Return the time that a total is over: the first behind it, or the last before it."""
    behind = [day for day in dates if told.start() <= day.start <= told.end() + _NEAR]
    before = [day for day in dates if day.end <= told.start()]
    return behind[0] if behind else before[-1] if before else None


def _total(
    story: Story, sentence: Sentence, base: Event, day: Day, told: re.Match[str]
) -> list[Event]:
    """Return the total of a time, unless it is of a day or two."""
    exact = day.resolved.precision is Precision.DAY
    if exact or day.resolved.earliest is None or is_short(day.resolved):
        return []
    same = [e for e in story.events if e.aggregate and same_party(e, base)]
    if known := [e for e in same if differ(e.day, day) is False]:
        return known[-1:]
    event = like(base, day=day)
    event.cite(sentence.number)
    event.trigger, event.trigger_text = told.span(), told[0]
    event.count, event.number = told["n"], numbers_in(told["n"])[0].value
    event.aggregate = event.of_launches = True
    if things := _THINGS.match(story.page.text, told.end("n")):
        event.kind, event.name, event.missile = things["kind"], None, None
    tell_anew(story, sentence, base, event)
    story.events.append(event)
    return [event]
