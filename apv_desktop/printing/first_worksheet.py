"""The group worksheet of the first dialogue meeting: strengths, what makes them possible, wishes.

A sheet for each group, with its number and no names; the group hangs it up afterwards.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.printing import page, text
from apv_desktop.printing.figures import Box
from apv_desktop.printing.flow import Block, Bookmark, PageBreak
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Cell, Grid, Look, Row, panel
from apv_desktop.printing.page import Paper

# The sections of each page with their shares of its height; large letters take two pages.
_PAGES = ((("strengths", 0.36), ("conditions", 0.27), ("wishes", 0.37)),)
_LARGE_PAGES = ((("strengths", 0.56), ("conditions", 0.44)), (("wishes", 1.0),))
_AIR = 20 * mm  # between what stands above the sections
_BADGE = 20 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print a sheet for each group, or one to copy; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    groups = paper.contents.groups_of(MeetingKind.DIALOGUE_1)
    numbers: list[int | None] = [group.number for group in groups]
    for number in numbers or [None]:
        yield from _sheet(paper, number)
        yield PageBreak()


def _sheet(paper: Paper, number: int | None) -> list[Block]:
    styles = paper.styles
    head = _head(paper, number)
    told = [panel(styles.width, text.paragraphs(paper.word("no_names"), styles.body_strong))]
    name = paper.title if number is None else paper.word("bookmark", number=number)
    code = paper.code if number is None else f"{paper.code}-{number}"
    made: list[Block] = [Bookmark(text.one_line(name), 0, code), head, *told]
    room = styles.height - head.wrap(styles.width) - told[0].wrap(styles.width) - _AIR
    for at, sections in enumerate(_LARGE_PAGES if styles.stacked else _PAGES):
        if at:
            made.append(PageBreak())
            room = styles.height
        for section, share in sections:
            made += _section(paper, section, share * room, section == sections[-1][0])
    return made


def _section(paper: Paper, section: str, down: float, last: bool) -> list[Block]:
    """A heading, what belongs under it, and a frame to write in, together so high.

    The last frame of a page takes what is left of it.
    """
    styles = paper.styles
    heading = text.line(paper.word(f"{section}.heading"), styles.heading)
    hint = text.line(paper.word(f"{section}.hint"), styles.note)
    taken = sum(each.wrap(styles.width) + each.before + each.after for each in (heading, hint))
    return [heading, hint, Box("", max(40 * mm, down - taken - 6), styles.note, fills=last)]


def _head(paper: Paper, number: int | None) -> Grid:
    styles = paper.styles
    side = _BADGE * styles.scale
    words: Cell = [
        text.line(paper.word("kicker"), styles.kicker),
        text.line(paper.title, styles.title),
    ]
    shown = "" if number is None else number
    right: Cell = [Badge(shown, side, styles.cell_strong)]
    label = text.line(paper.word("group"), styles.label)
    look = Look(gap=3 * mm)
    return Grid(
        [styles.width - side - 4 * mm, side + 4 * mm], [Row(words, [label, *right])], look=look
    )
