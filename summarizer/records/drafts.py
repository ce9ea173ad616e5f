"""What all drafts share: a draft is what a reader copies, before anything is vouched for.

A draft holds copied strings, sentence numbers and choices from short lists; nothing computed.
Defaults stand for "the article does not say". The JSON Schemas for models are made from these
classes by `records.schema`.
"""

from collections.abc import Callable
from contextvars import ContextVar
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Sentences = Annotated[list[int], Field(description="Numbers of the sentences that say so.")]


class DraftModel(BaseModel):
    """Frozen; unknown fields are ignored, since compatible servers add some of their own."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class MentionDraft(DraftModel):
    """Somebody as named in the cited sentences, and by the fullest name in the article."""

    text: str
    name: str | None = None


class DateDraft(DraftModel):
    """The words of a date; `context` is its other half where it is split over the article."""

    text: str
    context: str | None = None


class AlternativeDraft(DraftModel):
    """Another value the article gives for the slot named."""

    slot: str
    value: str
    reported_by: MentionDraft | None = None


class RecordDraft(DraftModel):
    """What the drafts of sanctions and launches share."""

    evidence: Sentences
    trigger: Annotated[str, Field(description="The words that state the event.")]
    background: bool = False
    reported_by: MentionDraft | None = None
    alternatives: list[AlternativeDraft] = Field(default_factory=list)


Check = Callable[[BaseModel], list[str]]
"""Takes a Draft, returns complaints; each says which field, which string and what is wrong."""

current_check: ContextVar[Check | None] = ContextVar("current_check", default=None)
"""Set around a reader's call: the comparison of the answer with the article being read."""
