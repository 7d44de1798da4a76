"""The poster that hangs where everybody passes: two days, one question, and who to ask.

Source: apvportalen.dk, overview: invite all, early, and leave nobody out.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark
from apv_desktop.printing.flowables import Bar
from apv_desktop.printing.grid import panel
from apv_desktop.printing.invitation import meeting_cards
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the poster; the answer is the number of pages."""
    return page.build(paper, _story(paper), target)


def _story(paper: Paper) -> Iterator[Block]:
    styles, scale = paper.styles, paper.styles.scale
    workplace = paper.contents.workplace
    yield Bookmark(text.one_line(paper.title))
    yield blocks.space(12 * mm * scale)
    yield Bar()
    yield text.line(workplace.name.strip() or paper.word("kicker"), styles.kicker)
    yield text.line(paper.word("heading"), styles.display)
    yield from text.paragraphs(paper.word("lead"), styles.heading)
    yield blocks.space(8 * mm * scale)
    yield from meeting_cards(paper.of("invitation", paper.contents))
    yield blocks.space(8 * mm * scale)
    yield from text.paragraphs(paper.word("everyone"), styles.wall)
    yield blocks.space(4 * mm * scale)
    yield panel(styles.width, _ask(paper))


def _ask(paper: Paper) -> list[Block]:
    invitation, workplace = paper.contents.invitation, paper.contents.workplace
    contact = invitation.contact.strip() or workplace.contact.strip()
    contact = contact or workplace.representative.strip()
    if contact:
        return text.paragraphs(paper.word("ask", contact=contact), paper.styles.lead)
    return blocks.field(paper, paper.word("ask_open"), "")
