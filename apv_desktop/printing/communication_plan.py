"""The communication plan: what is still to be told, and what has been, each in a table.

Source: domain.md, 2, no. 13: message, audience, channel, sender, date, sent.
"""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.messages import Message, in_order
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark
from apv_desktop.printing.grid import Row
from apv_desktop.printing.page import Paper

_COLUMNS = ("planned_on", "content", "audience", "channel", "sent_on")
_SHARES = (26, 52, 33, 38, 25)
_BLANK = 6
_ROOM = 40 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the plan, or a table to fill in by hand; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    messages = in_order(paper.contents.messages)
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    if not messages:
        yield from blocks.blank_table(paper, _COLUMNS, _SHARES, _BLANK, lines=2)
        return
    waiting = [each for each in messages if each.sent_on is None]
    sent = [each for each in messages if each.sent_on is not None]
    for name, found in (("waiting", waiting), ("sent", sent)):
        if found:
            yield from _part(paper, name, found)


def _part(paper: Paper, name: str, found: Sequence[Message]) -> Iterator[Block]:
    heading = paper.word(name, count=len(found))
    yield Bookmark(text.one_line(heading), 1)
    yield from blocks.section(paper, heading, room=_ROOM)
    yield from blocks.table(paper, _COLUMNS, _SHARES, [_row(paper, each) for each in found])


def _row(paper: Paper, message: Message) -> Row:
    styles, method = paper.styles, paper.method
    channel = blocks.named(method, "channel", message.channel) if message.channel.value else ""
    sent = blocks.day(method, message.sent_on)
    return Row(
        text.paragraphs(blocks.day(method, message.planned_on), styles.cell_strong),
        text.paragraphs(message.content, styles.cell),
        text.paragraphs(message.audience, styles.cell),
        [
            *text.paragraphs(channel, styles.cell),
            *text.paragraphs(message.sender, styles.note),
        ],
        text.paragraphs(sent, styles.cell) or blocks.cell_lines(paper),
    )
