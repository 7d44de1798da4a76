"""The wall plan: every action plan on A3, to be followed by all who pass.

Plans that were given up are left out; they are told of in the status letter.
"""

from collections.abc import Sequence
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, PlanStatus
from apv_desktop.printing import blocks, page, plan_marks, text
from apv_desktop.printing.flow import Block, stack_height
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Cell, Row
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import wall

_BLANK = 7
_COLUMNS = ("number", "goal", "activities", "follow_up", "status")
_SHARES = (22, 105, 145, 45, 50)
_GOAL_LETTERS = 220
_FACTORS = (1.6, 1.4, 1.2)  # of the letters on A4; with the last, 14 points
_MOST_ON_A_SHEET = 20


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the plan, on one sheet if it can be read there; the answer is the number of pages."""
    shown = [plan for plan in paper.contents.plans if plan.status is not PlanStatus.GIVEN_UP]
    for factor in _FACTORS:
        smaller = paper.in_styles(wall(factor))
        story = _story(smaller, shown)
        styles = smaller.styles
        if len(shown) > _MOST_ON_A_SHEET or stack_height(story, styles.wide) <= styles.low:
            return page.build(smaller, story, target, landscape=True)
    return page.build(paper, _story(paper, shown), target, landscape=True)


def _story(paper: Paper, shown: Sequence[ActionPlan]) -> list[Block]:
    lead = paper.word("lead" if shown else "empty")
    opening = blocks.opening(paper, paper.origin, paper.title, lead)
    across = paper.styles.wide
    if not shown:
        return [*opening, *blocks.blank_table(paper, _COLUMNS, _SHARES, _BLANK, across, lines=2)]
    rows = [_row(paper, plan) for plan in shown]
    return [*opening, *blocks.table(paper, _COLUMNS, _SHARES, rows, across)]


def _row(paper: Paper, plan: ActionPlan) -> Row:
    styles = paper.styles
    return Row(
        [Badge(plan.number, 13 * mm, styles.cell_strong)],
        [
            text.line(plan_marks.heading(paper, plan), styles.cell_strong),
            *text.paragraphs(text.shortened(plan.goal, _GOAL_LETTERS), styles.cell),
            *_sign(paper, plan),
        ],
        [each for activity in plan.activities for each in _activity(paper, activity)],
        [text.line(blocks.day(paper.method, plan.follow_up), styles.cell)],
        plan_marks.status(paper, plan),
    )


def _sign(paper: Paper, plan: ActionPlan) -> Cell:
    """By what all who pass can see that it works."""
    if not plan.success_sign.strip():
        return []
    told = paper.word("sign", text=text.shortened(plan.success_sign, _GOAL_LETTERS))
    return list(text.paragraphs(told, paper.styles.note))


def _activity(paper: Paper, activity: Activity) -> Cell:
    """What is done, and under it by whom and by when; one given up is left out."""
    if activity.status is ActivityStatus.GIVEN_UP:
        return []
    mark = plan_marks.activity_mark(paper, activity)
    who = paper.contents.who(activity).strip()
    by = "" if activity.deadline is None else paper.word("by", day=activity.deadline)
    told = " · ".join(part for part in (who, by) if part)
    return [mark, *text.paragraphs(told, paper.styles.note)]
