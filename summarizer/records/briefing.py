"""The note over many articles: events merged, statements compared, every sentence cited."""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field

from summarizer.normalize.dates import Basis, Precision
from summarizer.normalize.missiles import MissileClass
from summarizer.records.actor import ActorKind
from summarizer.records.launch import Confirmation, CountOf, LaunchKind, Outcome
from summarizer.records.quote import QuoteKind
from summarizer.records.sanction import Measure, SanctionStatus, TargetKind
from summarizer.records.summary import ReaderName, Usage
from summarizer.records.values import CountryCode, IsoDate, IsoDay, Span, Value

BRIEFING_VERSION = "1.0"


class Citation(Value):
    """Where a sentence's words are vouched for: a span of one article, and the record it is in."""

    article_id: str
    record_id: str | None = None
    span: Span


class CitedSentence(Value):
    """A sentence of the note; it says nothing that its citations or their records do not say."""

    text: str
    citations: Annotated[tuple[Citation, ...], Field(min_length=1)]
    composer: Annotated[
        Literal["rules", "llm"], Field(description="Who worded it: sentence patterns or a model.")
    ] = "rules"


class Report(Value):
    """One article's record of an event."""

    article_id: str
    record_id: str


class LinkKind(StrEnum):
    """How two events are related.

    part_of: the other one is a total that counts this one; may_include: a total that may or may
    not count it, the articles do not say; follows: the next step of the same matter; same_number:
    equal counts that no article says are the same things.
    """

    PART_OF = "part_of"
    MAY_INCLUDE = "may_include"
    FOLLOWS = "follows"
    SAME_NUMBER = "same_number"


class EventLink(Value):
    """A relation to another event, and why it was drawn."""

    kind: LinkKind
    event_id: str
    reason: str


class EventDate(Value):
    """When an event happened, over all its reports."""

    value: IsoDate | None = None
    precision: Precision = Precision.UNRESOLVED
    earliest: IsoDay | None = None
    latest: IsoDay | None = None
    basis: Basis = Basis.VAGUE
    told: Annotated[tuple[Span, ...], Field(description="The words of each report.")] = ()
    by_clock: Annotated[
        str | None,
        Field(description="In words, where two clocks show two days of one instant."),
    ] = None
    note: Annotated[
        str | None, Field(description="How it was resolved, where not by one article alone.")
    ] = None


class BriefedTarget(Value):
    """A target as merged over the reports."""

    name: str
    kind: TargetKind
    country: CountryCode | None = None
    count: int | float | None = None
    count_told: Annotated[str | None, Field(description="The words: at least four.")] = None
    reports: tuple[Report, ...] = ()


class Relation(StrEnum):
    """How two statements on one event compare, field by field."""

    AGREES = "agrees"
    ADDS = "adds"
    DIFFERS_IN_SCOPE = "differs_in_scope"
    CONFLICTS = "conflicts"
    SAME_NUMBER_DIFFERENT_THING = "same_number_different_thing"
    TWO_CLOCKS = "two_clocks"


class Position(Value):
    """What one article says; `span` is null where it is silent."""

    article_id: str
    value: str | None
    span: Span | None = None


class Comparison(Value):
    """One field of one event, as two articles tell it."""

    field: str
    relation: Relation
    positions: tuple[Position, Position]


class Event(Value):
    """What sanction and launch events share."""

    id: str
    title: Annotated[str, Field(description="A short name: who, what, whom.")]
    sentence: CitedSentence
    date: EventDate
    background: bool = False
    reports: Annotated[tuple[Report, ...], Field(min_length=1)]
    merged_because: Annotated[str | None, Field(description="Why the reports are one event.")] = (
        None
    )
    independent_sources: Annotated[
        int, Field(description="Articles less copies of the same text.")
    ] = 1
    rests_on: Annotated[
        str | None, Field(description="The one original statement that all reports rest on.")
    ] = None
    links: tuple[EventLink, ...] = ()
    comparisons: tuple[Comparison, ...] = ()


class SanctionEvent(Event):
    """One action by one authority, as all articles together tell it."""

    status: SanctionStatus
    present_state: Annotated[str, Field(description="What holds now, as far as these articles go.")]
    imposers: tuple[str, ...] = ()
    imposer_countries: tuple[CountryCode, ...] = ()
    adopting_body: str | None = None
    blocked_by: tuple[str, ...] = ()
    targets: tuple[BriefedTarget, ...] = ()
    target_countries: tuple[CountryCode, ...] = ()
    measures: tuple[Measure, ...] = ()
    legal_basis: str | None = None
    program: str | None = None


class LaunchEvent(Event):
    """One launch, salvo or total, as all articles together tell it."""

    kind: LaunchKind
    launching_party: str
    launching_country: CountryCode | None = None
    count: int | float | None = None
    count_told: Annotated[str | None, Field(description="The words: at least four.")] = None
    count_of: CountOf | None = None
    confirmation: Confirmation
    outcome: Outcome = Outcome.UNKNOWN
    missile: str | None = None
    missile_class: MissileClass = MissileClass.UNKNOWN
    location: str | None = None
    figures: Annotated[
        tuple[str, ...], Field(description="Range, altitude and flight time, each with its source.")
    ] = ()


AnyEvent = SanctionEvent | LaunchEvent


class TimelineEntry(Value):
    """One line of the timeline."""

    date: EventDate
    event_id: str
    sentence: CitedSentence


class StatementQuote(Value):
    """One quotation, verbatim."""

    text: str
    kind: QuoteKind
    citations: Annotated[tuple[Citation, ...], Field(min_length=1)]


class Statement(Value):
    """Who said what."""

    speaker: str
    role: str | None = None
    quotes: Annotated[tuple[StatementQuote, ...], Field(min_length=1)]


class RelatedActor(Value):
    """Another actor that belongs to the same government or body."""

    actor_id: str
    relation: str


class BriefedActor(Value):
    """One actor over all articles."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: ActorKind
    country: CountryCode | None = None
    role: str | None = None
    reports: Annotated[tuple[Report, ...], Field(min_length=1)]
    merged_because: str | None = None
    related: tuple[RelatedActor, ...] = ()


class DiscrepancyKind(StrEnum):
    """In what way the sources differ."""

    CONFLICTS = "conflicts"
    DIFFERS_IN_SCOPE = "differs_in_scope"
    ADDS = "adds"
    SAME_NUMBER_DIFFERENT_THING = "same_number_different_thing"


class Discrepancy(Value):
    """Where the sources differ: told, never resolved by averaging or by choice."""

    kind: DiscrepancyKind
    subject: Annotated[str, Field(description="The event it is about, in short.")]
    field: Annotated[str, Field(description="What differs: the altitude, the targets.")]
    positions: Annotated[tuple[Position, ...], Field(min_length=2)]
    text: str
    citations: Annotated[tuple[Citation, ...], Field(min_length=1)]
    event_id: str | None = None


class GapKind(StrEnum):
    """What is missing."""

    NO_LEGAL_BASIS = "no_legal_basis"
    NO_MEASURES = "no_measures"
    DATE_UNRESOLVED = "date_unresolved"
    TARGETS_UNNAMED = "targets_unnamed"
    LOCATION_UNKNOWN = "location_unknown"
    MISSILE_UNKNOWN = "missile_unknown"
    CLAIM_ONLY = "claim_only"


class Gap(Value):
    """What an analyst would ask of an event and no article says."""

    kinds: Annotated[tuple[GapKind, ...], Field(min_length=1)]
    event_id: str | None = None
    sentence: CitedSentence


class SourceNote(Value):
    """One article, as the note used it."""

    article_id: str
    number: Annotated[int, Field(ge=1, description="As cited in the text: [1].")]
    source: str
    title: str | None = None
    publisher: str | None = None
    published: IsoDay | None = None
    reader: ReaderName
    model: str | None = None
    fallback_reason: str | None = None
    same_text_as: Annotated[
        str | None, Field(description="Id of the article that this one is a copy of.")
    ] = None
    rejected: int = 0
    warnings: int = 0
    earlier_note: Annotated[
        bool, Field(description="Cited by the earlier note only, and by what changed since.")
    ] = False


class Period(Value):
    """The days that the events of the note span, both inclusive."""

    earliest: IsoDay | None = None
    latest: IsoDay | None = None


class ChangeKind(StrEnum):
    """What became of something since an earlier note."""

    NEW = "new"
    REVISED = "revised"
    RESOLVED = "resolved"
    GONE = "gone"


class Change(Value):
    """One difference from an earlier note."""

    kind: ChangeKind
    subject: str
    sentence: CitedSentence
    event_id: str | None = None


class Failure(Value):
    """A source that could not be read, and why."""

    source: str
    reason: str


class Briefing(Value):
    """The note."""

    schema_version: str = BRIEFING_VERSION
    title: str
    period: Period
    bottom_line: tuple[CitedSentence, ...] = ()
    developments: tuple[CitedSentence, ...] = ()
    developments_left: Annotated[
        int, Field(description="Events that only the timeline and the tables tell.")
    ] = 0
    timeline: tuple[TimelineEntry, ...] = ()
    sanctions: tuple[SanctionEvent, ...] = ()
    launches: tuple[LaunchEvent, ...] = ()
    statements: tuple[Statement, ...] = ()
    actors: tuple[BriefedActor, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    gaps: tuple[Gap, ...] = ()
    sources: tuple[SourceNote, ...] = ()
    compared_with: Annotated[
        str | None, Field(description="Title of the earlier note, where one was given.")
    ] = None
    changes: Annotated[
        tuple[Change, ...], Field(description="Since the earlier note, where one was given.")
    ] = ()
    failures: tuple[Failure, ...] = ()
    filters: Annotated[
        tuple[str, ...], Field(description="What was asked for: --about, --since, --until.")
    ] = ()
    composer: Annotated[
        str | None, Field(description="The model that worded sentences, if one did.")
    ] = None
    composer_notes: Annotated[
        tuple[str, ...],
        Field(description="Sentences of a model that were refused, and why."),
    ] = ()
    usage: Usage = Usage()

    def to_json_dict(self) -> dict[str, Any]:
        """Return the plain values that the JSON forms are written from."""
        return self.model_dump(mode="json")
