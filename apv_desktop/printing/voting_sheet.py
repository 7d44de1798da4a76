"""The voting sheet: every wish on one list, with squares for strokes and a field for the sum.

Source: apvportalen.dk, assessment: each has three strokes; the leader counts; the list is
preliminary, and that is said aloud.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.figures import MarkGrid
from apv_desktop.printing.flow import Block, HandSpace
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Row, panel
from apv_desktop.printing.page import Paper
from apv_desktop.printing.wish_posters import shown

_BLANK = 11
_COLUMNS = ("number", "wish", "marks", "total")
_SHARES = (15, 70, 62, 18)
_SQUARE = 6 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the list; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    styles = paper.styles
    yield from blocks.opening(paper, paper.word("kicker"), paper.title, paper.word("lead"))
    yield panel(styles.width, text.paragraphs(paper.word("preliminary"), styles.body_strong))
    wishes = shown(paper.contents)
    rows = [_row(paper, str(wish.number), wish.text) for wish in wishes]
    rows = rows or [_row(paper, str(number), "") for number in range(1, _BLANK + 1)]
    yield from blocks.table(paper, _COLUMNS, _SHARES, rows)


def _row(paper: Paper, number: str, words: str) -> Row:
    styles = paper.styles
    written = text.paragraphs(words, styles.cell) or _hand(paper)
    return Row(
        [Badge(number, 9 * mm * styles.scale, styles.cell_strong)],
        written,
        [MarkGrid(2, _SQUARE * styles.scale)],
        _hand(paper),
    )


def _hand(paper: Paper) -> list[Block]:
    """Room to write, on a line of its own in large letters."""
    hand = paper.styles.hand
    return [blocks.write_lines(paper, 1)] if paper.styles.stacked else [HandSpace(hand)]
