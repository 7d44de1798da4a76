"""A Word document as a Dane expects one: A4, the language set, real styles, nothing of Letter size.

python-docx begins with an American template; what a reader would meet of it is changed here.
Paragraphs are put in before the last section mark directly, since its own way of finding that
place costs the square of their number.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, BinaryIO

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tbl
from docx.shared import Mm, Pt, RGBColor

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange.plain import lines, one_line

_LANGUAGES = {"da": "da-DK", "en": "en-GB"}
_FONT = "Calibri"
_INK, _ACCENT, _MUTED = (
    RGBColor(0x1F, 0x23, 0x28),
    RGBColor(0x0B, 0x6B, 0x6B),
    RGBColor(90, 96, 104),
)
_HEADER = "EDEAE3"
_WIDTH, _HEIGHT, _BINDING, _MARGIN = 210, 297, 25, 20
_TO_WRITE_ON = Mm(13)
_TEXT_WIDTH = _WIDTH - _BINDING - _MARGIN
# Size, bold, colour, and the space before and after in points.
_STYLES: Mapping[str, tuple[float, bool, RGBColor, float, float]] = {
    "Normal": (12, False, _INK, 0, 5),
    "Title": (22, True, _INK, 0, 8),
    "Subtitle": (12, True, _MUTED, 0, 4),
    "Heading 1": (17, True, _ACCENT, 18, 4),
    "Heading 2": (13, True, _INK, 8, 2),
    "No Spacing": (11, False, _INK, 0, 1),
    "Quote": (12, False, _INK, 6, 6),
    "Caption": (10.5, True, _MUTED, 4, 0),
    "Footer": (9.5, False, _MUTED, 0, 0),
}
_OF_THE_TEMPLATE = ("w:pBdr", "w:contextualSpacing")


class WordFile:
    """A document being written, from top to bottom."""

    def __init__(self, title: str, contents: Contents, method: Method, today: date) -> None:
        """Begin with an empty page; `title` is what the file calls itself."""
        self._file: DocxDocument = Document()
        self._method = method
        self._language = _LANGUAGES[method.language]
        self._writing_line = method.text("exports:writing_line")
        self._set_page()
        self._set_styles()
        self._set_language()
        self._set_properties(title, today)
        self._set_footer(contents, today)
        self._end = self._file.element.body.sectPr
        self._ids = {style.name: style.style_id for style in self._file.styles}

    def save(self, target: BinaryIO) -> None:
        """Write the file; Word wants it to end in a paragraph, not in a table."""
        if self._end.getprevious().tag == qn("w:tbl"):
            self._paragraph("No Spacing")
        self._file.save(target)

    def line(
        self, text: str, style: str = "Normal", *, bold: bool = False, new_page: bool = False
    ) -> None:
        """One paragraph, whatever line ends the text has."""
        paragraph = self._paragraph(style)
        if new_page:
            properties = paragraph.get_or_add_pPr()
            properties.append(OxmlElement("w:pageBreakBefore"))
            properties.spacing_before = Pt(0)
        self._write(paragraph, one_line(text), bold)

    def text(self, text: str, style: str = "Normal", *, bold: bool = False) -> None:
        """A paragraph for each line of a text; nothing for an empty one."""
        for each in lines(text):
            self._write(self._paragraph(style), each, bold)

    def block(self, text: str, style: str = "Normal") -> None:
        """Lines that belong together, such as when and where, as one paragraph."""
        paragraph = self._paragraph(style)
        for at, each in enumerate(lines(text)):
            if at:
                paragraph.add_r().append(OxmlElement("w:br"))
            self._write(paragraph, each)

    def field(self, label: str, text: str, blank: int = 2) -> None:
        """A label with the text under it, or with lines to write on."""
        self.line(label, "Caption")
        if lines(text):
            self.text(text)
        else:
            self.writing_lines(blank)

    def beside(self, fields: Sequence[tuple[str, str]]) -> None:
        """Short fields two and two, as on paper; without a text they have a line to write on."""
        rows = -(-len(fields) // 2)
        table = CT_Tbl.new_tbl(rows, 2, Mm(_TEXT_WIDTH))
        table.tblStyle_val = self._ids["Normal Table"]
        self._end.addprevious(table)
        cells = [cell for row in table.tr_lst for cell in row.tc_lst]
        for cell, (label, text) in zip(cells, fields, strict=False):
            first = cell.p_lst[0]
            first.get_or_add_pPr().style = self._ids["Caption"]
            self._write(first, one_line(label))
            for each in lines(text) or [""]:
                paragraph = cell.add_p()
                if each:
                    self._write(paragraph, each)
                else:
                    paragraph.get_or_add_pPr().style = self._ids[self._writing_line]

    def writing_lines(self, count: int) -> None:
        """Lines to write on by hand."""
        for _ in range(count):
            self._paragraph(self._writing_line)

    def table(
        self,
        header: Sequence[str],
        rows: Sequence[Sequence[str]],
        shares: Sequence[int],
        *,
        is_last: bool = False,
        keeps: bool = False,
    ) -> None:
        """A table; its header comes again on each page, and a row may go on on the next.

        `shares` are the widths of the columns in proportion. A text of several lines is several
        paragraphs; a row without any text is high enough to write in by hand. A table that
        `is_last` on its page has no line of air after it; one that `keeps` stands on the page of
        what follows.
        """
        table = CT_Tbl.new_tbl(len(rows) + 1, len(header), Mm(_TEXT_WIDTH))
        table.tblStyle_val = self._ids["Table Grid"]
        self._end.addprevious(table)
        widths = [Mm(_TEXT_WIDTH * share / sum(shares)) for share in shares]
        for column, width in zip(table.tblGrid.gridCol_lst, widths, strict=True):
            column.w = width
        for at, (row, texts) in enumerate(zip(table.tr_lst, (header, *rows), strict=True)):
            if at == 0:
                row.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
            if not any(texts):
                row.trHeight_val = _TO_WRITE_ON
            for cell, text, width in zip(row.tc_lst, texts, widths, strict=True):
                cell.width = width
                self._fill(cell, text, is_header=at == 0)
        after = [] if is_last else [self._paragraph("No Spacing")]
        if keeps:
            for paragraph in (*table.iter(qn("w:p")), *after):
                paragraph.get_or_add_pPr().append(OxmlElement("w:keepNext"))

    def _paragraph(self, style: str) -> Any:
        paragraph: Any = OxmlElement("w:p")
        if style != "Normal":
            paragraph.get_or_add_pPr().style = self._ids[style]
        self._end.addprevious(paragraph)
        return paragraph

    def _write(self, paragraph: Any, text: str, bold: bool = False) -> None:
        if not text:
            return
        run = paragraph.add_r()
        if bold:
            run.get_or_add_rPr().append(OxmlElement("w:b"))
        run.text = text

    def _fill(self, cell: Any, text: str, *, is_header: bool) -> None:
        told = lines(text) or [""]
        for at, each in enumerate(told):
            paragraph = cell.p_lst[0] if at == 0 else cell.add_p()
            paragraph.get_or_add_pPr().style = self._ids["No Spacing"]
            self._write(paragraph, each, is_header)
        if is_header:
            shade = OxmlElement("w:shd")
            for name, value in (("val", "clear"), ("color", "auto"), ("fill", _HEADER)):
                shade.set(qn(f"w:{name}"), value)
            cell.get_or_add_tcPr().append(shade)

    def _set_page(self) -> None:
        section = self._file.sections[0]
        section.page_width, section.page_height = Mm(_WIDTH), Mm(_HEIGHT)
        section.left_margin, section.right_margin = Mm(_BINDING), Mm(_MARGIN)
        section.top_margin = section.bottom_margin = Mm(_MARGIN)
        section.footer_distance = Mm(10)

    def _set_styles(self) -> None:
        styles = self._file.styles
        for name, (size, bold, colour, before, after) in _STYLES.items():
            style: Any = styles[name]
            style.font.name, style.font.size = _FONT, Pt(size)
            style.font.bold, style.font.italic = bold, name == "Quote"
            style.font.color.rgb = colour
            self._drop_theme(style)
            spaced = style.paragraph_format
            spaced.keep_with_next = name == "Caption" or name.startswith("Heading")
            spaced.space_before, spaced.space_after = Pt(before), Pt(after)
        styles["Quote"].paragraph_format.left_indent = Mm(8)
        _rule_rows_only(styles["Table Grid"].element)
        ruled: Any = styles.add_style(self._writing_line, WD_STYLE_TYPE.PARAGRAPH)
        ruled.base_style = styles["Normal"]
        ruled.element.get_or_add_pPr().append(_rule_below())  # Word wants it before the spacing
        ruled.paragraph_format.keep_with_next = True
        ruled.paragraph_format.space_before = Pt(14)
        ruled.paragraph_format.space_after = Pt(0)

    @staticmethod
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

    def _set_language(self) -> None:
        for found in self._file.styles.element.iter(qn("w:lang")):
            found.set(qn("w:val"), self._language)
        for found in self._file.settings.element.iter(qn("w:themeFontLang")):
            found.set(qn("w:val"), self._language)

    def _set_properties(self, title: str, today: date) -> None:
        told = self._file.core_properties
        told.title, told.language = one_line(title), self._language
        told.author = told.last_modified_by = self._method.text("exports:created_by")
        told.comments = told.keywords = told.subject = ""
        told.created = told.modified = datetime.combine(today, time())
        told.revision = 1

    def _set_footer(self, contents: Contents, today: date) -> None:
        """Workplace, APV and date, and the page, as on paper."""
        printed = self._method.text("paper/page:printed", day=today)
        parts = (contents.workplace.name, contents.round.title, printed)
        section = self._file.sections[0]
        footer = section.footer.paragraphs[0]
        footer.paragraph_format.tab_stops.clear_all()
        footer.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
        told = [one_line(part) for part in parts]
        footer.add_run(" · ".join(part for part in told if part) + "  ·  ")
        page = self._method.text("paper/page:page_of", page="\0P\0", pages="\0N\0")
        for part in page.split("\0"):
            if part in ("P", "N"):
                _add_field(footer, "PAGE" if part == "P" else "NUMPAGES")
            else:
                footer.add_run(part)


def _add_field(paragraph: Any, code: str) -> None:
    """A number that Word counts itself."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run: Any = OxmlElement("w:r")
    run.text = "1"
    field.append(run)
    paragraph._p.append(field)


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
