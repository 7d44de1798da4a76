"""The recovery sheet: the key that opens the file when its password is forgotten.

The key is kept nowhere, so it comes with the options of this one printing; without it there are
boxes to write it into by hand.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.grid import panel
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the sheet; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    styles, points = paper.styles, paper.method.file("paper/recovery_sheet")["points"]
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    yield from blocks.section(paper, paper.word("key"))
    if paper.options.secret:
        yield panel(styles.width, [text.line(paper.options.secret, styles.heading)])
    else:
        yield text.line(paper.word("by_hand"), styles.note)
        yield blocks.write_lines(paper, 2)
    yield blocks.space(2 * mm)
    yield from blocks.section(paper, paper.word("how"))
    yield Bullets(points["how"], styles.body, numbered=True)
    yield from blocks.section(paper, paper.word("care"))
    yield Bullets(points["care"], styles.body)
    yield blocks.space(2 * mm)
    yield from blocks.field(paper, paper.word("file"), "")
    yield from blocks.field(paper, paper.word("made"), blocks.day(paper.method, paper.today))
    yield from blocks.field(paper, paper.word("place"), "")
