"""The thermometer: half a page that asks how close a plan has come, twice on each sheet.

It is handed out three, six and twelve months after a plan was carried out; the marks are counted
and typed in, and the curve stands beside the plan.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.action_plans import ActionPlan, PlanStatus
from apv_desktop.domain.thermometer import MONTHS, STEPS
from apv_desktop.printing import blocks, page, plan_marks, text
from apv_desktop.printing.flow import Block, Bookmark, PageBreak, Space, stack_height
from apv_desktop.printing.flowables import Choices, CutLine
from apv_desktop.printing.page import Paper
from apv_desktop.printing.scales import Scale

_MEASURED = (PlanStatus.DONE, PlanStatus.CLOSED)
_LETTERS = 200
_NAME_LETTERS = 60
_HALF = 112 * mm
_RING = 10 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the sheets; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    plans = [plan for plan in paper.contents.plans if plan.status in _MEASURED]
    for at, plan in enumerate(plans or [None]):
        if at:
            yield PageBreak()
        half = _half(paper, plan)
        yield from half
        if paper.styles.stacked:
            continue
        yield Space(max(8 * mm, _HALF - stack_height(half, paper.styles.width)))
        yield CutLine()
        yield Space(4 * mm)
        yield from _half(paper, plan, again=True)


def _half(paper: Paper, plan: ActionPlan | None, again: bool = False) -> list[Block]:
    styles = paper.styles
    name = paper.title
    goal = ""
    if plan is not None:
        heading = text.shortened(plan_marks.heading(paper, plan), _NAME_LETTERS)
        name = f"{plan.number}. {heading}"
        goal = text.shortened(plan.goal, _LETTERS)
    mark = [] if again else [Bookmark(text.one_line(f"{paper.title}: {name}"))]
    months = [(paper.word("months", count=count), False) for count in MONTHS]
    steps = [paper.word(f"steps.{step}") for step in STEPS]
    choices = (styles.cell, styles.cell_strong)
    return [
        *mark,
        text.line(paper.word("kicker"), styles.kicker),
        text.line(name, styles.subtitle),
        text.line(paper.word("goal"), styles.label),
        *blocks.answer(paper, goal),
        Space(2 * mm),
        text.line(paper.word("question"), styles.body_strong),
        Scale(steps, styles.cell, _RING * styles.scale),
        *blocks.field(paper, paper.word("why"), "", 3 if plan else 2),
        text.line(paper.word("when"), styles.label),
        Choices(months, choices),
        *text.paragraphs(paper.word("no_names"), styles.note),
    ]
