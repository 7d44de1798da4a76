"""The sign-in sheet: who came to which dialogue meeting; thrown away when the APV is closed.

Source: domain.md, 2, no. 14, and 4: print only what is needed, lock it up, shred it.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, HandSpace
from apv_desktop.printing.flowables import WriteLines
from apv_desktop.printing.grid import Cell, Grid, Look, Row
from apv_desktop.printing.page import Paper

_BLANK = 18
_KINDS = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)
_COLUMNS = ("name", "department", "dialogue_1", "dialogue_2")
_SHARES = (46, 33, 43, 43)  # the last two wide enough for a hand


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the sheet; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    styles = paper.styles
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    yield from text.paragraphs(paper.word("throw_away"), styles.note)
    yield from blocks.beside(paper, [_when(paper, kind) for kind in _KINDS])
    people = paper.contents.people
    if styles.stacked:
        yield from (_card(paper, person) for person in people or [None] * _BLANK)
    elif people:
        rows = [_row(paper, person) for person in people]
        yield from blocks.table(paper, _COLUMNS, _SHARES, rows)
    else:
        yield from blocks.blank_table(paper, _COLUMNS, _SHARES, _BLANK)


def _when(paper: Paper, kind: MeetingKind) -> Cell:
    meeting = paper.contents.meeting(kind)
    name = blocks.named(paper.method, "meeting_kind", kind)
    day = "" if meeting.day is None else paper.method.dates.with_weekday(meeting.day)
    return blocks.field(paper, name, day)


def _row(paper: Paper, person: Person) -> Row:
    styles = paper.styles
    return Row(
        [text.line(person.name, styles.cell_strong)],
        text.paragraphs(_department(paper, person), styles.cell),
        *([HandSpace(0.8 * styles.hand)] for _ in _KINDS),
    )


def _card(paper: Paper, person: Person | None) -> Grid:
    """In large letters: the name, and under it a line for each meeting."""
    styles = paper.styles
    name: Cell = blocks.field(paper, paper.word("columns.name"), "")
    if person is not None:
        told = [person.name, _department(paper, person)]
        name = [text.line(" · ".join(part for part in told if part), styles.cell_strong)]
    signs = [
        [
            text.line(paper.word(f"columns.{kind.value}"), styles.label),
            WriteLines(1, 0.7 * styles.hand),
        ]
        for kind in _KINDS
    ]
    half = (styles.width - styles.gap) / 2
    beside = Grid([half + styles.gap, half], [Row(*signs)], look=Look(gap=styles.gap))
    return Grid([styles.width], [Row([*name, beside])], look=Look(pad=2.5 * mm))


def _department(paper: Paper, person: Person) -> str:
    return paper.contents.department_names.get(person.department_id or 0, "")
