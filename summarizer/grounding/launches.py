"""Launches: from a draft to a record whose every slot stands in the article."""

from summarizer.grounding.case import Case
from summarizer.grounding.dating import date_value
from summarizer.grounding.events import alternatives, trigger_place
from summarizer.grounding.ids import record_id
from summarizer.grounding.links import ActorLinks
from summarizer.grounding.slots import count, measure, mention
from summarizer.grounding.status import launch_fault
from summarizer.normalize.missiles import maker_of, missile_class
from summarizer.normalize.ships import flag_of
from summarizer.records.launch import Confirmation, CountOf, Launch, LaunchDraft
from summarizer.records.values import Mention, Span


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
    kind_of, name = _missile(case, draft)
    date = date_value(case, "date", draft.date, future=draft.confirmation is Confirmation.PLANNED)
    location = mention(case, "location", draft.location, links)
    landing = mention(case, "landing", draft.landing, links)
    flown = measure(case, "range", draft.range, "km")
    height = measure(case, "altitude", draft.altitude, "km")
    time = measure(case, "flight_time", draft.flight_time, "min")
    reported_by = mention(case, "reported_by", draft.reported_by, links)
    others = alternatives(case, draft.alternatives, links)
    if place is None or party is None or case.is_rejected:
        return None
    trigger = case.page.span(place)
    told = (number, kind_of, name, date, location, landing, flown, height, time)
    chosen = (draft.kind, draft.confirmation)
    return Launch(
        id=record_id("launch", case.page.article.id, *chosen, trigger, party, *told),
        evidence=case.evidence(),
        background=draft.background,
        reported_by=reported_by,
        alternatives=others,
        trigger=trigger,
        launching_party=party,
        kind=draft.kind,
        count=number,
        count_of=_count_of(draft) if number else None,
        confirmation=draft.confirmation,
        outcome=draft.outcome,
        missile_type=kind_of,
        missile_name=name,
        missile_class=missile_class(kind_of.text if kind_of else None, name.text if name else None),
        date=date,
        location=location,
        landing=landing,
        range=flown,
        altitude=height,
        flight_time=time,
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


def _missile(case: Case, draft: LaunchDraft) -> tuple[Span | None, Span | None]:
    return case.span("missile_type", draft.missile_type), case.span(
        "missile_name", draft.missile_name
    )


def _count_of(draft: LaunchDraft) -> CountOf:
    """Return what the count counts; by default missiles, which is what salvos are told in."""
    return draft.count_of or CountOf.MISSILES
