"""A note as a Word document: real headings and tables, endnotes linked both ways."""

from collections.abc import Iterable
from itertools import count
from typing import IO, TYPE_CHECKING, Final
from unicodedata import bidirectional

from summarizer.errors import UsageError
from summarizer.records.briefing import Briefing
from summarizer.render.briefing_docx_style import (
    element,
    new_document,
    set_link_look,
    set_widths,
    shade,
    soften,
    style_ids,
    text_width,
)
from summarizer.render.briefing_parts import (
    EARLIER,
    Block,
    Cell,
    Endnote,
    Item,
    Items,
    Mark,
    Note,
    Paragraph,
    Piece,
    Quotations,
    Table,
)
from summarizer.render.briefing_sections import note_of

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table as DocxTable
    from docx.text.paragraph import Paragraph as DocxParagraph
    from docx.text.run import Run

_STRONG: Final = frozenset({"L", "R", "AL"})
_LEFT_TO_RIGHT_MARK: Final = "\u200e"
_SPLIT_FREE: Final = ("w:cantSplit",)
_HEADER: Final = ("w:cantSplit", "w:tblHeader")


def write_docx(briefing: Briefing, stream: IO[bytes]) -> None:
    """Write the note as a Word document.

    Word's own endnotes cannot be made with python-docx, so the citations are numbered paragraphs
    at the end; bookmarks and links join them with the sentences.

    Raises:
        UsageError: if python-docx is not installed.
    """
    try:
        import docx  # noqa: F401, PLC0415 - an extra
    except ImportError as error:
        raise UsageError("Word documents need an extra: pip install 'summarizer[docx]'.") from error
    note = note_of(briefing)
    document = new_document(note.title)
    _Writer(document).write(note)
    document.save(stream)


class _Writer:
    """Writes a note into a document; `_ids` numbers its bookmarks."""

    def __init__(self, document: "Document") -> None:
        self._document = document
        self._ids = count(1)
        self._styles = style_ids(document)

    def write(self, note: Note) -> None:
        self._document.add_heading(note.title, 0)
        for fact in note.facts:
            self._paragraph("Facts").add_run(fact)
        for section in note.sections:
            self._document.add_heading(section.title, 1)
            for block in section.blocks:
                self._block(block)
        self._endnotes(note.endnotes)

    def _block(self, block: Block) -> None:
        if isinstance(block, Paragraph):
            self._pieces(block.sentences, self._paragraph("Lead" if block.lead else "Normal"))
        elif isinstance(block, Items):
            self._items(block)
        elif isinstance(block, Quotations):
            self._quotations(block)
        else:
            self._table(block)

    def _paragraph(self, style: str) -> "DocxParagraph":
        return self._styled(self._document.add_paragraph(), style)

    def _styled(self, paragraph: "DocxParagraph", style: str) -> "DocxParagraph":
        """Set a style by its id: by its name, python-docx searches all styles each time."""
        paragraph._p.style = self._styles[style]  # noqa: SLF001
        return paragraph

    def _pieces(self, pieces: Iterable[Piece], paragraph: "DocxParagraph") -> None:
        for place, piece in enumerate(pieces):
            if place:
                paragraph.add_run(" ")
            self._piece(piece, paragraph)

    def _piece(self, piece: Piece, paragraph: "DocxParagraph") -> None:
        run = _told(paragraph, piece.text)
        if piece.minor:
            soften(run)
        if piece.names_sources:
            self._articles(piece, paragraph)
        for place, mark in enumerate(piece.marks):
            self._mark(mark, paragraph, comma=place > 0)

    def _articles(self, piece: Piece, paragraph: "DocxParagraph") -> None:
        paragraph.add_run(" [" if piece.text else "[")
        for place, number in enumerate(piece.sources):
            paragraph.add_run(", " if place else "")
            _link(paragraph, str(number), f"source_{number}")
        if piece.earlier:
            paragraph.add_run(f"{', ' if piece.sources else ''}{EARLIER}")
        paragraph.add_run("]")

    def _mark(self, mark: Mark, paragraph: "DocxParagraph", *, comma: bool) -> None:
        if comma:
            paragraph.add_run(",").font.superscript = True
        with_name = f"ref_{mark.note}_{mark.use}"
        start = self._bookmark_start(paragraph, with_name)
        _link(paragraph, str(mark.note), f"note_{mark.note}").font.superscript = True
        _bookmark_end(paragraph, start)

    def _bookmark_start(self, paragraph: "DocxParagraph", name: str) -> str:
        number = str(next(self._ids))
        paragraph._p.append(  # noqa: SLF001 - python-docx has no bookmarks of its own
            element("w:bookmarkStart", {"w:id": number, "w:name": name})
        )
        return number

    def _items(self, block: Items) -> None:
        if block.title:
            self._document.add_heading(block.title, 2)
        for item in block.items:
            self._item(item, self._paragraph("List Bullet"))

    def _item(self, item: Item, paragraph: "DocxParagraph") -> None:
        if item.label:
            paragraph.add_run(f"{item.label}: ").bold = True
        self._piece(item.piece, paragraph)

    def _quotations(self, block: Quotations) -> None:
        speaker = self._paragraph("Normal")
        speaker.paragraph_format.keep_with_next = True
        speaker.add_run(block.speaker).bold = True
        speaker.add_run(f", {block.role}" if block.role else "")
        for quotation in block.quotations:
            for piece in quotation.paragraphs:
                self._piece(piece, self._paragraph("Quote"))

    def _table(self, table: Table) -> None:
        made = self._document.add_table(1, len(table.columns), style="Table Grid")
        made.autofit = False
        for column, cell in zip(table.columns, made.rows[0].cells, strict=True):
            self._styled(cell.paragraphs[0], "Cell").add_run(column.title).bold = True
            shade(cell)
        _row_marks(made, 0, _HEADER)
        for row in table.rows:
            self._row(made, table, row)
        set_widths(made, table.weights, text_width(self._document))
        self._paragraph("Gap")

    def _row(self, made: "DocxTable", table: Table, row: tuple[Cell, ...]) -> None:
        added = made.add_row()  # type: ignore[no-untyped-call]  # python-docx left it untyped
        paragraphs = [cell.paragraphs[0] for cell in added.cells]
        _row_marks(made, -1, _SPLIT_FREE)
        name = table.name_of(row, "_")
        start = self._bookmark_start(paragraphs[0], name) if name else ""
        for cell, paragraph in zip(row, paragraphs, strict=True):
            self._lines(cell, self._styled(paragraph, "Cell"))
        if start:
            _bookmark_end(paragraphs[0], start)
        for run in paragraphs[0].runs[:1]:
            run.bold = True

    def _lines(self, cell: Cell, paragraph: "DocxParagraph") -> None:
        for place, piece in enumerate(cell):
            if place:
                paragraph.add_run().add_break()
            self._piece(piece, paragraph)

    def _endnotes(self, endnotes: tuple[Endnote, ...]) -> None:
        if endnotes:
            self._document.add_heading("Citations", 1)
        for endnote in endnotes:
            self._endnote(endnote, self._paragraph("Endnote"))

    def _endnote(self, endnote: Endnote, paragraph: "DocxParagraph") -> None:
        start = self._bookmark_start(paragraph, f"note_{endnote.number}")
        paragraph.add_run(f"{endnote.number}.\t")
        _bookmark_end(paragraph, start)
        _told(paragraph, f"“{endnote.words}”")
        paragraph.add_run(" ")
        if endnote.source is not None:
            _link(paragraph, f"[{endnote.source}]", f"source_{endnote.source}")
        paragraph.add_run(" ")
        _told(paragraph, endnote.label)
        paragraph.add_run(" ")
        for use in range(1, endnote.uses + 1):
            _link(paragraph, f"↩{use if endnote.uses > 1 else ''} ", f"ref_{endnote.number}_{use}")


def _bookmark_end(paragraph: "DocxParagraph", number: str) -> None:
    paragraph._p.append(element("w:bookmarkEnd", {"w:id": number}))  # noqa: SLF001 - as its start


def _link(paragraph: "DocxParagraph", text: str, anchor: str) -> "Run":
    """Append a link to a bookmark."""
    from docx.text.run import Run  # noqa: PLC0415 - an extra

    hyperlink = element("w:hyperlink", {"w:anchor": anchor, "w:history": "1"})
    inner = element("w:r", {})
    hyperlink.append(inner)
    paragraph._p.append(hyperlink)  # noqa: SLF001 - python-docx makes no links
    run = Run(inner, paragraph)
    run.text = text
    set_link_look(run)
    return run


def _told(paragraph: "DocxParagraph", text: str) -> "Run":
    """Append text; what is written from right to left is kept from turning its neighbors."""
    run = paragraph.add_run(text)
    kinds = [kind for kind in map(bidirectional, text) if kind in _STRONG]
    if kinds and kinds[0] != "L":
        run.font.rtl = True
    if kinds and kinds[-1] != "L":
        paragraph.add_run(_LEFT_TO_RIGHT_MARK)
    return run


def _row_marks(made: "DocxTable", place: int, tags: tuple[str, ...]) -> None:
    """Keep a row on one page, and repeat the header on each."""
    properties = made.rows[place]._tr.get_or_add_trPr()  # noqa: SLF001 - no public way
    for tag in tags:
        properties.append(element(tag, {}))
