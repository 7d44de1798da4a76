"""The poster that hangs where everybody passes: two days, one question, and who to ask.

Source: apvportalen.dk, overview: invite all, early, and leave nobody out.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import meeting_words
from apv_desktop.domain.groups import GROUP_SIZE
from apv_desktop.domain.meetings import Meeting
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.figures import fitting
from apv_desktop.printing.flow import Block, Bookmark, stack_height
from apv_desktop.printing.flowables import Bar, DateLeaf
from apv_desktop.printing.grid import Grid, Look, Row, panel
from apv_desktop.printing.invitation import date_leaf, to_fill_in
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import Style, Styles

_SIZES = (66, 60, 54, 48, 42, 36, 30)  # of the question, on A4
_USUAL = 40.0  # its size in the styles
_TITLE = 62 * mm
_LEAF = 40 * mm
_BESIDE = 9 * mm
_AROUND = 14 * mm  # between what stands in a part
_LEAST_AIR = 3 * mm
_MOST_AIR = 26 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the poster; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    """Head, days and foot with as much air between them as the page has to give."""
    styles = paper.styles
    for size in _SIZES:
        parts = (_head(paper, size), _days(paper, size), _foot(paper))
        taken = sum(stack_height(part, styles.width) for part in parts)
        air = (styles.height - taken - _AROUND) / len(parts)
        if air >= _LEAST_AIR:
            break
    yield Bookmark(text.one_line(paper.title))
    for part in parts:
        yield blocks.space(max(_LEAST_AIR, min(air, _MOST_AIR * styles.scale)))
        yield from part


def _head(paper: Paper, size: float) -> list[Block]:
    """The question in letters of at most this size."""
    styles = paper.styles
    workplace = paper.contents.workplace
    heading = paper.word("heading")
    sizes = [_display(styles, each) for each in _SIZES if each <= size]
    style = fitting(heading, sizes, styles.width, _TITLE * styles.scale)
    return [
        Bar(),
        text.line(workplace.name.strip() or paper.word("kicker"), styles.wall),
        text.line(heading, style),
        *text.paragraphs(paper.word("lead"), styles.poster),
    ]


def _display(styles: Styles, size: float) -> Style:
    letters = size * styles.display.size / _USUAL
    return replace(styles.display, size=letters, leading=letters * 1.1)


def _days(paper: Paper, size: float) -> list[Block]:
    """Both meetings, the day on a leaf that keeps step with the question."""
    side = _LEAF * paper.styles.scale * size / _SIZES[0]
    words = paper.of("invitation", paper.contents)
    rows = [_day(words, paper.contents.meeting(kind), side) for kind in GROUP_SIZE]
    widths = [side + _BESIDE, paper.styles.width - side - _BESIDE]
    return [Grid(widths, rows, look=Look(rules=True, pad=5 * mm, gap=_BESIDE))]


def _day(paper: Paper, meeting: Meeting, side: float) -> Row:
    styles, method = paper.styles, paper.method
    named = text.one_line(blocks.named(method, "meeting_kind", meeting.kind))
    name = text.Text(named, styles.wall, "H2")
    told = text.paragraphs(paper.word(f"meeting.{meeting.kind.value}"), styles.body)
    if meeting.day is None:
        across = styles.width - side - _BESIDE
        blank = [DateLeaf("", "", "", side, styles.wall)]
        return Row(blank, [name, *to_fill_in(paper, meeting, across), *told])
    week = method.dates.week(meeting.day)
    place = [week, meeting_words.length(meeting, method), meeting.place.strip()]
    return Row(
        [date_leaf(paper, meeting.day, side)],
        [
            name,
            *text.paragraphs(meeting_words.clock(meeting, method), styles.wall_large),
            *text.paragraphs(" · ".join(part for part in place if part), styles.wall),
            blocks.space(2 * mm * styles.scale),
            *told,
        ],
    )


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
