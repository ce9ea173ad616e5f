"""Launches: one record is one launch, one salvo, or one total ("six launches since September").

The terms follow the CNS North Korea Missile Test Database.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from summarizer.normalize.missiles import MissileClass
from summarizer.records.drafts import DateDraft, MentionDraft, RecordDraft
from summarizer.records.values import DateValue, Mention, Quantity, Record, Span


class LaunchKind(StrEnum):
    """One event, or a total over several."""

    SINGLE = "single"
    AGGREGATE = "aggregate"


class CountOf(StrEnum):
    """What `count` counts."""

    LAUNCHES = "launches"
    MISSILES = "missiles"


class Confirmation(StrEnum):
    """Whose word it is.

    confirmed: stated as fact, or by a government or force other than the launching one;
    claimed: only by the launching side; reported: by third parties or unnamed sources.
    """

    CONFIRMED = "confirmed"
    CLAIMED = "claimed"
    REPORTED = "reported"
    DENIED = "denied"
    PLANNED = "planned"


class Outcome(StrEnum):
    """How it went, as told."""

    SUCCESS = "success"
    FAILURE = "failure"
    UNKNOWN = "unknown"


class LaunchDraft(RecordDraft):
    """A launch as a reader copies it."""

    launching_party: MentionDraft
    kind: LaunchKind = LaunchKind.SINGLE
    count: Annotated[str | None, Field(description='The words: "two", "at least four".')] = None
    count_of: CountOf | None = None
    confirmation: Confirmation
    outcome: Outcome = Outcome.UNKNOWN
    missile_type: str | None = None
    missile_name: str | None = None
    date: DateDraft | None = None
    location: MentionDraft | None = None
    landing: MentionDraft | None = None
    range: Annotated[str | None, Field(description="Distance flown, with its unit.")] = None
    altitude: str | None = None
    flight_time: str | None = None
    part_of: Annotated[
        int | None, Field(description="Place in this list (from 1) of the total it is part of.")
    ] = None


class Launch(Record):
    """A launch whose every slot stands in the article."""

    trigger: Span
    launching_party: Mention
    kind: LaunchKind = LaunchKind.SINGLE
    count: Quantity | None = None
    count_of: CountOf | None = None
    confirmation: Confirmation
    outcome: Outcome = Outcome.UNKNOWN
    missile_type: Span | None = None
    missile_name: Span | None = None
    missile_class: MissileClass = MissileClass.UNKNOWN
    date: DateValue | None = None
    location: Mention | None = None
    landing: Mention | None = None
    range: Annotated[Quantity | None, Field(description="As flown, in km.")] = None
    altitude: Annotated[Quantity | None, Field(description="As flown, in km.")] = None
    flight_time: Annotated[Quantity | None, Field(description="As flown, in minutes.")] = None
    part_of: Annotated[
        str | None, Field(description="Id of the aggregate that counts it, if the article says so.")
    ] = None
