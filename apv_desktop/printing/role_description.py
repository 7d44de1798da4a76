"""The role description of the dreamteam: what each member says yes to, and lines to sign on.

Source: domain.md, 2, no. 12.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.dreamteams import DreamteamMember
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.grid import Row
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper

_ROLE = {"mandate": 3, "tasks": 4, "not_tasks": 3, "support": 3}
_BLANK_MEMBERS = 4
_COLUMNS = ("name", "accepted_on", "signature")
_SHARES = (62, 28, 76)
_ROOM = 40 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the description; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    styles, role = paper.styles, paper.contents.dreamteam
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    ends_on = paper.method.dates.long(role.ends_on) if role.ends_on else ""
    short = {"hours": role.hours, "reports_to": role.reports_to, "ends_on": ends_on}
    cells = [blocks.field(paper, paper.word(name), value) for name, value in short.items()]
    yield from blocks.beside(paper, cells)
    for name, lines in _ROLE.items():
        yield from blocks.section(paper, paper.word(name))
        yield from blocks.answer(paper, getattr(role, name), lines)
    yield from blocks.section(paper, paper.word("always"))
    yield Bullets(paper.method.file("paper/role_description")["terms"], styles.cell)
    yield from blocks.section(paper, paper.word("signing"), room=_ROOM)
    yield from text.paragraphs(paper.word("meaning"), styles.body)
    members = paper.contents.dreamteam_members
    rows = [_member(paper, each) for each in members] or blocks.blank_rows(
        paper, _BLANK_MEMBERS, len(_COLUMNS)
    )
    yield from blocks.table(paper, _COLUMNS, _SHARES, rows)


def _member(paper: Paper, member: DreamteamMember) -> Row:
    styles, blank = paper.styles, blocks.cell_lines(paper)
    accepted = blocks.day(paper.method, member.accepted_on)
    name = paper.contents.holder_name(member)
    return Row(
        [text.line(name, styles.cell_strong)],
        text.paragraphs(accepted, styles.cell) or blank,
        blank,
    )
