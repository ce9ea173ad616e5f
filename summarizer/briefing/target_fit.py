"""How the targets of two sanctions fit: names in common, groups in common, countries in common."""

from dataclasses import dataclass
from functools import lru_cache

from summarizer.briefing.names import same_spelling
from summarizer.records.sanction import Sanction, Target, TargetKind

_BODIES = frozenset({TargetKind.COMPANY, TargetKind.ORGANIZATION})


@dataclass(frozen=True, slots=True)
class TargetFit:
    """What two target lists share; `apart` where both name targets and share none."""

    names: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    other_counts: bool = False
    countries: bool = False
    apart: bool = False

    @property
    def score(self) -> float:
        """How strongly the targets speak for one event."""
        named = 2.0 + 0.5 * min(len(self.names), 4) if self.names else 0.0
        grouped = 1.5 if self.groups else (0.75 if self.other_counts else 0.0)
        return named + grouped + (0.5 if self.countries else 0.0)


def is_group(target: Target) -> bool:
    """Whether a target is counted ("five individuals") and not named."""
    return target.count is not None or target.kind in (TargetKind.GROUP, TargetKind.SECTOR)


def same_target(one: Target, other: Target) -> bool:
    """Whether two named targets are one: an identifier in common, or spellings of one name."""
    if one.kind is TargetKind.COUNTRY and other.kind is TargetKind.COUNTRY:
        return one.country == other.country
    if {(i.scheme, i.value) for i in one.identifiers} & {
        (i.scheme, i.value) for i in other.identifiers
    }:
        return True
    names = (_names(one), _names(other))
    return any(same_spelling(a, b) for a in names[0] for b in names[1])


@lru_cache(maxsize=4096)
def _names(target: Target) -> tuple[str, ...]:
    return (target.name, *(alias.text for alias in target.aliases))


def same_group(one: Target, other: Target) -> bool:
    """Whether two groups are of one kind and not of different countries; counts may differ."""
    if one.country and other.country and one.country != other.country:
        return False
    kinds = {one.kind, other.kind}
    return len(kinds) == 1 or kinds <= _BODIES or TargetKind.UNKNOWN in kinds


def target_fit(one: Sanction, other: Sanction) -> TargetFit:
    """Compare two target lists."""
    named = [[t for t in s.targets if not is_group(t)] for s in (one, other)]
    groups = [[t for t in s.targets if is_group(t)] for s in (one, other)]
    names = tuple(dict.fromkeys(a.name for a in named[0] for b in named[1] if same_target(a, b)))
    alike = [(a, b) for a in groups[0] for b in groups[1] if same_group(a, b)]
    counted = tuple(dict.fromkeys(a.text for a, b in alike if _count(a) == _count(b)))
    countries = bool(set(one.target_countries) & set(other.target_countries))
    apart = not names and not alike and _both_named(named) and not _either_counts(groups)
    return TargetFit(names, counted, bool(alike) and not counted, countries, apart)


def _both_named(named: list[list[Target]]) -> bool:
    return all(any(t.kind is not TargetKind.COUNTRY for t in targets) for targets in named) or all(
        named
    )


def _either_counts(groups: list[list[Target]]) -> bool:
    return bool(groups[0] or groups[1])


def _count(target: Target) -> float | None:
    return target.count.value if target.count else None
