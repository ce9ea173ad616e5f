"""The deterministic composer: bottom line and developments, worded from the events."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from summarizer.briefing.citing import cite_all, cited
from summarizer.briefing.discrepancies import clock_notes, grouped
from summarizer.briefing.dossier import Dossier, Source
from summarizer.briefing.events import word_event
from summarizer.briefing.launch_wording import say_missile, say_party
from summarizer.briefing.links import order
from summarizer.briefing.merged import Merged
from summarizer.briefing.sanction_wording import say_imposers, say_targets
from summarizer.briefing.scopes import scope_of
from summarizer.briefing.sequences import say_sequence
from summarizer.briefing.wording import Style, listed, number_word, on_date, refs, with_article
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
MOST_TOLD: Final = 25
"""Matters that the developments tell; the tables and the timeline have all."""
MOST_SIDES: Final = 3
"""Values of one difference that the bottom line tells."""

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
        return self._ordered

    @cached_property
    def _ordered(self) -> list[Told]:
        every: list[Told] = [*self.sanctions, *self.launches]
        return sorted(every, key=lambda pair: -weight(pair[0]))

    @cached_property
    def linked(self) -> frozenset[str]:
        """The events that another one is related to."""
        return frozenset(link.event_id for event, _ in self._ordered for link in event.links)


@dataclass(frozen=True, slots=True)
class Matter:
    """Something to tell: an event, and the steps that lead to it where it is the last of them."""

    lead: Told
    steps: tuple[Merged[Sanction], ...] = ()

    @property
    def step_ids(self) -> tuple[str, ...]:
        """The ids of the steps."""
        return tuple(step.id for step in self.steps)


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
    heads = [m for m in matters(picture) if not m.lead[0].background]
    heads = heads or list(matters(picture))
    conflict = conflict_line(picture)
    lines = [_headline(matter) for matter in heads[: BOTTOM_LINES - len(conflict)]]
    return (*lines, *conflict)


def _headline(matter: Matter) -> CitedSentence:
    """A matter in one sentence: the sequence where there is one, else its event."""
    if len(matter.steps) > 1:
        return cited(say_sequence(matter.steps), cite_all(_told(matter.steps)))
    return word_event(matter.lead[1], Style.LEAD)


def _told(steps: Sequence[Merged[Sanction]]) -> list[tuple[Source, Sanction]]:
    return [told for step in steps for told in step.told]


def _is_part(event: SanctionEvent | LaunchEvent, whole: str | None = None) -> bool:
    """Whether an event is part of a total, or of that one."""
    wholes = [link.event_id for link in event.links if link.kind is LinkKind.PART_OF]
    return bool(wholes) and whole in {None, *wholes}


def conflict_line(picture: Picture) -> list[CitedSentence]:
    """One sentence on what the sources contradict each other in, of the weightiest such event."""
    found = [
        d
        for d in picture.discrepancies
        if d.kind is DiscrepancyKind.CONFLICTS and d.event_id is not None
    ]
    by_weight = [event.id for event, _ in picture.events()]
    found.sort(key=lambda d: by_weight.index(d.event_id or ""))
    if not found:
        return []
    same = [d for d in found if d.event_id == found[0].event_id]
    event = next(event for event, _ in picture.events() if event.id == same[0].event_id)
    labels = listed(list(dict.fromkeys(_say_conflict(d, picture) for d in same)))
    text = f"The sources contradict each other on {labels} of {_say_kind(event)}"
    return [cited(text, [c for d in same for c in (*event.sentence.citations, *d.citations)])]


def _say_kind(event: SanctionEvent | LaunchEvent) -> str:
    if isinstance(event, SanctionEvent):
        who = event.imposers[0] if event.imposers else None
        return f"the action by {with_article(who)}" if who else "this action"
    return f"the launch by {with_article(event.launching_party)}"


def _say_conflict(found: Discrepancy, picture: Picture) -> str:
    """A difference with its values, in brackets."""
    sides = [f"{refs(n)} “{v}”" for v, n in grouped(found.positions, picture.dossier)]
    return f"{found.field} ({', '.join(sides)})" if len(sides) <= MOST_SIDES else found.field


def develop(picture: Picture) -> tuple[Development, ...]:
    """The developments with the ids of the events that each is about, by matter."""
    lines: list[Development] = []
    opened = False
    for matter in _grouped_by_country(matters(picture)[:MOST_TOLD]):
        for line in _development(matter, picture, late=opened):
            lines.append(line)
            opened = _opens_with_day(line.sentence) if not line.is_remark else opened
    grouped = _claim_groups(picture)
    for group in grouped[: max(0, MOST_TOLD - len(lines))]:
        ids = tuple(event.id for event, _ in group)
        lines.append(Development(_claims_sentence(group, picture), ids))
    return tuple({line.sentence.text: line for line in lines}.values())


def untold(picture: Picture, told: Sequence[Development]) -> int:
    """How many events the developments leave to the tables and the timeline."""
    ids = {event_id for line in told for event_id in line.events}
    return sum(event.id not in ids for event, _ in picture.events())


def matters(picture: Picture) -> tuple[Matter, ...]:
    """What there is to tell, the weightiest first: events, and sequences as one."""
    claimed = {merged.id for group in _claim_groups(picture) for _, merged in group}
    chains = _chains(picture)
    found: list[Matter] = []
    for event, merged in picture.events():
        steps = chains.get(event.id, ())
        if event.id in claimed or _is_part(event) or (steps and steps[-1].id != event.id):
            continue
        found.append(Matter((event, merged), steps))
    weights = {event.id: weight(event) for event, _ in picture.events()}
    found.sort(key=lambda m: -max(weights[each] for each in (m.lead[0].id, *m.step_ids)))
    return tuple(m for m in found if _is_told(m, picture))


def _is_told(matter: Matter, picture: Picture) -> bool:
    event = matter.lead[0]
    return not event.background or len(matter.steps) > 1 or _worth_telling(event, picture)


def _chains(picture: Picture) -> dict[str, tuple[Merged[Sanction], ...]]:
    """The sequences of steps, by the id of each of their events."""
    merged = {event.id: m for event, m in picture.sanctions}
    homes = {event_id: {event_id} for event_id in merged}
    for event, _ in picture.sanctions:
        for link in event.links:
            if link.kind is LinkKind.FOLLOWS and link.event_id in homes:
                joined = homes[event.id] | homes[link.event_id]
                homes.update(dict.fromkeys(joined, joined))
    return {
        event_id: tuple(sorted((merged[each] for each in home), key=order))
        for event_id, home in homes.items()
        if len(home) > 1
    }


def _grouped_by_country(found: Sequence[Matter]) -> list[Matter]:
    """Matters that are about one country together, in the order of the weightiest of each."""
    news = [m for m in found if not m.lead[0].background]
    rest = [m for m in found if m.lead[0].background]
    grouped: list[Matter] = []
    for told in (news, rest):
        homes: dict[str, list[Matter]] = defaultdict(list)
        for matter in told:
            homes[_country(matter.lead[0])].append(matter)
        grouped += [matter for home in homes.values() for matter in home]
    return grouped


def _country(event: SanctionEvent | LaunchEvent) -> str:
    if isinstance(event, LaunchEvent):
        return event.launching_country or event.launching_party
    return next(iter((*event.target_countries, *event.imposer_countries)), event.id)


def _development(matter: Matter, picture: Picture, *, late: bool) -> Iterator[Development]:
    event, merged = matter.lead
    style = Style.LATE if late and _opens_with_day(event.sentence) else Style.FULL
    yield Development(word_event(merged, style), (event.id,))
    if len(matter.steps) > 1:
        sequence = cited(say_sequence(matter.steps), cite_all(_told(matter.steps)))
        yield Development(sequence, matter.step_ids, is_remark=True)
    for remark in _belonging(event, merged, picture):
        yield Development(remark, (event.id, *_parts_of(event, picture)), is_remark=True)


def _opens_with_day(sentence: CitedSentence) -> bool:
    return sentence.text.startswith(("On ", "In ", "Between "))


def _parts_of(event: SanctionEvent | LaunchEvent, picture: Picture) -> list[str]:
    return [other.id for other, _ in picture.events() if _is_part(other, event.id)]


def _worth_telling(event: SanctionEvent | LaunchEvent, picture: Picture) -> bool:
    """Background that several articles tell, or that something else here is related to."""
    return len(event.reports) > 1 or bool(event.links) or event.id in picture.linked


def _belonging(
    event: SanctionEvent | LaunchEvent, merged: Merged[Sanction] | Merged[Launch], picture: Picture
) -> Iterator[CitedSentence]:
    citations = cite_all(merged.told)
    if isinstance(event, SanctionEvent):
        yield from _parts_sentence(event, picture)
    if event.date.note and event.date.value:
        yield cited(event.date.note, citations)
    for _, note in clock_notes([merged]):
        yield cited(note, citations)
    if event.rests_on:
        said = with_article(event.rests_on)
        count = "Both articles" if len(event.reports) == 2 else "All articles on this"
        yield cited(f"{count} rest on one statement, by {said}: that is one source", citations)
    elif event.independent_sources < len(merged.article_ids):
        yield cited(_say_copies(event, picture), citations)


def _say_copies(event: SanctionEvent | LaunchEvent, picture: Picture) -> str:
    """Which reports are one text."""
    ids = {report.article_id for report in event.reports}
    homes: dict[str, list[int]] = defaultdict(list)
    for source in picture.dossier.sources:
        if source.id in ids:
            homes[source.copy_of if source.copy_of in ids else source.id].append(source.number)
    copies = [refs(numbers) for numbers in homes.values() if len(numbers) > 1]
    return f"{listed(copies)} print the same text and count as one source"


def _parts_sentence(event: SanctionEvent, picture: Picture) -> Iterator[CitedSentence]:
    parts = [merged for other, merged in picture.sanctions if _is_part(other, event.id)]
    if not parts:
        return
    told = [_say_part(part) for part in parts]
    numbers = [source.number for part in parts for source, r in part.told if r.part_of]
    citations = [c for part in parts for c in cite_all(part.told)]
    whole = [
        c for c in event.sentence.citations if c.article_id in {x.article_id for x in citations}
    ]
    verb = "breaks" if len(set(numbers)) == 1 else "break"
    text = f"{refs(numbers)} {verb} the total down: {listed(told)}"
    yield cited(text, [*citations, *whole])


def _say_part(part: Merged[Sanction]) -> str:
    scope = scope_of(part)
    rivals = [f"{refs(numbers)}: {target.text}" for numbers, target in scope.rivals]
    note = f" ({'; '.join(rivals)})" if rivals else ""
    return f"{say_targets(scope.common)}{note} by {say_imposers(part.records)}"


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
        number = number_word(total[0].count or 0)
        text += f", and no article says whether the {number} launches above include them"
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
