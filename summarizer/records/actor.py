"""Actors: persons, bodies and countries that act or are acted on in the article."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from summarizer.records.drafts import DraftModel
from summarizer.records.values import CountryCode, Identifier, Record, Span


class ActorKind(StrEnum):
    """What somebody is."""

    PERSON = "person"
    GOVERNMENT = "government"
    AGENCY = "agency"
    COMPANY = "company"
    ARMED_FORCE = "armed_force"
    INTERNATIONAL_BODY = "international_body"
    MEDIA = "media"
    GROUP = "group"
    COUNTRY = "country"
    VESSEL = "vessel"


class ActorDraft(DraftModel):
    """An actor as a reader copies it."""

    name: Annotated[str, Field(description="Fullest name in the article.")]
    aliases: list[str] = Field(default_factory=list)
    kind: ActorKind
    country: Annotated[
        str | None, Field(description='Words that show the country: "Russian", "Seoul".')
    ] = None
    role: str | None = None
    identifiers: list[str] = Field(default_factory=list)
    evidence: Annotated[
        list[int], Field(description="Only to tell two bodies of one name apart.")
    ] = Field(default_factory=list)


class Actor(Record):
    """An actor, with every place that names it."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: ActorKind
    country: CountryCode | None = None
    role: Span | None = None
    identifiers: tuple[Identifier, ...] = ()
    mentions: Annotated[tuple[Span, ...], Field(min_length=1)]
