"""A note on a terminal: wrapped to its width, in color or plain."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from summarizer.records.briefing import Briefing
from summarizer.render.briefing_parts import (
    Block,
    Cell,
    Items,
    Note,
    Paragraph,
    Piece,
    Quotations,
    Section,
    Table,
)
from summarizer.render.briefing_sections import note_of
from summarizer.render.screen import laid_out

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

_COLUMN: Final = 14
_RUN_IN_COLUMN: Final = 20
"""A table is set as one only where each column can be as wide as this on average."""


def render_text(briefing: Briefing, *, width: int = 80, color: bool = False) -> str:
    """Return the note as text that ends in a line break.

    Args:
        briefing: What to show.
        width: Columns to fill; less than 40 is taken as 40. Tables too wide for it become lists.
        color: With the escape sequences of a color terminal; without, the text is plain.
    """
    return laid_out(lambda console: print_briefing(console, briefing), width=width, color=color)


def print_briefing(console: "Console", briefing: Briefing) -> None:
    """Print the note to a console of rich; nothing in it is taken as markup."""
    for block in _blocks(note_of(briefing), console.width):
        console.print(block, markup=False, highlight=False, emoji=False)


def _blocks(note: Note, width: int) -> "list[RenderableType]":
    blocks: list[RenderableType] = [_text(note.title, "bold")]
    blocks += [_text(fact, "dim") for fact in note.facts]
    for section in note.sections:
        blocks += _section(section, width)
    return blocks


def _section(section: Section, width: int) -> "list[RenderableType]":
    bodies = [_block(block, width) for block in section.blocks]
    return [_text(f"\n{section.title}", "bold green"), *bodies]


def _text(words: str, style: str = "") -> "Text":
    from rich.text import Text  # noqa: PLC0415 - rich is slow to import

    return Text(words, style=style, overflow="fold")


def _cited(pieces: Iterable[Piece], label: str = "") -> "Text":
    """Return pieces in a row, each with its articles behind it, after a label."""
    text = _text("")
    text.append(f"{label}: " if label else "", style="bold")
    for place, piece in enumerate(pieces):
        text.append(" " if place else "")
        text.append(piece.text, style="dim" if piece.minor else None)
        text.append(" " if piece.text and piece.brackets else "")
        text.append(piece.brackets, style="cyan")
    return text


def _block(block: Block, width: int) -> "RenderableType":
    if isinstance(block, Paragraph):
        return _cited(block.sentences)
    if isinstance(block, Items):
        return _items(block)
    if isinstance(block, Quotations):
        return _quotations(block)
    needed = _RUN_IN_COLUMN if block.run_in else _COLUMN
    if width >= needed * len(block.columns):
        return _table(block)
    return _run_in(block) if block.run_in else _stacked(block)


def _items(block: Items) -> "RenderableType":
    from rich.console import Group  # noqa: PLC0415 - rich is slow to import

    lines = [_hanging("-", _cited([item.piece], item.label)) for item in block.items]
    return Group(*([_text(f"{block.title}:", "bold")] if block.title else []), *lines)


def _hanging(sign: str, body: "RenderableType") -> "RenderableType":
    from rich.table import Table as Grid  # noqa: PLC0415 - rich is slow to import

    grid = Grid.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=len(sign), no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(sign, body)
    return grid


def _quotations(block: Quotations) -> "RenderableType":
    from rich.console import Group  # noqa: PLC0415 - rich is slow to import
    from rich.padding import Padding  # noqa: PLC0415 - the same

    speaker = _text(block.speaker, "bold")
    speaker.append(f", {block.role}" if block.role else "", style="not bold")
    lines = [
        Padding(_cited([piece]), (0, 0, 0, 2))
        for quotation in block.quotations
        for piece in quotation.paragraphs
    ]
    return Group(speaker, *lines)


def _cell(cell: Cell) -> "Text":
    from rich.text import Text  # noqa: PLC0415 - rich is slow to import

    return Text("\n").join(_cited([piece]) for piece in cell)


def _table(table: Table) -> "RenderableType":
    from rich import box  # noqa: PLC0415 - rich is slow to import
    from rich.table import Table as Grid  # noqa: PLC0415 - the same

    grid = Grid(
        box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold", expand=True
    )
    for column in table.columns:
        label = not column.title
        grid.add_column(column.title, overflow="fold", no_wrap=label, ratio=column.weight)
    for row in table.rows:
        grid.add_row(*map(_cell, row))
    return grid


def _stacked(table: Table) -> "RenderableType":
    """Return a line for each cell that has something, a blank line between rows."""
    from rich.table import Table as Grid  # noqa: PLC0415 - rich is slow to import

    grid = Grid.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for place, row in enumerate(table.rows):
        if place:
            grid.add_row("", "")
        for column, cell in zip(table.columns, row, strict=True):
            if cell:
                grid.add_row(_text(column.title, "dim"), _cell(cell))
    return grid


def _run_in(table: Table) -> "RenderableType":
    """Return a paragraph for each row, led by its first cell."""
    from rich.console import Group  # noqa: PLC0415 - rich is slow to import

    return Group(*(_hanging("-", _run_in_row(table, row)) for row in table.rows))


def _run_in_row(table: Table, row: tuple[Cell, ...]) -> "Text":
    text = _text("")
    for column, cell in zip(table.columns, row, strict=True):
        if cell:
            text.append("; " if len(text) else "")
            text.append(f"{column.title.lower()} " if column.said else "")
            text.append_text(_text(", ").join(_cited([piece]) for piece in cell))
    return text
