"""The packing list: what to carry to a dialogue meeting, how many, and a box to tick for each."""

from collections.abc import Iterator
from typing import BinaryIO

from apv_desktop.content import material_words
from apv_desktop.domain.materials import RULES, Line
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark, HandSpace, PageBreak
from apv_desktop.printing.flowables import Choices
from apv_desktop.printing.grid import Grid, Row
from apv_desktop.printing.page import Paper

_COLUMNS = ("packed", "thing", "quantity", "how")
_SHARES = (17, 65, 20, 63)
_LARGE_SHARES = (0.2, 0.59, 0.21)
_OWN_ROWS = 2


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the lists of the meetings asked for; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    for kind in RULES:
        if paper.options.has(kind.value):
            yield from _meeting(paper, kind)
            yield PageBreak()


def _meeting(paper: Paper, kind: MeetingKind) -> Iterator[Block]:
    meeting, styles = paper.contents.meeting(kind), paper.styles
    name = blocks.named(paper.method, "meeting_kind", kind)
    told = [name, meeting.place]
    if meeting.day is not None:
        told.insert(1, paper.method.dates.with_weekday(meeting.day))
    yield Bookmark(text.one_line(name))
    yield text.line(" · ".join(part for part in told if part.strip()), styles.kicker)
    yield text.line(paper.word("heading"), styles.title)
    yield from text.paragraphs(paper.word("lead"), styles.lead)
    needed = [line for line in paper.contents.checklist(kind) if line.quantity or not line.computed]
    rows = [_row(paper, line) for line in needed]
    if styles.stacked:
        yield _narrow(paper, rows)
    else:
        rows += blocks.blank_rows(paper, _OWN_ROWS, len(_COLUMNS))
        yield from blocks.table(paper, _COLUMNS, _SHARES, rows)


def _narrow(paper: Paper, rows: list[Row]) -> Grid:
    """In large print what a thing is computed from stands under its name."""
    widths = [paper.styles.width * share for share in _LARGE_SHARES]
    heads = [[text.line(paper.word(f"columns.{name}"), paper.styles.label)] for name in _COLUMNS]
    cells = [row.cells for row in rows]
    folded = [Row(tick, [*name, *how], count) for tick, name, count, how in cells]
    hand = paper.styles.hand
    blank = [Row(*([HandSpace(hand)] for _ in _LARGE_SHARES), spare=True) for _ in range(_OWN_ROWS)]
    return Grid(widths, [*folded, *blank], Row(*heads[: len(_LARGE_SHARES)]))


def _row(paper: Paper, line: Line) -> Row:
    styles = paper.styles
    name = material_words.name(line, paper.method)
    count = str(line.quantity) if line.quantity else ""
    return Row(
        [Choices([("", line.packed)], (styles.cell, styles.cell_strong))],
        text.paragraphs(name, styles.cell_strong),
        [text.line(count, styles.cell_strong)] if count else blocks.cell_lines(paper),
        text.paragraphs(material_words.how(line, paper.method), styles.note),
    )
