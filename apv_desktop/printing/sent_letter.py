"""A status letter that went out, word for word: what it told of then, whatever has changed since.

It was kept as text (content/status_news.py: as_text), so its look is found in its lines.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reportlab.lib.units import mm

from apv_desktop.domain.status_letters import SentLetter
from apv_desktop.printing import blocks, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.grid import panel
from apv_desktop.printing.page import Paper

_ITEM = "- "


def story(paper: Paper, letter: SentLetter) -> Iterator[Block]:
    """The letter under the day it was sent; its first part is its heading."""
    heading, *parts = letter.text.strip().split("\n\n")
    yield from blocks.opening(paper, paper.word("kicker"), heading)
    sent = paper.word("sent", day=letter.sent_on)
    yield panel(paper.styles.width, text.paragraphs(sent, paper.styles.body))
    for part in parts:
        yield blocks.space(3 * mm)
        yield from _part(paper, part.strip().split("\n"))


def _part(paper: Paper, lines: Sequence[str]) -> Iterator[Block]:
    """A chapter with its items, or a paragraph."""
    styles = paper.styles
    first, *rest = lines
    if not rest or not rest[0].startswith(_ITEM):
        yield from text.paragraphs("\n".join(lines), styles.body)
        return
    yield from blocks.section(paper, first)
    for line, following in pairwise((*rest, _ITEM)):
        if not line.startswith(_ITEM):
            yield from text.paragraphs(line, styles.body)
            continue
        is_told = not following.startswith(_ITEM)
        item = text.paragraphs(
            line.removeprefix(_ITEM), styles.body_strong if is_told else styles.body
        )
        yield from blocks.kept(item) if is_told else item
