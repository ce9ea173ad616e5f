"""What a note is made of, the same for every form: pieces of text, their marks, tables, sections.

A piece carries two kinds of references. `sources` are the numbers of articles, as forms without
links print them: "[1, 2]". `marks` lead to the endnotes, which hold the cited words; forms with
links print those.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from summarizer.records.briefing import Briefing, Citation, CitedSentence, Report, SourceNote
from summarizer.records.values import Span
from summarizer.render.plain import clean

EARLIER = "earlier note"
"""How an article is called that only the earlier note cites."""

_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")


def shown(text: str) -> str:
    """Return text on one line, without what steers a terminal or cannot stand in a file."""
    return _UNWRITABLE.sub("\ufffd", clean(text))


@dataclass(frozen=True, slots=True)
class Mark:
    """A reference to an endnote; `use` counts the references to it, from 1."""

    note: int
    use: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A bit of text and what vouches for it; a minor one is a remark on the others in its cell."""

    text: str
    marks: tuple[Mark, ...] = ()
    sources: tuple[int, ...] = ()
    earlier: bool = False
    minor: bool = False

    @property
    def brackets(self) -> str:
        """The articles in brackets: "[1, 2]"; empty where there are none."""
        names = [*map(str, self.sources), *([EARLIER] if self.earlier else [])]
        return f"[{', '.join(names)}]" if names else ""

    @property
    def names_sources(self) -> bool:
        """Whether forms with endnotes print the brackets too."""
        return bool(self.brackets) and not (self.text and self.marks)


Cell = tuple[Piece, ...]
"""The lines of a cell."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column, its share of the width, and whether run-in rows must say its title."""

    title: str
    weight: int
    said: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first cell of a row names it.

    `run_in` asks narrow forms for one paragraph a row instead of one line a cell. With an `anchor`
    rows can be linked to: its name and the number that the first cell has in brackets.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    run_in: bool = False
    anchor: str = ""

    @property
    def weights(self) -> tuple[int, ...]:
        """The columns' shares of the width."""
        return tuple(column.weight for column in self.columns)

    def name_of(self, row: tuple[Cell, ...], separator: str) -> str:
        """Return what links to a row call it; empty where there is no anchor."""
        number = row[0][0].text.strip("[]") if self.anchor else ""
        return f"{self.anchor}{separator}{number}" if number else ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences in a row; a lead stands out."""

    sentences: tuple[Piece, ...]
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A list item, its label before it."""

    label: str
    piece: Piece


@dataclass(frozen=True, slots=True)
class Items:
    """A list, under a heading of its own where it has one."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Paragraphs of one quotation; the last one carries the marks."""

    paragraphs: tuple[Piece, ...]
    verbatim: bool


@dataclass(frozen=True, slots=True)
class Quotations:
    """What one speaker said."""

    speaker: str
    role: str
    quotations: tuple[Quotation, ...]


Block = Paragraph | Items | Table | Quotations


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the note under a heading; `key` names it in links."""

    key: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Endnote:
    """The exact words of an article, and how often the note refers to them."""

    number: int
    words: str
    source: int | None
    label: str
    uses: int


@dataclass(frozen=True, slots=True)
class Note:
    """The whole note; all text in it is clean."""

    title: str
    facts: tuple[str, ...]
    sections: tuple[Section, ...]
    endnotes: tuple[Endnote, ...]


_Key = tuple[str, int, int]


class Numbering:
    """Numbers the cited spans in the order of the note, each once however often it is cited."""

    def __init__(self, briefing: Briefing) -> None:
        self._sources = {note.article_id: note for note in briefing.sources}
        self._spans: dict[_Key, Span] = {}
        self._numbers: dict[_Key, int] = {}
        self._uses: Counter[int] = Counter()

    def cited(self, sentence: CitedSentence) -> Piece:
        """Return a sentence with its references."""
        return self.piece(sentence.text, sentence.citations)

    def piece(self, text: str, citations: Iterable[Citation]) -> Piece:
        """Return text with references to what vouches for it."""
        told = tuple(citations)
        notes = sorted({self._number(citation) for citation in told})
        sources, earlier = self._articles(citation.article_id for citation in told)
        return Piece(shown(text), tuple(self._mark(note) for note in notes), sources, earlier)

    def reported(self, text: str, reports: Iterable[Report]) -> Piece:
        """Return text with the articles that report it."""
        sources, earlier = self._articles(report.article_id for report in reports)
        return Piece(shown(text), (), sources, earlier)

    def endnotes(self) -> tuple[Endnote, ...]:
        """Return the endnotes for everything referred to so far."""
        return tuple(self._endnote(key, number) for key, number in self._numbers.items())

    def _articles(self, ids: Iterable[str]) -> tuple[tuple[int, ...], bool]:
        cited = set(ids)
        known = {self._sources[one].number for one in cited if one in self._sources}
        return tuple(sorted(known)), not cited <= self._sources.keys()

    def _number(self, citation: Citation) -> int:
        key = (citation.article_id, citation.span.start, citation.span.end)
        self._spans.setdefault(key, citation.span)
        return self._numbers.setdefault(key, len(self._numbers) + 1)

    def _mark(self, note: int) -> Mark:
        self._uses[note] += 1
        return Mark(note, self._uses[note])

    def _endnote(self, key: _Key, number: int) -> Endnote:
        source = self._sources.get(key[0])
        return Endnote(
            number=number,
            words=shown(self._spans[key].text),
            source=source.number if source else None,
            label=source_label(source) if source else f"an article of the {EARLIER}",
            uses=self._uses[number],
        )


def lines_of(*texts: str | None) -> Cell:
    """Return a cell of the texts that are there, one a line."""
    return tuple(Piece(shown(text)) for text in texts if text)


def remarks_of(*texts: str | None) -> Cell:
    """Return lines for the end of a cell, less important than those before."""
    return tuple(Piece(shown(text), minor=True) for text in texts if text)


def full(table: Table) -> Table:
    """Return the table without columns in which no row has anything."""
    kept = [n for n in range(len(table.columns)) if any(row[n] for row in table.rows)]
    columns = tuple(table.columns[n] for n in kept)
    rows = tuple(tuple(row[n] for n in kept) for row in table.rows)
    return replace(table, columns=columns, rows=rows)


def source_label(source: SourceNote) -> str:
    """Return an article's publisher and title, or where it was read from."""
    title = f"“{shown(source.title)}”" if source.title else shown(source.source)
    return f"{shown(source.publisher)}, {title}" if source.publisher else title
