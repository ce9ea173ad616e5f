"""Sanctions: from a draft to a record whose every slot stands in the article."""

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.grounding.case import Case
from summarizer.grounding.dating import date_value
from summarizer.grounding.events import countries_of, head_of, trigger_place
from summarizer.grounding.ids import record_id
from summarizer.grounding.links import ActorLinks
from summarizer.grounding.slots import country_in, mention
from summarizer.grounding.status import is_stated, sanction_fault
from summarizer.grounding.targets import ground_targets
from summarizer.normalize.leaders import LEADERS, SHARED_SURNAMES, led_country
from summarizer.normalize.programs import program_code
from summarizer.records.drafts import MentionDraft
from summarizer.records.sanction import (
    Measure,
    Sanction,
    SanctionDraft,
    SanctionStatus,
    Target,
    TargetKind,
)
from summarizer.records.values import DateValue, Mention, Span
from summarizer.text.patterns import lazy
from summarizer.text.spaces import single_spaced

_TO_COME = frozenset({SanctionStatus.PROPOSED, SanctionStatus.THREATENED})


def ground_sanction(case: Case, draft: SanctionDraft, links: ActorLinks) -> Sanction | None:
    """Return the sanction, or None where a required slot fails.

    Required are the evidence, a trigger that bears the status out, and at least one of imposer,
    adopting body, legal basis and target. Every other slot is refused alone.
    """
    case.cite(draft.evidence)
    if case.is_rejected:
        return None
    place = trigger_place(
        case, draft.trigger, lambda found: sanction_fault(case.page, found, draft.status)
    )
    slots = _slots(case, draft, links)
    head = head_of(case, draft, place, links)
    if head is None:
        return None
    told = (head.trigger, draft.status, *slots[:5], slots[5:8])
    countries = countries_of(slots.targets)
    return Sanction(
        id=record_id("sanction", case.page.article.id, *told),
        status=draft.status,
        target_countries=countries,
        program=_program(slots, countries),
        **head._asdict(),
        **slots._asdict(),
    )


class _Slots(NamedTuple):
    """The slots of a sanction that are refused one by one; its id is made of the first eight."""

    imposers: tuple[Mention, ...]
    adopting_body: Mention | None
    targets: tuple[Target, ...]
    legal_basis: Span | None
    reason: Span | None
    date: DateValue | None
    effective_date: DateValue | None
    valid_until: DateValue | None
    blocked_by: tuple[Mention, ...]
    measures: tuple[Measure, ...]


def _slots(case: Case, draft: SanctionDraft, links: ActorLinks) -> _Slots:
    """Return the slots; the record falls where nothing says who acts, on whom or on what basis."""
    imposers = _mentions(case, "imposers", draft.imposers, links)
    body = mention(case, "adopting_body", draft.adopting_body, links)
    targets = _of_others(case, ground_targets(case, draft.targets, links), imposers)
    basis = case.span("legal_basis", draft.legal_basis)
    reason = case.span("reason", draft.reason)
    if not (imposers or body or targets or basis):
        case.reject(
            "", draft.trigger, "It names neither who acts nor against whom nor on what basis."
        )
    return _Slots(
        imposers,
        body,
        targets,
        basis,
        reason,
        date_value(case, "date", draft.date, future=_lies_ahead(case, draft)),
        date_value(case, "effective_date", draft.effective_date, future=not draft.background),
        date_value(case, "valid_until", draft.valid_until, future=True),
        _mentions(case, "blocked_by", draft.blocked_by, links),
        _measures(case, draft.measures),
    )


def _of_others(
    case: Case, targets: Sequence[Target], imposers: Sequence[Mention]
) -> tuple[Target, ...]:
    """Return the targets; none is of the country that acts because it is named beside it."""
    acting = {imposer.country for imposer in imposers} - {None}
    return tuple(
        t.model_copy(update={"country": None})
        if t.country in acting
        and not (t.nationality or t.location or t.kind is TargetKind.COUNTRY)
        and country_in(t.name, case.page) is None
        else t
        for t in targets
    )


def _mentions(
    case: Case, slot: str, drafts: Sequence[MentionDraft], links: ActorLinks
) -> tuple[Mention, ...]:
    found = [mention(case, f"{slot}[{index}]", draft, links) for index, draft in enumerate(drafts)]
    return tuple(dict.fromkeys(_of_leader(value) for value in found if value))


def _of_leader(found: Mention) -> Mention:
    """Return a leader with the country he acts for: "President Obama"."""
    surname = found.text.rsplit(" ", 1)[-1]
    if found.country or (surname in SHARED_SURNAMES and " " not in found.text):
        return found
    code = LEADERS.get(surname) or led_country(found.text)
    return found.model_copy(update={"country": code})


def _measures(case: Case, measures: Sequence[Measure]) -> tuple[Measure, ...]:
    """Return the measures that the words of the cited sentences can carry."""
    if not measures:
        return ()
    text = single_spaced(" ".join(map(case.page.words, case.runs)))
    kept: list[Measure] = []
    for index, measure in enumerate(dict.fromkeys(measures)):
        if is_stated(measure, text):
            kept.append(measure)
        else:
            reason = f'The cited sentences do not state "{measure.value}".'
            case.refuse(f"measures[{index}]", measure.value, reason)
    return tuple(kept)


_MOTION = (
    r"(?:proposed|tabled|submitted|presented|introduced|circulated|put forward|recommended"
    r"|requested|suggested|drafted|threatened|warned|called|urged|demanded|backed|endorsed|approved|passed|voted)\b"
)
_PUT_FORWARD = lazy(rf"\b{_MOTION}")
_NOT_YET = r"(?!(?:will|would|shall|may|might|could|should|plans?|to|that|which|who|by|until)\b)"
_DAY_THEN_MOTION = lazy(rf",?(?: {_NOT_YET}[\w.'’-]+){{0,5}}? {_MOTION}")
_MOTION_THEN_DAY = lazy(rf"\b{_MOTION}(?: {_NOT_YET}[\w-]+){{0,4}} (?:late |early )?(?:on )?$")
_AHEAD = lazy(
    r"\b(?:will|would|shall|may|might|could|plans?|planned|intends?|prepar\w+|due|set|expected"
    r"|scheduled|next|coming|by|from|to be|(?:is|are) to|until|if|unless)\b"
)


def _lies_ahead(case: Case, draft: SanctionDraft) -> bool:
    """Tell whether the day of what is proposed or threatened is still to come."""
    if draft.status not in _TO_COME:
        return False
    text = " ".join(map(case.page.words, case.runs))
    done = _PUT_FORWARD.search(text) is not None and _AHEAD.search(text) is None
    return not done and not (draft.date and _is_day_of_motion(text, draft.date.text))


def _is_day_of_motion(text: str, day: str) -> bool:
    """Tell whether a day is that on which somebody put something forward: "on Monday proposed"."""
    before, found, behind = text.partition(day)
    if not found:
        return False
    moved = _DAY_THEN_MOTION.match(behind) or _MOTION_THEN_DAY.search(before[-_BESIDE:])
    return moved is not None


_BESIDE = 60
"""Signs between a motion and its day at most."""


def _program(slots: _Slots, targets: tuple[str, ...]) -> str | None:
    first = slots.imposers[0] if slots.imposers else slots.adopting_body
    return program_code(
        slots.legal_basis.text if slots.legal_basis else None,
        first.country if first else None,
        first.name if first else None,
        targets,
        slots.reason.text if slots.reason else None,
    )
