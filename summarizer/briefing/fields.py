"""What one record says in one field: the words to show, the span, and a value to compare."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from summarizer.briefing.names import name_key
from summarizer.briefing.wording import with_article
from summarizer.normalize.missiles import MissileClass
from summarizer.normalize.numbers import Qualifier
from summarizer.records.briefing import Relation
from summarizer.records.launch import Confirmation, Launch, Outcome
from summarizer.records.sanction import Sanction
from summarizer.records.values import Quantity, Span

ROUNDING: Final = 0.02
MOST_ROUNDING: Final = 0.025
"""Share by which a figure told as "about" may differ from another and still agree."""


FIGURE_ROOM: Final = 1.25
COUNT_ROOM: Final = 2.0
"""Up to how many times a bound a value may be and still agree: "more than 700 km", 800 km."""


class ValueType(StrEnum):
    """How a field's values are compared."""

    NUMBER = "number"
    COUNT = "count"
    WORDS = "words"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Said:
    """One value of one field in one record."""

    shown: str
    span: Span | None
    value: float | str | None
    qualifier: Qualifier = Qualifier.EXACT


Reading = Callable[[Sanction | Launch], tuple[Said, ...]]
"""All values that a record has in one field."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field that reports of one event are compared in; `of` gives all values a record has."""

    name: str
    label: str
    type: ValueType
    of: Reading


def _of_launch(read: Callable[[Launch], tuple[Said, ...]]) -> Reading:
    return lambda record: read(record) if isinstance(record, Launch) else ()


def _of_sanction(read: Callable[[Sanction], tuple[Said, ...]]) -> Reading:
    return lambda record: read(record) if isinstance(record, Sanction) else ()


def _figure(slot: str) -> Reading:
    @_of_launch
    def told(record: Launch) -> tuple[Said, ...]:
        values = [getattr(record, slot), *(a.value for a in record.alternatives if a.slot == slot)]
        return tuple(
            Said(q.text, q, q.value, q.qualifier)
            for q in values
            if isinstance(q, Quantity) and q.value is not None
        )

    return told


def _words(slot: str) -> Reading:
    def told(record: Sanction | Launch) -> tuple[Said, ...]:
        span: Span | None = getattr(record, slot)
        return (Said(span.text, span, name_key(span.text)),) if span else ()

    return told


@_of_launch
def _missile_class(record: Launch) -> tuple[Said, ...]:
    if record.missile_class is MissileClass.UNKNOWN:
        return ()
    span = record.missile_type or record.missile_name
    return (Said(span.text if span else record.missile_class, span, record.missile_class),)


@_of_launch
def _outcome(record: Launch) -> tuple[Said, ...]:
    if record.outcome is Outcome.UNKNOWN:
        return ()
    return (Said(f"a {record.outcome}", record.trigger, record.outcome),)


@_of_launch
def _confirmation(record: Launch) -> tuple[Said, ...]:
    """Only a denial contradicts; whose word a launch is told on is not a figure."""
    who = record.reported_by.name if record.reported_by else None
    if record.confirmation is Confirmation.DENIED:
        shown = f"denied by {with_article(who or record.launching_party.name)}"
        return (Said(shown, record.trigger, "denied"),)
    if record.confirmation is Confirmation.CLAIMED:
        who = record.launching_party.name
    shown = f"stated by {with_article(who)}" if who else "stated as a fact"
    return (Said(shown, record.trigger, "stated"),)


@_of_sanction
def _status(record: Sanction) -> tuple[Said, ...]:
    return (Said(record.status, record.trigger, record.status),)


@_of_sanction
def _valid_until(record: Sanction) -> tuple[Said, ...]:
    end = record.valid_until
    return (Said(end.text, end, end.value),) if end and end.value else ()


SANCTION_FIELDS: Final = (
    FieldSpec("status", "the status", ValueType.CHOICE, _status),
    FieldSpec("legal_basis", "the legal basis", ValueType.WORDS, _words("legal_basis")),
    FieldSpec("valid_until", "the end date", ValueType.CHOICE, _valid_until),
)

LAUNCH_FIELDS: Final = (
    FieldSpec("count", "the number of missiles", ValueType.COUNT, _figure("count")),
    FieldSpec("missile_class", "the class of missile", ValueType.CHOICE, _missile_class),
    FieldSpec("missile_name", "the missile's name", ValueType.WORDS, _words("missile_name")),
    FieldSpec("range", "the distance flown", ValueType.NUMBER, _figure("range")),
    FieldSpec("altitude", "the altitude", ValueType.NUMBER, _figure("altitude")),
    FieldSpec("flight_time", "the flight time", ValueType.NUMBER, _figure("flight_time")),
    FieldSpec("location", "the launch site", ValueType.WORDS, _words("location")),
    FieldSpec("outcome", "the outcome", ValueType.CHOICE, _outcome),
    FieldSpec("confirmation", "whether it happened", ValueType.CHOICE, _confirmation),
)


def relate(spec: FieldSpec, one: Iterable[Said], other: Iterable[Said]) -> Relation | None:
    """Compare the values of one field in two records; None where both are silent.

    Articles that themselves give two rival figures agree with any that gives one of the two.
    """
    first, second = tuple(one), tuple(other)
    if not first and not second:
        return None
    if not first or not second:
        return Relation.ADDS
    agree = any(_agree(spec.type, a, b) for a in first for b in second)
    if agree:
        return Relation.AGREES
    if spec.type is ValueType.WORDS and _may_both_hold(spec, first, second):
        return Relation.DIFFERS_IN_SCOPE
    return Relation.CONFLICTS


def _may_both_hold(spec: FieldSpec, one: Iterable[Said], other: Iterable[Said]) -> bool:
    """Two places or two instruments may both be right; two missile names may not.

    Two numbers of one series, "Executive Order 14024" and "Executive Order 14114", are rivals.
    """
    if spec.name == "legal_basis":
        series = {_series(str(said.value)) for said in (*one, *other)}
        return len(series) > 1
    return spec.name == "location"


def _series(instrument: str) -> str:
    return " ".join(re.sub(r"[\d/]+", " ", instrument).split())


def _agree(kind: ValueType, a: Said, b: Said) -> bool:
    if kind in (ValueType.NUMBER, ValueType.COUNT):
        return _numbers_agree(a, b, COUNT_ROOM if kind is ValueType.COUNT else FIGURE_ROOM)
    if kind is ValueType.WORDS:
        return _words_agree(str(a.value), str(b.value))
    return a.value == b.value


def _words_agree(a: str, b: str) -> bool:
    """Whether one says all that the other says: "Resolution 1718" and "UN Resolution 1718"."""
    first, second = set(a.split()), set(b.split())
    common = {"near", "area", "from", "of", "in", "at", "site", "close", "to"}
    return first - common <= second or second - common <= first


def _numbers_agree(a: Said, b: Said, room: float) -> bool:
    if not isinstance(a.value, int | float) or not isinstance(b.value, int | float):
        return False
    return (
        a.value == b.value
        or _rounds(a.value, b.value, {a.qualifier, b.qualifier})
        or _bounds(a.qualifier, a.value, b.value, room)
        or _bounds(b.qualifier, b.value, a.value, room)
    )


def _rounds(a: float, b: float, qualifiers: set[Qualifier]) -> bool:
    """Whether one of two figures, told as "about", is the other rounded."""
    share = max(ROUNDING, min(MOST_ROUNDING, max(_half_unit(a), _half_unit(b))))
    return Qualifier.ABOUT in qualifiers and abs(a - b) <= share * max(abs(a), abs(b))


def _half_unit(value: float) -> float:
    """Half of the last digit that a round figure tells, as a share of it: 0.125 of 400."""
    digits = f"{abs(value):.0f}"
    zeros = len(digits) - len(digits.rstrip("0"))
    return 10**zeros / 2 / abs(value) if value else 0.0


def _bounds(qualifier: Qualifier, bound: float, value: float, room: float) -> bool:
    """Whether a bound ("at least four", "more than 700 km") admits a value near it."""
    if qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN):
        return bound <= value <= room * bound
    if qualifier in (Qualifier.AT_MOST, Qualifier.LESS_THAN):
        return bound / room <= value <= bound
    return False
