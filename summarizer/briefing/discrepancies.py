"""Where the sources differ, in plain words, with every side's own words cited."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.briefing.citing import bare, cite, unique
from summarizer.briefing.compare import target_gap
from summarizer.briefing.days import clock_note, day_fit
from summarizer.briefing.dossier import Dossier, Source
from summarizer.briefing.events import say_target_count
from summarizer.briefing.fields import LAUNCH_FIELDS, SANCTION_FIELDS
from summarizer.briefing.merged import Merged
from summarizer.briefing.wording import listed, number_word, refs, sentence
from summarizer.records.briefing import (
    Citation,
    Comparison,
    Discrepancy,
    DiscrepancyKind,
    Event,
    LinkKind,
    Position,
    Relation,
)
from summarizer.records.launch import Launch
from summarizer.records.sanction import Sanction, Target

LABELS: Final[dict[str, str]] = {
    spec.name: spec.label for spec in (*SANCTION_FIELDS, *LAUNCH_FIELDS)
} | {"date": "the day", "targets": "the targets"}

KINDS: Final[dict[Relation, DiscrepancyKind]] = {
    Relation.CONFLICTS: DiscrepancyKind.CONFLICTS,
    Relation.DIFFERS_IN_SCOPE: DiscrepancyKind.DIFFERS_IN_SCOPE,
    Relation.ADDS: DiscrepancyKind.ADDS,
}

ORDER: Final = tuple(DiscrepancyKind)
WORTH_ADDING: Final = frozenset(
    {"legal_basis", "missile_name", "range", "altitude", "flight_time", "location", "valid_until"}
)
"""Fields whose absence in one article is worth a line; others are in the tables."""


def find_discrepancies(
    events: Sequence[tuple[Event, Merged[Sanction] | Merged[Launch]]], dossier: Dossier
) -> tuple[Discrepancy, ...]:
    """All differences, conflicts first."""
    found: list[Discrepancy] = []
    for event, merged in events:
        found.extend(_of_event(event, merged, dossier))
    found.extend(_same_numbers(events))
    return tuple(sorted(found, key=lambda d: ORDER.index(d.kind)))


def _of_event(
    event: Event, merged: Merged[Sanction] | Merged[Launch], dossier: Dossier
) -> Iterator[Discrepancy]:
    by_field: dict[tuple[str, Relation], list[Comparison]] = defaultdict(list)
    for comparison in event.comparisons:
        by_field[comparison.field, comparison.relation].append(comparison)
    for (field, relation), comparisons in by_field.items():
        kind = KINDS.get(relation)
        if kind is None:
            continue
        rival = (field, Relation.CONFLICTS) in by_field
        if kind is DiscrepancyKind.ADDS and (rival or field not in WORTH_ADDING):
            continue
        if field == "targets":
            yield from _scope(event, merged, comparisons)
        else:
            yield _differing(event, merged, kind, comparisons, dossier)


def _differing(
    event: Event,
    merged: Merged[Sanction] | Merged[Launch],
    kind: DiscrepancyKind,
    comparisons: Sequence[Comparison],
    dossier: Dossier,
) -> Discrepancy:
    positions = _positions(comparisons)
    label = LABELS[comparisons[0].field]
    text = (
        _adds_text(label, positions, dossier)
        if kind is DiscrepancyKind.ADDS
        else _rivals(label, positions, dossier)
    )
    return Discrepancy(
        kind=kind,
        subject=_short(event),
        field=label,
        positions=positions,
        text=sentence(text),
        citations=_citations(merged, positions),
        event_id=event.id,
    )


def _positions(comparisons: Sequence[Comparison]) -> tuple[Position, ...]:
    """Each article's position once."""
    by_article = {p.article_id: p for c in comparisons for p in c.positions}
    return tuple(by_article.values())


def _short(event: Event) -> str:
    """The event's title without its targets."""
    return event.title.split(" on ", 1)[0]


def _grouped(positions: Sequence[Position], dossier: Dossier) -> list[tuple[str, list[int]]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for position in positions:
        if position.value is not None:
            groups[position.value].append(dossier.number(position.article_id))
    return sorted(groups.items(), key=lambda item: min(item[1]))


def _rivals(label: str, positions: Sequence[Position], dossier: Dossier) -> str:
    sides = [
        f"{refs(numbers)} {'says' if len(numbers) == 1 else 'say'} “{value}”"
        for value, numbers in _grouped(positions, dossier)
    ]
    return f"On {label} the sources differ: {listed(sides)}"


def _adds_text(label: str, positions: Sequence[Position], dossier: Dossier) -> str:
    told = [
        f"{refs(numbers)} {'gives' if len(numbers) == 1 else 'give'} {label} as “{value}”"
        for value, numbers in _grouped(positions, dossier)
    ]
    silent = [dossier.number(p.article_id) for p in positions if p.value is None]
    verb = "does" if len(set(silent)) == 1 else "do"
    return f"{listed(told)}; {refs(silent)} {verb} not mention it"


def _citations(
    merged: Merged[Sanction] | Merged[Launch], positions: Sequence[Position]
) -> tuple[Citation, ...]:
    """The spans of the positions, and the evidence of the articles that take one."""
    by_article = {source.id: (source, record) for source, record in merged.told}
    records = {article: told[1].id for article, told in by_article.items()}
    spans = [
        Citation(article_id=p.article_id, record_id=records.get(p.article_id), span=p.span)
        for p in positions
        if p.span
    ]
    evidence = [
        citation
        for p in positions
        if p.article_id in by_article
        for citation in cite(*by_article[p.article_id])
    ]
    return unique([*spans, *evidence])


def _scope(
    event: Event,
    merged: Merged[Sanction] | Merged[Launch],
    comparisons: Sequence[Comparison],
) -> Iterator[Discrepancy]:
    told = {s.id: (s, r) for s, r in merged.told if isinstance(r, Sanction)}
    for comparison in comparisons:
        pair = [told[p.article_id] for p in comparison.positions]
        gap = target_gap(pair[0][1], pair[1][1])
        text = _scope_text(pair, (gap.only_first, gap.only_second))
        yield Discrepancy(
            kind=DiscrepancyKind.DIFFERS_IN_SCOPE,
            subject=_short(event),
            field=LABELS["targets"],
            positions=comparison.positions,
            text=sentence(text),
            citations=_citations(merged, comparison.positions),
            event_id=event.id,
        )


def _scope_text(
    pair: Sequence[tuple[Source, Sanction]], only: tuple[tuple[Target, ...], tuple[Target, ...]]
) -> str:
    lists = [f"[{s.number}] names {say_target_count(r.targets)}" for s, r in pair]
    silent = []
    for (_, targets), (other, _) in zip(enumerate(only), reversed(pair), strict=True):
        if targets:
            names = listed([t.text for t in targets])
            silent.append(f"[{other.number}] does not mention {names}")
    return f"{'; '.join(lists)}. {'; '.join(silent)}: a difference of scope, not a contradiction"


def _same_numbers(
    events: Sequence[tuple[Event, Merged[Sanction] | Merged[Launch]]],
) -> Iterator[Discrepancy]:
    by_id = {event.id: (event, merged) for event, merged in events}
    for event, merged in events:
        for link in event.links:
            if link.kind is LinkKind.SAME_NUMBER and link.event_id in by_id:
                yield _same_number((event, merged), by_id[link.event_id])


def _same_number(
    one: tuple[Event, Merged[Sanction] | Merged[Launch]],
    other: tuple[Event, Merged[Sanction] | Merged[Launch]],
) -> Discrepancy:
    targets = _equal_groups(one[1], other[1])
    positions = tuple(
        Position(article_id=source.id, value=target.text, span=bare(target))
        for source, target in targets
    )
    number = number_word(targets[0][1].count.value or 0) if targets[0][1].count else "equal"
    told = listed([f"“{t.text}” in [{s.number}]" for s, t in targets])
    text = (
        f"The number {number} stands for different things: {told}; "
        "no article says that these are the same"
    )
    ends = [(event, merged) for event, merged in (one, other)]
    citations = [
        citation
        for (_, merged), (source, _) in zip(ends, targets, strict=True)
        for s, record in merged.told
        if s.id == source.id
        for citation in cite(s, record)
    ]
    spans = [Citation(article_id=s.id, record_id=None, span=bare(t)) for s, t in targets]
    return Discrepancy(
        kind=DiscrepancyKind.SAME_NUMBER_DIFFERENT_THING,
        subject=f"{_short(one[0])} / {_short(other[0])}",
        field="the number",
        positions=positions,
        text=sentence(text),
        citations=unique([*spans, *citations]),
        event_id=one[0].id,
    )


def _equal_groups(
    one: Merged[Sanction] | Merged[Launch], other: Merged[Sanction] | Merged[Launch]
) -> tuple[tuple[Source, Target], tuple[Source, Target]]:
    first = [(s, t) for s, r in one.told if isinstance(r, Sanction) for t in r.targets if t.count]
    second = [
        (s, t) for s, r in other.told if isinstance(r, Sanction) for t in r.targets if t.count
    ]
    return next(
        (a, b)
        for a in first
        for b in second
        if a[1].count and b[1].count and a[1].count.value == b[1].count.value
    )


def clock_notes(
    merged: Sequence[Merged[Sanction] | Merged[Launch]],
) -> Iterator[tuple[Merged[Sanction] | Merged[Launch], str]]:
    """Events whose day is told by two clocks, and the explanation; no conflict."""
    for event in merged:
        for told in event.told[1:]:
            clocks = day_fit(event.told[0], told).clocks
            if clocks:
                yield event, clock_note(clocks)
                break
