"""What an analyst would ask of an event and no article says."""

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.briefing.citing import cite_all, cited, unique
from summarizer.briefing.launch_wording import say_missile, say_party
from summarizer.briefing.merged import Merged
from summarizer.briefing.sanction_wording import say_imposers, say_targets
from summarizer.briefing.target_fit import is_group
from summarizer.briefing.wording import listed, with_article
from summarizer.records.briefing import Gap, GapKind
from summarizer.records.launch import Confirmation, Launch, LaunchKind
from summarizer.records.sanction import Sanction, SanctionStatus, TargetKind

ACTIONS: Final[dict[SanctionStatus, str]] = {
    SanctionStatus.THREATENED: "the sanctions that {who} threatened{whom}",
    SanctionStatus.PROPOSED: "the sanctions that {who} proposed{whom}",
    SanctionStatus.IMPOSED: "the sanctions that {who} imposed{whom}",
    SanctionStatus.EXTENDED: "the extension of sanctions{whom} by {who}",
    SanctionStatus.EASED: "the easing of sanctions{whom} by {who}",
    SanctionStatus.LIFTED: "the lifting of sanctions{whom} by {who}",
    SanctionStatus.BLOCKED: "the sanctions{whom} that were not adopted",
}

IN_FORCE: Final = frozenset({SanctionStatus.IMPOSED, SanctionStatus.EXTENDED})

ASKED: Final[dict[GapKind, str]] = {
    GapKind.NO_LEGAL_BASIS: "the legal basis",
    GapKind.NO_MEASURES: "the measures",
    GapKind.DATE_UNRESOLVED: "the day",
    GapKind.TARGETS_UNNAMED: "the names of the targets",
    GapKind.LOCATION_UNKNOWN: "the launch site",
    GapKind.MISSILE_UNKNOWN: "the type of missile",
    GapKind.CLAIM_ONLY: "any source but the launching side",
}


def find_gaps(
    sanctions: Sequence[Merged[Sanction]], launches: Sequence[Merged[Launch]]
) -> tuple[Gap, ...]:
    """The gaps of the events that are news; of background only claims nobody else confirms."""
    gaps: list[Gap] = []
    for sanction in sanctions:
        if not sanction.background and not _is_part(sanction):
            gaps += _gap(sanction, tuple(_sanction_gaps(sanction)), _action(sanction.records))
    for launch in launches:
        gaps += _gap(launch, tuple(_launch_gaps(launch)), _launch(launch.records))
    return _each_once(gaps)


def _is_part(event: Merged[Sanction]) -> bool:
    """What is asked of a total is not asked of its parts again."""
    return any(record.part_of for record in event.records)


def _each_once(gaps: Sequence[Gap]) -> tuple[Gap, ...]:
    """Gaps in the same words as one, with the citations of all."""
    by_text: dict[str, Gap] = {}
    for gap in gaps:
        first = by_text.get(gap.sentence.text)
        by_text[gap.sentence.text] = gap if first is None else _joined(first, gap)
    return tuple(by_text.values())


def _joined(first: Gap, other: Gap) -> Gap:
    citations = unique([*first.sentence.citations, *other.sentence.citations])
    sentence = first.sentence.model_copy(update={"citations": citations})
    return first.model_copy(update={"sentence": sentence})


def _gap(
    event: Merged[Sanction] | Merged[Launch], kinds: tuple[GapKind, ...], act: str
) -> list[Gap]:
    if not kinds:
        return []
    text = f"No article gives {listed([ASKED[kind] for kind in kinds], 'or')} for {act}"
    return [Gap(kinds=kinds, event_id=event.id, sentence=cited(text, cite_all(event.told)))]


def _action(records: Sequence[Sanction]) -> str:
    whom = say_targets(records[0].targets)
    pattern = ACTIONS[records[0].status]
    return pattern.format(who=say_imposers(records), whom=f" on {whom}" if whom else "")


def _launch(launches: Sequence[Launch]) -> str:
    who = with_article(say_party(launches[0].launching_party))
    missile = say_missile(launches)
    return f"the launch by {who}{f' ({missile})' if missile else ''}"


def _sanction_gaps(event: Merged[Sanction]) -> Iterator[GapKind]:
    in_force = event.records[0].status in IN_FORCE
    if in_force and not any(r.legal_basis for r in event.records):
        yield GapKind.NO_LEGAL_BASIS
    if in_force and not any(r.measures for r in event.records):
        yield GapKind.NO_MEASURES
    if not event.date.earliest and event.records[0].status is not SanctionStatus.THREATENED:
        yield GapKind.DATE_UNRESOLVED
    if _unnamed(event):
        yield GapKind.TARGETS_UNNAMED


def _unnamed(event: Merged[Sanction]) -> bool:
    """Whether some counted group has no member that any report names."""
    groups = [
        t
        for r in event.records
        for t in r.targets
        if is_group(t) and t.kind not in (TargetKind.COUNTRY, TargetKind.SECTOR)
    ]
    named = {t.member_of for r in event.records for t in r.targets}
    singles = any(not is_group(t) for r in event.records for t in r.targets)
    return bool(groups) and not any(t.id in named for t in groups) and not singles


def _launch_gaps(event: Merged[Launch]) -> Iterator[GapKind]:
    claimed = all(r.confirmation is Confirmation.CLAIMED for r in event.records)
    if not event.background and event.records[0].kind is LaunchKind.SINGLE:
        if not event.date.earliest:
            yield GapKind.DATE_UNRESOLVED
        if not any(r.location for r in event.records):
            yield GapKind.LOCATION_UNKNOWN
        if not any(r.missile_type or r.missile_name for r in event.records):
            yield GapKind.MISSILE_UNKNOWN
    if claimed:
        yield GapKind.CLAIM_ONLY
