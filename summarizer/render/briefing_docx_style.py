"""How the Word form of a note looks: page, fonts, colors, table lines."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.table import Table as DocxTable
    from docx.table import _Cell
    from docx.text.run import Run

FONT: Final = "Calibri"
INK: Final = "1F3A5F"
SOFT: Final = "5A616B"
LINK: Final = "0B4F9C"
LINES: Final = "BFC5CC"
SHADE: Final = "EEF1F5"
MARGIN_CM: Final = 2.0
A4_CM: Final = (21.0, 29.7)


class Look(NamedTuple):
    """A paragraph style: sizes and spaces in points, indents in centimeters.

    `base` is the style that it is made from where Word's template does not have it.
    """

    name: str
    size: float
    after: float
    before: float = 0
    color: str | None = None
    indent: float = 0
    hanging: float = 0
    base: str | None = None


LOOKS: Final = (
    Look("Normal", 10.5, after=5),
    Look("Title", 20, after=6, color=INK),
    Look("Facts", 10, after=0, color=SOFT, base="Normal"),
    Look("Heading 1", 14, after=4, before=14, color=INK),
    Look("Heading 2", 11.5, after=3, before=8, color=INK),
    Look("List Bullet", 10.5, after=3),
    Look("Quote", 10.5, after=4, indent=0.6),
    Look("Lead", 11.5, after=6, base="Normal"),
    Look("Cell", 8.5, after=2, before=2, base="Normal"),
    Look("Endnote", 9, after=3, indent=0.9, hanging=0.9, base="Normal"),
    Look("Gap", 4, after=0, base="Normal"),
)


def element(tag: str, attributes: Mapping[str, str]) -> Any:  # noqa: ANN401 - lxml has no types
    """Return an element of WordprocessingML; names carry their prefix: "w:anchor"."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - an extra
    from docx.oxml.ns import qn  # noqa: PLC0415 - the same

    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(name), value)
    return made


def new_document(title: str) -> "Document":
    """Return an empty A4 document with the styles of a note and a page number on each page."""
    import docx  # noqa: PLC0415 - an extra

    document = docx.Document()
    properties = document.core_properties
    properties.title, properties.language = title[:255], "en"
    properties.author = properties.comments = ""
    _page(document)
    _styles(document)
    return document


def _page(document: "Document") -> None:
    from docx.shared import Cm  # noqa: PLC0415 - an extra

    section = document.sections[0]
    section.page_width, section.page_height = (Cm(size) for size in A4_CM)
    section.left_margin = section.right_margin = Cm(MARGIN_CM)
    section.top_margin = section.bottom_margin = Cm(MARGIN_CM)
    number = section.footer.paragraphs[0]
    number.alignment = 1  # centered
    field = element("w:fldSimple", {"w:instr": "PAGE"})
    number._p.append(field)  # noqa: SLF001 - python-docx has no fields


def _styles(document: "Document") -> None:
    for look in LOOKS:
        _style(document, look)
    _table_lines(document)


def _style(document: "Document", look: Look) -> None:
    from docx.shared import Cm, Pt, RGBColor  # noqa: PLC0415 - an extra

    style = _made(document, look)
    style.font.name, style.font.size, style.font.italic = FONT, Pt(look.size), False
    _set_complex_size(style, look.size)
    if look.color:
        style.font.color.rgb = RGBColor.from_string(look.color)
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.line_spacing = 1.1
    if look.indent:
        form.left_indent, form.first_line_indent = Cm(look.indent), Cm(-look.hanging)


def _set_complex_size(style: "ParagraphStyle", points: float) -> None:
    """Give Arabic, Hebrew and the like the same size; Word keeps theirs apart, in half points."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - an extra

    properties = style.element.get_or_add_rPr()
    for old in properties.findall(qn("w:szCs")):
        properties.remove(old)
    properties.find(qn("w:sz")).addnext(element("w:szCs", {"w:val": str(round(points * 2))}))


def _made(document: "Document", look: Look) -> "ParagraphStyle":
    if look.base is None:
        return cast("ParagraphStyle", document.styles[look.name])
    style = cast("ParagraphStyle", document.styles.add_style(look.name, 1))  # 1: for paragraphs
    style.base_style = document.styles[look.base]
    return style


def _table_lines(document: "Document") -> None:
    """Leave the grid only its horizontal lines, in gray."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - an extra

    borders = document.styles["Table Grid"].element.find(f".//{qn('w:tblBorders')}")
    for border in borders:
        upright = border.tag in {qn(f"w:{side}") for side in ("left", "right", "insideV")}
        border.set(qn("w:val"), "nil" if upright else "single")
        border.set(qn("w:color"), LINES)


def style_ids(document: "Document") -> dict[str, str]:
    """Return the ids of the styles of a note, by name."""
    return {look.name: document.styles[look.name].style_id for look in LOOKS}


def text_width(document: "Document") -> int:
    """Return the width between the margins, in Word's units."""
    section = document.sections[0]
    sizes = (section.page_width, section.left_margin, section.right_margin)
    page, left, right = (int(size or 0) for size in sizes)
    return page - left - right


def set_widths(table: "DocxTable", weights: Sequence[int], total: int) -> None:
    """Share the width among the columns."""
    from docx.shared import Emu  # noqa: PLC0415 - an extra

    widths = [Emu(total * weight // sum(weights)) for weight in weights]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width


def shade(cell: "_Cell") -> None:
    """Give a cell the color of a header."""
    shading = element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": SHADE})
    cell._tc.get_or_add_tcPr().append(shading)  # noqa: SLF001 - no public way


def set_link_look(run: "Run") -> None:
    """Color a link."""
    from docx.shared import RGBColor  # noqa: PLC0415 - an extra

    run.font.color.rgb = RGBColor.from_string(LINK)


def soften(run: "Run") -> None:
    """Gray what is less important."""
    from docx.shared import RGBColor  # noqa: PLC0415 - an extra

    run.font.color.rgb = RGBColor.from_string(SOFT)
