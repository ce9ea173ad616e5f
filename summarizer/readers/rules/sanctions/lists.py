"""Joining two lists of targets: names join their groups, and groups told by name give way."""

from collections.abc import Sequence

from summarizer.normalize.countries import country_of
from summarizer.normalize.numbers import parse_count
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.name_runs import is_common
from summarizer.readers.rules.sanctions.target import Target
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy

_THOSE = lazy(r"those\b")


def united(old: Sequence[Target], new: Sequence[Target]) -> tuple[Target, ...]:
    """Join two lists: names join their groups, and groups told by name alone give way."""
    found = list(old)
    for target in new:
        if any(_same_target(target, each) for each in found) or _stands_for(target, found):
            continue
        if _is_counted_again(target, old):
            continue
        found.append(_of_group(target, old))
    named = [t for t in found if not _THOSE.match(t.text)]
    return tuple(_without_named_groups(named or found))


def _of_group(target: Target, others: Sequence[Target]) -> Target:
    """Give a name told later what all the groups told before share: "eight North Koreans"."""
    if target.is_homed or target.kind is TargetKind.COUNTRY:
        return target
    if not target.text[:1].isupper() or count_of(target) is not None:
        return target
    homes = {(t.nationality, t.location) for t in _groups_of(target, others)}
    if len(homes) != 1:
        return target
    nationality, location = homes.pop()
    return target._replace(nationality=nationality, location=location)


def _groups_of(target: Target, others: Sequence[Target]) -> list[Target]:
    """Return the groups that somebody named later can be of: of all groups, "nine banks"."""
    groups = [t for t in others if count_of(t) is not None]
    if target.kind is TargetKind.UNKNOWN:
        return groups if len(groups) == len(others) else []
    kinds = {target.kind, TargetKind.UNKNOWN, _WIDER.get(target.kind, target.kind)}
    return [t for t in groups if t.kind in kinds]


_WIDER = {TargetKind.COMPANY: TargetKind.ORGANIZATION, TargetKind.ORGANIZATION: TargetKind.COMPANY}
"""Kinds that one group can be told of as: "five entities" are companies too."""


def _is_counted_again(target: Target, old: Sequence[Target]) -> bool:
    """Tell whether a group was counted before in other words, whole or as two parts or more."""
    count = count_of(target)
    if not count or count < _FEW:
        return False
    kin = [t for t in old if t.kind is target.kind and _may_be_of(t, target)]
    counts = [c for t in kin if (c := count_of(t))]
    return count in counts or (len(counts) > 1 and sum(counts) == count)


def _may_be_of(one: Target, other: Target) -> bool:
    told = {home for t in (one, other) if (home := t.nationality or t.location)}
    homes = {country_of(home) or home for home in told}
    return len(homes) < _FEW or not other.nationality


_FEW = 2


def _same_target(one: Target, other: Target) -> bool:
    if one.text.lower() == other.text.lower():
        return True
    if one.kind is TargetKind.COUNTRY and other.kind is TargetKind.COUNTRY:
        return country_of(one.text, korean_context=True) == country_of(
            other.text, korean_context=True
        ) or one.text.lower().startswith("the ")
    a, b = one.text, other.text
    return (
        (a in b or b in a)
        and count_of(one) is None
        and count_of(other) is None
        and a[:1].isupper()
        and b[:1].isupper()
    )


_POINTS_BACK = lazy(r"(?:the|these|those|both|all|its|their)\s[a-z -]+$")


def _stands_for(target: Target, others: Sequence[Target]) -> bool:
    """Tell whether "the vessels" or "them" only points back."""
    words = target.text[:1].lower() + target.text[1:]
    return bool(others) and (
        words in {"them", "others", "it", "him", "her"} or bool(_POINTS_BACK.match(words))
    )


def count_of(target: Target) -> float | None:
    """Return how many a target counts, or None for a name."""
    parsed = parse_count(target.text)
    return parsed.value if parsed else None


def _without_named_groups(targets: list[Target]) -> list[Target]:
    """Leave a counted group out once as many of its kind are named."""
    kept: list[Target] = []
    for target in targets:
        count = count_of(target)
        if count and count < 30 and target.text[:1].islower() | target.text[:1].isdigit():
            kinds = {target.kind, TargetKind.UNKNOWN}
            if target.kind is TargetKind.ORGANIZATION:
                kinds.add(TargetKind.COMPANY)
            if target.text.rsplit(" ", 1)[-1] in _OF_ANY_KIND:
                kinds = set(TargetKind) - {TargetKind.COUNTRY}
            named = [
                t
                for t in targets
                if count_of(t) is None and t.kind in kinds and t.text[:1].isupper()
            ]
            if target.kind in _OF_FIRMS:
                told = [t for t in named if t.kind is not TargetKind.UNKNOWN]
                named = [*told, *(t for t in reversed(named) if t not in told)]
            groups = [t for t in targets if count_of(t) and t.kind in kinds]
            if len(named) >= count and len(groups) == 1:
                targets = [
                    _as_member(t, target) if t in named[: int(count)] else t for t in targets
                ]
                kept = [next((t for t in targets if t.text == k.text), k) for k in kept]
                return _without_named_groups(
                    [t for t in targets if t is not target and t.text != target.text]
                )
        kept.append(target)
    return kept


_OF_ANY_KIND = frozenset({"parties", "targets", "entries", "names", "additions"})
"""Who may be people, firms and ships alike: "nine parties"."""
_OF_FIRMS = frozenset({TargetKind.ORGANIZATION, TargetKind.COMPANY})
"""Kinds of which those are whose names say so; people are mostly named before firms."""


def _as_member(target: Target, group: Target) -> Target:
    """Return a name with what its group says of it."""
    if target.kind is TargetKind.UNKNOWN:
        target = target._replace(kind=group.kind)
    if target.is_homed:
        return target
    return target._replace(nationality=group.nationality, location=group.location)


_PLURAL = lazy(r"[a-z-]+s")


_LISTED = lazy(
    r"(?:the |all |any )?(?:natural |legal )?(?:(?:entities|persons|people|individuals|companies|firms|parties|those)"
    r" (?:listed|designated|sanctioned|subject|targeted|affected)"
    r"|(?:listed|designated|sanctioned|blocked|affected) [a-z]+s$)"
)
"""Those on a list already, who stand for whom the article names: "entities listed"."""


_A_LAW = lazy(r"[A-Z]\w+ (?:Act|Ordinance|Code|Regulations|Law)$")
"""By what somebody is listed, told beside him."""
_ANYBODY = frozenset({"individuals", "entities", "persons", "people"})
"""Who says nothing beside those who are told."""


_FOLLOWING = lazy(r"(?:\d+\. )?[Tt]he following\b")
"""Who is named below: "the following entries"."""


def _is_own(target: Target, own: set[str | None]) -> bool:
    """Tell whether a target is only the country that acts: "the firms' assets within China"."""
    named = target.kind is TargetKind.COUNTRY or " " not in target.text
    return named and (country_of(target.text) or "") in own


def tidied(event: Event) -> Event:
    """Leave out what only describes ("including banks and oil companies") and what points back."""
    targets = [
        t
        for t in event.targets
        if t.text.lower() not in {"them", "it", "the list", "those", "list", "lists"}
        and not (_LISTED.match(t.text) or _A_LAW.search(t.text))
    ]
    own = {agent.code for agent in event.imposers}
    acting = tuple({words for a in event.imposers for words in (a.text, a.name) if " " in words})
    targets = [t for t in targets if not (acting and t.text.endswith(acting))]
    if len(targets) > 1:
        targets = [t for t in targets if not _is_own(t, own)]
        targets = [t for t in targets if t.text.lower() not in _ANYBODY | {"both"}] or targets
        targets = [t for t in targets if not _FOLLOWING.match(t.text)] or targets
    counted = {t.kind for t in targets if count_of(t) is not None}
    if any(t.text[:1].isupper() or count_of(t) is not None for t in targets):
        targets = [
            t
            for t in targets
            if t.text[:1].isupper()
            or t.kind is not TargetKind.UNKNOWN
            or count_of(t) is not None
            or t.text.startswith("others")
        ]
    targets = [
        t
        for t in targets
        if not (t.kind in counted and (_PLURAL.fullmatch(t.text) or is_common(t.text)))
    ]
    return event.with_targets(targets)


def told_apart(old: Event, new: Event) -> tuple[Target, ...]:
    """Return whom a later telling adds; of what is yet to be done, only names, goods and counts."""
    if old.status is new.status or not old.targets:
        return new.targets
    return tuple(
        t
        for t in new.targets
        if count_of(t) is not None
        or t.kind is TargetKind.SECTOR
        or t.text.rsplit(" ", 1)[-1][:1].isupper()
    )
