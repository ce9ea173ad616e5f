"""A note in Markdown (GitHub's), safe whatever the articles hold."""

from collections.abc import Iterable

from summarizer.records.briefing import Briefing
from summarizer.render.briefing_parts import (
    Block,
    Cell,
    Item,
    Items,
    Paragraph,
    Piece,
    Quotation,
    Quotations,
    Section,
    Table,
)
from summarizer.render.briefing_sections import note_of
from summarizer.render.markdown import escape


def render_markdown(briefing: Briefing) -> str:
    """Return the note as Markdown that ends in a line break; "[1]" is the first of its sources."""
    note = note_of(briefing)
    facts = "\\\n".join(escape(fact) for fact in note.facts)
    blocks = [f"# {escape(note.title)}", facts, *map(_section, note.sections)]
    return "\n\n".join(blocks) + "\n"


def _section(section: Section) -> str:
    return "\n\n".join([f"## {section.title}", *map(_block, section.blocks)])


def _block(block: Block) -> str:
    if isinstance(block, Paragraph):
        text = " ".join(map(_cited, block.sentences))
        return f"> {text}" if block.lead else text
    if isinstance(block, Items):
        return _items(block)
    return _quotations(block) if isinstance(block, Quotations) else _table(block)


def _cited(piece: Piece) -> str:
    return " ".join(part for part in (escape(piece.text), escape(piece.brackets)) if part)


def _items(block: Items) -> str:
    title = [f"### {escape(block.title)}"] if block.title else []
    return "\n\n".join([*title, "\n".join(map(_item, block.items))])


def _item(item: Item) -> str:
    label = f"**{escape(item.label)}:** " if item.label else ""
    return f"- {label}{_cited(item.piece)}"


def _quotations(block: Quotations) -> str:
    role = f", {escape(block.role)}" if block.role else ""
    return "\n\n".join([f"**{escape(block.speaker)}**{role}", *map(_quotation, block.quotations)])


def _quotation(quotation: Quotation) -> str:
    return "\n>\n".join(f"> {_cited(piece)}" for piece in quotation.paragraphs)


def _table(table: Table) -> str:
    """Return a table; its first column has a title only where it is more than a label."""
    titles = [column.title for column in table.columns]
    rows = [_row(map(_cell, row)) for row in table.rows]
    return "\n".join([_row(titles), _row("---" for _ in titles), *rows])


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    return "<br>".join(map(_cited, cell))
