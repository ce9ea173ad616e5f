"""Whose list somebody is said to be in: "The men in the Iranian list include A"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_LIST_OF = lazy(r"(?:['’]s?)? (?:new |latest )?(?:list|blacklist|sanctions list)\b")
"""Behind whose list somebody is in."""


def of_owner(
    view: SanctionView, events: Sequence[Event], sentence: Sentence, end: int
) -> int | None:
    """Return the place of the last action of whose list a sentence speaks up to `end`."""
    hits = view.countries_in(sentence.start, end)
    codes = {hit.code for hit in hits if _LIST_OF.match(view.masked, hit.end)}
    theirs = (
        place
        for place, event in enumerate(events)
        if event.sentence.number < sentence.number and event.family == "imposed"
        if any(agent.code in codes for agent in event.imposers)
    )
    return max(theirs, default=None) if codes else None
