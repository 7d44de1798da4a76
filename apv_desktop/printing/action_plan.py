"""The action plans on paper: an overview, then a page for each plan.

What is missing is left as lines to fill in by hand, so a file with nothing in it prints the form.
"""

from datetime import date
from typing import BinaryIO

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak

from apv_desktop.content import Method
from apv_desktop.domain.action_plans import ActionPlan, ActivityStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.printing import blocks, page, plan_page, text
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Grid, Row
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import CELL, CELL_STRONG

_BLANK_PLANS = 10
_GOAL_LETTERS = 160  # the whole goal stands on the plan's own page
_COLUMNS = ("number", "goal", "who", "deadline", "follow_up", "status")
_WIDTHS = [width * mm for width in (14, 46, 30, 24, 24, 27)]


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, invariant: bool = False
) -> int:
    """Print every action plan; the answer is the number of pages."""
    paper = Paper(contents, method, "action_plan", today, invariant)
    story = _overview(paper)
    for plan in contents.plans or (None,):
        story += [PageBreak(), *plan_page.story(paper, plan)]
    return page.build(paper, story, target)


def _overview(paper: Paper) -> list[Flowable]:
    plans = paper.contents.plans
    rows = [_row(paper, plan) for plan in plans] or blocks.blank_rows(_BLANK_PLANS, _WIDTHS)
    return [
        *blocks.opening(paper, paper.origin, paper.title, _lead(paper)),
        Grid(_WIDTHS, rows, blocks.header(paper, _COLUMNS)),
    ]


def _lead(paper: Paper) -> str:
    plans = paper.contents.plans
    if not plans:
        return paper.word("overview.empty")
    said = [paper.word("overview.lead"), paper.word("overview.count", count=len(plans))]
    late = sum(plan.is_late(paper.today) for plan in plans)
    return " ".join([*said, paper.word("overview.late", count=late)] if late else said)


def _row(paper: Paper, plan: ActionPlan) -> Row:
    open_ones = [a for a in plan.activities if a.status is not ActivityStatus.GIVEN_UP]
    people = dict.fromkeys(blocks.person(paper.contents, a).strip() for a in open_ones)
    return Row(
        [Badge(plan.number, 9 * mm)],
        [
            text.line(plan_page.heading(paper, plan), CELL_STRONG),
            *text.paragraphs(text.shortened(plan.goal, _GOAL_LETTERS), CELL),
        ],
        [text.line(name, CELL) for name in people if name],
        [text.line(blocks.day(paper.method, plan.deadline), CELL)],
        [text.line(blocks.day(paper.method, plan.follow_up), CELL)],
        plan_page.status(paper, plan),
    )
