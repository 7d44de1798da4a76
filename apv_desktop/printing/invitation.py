"""The invitation to the two dialogue meetings: a letter to everybody, handsome enough to hang up.

Source: apvportalen.dk, overview and preparation: invite all employees and managers early and
leave nobody out; both dates at once; explain briefly what will happen.
"""

from datetime import date
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import invitation_letter, meeting_words
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.flowables import DateLeaf
from apv_desktop.printing.grid import CARDS, PANEL, Cell, Grid, Look, Row, panel
from apv_desktop.printing.page import Paper

_MEETINGS = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)
_LEAF = 26 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the letter; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> list[Block]:
    return [
        *blocks.opening(paper, paper.word("kicker"), paper.word("heading"), _lead(paper)),
        *meeting_cards(paper),
        *_own_words(paper),
        *_told(paper),
        *_reply(paper),
    ]


def _lead(paper: Paper) -> str:
    name = paper.contents.workplace.name.strip()
    return paper.word("lead_named", workplace=name) if name else paper.word("lead")


def meeting_cards(paper: Paper) -> list[Block]:
    """Both dialogue meetings, beside each other or, in large letters, under each other."""
    styles = paper.styles
    abreast = 1 if styles.stacked else len(_MEETINGS)
    across = (styles.width - CARDS.gap * (abreast - 1)) / abreast
    inner = across - 2 * CARDS.side
    cards = [_card(paper, paper.contents.meeting(kind), inner) for kind in _MEETINGS]
    if styles.stacked:
        return [Grid([across], [Row(card)], look=CARDS) for card in cards]
    return [Grid([across + CARDS.gap, across], [Row(*cards)], look=CARDS)]


def _card(paper: Paper, meeting: Meeting, across: float) -> Cell:
    """A meeting: the day on a leaf, when and where beside it, what happens under it."""
    name = text.line(
        blocks.named(paper.method, "meeting_kind", meeting.kind), paper.styles.subheading
    )
    told = text.paragraphs(paper.word(f"meeting.{meeting.kind.value}"), paper.styles.cell)
    if meeting.day is None:
        return [name, *to_fill_in(paper, meeting, across), *told]
    side = _LEAF * paper.styles.scale
    leaf = date_leaf(paper, meeting.day, side)
    dates = paper.method.dates
    when = [
        *text.paragraphs(meeting_words.clock(meeting, paper.method), paper.styles.body_strong),
        text.line(meeting_words.length(meeting, paper.method), paper.styles.cell),
        text.line(f"{dates.week(meeting.day)}, {meeting.day.year}", paper.styles.cell),
        *(text.paragraphs(meeting.place, paper.styles.cell) or _blank(paper, "place")),
    ]
    beside = Grid([side + 4 * mm, across - side - 4 * mm], [Row([leaf], when)], look=Look())
    return [name, beside, *told]


def date_leaf(paper: Paper, day: date, side: float) -> DateLeaf:
    """A day as on a tear-off calendar, as large as `side`."""
    dates = paper.method.dates
    words = (dates.weekdays[day.isoweekday() - 1], str(day.day), dates.months[day.month - 1])
    return DateLeaf(*words, side, paper.styles.cell_strong)


def to_fill_in(paper: Paper, meeting: Meeting, across: float) -> Cell:
    """Lines for a day that is not known yet."""
    place = text.paragraphs(meeting.place, paper.styles.body) or [blocks.write_lines(paper, 1)]
    return [
        *blocks.beside(paper, [_blank(paper, "date"), _blank(paper, "clock")], across),
        text.line(paper.word("meeting.place"), paper.styles.label),
        *place,
    ]


def _blank(paper: Paper, name: str) -> list[Block]:
    return [
        text.line(paper.word(f"meeting.{name}"), paper.styles.label),
        blocks.write_lines(paper, 1),
    ]


def _own_words(paper: Paper) -> list[Block]:
    told = invitation_letter.own_words(paper.contents, paper.method)
    words = text.paragraphs(told, paper.styles.quote)
    return [panel(paper.styles.width, words)] if words else []


def _told(paper: Paper) -> list[Block]:
    """What everybody should know, in two columns."""
    purpose = paper.contents.round.purpose.strip()
    why = _said(paper, "why")
    if purpose:
        why += text.paragraphs(paper.word("why.purpose", purpose=purpose), paper.styles.cell)
    left = [*why, *_said(paper, "everyone")]
    right = [_said(paper, name) for name in ("preparation", "notes", "after")]
    return blocks.beside(paper, [left, [each for said in right for each in said]])


def _said(paper: Paper, name: str) -> list[Block]:
    heading = text.line(paper.word(f"{name}.heading"), paper.styles.subheading)
    return [heading, *text.paragraphs(paper.word(f"{name}.text"), paper.styles.cell)]


def _reply(paper: Paper) -> list[Block]:
    invitation, workplace = paper.contents.invitation, paper.contents.workplace
    contact = invitation.contact.strip() or workplace.contact.strip()
    left: list[Block] = []
    if invitation.reply_by is None:
        left += blocks.field(paper, paper.word("reply.heading_open"), "")
    else:
        heading = paper.word("reply.heading", day=invitation.reply_by)
        left += [text.line(heading, paper.styles.subheading)]
    if contact:
        left += text.paragraphs(paper.word("reply.contact", contact=contact), paper.styles.body)
    else:
        left += blocks.field(paper, paper.word("reply.contact_open"), "")
    senders = invitation.sender.strip() or invitation_letter.sender(paper.contents, paper.method)
    right = [
        text.line(paper.word("reply.regards"), paper.styles.cell),
        *text.paragraphs(senders, paper.styles.body_strong),
    ]
    if paper.styles.stacked:
        return [panel(paper.styles.width, [*left, *right])]
    widths = [0.6 * paper.styles.width, 0.4 * paper.styles.width]
    return [Grid(widths, [Row(left, right)], look=PANEL)]
