"""When two articles tell the same launch: who, what kind of missile, when, where, what figures."""

from collections.abc import Hashable, Iterator
from typing import Final

from summarizer.briefing.days import DayFit, Fit, day_fit
from summarizer.briefing.dossier import Source
from summarizer.briefing.matching import Match
from summarizer.briefing.names import name_key, party_of
from summarizer.briefing.sanction_match import DAY_REASONS
from summarizer.normalize.missiles import MissileClass
from summarizer.records.launch import Confirmation, Launch, LaunchKind
from summarizer.records.values import Quantity

ENOUGH: Final = 2.5

DAY_SCORES: Final[dict[DayFit, float]] = {
    DayFit.SAME: 2.5,
    DayFit.CLOCKS: 2.0,
    DayFit.WEEKDAY: 2.0,
    DayFit.OVERLAP: 1.0,
    DayFit.PUBLISHED: 0.75,
    DayFit.UNKNOWN: 0.0,
    DayFit.NEAR: 0.5,
}

WEAK: Final = frozenset({DayFit.UNKNOWN, DayFit.NEAR, DayFit.OVERLAP, DayFit.PUBLISHED})
"""Fits of the day that need the type, place or figures to speak for one launch too."""

_BALLISTIC = frozenset(
    {MissileClass.SRBM, MissileClass.MRBM, MissileClass.IRBM, MissileClass.ICBM, MissileClass.SLBM}
)


def launch_blocks(launch: Launch) -> Iterator[Hashable]:
    """Keys under which a launch is compared: who launches, and one event or a total."""
    yield party_of(launch.launching_party).who, launch.kind


def match_launches(one: tuple[Source, Launch], other: tuple[Source, Launch]) -> Match | None:
    """Compare two records of different articles; None where they are two launches."""
    a, b = one[1], other[1]
    if not _may_be_one(a, b):
        return None
    fit = day_fit(one, other)
    if fit.kind is DayFit.APART:
        return None
    if a.kind is LaunchKind.AGGREGATE:
        return _match_totals(a, b, fit)
    likeness = _likeness(a, b)
    if fit.kind in WEAK and likeness < 1.5:
        return None
    score = DAY_SCORES[fit.kind] + likeness
    return Match(score, (_because(a, fit),)) if score >= ENOUGH else None


def rival_launches(one: Launch, other: Launch) -> bool:
    """Whether an article tells one launch twice: one side denies it, another says that it was."""
    denied = Confirmation.DENIED
    return (one.confirmation is denied) != (other.confirmation is denied) and one.date is not None


def _may_be_one(a: Launch, b: Launch) -> bool:
    planned = {a.confirmation, b.confirmation}
    if Confirmation.PLANNED in planned and len(planned) > 1:
        return False
    return not classes_differ(a, b) and not _names_differ(a, b)


def classes_differ(a: Launch, b: Launch) -> bool:
    """Whether two classes cannot be one missile (a ballistic missile may be of any range)."""
    classes = {a.missile_class, b.missile_class}
    if len(classes) == 1 or MissileClass.UNKNOWN in classes:
        return _families_differ(a, b)
    return not (
        classes - {MissileClass.HYPERSONIC} <= _BALLISTIC and MissileClass.HYPERSONIC in classes
    )


def _families_differ(a: Launch, b: Launch) -> bool:
    """A cruise missile is no ballistic one, also where the class is not told."""
    types = [
        launch.missile_type.text.casefold() if launch.missile_type else "" for launch in (a, b)
    ]
    cruise = [
        x.missile_class is MissileClass.CRUISE or "cruise" in t
        for x, t in zip((a, b), types, strict=True)
    ]
    ballistic = [
        x.missile_class in _BALLISTIC or "ballistic" in t
        for x, t in zip((a, b), types, strict=True)
    ]
    return (cruise[0] and ballistic[1]) or (cruise[1] and ballistic[0])


def _names_differ(a: Launch, b: Launch) -> bool:
    return bool(
        a.missile_name
        and b.missile_name
        and name_key(a.missile_name.text) != name_key(b.missile_name.text)
    )


def _match_totals(a: Launch, b: Launch, fit: Fit) -> Match | None:
    """Two totals are one where they count the same number over the same period."""
    same_count = bool(a.count and b.count and a.count.value == b.count.value)
    same_start = _same_start(a, b)
    if same_start is False or not (same_count or (same_start and fit.kind is DayFit.SAME)):
        return None
    reason = "the same total" if same_count else "totals over the same period"
    return Match(3.0 if same_count and same_start else 2.5, (reason,))


def _same_start(a: Launch, b: Launch) -> bool | None:
    """Whether two totals count from the same month; None where one does not say."""
    if not a.date or not b.date:
        return None
    if a.date.earliest and b.date.earliest:
        return a.date.earliest[:7] == b.date.earliest[:7]
    return _start(a) == _start(b)


def _start(launch: Launch) -> str:
    words = launch.date.text.casefold().split() if launch.date else []
    return next((word for word in words if word not in ("since", "last")), "")


def _likeness(a: Launch, b: Launch) -> float:
    """What speaks for one launch besides the day: type, name, place, number, figures."""
    score = 0.0
    if a.missile_class is b.missile_class and a.missile_class is not MissileClass.UNKNOWN:
        score += 1.0
    if a.missile_name and b.missile_name:
        score += 1.0
    if a.location and b.location and _places_meet(a.location.name, b.location.name):
        score += 1.0
    if _value(a.count) is not None and _value(a.count) == _value(b.count):
        score += 0.5
    figures = ((a.range, b.range), (a.altitude, b.altitude), (a.flight_time, b.flight_time))
    return score + sum(0.5 for x, y in figures if near_figures(x, y))


def _places_meet(one: str, other: str) -> bool:
    shared = set(name_key(one).split()) & set(name_key(other).split())
    return any(
        len(word) > 3 and word not in ("near", "area", "from", "site", "coast") for word in shared
    )


def _value(quantity: Quantity | None) -> float | None:
    return quantity.value if quantity else None


def near_figures(one: Quantity | None, other: Quantity | None) -> bool:
    """Whether two figures are within a fifth of each other: rival measurements of one flight."""
    a, b = _value(one), _value(other)
    return bool(a and b and abs(a - b) <= 0.2 * max(a, b))


def _because(a: Launch, fit: Fit) -> str:
    when = DAY_REASONS.get(fit.kind, "alike in type, place or figures")
    return f"same launching party ({party_of(a.launching_party).label}), {when}"
