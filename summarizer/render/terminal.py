"""A summary on a terminal: wrapped to its width, in color or plain."""

from typing import TYPE_CHECKING

from summarizer.records.summary import ArticleSummary
from summarizer.render.columns import column_widths
from summarizer.render.screen import laid_out
from summarizer.render.view import Line, Numbers, Row, SummaryView, Table, view_of

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table as RichTable
    from rich.text import Text

_GAP = 2  # columns between two columns of a table


def render_terminal(summary: ArticleSummary, *, width: int = 80, color: bool = False) -> str:
    """Return the summary as text that ends in a line break.

    Args:
        summary: what to show.
        width: columns to fill; less than 40 is taken as 40.
        color: with the escape sequences of a color terminal; without, the text is plain.
    """
    return laid_out(lambda console: print_summary(console, summary), width=width, color=color)


def print_summary(console: "Console", summary: ArticleSummary) -> None:
    """Print the summary to a console of rich; nothing in it is taken as markup."""
    for block in _blocks(view_of(summary), console.width):
        console.print(block, markup=False, highlight=False, emoji=False)


def _blocks(view: SummaryView, width: int) -> "list[RenderableType]":
    blocks: list[RenderableType] = [_headline(view), _numbered(view.summary)]
    blocks += [_table(table, width) for table in view.tables]
    if any(row.corroborated for table in view.tables for row in table.rows):
        blocks.append(_legend())
    if view.rejected:
        blocks.append(_notes("Rejected: given by the reader, but not vouched for", view.rejected))
    if view.warnings:
        blocks.append(_notes("Uncertain", view.warnings))
    if view.cited:
        blocks += [_title("Sentences of the article cited above"), _cited(view.cited)]
    return blocks


def _headline(view: SummaryView) -> "Text":
    from rich.text import Text  # noqa: PLC0415 - rich is slow to import

    text = Text(overflow="fold")
    text.append(view.headline.text, style="bold")
    text.append(_references(view.headline.numbers), style="cyan")
    for part in (view.source, view.origin, view.reader):
        text.append(f"\n{part}" if part else "", style="dim")
    return text


def _references(numbers: Numbers) -> str:
    return f" {_bracketed(numbers)}" if numbers else ""


def _bracketed(numbers: Numbers) -> str:
    return f"[{', '.join(map(str, numbers))}]" if numbers else ""


def _numbered(lines: tuple[Line, ...]) -> "Text":
    from rich.text import Text  # noqa: PLC0415 - rich is slow to import

    text = Text(overflow="fold")
    for line in lines:
        text.append(f"\n{line.text}")
        text.append(_references(line.numbers), style="cyan")
    return text


def _title(words: str) -> "Text":
    from rich.text import Text  # noqa: PLC0415 - rich is slow to import

    return Text(f"\n{words}", style="bold green")


def _table(table: Table, width: int) -> "RenderableType":
    from rich.console import Group  # noqa: PLC0415 - rich is slow to import
    from rich.text import Text  # noqa: PLC0415 - the same

    rows = [(*row.cells, _row_references(row)) for row in table.rows]
    columns = (*table.columns, "In")
    whole = (columns.index(""), len(columns) - 1) if "" in columns else (len(columns) - 1,)
    widths = column_widths([columns, *rows], width - _GAP * (len(columns) - 1), whole=whole)
    if widths is None:
        return _cards(table)
    grid = _grid(columns, widths)
    for *cells, reference in rows:
        grid.add_row(*map(Text, cells), Text(reference, style="cyan"))
    return Group(_title(table.title), grid)


def _grid(columns: tuple[str, ...], widths: list[int]) -> "RichTable":
    from rich import box  # noqa: PLC0415 - rich is slow to import
    from rich.table import Table as RichTable  # noqa: PLC0415 - the same

    grid = RichTable(
        box=box.SIMPLE_HEAD,
        pad_edge=False,
        show_edge=False,
        padding=(0, 1, 0, 0),
        header_style="bold",
    )
    for column, width in zip(columns, widths, strict=True):
        grid.add_column(column, overflow="fold", width=width)
    return grid


def _row_references(row: Row) -> str:
    return _bracketed(row.numbers) + (" ✓" if row.corroborated else "")


def _cards(table: Table) -> "RenderableType":
    from rich.console import Group  # noqa: PLC0415 - rich is slow to import
    from rich.table import Table as RichTable  # noqa: PLC0415 - the same
    from rich.text import Text  # noqa: PLC0415 - the same

    grid = RichTable.grid(padding=(0, 1))
    for place, row in enumerate(table.rows):
        if place:
            grid.add_row("", "")
        for column, cell in zip(table.columns, row.cells, strict=True):
            if not column:
                grid.add_row(Text(cell, style="bold cyan"), "")
            elif cell:
                grid.add_row(Text(column, style="bold"), Text(cell, overflow="fold"))
        grid.add_row(Text("In", style="bold"), Text(_row_references(row), style="cyan"))
    return Group(_title(table.title), grid)


def _legend() -> "Text":
    from rich.text import Text  # noqa: PLC0415 - rich is slow to import

    return Text("\n✓ found by the rules, too", style="dim")


def _notes(title: str, notes: tuple[str, ...]) -> "RenderableType":
    from rich.console import Group  # noqa: PLC0415 - rich is slow to import
    from rich.padding import Padding  # noqa: PLC0415 - the same
    from rich.text import Text  # noqa: PLC0415 - the same

    items = [Padding(Text(note, style="yellow", overflow="fold"), (0, 0, 0, 2)) for note in notes]
    return Group(_title(title), *items)


def _cited(lines: tuple[Line, ...]) -> "RichTable":
    from rich.table import Table as RichTable  # noqa: PLC0415 - rich is slow to import
    from rich.text import Text  # noqa: PLC0415 - the same

    grid = RichTable.grid(padding=(0, 1))
    for line in lines:
        grid.add_row(
            Text(_bracketed(line.numbers), style="cyan"),
            Text(line.text, style="dim", overflow="fold"),
        )
    return grid
