"""Which targets all reports of an action tell, which only some, and where their counts differ."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.briefing.compare import named_groups
from summarizer.briefing.dossier import Source
from summarizer.briefing.merged import Merged
from summarizer.briefing.names import name_key
from summarizer.briefing.target_fit import is_group, same_group, same_target
from summarizer.records.sanction import Sanction, Target

Numbers = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """The targets of an action over all its reports.

    Attributes:
        common: what all reports tell, groups with their named members.
        added: what only some tell, with their article numbers.
        silent: the articles that tell nothing of what is added.
        rivals: other counts of a common group, with the articles that give them.
    """

    common: tuple[Target, ...]
    added: tuple[tuple[Numbers, tuple[Target, ...]], ...] = ()
    silent: Numbers = ()
    rivals: tuple[tuple[Numbers, Target], ...] = ()

    @property
    def every(self) -> tuple[Target, ...]:
        """All targets that any report tells, rival counts apart."""
        return (*self.common, *(t for _, targets in self.added for t in targets))


@dataclass(frozen=True, slots=True)
class _Item:
    target: Target
    told: frozenset[int]


def one_target(a: Target, b: Target) -> bool:
    """Whether two targets of two reports are one: a name, or a group with its count."""
    if is_group(a) != is_group(b):
        return False
    if not is_group(a):
        return same_target(a, b)
    counts = [t.count.value if t.count else None for t in (a, b)]
    texts = name_key(a.text) == name_key(b.text)
    return texts or (same_group(a, b) and counts[0] == counts[1] is not None)


def scope_of(event: Merged[Sanction]) -> Scope:
    """Which targets all reports share; where they share none, those of the fullest report."""
    told = sorted(event.told, key=lambda t: t[0].number)
    everyone = frozenset(source.number for source, _ in told)
    items = _items(event, told)
    common = [item for item in items if item.told == everyone]
    rivals: list[_Item] = []
    for item in (i for i in items if i not in common):
        others = [i for i in items if _rival(item, i)]
        if others and frozenset().union(item.told, *(i.told for i in others)) == everyone:
            home = next((c for c in common if _rival(c, item)), None)
            (common if home is None else rivals).append(item)
    if not common:
        return Scope(event.records[0].targets)
    extras = [i for i in items if i not in common and i not in rivals]
    silent = everyone - {n for i in extras for n in i.told}
    return Scope(
        tuple(t for item in common for t in (item.target, *_members(item, rivals, event))),
        _by_articles(extras),
        tuple(sorted(silent)) if extras else (),
        tuple((tuple(sorted(i.told)), i.target) for i in rivals),
    )


def _by_articles(items: Sequence[_Item]) -> tuple[tuple[Numbers, tuple[Target, ...]], ...]:
    extras: dict[Numbers, list[Target]] = defaultdict(list)
    for item in items:
        extras[tuple(sorted(item.told))].append(item.target)
    return tuple((numbers, tuple(targets)) for numbers, targets in extras.items())


def _rival(one: _Item, other: _Item) -> bool:
    """Whether two groups are of one kind and counted differently, in different articles."""
    if one is other or not (is_group(one.target) and is_group(other.target)):
        return False
    return same_group(one.target, other.target) and not one.told & other.told


def _items(event: Merged[Sanction], told: Sequence[tuple[Source, Sanction]]) -> list[_Item]:
    """Every target once, members of counted groups apart, with the articles that tell it."""
    counted = _counted_by(told)
    kept: list[Target] = []
    for record in event.records:
        groups = {t.id for t in record.targets}
        heads = [t for t in record.targets if t.member_of not in groups]
        kept += [t for t in heads if not any(one_target(t, k) for k in kept)]
    return [
        _Item(t, _tellers(t, told) | (counted.get(t.id) or frozenset()))
        for t in kept
        if t.id not in counted or counted[t.id] is not None
    ]


def _members(item: _Item, rivals: Sequence[_Item], event: Merged[Sanction]) -> list[Target]:
    """The named members of a group over all reports, as members of the group shown."""
    if not is_group(item.target):
        return []
    groups = (item.target, *(r.target for r in rivals if _rival(item, r)))
    kept: list[Target] = []
    for record in event.records:
        ids = {t.id for t in record.targets if any(one_target(t, g) for g in groups)}
        for target in record.targets:
            if target.member_of in ids and not any(same_target(target, k) for k in kept):
                kept.append(target.model_copy(update={"member_of": item.target.id}))
    return kept


def _counted_by(
    told: Sequence[tuple[Source, Sanction]],
) -> dict[str, frozenset[int] | None]:
    """Names that another report counts ("four firms"): who counts them; None for such counts."""
    found: dict[str, frozenset[int] | None] = {}
    for source, counting in told:
        for _, naming in told:
            for group, named in named_groups(counting, naming):
                found[group.id] = None
                for target in named:
                    known = found.get(target.id) or frozenset()
                    found[target.id] = known | {source.number}
    return found


def _tellers(target: Target, told: Sequence[tuple[Source, Sanction]]) -> frozenset[int]:
    return frozenset(
        source.number for source, r in told if any(one_target(target, t) for t in r.targets)
    )
