"""Everything a meeting needs in one PDF, in the order it is handed out.

A front page lists the papers, a page before each says what it is for and how many there are, and
the bookmarks lead to each. The copies stand in the file, so that one press of a button prints all.
"""

from datetime import date
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.printing import blocks, catalogue, collecting, page, text
from apv_desktop.printing.flow import ENDLESS, Block, Bookmark, Canvas
from apv_desktop.printing.flowables import Badge, Choices
from apv_desktop.printing.grid import Grid, Look, Row
from apv_desktop.printing.page import Paper
from apv_desktop.printing.pile import Pile
from apv_desktop.printing.saving import replacing
from apv_desktop.printing.styles import ACCENT, MARGIN

_ROWS = Look(rules=True, pad=2 * mm)
_WIDTHS = [width * mm for width in (8, 10, 52, 32, 63)]
_RING = 30 * mm
_TAB = 5 * mm


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
    paper = Paper(contents, method, "package", "MP", today)
    with replacing(path) as target, collecting.at_rest():
        paper.pile = pile = page.pile(paper, target)
        _draw(paper, _list(paper, package), target)
        _end_sheet(pile, package)
        for at, part in enumerate(package.parts):
            pile.begin_part(part.name, paper.styles.page[1])
            if package.separators:
                _draw(paper, _separator(paper, part, (at, len(package.parts))), target)
                _end_sheet(pile, package)
            _draw_part(paper, package, part, target)
            pile.end_part()
        pile.showOutline()
        pile.finish()
    return pile.count


def _draw(paper: Paper, story: list[Block], target: BinaryIO) -> None:
    """A page that the package has beside its papers."""
    assert paper.pile is not None
    paper.pile.begin_paper(text.one_line(paper.title))
    page.build(paper, story, target, numbered=False)


def _draw_part(paper: Paper, package: Package, part: Part, target: BinaryIO) -> None:
    """A paper as often as it is needed; it is drawn once."""
    pile = paper.pile
    assert pile is not None
    drawn = catalogue.paper(part.document, paper.contents, paper.method, paper.today)
    drawn.pile = pile
    pile.begin_paper(text.one_line(drawn.title))
    catalogue.draw(part.document, drawn, target)
    pages = tuple(pile.pages)
    _end_sheet(pile, package)
    for _ in range(part.copies - 1):
        pile.repeat(pages)
        _end_sheet(pile, package)


def _end_sheet(pile: Pile, package: Package) -> None:
    """Printed on both sides, the last sheet of a paper has a back of its own."""
    if package.two_sided and pile.count % 2:
        pile.add_blank()


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
            [text.line(f"{number}.", styles.cell)],
            [text.line(part.name, styles.cell_strong)],
            [text.line(_count(paper, part), styles.cell)],
            text.paragraphs(part.handing, styles.cell),
        )
        for number, part in enumerate(package.parts, start=1)
    ]
    return [
        *blocks.opening(paper, " · ".join(told), paper.title, paper.word("lead")),
        Grid(_WIDTHS, rows, look=_ROWS),
    ]


def _separator(paper: Paper, part: Part, place: tuple[int, int]) -> list[Block]:
    """A page to be found from the edge of the pile: its number, the paper, what is done with it."""
    styles = paper.styles
    return [
        Bookmark(text.one_line(paper.title)),
        Tab(*place, styles.height),
        blocks.space(38 * mm),
        Badge(place[0] + 1, _RING, styles.wall),
        blocks.space(10 * mm),
        text.line(part.name, styles.display),
        text.line(_count(paper, part), styles.wall_large),
        blocks.space(2 * mm),
        *text.paragraphs(part.handing, styles.poster),
    ]


class Tab(Block):
    """A bar in the right margin, each a step further down, so that the parts of a pile show."""

    def __init__(self, at: int, of: int, down: float) -> None:
        self._at, self._step = at, down / of

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """It takes no room."""
        self._across = across
        return 0.0

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the bar at its height, a printer's margin away from the edge."""
        left, high = x + self._across + MARGIN - 2.4 * _TAB, self._step * 0.8
        bottom = top - self._at * self._step - high
        canvas.artifact(f"{ACCENT} rg {left:.2f} {bottom:.2f} {_TAB:.2f} {high:.2f} re f")


def _count(paper: Paper, part: Part) -> str:
    return paper.word("copies", count=part.count) if part.count else paper.word("set")
