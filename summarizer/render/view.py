"""A summary as lines and tables, the same for every form that a person reads."""

import json
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from summarizer.records.article import Article
from summarizer.records.summary import ArticleSummary, ReaderInfo, Rejection, SummarySentence
from summarizer.records.values import Record, Span
from summarizer.render.phrases import (
    confirmation_phrase,
    country_phrase,
    date_phrase,
    flight_phrase,
    grounds_phrase,
    joined,
    missile_phrase,
    name_phrase,
    names_phrase,
    place_phrase,
    role_phrase,
    speaker_phrase,
    status_phrase,
    targets_phrase,
    words_phrase,
)
from summarizer.render.plain import clean

_MENTIONS_SHOWN = 3
_LONGEST_VALUE = 300

Numbers = tuple[int, ...]
"""Sentences of the article, by number."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence and the sentences of the article that it rests on."""

    text: str
    numbers: Numbers


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a record, the sentences it rests on, and whether a second reader agreed."""

    cells: tuple[str, ...]
    numbers: Numbers
    corroborated: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One record type; columns in which no record has anything are left out."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class SummaryView:
    """Everything that is shown of one article, in order; all text is clean."""

    article_id: str
    source: str
    origin: str
    reader: str
    headline: Line
    summary: tuple[Line, ...]
    tables: tuple[Table, ...]
    rejected: tuple[str, ...]
    warnings: tuple[str, ...]
    cited: tuple[Line, ...]


class _Numbering:
    """Tells the numbers of the sentences that spans stand in."""

    def __init__(self, article: Article) -> None:
        self._sentences = article.sentences
        self._starts = [sentence.start for sentence in article.sentences]

    def of(self, spans: Iterable[Span]) -> Numbers:
        places = {bisect_right(self._starts, span.start) - 1 for span in spans}
        return tuple(self._sentences[place].number for place in sorted(places) if place >= 0)


def view_of(summary: ArticleSummary) -> SummaryView:
    """Lay out a summary."""
    numbering = _Numbering(summary.article)
    headline = _headline(summary, numbering)
    lines = tuple(_line(sentence, numbering) for sentence in summary.summary)
    events = (_sanctions(summary, numbering), _launches(summary, numbering))
    others = (_quotes(summary, numbering), _actors(summary, numbering))
    shown = {n for line in (headline, *lines) for n in line.numbers}
    shown |= {n for table in events for row in table.rows for n in row.numbers}
    return SummaryView(
        article_id=summary.article.id,
        source=clean(summary.article.source),
        origin=_origin(summary.article),
        reader=_reader(summary.reader),
        headline=headline,
        summary=lines,
        tables=tuple(_without_empty_columns(table) for table in (*events, *others) if table.rows),
        rejected=tuple(_rejection(item) for item in summary.rejected),
        warnings=tuple(
            clean(f"{w.code.value.replace('_', ' ')}: {w.message}") for w in summary.warnings
        ),
        cited=_cited(summary.article, shown),
    )


def _headline(summary: ArticleSummary, numbering: _Numbering) -> Line:
    if summary.headline:
        return _line(summary.headline, numbering)
    return Line(clean(summary.article.title or "(no headline)"), ())


def _line(sentence: SummarySentence, numbering: _Numbering) -> Line:
    return Line(clean(sentence.text), numbering.of(sentence.evidence))


def _origin(article: Article) -> str:
    parts = (article.publisher, article.author, article.dateline_location, article.published)
    return clean(joined(parts, ", "))


def _reader(info: ReaderInfo) -> str:
    names = {"llm": "a model", "recorded": "a recorded answer", "rules": "the rules"}
    model = f" ({info.model})" if info.model else ""
    why = f", because {info.fallback_reason}" if info.fallback_reason else ""
    return clean(f"read by {names[info.name.value]}{model}{why}")


def _sanctions(summary: ArticleSummary, numbering: _Numbering) -> Table:
    labels = _labels("S", summary.sanctions)
    rows = tuple(
        _row(
            numbering,
            record,
            labels[record.id],
            joined((status_phrase(record), _part_of(record.part_of, labels)), ", "),
            names_phrase(record.imposers),
            targets_phrase(record.targets),
            grounds_phrase(record),
            date_phrase(record.date),
        )
        for record in summary.sanctions
    )
    return Table("Sanctions", ("", "Status", "By", "Against", "Grounds", "Date"), rows)


def _launches(summary: ArticleSummary, numbering: _Numbering) -> Table:
    labels = _labels("L", summary.launches)
    rows = tuple(
        _row(
            numbering,
            record,
            labels[record.id],
            joined((missile_phrase(record), _part_of(record.part_of, labels))),
            name_phrase(record.launching_party),
            confirmation_phrase(record),
            date_phrase(record.date),
            place_phrase(record),
            flight_phrase(record),
        )
        for record in summary.launches
    )
    columns = ("", "What", "By", "How known", "Date", "Where", "Flight")
    return Table("Launches", columns, rows)


def _labels(letter: str, records: Iterable[Record]) -> dict[str, str]:
    return {record.id: f"{letter}{place}" for place, record in enumerate(records, 1)}


def _part_of(whole: str | None, labels: dict[str, str]) -> str | None:
    return f"part of {labels[whole]}" if whole in labels else None


def _quotes(summary: ArticleSummary, numbering: _Numbering) -> Table:
    rows = tuple(
        _row(numbering, record, speaker_phrase(record), words_phrase(record))
        for record in summary.quotes
    )
    return Table("Quotations", ("Speaker", "Words"), rows)


def _actors(summary: ArticleSummary, numbering: _Numbering) -> Table:
    rows = tuple(
        Row(
            (
                clean(record.name),
                record.kind.value.replace("_", " "),
                country_phrase(record.country),
                clean(role_phrase(record)),
            ),
            numbering.of(record.mentions)[:_MENTIONS_SHOWN],
            record.corroborated,
        )
        for record in summary.actors
    )
    return Table("Actors", ("Name", "Kind", "Country", "Role and other names"), rows)


def _row(numbering: _Numbering, record: Record, *cells: str) -> Row:
    texts = tuple(clean(cell) for cell in cells)
    return Row(texts, numbering.of(record.evidence), record.corroborated)


def _without_empty_columns(table: Table) -> Table:
    kept = [place for place in range(len(table.columns)) if any(r.cells[place] for r in table.rows)]
    rows = tuple(
        Row(tuple(row.cells[place] for place in kept), row.numbers, row.corroborated)
        for row in table.rows
    )
    return Table(table.title, tuple(table.columns[place] for place in kept), rows)


def _rejection(item: Rejection) -> str:
    what = joined((item.record, item.slot), ", ")
    return clean(f"{what}: {item.reason} Given: “{_shortened(_words(item.value))}”")


def _words(value: str) -> str:
    """Return the words of a refused sentence or quotation; other records as they came."""
    try:
        given = json.loads(value)
    except ValueError:
        return value
    return str(given["text"]) if isinstance(given, dict) and "text" in given else value


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]} …"


def _cited(article: Article, numbers: set[int]) -> tuple[Line, ...]:
    return tuple(
        Line(clean(article.text[sentence.start : sentence.end]), (sentence.number,))
        for sentence in article.sentences
        if sentence.number in numbers
    )
