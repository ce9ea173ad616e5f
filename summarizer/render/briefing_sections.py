"""The sections of a note, in the order in which an analyst reads them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.records.briefing import (
    BriefedActor,
    Briefing,
    CitedSentence,
    Discrepancy,
    DiscrepancyKind,
    Event,
    SourceNote,
    Statement,
    StatementQuote,
)
from summarizer.records.quote import QuoteKind
from summarizer.render.briefing_events import Labels, labels_of, launches_table, sanctions_table
from summarizer.render.briefing_parts import (
    Block,
    Cell,
    Column,
    Item,
    Items,
    Note,
    Numbering,
    Paragraph,
    Piece,
    Quotation,
    Quotations,
    Section,
    Table,
    full,
    lines_of,
    remarks_of,
    shown,
)
from summarizer.render.briefing_phrases import (
    CHANGES,
    READERS,
    counted,
    date_phrase,
    day_phrase,
    listed,
    period_phrase,
)
from summarizer.render.phrases import country_phrase, joined

ACTOR_COLUMNS: Final = (
    Column("Name", 7),
    Column("Kind", 5),
    Column("Country", 5),
    Column("Role", 7),
    Column("Also called", 7, said=True),
    Column("Related to", 7, said=True),
    Column("Sources", 4),
)
SOURCE_COLUMNS: Final = (
    Column("No.", 3),
    Column("Title", 10),
    Column("Publisher", 6),
    Column("Date", 6),
    Column("Read by", 6, said=True),
    Column("Remarks", 8),
    Column("Read from", 8, said=True),
)

MOST_GAPS: Final = 20
"""Gaps that a note to be read tells, those of the weightiest events."""

DIFFERENCES: Final = (
    (DiscrepancyKind.CONFLICTS, "In conflict"),
    (DiscrepancyKind.DIFFERS_IN_SCOPE, "Different in scope"),
    (DiscrepancyKind.SAME_NUMBER_DIFFERENT_THING, "Same number, not said to be the same thing"),
    (DiscrepancyKind.ADDS, "Told by some of the articles only"),
)
"""In what order differences are told; what one article merely adds comes last."""


@dataclass(frozen=True)
class _Draft:
    """A note in the making."""

    briefing: Briefing
    numbering: Numbering
    labels: Labels


def note_of(briefing: Briefing) -> Note:
    """Lay out a note."""
    draft = _Draft(briefing, Numbering(briefing), labels_of(briefing.sanctions, briefing.launches))
    sections = tuple(
        Section(key, title, blocks)
        for key, title, build in _SECTIONS
        if (blocks := tuple(build(draft)))
    )
    return Note(
        title=shown(briefing.title),
        facts=tuple(shown(fact) for fact in _facts(briefing)),
        sections=sections,
        endnotes=draft.numbering.endnotes(),
    )


def _facts(briefing: Briefing) -> Iterator[str]:
    period = period_phrase(briefing.period)
    if period:
        yield f"Events of {period}."
    yield f"Rests on {_basis(briefing.sources)}."
    if briefing.filters:
        yield f"Limited to: {'; '.join(briefing.filters)}."
    if briefing.failures:
        failed = counted(len(briefing.failures), "source", "sources")
        yield f"{failed} could not be read; see the end of the note."


def _basis(noted: tuple[SourceNote, ...]) -> str:
    sources = [source for source in noted if not source.earlier_note]
    if not sources:
        return "no articles"
    articles = counted(len(sources), "article", "articles")
    return f"{joined((articles, _independence(sources)), ', ')}; read by {_readers(sources)}"


def _independence(sources: Sequence[SourceNote]) -> str | None:
    """Return how many of several articles are no copies of another."""
    originals = sum(1 for source in sources if not source.same_text_as)
    if len(sources) == 1:
        return None
    if originals == len(sources):
        return f"{'both' if originals == 2 else 'all'} of them independent texts"
    return f"{originals} of them {'an independent text' if originals == 1 else 'independent texts'}"


def _readers(sources: Iterable[SourceNote]) -> str:
    used = Counter(_reader(source) for source in sources)
    if len(used) == 1:
        return next(iter(used))
    return listed(f"{name} ({count})" for name, count in used.items())


def _reader(source: SourceNote) -> str:
    return READERS[source.reader] + (f" ({source.model})" if source.model else "")


def _empty(draft: _Draft, what: str) -> Paragraph:
    within = " within the limits given" if draft.briefing.filters else ""
    return Paragraph((Piece(f"No {what} are reported{within}."),))


def _changes(draft: _Draft) -> Iterator[Block]:
    items = tuple(
        Item(CHANGES[change.kind], draft.numbering.cited(change.sentence))
        for change in draft.briefing.changes
    )
    if items:
        yield Items("", items)


def _bottom_line(draft: _Draft) -> Iterator[Block]:
    sentences = tuple(map(draft.numbering.cited, draft.briefing.bottom_line))
    if sentences:
        yield Paragraph(sentences, lead=True)


def _developments(draft: _Draft) -> Iterator[Block]:
    if draft.briefing.developments:
        yield _listed(draft, "", draft.briefing.developments)
    if left := draft.briefing.developments_left:
        more = counted(left, "further event stands", "further events stand")
        yield Paragraph((Piece(f"{more} in the timeline and the tables only."),))


def _listed(draft: _Draft, title: str, sentences: Iterable[CitedSentence]) -> Items:
    return Items(title, tuple(Item("", draft.numbering.cited(one)) for one in sentences))


def _timeline(draft: _Draft) -> Iterator[Block]:
    events: tuple[Event, ...] = (*draft.briefing.sanctions, *draft.briefing.launches)
    background = {event.id for event in events if event.background}
    rows = tuple(
        (
            (
                *lines_of(date_phrase(entry.date)),
                *remarks_of("background" if entry.event_id in background else None),
            ),
            (draft.numbering.cited(entry.sentence),),
        )
        for entry in draft.briefing.timeline
    )
    if rows:
        yield Table("Timeline", (Column("Date", 1), Column("Event", 3)), rows)


def _sanctions(draft: _Draft) -> Iterator[Block]:
    events = draft.briefing.sanctions
    table = sanctions_table(events, draft.numbering, draft.labels)
    yield table if events else _empty(draft, "sanctions")


def _launches(draft: _Draft) -> Iterator[Block]:
    events = draft.briefing.launches
    table = launches_table(events, draft.numbering, draft.labels)
    yield table if events else _empty(draft, "launches")


def _statements(draft: _Draft) -> Iterator[Block]:
    for statement in draft.briefing.statements:
        yield _statement(draft, statement)


def _statement(draft: _Draft, statement: Statement) -> Quotations:
    quotations = tuple(_quotation(draft, quote) for quote in statement.quotes)
    return Quotations(shown(statement.speaker), shown(statement.role or ""), quotations)


def _quotation(draft: _Draft, quote: StatementQuote) -> Quotation:
    *before, last = [line for line in quote.text.splitlines() if line.strip()] or [quote.text]
    verbatim = quote.kind is not QuoteKind.INDIRECT
    pieces = [Piece(f"“{shown(line)}" if verbatim else shown(line)) for line in before]
    closing = f"“{last}”" if verbatim else f"{last} (indirect)"
    return Quotation((*pieces, draft.numbering.piece(closing, quote.citations)), verbatim)


def _actors(draft: _Draft) -> Iterator[Block]:
    names = {actor.id: actor.name for actor in draft.briefing.actors}
    rows = tuple(_actor_row(draft, actor, names) for actor in draft.briefing.actors)
    if rows:
        yield full(Table("Actors", ACTOR_COLUMNS, rows, run_in=True))


def _actor_row(draft: _Draft, actor: BriefedActor, names: dict[str, str]) -> tuple[Cell, ...]:
    related = (
        f"{names[one.actor_id]} ({one.relation})" for one in actor.related if one.actor_id in names
    )
    return (
        lines_of(actor.name),
        lines_of(actor.kind.value.replace("_", " ")),
        lines_of(_home(actor)),
        lines_of(actor.role),
        lines_of(", ".join(actor.aliases)),
        lines_of(*related),
        (draft.numbering.reported("", actor.reports),),
    )


def _home(actor: BriefedActor) -> str:
    """Return the country of an actor that is not a country itself."""
    country = country_phrase(actor.country)
    return "" if country == actor.name else country


def _differences(draft: _Draft) -> Iterator[Block]:
    for kind, title in DIFFERENCES:
        told = [one for one in draft.briefing.discrepancies if one.kind is kind]
        if told:
            yield Items(title, tuple(_difference(draft, one) for one in told))
    read = [source for source in draft.briefing.sources if not source.earlier_note]
    if len(read) > 1 and not draft.briefing.discrepancies:
        yield Paragraph((Piece("No differences between the sources were found."),))


def _difference(draft: _Draft, found: Discrepancy) -> Item:
    return Item(shown(found.subject), draft.numbering.piece(found.text, found.citations))


def _gaps(draft: _Draft) -> Iterator[Block]:
    gaps = draft.briefing.gaps
    if gaps:
        yield _listed(draft, "", (gap.sentence for gap in gaps[:MOST_GAPS]))
    if len(gaps) > MOST_GAPS:
        more = counted(len(gaps) - MOST_GAPS, "further gap stands", "further gaps stand")
        yield Paragraph((Piece(f"{more} in the JSON form of this note."),))


def _sources(draft: _Draft) -> Iterator[Block]:
    numbers = {source.article_id: source.number for source in draft.briefing.sources}
    rows = tuple(_source_row(source, numbers) for source in draft.briefing.sources)
    if rows:
        yield full(Table("Sources", SOURCE_COLUMNS, rows, run_in=True, anchor="source"))


def _source_row(source: SourceNote, numbers: dict[str, int]) -> tuple[Cell, ...]:
    return (
        lines_of(f"[{source.number}]"),
        lines_of(source.title),
        lines_of(source.publisher),
        lines_of(day_phrase(source.published) if source.published else None),
        lines_of(_reader(source)),
        lines_of(*_remarks(source, numbers)),
        lines_of(source.source),
    )


def _remarks(source: SourceNote, numbers: dict[str, int]) -> Iterator[str]:
    if source.earlier_note:
        yield "cited by the earlier note only"
    if source.same_text_as:
        original = numbers.get(source.same_text_as)
        yield f"same text as [{original}]" if original else "a copy of another article"
    if source.fallback_reason:
        yield f"fallback: {source.fallback_reason.rstrip('.')}"
    if source.rejected:
        yield counted(source.rejected, "value was refused", "values were refused")
    if source.warnings:
        yield counted(source.warnings, "warning", "warnings")


def _about(draft: _Draft) -> Iterator[Block]:
    briefing = draft.briefing
    worded = tuple(_about_wording(briefing))
    failures = tuple(f"{failure.source}: {failure.reason}" for failure in briefing.failures)
    for title, lines in (
        ("Wording and cost", worded),
        ("Sentences that were refused", briefing.composer_notes),
        ("Could not be read", failures),
        ("What was asked for", briefing.filters),
    ):
        if lines:
            yield Items(title, tuple(Item("", Piece(shown(line))) for line in lines))


def _about_wording(briefing: Briefing) -> Iterator[str]:
    sentences = (*briefing.bottom_line, *briefing.developments)
    if briefing.composer:
        own = sum(1 for sentence in sentences if sentence.composer == "llm")
        yield (
            f"{briefing.composer} worded {own} of the {len(sentences)} sentences of bottom line "
            "and developments; sentence patterns worded the others."
        )
    usage = briefing.usage
    if usage.requests:
        tokens = f"{usage.input_tokens:,} tokens in, {usage.output_tokens:,} out"
        cost = f"USD {usage.cost_usd:.4f}" if usage.cost_usd is not None else None
        yield joined((counted(usage.requests, "request", "requests"), tokens, cost), ", ") + "."


_SECTIONS: Final = (
    ("changes", "Changes since the earlier note", _changes),
    ("bottom-line", "Bottom line", _bottom_line),
    ("developments", "Developments", _developments),
    ("timeline", "Timeline", _timeline),
    ("sanctions", "Sanctions", _sanctions),
    ("launches", "Launches", _launches),
    ("statements", "Who said what", _statements),
    ("actors", "Actors", _actors),
    ("differences", "Where the sources differ", _differences),
    ("gaps", "What is not known", _gaps),
    ("sources", "Sources", _sources),
    ("about", "About this note", _about),
)
