"""When two articles tell the same sanctions action: who, what became of it, when, and whom."""

from collections.abc import Hashable, Iterator
from functools import lru_cache
from typing import Final

from summarizer.briefing.days import DayFit, Fit, day_fit
from summarizer.briefing.dossier import Source
from summarizer.briefing.matching import Match
from summarizer.briefing.names import Party, name_key, parties_meet, party_of
from summarizer.briefing.target_fit import TargetFit, target_fit
from summarizer.records.sanction import Sanction

ENOUGH: Final = 2.5
"""Score from which two records are one action: a day and a country, or named targets in common."""

STRONG: Final = 2.0
"""Score of the targets alone from which a other day or status is a conflict, no second event."""

DAY_SCORES: Final[dict[DayFit, float]] = {
    DayFit.SAME: 2.0,
    DayFit.CLOCKS: 1.5,
    DayFit.WEEKDAY: 1.5,
    DayFit.OVERLAP: 1.0,
    DayFit.PUBLISHED: 0.75,
    DayFit.UNKNOWN: 0.0,
    DayFit.NEAR: 0.5,
}

DAY_REASONS: Final[dict[DayFit, str]] = {
    DayFit.SAME: "on the same day",
    DayFit.CLOCKS: "on one day by two clocks",
    DayFit.WEEKDAY: "on the same day of the week",
    DayFit.OVERLAP: "in the same period",
    DayFit.PUBLISHED: "in articles of the same days",
    DayFit.NEAR: "within two days",
}


@lru_cache(maxsize=8192)
def imposing_parties(sanction: Sanction) -> frozenset[Party]:
    """The parties that act in a sanction record."""
    return frozenset(party_of(mention) for mention in sanction.imposers)


def sanction_blocks(sanction: Sanction) -> Iterator[Hashable]:
    """Keys under which a sanction is compared: who acts, or, unnamed, the targets."""
    parties = imposing_parties(sanction)
    yield from (party.who for party in parties)
    if not parties:
        yield from (name_key(target.name) for target in sanction.targets)
    else:
        yield from (("target", name_key(target.name)) for target in sanction.targets)


def match_sanctions(one: tuple[Source, Sanction], other: tuple[Source, Sanction]) -> Match | None:
    """Compare two records of different articles; None where they are two actions."""
    a, b = one[1], other[1]
    if not _same_authority(a, b):
        return None
    fit, targets = day_fit(one, other), target_fit(a, b)
    if targets.apart or _different_step(a, b, fit, targets) or _joint_and_single(a, b, targets):
        return None
    if fit.kind is DayFit.APART or (fit.kind is DayFit.NEAR and targets.score < STRONG):
        return None
    basis = bool(
        a.legal_basis
        and b.legal_basis
        and name_key(a.legal_basis.text) == name_key(b.legal_basis.text)
    )
    score = DAY_SCORES[fit.kind] + targets.score + (1.0 if basis else 0.0)
    score += 0.5 if _parts_meet(one, other) else 0.0
    if score < ENOUGH or (targets.score == 0 and not basis):
        return None
    return Match(score, (_because(a, b, fit, targets),))


def _parts_meet(one: tuple[Source, Sanction], other: tuple[Source, Sanction]) -> bool:
    """Whether a part is aimed at the other's country by what its total says."""
    wholes = [_whole(*one), _whole(*other)]
    if wholes[0] is one[1] and wholes[1] is other[1]:
        return False
    return bool(set(wholes[0].target_countries) & set(wholes[1].target_countries))


def _whole(source: Source, record: Sanction) -> Sanction:
    return next((s for s in source.summary.sanctions if s.id == record.part_of), record)


def _same_authority(a: Sanction, b: Sanction) -> bool:
    first, second = imposing_parties(a), imposing_parties(b)
    return not first or not second or parties_meet(first, second)


def _joint_and_single(a: Sanction, b: Sanction, targets: TargetFit) -> bool:
    """An action of several governments is not that of one of them, unless the targets say so."""
    first, second = ({p.who for p in imposing_parties(s)} for s in (a, b))
    return bool(first and second and first != second and not targets.names and not targets.groups)


def _different_step(a: Sanction, b: Sanction, fit: Fit, targets: TargetFit) -> bool:
    """A proposal and its adoption are two steps, unless both are told of one day and one list."""
    if a.status == b.status:
        return False
    return not (fit.kind is DayFit.SAME and bool(targets.names or targets.groups))


def _because(a: Sanction, b: Sanction, fit: Fit, targets: TargetFit) -> str:
    parts = []
    shared = imposing_parties(a) & imposing_parties(b) or imposing_parties(a)
    if shared:
        parts.append(f"same authority ({min(p.label for p in shared)})")
    if fit.kind in DAY_REASONS:
        parts.append(DAY_REASONS[fit.kind])
    if targets.names:
        parts.append("targets in common: " + ", ".join(targets.names[:3]))
    elif targets.groups:
        parts.append("the same count of the same kind: " + ", ".join(targets.groups[:2]))
    elif targets.countries:
        parts.append("the same country aimed at")
    return ", ".join(parts)
