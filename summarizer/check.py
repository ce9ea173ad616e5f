"""The second opinion: what a model found is held against what the rules find.

It never changes a record. What both found is marked `corroborated`; sentences that hold an event,
a quotation or a number and gave no record become `possible_omission` warnings.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import TypeVar

from summarizer.check_table import LAUNCH_WORDS, SANCTION_WORDS
from summarizer.grounding import Grounded
from summarizer.normalize.dates import find_dates
from summarizer.normalize.modality import event_modality
from summarizer.normalize.numbers import numbers_in
from summarizer.records.actor import Actor
from summarizer.records.article import Article
from summarizer.records.launch import Confirmation, Launch
from summarizer.records.quote import Quote, QuoteKind
from summarizer.records.sanction import Sanction
from summarizer.records.summary import ArticleSummary, Warning_, WarningCode
from summarizer.records.values import Mention, Record, Span
from summarizer.text.folding import FoldedText, fold
from summarizer.text.layout import Sentence

R = TypeVar("R", bound=Record)

_UNFULFILLED = (Confirmation.DENIED, Confirmation.PLANNED)


def second_opinion(summary: ArticleSummary, rules: Grounded) -> ArticleSummary:
    """Return the summary with `corroborated` set and `possible_omission` warnings added.

    Args:
        summary: what the reader found.
        rules: what the deterministic reader finds in the same article.
    """
    return summary.model_copy(
        update={
            "sanctions": _marked(summary.sanctions, rules.sanctions, _same_sanction),
            "launches": _marked(summary.launches, rules.launches, _same_launch),
            "quotes": _marked(summary.quotes, rules.quotes, _same_quote),
            "actors": _marked_actors(summary.actors, rules.actors),
            "warnings": (*summary.warnings, *_omissions(summary, rules)),
        }
    )


def _marked(
    records: tuple[R, ...], others: Sequence[R], same: Callable[[R, R], bool]
) -> tuple[R, ...]:
    """Return the records, corroborated where one of the others in the same sentences is the same.

    Evidence is whole sentences, so that those of two records are the same or apart.
    """
    beside: dict[int, list[R]] = {}
    for other in others:
        for span in other.evidence:
            beside.setdefault(span.start, []).append(other)
    return tuple(
        _corroborated(record)
        if any(same(record, other) for s in record.evidence for other in beside.get(s.start, ()))
        else record
        for record in records
    )


def _marked_actors(actors: tuple[Actor, ...], others: Sequence[Actor]) -> tuple[Actor, ...]:
    known = {name for other in others for name in _names(other)}
    return tuple(
        actor if known.isdisjoint(_names(actor)) else _corroborated(actor) for actor in actors
    )


def _corroborated(record: R) -> R:
    return record.model_copy(update={"corroborated": True})


def _same_quote(one: Quote, other: Quote) -> bool:
    return _overlap(one.content, other.content) and _same_name(one.speaker, other.speaker)


def _same_sanction(one: Sanction, other: Sanction) -> bool:
    if one.status is not other.status:
        return False
    imposed_alike = any(_same_party(a, b) for a in one.imposers for b in other.imposers)
    return imposed_alike and (
        _overlap(one.targets, other.targets) or _overlap((one.trigger,), (other.trigger,))
    )


def _same_launch(one: Launch, other: Launch) -> bool:
    if (one.confirmation in _UNFULFILLED) != (other.confirmation in _UNFULFILLED):
        return False
    return one.kind is other.kind and _same_party(one.launching_party, other.launching_party)


def _same_party(one: Mention, other: Mention) -> bool:
    if one.country and other.country:
        return one.country == other.country
    return _same_name(one.name, other.name)


def _same_name(one: str | None, other: str | None) -> bool:
    if not one or not other or one == other:
        return one == other
    shorter, longer = sorted((one.casefold(), other.casefold()), key=len)
    return bool(FoldedText(longer).find_all(shorter))


def _names(actor: Actor) -> set[str]:
    return {fold(name).casefold() for name in (actor.name, *actor.aliases)}


def _overlap(some: Iterable[Span], others: Sequence[Span]) -> bool:
    return any(a.start < b.end and b.start < a.end for a in some for b in others)


class _Places:
    """Spans in order, to be asked whether any of them overlaps another span."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in ordered]
        self._ends = list(accumulate((span.end for span in ordered), max))

    def meet(self, span: Span) -> bool:
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._ends[before - 1] > span.start


@dataclass(frozen=True, slots=True)
class _Cue:
    """Something in a sentence that should have given a record."""

    what: str
    start: int
    end: int


def _omissions(summary: ArticleSummary, rules: Grounded) -> Iterable[Warning_]:
    article = summary.article
    missed = sorted(_missed_records(summary, rules), key=lambda cue: cue.start)
    starts = [cue.start for cue in missed]
    silent = _silent_sentences(summary)
    is_relevant = bool((*summary.sanctions, *summary.launches, *rules.sanctions, *rules.launches))
    for sentence in article.sentences:
        cues = missed[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if sentence.number in silent and not cues:
            cues = _cues(article, sentence, with_numbers=is_relevant)
        if cues:
            yield _warning(article, sentence, cues)


def _missed_records(summary: ArticleSummary, rules: Grounded) -> list[_Cue]:
    """Return the events and quotations of the rules in places where the reader has none."""
    events = (
        ("a sanction", summary.sanctions, [(r.trigger, r.evidence) for r in rules.sanctions]),
        ("a launch", summary.launches, [(r.trigger, r.evidence) for r in rules.launches]),
    )
    cues = [
        _Cue(what, trigger.start, trigger.end)
        for what, found, others in events
        for places in [_Places(span for record in found for span in record.evidence)]
        for trigger, evidence in others
        if not any(map(places.meet, evidence))
    ]
    contents = _Places(span for quote in summary.quotes for span in quote.content)
    return cues + [
        _Cue("a quotation", quote.content[0].start, quote.content[0].end)
        for quote in rules.quotes
        if quote.kind is not QuoteKind.INDIRECT and not any(map(contents.meet, quote.content))
    ]


def _silent_sentences(summary: ArticleSummary) -> set[int]:
    """Return the numbers of the sentences that may be cited and stand behind no record."""
    article = summary.article
    starts = [sentence.start for sentence in article.sentences]
    cited: set[int] = set()
    for record in (*summary.sanctions, *summary.launches, *summary.quotes):
        for span in record.evidence:
            first, last = bisect_right(starts, span.start) - 1, bisect_right(starts, span.end - 1)
            cited.update(s.number for s in article.sentences[max(first, 0) : last])
    return {s.number for s in article.sentences if s.is_evidence} - cited


def _cues(article: Article, sentence: Sentence, *, with_numbers: bool) -> list[_Cue]:
    text = article.text[sentence.start : sentence.end]
    cues = [*_event_cues(text, sentence.start)]
    if with_numbers:
        cues += _number_cues(article, sentence)
    return cues


def _event_cues(text: str, offset: int) -> Iterable[_Cue]:
    for what, pattern in (("a sanction", _sanction_words()), ("a launch", _launch_words())):
        found = pattern.search(text)
        if found and _may_have_happened(text, found.start(), found.end()):
            yield _Cue(what, offset + found.start(), offset + found.end())


def _may_have_happened(text: str, start: int, end: int) -> bool:
    modality = event_modality(text, start, end)
    return not (modality.negated or modality.denied or modality.hypothetical)


@cache
def _sanction_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(SANCTION_WORDS)})\b", re.IGNORECASE)


@cache
def _launch_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(LAUNCH_WORDS)})\b", re.IGNORECASE)


def _number_cues(article: Article, sentence: Sentence) -> Iterable[_Cue]:
    """Yield the first number that is neither part of a date nor of a name nor the pronoun "one"."""
    for number in numbers_in(article.text[sentence.start : sentence.end]):
        start, end = sentence.start + number.start, sentence.start + number.end
        in_name = number.start > 0 and _is_joined(article.text[start - 1])
        if in_name or number.value <= 1:
            continue
        dates = find_dates(article.text, sentence.start, sentence.end)
        if not any(date.start < end and start < date.end for date in dates):
            yield _Cue("a number", start, end)
            return


def _is_joined(before: str) -> bool:
    return before.isalnum() or before in "-."


def _warning(article: Article, sentence: Sentence, cues: Sequence[_Cue]) -> Warning_:
    parts = [f"{cue.what} (“{article.text[cue.start : cue.end]}”)" for cue in cues]
    return Warning_(
        code=WarningCode.POSSIBLE_OMISSION,
        message=f"Sentence {sentence.number} gave no record of {' or '.join(parts)}.",
        span=Span(
            text=article.text[sentence.start : sentence.end],
            start=sentence.start,
            end=sentence.end,
        ),
    )
