"""What changed since an earlier note: new, revised, resolved and gone, each with its sources."""

from collections.abc import Iterator, Sequence

from summarizer.briefing.citing import unique
from summarizer.briefing.gaps import ASKED
from summarizer.briefing.names import name_key
from summarizer.briefing.wording import listed
from summarizer.records.briefing import (
    AnyEvent,
    Briefing,
    Change,
    ChangeKind,
    Citation,
    CitedSentence,
    LaunchEvent,
    SanctionEvent,
    SourceNote,
)
from summarizer.text.folding import fold


def changes_since(note: Briefing, earlier: Briefing) -> Briefing:
    """The note with its changes; sources that only the earlier note had are listed as such."""
    changes = tuple(_changes(note, earlier))
    known = {source.article_id for source in note.sources}
    cited = {c.article_id for change in changes for c in change.sentence.citations}
    old = [s for s in earlier.sources if s.article_id in cited - known]
    numbered = tuple(_renumbered(s, len(note.sources) + n) for n, s in enumerate(old, 1))
    return note.model_copy(
        update={
            "changes": changes,
            "compared_with": earlier.title,
            "sources": (*note.sources, *numbered),
        }
    )


def _renumbered(source: SourceNote, number: int) -> SourceNote:
    return source.model_copy(update={"number": number, "earlier_note": True})


def _events(note: Briefing) -> list[AnyEvent]:
    return [*note.sanctions, *note.launches]


def _changes(note: Briefing, earlier: Briefing) -> Iterator[Change]:
    pairs = _paired(_events(note), _events(earlier))
    before = {new.id: old for new, old in pairs}
    kept = {old.id for _, old in pairs}
    for event in _events(note):
        if event.id not in before:
            yield _change(ChangeKind.NEW, event, event.sentence.text)
        elif said := _revision(event, before[event.id]):
            yield _revised(event, before[event.id], said)
    yield from _resolved(note, earlier, {old.id: new for new, old in pairs})
    for event in _events(earlier):
        if event.id not in kept:
            yield _change(ChangeKind.GONE, event, event.sentence.text)


def _change(kind: ChangeKind, event: AnyEvent, text: str) -> Change:
    sentence = CitedSentence(text=text, citations=event.sentence.citations)
    return Change(kind=kind, subject=event.title, sentence=sentence, event_id=event.id)


def _paired(new: Sequence[AnyEvent], old: Sequence[AnyEvent]) -> list[tuple[AnyEvent, AnyEvent]]:
    """Events of both notes: first those that share a report, then those alike in content."""
    by_report = {(r.article_id, r.record_id): event for event in old for r in event.reports}
    by_content = {_content(event): event for event in old}
    pairs: list[tuple[AnyEvent, AnyEvent]] = []
    taken: set[str] = set()
    for event in new:
        shared = (by_report.get((r.article_id, r.record_id)) for r in event.reports)
        match = next((e for e in shared if e), None) or by_content.get(_content(event))
        if match and match.id not in taken:
            taken.add(match.id)
            pairs.append((event, match))
    return pairs


def _content(event: AnyEvent) -> tuple[str, ...]:
    """Who, when and whom: what stays the same when a status or a figure is revised."""
    if isinstance(event, SanctionEvent):
        targets = sorted(name_key(target.name) for target in event.targets)
        return ("sanction", *sorted(event.imposers), event.date.value or "", *targets[:1])
    return ("launch", event.launching_party, event.kind, event.date.value or "", str(event.count))


def _revision(new: AnyEvent, old: AnyEvent) -> list[str]:
    """What was revised, as phrases; empty where nothing was."""
    told = [
        (label, before, after)
        for (label, after), (_, before) in zip(_facets(new), _facets(old), strict=False)
        if before != after
    ]
    said = [f"{label} was “{before}” and is now “{after}”" for label, before, after in told]
    if isinstance(new, SanctionEvent) and isinstance(old, SanctionEvent):
        said += _targets_revised(new, old)
    added = {r.article_id for r in new.reports} - {r.article_id for r in old.reports}
    if added:
        said.append("further articles tell it")
    return said


def _targets_revised(new: SanctionEvent, old: SanctionEvent) -> list[str]:
    """Which targets are told now and were not, and the other way round."""
    names = [{name_key(t.name): t.name for t in event.targets} for event in (new, old)]
    added = [name for key, name in names[0].items() if key not in names[1]]
    lost = [name for key, name in names[1].items() if key not in names[0]]
    said = [f"the articles now also tell of {listed(added)}"] if added else []
    return said + ([f"they no longer tell of {listed(lost)}"] if lost else [])


def _facets(event: AnyEvent) -> list[tuple[str, str]]:
    date = event.date.value or "unresolved"
    if isinstance(event, SanctionEvent):
        return [
            ("the status", event.status),
            ("what holds", event.present_state),
            ("the day", date),
            ("the legal basis", event.legal_basis or "not stated"),
        ]
    figures = "; ".join(fold(line) for line in _figures(event)) or "none"
    return [
        ("the confirmation", event.confirmation),
        ("the outcome", event.outcome),
        ("the day", date),
        ("the number", f"{event.count:g}" if event.count is not None else "not stated"),
        ("the figures", figures),
    ]


def _figures(event: LaunchEvent) -> list[str]:
    """Figures without the article numbers, which differ from note to note."""
    return [line.rsplit(" [", 1)[0] for line in event.figures]


def _revised(event: AnyEvent, old: AnyEvent, said: Sequence[str]) -> Change:
    citations = unique([*event.sentence.citations, *_missing(old, event)])
    sentence = CitedSentence(text=f"{event.title}: {'; '.join(said)}.", citations=citations)
    return Change(
        kind=ChangeKind.REVISED, subject=event.title, sentence=sentence, event_id=event.id
    )


def _missing(old: AnyEvent, new: AnyEvent) -> list[Citation]:
    """What the earlier note cited for the event, from articles that no longer tell it."""
    still = {r.article_id for r in new.reports}
    return [c for c in old.sentence.citations if c.article_id not in still]


def _resolved(note: Briefing, earlier: Briefing, newer: dict[str, AnyEvent]) -> Iterator[Change]:
    """Gaps and conflicts of the earlier note that are none any more."""
    open_gaps = {(kind, gap.event_id) for gap in note.gaps for kind in gap.kinds}
    for gap in earlier.gaps:
        event = newer.get(gap.event_id or "")
        closed = [k for k in gap.kinds if event and (k, event.id) not in open_gaps]
        if event and closed:
            asked = listed([ASKED[kind] for kind in closed])
            text = f"{event.title}: the articles now give {asked}."
            yield _change(ChangeKind.RESOLVED, event, text)
    conflicts = {(d.kind, d.event_id, d.field) for d in note.discrepancies}
    for discrepancy in earlier.discrepancies:
        event = newer.get(discrepancy.event_id or "")
        key = (
            discrepancy.kind,
            event.id if event else None,
            discrepancy.field,
        )
        if event and discrepancy.kind == "conflicts" and key not in conflicts:
            text = f"{event.title}: the sources no longer differ on {discrepancy.field}."
            yield _change(ChangeKind.RESOLVED, event, text)
