"""Joining records of several articles into events: the shape that sanctions and launches share.

A record joins the event it fits best; records of one article join each other only where they are
rival tellings (one side denies what another saw), since an article that tells two records tells two
things. Records are compared only within a block (the parties that act), so that the cost stays far
from all pairs.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from summarizer.briefing.dossier import Source
from summarizer.records.launch import Launch
from summarizer.records.sanction import Sanction

RecordT = TypeVar("RecordT", bound=Sanction | Launch)


@dataclass(frozen=True, slots=True)
class Match:
    """How well two records fit, and what speaks for it, in words."""

    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Cluster(Generic[RecordT]):
    """The records of one event, in the order of their sources, and why they were joined."""

    told: tuple[tuple[Source, RecordT], ...]
    reasons: tuple[str, ...] = ()

    @property
    def because(self) -> str | None:
        """Why the reports are one event, as a phrase; None for one report."""
        return "; ".join(dict.fromkeys(self.reasons)) or None


Matcher = Callable[[tuple[Source, RecordT], tuple[Source, RecordT]], Match | None]
Rivals = Callable[[RecordT, RecordT], bool]
Blocks = Callable[[RecordT], Iterable[Hashable]]


@dataclass(frozen=True, slots=True)
class Rules(Generic[RecordT]):
    """How records are joined.

    Attributes:
        match: compares two records; None: not one event.
        blocks: keys of a record; only records that share one are compared.
        rivals: whether two records of one article may tell one event from two sides.
    """

    match: Matcher[RecordT]
    blocks: Blocks[RecordT]
    rivals: Rivals[RecordT]


def cluster(
    told: Sequence[tuple[Source, RecordT]], rules: Rules[RecordT]
) -> list[Cluster[RecordT]]:
    """Join records into events; the best fitting pairs are joined first.

    Args:
        told: records with their sources.
        rules: how they are compared.
    """
    pairs = _pairs(told, rules)
    pairs.sort(key=lambda pair: (-pair[2].score, pair[0], pair[1]))
    home = list(range(len(told)))
    members: dict[int, list[int]] = {place: [place] for place in home}
    reasons: dict[int, list[str]] = defaultdict(list)
    fits = {(a, b) for a, b, _ in pairs}
    groups = _Groups(home, members, reasons, fits)
    for a, b, found in pairs:
        _join(told, (a, b), found, groups)
    return [
        Cluster(tuple(told[p] for p in sorted(places)), tuple(reasons[head]))
        for head, places in sorted(members.items())
    ]


@dataclass(frozen=True)
class _Groups:
    home: list[int]
    members: dict[int, list[int]]
    reasons: dict[int, list[str]]
    fits: set[tuple[int, int]]


def _pairs(
    told: Sequence[tuple[Source, RecordT]], rules: Rules[RecordT]
) -> list[tuple[int, int, Match]]:
    index: dict[Hashable, list[int]] = defaultdict(list)
    pairs: list[tuple[int, int, Match]] = []
    for place, (source, record) in enumerate(told):
        keys = set(rules.blocks(record))
        near = {other for key in keys for other in index[key]}
        pairs += [
            (other, place, found)
            for other in sorted(near)
            if (told[other][0].id != source.id or rules.rivals(told[other][1], record))
            and (found := rules.match(told[other], (source, record)))
        ]
        for key in keys:
            index[key].append(place)
    return pairs


def _join(
    told: Sequence[tuple[Source, RecordT]], pair: tuple[int, int], found: Match, groups: _Groups
) -> None:
    one, other = (groups.home[place] for place in pair)
    if one == other or not _may_join(told, groups, one, other):
        return
    head, tail = min(one, other), max(one, other)
    groups.reasons[head] += [*found.reasons, *groups.reasons.pop(tail, [])]
    for place in groups.members[tail]:
        groups.home[place] = head
    groups.members[head] += groups.members.pop(tail)


def _may_join(
    told: Sequence[tuple[Source, RecordT]], groups: _Groups, one: int, other: int
) -> bool:
    """Two groups join if records of one article in both are rivals, and most of the pairs fit."""
    first, second = groups.members[one], groups.members[other]
    pairs = [(min(a, b), max(a, b)) for a in first for b in second]
    if any(told[a][0].id == told[b][0].id and (a, b) not in groups.fits for a, b in pairs):
        return False
    fitting = sum(pair in groups.fits for pair in pairs)
    return fitting * 2 >= len(first) * len(second)
