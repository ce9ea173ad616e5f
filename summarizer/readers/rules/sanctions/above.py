"""Those named above an action: "A and B engage in ... The entities above have been listed"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.regions import Region
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.targets import read_targets
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_ABOVE = lazy(
    r"(?:The|These|Those|All|Each of|Both|the|these|those|said) (?:of )?(?:the |these |those )?"
    r"(?:(?:above|above-mentioned|above-named|aforementioned|foregoing) )?"
    r"(?:entit(?:y|ies)|individuals?|persons?|compan(?:y|ies)|firms?|parties|people|vessels?|ships?)"
    r"(?:(?:,| and| or) (?:entities|individuals|persons|companies|firms|vessels|people))*"
)
_POINTS = lazy(r"\b(?:above|aforementioned|foregoing|above-mentioned|above-named)\b")
_FOUND = lazy(
    r"\b(?:determined|found|concluded|established) that (?:the following )?"
    r"(?P<names>(?:(?:[A-Z\d(&][^\s,;:]*|and|of|for|the|in|de|al-\w+)[,]? )+?)"
    r"(?=(?!(?:and|of|for|the|in|de)\b)[a-z])"
)
"""A finding of an authority, with whom it is about."""
_LAW = lazy(r"Executive Order,? [“\"][^”\"\n]{10,200}[”\"]")
_NEAR = 6


def with_those_above(view: SanctionView, events: list[Event]) -> list[Event]:
    """Give an action on "the entities above" the names that findings before it gave."""
    return [_named(view, e) if _is_of_those_above(view, e) else e for e in events]


def _is_of_those_above(view: SanctionView, event: Event) -> bool:
    if event.status not in DONE or not event.targets or any(map(_is_name, event.targets)):
        return False
    start, end = event.sentence.start, event.trigger[0]
    return (
        _POINTS.search(view.masked, start, end) is not None
        and _ABOVE.search(view.masked, start, end) is not None
    )


def _is_name(target: Target) -> bool:
    """Tell whether a target is named, as "The entities" is not."""
    return target.text[:1].isupper() and _ABOVE.match(target.text) is None


def _named(view: SanctionView, event: Event) -> Event:
    before = view.before(event.sentence, _NEAR)
    found: list[Target] = []
    for sentence in before:
        found += _in_findings(view, sentence)
    if not found:
        return event
    law = event.legal or _law_of(view, before)
    told = tuple(s.number for s in before if _FOUND.search(view.masked, s.start, s.end))
    return event._replace(targets=tuple(found), legal=law, evidence=(*event.evidence, *told))


def _in_findings(view: SanctionView, sentence: Sentence) -> list[Target]:
    """Return whom a sentence finds to have done something."""
    found: list[Target] = []
    for match in _FOUND.finditer(view.masked, sentence.start, sentence.end):
        start, end = match.span("names")
        end = start + len(view.masked[start:end].rstrip(" ,"))
        named = read_targets(view, Region(start, end))
        found += [t for t in named if t.kind is not TargetKind.COUNTRY]
    return found


def _law_of(view: SanctionView, sentences: Sequence[Sentence]) -> str | None:
    """Return the first order that the findings cite by its title in quotation marks."""
    for sentence in sentences:
        if found := _LAW.search(view.text, sentence.start, sentence.end):
            return found.group()
    return None
