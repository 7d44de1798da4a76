"""The group worksheet of the second dialogue meeting: silence, one wish, three proposals.

Source: apvportalen.dk, prioritisation and action: each reflects alone; the group of four agrees on
one wish, writes it as a heading and adds three short proposals; small staffs take two. The levels
are those of the IGLO form. A group's sheet carries its number and no names.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.conditions import to_ask
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.proposals import PROPOSALS_EACH, Level, wishes_each
from apv_desktop.domain.second_meetings import REFLECTIONS
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark, PageBreak, Room, Space
from apv_desktop.printing.flowables import Badge, Choices
from apv_desktop.printing.grid import Cell, Grid, Look, Row, panel
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper

_MOST_ASKED = 2  # of the blind spots; more would leave no room for proposals
_BADGE = 20 * mm
_NUMBER = 11 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print sheets for each group, or one to copy; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    groups = paper.contents.groups_of(MeetingKind.DIALOGUE_2)
    numbers: list[int | None] = [group.number for group in groups]
    each = wishes_each(len(paper.contents.people))
    for number in numbers or [None]:
        for sheet in range(each):
            yield from _sheet(paper, number, first=not sheet)
            yield PageBreak()


def _sheet(paper: Paper, number: int | None, *, first: bool) -> Iterator[Block]:
    """The first sheet of a group begins in silence; another one is for its second wish."""
    styles = paper.styles
    name = paper.title if number is None else paper.word("bookmark", number=number)
    if first:
        code = paper.code if number is None else f"{paper.code}-{number}"
        yield Bookmark(text.one_line(name), 0, code)
    yield _head(paper, number)
    if first:
        yield from _reflections(paper)
    yield panel(styles.width, text.paragraphs(paper.word("no_names"), styles.body_strong))
    yield text.line(paper.word("wish"), styles.heading)
    yield blocks.write_lines(paper, 1 if styles.stacked else 2)
    yield from blocks.section(paper, paper.word("proposals"), room=6 * styles.hand)
    for at in range(1, PROPOSALS_EACH + 1):
        yield from _proposal(paper, at)


def _reflections(paper: Paper) -> list[Block]:
    """The four questions in the workplace's words, and what the blind spots ask."""
    meeting = paper.contents.second_meeting
    asked = [
        getattr(meeting, name).strip() or paper.method.text(f"words:reflection.{name}")
        for name in REFLECTIONS
    ]
    rows = {row["id"]: row for row in paper.method.file("conditions")["condition"]}
    asked += [
        each.note.strip() or str(rows[each.condition]["question"])
        for each in to_ask(paper.contents)[:_MOST_ASKED]
    ]
    return [
        text.line(paper.word("silence"), paper.styles.heading),
        Bullets(asked, paper.styles.body),
    ]


def _proposal(paper: Paper, number: int) -> list[Block]:
    styles = paper.styles
    side = _NUMBER * styles.scale
    levels = [
        (blocks.named(paper.method, "level", level), False)
        for level in Level
        if level is not Level.OPEN
    ]
    across = styles.width - side - 4 * mm
    asked = Row(
        [text.line(paper.word("involved"), styles.label)],
        [blocks.write_lines(paper, 1, 0.7 * styles.hand)],
    )
    words: Cell = [
        blocks.write_lines(paper, 2),
        Choices(levels, (styles.cell, styles.cell_strong)),
        Grid([0.28 * across, 0.72 * across], [asked], look=Look()),
    ]
    row = Row([Badge(number, side, styles.cell_strong)], words)
    widths = [side + 4 * mm, across]
    return [Room(4 * styles.hand), Grid(widths, [row], look=Look(gap=4 * mm)), Space(1 * mm)]


def _head(paper: Paper, number: int | None) -> Grid:
    styles = paper.styles
    side = _BADGE * styles.scale
    words: Cell = [
        text.line(paper.word("kicker"), styles.kicker),
        text.line(paper.title, styles.title),
    ]
    right: Cell = [
        text.line(paper.word("group"), styles.label),
        Badge("" if number is None else number, side, styles.cell_strong),
    ]
    widths = [styles.width - side - 4 * mm, side + 4 * mm]
    return Grid(widths, [Row(words, right)], look=Look(gap=3 * mm))
