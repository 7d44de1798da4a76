"""How a Word document looks: A4, the styles of the papers, and nothing of the American template."""

from collections.abc import Mapping
from typing import Any

from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

_FONT = "Calibri"
_INK, _ACCENT, _MUTED = (
    RGBColor(0x1F, 0x23, 0x28),
    RGBColor(0x0B, 0x6B, 0x6B),
    RGBColor(90, 96, 104),
)
_WIDTH, _HEIGHT, _BINDING, _MARGIN = 210, 297, 25, 20
TEXT_WIDTH = _WIDTH - _BINDING - _MARGIN
# Size, bold, colour, and the space before and after in points.
_STYLES: Mapping[str, tuple[float, bool, RGBColor, float, float]] = {
    "Normal": (12, False, _INK, 0, 4),
    "Title": (22, True, _INK, 0, 8),
    "Subtitle": (12, True, _MUTED, 0, 4),
    "Heading 1": (17, True, _ACCENT, 16, 3),
    "Heading 2": (13, True, _INK, 5, 1),
    "No Spacing": (11, False, _INK, 0, 1),
    "Quote": (12, False, _INK, 3, 4),
    "Caption": (10.5, True, _MUTED, 3, 0),
    "Header": (5, False, _MUTED, 0, 0),  # the air after a table
    "Footer": (9.5, False, _MUTED, 0, 0),
}
_OF_THE_TEMPLATE = ("w:pBdr", "w:contextualSpacing")


def dress(file: DocxDocument, writing_line: str, language: str) -> None:
    """Set page, styles and language of a new document; `writing_line` is what a style is called."""
    _drop_thumbnail(file)
    _set_page(file)
    _set_styles(file, writing_line)
    _set_language(file, language)


def _drop_thumbnail(file: DocxDocument) -> None:
    """Take out the small picture of the template's own first page."""
    package: Any = file.part.package
    for name, found in list(package.rels.items()):
        if found.reltype.endswith("/thumbnail"):
            del package.rels[name]


def _set_page(file: DocxDocument) -> None:
    section = file.sections[0]
    section.page_width, section.page_height = Mm(_WIDTH), Mm(_HEIGHT)
    section.left_margin, section.right_margin = Mm(_BINDING), Mm(_MARGIN)
    section.top_margin, section.bottom_margin = Mm(_MARGIN - 2), Mm(_MARGIN - 2)
    section.footer_distance = Mm(10)


def _set_styles(file: DocxDocument, writing_line: str) -> None:
    styles = file.styles
    for name, (size, bold, colour, before, after) in _STYLES.items():
        style: Any = styles[name]
        style.font.name, style.font.size = _FONT, Pt(size)
        style.font.bold, style.font.italic = bold, name == "Quote"
        style.font.color.rgb = colour
        _drop_theme(style)
        spaced = style.paragraph_format
        spaced.keep_with_next = name == "Caption" or name.startswith("Heading")
        spaced.space_before, spaced.space_after = Pt(before), Pt(after)
        spaced.line_spacing = 1.0
    styles["Quote"].paragraph_format.left_indent = Mm(8)
    _rule_rows_only(styles["Table Grid"].element)
    ruled: Any = styles.add_style(writing_line, WD_STYLE_TYPE.PARAGRAPH)
    ruled.base_style = styles["Normal"]
    ruled.element.get_or_add_pPr().append(_rule_below())  # Word wants it before the spacing
    ruled.paragraph_format.keep_with_next = True
    ruled.paragraph_format.space_before = Pt(14)
    ruled.paragraph_format.space_after = Pt(2)


def _drop_theme(style: Any) -> None:
    """Take out what the template's theme says of letters, and its rules around headings."""
    fonts = style.element.rPr.rFonts
    for name in [key for key in fonts.attrib if key.endswith("Theme")]:
        del fonts.attrib[name]
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), _FONT)
    for name in _OF_THE_TEMPLATE:
        for found in style.element.findall(f".//{qn(name)}"):
            found.getparent().remove(found)


def _set_language(file: DocxDocument, language: str) -> None:
    for found in file.styles.element.iter(qn("w:lang")):
        found.set(qn("w:val"), language)
    for found in file.settings.element.iter(qn("w:themeFontLang")):
        found.set(qn("w:val"), language)


def _rule_rows_only(style: Any) -> None:
    """Tables as on paper: grey rules between the rows, none between the columns, and some air."""
    table = style.find(qn("w:tblPr"))
    borders = table.find(qn("w:tblBorders"))
    for side in list(borders):
        name = side.tag.rpartition("}")[2]
        side.set(qn("w:val"), "single" if name in ("top", "bottom", "insideH") else "nil")
        side.set(qn("w:color"), "80868D")
    margins = table.find(qn("w:tblCellMar"))
    for side in ("top", "bottom"):
        found = margins.find(qn(f"w:{side}"))
        found.set(qn("w:w"), "40")


def _rule_below() -> Any:
    border = OxmlElement("w:pBdr")
    for side in ("bottom", "between"):
        rule = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "80868D")):
            rule.set(qn(f"w:{name}"), value)
        border.append(rule)
    return border
