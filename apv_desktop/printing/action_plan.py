"""The action plans on paper: an overview, then a page for each plan.

What is missing is left as lines to fill in by hand, so a file with nothing in it prints the form.
"""

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.action_plans import ActionPlan, ActivityStatus
from apv_desktop.printing import blocks, page, plan_marks, plan_page, text
from apv_desktop.printing.flow import Block, PageBreak
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Row
from apv_desktop.printing.page import Paper

_BLANK_PLANS = 10
_GOAL_LETTERS = 160  # the whole goal stands on the plan's own page
_COLUMNS = ("number", "goal", "who", "deadline", "follow_up", "status")
_WIDTHS = [width * mm for width in (13, 46.5, 30, 24, 24, 27.5)]


def write(paper: Paper, target: BinaryIO) -> int:
    """Print every action plan; the answer is the number of pages."""
    return page.build(paper, _story(paper), target)


def _story(paper: Paper) -> Iterator[Block]:
    options = paper.options
    if options.has("overview"):
        yield from page.one_sheet(paper, _overview)
    for plan in (paper.contents.plans or (None,)) if options.has("pages") else ():
        yield PageBreak()
        yield from page.one_sheet(paper, partial(plan_page.story, plan=plan))


def _overview(paper: Paper) -> list[Block]:
    plans = paper.contents.plans
    opening = blocks.opening(paper, paper.origin, paper.title, _lead(paper))
    if not plans:
        return [*opening, *blocks.blank_table(paper, _COLUMNS, _WIDTHS, _BLANK_PLANS, lines=2)]
    rows = [_row(paper, plan) for plan in plans]
    return [*opening, *blocks.table(paper, _COLUMNS, _WIDTHS, rows)]


def _lead(paper: Paper) -> str:
    plans = paper.contents.plans
    if not plans:
        return paper.word("overview.empty")
    said = [paper.word("overview.lead"), paper.word("overview.count", count=len(plans))]
    late = sum(plan.is_late(paper.today) for plan in plans)
    return " ".join([*said, paper.word("overview.late", count=late)] if late else said)


def _row(paper: Paper, plan: ActionPlan) -> Row:
    open_ones = [a for a in plan.activities if a.status is not ActivityStatus.GIVEN_UP]
    people = dict.fromkeys(paper.contents.who(a).strip() for a in open_ones)
    return Row(
        [Badge(plan.number, 9 * mm, paper.styles.cell_strong)],
        [
            text.line(plan_marks.heading(paper, plan), paper.styles.cell_strong),
            *text.paragraphs(text.shortened(plan.goal, _GOAL_LETTERS), paper.styles.cell),
        ],
        [text.line(name, paper.styles.cell) for name in people if name],
        [text.line(blocks.day(paper.method, plan.deadline), paper.styles.cell)],
        [text.line(blocks.day(paper.method, plan.follow_up), paper.styles.cell)],
        plan_marks.status(paper, plan),
    )
