"""How the meetings went: when they were held, how many came, and what each item took.

Part of the documentation that the APV was carried out as planned.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.meeting_clock import MeetingClock
from apv_desktop.domain.scripts import SCRIPTED
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark
from apv_desktop.printing.grid import Row
from apv_desktop.printing.page import Paper

_COLUMNS = ("item", "planned", "took")
_WIDTHS = [width * mm for width in (95, 35, 35)]
_BLANK_ROWS = 7


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the log; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    held = [paper.contents.clocks[kind] for kind in SCRIPTED if kind in paper.contents.clocks]
    for clock in held:
        yield from _meeting(paper, clock)
    if not held:
        yield from blocks.blank_table(paper, _COLUMNS, _WIDTHS, _BLANK_ROWS)


def _meeting(paper: Paper, clock: MeetingClock) -> Iterator[Block]:
    name = blocks.named(paper.method, "meeting_kind", clock.meeting)
    yield Bookmark(name, 1)
    yield from blocks.section(paper, name)
    yield from text.paragraphs(_when(paper, clock), paper.styles.body)
    rows = [
        _row(
            paper,
            stage.title,
            stage.planned,
            paper.word("skipped") if stage.skipped else _minutes(stage.spent),
        )
        for stage in clock.stages
    ]
    planned = sum(stage.planned for stage in clock.stages)
    spent = sum(stage.spent for stage in clock.stages)
    rows.append(_row(paper, paper.word("sum"), planned, _minutes(spent), strong=True))
    yield from blocks.table(paper, _COLUMNS, _WIDTHS, rows, narrow=True)


def _when(paper: Paper, clock: MeetingClock) -> str:
    """The day, the hours and how many came."""
    dates = paper.method.dates
    told = [dates.with_weekday(clock.began.date())]
    if clock.ended is not None:
        began, ended = dates.clock(clock.began.time()), dates.clock(clock.ended.time())
        told.append(paper.word("hours", began=began, ended=ended))
    attended = paper.contents.meeting(clock.meeting).attended
    if attended is not None:
        told.append(paper.word("attended", count=attended))
    return " · ".join(told)


def _row(paper: Paper, title: str, planned: int, took: str, *, strong: bool = False) -> Row:
    style = paper.styles.cell_strong if strong else paper.styles.cell
    return Row(
        [text.line(title, style)],
        [text.line(_minutes(planned), style)],
        [text.line(took, style)],
    )


def _minutes(seconds: int) -> str:
    return str(round(seconds / 60))
