"""How events are related: parts and totals, steps of one matter, equal numbers of other things."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from summarizer.briefing.merged import Merged
from summarizer.briefing.names import party_of, share_party
from summarizer.briefing.sanction_match import imposing_parties
from summarizer.briefing.target_fit import is_group, same_group, target_fit
from summarizer.normalize.numbers import Qualifier
from summarizer.records.briefing import EventLink, LinkKind
from summarizer.records.launch import Launch, LaunchKind
from summarizer.records.sanction import Sanction, SanctionStatus, Target, TargetKind
from summarizer.records.values import Quantity

STEPS: Final[dict[SanctionStatus, int]] = {
    SanctionStatus.THREATENED: 0,
    SanctionStatus.PROPOSED: 1,
    SanctionStatus.BLOCKED: 2,
    SanctionStatus.IMPOSED: 2,
    SanctionStatus.EXTENDED: 3,
    SanctionStatus.EASED: 4,
    SanctionStatus.LIFTED: 5,
}
"""The order of steps of one matter, where their dates do not tell it."""

Links = dict[str, tuple[EventLink, ...]]


Related = tuple[str, EventLink]
"""The id of an event, and a relation of it to another one."""


def sanction_links(events: Sequence[Merged[Sanction]]) -> Links:
    """All relations between sanctions, by the event they start from."""
    return _gather([*_parts(events), *_steps(events), *_same_numbers(events)])


def launch_links(events: Sequence[Merged[Launch]]) -> Links:
    """All relations between launches: what a total counts, or may count."""
    return _gather([*_parts(events), *_within_totals(events), *_equal_totals(events)])


def _gather(found: Sequence[Related]) -> Links:
    links: dict[str, dict[tuple[LinkKind, str], EventLink]] = defaultdict(dict)
    for event_id, link in found:
        links[event_id].setdefault((link.kind, link.event_id), link)
    return {event_id: tuple(by_key.values()) for event_id, by_key in links.items()}


def _related(
    event: Merged[Sanction] | Merged[Launch], kind: LinkKind, other: str, reason: str
) -> Related:
    return event.id, EventLink(kind=kind, event_id=other, reason=reason)


def _parts(
    events: Sequence[Merged[Sanction]] | Sequence[Merged[Launch]],
) -> Iterator[Related]:
    homes = {(s.id, r.id): event.id for event in events for s, r in event.told}
    for event in events:
        for source, record in event.told:
            whole = homes.get((source.id, record.part_of or ""))
            if whole and whole != event.id:
                reason = f"[{source.number}] gives a total that counts it"
                yield _related(event, LinkKind.PART_OF, whole, reason)


def _steps(events: Sequence[Merged[Sanction]]) -> Iterator[Related]:
    """Each action and the latest earlier one of another status on the same targets."""
    ordered = sorted(events, key=order)
    for place, event in enumerate(ordered):
        for earlier in reversed(ordered[:place]):
            if _same_matter(earlier, event):
                yield _related(event, LinkKind.FOLLOWS, earlier.id, _step_reason(earlier, event))
                break


def order(event: Merged[Sanction]) -> tuple[str, int, str]:
    """Steps by day, then as they come in the life of a sanction."""
    return event.about or "9999", STEPS[event.records[0].status], event.id


def _same_matter(earlier: Merged[Sanction], later: Merged[Sanction]) -> bool:
    a, b = earlier.records[0], later.records[0]
    if a.status is b.status or not _may_follow(a.status, b.status):
        return False
    if not share_party(imposing_parties(a), imposing_parties(b)) and not _court(b):
        return False
    if earlier.date.earliest == later.date.earliest and earlier.article_ids & later.article_ids:
        return bool(target_fit(a, b).names)
    return _same_targets(a, b)


def _may_follow(earlier: SanctionStatus, later: SanctionStatus) -> bool:
    """A lifted sanction may be imposed again; a threat does not follow its own fulfilment."""
    return STEPS[later] > STEPS[earlier] or earlier in (
        SanctionStatus.LIFTED,
        SanctionStatus.EASED,
        SanctionStatus.BLOCKED,
    )


def _court(sanction: Sanction) -> bool:
    lifted = sanction.status is SanctionStatus.LIFTED
    return lifted and any("court" in m.name.casefold() for m in sanction.imposers)


def _same_targets(a: Sanction, b: Sanction) -> bool:
    """The same names, or, where whole countries are aimed at, the same country and nothing else."""
    fit = target_fit(a, b)
    countries = [all(t.kind is TargetKind.COUNTRY for t in s.targets) for s in (a, b)]
    named = [n for n in fit.names if n]
    if all(countries):
        return bool(named)
    aimed = {t.name for s in (a, b) for t in s.targets if t.kind is not TargetKind.COUNTRY}
    return bool(aimed & set(named)) or bool(fit.groups)


def _step_reason(earlier: Merged[Sanction], later: Merged[Sanction]) -> str:
    before, after = (event.records[0].status for event in (earlier, later))
    return f"the same targets, {before} before and {after} after"


def _same_numbers(events: Sequence[Merged[Sanction]]) -> Iterator[Related]:
    """Equal counts in two actions of one matter that no article says are the same things."""
    by_count: dict[float, list[tuple[Merged[Sanction], Target]]] = defaultdict(list)
    for event in events:
        for target in event.records[0].targets:
            if is_group(target) and target.count and _is_told_exactly(target.count):
                by_count[float(target.count.value or 0)].append((event, target))
    for told in by_count.values():
        for place, (event, target) in enumerate(told):
            for other, rival in told[:place]:
                if _confusable(event, target, other, rival):
                    reason = f"“{target.text}” and “{rival.text}” are equal in number only"
                    yield _related(event, LinkKind.SAME_NUMBER, other.id, reason)


def _is_told_exactly(count: Quantity) -> bool:
    return (count.value or 0) > 1 and count.qualifier is Qualifier.EXACT


def _confusable(
    event: Merged[Sanction], target: Target, other: Merged[Sanction], rival: Target
) -> bool:
    if event.id == other.id or not same_group(target, rival):
        return False
    a, b = event.records[0], other.records[0]
    if a.status == b.status:
        return False
    near = bool(event.article_ids & other.article_ids)
    if share_party(imposing_parties(a), imposing_parties(b)):
        return near or not _far(event, other)
    return near and not _far(event, other)


NEAR_DAYS: Final = 7
"""Days between two actions that a reader may take for one."""


def _far(event: Merged[Sanction], other: Merged[Sanction]) -> bool:
    a, b = event.date, other.date
    if not (a.earliest and a.latest and b.earliest and b.latest):
        return bool(a.earliest and b.earliest)
    gaps = [
        (date.fromisoformat(late) - date.fromisoformat(early)).days
        for early, late in ((a.latest, b.earliest), (b.latest, a.earliest))
    ]
    return max(gaps) > NEAR_DAYS


def _within_totals(events: Sequence[Merged[Launch]]) -> Iterator[Related]:
    totals = [e for e in events if e.records[0].kind is LaunchKind.AGGREGATE]
    singles = [e for e in events if e.records[0].kind is LaunchKind.SINGLE]
    for total in totals:
        for single in singles:
            if _may_count(total, single):
                reason = "the articles do not say whether the total counts it"
                yield _related(single, LinkKind.MAY_INCLUDE, total.id, reason)


def _equal_totals(events: Sequence[Merged[Launch]]) -> Iterator[Related]:
    """Totals of one party that are equal over different periods: not the same launches."""
    totals = [e for e in events if e.records[0].kind is LaunchKind.AGGREGATE]
    for place, total in enumerate(totals):
        for other in totals[:place]:
            a, b = total.records[0], other.records[0]
            same = a.count and b.count and a.count.value == b.count.value
            if same and party_of(a.launching_party).who == party_of(b.launching_party).who:
                reason = "equal totals over periods that no article says are the same"
                yield _related(total, LinkKind.SAME_NUMBER, other.id, reason)


def _may_count(total: Merged[Launch], single: Merged[Launch]) -> bool:
    a, b = total.records[0], single.records[0]
    if party_of(a.launching_party).who != party_of(b.launching_party).who:
        return False
    if any(r.part_of for r in single.records):
        return False
    window, day = total.date, single.date
    if not (window.earliest and window.latest and day.earliest and day.latest):
        return bool(total.article_ids & single.article_ids)
    return day.latest >= window.earliest and day.earliest <= window.latest
