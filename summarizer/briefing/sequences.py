"""Steps of one matter: what followed an action, what holds now, the sequence in one sentence."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from summarizer.briefing.days import say_date
from summarizer.briefing.links import Links, order
from summarizer.briefing.merged import Merged
from summarizer.briefing.sanction_wording import (
    PAST,
    PRESENT_STATES,
    say_imposers,
    say_measure,
    say_targets,
)
from summarizer.briefing.target_fit import is_group, same_target
from summarizer.briefing.wording import listed, on_date
from summarizer.records.briefing import LinkKind
from summarizer.records.sanction import Sanction, SanctionStatus, Target, TargetKind

Followers = Mapping[str, Sequence[Merged[Sanction]]]
"""The steps that directly follow each event, by its id."""

STANDING: Final[dict[SanctionStatus, str]] = {
    SanctionStatus.IMPOSED: "are in force now",
    SanctionStatus.EXTENDED: "are in force, extended",
    SanctionStatus.EASED: "have been eased",
    SanctionStatus.LIFTED: "are lifted now",
    SanctionStatus.PROPOSED: "are proposed and not in force",
    SanctionStatus.THREATENED: "are threatened and not in force",
    SanctionStatus.BLOCKED: "were not adopted",
}


def followers_of(events: Sequence[Merged[Sanction]], links: Links) -> Followers:
    """The steps that follow each event, in their order."""
    found: dict[str, list[Merged[Sanction]]] = defaultdict(list)
    for event in sorted(events, key=order):
        for link in links.get(event.id, ()):
            if link.kind is LinkKind.FOLLOWS:
                found[link.event_id].append(event)
    return found


def present_state(event: Merged[Sanction], followers: Followers) -> str:
    """What holds now: the state after the later steps that the articles tell.

    A step that touches some of the targets only is told with them; the others stay as they were.
    """
    own = PRESENT_STATES[event.records[0].status]
    later = list(_later(event, followers))
    whole = [step for step, left in later if not left]
    partial = [(step, left) for step, left in later if left]
    if whole:
        return f"since {_did(event, whole[-1], whole[:-1])}"
    if not partial:
        return own
    names = listed(list(dict.fromkeys(t.name for _, left in partial for t in left)))
    steps = [step for step, _ in partial]
    did = [_did(event, step, steps[:place]) for place, step in enumerate(steps)]
    return f"{own}; for {names} {', then '.join(did)}"


def _did(
    event: Merged[Sanction], step: Merged[Sanction], before: Sequence[Merged[Sanction]]
) -> str:
    status = step.records[0].status
    undone = {e.records[0].status for e in (event, *before)} & _UNDOING
    again = " again" if status is SanctionStatus.IMPOSED and undone else ""
    when = say_date(step.date.value)
    return f"{status}{again}{f', {when}' if when and not before else f' {when}' if when else ''}"


_UNDOING: Final = frozenset({SanctionStatus.LIFTED, SanctionStatus.EASED})


def _later(
    event: Merged[Sanction], followers: Followers
) -> Iterator[tuple[Merged[Sanction], tuple[Target, ...]]]:
    """All later steps on the event's targets; with those they touch, where not all of them."""
    seen, waiting = {event.id}, list(followers.get(event.id, ()))
    found: list[Merged[Sanction]] = []
    while waiting:
        step = waiting.pop(0)
        if step.id not in seen:
            seen.add(step.id)
            found.append(step)
            waiting += followers.get(step.id, ())
    for step in sorted(found, key=order):
        touched = _touched(event, step)
        if touched is not None:
            yield step, touched


def _touched(event: Merged[Sanction], step: Merged[Sanction]) -> tuple[Target, ...] | None:
    """Which named targets a step touches; empty: all; None: none of them."""
    own, others = ([*_named(e)] for e in (event, step))
    if not own or not others:
        return ()
    touched = tuple(t for t in own if any(same_target(t, o) for o in others))
    if not touched:
        return None
    return () if len(touched) == len(own) else touched


def _named(event: Merged[Sanction]) -> Iterator[Target]:
    """The named targets over all reports, each once."""
    kept: list[Target] = []
    for record in event.records:
        for target in record.targets:
            if not is_group(target) and not any(same_target(target, k) for k in kept):
                kept.append(target)
    whole = all(t.kind is TargetKind.COUNTRY for t in kept)
    yield from (t for t in kept if whole or t.kind is not TargetKind.COUNTRY)


def say_sequence(steps: Sequence[Merged[Sanction]]) -> str:
    """The steps of one matter in one sentence, and what holds after the last."""
    told: list[str] = []
    actor, whom, undone = "", "", False
    for step in steps:
        who, now = say_imposers(step.records), say_targets(_targets(step))
        status = step.records[0].status
        again = " again" if status is SanctionStatus.IMPOSED and undone else ""
        act = f"{PAST[status]} {_say_object(step, now, same=bool(now) and now == whom)}{again}"
        told.append(
            " ".join(p for p in (who if who != actor else "", act, on_date(step.date)) if p)
        )
        actor, whom, undone = who, now, undone or status in _UNDOING
    one = len({say_targets(_targets(step)) for step in steps}) == 1
    those = "they" if one or not whom else f"those on {whom}"
    standing = STANDING[steps[-1].records[0].status]
    return f"In order, {listed(told)}; as far as these articles go, {those} {standing}"


def _say_object(step: Merged[Sanction], whom: str, *, same: bool) -> str:
    """What is imposed or lifted, and on whom; the same targets are not named again."""
    what = say_measure(step.records[0])
    if same:
        return "them" if what == "sanctions" else what
    return f"{what} on {whom}" if whom else what


def _targets(step: Merged[Sanction]) -> tuple[Target, ...]:
    """The targets of the report that names most."""
    return max((r.targets for r in step.records), key=len)
