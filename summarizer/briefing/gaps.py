"""What an analyst would ask for and no article says."""

from collections.abc import Iterator, Sequence

from summarizer.briefing.citing import cite_all, cited
from summarizer.briefing.dossier import Dossier
from summarizer.briefing.merged import Merged
from summarizer.briefing.sanction_wording import say_imposers, say_targets
from summarizer.briefing.target_fit import is_group
from summarizer.briefing.wording import listed, refs, with_article
from summarizer.records.briefing import Gap
from summarizer.records.launch import Confirmation, Launch, LaunchKind
from summarizer.records.sanction import Sanction, SanctionStatus, TargetKind

IN_FORCE = frozenset({SanctionStatus.IMPOSED, SanctionStatus.EXTENDED})


def find_gaps(
    sanctions: Sequence[Merged[Sanction]], launches: Sequence[Merged[Launch]], dossier: Dossier
) -> tuple[Gap, ...]:
    """The gaps of the events that are news; background is not asked about."""
    gaps: list[Gap] = []
    for sanction in sanctions:
        if not sanction.background:
            gaps.extend(_sanction_gaps(sanction))
    for launch in launches:
        if not launch.background or launch.records[0].confirmation is Confirmation.CLAIMED:
            gaps.extend(_launch_gaps(launch, dossier))
    return tuple(gaps)


def _numbers(event: Merged[Sanction] | Merged[Launch]) -> str:
    return refs([source.number for source, _ in event.told])


def _says(event: Merged[Sanction] | Merged[Launch]) -> str:
    many = len(event.article_ids) > 1
    return (
        f"{'None of' if many else 'Article'} {_numbers(event)} {'says' if many else 'does not say'}"
    )


def _sanction_gaps(event: Merged[Sanction]) -> Iterator[Gap]:
    who = say_imposers(event.records[0])
    whom = say_targets(event.records[0].targets)
    act = f"{who}’s action{f' on {whom}' if whom else ''}"
    if event.records[0].status in IN_FORCE and not any(r.legal_basis for r in event.records):
        yield _gap("no_legal_basis", f"{_says(event)} on what legal basis {act} rests", event)
    if event.records[0].status in IN_FORCE and not any(r.measures for r in event.records):
        yield _gap("no_measures", f"{_says(event)} which measures {act} consists of", event)
    if not event.date.earliest:
        yield _gap("date_unresolved", f"{_says(event)} on what day {act} was taken", event)
    unnamed = _unnamed(event)
    if unnamed:
        yield _gap("targets_unnamed", f"{_says(event)} who the {listed(unnamed)} are", event)


def _unnamed(event: Merged[Sanction]) -> list[str]:
    """Groups of which no report names all members, without their leading article."""
    groups = {
        t.text: t
        for r in event.records
        for t in r.targets
        if is_group(t) and t.kind not in (TargetKind.COUNTRY, TargetKind.SECTOR)
    }
    named = {t.member_of for r in event.records for t in r.targets}
    open_ones = [t.text for t in groups.values() if t.id not in named]
    return [text.removeprefix("a ").removeprefix("an ").removeprefix("the ") for text in open_ones]


def _launch_gaps(event: Merged[Launch], dossier: Dossier) -> Iterator[Gap]:
    first = event.records[0]
    who = with_article(first.launching_party.name)
    if not event.date.earliest:
        yield _gap("date_unresolved", f"{_says(event)} on what day {who} launched", event)
    if first.confirmation is Confirmation.CLAIMED:
        yield _gap(
            "claim_only",
            f"No article gives another source than {who} itself for this launch",
            event,
        )
    if first.kind is LaunchKind.AGGREGATE or event.background:
        return
    if not any(r.location for r in event.records):
        yield _gap("location_unknown", f"{_says(event)} from where {who} launched", event)
    if not any(r.missile_type or r.missile_name for r in event.records):
        yield _gap("missile_unknown", f"{_says(event)} what {who} launched", event)
    if dossier.independent(event.article_ids) == 1 and len(dossier.sources) > 1:
        yield _gap("single_source", f"Only {_numbers(event)} tells of this launch by {who}", event)


def _gap(kind: str, text: str, event: Merged[Sanction] | Merged[Launch]) -> Gap:
    sentence = cited(text, cite_all(event.told))
    return Gap.model_validate({"kind": kind, "event_id": event.id, "sentence": sentence})
