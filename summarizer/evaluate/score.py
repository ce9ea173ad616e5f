"""Scores of a reader on gold: per article, and added up over a corpus."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import TypeVar

from summarizer.evaluate.compare import Names, code_of, find_evidence, fold_name, spans_in
from summarizer.evaluate.describe import (
    FoundRecord,
    GoldRecord,
    describe_found,
    describe_gold,
    evidence_of,
    gold_words,
    sentences_at,
)
from summarizer.evaluate.gold import Gold, GoldActor, GoldQuote
from summarizer.evaluate.match import (
    Pairs,
    match_actors,
    match_launches,
    match_quotes,
    match_sanctions,
)
from summarizer.evaluate.slots import launch_slots, sanction_slots
from summarizer.evaluate.tally import SlotTally, SlotVerdict, Tally, judge
from summarizer.records.actor import Actor
from summarizer.records.quote import Quote, QuoteKind
from summarizer.records.summary import ArticleSummary, Usage

GoldT = TypeVar("GoldT", bound=GoldRecord)
FoundT = TypeVar("FoundT", bound=FoundRecord)

RECORD_TYPES = ("sanctions", "launches", "quotes", "actors")


@dataclass(frozen=True, slots=True)
class Fault:
    """A record missed, one too many, or a slot that is not as gold has it."""

    article: str
    record: str
    kind: str
    what: str
    sentence: str


@dataclass(slots=True)
class RecordScore:
    """Records of one type, and their slots."""

    records: Tally = field(default_factory=Tally)
    slots: SlotTally = field(default_factory=SlotTally)


@dataclass(slots=True)
class Scores:
    """Everything counted; ratios are computed on demand."""

    articles: int = 0
    seconds: list[float] = field(default_factory=list)
    by_type: dict[str, RecordScore] = field(
        default_factory=lambda: {name: RecordScore() for name in RECORD_TYPES}
    )
    right_speaker: Tally = field(default_factory=Tally)
    on_irrelevant: int = 0
    off_evidence: int = 0
    spans_checked: int = 0
    spans_wrong: int = 0
    rejected: int = 0
    fallbacks: int = 0
    requests: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float | None = 0.0
    failures: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @property
    def articles_per_second(self) -> float:
        """Return the speed of reading, grounding included, scoring left out.

        Taken from the median article, since the first one waits for tables to be loaded.
        """
        return 1 / median(self.seconds) if self.seconds else 0.0


def score(pairs: Iterable[tuple[Gold, ArticleSummary]]) -> Scores:
    """Score summaries against gold.

    `match` says what counts as found, `compare` when values are equal.
    """
    scores = Scores()
    for gold, summary in pairs:
        add_article(scores, gold, summary)
    return scores


def add_article(scores: Scores, gold: Gold, summary: ArticleSummary) -> None:
    """Add one article to the scores."""
    scores.articles += 1
    scores.rejected += len(summary.rejected)
    scores.fallbacks += summary.reader.fallback_reason is not None
    if not gold.relevant:
        scores.on_irrelevant += len(summary.sanctions) + len(summary.launches)
    _add_usage(scores, summary.reader.usage)
    _add_spans(scores, summary)
    _Comparison(scores, gold, summary).run()


def add_failure(scores: Scores, gold: Gold) -> None:
    """Count an article that could not be read: everything in it is missed."""
    scores.articles += 1
    for record in RECORD_TYPES:
        scores.by_type[record].records.add(gold=len(getattr(gold, record)))
    scores.right_speaker.add(gold=len(gold.quotes))


class _Comparison:
    """One article's gold against its summary."""

    def __init__(self, scores: Scores, gold: Gold, summary: ArticleSummary) -> None:
        self._scores, self._gold, self._summary = scores, gold, summary
        self._names = Names(gold)

    def run(self) -> None:
        gold, summary, names = self._gold, self._summary, self._names
        text = summary.article.text
        self._count(
            "sanctions",
            gold.sanctions,
            summary.sanctions,
            match_sanctions(gold.sanctions, summary.sanctions, names, text),
            lambda one, other: sanction_slots(one, other, names),
        )
        self._count(
            "launches",
            gold.launches,
            summary.launches,
            match_launches(gold.launches, summary.launches, names, text),
            lambda one, other: launch_slots(one, other, names),
        )
        quotes = [quote for quote in summary.quotes if quote.kind is not QuoteKind.INDIRECT]
        said = match_quotes(gold.quotes, quotes)
        self._count("quotes", gold.quotes, quotes, said, self._quote_slots)
        self._add_speakers(quotes, said)
        self._count(
            "actors",
            gold.actors,
            summary.actors,
            match_actors(gold.actors, summary.actors),
            _actor_slots,
        )

    def _count(
        self,
        record: str,
        gold: Sequence[GoldT],
        found: Sequence[FoundT],
        pairs: Pairs,
        slots: Callable[[GoldT | None, FoundT | None], list[SlotVerdict]],
    ) -> None:
        """Count records and slots of one type, and note what is wrong."""
        score = self._scores.by_type[record]
        score.records.add(gold=len(gold), found=len(found), correct=len(pairs))
        for row, column in pairs:
            verdicts = slots(gold[row], found[column])
            score.slots.add(verdicts, aligned=True)
            for verdict in verdicts:
                self._note_slot(record, verdict, gold[row])
        rows, columns = {row for row, _ in pairs}, {column for _, column in pairs}
        for missed in (one for n, one in enumerate(gold) if n not in rows):
            score.slots.add(slots(missed, None), aligned=False)
            self._note(record, "missed", describe_gold(missed), self._sentence(missed))
        for extra in (one for n, one in enumerate(found) if n not in columns):
            score.slots.add(slots(None, extra), aligned=False)
            self._note(record, "spurious", describe_found(extra), evidence_of(extra))

    def _add_speakers(self, found: Sequence[Quote], pairs: Pairs) -> None:
        right = sum(
            self._same_speaker(self._gold.quotes[row], found[column]) for row, column in pairs
        )
        self._scores.right_speaker.add(gold=len(self._gold.quotes), found=len(found), correct=right)

    def _same_speaker(self, gold: GoldQuote, found: Quote) -> bool:
        if gold.speaker is None or found.speaker is None:
            return gold.speaker is found.speaker
        return self._names.same(gold.speaker, found.speaker)

    def _quote_slots(self, gold: GoldQuote | None, found: Quote | None) -> list[SlotVerdict]:
        role = found.speaker_role.text if found and found.speaker_role else None
        cue = found.cue.text if found and found.cue else None
        wanted_role = gold.speaker_role if gold else None
        wanted_cue = gold.cue if gold else None
        speaker = gold and found and self._same_speaker(gold, found)
        verdicts = [
            judge(
                "speaker",
                gold.speaker if gold else None,
                found.speaker if found else None,
                equal=bool(speaker),
            ),
            judge("speaker_role", wanted_role, role, equal=_same_words(wanted_role, role)),
            judge("cue", wanted_cue, cue, equal=_same_words(wanted_cue, cue)),
        ]
        return [verdict for verdict in verdicts if verdict]

    def _note_slot(self, record: str, verdict: SlotVerdict, gold: GoldRecord) -> None:
        if verdict.verdict != "correct":
            what = f"{verdict.slot}: gold {verdict.gold!r}, found {verdict.found!r}"
            self._note(record, "slot", what, self._sentence(gold))

    def _note(self, record: str, kind: str, what: str, sentence: str) -> None:
        self._scores.faults.append(Fault(self._gold.id, record, kind, what, sentence))

    def _sentence(self, gold: GoldRecord) -> str:
        article = self._summary.article
        place = find_evidence(article.text, gold_words(gold))
        return sentences_at(article, place) if place else ""


def _same_words(one: str | None, other: str | None) -> bool:
    return bool(one and other) and fold_name(one or "") == fold_name(other or "")


def _actor_slots(gold: GoldActor | None, found: Actor | None) -> list[SlotVerdict]:
    country = code_of(gold.country) if gold else None
    code = found.country if found else None
    kind, wanted = (found.kind.value if found else None), (gold.type if gold else None)
    verdicts = [
        judge("kind", wanted, kind, equal=wanted == kind),
        judge("country", country, code, equal=country == code),
    ]
    return [verdict for verdict in verdicts if verdict]


def _add_usage(scores: Scores, usage: Usage) -> None:
    scores.requests += usage.requests
    scores.input_tokens += usage.input_tokens
    scores.output_tokens += usage.output_tokens
    if usage.cost_usd is None and usage.requests:
        scores.cost_usd = None
    elif scores.cost_usd is not None:
        scores.cost_usd += usage.cost_usd or 0.0


def _add_spans(scores: Scores, summary: ArticleSummary) -> None:
    """Check every span against the text, and every trigger against the roles of sentences."""
    text = summary.article.text
    for span in spans_in(summary):
        scores.spans_checked += 1
        scores.spans_wrong += text[span.start : span.end] != span.text
    closed = [s for s in summary.article.sentences if not s.is_evidence]
    triggers = [record.trigger for record in summary.sanctions]
    triggers += [record.trigger for record in summary.launches]
    for trigger in triggers:
        scores.off_evidence += any(s.start <= trigger.start < s.end for s in closed)
