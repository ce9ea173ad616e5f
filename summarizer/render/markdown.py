"""A summary in Markdown (GitHub's, with footnotes), safe whatever the article holds."""

import re

from summarizer.records.summary import ArticleSummary
from summarizer.render.view import Line, Numbers, SummaryView, Table, view_of

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~^$!])")
_BLOCK_START = re.compile(r"^(\d+)(?=[.)])|^([-+=:])")
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|mailto|www)([:.])")


def escape(text: str) -> str:
    r"""Return text that Markdown shows letter by letter: no marks, tags, links or entities.

    >>> escape("1. *bold* <b> [a](b) & |")
    '1\\. \\*bold\\* \\<b\\> \\[a\\](b) &amp; \\|'
    """
    marked = _SPECIAL.sub(r"\\\1", text.replace("&", "&amp;"))
    marked = _ADDRESS.sub(r"\1\\\2", marked)
    return _BLOCK_START.sub(lambda found: _escaped_start(found.group()), marked)


def _escaped_start(start: str) -> str:
    return f"{start}\\" if start.isdigit() else f"\\{start}"


def render_markdown(summary: ArticleSummary) -> str:
    """Return the summary as Markdown that ends in a line break."""
    view = view_of(summary)
    blocks = [_headline(view), *_summary(view), *(_table(view, table) for table in view.tables)]
    if any(row.corroborated for table in view.tables for row in table.rows):
        blocks.append("✓ found by the rules, too")
    if view.rejected:
        blocks.append(_notes("Rejected: given by the reader, but not vouched for", view.rejected))
    if view.warnings:
        blocks.append(_notes("Uncertain", view.warnings))
    blocks.append(_footnotes(view))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _label(view: SummaryView, number: int) -> str:
    return f"{view.article_id[:8]}-{number}"


def _references(view: SummaryView, numbers: Numbers) -> str:
    cited = {number for line in view.cited for number in line.numbers}
    return " ".join(f"[^{_label(view, n)}]" if n in cited else f"{n}" for n in numbers)


def _with_references(view: SummaryView, line: Line) -> str:
    return f"{escape(line.text)} {_references(view, line.numbers)}".rstrip()


def _headline(view: SummaryView) -> str:
    facts = " · ".join(escape(part) for part in (view.source, view.origin, view.reader) if part)
    return f"# {_with_references(view, view.headline)}\n\n{facts}"


def _summary(view: SummaryView) -> list[str]:
    return [_with_references(view, line) for line in view.summary]


def _table(view: SummaryView, table: Table) -> str:
    columns = (*table.columns, "Sentence")
    lines = [f"## {table.title}", "", _cells(columns), _cells(("---",) * len(columns))]
    for row in table.rows:
        mark = " ✓" if row.corroborated else ""
        reference = _references(view, row.numbers) + mark
        lines.append(_cells((*(escape(cell) for cell in row.cells), reference)))
    return "\n".join(lines)


def _cells(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _notes(title: str, notes: tuple[str, ...]) -> str:
    return "\n".join([f"## {title}", "", *(f"- {escape(note)}" for note in notes)])


def _footnotes(view: SummaryView) -> str:
    return "\n".join(
        f"[^{_label(view, line.numbers[0])}]: {escape(line.text)}" for line in view.cited
    )
