"""The sign-in sheet: who came to which dialogue meeting; thrown away when the APV is closed.

Source: domain.md, 2, no. 14, and 4: print only what is needed, lock it up, shred it.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Space
from apv_desktop.printing.grid import Cell, Row, panel
from apv_desktop.printing.page import Paper

_BLANK = 18
_KINDS = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)
_COLUMNS = ("name", "department", "dialogue_1", "dialogue_2")
_SHARES = (58, 37, 35, 35)


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the sheet; the answer is the number of pages."""
    return page.build(paper, _story(paper), target)


def _story(paper: Paper) -> Iterator[Block]:
    styles = paper.styles
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    yield from blocks.beside(paper, [_when(paper, kind) for kind in _KINDS])
    people = paper.contents.people
    rows = [_row(paper, person) for person in people]
    rows = rows or blocks.blank_rows(paper, _BLANK, len(_COLUMNS))
    yield from blocks.table(paper, _COLUMNS, _SHARES, rows)
    yield blocks.space(4 * mm)
    yield panel(styles.width, text.paragraphs(paper.word("throw_away"), styles.body))


def _when(paper: Paper, kind: MeetingKind) -> Cell:
    meeting = paper.contents.meeting(kind)
    name = blocks.named(paper.method, "meeting_kind", kind)
    day = "" if meeting.day is None else paper.method.dates.with_weekday(meeting.day)
    return blocks.field(paper, name, day)


def _row(paper: Paper, person: Person) -> Row:
    styles = paper.styles
    department = paper.contents.department_names.get(person.department_id or 0, "")
    sign: list[Block] = [Space(0.8 * styles.hand)]
    if styles.stacked:
        sign = [blocks.write_lines(paper, 1)]
    return Row(
        [text.line(person.name, styles.cell_strong)],
        text.paragraphs(department, styles.cell),
        sign,
        list(sign),
    )
