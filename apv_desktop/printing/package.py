"""Everything a meeting needs in one PDF, in the order it is handed out.

A front page lists the papers, a page before each says what it is for and how many there are, and
the bookmarks lead to each. The copies stand in the file, so that one press of a button prints all.
"""

from collections.abc import Iterable
from datetime import date
from io import BytesIO
from pathlib import Path

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject
from reportlab.lib.units import mm

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.printing import blocks, catalogue, page, text, watching
from apv_desktop.printing.flow import Block, PageBreak
from apv_desktop.printing.flowables import Choices
from apv_desktop.printing.formats import Options
from apv_desktop.printing.grid import Grid, Look, Row
from apv_desktop.printing.page import Paper
from apv_desktop.printing.saving import replacing

_PROGRAM = "APV Desktop"
_ROWS = Look(rules=True, pad=2 * mm)
_WIDTHS = [width * mm for width in (8, 52, 32, 68)]


@frozen
class Part:
    """One paper of the package: the document, its name, and what is done with it.

    `count` is how many there are in the pile, 0 a set of as many as it takes; `copies` how many
    times the document goes in: once when it holds a sheet for everybody itself.
    """

    document: str
    name: str
    count: int
    copies: int
    handing: str


@frozen
class Package:
    """What is to be printed together. `two_sided` lets every paper begin on a sheet of its own."""

    meeting: MeetingKind
    parts: tuple[Part, ...]
    separators: bool = True
    two_sided: bool = False


def write(package: Package, contents: Contents, method: Method, path: Path, today: date) -> int:
    """Print the package to a file and answer its number of pages.

    Raises:
        OSError: the folder cannot be written to, or the disk is full.
        Stopped: nobody wants it any more; an older file at `path` is as before.
    """
    paper = Paper(contents, method, "package", "MP", today, Options(tagged=False))
    writer = PdfWriter()
    front, *separators = _fronts(paper, package).pages
    _add(writer, [front], package.two_sided)
    for part, separator in zip(package.parts, separators, strict=True):
        begins = len(writer.pages)
        if package.separators:
            _add(writer, [separator], package.two_sided)
        drawn = BytesIO()
        catalogue.write_to(part.document, contents, method, drawn, today, Options(tagged=False))
        sheet = PdfReader(drawn).pages
        for _ in range(part.copies):
            _add(writer, sheet, package.two_sided)
        writer.add_outline_item(title=part.name, page_number=begins)
    _say_of_itself(writer, paper)
    with replacing(path) as target:
        writer.write(target)
    return len(writer.pages)


def _add(writer: PdfWriter, pages: Iterable[PageObject], two_sided: bool) -> None:
    """Add a paper; printed on both sides, its last sheet has a back of its own."""
    for each in pages:
        writer.add_page(each)
        watching.page_done(len(writer.pages))
    if two_sided and len(writer.pages) % 2:
        writer.add_blank_page()


def _say_of_itself(writer: PdfWriter, paper: Paper) -> None:
    told = {"/Title": paper.title, "/Author": _PROGRAM, "/Creator": _PROGRAM}
    writer.add_metadata(told)
    writer.root_object[NameObject("/Lang")] = TextStringObject(paper.method.language)
    writer.root_object[NameObject("/PageMode")] = NameObject("/UseOutlines")


def _fronts(paper: Paper, package: Package) -> PdfReader:
    """The list of the papers on the first page, and a page to go before each."""
    story = _list(paper, package)
    for part in package.parts:
        story += [PageBreak(), *_separator(paper, part)]
    drawn = BytesIO()
    page.build(paper, story, drawn)
    return PdfReader(drawn)


def _list(paper: Paper, package: Package) -> list[Block]:
    meeting = paper.contents.meeting(package.meeting)
    name = blocks.named(paper.method, "meeting_kind", package.meeting)
    told = [name]
    if meeting.day is not None:
        told.append(paper.method.dates.with_weekday(meeting.day))
    styles = paper.styles
    rows = [
        Row(
            [Choices([("", False)], (styles.cell, styles.cell))],
            [text.line(part.name, styles.cell_strong)],
            [text.line(_count(paper, part), styles.cell)],
            text.paragraphs(part.handing, styles.cell),
        )
        for part in package.parts
    ]
    return [
        *blocks.opening(paper, " · ".join(told), paper.title, paper.word("lead")),
        Grid(_WIDTHS, rows, look=_ROWS),
    ]


def _separator(paper: Paper, part: Part) -> list[Block]:
    return [
        *blocks.opening(paper, _count(paper, part), part.name, ""),
        *text.paragraphs(part.handing, paper.styles.lead),
    ]


def _count(paper: Paper, part: Part) -> str:
    return paper.word("copies", count=part.count) if part.count else paper.word("set")
