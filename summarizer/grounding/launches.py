"""Launches: from a draft to a record whose every slot stands in the article."""

from typing import NamedTuple

from summarizer.grounding.case import Case
from summarizer.grounding.dating import date_value
from summarizer.grounding.events import head_of, trigger_place
from summarizer.grounding.ids import record_id
from summarizer.grounding.links import ActorLinks
from summarizer.grounding.slots import count, measure, mention
from summarizer.grounding.status import launch_fault
from summarizer.normalize.missiles import maker_of, missile_class
from summarizer.normalize.ships import flag_of
from summarizer.records.launch import Confirmation, CountOf, Launch, LaunchDraft
from summarizer.records.values import DateValue, Mention, Quantity, Span


def ground_launch(case: Case, draft: LaunchDraft, links: ActorLinks) -> Launch | None:
    """Return the launch, or None where a required slot fails.

    Required are the evidence, a trigger that bears the confirmation out, and the launching party.
    Every other slot is refused alone.
    """
    case.cite(draft.evidence)
    if case.is_rejected:
        return None
    place = trigger_place(
        case,
        draft.trigger,
        lambda found: launch_fault(case.page, found, draft.confirmation, draft.outcome),
    )
    named = mention(case, "launching_party", draft.launching_party, links, required=True)
    party = _with_maker(draft, named)
    number = count(case, "count", draft.count, one=draft.missile_name)
    slots = _slots(case, draft, links)
    head = head_of(case, draft, place, links)
    if head is None or party is None:
        return None
    told = (draft.kind, draft.confirmation, head.trigger, party, number, *slots)
    kind_of, name = (span.text if span else None for span in slots[:2])
    return Launch(
        id=record_id("launch", case.page.article.id, *told),
        launching_party=party,
        kind=draft.kind,
        count=number,
        count_of=(draft.count_of or CountOf.MISSILES) if number else None,
        confirmation=draft.confirmation,
        outcome=draft.outcome,
        missile_class=missile_class(kind_of, name),
        **head._asdict(),
        **slots._asdict(),
    )


class _Slots(NamedTuple):
    """The slots of a launch that are refused one by one."""

    missile_type: Span | None
    missile_name: Span | None
    date: DateValue | None
    location: Mention | None
    landing: Mention | None
    range: Quantity | None
    altitude: Quantity | None
    flight_time: Quantity | None


def _slots(case: Case, draft: LaunchDraft, links: ActorLinks) -> _Slots:
    planned = draft.confirmation is Confirmation.PLANNED
    return _Slots(
        case.span("missile_type", draft.missile_type),
        case.span("missile_name", draft.missile_name),
        date_value(case, "date", draft.date, future=planned),
        mention(case, "location", draft.location, links),
        mention(case, "landing", draft.landing, links),
        measure(case, "range", draft.range, "km"),
        measure(case, "altitude", draft.altitude, "km"),
        measure(case, "flight_time", draft.flight_time, "min"),
    )


def _with_maker(draft: LaunchDraft, party: Mention | None) -> Mention | None:
    """Return the launching party, with the country of the weapon or the ship that stands for it."""
    if party is None:
        return None
    own = draft.missile_name == party.text or party.country is None
    if own and (maker := maker_of(party.text)):
        return party.model_copy(update={"country": maker, "name": party.text, "actor": None})
    flag = flag_of(party.name) if party.country is None else None
    return party.model_copy(update={"country": flag}) if flag else party
