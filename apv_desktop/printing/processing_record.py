"""One page for the workplace's record of processing: what is kept of people, where and how long.

Source: domain.md, 4, Data protection. What is a proposal says so and can be written over.
"""

from collections.abc import Iterator
from typing import BinaryIO

from apv_desktop.content import record_words
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.grid import Row
from apv_desktop.printing.page import Paper

_COLUMNS = ("about", "answer")
_SHARES = (44, 121)


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the page; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    yield from _stacked(paper) if paper.styles.stacked else _table(paper)
    yield from blocks.signatures(paper, paper.word("signed"), (paper.word("controller"),))


def _table(paper: Paper) -> Iterator[Block]:
    strong, plain = paper.styles.body_strong, paper.styles.cell
    rows = [
        Row(
            text.paragraphs(heading, strong),
            text.paragraphs(told, plain) or blocks.cell_lines(paper),
        )
        for heading, told in record_words.lines(paper.contents, paper.method)
    ]
    yield from blocks.table(paper, _COLUMNS, _SHARES, rows)


def _stacked(paper: Paper) -> Iterator[Block]:
    """In large print, one below the other."""
    for heading, told in record_words.lines(paper.contents, paper.method):
        yield from blocks.section(paper, heading)
        yield from text.paragraphs(told, paper.styles.body) or [blocks.write_lines(paper, 2)]
