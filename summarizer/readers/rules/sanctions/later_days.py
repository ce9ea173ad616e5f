"""The day that the sentence behind or before an action gives it: "The decision, taken on Monday"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.days import is_perfect
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.parties import parties_of
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.drafts import DateDraft
from summarizer.text.patterns import lazy

_DEED = r"(?:decision|order|move|step|measures?|sanctions|action|announcement|ban|embargo|freeze|listings?|designations?|decree|resolution|package|restrictions)"
_DONE = r"(?:taken|adopted|announced|signed|issued|imposed|approved|agreed|introduced|published|passed|made|unveiled|decided)"
_TOLD = lazy(
    rf"(?:(?:The|This|That|Those|These|Its|Their) (?:new |latest )?|[A-Z][^;:]{{0,80}}? (?:that|this|those|these) ){_DEED}"
    rf"(?:, (?:(?:which|that) (?:was|were) )?(?:first )?{_DONE}| (?:was|were) (?:first )?{_DONE}| (?:came|dates? from|dates? back to))"
    r"(?: by [^,;.]{3,40}?)? (?:(?:late |early )?(?:on|in|from) )?(?:the )?$"
)
_HEADS = frozenset({"The", "This", "That", "Those", "These", "Its", "Their"})
_LEAD = 120


def with_later_day(view: SanctionView, event: Event) -> Event:
    """Return an undated action with the day on which the next sentence says it was taken."""
    if event.date or event.status not in DONE:
        return event
    following = view.following(event.sentence)
    if following is None or _first_word(view, following.start) not in _HEADS:
        return event
    for day in view.dates(following):
        if day.start > following.start + _LEAD:
            break
        if _TOLD.match(view.masked, following.start, day.start):
            evidence = (*event.evidence, following.number)
            return event._replace(date=DateDraft(text=day.text), evidence=evidence)
    return event


def _first_word(view: SanctionView, start: int) -> str:
    return view.masked[start : start + 10].split(" ", 1)[0]


def on_the_day_before(view: SanctionView, event: Event, told: Sequence[Event]) -> Event:
    """Date what somebody did "as well" by what the sentence before, of one paragraph, says he did."""
    if event.date or event.background or event.past or event.status not in DONE:
        return event
    if is_perfect(view, event):
        return event
    by, of = event.sentence.number - 1, event.sentence.paragraph
    near = (e for e in told if e.sentence.number == by and e.sentence.paragraph == of)
    same = (e for e in near if e.date and e.status in DONE and parties_of(e) == parties_of(event))
    last = next((e for e in same if not e.background), None)
    if last is None:
        return event
    return event._replace(date=last.date, evidence=(*event.evidence, last.sentence.number))
