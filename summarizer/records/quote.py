"""Quotes: one record is one contiguous quoted piece (terms: PARC, PolNeAR source-cue-content)."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from summarizer.records.drafts import DraftModel, MentionDraft, Sentences
from summarizer.records.values import Mention, Record, Span


class QuoteKind(StrEnum):
    """direct: whole sentences in marks; mixed: a marked fragment in a sentence; indirect: none."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class QuoteDraft(DraftModel):
    """A quotation as a reader copies it; paragraphs of a running one joined by a line break."""

    evidence: Sentences
    kind: QuoteKind = QuoteKind.DIRECT
    text: Annotated[str, Field(description="The words, without the outer marks.")]
    source: Annotated[
        MentionDraft | None, Field(description='As said there ("he"), with the full name.')
    ] = None
    speaker_role: str | None = None
    cue: Annotated[str | None, Field(description="The verb.")] = None
    intermediary: MentionDraft | None = None


class Quote(Record):
    """A quotation whose words stand in the article and whose speaker is named there."""

    kind: QuoteKind
    text: Annotated[str, Field(description="Content without the outer marks.")]
    content: Annotated[tuple[Span, ...], Field(min_length=1, description="One per paragraph.")]
    source: Annotated[Mention | None, Field(description="As the article says it there.")] = None
    speaker: Annotated[str | None, Field(description="The speaker's full name.")] = None
    speaker_role: Span | None = None
    cue: Span | None = None
    intermediary: Mention | None = None
