"""The numbered items that a model writes from: events, remarks on them, and differences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from summarizer.briefing.compose import Development, Picture, conflict_line, develop
from summarizer.briefing.dossier import Dossier
from summarizer.briefing.model.lines import (
    evidence_lines,
    launch_lines,
    sanction_lines,
    source_lines,
)
from summarizer.readers.prompts import between_markers
from summarizer.records.briefing import (
    AnyEvent,
    Briefing,
    CitedSentence,
    Discrepancy,
    LinkKind,
)
from summarizer.text.spaces import single_spaced

MOST_DEVELOPMENTS: Final = 60
"""Events and remarks shown; what goes beyond is worded by the sentence patterns alone."""
MOST_DIFFERENCES: Final = 20
"""Differences shown; a section of the note has them all."""

RELATIONS: Final[dict[LinkKind, str]] = {
    LinkKind.PART_OF: "({}) is a total that counts it",
    LinkKind.MAY_INCLUDE: "no article says whether the total in ({}) counts it",
    LinkKind.FOLLOWS: "the next step after ({})",
}


class Kind(StrEnum):
    """What an item is."""

    EVENT = "event"
    REMARK = "remark"
    CONFLICT = "conflict"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Item:
    """Something to be told.

    Attributes:
        number: as the model cites it; the order of importance.
        kind: what it is.
        lines: what the model is shown of it.
        sentence: the words of the sentence patterns for it, with its citations.
        events: the events that it is about.
        is_due: whether the developments must tell it.
    """

    number: int
    kind: Kind
    lines: tuple[str, ...]
    sentence: CitedSentence
    events: tuple[AnyEvent, ...]
    is_due: bool = False


def items_of(picture: Picture, note: Briefing) -> tuple[Item, ...]:
    """All items, by importance; of the sentences only those that the checked note has kept."""
    maker = _Maker(picture)
    kept = set(note.developments)
    told = [d for d in develop(picture) if d.sentence in kept]
    for development in told[:MOST_DEVELOPMENTS]:
        maker.add_development(development)
    for sentence in conflict_line(picture):
        if sentence in note.bottom_line:
            maker.add(Kind.CONFLICT, sentence, ())
    for difference in note.discrepancies[:MOST_DIFFERENCES]:
        maker.add_difference(difference)
    return tuple(maker.items)


class _Maker:
    """Numbers the items as they come."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._events: dict[str, AnyEvent] = {event.id: event for event, _ in picture.events()}
        self._lines = _value_lines(picture)
        self.items: list[Item] = []

    def add_development(self, development: Development) -> None:
        """Add an event with its values and its evidence, or a remark in its words."""
        sentence, ids = development.sentence, development.events
        if development.is_remark:
            self.add(Kind.REMARK, sentence, (*ids, *self._earlier(ids)), is_due=True)
            return
        values = self._lines[ids[0]] if len(ids) == 1 else self._several(ids)
        evidence = evidence_lines(sentence.citations, self._picture.dossier)
        self.add(Kind.EVENT, sentence, ids, (*values, *evidence), is_due=True)

    def _earlier(self, ids: Sequence[str]) -> list[str]:
        """The steps that events follow, which a remark on them may tell."""
        links = [link for event_id in ids for link in self._events[event_id].links]
        return [link.event_id for link in links if link.kind is LinkKind.FOLLOWS]

    def _several(self, ids: Sequence[str]) -> list[str]:
        """The values of events that are told in one breath, a line for each event."""
        return [f"event {n}: {' | '.join(self._lines[each])}" for n, each in enumerate(ids, 1)]

    def add_difference(self, difference: Discrepancy) -> None:
        """Add a difference between the sources; the note has a section of its own for it."""
        sentence = CitedSentence(text=difference.text, citations=difference.citations)
        ids = [difference.event_id] if difference.event_id in self._events else []
        self.add(Kind.DIFFERENCE, sentence, ids)

    def add(
        self,
        kind: Kind,
        sentence: CitedSentence,
        ids: Sequence[str | None],
        lines: tuple[str, ...] = (),
        *,
        is_due: bool = False,
    ) -> None:
        """Add an item under the next number."""
        events = tuple(self._events[each] for each in ids if each in self._events)
        shown = lines or (single_spaced(sentence.text),)
        self.items.append(Item(len(self.items) + 1, kind, shown, sentence, events, is_due))


def _value_lines(picture: Picture) -> dict[str, list[str]]:
    """The lines of each event's values, by the event's id."""
    lines = {e.id: list(sanction_lines(e, m, picture.dossier)) for e, m in picture.sanctions}
    return lines | {e.id: list(launch_lines(e, m)) for e, m in picture.launches}


def show_items(items: Sequence[Item], dossier: Dossier) -> str:
    """The message with the items, between two markers that nothing inside can stand for."""
    return between_markers("RECORDS", _message(items, dossier))


def _message(items: Sequence[Item], dossier: Dossier) -> Iterator[str]:
    homes = {e.id: item.number for item in items if item.kind is Kind.EVENT for e in item.events}
    yield "Articles:"
    yield from source_lines(dossier)
    for item in items:
        yield ""
        yield f"({item.number}) {_head(item, homes, dossier)}"
        yield from item.lines
        if item.kind is Kind.EVENT:
            yield from dict.fromkeys(_relations(item, homes))


def _head(item: Item, homes: dict[str, int], dossier: Dossier) -> str:
    """What an item is, what it belongs to, whether it must be told, and its articles."""
    home = next((homes[e.id] for e in item.events if e.id in homes), item.number)
    about = "" if home == item.number else f" on ({home})"
    duty = "tell" if item.is_due or item.kind is Kind.CONFLICT else "optional"
    numbers = sorted({dossier.number(c.article_id) for c in item.sentence.citations})
    return f"{item.kind}{about}; {duty}; " + " ".join(f"[{number}]" for number in numbers)


def _relations(item: Item, homes: dict[str, int]) -> Iterator[str]:
    """How an item's events are related to those of other items."""
    for event in item.events:
        for link in event.links:
            words = RELATIONS.get(link.kind)
            if words and link.event_id in homes:
                yield f"related: {words.format(homes[link.event_id])}"
