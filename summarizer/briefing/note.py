"""From summaries to the note: merge, compare, word, check every sentence."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from summarizer.briefing.actors import merge_actors
from summarizer.briefing.changes import changes_since
from summarizer.briefing.compose import Picture, bottom_line, develop, untold
from summarizer.briefing.days import say_date
from summarizer.briefing.discrepancies import find_discrepancies
from summarizer.briefing.dossier import Dossier, Source, build_dossier
from summarizer.briefing.events import launch_event, sanction_event, word_event
from summarizer.briefing.filters import Filter, apply
from summarizer.briefing.gaps import find_gaps
from summarizer.briefing.links import launch_links, sanction_links
from summarizer.briefing.lint import Computed, lint_sentence
from summarizer.briefing.merged import merge_launches, merge_sanctions
from summarizer.briefing.sequences import followers_of
from summarizer.briefing.statements import gather_statements
from summarizer.briefing.wording import Style
from summarizer.normalize.countries import country_name
from summarizer.records.briefing import (
    Briefing,
    CitedSentence,
    EventDate,
    Failure,
    LaunchEvent,
    Period,
    SanctionEvent,
    SourceNote,
    TimelineEntry,
)
from summarizer.records.summary import ArticleSummary


@dataclass(frozen=True, slots=True)
class NoteOptions:
    """What the user asked for besides the articles."""

    title: str | None = None
    wanted: Filter = field(default_factory=Filter)
    earlier: Briefing | None = None
    failures: tuple[Failure, ...] = ()


def make_note(summaries: Iterable[ArticleSummary], options: NoteOptions | None = None) -> Briefing:
    """Write the note over the summaries with the deterministic composer.

    The same summaries make the same note in whatever order they come.
    """
    asked = options or NoteOptions()
    _, note = draft_note(summaries, asked)
    return with_changes(note, asked)


def draft_note(summaries: Iterable[ArticleSummary], asked: NoteOptions) -> tuple[Picture, Briefing]:
    """The events, and the note of the deterministic composer, each sentence of which stands."""
    dossier = build_dossier(apply(asked.wanted, summaries))
    picture = draw_picture(dossier)
    return picture, checked_note(_assemble(picture, asked), dossier)


def with_changes(note: Briefing, asked: NoteOptions) -> Briefing:
    """The note with what changed since the earlier one, where one was given."""
    return note if asked.earlier is None else changes_since(note, asked.earlier)


def draw_picture(dossier: Dossier) -> Picture:
    """All events of the dossier, merged, worded, linked and compared."""
    sanctions, launches = merge_sanctions(dossier), merge_launches(dossier)
    links = sanction_links(sanctions)
    followers = followers_of(sanctions, links)
    between = launch_links(launches)
    told_sanctions = tuple((sanction_event(m, links, followers, dossier), m) for m in sanctions)
    told_launches = tuple((launch_event(m, between, dossier), m) for m in launches)
    found = find_discrepancies([*told_sanctions, *told_launches], dossier)
    return Picture(dossier, told_sanctions, told_launches, found)


def _assemble(picture: Picture, asked: NoteOptions) -> Briefing:
    ordered = [event for event, _ in picture.events()]
    actors = merge_actors(picture.dossier)
    lines = develop(picture)
    gaps = find_gaps([m for _, m in picture.sanctions], [m for _, m in picture.launches])
    places = {event.id: place for place, event in enumerate(ordered)}
    return Briefing(
        title=asked.title or _title(ordered),
        period=_period(ordered),
        bottom_line=bottom_line(picture),
        developments=tuple(line.sentence for line in lines),
        developments_left=untold(picture, lines),
        timeline=_timeline(picture),
        sanctions=tuple(e for e in ordered if isinstance(e, SanctionEvent)),
        launches=tuple(e for e in ordered if isinstance(e, LaunchEvent)),
        statements=gather_statements(picture.dossier, actors),
        actors=actors,
        discrepancies=picture.discrepancies,
        gaps=tuple(sorted(gaps, key=lambda gap: places.get(gap.event_id or "", len(places)))),
        sources=tuple(_source_note(source) for source in picture.dossier.sources),
        failures=asked.failures,
        filters=asked.wanted.lines(),
    )


def _title(events: Sequence[SanctionEvent | LaunchEvent]) -> str:
    """Which countries the news is about, and when."""
    codes: dict[str, int] = {}
    for event in events:
        for code in _countries_of(event):
            codes[code] = codes.get(code, 0) + (1 if event.background else 3)
    top = sorted(codes, key=lambda code: (-codes[code], code))[:3]
    about = ", ".join(country_name(code) for code in top)
    what = _matter(events)
    return f"{what}: {about}" if about else what


def _matter(events: Sequence[SanctionEvent | LaunchEvent]) -> str:
    kinds = {isinstance(event, SanctionEvent) for event in events}
    if len(kinds) == 1:
        return "Sanctions" if kinds == {True} else "Launches"
    return "Sanctions and launches"


def _countries_of(event: SanctionEvent | LaunchEvent) -> tuple[str, ...]:
    if isinstance(event, SanctionEvent):
        return event.target_countries or event.imposer_countries
    return (event.launching_country,) if event.launching_country else ()


def _period(events: Sequence[SanctionEvent | LaunchEvent]) -> Period:
    """The days of the events that are news; of all events where none is."""
    news = [e.date for e in events if not e.background] or [e.date for e in events]
    starts = [d.earliest for d in news if d.earliest]
    ends = [d.latest for d in news if d.latest]
    return Period(earliest=min(starts, default=None), latest=max(ends, default=None))


def _timeline(picture: Picture) -> tuple[TimelineEntry, ...]:
    """All events by day, in short; those whose day is not known come last."""
    ordered = sorted(
        picture.events(),
        key=lambda told: (
            told[0].date.earliest or "9999",
            told[0].date.latest or "9999",
            told[0].id,
        ),
    )
    return tuple(
        TimelineEntry(date=event.date, event_id=event.id, sentence=word_event(merged, Style.SHORT))
        for event, merged in ordered
    )


def _source_note(source: Source) -> SourceNote:
    summary = source.summary
    return SourceNote(
        article_id=source.id,
        number=source.number,
        source=summary.article.source,
        title=summary.article.title,
        publisher=summary.article.publisher,
        published=summary.article.published,
        reader=summary.reader.name,
        model=summary.reader.model,
        fallback_reason=summary.reader.fallback_reason,
        same_text_as=source.copy_of,
        rejected=len(summary.rejected),
        warnings=len(summary.warnings),
    )


def computed_values(date: EventDate) -> tuple[str, ...]:
    """What the note itself computed of an event's date, in the words it uses."""
    values = (date.value, date.earliest, date.latest)
    days = tuple(v for value in values if value for v in (value, say_date(value) or ""))
    return (*days, *(words for words in (date.by_clock, date.note) if words))


def computed_by_record(note: Briefing) -> Computed:
    """What was computed of the event that each record reports."""
    return {
        (report.article_id, report.record_id): computed_values(event.date)
        for event in (*note.sanctions, *note.launches)
        for report in event.reports
    }


def checked_note(note: Briefing, dossier: Dossier) -> Briefing:
    """The note with every sentence held against the linter; what is refused is dropped, visibly.

    A sentence of the patterns that the linter refuses is a defect of the patterns: it is left out
    of the note and named in `composer_notes`, so that nothing unsupported reaches the reader.
    """
    keeper = _Keeper(dossier, computed_by_record(note))
    checked = note.model_copy(
        update={
            "bottom_line": keeper.keep(note.bottom_line),
            "developments": keeper.keep(note.developments),
            "gaps": tuple(g for g in note.gaps if keeper.stands(g.sentence)),
            "discrepancies": tuple(
                d
                for d in note.discrepancies
                if keeper.stands(CitedSentence(text=d.text, citations=d.citations))
            ),
        }
    )
    refused = tuple(dict.fromkeys((*note.composer_notes, *keeper.refused)))
    return checked.model_copy(update={"composer_notes": refused})


class _Keeper:
    """Keeps the sentences that stand, and notes the others."""

    def __init__(self, dossier: Dossier, computed: Computed) -> None:
        self._dossier = dossier
        self._computed = computed
        self.refused: list[str] = []

    def keep(self, sentences: Sequence[CitedSentence]) -> tuple[CitedSentence, ...]:
        return tuple(self._standing(sentences))

    def _standing(self, sentences: Sequence[CitedSentence]) -> Iterator[CitedSentence]:
        for sentence in sentences:
            if self.stands(sentence):
                yield sentence

    def stands(self, sentence: CitedSentence) -> bool:
        complaints = lint_sentence(sentence, self._dossier, self._computed)
        self.refused += [f"left out, {c.reason}: {c.sentence}" for c in complaints[:1]]
        return not complaints
