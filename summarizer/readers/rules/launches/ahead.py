"""Launches to come, told behind one that was: "the next one is slated for early next year"."""

import re
from typing import Final

from summarizer.normalize.dates import FoundDate
from summarizer.readers.rules.launches.ahead_table import DATED, DAYS, PLANS, PROMISED, PROMISES
from summarizer.readers.rules.launches.apposed import speaks_of_launch
from summarizer.readers.rules.launches.contexts import in_context
from summarizer.readers.rules.launches.events import Day, Event, like
from summarizer.readers.rules.launches.flown import just_told
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.sameness import differ
from summarizer.records.launch import Confirmation
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.words import words_of

_DATED = lazy(DATED)
_PROMISED = lazy(PROMISED)


def planned_next(story: Story, sentence: Sentence, start: int) -> list[Event]:
    """Return the launch that is to follow one just told, by its day or as a promise."""
    text, base = story.page.text, _base(story, sentence)
    words = words_of(text)
    if base is None or not words.has(PLANS, start, sentence.end):
        return []
    has_day = words.has(DAYS, start, sentence.end)
    dated = _DATED.search(text, start, sentence.end) if has_day else None
    planned = dated
    if dated is None and words.has(PROMISES, start, sentence.end):
        planned = _PROMISED.search(text, start, sentence.end)
    if planned is None or _IF.search(text, sentence.start, planned.start()):
        return []
    near = base is story.put_off or just_told(story, sentence) is not None
    if not near and not _THE_NEXT.match(planned[0]):
        return []
    if not speaks_of_launch(story.page.arsenal, planned.start()):
        return []
    date = _day_behind(story, sentence, planned)
    if date is None and dated and not _SEASON.match(text, dated.end()):
        return []
    day = in_context(story, sentence, date) if date else None
    return _planned(story, sentence, base, day, planned)


def _base(story: Story, sentence: Sentence) -> Event | None:
    """Return the launch told last, or one that was put off since."""
    last, put_off = story.current, story.put_off
    if put_off is None or sentence.number - put_off.numbers[-1] > SINCE:
        return last
    return put_off if last is None or last.numbers[-1] <= put_off.numbers[-1] else last


SINCE: Final = 4
"""How many sentences behind a launch that was put off its new day is told."""


def _day_behind(story: Story, sentence: Sentence, planned: re.Match[str]) -> FoundDate | None:
    """Return the day right behind the words of a plan."""
    dates = story.page.dates_in(planned.end(), min(sentence.end, planned.end() + _NEAR))
    between = story.page.text[planned.end() : dates[0].start] if dates else ""
    return dates[0] if dates and not _PARTS.search(between) else None


def _planned(
    story: Story, sentence: Sentence, base: Event, day: Day | None, planned: re.Match[str]
) -> list[Event]:
    """Return the plan as an event like the launch before, unless it is told already."""
    plans = [e for e in story.events if e.confirmation is Confirmation.PLANNED]
    if any(differ(e.day, day) is not True for e in plans):
        return []
    event = like(base, day=day)
    event.confirmation, event.reported_by = Confirmation.PLANNED, None
    event.cite(sentence.number)
    event.trigger, event.trigger_text = planned.span(), planned[0].rstrip()
    event.count, event.number = None, 1
    story.events.append(event)
    return [event]


_THE_NEXT = lazy(r"(?:[Tt]he|[Ii]ts)\s(?:next|second|third)\b")
"""A launch to come that is told of by those told before, however long ago."""
_NEAR: Final = 12
"""How far behind a plan its day stands."""
_SEASON = lazy(r"(?:spring|summer|autumn|winter|coming\s(?:weeks|months))\b")
"""When a launch is to come that has no day of its own as yet."""
_PARTS = lazy(r"[,.;]|\b(?:after|since|because|at|when)\b")
_IF = lazy(r"\b(?:if|whether|unless|could|may|might|not|never|no)\s[^.;]{0,40}$", re.IGNORECASE)
