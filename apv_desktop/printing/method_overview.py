"""The method in short: five phases, two meetings, and what it asks of everybody.

Source: apvportalen.dk, overview (domain.md, 1); all words written afresh.
"""

from collections.abc import Iterator
from typing import BinaryIO

from apv_desktop.domain import pictures
from apv_desktop.domain.steps import Phase
from apv_desktop.printing import page, text_paper
from apv_desktop.printing.figures import Painted
from apv_desktop.printing.flow import Block
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the overview; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    return text_paper.story(paper, (_phases(paper),))


def _phases(paper: Paper) -> Painted:
    """The five phases with the days of this APV."""
    method = paper.method
    names = {phase: method.text(f"method:phases.{phase.value}") for phase in Phase}
    days = pictures.phase_days(paper.contents)
    shown = {phase: method.dates.short(day) for phase, day in days.items()}
    draw = pictures.tall_timeline if paper.styles.stacked else pictures.timeline
    return Painted(draw(paper.contents, paper.today, names, shown), paper.styles)
