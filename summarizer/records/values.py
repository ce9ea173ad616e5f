"""Value types that records are made of: a span of the article and what code computed from it."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from summarizer.normalize.dates import Basis, Precision
from summarizer.normalize.numbers import Qualifier

CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
"""ISO 3166-1 alpha-2."""

IsoDay = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
IsoDate = Annotated[str, Field(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]


class Value(BaseModel):
    """Frozen; unknown fields are refused when written (see `records.reading` for old files)."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Value):
    """Words of the article: `article.text[start:end] == text`, in Unicode code points."""

    text: str
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]


class Mention(Span):
    """Somebody or something the article names, and who is meant."""

    name: Annotated[str, Field(description="The fullest name the article uses for whom it means.")]
    country: Annotated[CountryCode | None, Field(description="ISO 3166-1 alpha-2.")] = None
    actor: Annotated[str | None, Field(description="Id of the actor record.")] = None


class Quantity(Span):
    """A number as told: "more than 700 km" is 700, km, more_than; "dozens" has no value."""

    value: int | float | None = None
    unit: Annotated[str | None, Field(description="km for lengths, min for times.")] = None
    qualifier: Qualifier = Qualifier.EXACT


class DateValue(Span):
    """A date as told and as resolved, local to where the thing happened."""

    value: Annotated[IsoDate | None, Field(description="YYYY, YYYY-MM or YYYY-MM-DD.")] = None
    precision: Precision = Precision.UNRESOLVED
    earliest: Annotated[IsoDay | None, Field(description="First day it can be, inclusive.")] = None
    latest: Annotated[IsoDay | None, Field(description="Last day it can be, inclusive.")] = None
    basis: Basis = Basis.VAGUE
    anchor: Annotated[IsoDay | None, Field(description="The day it was computed from.")] = None
    context: Annotated[
        Span | None, Field(description="The other half of a split date: In January ... on the 7th.")
    ] = None
    time: Annotated[
        str | None, Field(description="HH:MM, with the zone as told, where the article gives one.")
    ] = None


class Identifier(Value):
    """A registration number that the article prints, such as an IMO number."""

    scheme: Literal["imo", "tail_number", "passport", "registration", "other"]
    value: str
    span: Span


class Alternative(Value):
    """Another figure that the article itself gives for a slot; the first one stands in the slot."""

    slot: str
    value: Span | Quantity | DateValue | Mention
    reported_by: Mention | None = None


class Record(Value):
    """What every record has."""

    id: Annotated[str, Field(description="Stable: computed from the type, trigger and slots.")]
    evidence: Annotated[tuple[Span, ...], Field(min_length=1, description="Whole sentences.")]
    background: Annotated[
        bool, Field(description="True for an earlier event that is told as context.")
    ] = False
    reported_by: Annotated[Mention | None, Field(description="Whose word it is.")] = None
    alternatives: tuple[Alternative, ...] = ()
    corroborated: Annotated[
        bool, Field(description="A second reader, asked to check, found the same.")
    ] = False
