"""Where the sources differ, in plain words, with every side's own words cited."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.briefing.citing import bare, cite, unique
from summarizer.briefing.compare import target_gap
from summarizer.briefing.days import clock_note, day_fit
from summarizer.briefing.dossier import Dossier, Source
from summarizer.briefing.events import say_target_count
from summarizer.briefing.fields import LAUNCH_FIELDS, SANCTION_FIELDS
from summarizer.briefing.merged import Merged
from summarizer.briefing.names import name_key
from summarizer.briefing.target_fit import same_target
from summarizer.briefing.wording import listed, number_word, refs, sentence, with_article
from summarizer.records.briefing import (
    Citation,
    Comparison,
    Discrepancy,
    DiscrepancyKind,
    Event,
    LinkKind,
    Position,
    Relation,
    SanctionEvent,
)
from summarizer.records.launch import Launch
from summarizer.records.sanction import Sanction, Target
from summarizer.records.values import Span

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
        rival = (field, Relation.CONFLICTS) in by_field or (
            field,
            Relation.DIFFERS_IN_SCOPE,
        ) in by_field
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
    label = label_of(event, comparisons[0].field)
    say = {"confirmation": _dispute}.get(comparisons[0].field, _rivals)
    text = (
        _adds_text(label, positions, dossier)
        if kind is DiscrepancyKind.ADDS
        else say(label, positions, dossier)
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


def label_of(event: Event, field: str) -> str:
    """What a compared field is called."""
    if field == "count" and isinstance(event, SanctionEvent):
        return "the number of targets"
    return LABELS[field]


def _positions(comparisons: Sequence[Comparison]) -> tuple[Position, ...]:
    """Each position once; an article has two where it tells two sides itself."""
    told = {
        (p.article_id, name_key(p.value) if p.value else None): p
        for c in comparisons
        for p in c.positions
    }
    return tuple(told.values())


def _short(event: Event) -> str:
    """The event's title without its targets."""
    return event.title.split(" on ", 1)[0]


def grouped(positions: Sequence[Position], dossier: Dossier) -> list[tuple[str, list[int]]]:
    """The values told, each with the articles that tell it, in the order of the articles."""
    groups: dict[str, list[int]] = defaultdict(list)
    words: dict[str, str] = {}
    for position in sorted(positions, key=lambda p: dossier.number(p.article_id)):
        if position.value is not None:
            key = _ROUNDED.sub("", name_key(position.value))
            words.setdefault(key, position.value)
            groups[key].append(dossier.number(position.article_id))
    return [(words[key], numbers) for key, numbers in groups.items()]


_ROUNDED = re.compile(r"^(?:about|some|around|roughly|approximately|nearly|almost|circa) ")


def _rivals(label: str, positions: Sequence[Position], dossier: Dossier) -> str:
    sides = [
        f"{refs(numbers)} {'says' if len(numbers) == 1 else 'say'} “{value}”"
        for value, numbers in grouped(positions, dossier)
    ]
    return f"On {label} the sources differ: {listed(sides)}"


def _dispute(label: str, positions: Sequence[Position], dossier: Dossier) -> str:
    sides = [f"{value} in {refs(numbers)}" for value, numbers in grouped(positions, dossier)]
    return f"The sources differ on {label}: it is {listed(sides)}"


def _adds_text(label: str, positions: Sequence[Position], dossier: Dossier) -> str:
    told = [
        f"{refs(numbers)} {'gives' if len(numbers) == 1 else 'give'} {label} as “{value}”"
        for value, numbers in grouped(positions, dossier)
    ]
    silent = [dossier.number(p.article_id) for p in positions if p.value is None]
    verb = "does" if len(set(silent)) == 1 else "do"
    return f"{listed(told)}; {refs(silent)} {verb} not mention it"


def _citations(
    merged: Merged[Sanction] | Merged[Launch], positions: Sequence[Position]
) -> tuple[Citation, ...]:
    """The spans of the positions, and the evidence of the articles that take one."""
    taking = {p.article_id for p in positions}
    records = {source.id: record.id for source, record in reversed(merged.told)}
    spans = [
        Citation(article_id=p.article_id, record_id=records.get(p.article_id), span=p.span)
        for p in positions
        if p.span
    ]
    evidence = [
        citation
        for source, record in merged.told
        if source.id in taking
        for citation in cite(source, record)
    ]
    return unique([*spans, *evidence])


def _scope(
    event: Event,
    merged: Merged[Sanction] | Merged[Launch],
    comparisons: Sequence[Comparison],
) -> Iterator[Discrepancy]:
    """Who names whom, over all articles at once."""
    by_article = {p.article_id: p for c in comparisons for p in c.positions}
    told = [(s, r) for s, r in merged.told if isinstance(r, Sanction) and s.id in by_article]
    told.sort(key=lambda pair: pair[0].number)
    positions = tuple(by_article[source.id] for source, _ in told)
    yield Discrepancy(
        kind=DiscrepancyKind.DIFFERS_IN_SCOPE,
        subject=_short(event),
        field=LABELS["targets"],
        positions=positions,
        text=sentence(_scope_text(told)),
        citations=_citations(merged, positions),
        event_id=event.id,
    )


def _scope_text(told: Sequence[tuple[Source, Sanction]]) -> str:
    lists: dict[str, list[int]] = defaultdict(list)
    silent: dict[str, list[int]] = defaultdict(list)
    for source, record in told:
        lists[say_target_count(record.targets)].append(source.number)
        missing = [t for other in told if other[0] is not source for t in _beyond(other[1], record)]
        names = dict.fromkeys(with_article(t.text) for t in _each_once(missing))
        if names:
            silent[listed([*names])].append(source.number)
    said = [f"{refs(n)} {_verb(n, 'name')} {targets}" for targets, n in lists.items()]
    lacks = [f"{refs(n)} {_verb(n, 'do')} not mention {names}" for names, n in silent.items()]
    return f"{'; '.join(said)}. {'; '.join(lacks)}: a difference of scope, not a contradiction"


def _beyond(record: Sanction, other: Sanction) -> tuple[Target, ...]:
    """The targets of one record that another does not tell of."""
    return target_gap(record, other).only_first


def _each_once(targets: Sequence[Target]) -> list[Target]:
    kept: list[Target] = []
    for target in targets:
        if not any(same_target(target, other) for other in kept):
            kept.append(target)
    return kept


def _verb(numbers: Sequence[int], plural: str) -> str:
    """The verb for one article or for several."""
    if len(set(numbers)) > 1:
        return plural
    return "does" if plural == "do" else f"{plural}s"


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
    counts = _equal_counts(one[1], other[1])
    positions = tuple(Position(article_id=c.source.id, value=c.words, span=c.span) for c in counts)
    told = listed([f"“{c.words}” in [{c.source.number}]" for c in counts])
    text = (
        f"The number {number_word(counts[0].value)} stands for different things: {told}; "
        "no article says that these are the same"
    )
    spans = [Citation(article_id=c.source.id, record_id=c.record.id, span=c.span) for c in counts]
    evidence = [citation for c in counts for citation in cite(c.source, c.record)]
    return Discrepancy(
        kind=DiscrepancyKind.SAME_NUMBER_DIFFERENT_THING,
        subject=" / ".join(dict.fromkeys((_short(one[0]), _short(other[0])))),
        field="the number",
        positions=positions,
        text=sentence(text),
        citations=unique([*spans, *evidence]),
        event_id=one[0].id,
    )


@dataclass(frozen=True, slots=True)
class _Count:
    """A number that a record tells, in the article's words."""

    source: Source
    record: Sanction | Launch
    words: str
    span: Span
    value: float


def _equal_counts(
    one: Merged[Sanction] | Merged[Launch], other: Merged[Sanction] | Merged[Launch]
) -> tuple[_Count, _Count]:
    rivals = list(_counts(other))
    return next((a, b) for a in _counts(one) for b in rivals if a.value == b.value)


def _counts(merged: Merged[Sanction] | Merged[Launch]) -> Iterator[_Count]:
    for source, record in merged.told:
        if isinstance(record, Launch):
            if record.count and record.count.value is not None:
                words = f"{record.count.text} {record.date.text}" if record.date else ""
                said = words or record.count.text
                yield _Count(source, record, said, bare(record.count), record.count.value)
        else:
            for t in record.targets:
                if t.count and t.count.value is not None:
                    yield _Count(source, record, t.text, bare(t), t.count.value)


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
