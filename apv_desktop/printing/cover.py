"""The cover of the APV: whose it is, who answers for it, how it was made, and what it holds."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import workplace_words
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.printing import blocks, fonts, page, text
from apv_desktop.printing.figures import fitting
from apv_desktop.printing.flow import Block, Bookmark
from apv_desktop.printing.flowables import Bar
from apv_desktop.printing.grid import Cell, Grid, Look, Row, panel
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import Styles

_TOP = 4 * mm
_NAME = 36 * mm
_GAP = 4 * mm
_LIST = 40 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the cover; the answer is the number of pages."""
    return page.build(paper, story, target)


def story(paper: Paper, parts: Sequence[tuple[str, int]] = ()) -> Iterator[Block]:
    """The cover from top to bottom; that of a folder lists its `parts` with their pages."""
    styles, contents = paper.styles, paper.contents
    workplace = contents.workplace
    yield Bookmark(text.one_line(paper.title))
    if not styles.stacked:
        yield blocks.space(_TOP)
    yield Bar()
    yield text.line(paper.word("kicker"), styles.kicker)
    name = text.one_line(workplace.name) or paper.word("unnamed")
    sizes = [replace(styles.display, size=s, leading=1.15 * s) for s in _sizes(styles)]
    yield text.line(name, fitting(name, sizes, styles.width, _NAME))
    yield from text.paragraphs(contents.round.title, styles.lead)
    if contents.round.purpose.strip():
        yield panel(styles.width, text.paragraphs(contents.round.purpose, styles.quote))
    yield blocks.space(4 * mm)
    yield from blocks.beside(paper, [_place(paper), _people(paper)])
    yield from blocks.section(paper, paper.word("made.heading"))
    yield from text.paragraphs(paper.word("made.text"), styles.body)
    yield from _meetings(paper)
    if parts:
        yield from blocks.section(paper, paper.word("parts.heading"), room=_LIST)
        yield from _parts(paper, parts)
    else:
        yield from blocks.section(paper, paper.word("holds.heading"))
        yield Bullets(paper.method.file("paper/cover")["holds"]["points"], styles.body)
    yield from text.paragraphs(paper.word("open"), styles.body_strong)


def _parts(paper: Paper, parts: Sequence[tuple[str, int]]) -> list[Block]:
    """Each part after the page it begins on, in two columns."""
    styles = paper.styles
    number = _GAP + fonts.width("000", styles.cell_strong.font, styles.cell_strong.size)
    whole = styles.width if styles.stacked else (styles.width - styles.gap) / 2
    rows = [
        Row([text.line(str(at), styles.cell_strong)], [text.line(name, styles.cell)])
        for name, at in parts
    ]
    half = -(-len(rows) // 2)
    columns = [column for column in (rows[:half], rows[half:]) if column]
    return blocks.beside(
        paper, [[Grid([number, whole - number], column, look=Look(gap=_GAP))] for column in columns]
    )


def _sizes(styles: Styles) -> list[float]:
    """The sizes of the name, the largest that fits."""
    return [share * styles.display.size for share in (1.0, 0.85, 0.7, 0.6)]


def _place(paper: Paper) -> Cell:
    workplace = paper.contents.workplace
    count = "" if workplace.employee_count is None else str(workplace.employee_count)
    made = [
        *blocks.field(paper, paper.word("place.address"), workplace.address),
        *blocks.field(paper, paper.word("place.employees"), count),
    ]
    if workplace.cvr.strip():
        made += blocks.field(paper, paper.word("place.cvr"), workplace.cvr)
    return made


def _people(paper: Paper) -> Cell:
    contents, method = paper.contents, paper.method
    workplace, large = contents.workplace, workplace_words.begin_large
    supervisor = large(workplace_words.supervisor_title(contents, method))
    representative = large(workplace_words.representative_title(contents, method))
    return [
        *blocks.field(paper, paper.word("people.employer"), workplace.employer),
        *blocks.field(paper, supervisor, workplace.supervisor),
        *blocks.field(paper, representative, workplace.representative),
        *blocks.field(paper, paper.word("people.contact"), workplace.contact),
    ]


def _meetings(paper: Paper) -> list[Block]:
    """The days of the meetings, in two columns, the first read to its end before the second."""
    told = [_meeting(paper, paper.contents.meeting(kind)) for kind in MeetingKind]
    half = -(-len(told) // 2)
    columns = ([each for one in part for each in one] for part in (told[:half], told[half:]))
    return blocks.beside(paper, list(columns))


def _meeting(paper: Paper, meeting: Meeting) -> list[Block]:
    name = blocks.named(paper.method, "meeting_kind", meeting.kind)
    day = "" if meeting.day is None else paper.method.dates.long(meeting.day)
    if day and meeting.attended is not None:
        day = paper.word("made.attended", day=day, count=meeting.attended)
    return blocks.field(paper, name, day)
