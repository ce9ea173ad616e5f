"""Every pair of reports on one event, compared field by field; nothing averaged, no side picked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from summarizer.briefing.citing import bare
from summarizer.briefing.days import DayFit, day_fit
from summarizer.briefing.dossier import Source
from summarizer.briefing.fields import LAUNCH_FIELDS, SANCTION_FIELDS, Said, relate
from summarizer.briefing.target_fit import is_group, same_group, same_target
from summarizer.records.briefing import Comparison, Position, Relation
from summarizer.records.launch import Launch
from summarizer.records.sanction import Sanction, Target

MOST_REPORTS = 12
"""Reports of one event that are compared pairwise; further ones are compared with the first."""

AnyTold = tuple[Source, Sanction | Launch]


@dataclass(frozen=True, slots=True)
class _Pair:
    one: AnyTold
    other: AnyTold


def compare_reports(told: Sequence[AnyTold]) -> tuple[Comparison, ...]:
    """Compare the reports of one event; copies of one text are left out, they add nothing."""
    own = [t for t in told if t[0].copy_of not in {s.id for s, _ in told}]
    found: list[Comparison] = []
    for pair in _pairs(own):
        found.extend(_compare_pair(pair))
    return tuple(found)


def _pairs(told: Sequence[AnyTold]) -> Iterator[_Pair]:
    for a, b in combinations(told[:MOST_REPORTS], 2):
        yield _Pair(a, b)
    for b in told[MOST_REPORTS:]:
        yield _Pair(told[0], b)


def _compare_pair(pair: _Pair) -> Iterator[Comparison]:
    specs = SANCTION_FIELDS if isinstance(pair.one[1], Sanction) else LAUNCH_FIELDS
    for spec in specs:
        first, second = spec.of(pair.one[1]), spec.of(pair.other[1])
        relation = relate(spec, first, second)
        if relation:
            yield _comparison(spec.name, relation, pair, (first, second))
    yield from _compare_dates(pair)
    yield from _compare_targets(pair)


def _comparison(
    name: str,
    relation: Relation,
    pair: _Pair,
    said: tuple[tuple[Said, ...], tuple[Said, ...]],
) -> Comparison:
    positions = (_position(pair.one[0], said[0]), _position(pair.other[0], said[1]))
    return Comparison(field=name, relation=relation, positions=positions)


def _position(source: Source, said: tuple[Said, ...]) -> Position:
    if not said:
        return Position(article_id=source.id, value=None)
    shown = " or ".join(dict.fromkeys(s.shown for s in said))
    span = said[0].span
    return Position(article_id=source.id, value=shown, span=bare(span) if span else None)


def _compare_dates(pair: _Pair) -> Iterator[Comparison]:
    dates = (pair.one[1].date, pair.other[1].date)
    if dates[0] is None and dates[1] is None:
        return
    said = tuple((Said(d.text, d, d.value),) if d else () for d in dates)
    yield _comparison("date", _date_relation(pair), pair, (said[0], said[1]))


def _date_relation(pair: _Pair) -> Relation:
    if pair.one[1].date is None or pair.other[1].date is None:
        return Relation.ADDS
    match day_fit(pair.one, pair.other).kind:
        case DayFit.CLOCKS:
            return Relation.TWO_CLOCKS
        case DayFit.NEAR | DayFit.APART:
            return Relation.CONFLICTS
        case DayFit.UNKNOWN | DayFit.WEEKDAY:
            return Relation.ADDS
        case _:
            return Relation.AGREES


@dataclass(frozen=True, slots=True)
class TargetGap:
    """What two target lists do not share, and groups whose numbers differ."""

    only_first: tuple[Target, ...]
    only_second: tuple[Target, ...]
    rival_counts: tuple[tuple[Target, Target], ...]


def target_gap(a: Sanction, b: Sanction) -> TargetGap:
    """Compare two target lists item by item.

    A name given as one of a group that the other list counts too is no target of its own.
    """
    pairs = [(x, y) for x in a.targets for y in b.targets if _alike(x, y)]
    rivals = tuple(
        (x, y) for x, y in pairs if is_group(x) and is_group(y) and _value(x) != _value(y)
    )
    matched = {x.id for x, _ in pairs} | {y.id for _, y in pairs}
    matched |= _covered(a, b) | _covered(b, a)
    matched |= {t.id for t in (*a.targets, *b.targets) if t.member_of in matched}
    settled = tuple((x, y) for x, y in rivals if not _settled(x, y, pairs))
    return TargetGap(
        tuple(t for t in a.targets if t.id not in matched),
        tuple(t for t in b.targets if t.id not in matched),
        settled,
    )


def _covered(a: Sanction, b: Sanction) -> set[str]:
    return {t.id for group, named in named_groups(a, b) for t in (group, *named)}


def named_groups(a: Sanction, b: Sanction) -> Iterator[tuple[Target, tuple[Target, ...]]]:
    """Groups of one list that the other names one by one: four firms, four names."""
    for group in (t for t in a.targets if is_group(t) and t.count):
        named = tuple(t for t in b.targets if not is_group(t) and same_group(group, t))
        if len(named) == _value(group):
            yield group, named


def _settled(one: Target, other: Target, pairs: Sequence[tuple[Target, Target]]) -> bool:
    """Whether either of two groups of different size has its equal elsewhere in the lists."""
    return any(_value(x) == _value(y) and (x.id == one.id or y.id == other.id) for x, y in pairs)


def _alike(one: Target, other: Target) -> bool:
    if is_group(one) != is_group(other):
        return False
    return same_group(one, other) if is_group(one) else same_target(one, other)


def _value(target: Target) -> float | None:
    return target.count.value if target.count else None


def _compare_targets(pair: _Pair) -> Iterator[Comparison]:
    a, b = pair.one[1], pair.other[1]
    if not isinstance(a, Sanction) or not isinstance(b, Sanction):
        return
    gap = target_gap(a, b)
    for x, y in gap.rival_counts:
        if _value(x) is not None and _value(y) is not None:
            yield _comparison("count", Relation.CONFLICTS, pair, (_said(x), _said(y)))
    relation = Relation.DIFFERS_IN_SCOPE if gap.only_first or gap.only_second else Relation.AGREES
    if a.targets or b.targets:
        yield _comparison("targets", relation, pair, (_list(a), _list(b)))


def _said(target: Target) -> tuple[Said, ...]:
    return (Said(target.text, target, target.name),)


def _list(sanction: Sanction) -> tuple[Said, ...]:
    if not sanction.targets:
        return ()
    shown = "; ".join(target.text for target in sanction.targets)
    return (Said(shown, sanction.targets[0], shown),)
