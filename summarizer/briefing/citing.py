"""Citations: the spans that a sentence of the note rests on."""

from collections.abc import Iterable

from summarizer.briefing.dossier import AnyRecord, Source
from summarizer.briefing.wording import sentence
from summarizer.records.actor import Actor
from summarizer.records.briefing import Citation, CitedSentence
from summarizer.records.values import Span


def bare(span: Span) -> Span:
    """A span without the computed fields of its type."""
    return Span(text=span.text, start=span.start, end=span.end)


def cite(source: Source, record: AnyRecord | Actor) -> tuple[Citation, ...]:
    """A record's evidence as citations."""
    return tuple(
        Citation(article_id=source.id, record_id=record.id, span=bare(span))
        for span in record.evidence
    )


def cite_all(told: Iterable[tuple[Source, AnyRecord]]) -> tuple[Citation, ...]:
    """The evidence of several records, each span once."""
    return unique(citation for source, record in told for citation in cite(source, record))


def unique(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """Citations without repeats, in their order."""
    seen = {(c.article_id, c.record_id, c.span.start, c.span.end): c for c in citations}
    return tuple(seen.values())


def cited(text: str, citations: Iterable[Citation]) -> CitedSentence:
    """A sentence of the deterministic composer."""
    return CitedSentence(text=sentence(text), citations=unique(citations))
