"""The invitation to the two dialogue meetings: a letter to everybody, handsome enough to hang up.

Source: apvportalen.dk, overview and preparation: invite all employees and managers early and
leave nobody out; both dates at once; explain briefly what will happen.
"""

from datetime import date
from typing import BinaryIO

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from apv_desktop.content import Method, meeting_words
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flowables import DateLeaf, WriteLines
from apv_desktop.printing.grid import CARDS, PANEL, Cell, Grid, Look, Row, panel
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import BODY, BODY_STRONG, CELL, LABEL, QUOTE, SUBHEADING, WIDTH

_MEETINGS = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)
_LEAF = 26 * mm
_CARD = (WIDTH - CARDS.gap) / 2


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, invariant: bool = False
) -> int:
    """Print the letter; the answer is the number of pages."""
    paper = Paper(contents, method, "invitation", today, invariant)
    story = [
        *blocks.opening(paper, paper.word("kicker"), paper.word("heading"), _lead(paper)),
        _meetings(paper),
        *_own_words(paper),
        *_told(paper),
        *_reply(paper),
    ]
    return page.build(paper, story, target)


def _lead(paper: Paper) -> str:
    name = paper.contents.workplace.name.strip()
    return paper.word("lead_named", workplace=name) if name else paper.word("lead")


def _meetings(paper: Paper) -> Grid:
    cards = [_card(paper, paper.contents.meeting(kind)) for kind in _MEETINGS]
    return Grid([_CARD + CARDS.gap, _CARD], [Row(*cards)], look=CARDS)


def _card(paper: Paper, meeting: Meeting) -> Cell:
    """A meeting: the day on a leaf, when and where beside it, what happens under it."""
    name = text.line(blocks.named(paper.method, "meeting_kind", meeting.kind), SUBHEADING)
    told = text.paragraphs(paper.word(f"meeting.{meeting.kind.value}"), CELL)
    if meeting.day is None:
        return [name, *_to_fill_in(paper, meeting), *told]
    dates = paper.method.dates
    leaf = DateLeaf(
        dates.weekdays[meeting.day.isoweekday() - 1],
        str(meeting.day.day),
        dates.months[meeting.day.month - 1],
        _LEAF,
    )
    when = [
        *text.paragraphs(meeting_words.clock(meeting, paper.method), BODY_STRONG),
        text.line(meeting_words.length(meeting, paper.method), CELL),
        text.line(f"{dates.week(meeting.day)}, {meeting.day.year}", CELL),
        *(text.paragraphs(meeting.place, CELL) or _blank(paper, "place")),
    ]
    inner = _CARD - 2 * CARDS.side
    beside = Grid([_LEAF + 4 * mm, inner - _LEAF - 4 * mm], [Row([leaf], when)], look=Look())
    return [name, beside, *told]


def _to_fill_in(paper: Paper, meeting: Meeting) -> Cell:
    place = text.paragraphs(meeting.place, BODY) or [WriteLines(1)]
    return [
        blocks.beside([_blank(paper, "date"), _blank(paper, "clock")], _CARD - 2 * CARDS.side),
        text.line(paper.word("meeting.place"), LABEL),
        *place,
    ]


def _blank(paper: Paper, name: str) -> list[Flowable]:
    return [text.line(paper.word(f"meeting.{name}"), LABEL), WriteLines(1)]


def _own_words(paper: Paper) -> list[Flowable]:
    words = text.paragraphs(paper.contents.invitation.own_words, QUOTE)
    return [panel(WIDTH, words)] if words else []


def _told(paper: Paper) -> list[Flowable]:
    """What everybody should know, in two columns."""
    purpose = paper.contents.round.purpose.strip()
    why = _said(paper, "why")
    if purpose:
        why += text.paragraphs(paper.word("why.purpose", purpose=purpose), CELL)
    left = [*why, *_said(paper, "everyone")]
    right = [_said(paper, name) for name in ("preparation", "notes", "after")]
    return [blocks.beside([left, [each for said in right for each in said]])]


def _said(paper: Paper, name: str) -> list[Flowable]:
    heading = text.line(paper.word(f"{name}.heading"), SUBHEADING)
    return [heading, *text.paragraphs(paper.word(f"{name}.text"), CELL)]


def _reply(paper: Paper) -> list[Flowable]:
    invitation, workplace = paper.contents.invitation, paper.contents.workplace
    contact = invitation.contact.strip() or workplace.contact.strip()
    left: list[Flowable] = []
    if invitation.reply_by is None:
        left += blocks.field(paper.word("reply.heading_open"), "")
    else:
        heading = paper.word("reply.heading", day=invitation.reply_by)
        left += [text.line(heading, SUBHEADING)]
    if contact:
        left += text.paragraphs(paper.word("reply.contact", contact=contact), BODY)
    else:
        left += blocks.field(paper.word("reply.contact_open"), "")
    senders = invitation.sender.strip() or "\n".join(
        part for part in (workplace.employer, paper.word("reply.safety_group")) if part.strip()
    )
    right = [text.line(paper.word("reply.regards"), CELL), *text.paragraphs(senders, BODY_STRONG)]
    return [Grid([0.6 * WIDTH, 0.4 * WIDTH], [Row(left, right)], look=PANEL)]
