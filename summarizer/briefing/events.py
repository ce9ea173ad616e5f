"""Merged records as the note's events: worded, cited, compared and linked."""

from collections.abc import Sequence
from typing import Final, cast

from summarizer.briefing.citing import cite_all, cited
from summarizer.briefing.compare import compare_reports
from summarizer.briefing.dossier import Dossier, Source
from summarizer.briefing.launch_wording import confirmation_of, say_launch, say_missile, say_party
from summarizer.briefing.links import Links
from summarizer.briefing.merged import Merged
from summarizer.briefing.names import Party, imposer_name
from summarizer.briefing.sanction_match import imposing_parties
from summarizer.briefing.sanction_wording import (
    imposer_names,
    say_imposers,
    say_sanction,
    say_targets,
)
from summarizer.briefing.scopes import one_target, scope_of
from summarizer.briefing.sequences import Followers, present_state
from summarizer.briefing.target_fit import is_group
from summarizer.briefing.wording import Style, capitalized, listed, number_word, with_article
from summarizer.normalize.missiles import MissileClass
from summarizer.records.briefing import (
    BriefedTarget,
    CitedSentence,
    LaunchEvent,
    Report,
    SanctionEvent,
)
from summarizer.records.launch import Confirmation, Launch, LaunchKind, Outcome
from summarizer.records.sanction import Sanction, SanctionStatus, Target, TargetKind
from summarizer.records.values import Quantity


def word_event(
    event: Merged[Sanction] | Merged[Launch], style: Style = Style.FULL
) -> CitedSentence:
    """The sentence that tells an event, with the evidence of all its reports."""
    first = event.told[0][1]
    if isinstance(first, Sanction):
        sanctions = [r for r in event.records if isinstance(r, Sanction)]
        text = say_sanction(sanctions, event.date, scope_of(_as_sanction(event)), style)
    else:
        launches = [r for r in event.records if isinstance(r, Launch)]
        text = say_launch(launches, event.date, style)
    return cited(text, cite_all(event.told))


def _as_sanction(event: Merged[Sanction] | Merged[Launch]) -> Merged[Sanction]:
    return cast("Merged[Sanction]", event)


STATUS_NOUNS: Final[dict[SanctionStatus, str]] = {
    SanctionStatus.THREATENED: "warning of sanctions",
    SanctionStatus.PROPOSED: "proposed sanctions",
    SanctionStatus.IMPOSED: "sanctions",
    SanctionStatus.EXTENDED: "extension of sanctions",
    SanctionStatus.EASED: "easing of sanctions",
    SanctionStatus.LIFTED: "lifting of sanctions",
    SanctionStatus.BLOCKED: "blocked sanctions",
}

LAUNCH_NOUNS: Final[dict[Confirmation, str]] = {
    Confirmation.CLAIMED: "claimed launch",
    Confirmation.DENIED: "denied launch",
    Confirmation.PLANNED: "planned launch",
}

FIGURES: Final = (("range", "flew"), ("altitude", "rose to"), ("flight_time", "was aloft for"))


def sanction_event(
    event: Merged[Sanction], links: Links, followers: Followers, dossier: Dossier
) -> SanctionEvent:
    """Word one action; `followers` has the steps that follow an event, by the event's id."""
    records = event.records
    first = records[0]
    return SanctionEvent(
        id=event.id,
        title=_sanction_title(records),
        sentence=word_event(event),
        date=event.date,
        background=event.background,
        reports=event.reports,
        merged_because=event.because,
        independent_sources=dossier.independent(event.article_ids),
        rests_on=event.rests_on,
        links=links.get(event.id, ()),
        comparisons=compare_reports(event.told),
        status=first.status,
        present_state=present_state(event, followers),
        imposers=imposer_names(records),
        imposer_countries=_countries(imposing_parties(first)),
        adopting_body=next(
            (imposer_name(r.adopting_body) for r in records if r.adopting_body), None
        ),
        blocked_by=tuple(imposer_name(m) for m in first.blocked_by),
        targets=merge_targets(event.told),
        target_countries=tuple(dict.fromkeys(c for r in records for c in r.target_countries)),
        measures=tuple(dict.fromkeys(m for r in records for m in r.measures)),
        legal_basis=next((r.legal_basis.text for r in records if r.legal_basis), None),
        program=next((r.program for r in records if r.program), None),
    )


def _countries(parties: frozenset[Party]) -> tuple[str, ...]:
    unions = ("EU", "UN", "G7")
    return tuple(sorted(p.who for p in parties if len(p.who) == 2 and p.who not in unions))


def _sanction_title(records: Sequence[Sanction]) -> str:
    sanction = records[0]
    whom = say_targets(sanction.targets)
    noun = STATUS_NOUNS[sanction.status]
    who = imposer_names(records)
    by = f" by {say_imposers(records)}" if who else ""
    return capitalized(f"{noun}{by}{f' on {whom}' if whom else ''}")


def merge_targets(told: Sequence[tuple[Source, Sanction]]) -> tuple[BriefedTarget, ...]:
    """The targets of all reports, each once, with the reports that name it."""
    kept: list[tuple[Target, list[Report]]] = []
    for source, record in told:
        for target in record.targets:
            report = Report(article_id=source.id, record_id=record.id)
            home = next((reports for t, reports in kept if one_target(t, target)), None)
            if home is None:
                kept.append((target, [report]))
            elif report not in home:
                home.append(report)
    return tuple(_briefed(target, reports) for target, reports in kept)


def _briefed(target: Target, reports: Sequence[Report]) -> BriefedTarget:
    group = is_group(target) and target.kind is not TargetKind.COUNTRY
    return BriefedTarget(
        name=target.text if group else target.name,
        kind=target.kind,
        country=target.country,
        count=target.count.value if target.count else None,
        count_told=target.count.text if target.count else None,
        reports=tuple(reports),
    )


def launch_event(event: Merged[Launch], links: Links, dossier: Dossier) -> LaunchEvent:
    """Word one launch, salvo or total."""
    records = event.records
    first = records[0]
    count = next((r.count for r in records if r.count and r.count.value is not None), None)
    return LaunchEvent(
        id=event.id,
        title=_launch_title(records),
        sentence=word_event(event),
        date=event.date,
        background=event.background,
        reports=event.reports,
        merged_because=event.because,
        independent_sources=dossier.independent(event.article_ids),
        rests_on=event.rests_on,
        links=links.get(event.id, ()),
        comparisons=compare_reports(event.told),
        kind=first.kind,
        launching_party=say_party(first.launching_party),
        launching_country=first.launching_party.country,
        count=count.value if count else None,
        count_told=next((r.count.text for r in records if r.count), None),
        count_of=next((r.count_of for r in records if r.count_of), None),
        confirmation=confirmation_of(records),
        outcome=_outcome_of(records),
        missile=say_missile(records),
        missile_class=_class_of(records),
        location=next((r.location.text for r in records if r.location), None),
        figures=_figures(event),
    )


def _outcome_of(records: Sequence[Launch]) -> Outcome:
    """How it went; a success that only the launching side tells makes none of a seen launch."""
    claimed = confirmation_of(records) is Confirmation.CLAIMED
    told = [r for r in records if claimed or r.confirmation is not Confirmation.CLAIMED]
    return next((r.outcome for r in told if r.outcome is not Outcome.UNKNOWN), Outcome.UNKNOWN)


def _class_of(records: Sequence[Launch]) -> MissileClass:
    """The class that a report tells."""
    classes = (r.missile_class for r in records)
    return next((c for c in classes if c is not MissileClass.UNKNOWN), MissileClass.UNKNOWN)


def _launch_title(records: Sequence[Launch]) -> str:
    total = records[0].kind is LaunchKind.AGGREGATE
    noun = "total of launches" if total else LAUNCH_NOUNS.get(confirmation_of(records), "launch")
    missile = say_missile(records)
    by = f"{noun} by {with_article(say_party(records[0].launching_party))}"
    return capitalized(f"{by}: {missile}" if missile else by)


def _figures(event: Merged[Launch]) -> tuple[str, ...]:
    """Each figure with the articles that give it, in the order of the sources."""
    lines: dict[str, list[int]] = {}
    for source, record in sorted(event.told, key=lambda told: told[0].number):
        for slot, verb in FIGURES:
            value = getattr(record, slot)
            rivals = [a.value for a in record.alternatives if a.slot == slot]
            for told in [value, *rivals]:
                if isinstance(told, Quantity):
                    numbers = lines.setdefault(f"{verb} {told.text}", [])
                    numbers += [source.number] if source.number not in numbers else []
    return tuple(
        f"{line} [{', '.join(str(n) for n in numbers)}]" for line, numbers in lines.items()
    )


def say_target_count(targets: Sequence[Target]) -> str:
    """The targets with their number, written as a sum where there are several.

    Named members of a counted group are not counted again.
    """
    ids = {t.id for t in targets}
    heads = [t for t in targets if t.member_of not in ids]
    counts = [_size(t) for t in heads]
    said = say_targets(targets)
    if len(heads) < 2 or None in counts or not any(t.count for t in heads):
        return said
    known = [count for count in counts if count is not None]
    parts = listed([number_word(count) for count in known])
    return f"{number_word(sum(known))} in all ({parts}): {said}"


def _size(target: Target) -> float | None:
    if target.count is not None:
        return target.count.value
    return None if is_group(target) or target.kind is TargetKind.COUNTRY else 1
