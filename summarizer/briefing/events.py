"""Merged records as the note's events: worded, cited, compared and linked."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from summarizer.briefing.citing import cite_all, cited
from summarizer.briefing.compare import compare_reports, named_groups
from summarizer.briefing.days import say_date
from summarizer.briefing.dossier import Dossier, Source
from summarizer.briefing.launch_wording import say_launch, say_missile, say_party
from summarizer.briefing.links import Links
from summarizer.briefing.merged import Merged
from summarizer.briefing.names import Party, name_key
from summarizer.briefing.sanction_match import imposing_parties
from summarizer.briefing.sanction_wording import (
    PRESENT_STATES,
    Scope,
    imposer_name,
    imposer_names,
    say_imposers,
    say_sanction,
    say_targets,
)
from summarizer.briefing.target_fit import is_group, same_group, same_target
from summarizer.briefing.wording import capitalized, listed, number_word
from summarizer.records.briefing import (
    BriefedTarget,
    LaunchEvent,
    LinkKind,
    Report,
    SanctionEvent,
)
from summarizer.records.launch import Launch
from summarizer.records.sanction import Sanction, SanctionStatus, Target, TargetKind
from summarizer.records.values import Quantity

STATUS_NOUNS: Final[dict[SanctionStatus, str]] = {
    SanctionStatus.THREATENED: "warning of sanctions",
    SanctionStatus.PROPOSED: "proposed sanctions",
    SanctionStatus.IMPOSED: "sanctions",
    SanctionStatus.EXTENDED: "extension of sanctions",
    SanctionStatus.EASED: "easing of sanctions",
    SanctionStatus.LIFTED: "lifting of sanctions",
    SanctionStatus.BLOCKED: "blocked sanctions",
}

FIGURES: Final = (("range", "flew"), ("altitude", "rose to"), ("flight_time", "was aloft for"))


def sanction_event(
    event: Merged[Sanction], links: Links, later: dict[str, Merged[Sanction]], dossier: Dossier
) -> SanctionEvent:
    """Word one action; `later` has the step that follows an event, by the event's id."""
    records = event.records
    first = records[0]
    return SanctionEvent(
        id=event.id,
        title=_sanction_title(records),
        sentence=cited(say_sanction(records, event.date, scope_of(event)), cite_all(event.told)),
        date=event.date,
        background=event.background,
        reports=event.reports,
        merged_because=event.because,
        independent_sources=dossier.independent(event.article_ids),
        rests_on=event.rests_on,
        links=links.get(event.id, ()),
        comparisons=compare_reports(event.told),
        status=first.status,
        present_state=_present_state(event, later),
        imposers=imposer_names(records),
        imposer_countries=_countries(imposing_parties(first)),
        adopting_body=next((r.adopting_body.name for r in records if r.adopting_body), None),
        blocked_by=tuple(imposer_name(m) for m in first.blocked_by),
        targets=merge_targets(event.told),
        target_countries=tuple(dict.fromkeys(c for r in records for c in r.target_countries)),
        measures=tuple(dict.fromkeys(m for r in records for m in r.measures)),
        legal_basis=next((r.legal_basis.text for r in records if r.legal_basis), None),
        program=next((r.program for r in records if r.program), None),
    )


def _countries(parties: frozenset[Party]) -> tuple[str, ...]:
    unions = ("EU", "UN", "G7")
    return tuple(sorted(p.who for p in parties if len(p.who) == 2 and p.who not in unions))


def _sanction_title(records: Sequence[Sanction]) -> str:
    sanction = records[0]
    whom = say_targets(sanction.targets)
    noun = STATUS_NOUNS[sanction.status]
    return capitalized(f"{say_imposers(records)}: {noun}{f' on {whom}' if whom else ''}")


def _present_state(event: Merged[Sanction], later: dict[str, Merged[Sanction]]) -> str:
    """What holds now: the state after the last step that the articles tell."""
    seen, last = {event.id}, event
    while last.id in later and later[last.id].id not in seen:
        last = later[last.id]
        seen.add(last.id)
    state = PRESENT_STATES[last.records[0].status]
    if last.id == event.id:
        return state
    when = say_date(last.date.value)
    return f"since {last.records[0].status}{f', {when}' if when else ''}"


def later_steps(events: Sequence[Merged[Sanction]], links: Links) -> dict[str, Merged[Sanction]]:
    """The step that follows each event, by the event's id."""
    later: dict[str, Merged[Sanction]] = {}
    for event in sorted(events, key=lambda e: e.about or "9999"):
        for link in links.get(event.id, ()):
            if link.kind is LinkKind.FOLLOWS:
                later[link.event_id] = event
    return later


def merge_targets(told: Sequence[tuple[Source, Sanction]]) -> tuple[BriefedTarget, ...]:
    """The targets of all reports, each once, with the reports that name it."""
    kept: list[tuple[Target, list[Report]]] = []
    for source, record in told:
        for target in record.targets:
            report = Report(article_id=source.id, record_id=record.id)
            home = next((reports for t, reports in kept if _one_target(t, target)), None)
            if home is None:
                kept.append((target, [report]))
            elif report not in home:
                home.append(report)
    return tuple(_briefed(target, reports) for target, reports in kept)


def scope_of(event: Merged[Sanction]) -> Scope:
    """Which targets all reports share; where they share none, those of the fullest report."""
    told = sorted(event.told, key=lambda t: t[0].number)
    also = _tellers_by_count(told)
    groups = {target_id for target_id in also if also[target_id] is None}
    merged = [
        (t, _tellers(t, told) | (also.get(t.id) or frozenset()))
        for t in _distinct_targets(event)
        if t.id not in groups
    ]
    everyone = frozenset(source.number for source, _ in told)
    common = tuple(t for t, numbers in merged if numbers == everyone)
    if not common:
        return Scope(event.records[0].targets)
    extras: dict[tuple[int, ...], list[Target]] = defaultdict(list)
    for target, numbers in merged:
        if numbers != everyone:
            extras[tuple(sorted(numbers))].append(target)
    added = tuple((numbers, tuple(targets)) for numbers, targets in extras.items())
    silent = everyone - {n for numbers in extras for n in numbers}
    return Scope(common, added, tuple(sorted(silent)) if added else ())


def _tellers_by_count(
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


def _distinct_targets(event: Merged[Sanction]) -> list[Target]:
    kept: list[Target] = []
    for record in event.records:
        kept += [t for t in record.targets if not any(_one_target(t, k) for k in kept)]
    return kept


def _tellers(target: Target, told: Sequence[tuple[Source, Sanction]]) -> frozenset[int]:
    return frozenset(
        source.number for source, r in told if any(_one_target(target, t) for t in r.targets)
    )


def _one_target(a: Target, b: Target) -> bool:
    if is_group(a) != is_group(b):
        return False
    if not is_group(a):
        return same_target(a, b)
    counts = [t.count.value if t.count else None for t in (a, b)]
    texts = name_key(a.text) == name_key(b.text)
    return texts or (same_group(a, b) and counts[0] == counts[1] is not None)


def _briefed(target: Target, reports: Sequence[Report]) -> BriefedTarget:
    group = is_group(target) and target.kind is not TargetKind.COUNTRY
    return BriefedTarget(
        name=target.text if group else target.name,
        kind=target.kind,
        country=target.country,
        count=target.count.value if target.count else None,
        count_told=target.count.text if target.count else None,
        reports=tuple(reports),
    )


def launch_event(event: Merged[Launch], links: Links, dossier: Dossier) -> LaunchEvent:
    """Word one launch, salvo or total."""
    records = event.records
    first = records[0]
    count = next((r.count for r in records if r.count and r.count.value is not None), None)
    return LaunchEvent(
        id=event.id,
        title=_launch_title(records),
        sentence=cited(say_launch(records, event.date), cite_all(event.told)),
        date=event.date,
        background=event.background,
        reports=event.reports,
        merged_because=event.because,
        independent_sources=dossier.independent(event.article_ids),
        rests_on=event.rests_on,
        links=links.get(event.id, ()),
        comparisons=compare_reports(event.told),
        kind=first.kind,
        launching_party=say_party(first.launching_party),
        launching_country=first.launching_party.country,
        count=count.value if count else None,
        count_told=next((r.count.text for r in records if r.count), None),
        count_of=next((r.count_of for r in records if r.count_of), None),
        confirmation=first.confirmation,
        outcome=first.outcome,
        missile=say_missile(records),
        missile_class=first.missile_class,
        location=next((r.location.text for r in records if r.location), None),
        figures=_figures(event),
    )


def _launch_title(records: Sequence[Launch]) -> str:
    missile = say_missile(records) or "missile"
    return capitalized(f"{say_party(records[0].launching_party)}: launch, {missile}")


def _figures(event: Merged[Launch]) -> tuple[str, ...]:
    """Each figure with the articles that give it, in the order of the sources."""
    lines: dict[str, list[int]] = {}
    for source, record in sorted(event.told, key=lambda told: told[0].number):
        for slot, verb in FIGURES:
            value = getattr(record, slot)
            rivals = [a.value for a in record.alternatives if a.slot == slot]
            for told in [value, *rivals]:
                if isinstance(told, Quantity):
                    numbers = lines.setdefault(f"{verb} {told.text}", [])
                    numbers += [source.number] if source.number not in numbers else []
    return tuple(
        f"{line} [{', '.join(str(n) for n in numbers)}]" for line, numbers in lines.items()
    )


def say_target_count(targets: Sequence[Target]) -> str:
    """The targets with their number, written as a sum where there are several.

    Named members of a counted group are not counted again.
    """
    ids = {t.id for t in targets}
    heads = [t for t in targets if t.member_of not in ids]
    counts = [_size(t) for t in heads]
    said = say_targets(targets)
    if len(heads) < 2 or None in counts or not any(t.count for t in heads):
        return said
    known = [count for count in counts if count is not None]
    parts = listed([number_word(count) for count in known])
    return f"{number_word(sum(known))} in all ({parts}): {said}"


def _size(target: Target) -> float | None:
    if target.count is not None:
        return target.count.value
    return None if is_group(target) or target.kind is TargetKind.COUNTRY else 1
