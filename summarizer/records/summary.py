"""The summary of one article: what comes out of reading it."""

from enum import StrEnum
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from summarizer.records.actor import Actor, ActorDraft
from summarizer.records.article import Article
from summarizer.records.drafts import DraftModel, Sentences, current_check
from summarizer.records.launch import Launch, LaunchDraft
from summarizer.records.quote import Quote, QuoteDraft
from summarizer.records.sanction import Sanction, SanctionDraft
from summarizer.records.values import Span, Value

SCHEMA_VERSION = "1.0"


class ReaderName(StrEnum):
    """Who read the article."""

    LLM = "llm"
    RECORDED = "recorded"
    RULES = "rules"


class WarningCode(StrEnum):
    """Everything a summary can warn of."""

    SUSPICIOUS_TEXT = "suspicious_text"
    FURNITURE = "furniture"
    NO_DATELINE = "no_dateline"
    DATE_UNRESOLVED = "date_unresolved"
    SPEAKER_UNRESOLVED = "speaker_unresolved"
    ENCODING_GUESSED = "encoding_guessed"
    LANGUAGE = "language"
    DUPLICATE_MERGED = "duplicate_merged"
    PROMPT_CHANGED = "prompt_changed"
    SCHEMA_CHANGED = "schema_changed"
    TRUNCATED = "truncated"
    ANSWER_SALVAGED = "answer_salvaged"
    FALLBACK = "fallback"
    POSSIBLE_OMISSION = "possible_omission"


class SentenceDraft(DraftModel):
    """A generated or chosen sentence and the numbers of the sentences it rests on."""

    text: str
    evidence: Sentences


class Draft(DraftModel):
    """A reader's whole answer on one article."""

    headline: SentenceDraft | None = None
    summary: list[SentenceDraft] = Field(default_factory=list)
    sanctions: list[SanctionDraft] = Field(default_factory=list)
    launches: list[LaunchDraft] = Field(default_factory=list)
    quotes: list[QuoteDraft] = Field(default_factory=list)
    actors: list[ActorDraft] = Field(default_factory=list)

    @model_validator(mode="after")
    def _compare_with_article(self) -> Self:
        """Run the check that is set for the article being read, if any.

        Raises:
            ValueError: with one line per complaint, fit to be sent back to a model.
        """
        check = current_check.get()
        complaints = check(self) if check else []
        if complaints:
            raise ValueError("\n".join(complaints))
        return self


class SummarySentence(Value):
    """A sentence of the summary and the article's sentences that it rests on."""

    text: str
    evidence: Annotated[tuple[Span, ...], Field(min_length=1)]


class Rejection(Value):
    """Something a reader gave that was not vouched for, and why."""

    record: Literal["sanction", "launch", "quote", "actor", "headline", "summary", "answer"]
    reason: Annotated[str, Field(description="One sentence.")]
    value: Annotated[str, Field(description="What was refused, as it came.")]
    slot: Annotated[str | None, Field(description="The slot refused; null: the whole record.")] = (
        None
    )


class Warning_(Value):  # noqa: N801 - `Warning` is a builtin
    """Something the user should know about this summary."""

    code: WarningCode
    message: str
    span: Span | None = None


class Usage(Value):
    """What the reading cost, over all attempts."""

    requests: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    cost_usd: Annotated[float | None, Field(description="null: the price is not known.")] = None


class ReaderInfo(Value):
    """Which reader gave the records, and what it took."""

    name: ReaderName
    model: str | None = None
    prompt_version: str | None = None
    attempts: int = 1
    usage: Usage = Usage()
    fallback_reason: Annotated[
        str | None, Field(description="Why the reader asked for did not read it.")
    ] = None


class ArticleSummary(Value):
    """Everything vouched for in one article, and everything that was not."""

    schema_version: str = SCHEMA_VERSION
    article: Article
    reader: ReaderInfo
    headline: SummarySentence | None = None
    summary: tuple[SummarySentence, ...] = ()
    sanctions: tuple[Sanction, ...] = ()
    launches: tuple[Launch, ...] = ()
    quotes: tuple[Quote, ...] = ()
    actors: tuple[Actor, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    warnings: tuple[Warning_, ...] = ()

    def to_json_dict(self) -> dict[str, Any]:
        """Return the plain values that the JSON forms are written from."""
        return self.model_dump(mode="json")
