"""The letter to a successor: what was promised, what is open, who knows what, how to open it."""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import handover_words
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper

_ROOM = 30 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the letter; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    styles, contents, method = paper.styles, paper.contents, paper.method
    yield from blocks.opening(paper, paper.origin, paper.title)
    for told in handover_words.greeting(contents, method):
        yield from text.paragraphs(told, styles.body)
    for section in handover_words.sections(contents, method, paper.today):
        yield from blocks.section(paper, section.heading, room=_ROOM)
        yield from text.paragraphs(section.text, styles.body)
        yield Bullets(list(section.lines), styles.body)
    found = handover_words.newest(contents)
    sender = found.from_name if found is not None else ""
    yield from blocks.ending(
        paper,
        [
            *text.paragraphs(paper.word("secret"), styles.body_strong),
            *blocks.field(paper, paper.word("sender"), sender),
        ],
    )
