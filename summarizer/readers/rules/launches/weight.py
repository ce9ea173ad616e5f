"""Whether a mention tells a launch of its own, or only speaks of one told elsewhere."""

import re

from summarizer.normalize.dates import Precision
from summarizer.normalize.numbers_table import SECOND_TO_TENTH
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.referring import is_aside, only_refers, weaken
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.records.launch import Confirmation
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_IS_NTH_TIME = lazy(
    r"\b(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]est|[Ll]aunch|[Mm]issiles?|which)(?:['’]s|\s(?:also\s)?(?:is|was|were|marks?"
    rf"|marked))\s(?:only\s|at\sleast\s)?the\s(?:first|{SECOND_TO_TENTH}|\w+th)\stime\s[^,.;]{{2,40}}$"
)
"""Before a launch that is only told again: "It was the third time Iran fired"."""
_INCLUDED = lazy(
    r"\b(?:includ(?:es?|ed|ing)|featur(?:es?|ed|ing)|involv(?:es?|ed|ing)|saw|comprised|witnessed)\s"
)
"""Before launches that were parts of an exercise."""
_SALVO = lazy(r"(?:an?|another|one)\s+(?:[\w-]+\s+){0,2}(?:barrage|salvo|volley)\b", re.IGNORECASE)
"""Many fired at once, which is one launch: "a barrage of rockets hit a village"."""
_RESUMED = lazy(r"\s+(?:resumed?s?|resumes|began|begins|started|continued)\b")
_SEEN = lazy(
    r"\b(?:detected|confirmed|reported|condemned|denounced|tracked|described\sas)"
    r"(?:\s[\w'’]+){0,4}?\s(?=(?:an?\s)?$)"
)
"""Before a launch that is news: "detected what was described as a missile launch"."""
_REPORTS = lazy(r"\bthe\s(?:reports?|claims?|allegations?|accusations?)\s(?:that|of)\b[^.;]*$")
"""Before a launch told of already, which somebody speaks to: "confirmed the reports that"."""
_COUNTED = lazy(r"[\w.],\s(?:the|its|their)\s(?:\w+th|second|third)\s(?:\w+\s){1,4}?this\syear\b")
"""A launch told again by which of many it is: ", the seventh test this year"."""


def weigh(story: Story, sentence: Sentence, mention: Mention, event: Event) -> None:
    """Set whether a mention is a launch of its own, or can only add to another."""
    event.weak = _is_weak(story, mention, event)
    known = mention.form is Form.NOUN or (story.events and not event.day)
    text, low = story.page.text, max(sentence.start, mention.start - 90)
    refers = known and only_refers(text, sentence.start, mention)
    exact = event.day is not None and event.day.resolved.precision is Precision.DAY
    nth = None if exact else _COUNTED.search(text, low, mention.end)
    counted = nth and mention.form is Form.NOUN and "after" not in text[nth.end() : mention.start]
    if event.confirmation is Confirmation.CONFIRMED and story.events:
        refers = refers or _REPORTS.search(text, low, mention.start) is not None
    if story.events and is_aside(text, sentence.start, mention):
        refers, event.party = True, story.events[-1].party
    if refers or counted or _IS_NTH_TIME.search(text, low, mention.start):
        weaken(event)


def _is_weak(story: Story, mention: Mention, event: Event) -> bool:
    """Tell whether a mention can only add to an event, not be one."""
    told_after = event.day is not None and event.day.place[0] >= mention.end
    exact = event.day is not None and event.day.resolved.value is not None
    if event.aggregate:
        vague = event.count is None or (not exact and event.count.endswith("series of"))
        nominal = mention.missile is not None and mention.missile.start == mention.start
        once = nominal or _is_once(story, mention)
        return vague and not (once and told_after and exact)
    if event.confirmation is Confirmation.PLANNED or mention.form is not Form.NOUN:
        return False
    if _INCLUDED.search(story.page.text, max(0, mention.start - 90), mention.start):
        return event.kind is None and event.name is None and event.day is None
    salvo = told_after and _SALVO.match(event.trigger_text)
    if mention.missile and mention.missile.plural and event.count is None and not salvo:
        resumed = _RESUMED.match(story.page.text, mention.end) or event.trigger_text.endswith(
            "attempts"
        )
        return not ((resumed or told_after or _is_dated(mention, event)) and exact)
    what = mention.missile
    named = what and what.start != what.end and " of " in event.trigger_text
    first = not story.events and event.party
    if named or (
        first and _SEEN.search(story.page.text, max(0, mention.start - 60), mention.start)
    ):
        return False
    return event.day is None or event.day.inherited


def _is_once(story: Story, mention: Mention) -> bool:
    """Tell whether missiles uncounted were fired in one go: "struck it with missiles in 2017"."""
    before = max(0, mention.verb - 20), mention.verb
    return mention.form is Form.ACTIVE and _HAS.search(story.page.text, *before) is None


_HAS = lazy(r"\bha(?:s|ve|d)\s(?:\w+\s)?$|\bto\s$")
"""Before what was done over a time: "has fired missiles in 2017"."""


def _is_dated(mention: Mention, event: Event) -> bool:
    """Tell whether a day stands right before a noun, as part of it: "its March 4 launches"."""
    if event.day is None or event.day.spoken or mention.missile is None:
        return False
    return mention.missile.start - 2 <= event.day.place[1] <= mention.missile.end
