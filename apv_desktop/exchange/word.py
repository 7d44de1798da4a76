"""A Word document as a Dane expects one: A4, the language set, real styles, nothing of Letter size.

Paragraphs are put in before the last section mark directly, since python-docx's own way of finding
that place costs the square of their number.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from typing import Any, BinaryIO

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tbl
from docx.shared import Mm, Pt

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange import word_look
from apv_desktop.exchange.plain import lines, one_line
from apv_desktop.exchange.word_look import TEXT_WIDTH

_LANGUAGES = {"da": "da-DK", "en": "en-GB"}
_HEADER = "EDEAE3"
_TO_WRITE_ON = Mm(11)
_LETTER = Mm(1.95)  # across, in a table; what a line holds is only guessed
_MOST_LINES = 24  # of a row that is kept whole: a taller one would leave half a page white


class WordFile:
    """A document being written, from top to bottom."""

    def __init__(self, title: str, contents: Contents, method: Method, today: date) -> None:
        """Begin with an empty page; `title` is what the file calls itself."""
        self._file: DocxDocument = Document()
        self._method = method
        self._language = _LANGUAGES[method.language]
        self._writing_line = method.text("exports:writing_line")
        word_look.dress(self._file, self._writing_line, self._language)
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

    def text(
        self, text: str, style: str = "Normal", *, bold: bool = False, keeps: bool = False
    ) -> None:
        """A paragraph for each line of a text; nothing for an empty one.

        One that `keeps` stands on the page of what follows.
        """
        for each in lines(text):
            paragraph = self._paragraph(style)
            if keeps:
                paragraph.get_or_add_pPr().keepNext_val = True
            self._write(paragraph, each, bold)

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is written meanwhile stands on one page."""
        before = self._end.getprevious()
        yield
        added = list(self._file.element.body if before is None else before.itersiblings())
        for each in added[: added.index(self._end) - 1]:
            for paragraph in each.iter(qn("w:p")):
                paragraph.get_or_add_pPr().keepNext_val = True

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
        """Short fields two and two, as on paper; without a text they have a line to write on.

        One that is left over has the whole width.
        """
        rows = -(-len(fields) // 2)
        table = CT_Tbl.new_tbl(rows, 2, Mm(TEXT_WIDTH))
        table.tblStyle_val = self._ids["Normal Table"]
        self._end.addprevious(table)
        if len(fields) % 2:
            last = table.tr_lst[-1]
            last.remove(last.tc_lst[1])
            last.tc_lst[0].grid_span = 2
            last.tc_lst[0].width = Mm(TEXT_WIDTH)
        for at, row in enumerate(table.tr_lst):
            texts = [text for _, text in fields[2 * at : 2 * at + 2]]
            _keep_whole(row, texts, [Mm(TEXT_WIDTH / len(texts))] * len(texts))
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
        """Lines to write on by hand, all on the page of the first."""
        lines = [self._paragraph(self._writing_line) for _ in range(count)]
        lines[-1].get_or_add_pPr().keepNext_val = False

    def table(
        self,
        header: Sequence[str],
        rows: Sequence[Sequence[str]],
        shares: Sequence[int],
        *,
        is_last: bool = False,
        keeps: bool = False,
    ) -> None:
        """A table; its header comes again on each page, and only a very high row is parted.

        `shares` are the widths of the columns in proportion. A text of several lines is several
        paragraphs; a row without any text is high enough to write in by hand. A table that
        `is_last` on its page has no line of air after it; one that `keeps` stands on the page of
        what follows.
        """
        table = CT_Tbl.new_tbl(len(rows) + 1, len(header), Mm(TEXT_WIDTH))
        table.tblStyle_val = self._ids["Table Grid"]
        self._end.addprevious(table)
        widths = [Mm(TEXT_WIDTH * share / sum(shares)) for share in shares]
        for column, width in zip(table.tblGrid.gridCol_lst, widths, strict=True):
            column.w = width
        for at, (row, texts) in enumerate(zip(table.tr_lst, (header, *rows), strict=True)):
            if at == 0:
                row.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
            _keep_whole(row, texts, widths)
            if not any(texts):
                row.trHeight_val = _TO_WRITE_ON
            for cell, text, width in zip(row.tc_lst, texts, widths, strict=True):
                cell.width = width
                self._fill(cell, text, is_header=at == 0)
        after = [] if is_last else [self._paragraph("Header")]
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


def _keep_whole(row: Any, texts: Sequence[str], widths: Sequence[int]) -> None:
    """Have a row stand on one page, unless it is too high for that."""
    high = max(
        sum(1 + len(each) * _LETTER // width for each in text.splitlines())
        for text, width in zip(texts, widths, strict=True)
    )
    if high <= _MOST_LINES:
        row.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _add_field(paragraph: Any, code: str) -> None:
    """A number that Word counts itself."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run: Any = OxmlElement("w:r")
    run.text = "1"
    field.append(run)
    paragraph._p.append(field)
