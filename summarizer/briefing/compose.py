"""The deterministic composer: bottom line and developments, worded from the events."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.briefing.citing import cite_all, cited
from summarizer.briefing.days import say_date
from summarizer.briefing.discrepancies import clock_notes
from summarizer.briefing.dossier import Dossier, Source
from summarizer.briefing.launch_wording import say_missile, say_party
from summarizer.briefing.merged import Merged
from summarizer.briefing.sanction_wording import say_imposers, say_targets
from summarizer.briefing.wording import listed, number_word, on_date, refs, with_article
from summarizer.records.briefing import (
    CitedSentence,
    Discrepancy,
    DiscrepancyKind,
    LaunchEvent,
    LinkKind,
    SanctionEvent,
)
from summarizer.records.launch import Confirmation, Launch, LaunchKind
from summarizer.records.sanction import Sanction, SanctionStatus

BOTTOM_LINES: Final = 3

STATUS_WEIGHTS: Final[dict[SanctionStatus, int]] = {
    SanctionStatus.IMPOSED: 6,
    SanctionStatus.LIFTED: 6,
    SanctionStatus.BLOCKED: 6,
    SanctionStatus.EASED: 5,
    SanctionStatus.EXTENDED: 5,
    SanctionStatus.PROPOSED: 4,
    SanctionStatus.THREATENED: 3,
}

CONFIRMATION_WEIGHTS: Final[dict[Confirmation, int]] = {
    Confirmation.CONFIRMED: 6,
    Confirmation.CLAIMED: 5,
    Confirmation.REPORTED: 4,
    Confirmation.DENIED: 4,
    Confirmation.PLANNED: 4,
}


@dataclass(frozen=True, slots=True)
class Development:
    """A sentence of the developments, the events it is about, and whether it only adds to them."""

    sentence: CitedSentence
    events: tuple[str, ...]
    is_remark: bool = False


Told = tuple[SanctionEvent | LaunchEvent, Merged[Sanction] | Merged[Launch]]


@dataclass(frozen=True)
class Picture:
    """All events of a note, merged and worded, and where their sources differ."""

    dossier: Dossier
    sanctions: tuple[tuple[SanctionEvent, Merged[Sanction]], ...]
    launches: tuple[tuple[LaunchEvent, Merged[Launch]], ...]
    discrepancies: tuple[Discrepancy, ...] = ()

    def events(self) -> list[Told]:
        """All events, the most important first."""
        every: list[Told] = [*self.sanctions, *self.launches]
        return sorted(every, key=lambda pair: -weight(pair[0]))


def weight(event: SanctionEvent | LaunchEvent) -> float:
    """Importance: news before background, acts before words, then sources and targets."""
    if isinstance(event, SanctionEvent):
        base = STATUS_WEIGHTS[event.status] + min(len(event.targets), 10) / 10
    else:
        base = CONFIRMATION_WEIGHTS[event.confirmation] + min(event.count or 1, 10) / 20
    news = 0 if event.background else 20
    return news + base + 2 * min(event.independent_sources, 6)


def bottom_line(picture: Picture) -> tuple[CitedSentence, ...]:
    """Two or three sentences: the main events, and the gravest difference between the sources."""
    heads = [e for e, _ in picture.events() if not e.background and not _is_part(e)]
    heads = heads or [e for e, _ in picture.events() if not _is_part(e)]
    conflict = conflict_line(picture)
    lines = [e.sentence for e in heads[: BOTTOM_LINES - len(conflict)]]
    return (*lines, *conflict)


def _is_part(event: SanctionEvent | LaunchEvent) -> bool:
    return any(link.kind is LinkKind.PART_OF for link in event.links)


def conflict_line(picture: Picture) -> list[CitedSentence]:
    """One sentence on what the sources contradict each other in, over all main events."""
    found = [
        d
        for d in picture.discrepancies
        if d.kind is DiscrepancyKind.CONFLICTS and d.event_id is not None
    ]
    if not found:
        return []
    event_id = found[0].event_id
    same = [d for d in found if d.event_id == event_id]
    labels = listed(list(dict.fromkeys(d.field for d in same)))
    numbers = [picture.dossier.number(p.article_id) for d in same for p in d.positions]
    text = f"The sources {refs(numbers)} contradict each other on {labels}"
    return [cited(text, [c for d in same for c in d.citations])]


def developments(picture: Picture) -> tuple[CitedSentence, ...]:
    """The news by importance, each event followed by what belongs to it; then context."""
    return tuple(development.sentence for development in develop(picture))


def develop(picture: Picture) -> tuple[Development, ...]:
    """The developments with the ids of the events that each is about."""
    lines: list[Development] = []
    grouped = _claim_groups(picture)
    told = {merged.id for group in grouped for _, merged in group}
    for event, merged in picture.events():
        if not (event.background or _is_part(event) or event.id in told):
            lines += _development(event, merged, picture)
    for event, merged in picture.events():
        if event.background and event.id not in told and _worth_telling(event, picture):
            lines += _development(event, merged, picture)
    for group in grouped:
        ids = tuple(event.id for event, _ in group)
        lines.append(Development(_claims_sentence(group, picture), ids))
    return tuple({line.sentence.text: line for line in lines}.values())


def _development(
    event: SanctionEvent | LaunchEvent, merged: Merged[Sanction] | Merged[Launch], picture: Picture
) -> Iterator[Development]:
    yield Development(event.sentence, (event.id,))
    for remark in _belonging(event, merged, picture):
        yield Development(remark, (event.id,), is_remark=True)


def _worth_telling(event: SanctionEvent | LaunchEvent, picture: Picture) -> bool:
    """Background that several articles tell, or that something else here is related to."""
    linked = any(link.event_id == event.id for other, _ in picture.events() for link in other.links)
    return len(event.reports) > 1 or bool(event.links) or linked


def _belonging(
    event: SanctionEvent | LaunchEvent, merged: Merged[Sanction] | Merged[Launch], picture: Picture
) -> Iterator[CitedSentence]:
    citations = cite_all(merged.told)
    if isinstance(event, SanctionEvent):
        yield from _parts_sentence(event, picture)
        yield from _step_sentences(event, picture)
    if event.date.note and event.date.value:
        yield cited(event.date.note, citations)
    for other, note in clock_notes([merged]):
        yield cited(_clock_sentence(other, note), citations)
    if event.rests_on:
        count = "Both" if len(event.reports) == 2 else "All"
        text = f"{count} reports of this rest on one statement, by {with_article(event.rests_on)}"
        yield cited(f"{text}; they do not confirm each other", citations)
    elif event.independent_sources < len(event.reports):
        yield cited("Some of these reports print the same text and count as one source", citations)


def _clock_sentence(merged: Merged[Sanction] | Merged[Launch], note: str) -> str:
    told: Sequence[tuple[Source, Sanction | Launch]] = merged.told
    days = [
        f"[{source.number}] gives {say_date(record.date.value)}"
        for source, record in sorted(told, key=lambda pair: pair[0].number)
        if record.date and record.date.value
    ]
    return f"{listed(days)}. {note}"


def _parts_sentence(event: SanctionEvent, picture: Picture) -> Iterator[CitedSentence]:
    parts = [
        merged
        for other, merged in picture.sanctions
        if any(x.kind is LinkKind.PART_OF and x.event_id == event.id for x in other.links)
    ]
    if not parts:
        return
    told = [
        f"{say_targets(part.records[0].targets)} by {say_imposers(part.records)}" for part in parts
    ]
    numbers = [source.number for part in parts for source, _ in part.told]
    citations = [c for part in parts for c in cite_all(part.told)]
    whole = [
        c for c in event.sentence.citations if c.article_id in {x.article_id for x in citations}
    ]
    text = f"{refs(numbers)} {_tells(numbers)} this total by its parts: {listed(told)}"
    yield cited(text, [*citations, *whole])


def _tells(numbers: Sequence[int]) -> str:
    return "tells" if len(set(numbers)) == 1 else "tell"


def _step_sentences(event: SanctionEvent, picture: Picture) -> Iterator[CitedSentence]:
    """Where this action stands in a sequence: threatened, then imposed, then lifted."""
    by_id = {other.id: (other, merged) for other, merged in picture.sanctions}
    for link in event.links:
        if link.kind is LinkKind.FOLLOWS and link.event_id in by_id:
            earlier, merged = by_id[link.event_id]
            when = on_date(earlier.date)
            whom = say_targets(merged.records[0].targets)
            text = (
                f"This follows an earlier step: {say_imposers(merged.records)} "
                f"{_past(earlier.status)} sanctions{f' on {whom}' if whom else ''} {when}; "
                f"the present state is {event.status}"
            )
            yield cited(text, [*cite_all(merged.told), *event.sentence.citations])


def _past(status: SanctionStatus) -> str:
    return "did not adopt" if status is SanctionStatus.BLOCKED else status.value


def _claim_groups(picture: Picture) -> list[list[tuple[LaunchEvent, Merged[Launch]]]]:
    """Launches that one side claims in one breath: same party, same articles, same words."""
    groups: dict[object, list[tuple[LaunchEvent, Merged[Launch]]]] = defaultdict(list)
    for event, merged in picture.launches:
        if event.kind is LaunchKind.SINGLE and event.confirmation is Confirmation.CLAIMED:
            evidence = tuple(span.start for span in merged.records[0].evidence)
            groups[event.launching_party, merged.article_ids, evidence].append((event, merged))
    return [group for group in groups.values() if len(group) > 1]


def _claims_sentence(
    group: Sequence[tuple[LaunchEvent, Merged[Launch]]], picture: Picture
) -> CitedSentence:
    records = [merged.records[0] for _, merged in group]
    days = listed([on_date(event.date) for event, _ in group])
    who = with_article(say_party(records[0].launching_party))
    missile = say_missile(records) or "missile"
    noun = missile if missile.endswith("s") else f"{missile}s"
    text = f"{who} says that it launched {noun} {days}"
    text += "; these are its own claims"
    total = _total_of(group, picture)
    citations = [c for _, merged in group for c in cite_all(merged.told)]
    if total:
        text += f", and no article says whether the {number_word(total[0].count or 0)} count them"
        citations += cite_all(total[1].told)
    return cited(text, citations)


def _total_of(
    group: Sequence[tuple[LaunchEvent, Merged[Launch]]], picture: Picture
) -> tuple[LaunchEvent, Merged[Launch]] | None:
    ids = {
        link.event_id
        for event, _ in group
        for link in event.links
        if link.kind is LinkKind.MAY_INCLUDE
    }
    return next(((e, m) for e, m in picture.launches if e.id in ids and e.count), None)
