"""Two APVs beside each other: who took part, themes, actions and effects, as figures.

Nothing is broken down under five people (domain/comparison.py).
"""

from collections.abc import Iterator
from itertools import groupby
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content.comparison_words import compared
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.grid import Row
from apv_desktop.printing.page import Paper

_COLUMNS = ("what", "earlier", "now")
_SHARES = (80, 43, 43)
_ROOM = 40 * mm
_BLANK = 6


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the comparison; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    styles, before = paper.styles, paper.contents.before
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    if before is None:
        yield from text.paragraphs(paper.word("only_one"), styles.body_strong)
        blank = blocks.blank_rows(paper, _BLANK, len(_COLUMNS))
        yield from blocks.table(paper, _COLUMNS, _SHARES, blank)
        return
    told = {"earlier": before.round.title, "now": paper.contents.round.title}
    yield from text.paragraphs(paper.word("which", **told), styles.body_strong)
    lines = compared(before, paper.contents, paper.method)
    for group, found in groupby(lines, key=lambda each: each.group):
        yield from blocks.section(paper, group, room=_ROOM)
        rows = [
            Row(
                text.paragraphs(each.what, styles.cell_strong),
                text.paragraphs(each.earlier, styles.cell),
                text.paragraphs(each.now, styles.cell),
            )
            for each in found
        ]
        yield from blocks.table(paper, _COLUMNS, _SHARES, rows)
    yield blocks.space()
    yield from text.paragraphs(paper.word("few"), styles.note)
