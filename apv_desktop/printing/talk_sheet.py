"""Any sheet of a talk on paper (content/talk_sheets.py): fields, parts, tables, signatures."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import talk_sheets
from apv_desktop.content.talk_sheets import Part, Sheet
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, PageBreak
from apv_desktop.printing.grid import Cell, Row
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper

_ROOM = 30 * mm


def write(document: str, paper: Paper, target: BinaryIO) -> int:
    """Print the sheets of a document; the answer is the number of pages."""
    made = talk_sheets.sheets(document, paper.contents, paper.method, paper.today)
    return write_sheets(made, paper, target)


def write_sheets(made: Sequence[Sheet], paper: Paper, target: BinaryIO) -> int:
    """Print sheets, each from a page of its own; the answer is the number of pages."""
    return page.build(paper, partial(_story, made), target)


def _story(made: Sequence[Sheet], paper: Paper) -> Iterator[Block]:
    for at, each in enumerate(made):
        if at:
            yield PageBreak()
        yield from sheet(paper, each)


def sheet(paper: Paper, sheet: Sheet) -> Iterator[Block]:
    """One sheet from top to bottom."""
    yield from blocks.opening(paper, paper.origin, sheet.title, sheet.lead)
    cells = [blocks.field(paper, label, value) for label, value in sheet.fields]
    if cells:
        yield from blocks.beside(paper, cells)
    for part in sheet.parts:
        yield from _part(paper, part)
    yield blocks.space(4 * mm)
    yield from text.paragraphs(sheet.note, paper.styles.note)


def _part(paper: Paper, part: Part) -> Iterator[Block]:
    if part.signers:
        yield from blocks.signatures(paper, part.heading, part.signers)
        return
    yield from blocks.section(paper, part.heading, room=_ROOM if part.columns else None)
    if part.columns:
        yield from _table(paper, part)
        return
    if part.points:
        yield Bullets(part.points, paper.styles.cell)
    if part.text.strip() or part.lines:
        yield from blocks.answer(paper, part.text, part.lines)


def _table(paper: Paper, part: Part) -> Iterator[Block]:
    rows = [Row(*_cells(paper, row)) for row in part.rows]
    rows += blocks.blank_rows(paper, part.blank, len(part.columns))
    yield from blocks.table(paper, part.columns, part.shares, rows)


def _cells(paper: Paper, row: tuple[str, ...]) -> list[Cell]:
    """The first line of the first cell tells what the row is about; an empty cell is written in."""
    styles = paper.styles
    made: list[Cell] = []
    for at, value in enumerate(row):
        first, _, rest = value.strip().partition("\n")
        if at == 0:
            made.append(
                [*text.paragraphs(first, styles.cell_strong), *text.paragraphs(rest, styles.note)]
            )
        else:
            made.append(text.paragraphs(value, styles.cell) or blocks.cell_lines(paper))
    return made
