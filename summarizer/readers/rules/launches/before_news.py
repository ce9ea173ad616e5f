"""Whether a launch is told as one that lay before the news."""

from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.table import AGAIN
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.records.launch import Confirmation
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_LAST_TIME = Cue(AGAIN)
"""Marks of a launch before the news."""
_NTH_NOUN = lazy(
    rf"(?:(?!\bof\b)[^.;])*?\b(?:first|{SECOND_TO_TENTH}|last|previous|earlier)\b"
    rf"|.*?\b(?:{SECOND_TO_TENTH}|last|previous|earlier)\b"
)
"""A launch that lies before the news, unless it is of what is the first of its kind."""
_IN_AGES = lazy(
    rf"[^,;.]{{0,40}}?\s(?:in|for)\s(?:[a-z]+\s){{0,2}}?(?:{TWO_TO_TWELVE}|\d+)\s(?:day|week|month|year)s\b"
)
"""Behind a first that is the news itself: "the first firing of a missile in two months"."""
_AFTER_AGE = lazy(
    r"(?:aunch|issile|ocket|fir(?:ed|ing)|test|\bc[ao]mes?\b)[^.;]*?"
    r"\b(?:(?:days?|weeks?|months?|years?)\s+(?:after|since|following)|since)\s+(?:[\w'’-]+\s+){0,6}$"
)
"""Before a launch that lay days before the one told first: "fired one, a week after it tested"."""


def is_before_news(
    story: Story, sentence: Sentence, mention: Mention, event: Event, low: int
) -> bool:
    """Tell whether a launch is told as one before the news."""
    text, noun = story.page.text, mention.form is Form.NOUN
    if event.confirmation is Confirmation.PLANNED:
        return False  # "according to previous reports, it will be launched"
    untyped = event.kind is None and event.name is None
    return bool(
        _LAST_TIME.search(text, max(low, mention.start - 60), mention.end + 10)
        or (noun and not _is_lead(story, sentence) and _is_nth(text, mention, event))
        or _AFTER_AGE.search(text, sentence.start, mention.start)
        or (mention.form is Form.RELATIVE and untyped)
        or (event.day is None and _FOLLOWED.match(text, mention.start))
        or (noun and _CAME_AFTER.search(text, max(low, mention.start - 40), mention.start))
    )


def _is_lead(story: Story, sentence: Sentence) -> bool:
    """Tell whether a sentence opens an article with the first launch that it tells."""
    return not story.events and sentence in story.page.body[:1]


def _is_nth(text: str, mention: Mention, event: Event) -> bool:
    """Tell whether a launch is one of those before the news, by its number."""
    nth = _NTH_NOUN.match(event.trigger_text) is not None
    return nth and not _IN_AGES.match(text, mention.end)


_FOLLOWED = lazy(r"follow(?:ed|ing) (?:that|this|it|them|up)\b")
"""Before a launch told behind something older: "a nuclear test in May, followed that with"."""
_CAME_AFTER = lazy(r"\bc[ao]mes?\s(?:[\w-]+\s){0,3}?(?:after|following)\s$")
"""Before a launch that lay before the one told: "which came after the test on Sunday"."""
