"""Sanctions: one record is one action by one authority, or several jointly, on one occasion."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from summarizer.records.drafts import DateDraft, DraftModel, MentionDraft, RecordDraft
from summarizer.records.values import (
    CountryCode,
    DateValue,
    Identifier,
    Mention,
    Quantity,
    Record,
    Span,
)


class SanctionStatus(StrEnum):
    """What became of the action. threatened: a conditional warning; proposed: tabled or planned."""

    THREATENED = "threatened"
    PROPOSED = "proposed"
    IMPOSED = "imposed"
    EXTENDED = "extended"
    EASED = "eased"
    LIFTED = "lifted"
    BLOCKED = "blocked"


class TargetKind(StrEnum):
    """What is sanctioned."""

    PERSON = "person"
    ORGANIZATION = "organization"
    COMPANY = "company"
    VESSEL = "vessel"
    AIRCRAFT = "aircraft"
    COUNTRY = "country"
    GROUP = "group"
    SECTOR = "sector"
    UNKNOWN = "unknown"


class Measure(StrEnum):
    """What the action does; only as stated."""

    ASSET_FREEZE = "asset freeze"
    TRAVEL_BAN = "travel ban"
    ARMS_EMBARGO = "arms embargo"
    EXPORT_CONTROL = "export control"
    IMPORT_RESTRICTION = "import restriction"
    FINANCIAL_RESTRICTION = "financial restriction"
    INVESTMENT_BAN = "investment ban"
    SERVICE_BAN = "service ban"
    SECTORAL = "sectoral"
    DEBARMENT = "debarment"
    VISA_RESTRICTION = "visa restriction"
    OTHER = "other"


class TargetDraft(DraftModel):
    """A named target, or a group as the article counts it ("six North Koreans")."""

    text: str
    name: str | None = None
    kind: TargetKind = TargetKind.UNKNOWN
    nationality: Annotated[str | None, Field(description="The words that give it.")] = None
    location: Annotated[str | None, Field(description="Where it is based, as worded.")] = None
    aliases: list[str] = Field(default_factory=list)
    identifiers: Annotated[list[str], Field(description='Such as "IMO 9271840".')] = Field(
        default_factory=list
    )
    member_of: Annotated[
        str | None, Field(description="`text` of the counted group it belongs to.")
    ] = None


class SanctionDraft(RecordDraft):
    """A sanction as a reader copies it."""

    status: SanctionStatus
    imposers: list[MentionDraft] = Field(default_factory=list)
    adopting_body: MentionDraft | None = None
    blocked_by: list[MentionDraft] = Field(default_factory=list)
    targets: list[TargetDraft] = Field(default_factory=list)
    measures: list[Measure] = Field(default_factory=list)
    legal_basis: str | None = None
    reason: str | None = None
    date: DateDraft | None = None
    effective_date: DateDraft | None = None
    valid_until: DateDraft | None = None
    part_of: Annotated[
        int | None, Field(description="Place in this list (from 1) of the total it is part of.")
    ] = None


class Target(Mention):
    """Whom or what a sanction is aimed at."""

    id: str
    kind: TargetKind
    count: Annotated[Quantity | None, Field(description="For groups: five individuals.")] = None
    nationality: Mention | None = None
    location: Mention | None = None
    aliases: tuple[Span, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    member_of: Annotated[
        str | None, Field(description="Id of the counted group it belongs to.")
    ] = None


class Sanction(Record):
    """A sanction whose every slot stands in the article."""

    trigger: Span
    status: SanctionStatus
    imposers: tuple[Mention, ...] = ()
    adopting_body: Annotated[Mention | None, Field(description="Who is asked to act.")] = None
    blocked_by: tuple[Mention, ...] = ()
    targets: tuple[Target, ...] = ()
    target_countries: tuple[CountryCode, ...] = ()
    measures: tuple[Measure, ...] = ()
    legal_basis: Span | None = None
    program: Annotated[str | None, Field(description="OpenSanctions programme code.")] = None
    reason: Span | None = None
    date: DateValue | None = None
    effective_date: DateValue | None = None
    valid_until: DateValue | None = None
    part_of: Annotated[
        str | None, Field(description="Id of the sanction that gives the total.")
    ] = None
