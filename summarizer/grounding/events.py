"""What sanctions and launches share: trigger, other figures, totals and their parts."""

from collections.abc import Callable, Sequence
from typing import Final, Literal, NamedTuple, TypeVar

from summarizer.grounding.case import Case
from summarizer.grounding.dating import build_date
from summarizer.grounding.faults import Fault, RecordType
from summarizer.grounding.links import ActorLinks, without_rings
from summarizer.grounding.page import Page
from summarizer.grounding.slots import build_mention, figure, mention
from summarizer.records.drafts import AlternativeDraft
from summarizer.records.launch import Launch, LaunchDraft, LaunchKind
from summarizer.records.sanction import Sanction, SanctionDraft
from summarizer.records.summary import Warning_, WarningCode
from summarizer.records.values import Alternative, DateValue, Mention, Quantity, Span
from summarizer.text.place import Place
from summarizer.text.spaces import single_spaced

Event = TypeVar("Event", Sanction, Launch)
EventDraft = TypeVar("EventDraft", SanctionDraft, LaunchDraft)

_RECORD_OF: Final[dict[str, RecordType]] = {"sanctions": "sanction", "launches": "launch"}
_FIGURES = frozenset({"count", "range", "altitude", "flight_time"})
_DATES = frozenset({"date", "effective_date", "valid_until"})
_PARTIES = frozenset({"location", "landing", "launching_party", "imposers", "adopting_body"})
_WORDS = frozenset({"missile_type", "missile_name", "legal_basis", "reason", "targets", "outcome"})


def trigger_place(
    case: Case, trigger: str, fault_of: Callable[[Place], str | None]
) -> Place | None:
    """Return the trigger, the first occurrence that bears the status out, or reject the record."""
    place = case.find("trigger", trigger, required=True)
    if place is None:
        return None
    first = fault_of(place)
    if first is None:
        return place
    for other in case.places(trigger):
        if other != place and fault_of(other) is None:
            return other
    case.reject("trigger", trigger, first)
    return None


class Head(NamedTuple):
    """What every event has."""

    evidence: tuple[Span, ...]
    background: bool
    reported_by: Mention | None
    alternatives: tuple[Alternative, ...]
    trigger: Span


def head_of(case: Case, draft: EventDraft, place: Place | None, links: ActorLinks) -> Head | None:
    """Return what every event has, by the place of its trigger; None where the record falls."""
    by = mention(case, "reported_by", draft.reported_by, links)
    others = _alternatives(case, draft.alternatives, links)
    if place is None or case.is_rejected:
        return None
    return Head(case.evidence(), draft.background, by, others, case.page.span(place))


def _alternatives(
    case: Case, drafts: Sequence[AlternativeDraft], links: ActorLinks
) -> tuple[Alternative, ...]:
    """Return the other figures that stand in the cited sentences, each as its slot's type."""
    found: list[Alternative] = []
    for index, draft in enumerate(drafts):
        slot = f"alternatives[{index}]"
        place = case.find(f"{slot}.value", draft.value)
        if place is None:
            continue
        value = _alternative(case, slot, draft, place, links)
        if value is not None:
            by = mention(case, f"{slot}.reported_by", draft.reported_by, links)
            found.append(Alternative(slot=draft.slot, value=value, reported_by=by))
    return tuple(found)


def _alternative(
    case: Case, slot: str, draft: AlternativeDraft, place: Place, links: ActorLinks
) -> Quantity | DateValue | Mention | Span | None:
    if draft.slot in _FIGURES:
        value = figure(case.page, place)
        if value is None:
            case.refuse(f"{slot}.value", draft.value, f'"{draft.value}" is no figure.')
        return value
    if draft.slot in _DATES:
        return build_date(case.page, place, None, future=draft.slot == "valid_until")
    if draft.slot in _PARTIES:
        return build_mention(case.page, place, single_spaced(draft.value), links)
    if draft.slot in _WORDS:
        return case.page.span(place)
    case.refuse(f"{slot}.slot", draft.slot, f'There is no slot "{draft.slot}" with alternatives.')
    return None


def merge_duplicates(
    events: Sequence[Event | None], warnings: list[Warning_]
) -> list[Event | None]:
    """Return the events with each repetition replaced by the first of its id, evidence joined."""
    first: dict[str, Event] = {}
    for event in events:
        if event is None:
            continue
        old = first.get(event.id)
        first[event.id] = event if old is None else _joined(old, event)
        if old is not None:
            message = f'"{event.trigger.text}" was told twice with the same slots and is kept once.'
            code = WarningCode.DUPLICATE_MERGED
            warnings.append(Warning_(code=code, message=message, span=event.trigger))
    return [first[event.id] if event else None for event in events]


def _joined(old: Event, new: Event) -> Event:
    """Return the first of two equal events with the evidence of both."""
    evidence = {span.start: span for span in (*old.evidence, *new.evidence)}
    spans = tuple(evidence[start] for start in sorted(evidence))
    return old.model_copy(update={"evidence": spans})


def link_parts(
    page: Page,
    drafts: Sequence[EventDraft],
    events: Sequence[Event | None],
    faults: list[Fault],
    name: Literal["sanctions", "launches"],
) -> list[Event]:
    """Return the events that stand, each once, with the ids of the totals they are part of.

    Args:
        page: the article.
        drafts: the drafts, one for each event.
        events: the events; None where a draft was rejected.
        faults: takes what is refused: a number that leads nowhere, to itself or in a circle.
        name: the list of the draft.
    """
    asked = {
        i: total for i, d in enumerate(drafts) if (total := _total(events, events[i], d.part_of))
    }
    wanted = {event.id: asked[i].id for i, event in enumerate(events) if event and i in asked}
    parents = without_rings(wanted)
    linked: dict[str, Event] = {}
    for index, (draft, event) in enumerate(zip(drafts, events, strict=True)):
        if event is None:
            continue
        given = draft.part_of
        if given is not None and (index not in asked or event.id not in parents):
            case = Case(page, _RECORD_OF[name], f"{name}[{index}]", draft, faults)
            reason = f"part_of {given} is no other record of {name} that stands as a total."
            case.refuse("part_of", str(given), reason)
        linked.setdefault(event.id, _with_total(event, parents.get(event.id)))
    return list(linked.values())


def _with_total(event: Event, total: str | None) -> Event:
    return event.model_copy(update={"part_of": total}) if total else event


def _total(events: Sequence[Event | None], event: Event | None, given: int | None) -> Event | None:
    """Return the total that an event is part of, or None if what is given cannot be one."""
    if given is None or event is None or not 1 <= given <= len(events):
        return None
    total = events[given - 1]
    if total is None or total.id == event.id:
        return None
    return total if _counts_others(total) else None


def _counts_others(event: Sanction | Launch) -> bool:
    if isinstance(event, Launch):
        return event.kind is LaunchKind.AGGREGATE
    return any(target.count is not None for target in event.targets)


def countries_of(mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Return the countries of mentions, each once, in order."""
    return tuple(dict.fromkeys(m.country for m in mentions if m.country))
