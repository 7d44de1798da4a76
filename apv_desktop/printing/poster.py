"""The poster that hangs where everybody passes: two days, one question, and who to ask.

Source: apvportalen.dk, overview: invite all, early, and leave nobody out.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark, stack_height
from apv_desktop.printing.flowables import Bar
from apv_desktop.printing.grid import panel
from apv_desktop.printing.invitation import meeting_cards
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the poster; the answer is the number of pages."""
    return page.build(paper, _story(paper), target)


def _story(paper: Paper) -> Iterator[Block]:
    """Head, days and foot with as much air between them as the page has to give."""
    styles = paper.styles
    parts = (_head(paper), _days(paper), _foot(paper))
    taken = sum(stack_height(part, styles.width) for part in parts)
    air = max(8 * mm, (styles.height - taken - 14 * mm) / 3)
    yield Bookmark(text.one_line(paper.title))
    for part in parts:
        yield blocks.space(min(air, 40 * mm * styles.scale))
        yield from part


def _head(paper: Paper) -> list[Block]:
    styles = paper.styles
    workplace = paper.contents.workplace
    return [
        Bar(),
        text.line(workplace.name.strip() or paper.word("kicker"), styles.kicker),
        text.line(paper.word("heading"), styles.display),
        *text.paragraphs(paper.word("lead"), styles.poster),
    ]


def _days(paper: Paper) -> list[Block]:
    return meeting_cards(paper.of("invitation", paper.contents))


def _foot(paper: Paper) -> list[Block]:
    styles = paper.styles
    said = text.paragraphs(paper.word("everyone"), styles.poster)
    return [*said, blocks.space(6 * mm), panel(styles.width, _ask(paper))]


def _ask(paper: Paper) -> list[Block]:
    invitation, workplace = paper.contents.invitation, paper.contents.workplace
    contact = invitation.contact.strip() or workplace.contact.strip()
    contact = contact or workplace.representative.strip()
    if contact:
        return text.paragraphs(paper.word("ask", contact=contact), paper.styles.poster)
    return blocks.field(paper, paper.word("ask_open"), "")
