"""Role cards: one for each who has a role at the meetings, to be cut out and handed over."""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import role_words
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.roles import RoleHolder, RoleKind
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark, PageBreak
from apv_desktop.printing.flowables import CutLine
from apv_desktop.printing.grid import Cell, Grid, Look, Row
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper

_MEETINGS = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)
_LOOK = Look(boxes=True, pad=5 * mm, side=4.5 * mm, whole=250 * mm)


def write(paper: Paper, target: BinaryIO) -> int:
    """Print a card for each, or one for each role to fill in; the answer is the pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    yield Bookmark(text.one_line(paper.title))
    holders = paper.contents.roles or tuple(RoleHolder(0, kind) for kind in RoleKind)
    for at, holder in enumerate(holders):
        if at:
            yield PageBreak() if paper.styles.stacked else CutLine()
        yield Bookmark(text.one_line(_named(paper, holder)), 1)
        yield Grid([paper.styles.width], [Row(list(_card(paper, holder)))], look=_LOOK)


def _named(paper: Paper, holder: RoleHolder) -> str:
    role = blocks.named(paper.method, "role_kind", holder.kind)
    name = paper.contents.holder_name(holder)
    return f"{role}: {name}" if name else role


def _card(paper: Paper, holder: RoleHolder) -> Cell:
    """What is asked of one; a card in large letters has no line to spare, since it is a page."""
    styles, workplace = paper.styles, paper.contents.workplace
    asks = paper.method.file("roles")[holder.kind.value]
    made: list[Block] = [
        *_head(paper, holder),
        *_meetings(paper),
        text.line(paper.word("you_do"), styles.label),
        Bullets(asks["asks"], styles.body),
        *text.paragraphs(asks["not_yours"], styles.body_strong),
    ]
    if holder.task.strip():
        made += blocks.field(paper, paper.word("agreed"), holder.task)
    if workplace.contact.strip():
        told = [(paper.word("contact"), blocks.answer(paper, workplace.contact))]
        made += _fields(paper, told)
    return made


def _head(paper: Paper, holder: RoleHolder) -> list[Block]:
    styles, name = paper.styles, paper.contents.holder_name(holder)
    if styles.stacked and name:
        return [*text.paragraphs(_named(paper, holder), styles.subtitle)]
    return [
        *([] if styles.stacked else [text.line(paper.origin, styles.label)]),
        text.line(blocks.named(paper.method, "role_kind", holder.kind), styles.subtitle),
        *(text.paragraphs(name, styles.heading) or [blocks.write_lines(paper, 1)]),
    ]


def _meetings(paper: Paper) -> list[Block]:
    contents, method = paper.contents, paper.method
    told = [
        (
            blocks.named(method, "meeting_kind", kind),
            blocks.answer(paper, role_words.when(contents, method, kind)),
        )
        for kind in _MEETINGS
    ]
    return _fields(paper, told)


def _fields(paper: Paper, fields: Sequence[tuple[str, Cell]]) -> list[Block]:
    """Labels over what belongs to them, side by side, or before it in large letters."""
    if paper.styles.stacked:
        return [blocks.run_in(paper, fields, _room(paper))]
    label = paper.styles.label
    return blocks.beside(
        paper, [[text.line(name, label), *cell] for name, cell in fields], _room(paper)
    )


def _room(paper: Paper) -> float:
    return paper.styles.width - 2 * _LOOK.side
