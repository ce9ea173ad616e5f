"""A note as one HTML file: no script, nothing loaded, fit for screen, print and screen readers."""

from html import escape
from importlib.resources import files

from summarizer.records.briefing import Briefing
from summarizer.render.briefing_parts import (
    Block,
    Cell,
    Endnote,
    Item,
    Items,
    Mark,
    Note,
    Paragraph,
    Piece,
    Quotation,
    Quotations,
    Section,
    Table,
)
from summarizer.render.briefing_sections import note_of

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_CITATIONS = Section("citations", "Citations", ())


def render_html(briefing: Briefing) -> str:
    """Return the note as an HTML document; each citation leads to the words and back."""
    note = note_of(briefing)
    title = escape(note.title)
    return (
        "<!DOCTYPE html>\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n<style>\n{_style()}</style>\n</head>\n"
        f"<body>\n<main>\n{_head(note)}{''.join(map(_section, note.sections))}"
        f"{_endnotes(note)}</main>\n</body>\n</html>\n"
    )


def _style() -> str:
    return (files("summarizer.render") / "briefing.css").read_text(encoding="utf-8")


def _head(note: Note) -> str:
    facts = "".join(f"<p>{escape(fact)}</p>\n" for fact in note.facts)
    sections = [*note.sections, *([_CITATIONS] if note.endnotes else [])]
    links = "".join(f'<li><a href="#{one.key}">{escape(one.title)}</a></li>\n' for one in sections)
    contents = f'<nav aria-label="Contents">\n<ul>\n{links}</ul>\n</nav>\n'
    return f'<header>\n<h1 dir="auto">{escape(note.title)}</h1>\n{facts}</header>\n{contents}'


def _section(section: Section) -> str:
    title = f'<h2 id="{section.key}">{escape(section.title)}</h2>\n'
    blocks = "".join(map(_block, section.blocks))
    return f'<section aria-labelledby="{section.key}">\n{title}{blocks}</section>\n'


def _block(block: Block) -> str:
    if isinstance(block, Paragraph):
        style = ' class="lead"' if block.lead else ""
        return f"<p{style}>{' '.join(map(_cited, block.sentences))}</p>\n"
    if isinstance(block, Items):
        return _items(block)
    return _quotations(block) if isinstance(block, Quotations) else _table(block)


def _cited(piece: Piece) -> str:
    """Return text, set apart in its own direction, with links to its endnotes or articles."""
    style = ' class="minor"' if piece.minor else ""
    text = f"<bdi{style}>{escape(piece.text)}</bdi>" if piece.text else ""
    return text + _articles(piece) + _marks(piece.marks)


def _articles(piece: Piece) -> str:
    if not piece.names_sources:
        return ""
    links = [f'<a href="#source-{number}">{number}</a>' for number in piece.sources]
    names = ", ".join([*links, *(["earlier note"] if piece.earlier else [])])
    return f' <span class="articles">[{names}]</span>'


def _marks(marks: tuple[Mark, ...]) -> str:
    if not marks:
        return ""
    links = (
        f'<a role="doc-noteref" id="ref-{mark.note}-{mark.use}" href="#note-{mark.note}">'
        f"{mark.note}</a>"
        for mark in marks
    )
    return f"<sup>{'<span>,</span>'.join(links)}</sup>"


def _items(block: Items) -> str:
    title = f"<h3>{escape(block.title)}</h3>\n" if block.title else ""
    return f"{title}<ul>\n{''.join(map(_item, block.items))}</ul>\n"


def _item(item: Item) -> str:
    label = f"<strong><bdi>{escape(item.label)}</bdi>:</strong> " if item.label else ""
    return f"<li>{label}{_cited(item.piece)}</li>\n"


def _quotations(block: Quotations) -> str:
    role = f", <bdi>{escape(block.role)}</bdi>" if block.role else ""
    quotations = "".join(map(_quotation, block.quotations))
    speaker = f'<p class="speaker"><strong><bdi>{escape(block.speaker)}</bdi></strong>{role}</p>'
    return f"<div>\n{speaker}\n{quotations}</div>\n"


def _quotation(quotation: Quotation) -> str:
    style = "" if quotation.verbatim else ' class="indirect"'
    paragraphs = "".join(f'<p dir="auto">{_cited(piece)}</p>' for piece in quotation.paragraphs)
    return f"<blockquote{style}>{paragraphs}</blockquote>\n"


def _table(table: Table) -> str:
    shares = (100 * weight / sum(table.weights) for weight in table.weights)
    widths = "".join(f'<col style="width: {share:.1f}%">' for share in shares)
    heads = "".join(_column_head(column.title) for column in table.columns)
    rows = "".join(_row(row, table.name_of(row, "-")) for row in table.rows)
    label = escape(table.name)
    return (
        f'<div class="wide" role="region" aria-label="{label}" tabindex="0">\n<table>\n'
        f"<colgroup>{widths}</colgroup>\n<thead><tr>{heads}</tr></thead>\n"
        f"<tbody>\n{rows}</tbody>\n</table>\n</div>\n"
    )


def _column_head(title: str) -> str:
    shown = escape(title) or '<span class="hidden">Label</span>'
    return f'<th scope="col">{shown}</th>'


def _row(row: tuple[Cell, ...], name: str) -> str:
    first, *others = row
    cells = "".join(f"<td>{_cell(cell)}</td>" for cell in others)
    anchor = f' id="{name}"' if name else ""
    return f'<tr{anchor}><th scope="row">{_cell(first)}</th>{cells}</tr>\n'


def _cell(cell: Cell) -> str:
    return "<br>".join(map(_cited, cell))


def _endnotes(note: Note) -> str:
    if not note.endnotes:
        return ""
    return (
        '<section role="doc-endnotes" aria-labelledby="citations">\n'
        '<h2 id="citations">Citations</h2>\n<ol class="endnotes">\n'
        f"{''.join(map(_endnote, note.endnotes))}</ol>\n</section>\n"
    )


def _endnote(endnote: Endnote) -> str:
    return (
        f'<li id="note-{endnote.number}" value="{endnote.number}">'
        f'<q dir="auto">{escape(endnote.words)}</q> '
        f'<span class="from">{_origin(endnote)}</span> {_back(endnote)}</li>\n'
    )


def _origin(endnote: Endnote) -> str:
    label = f"<bdi>{escape(endnote.label)}</bdi>"
    if endnote.source is None:
        return label
    return f'<a href="#source-{endnote.source}">[{endnote.source}]</a> {label}'


def _back(endnote: Endnote) -> str:
    """Return links to all places that refer to the endnote."""
    return " ".join(
        f'<a role="doc-backlink" href="#ref-{endnote.number}-{use}" '
        f'aria-label="Back to reference {use}">↩{_place(use, endnote.uses)}</a>'
        for use in range(1, endnote.uses + 1)
    )


def _place(use: int, uses: int) -> str:
    return f"<sup>{use}</sup>" if uses > 1 else ""
