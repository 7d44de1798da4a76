"""The wall plan: every action plan on A3, to be followed by all who pass.

What hangs here is how the plan is open to everybody at work, so it tells all that the law asks of
one (BEK 65 of 22.1.2024): the nature, severity, scope and causes of the problem, how and when it
is solved, and who is responsible. Long texts are shortened; they stand whole on each plan's page.
Plans that were given up are left out; they are told of in the status letter.
"""

from collections.abc import Mapping, Sequence
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, Effect, PlanStatus
from apv_desktop.printing import blocks, fitting, page, plan_marks, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Cell, Row
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import wall

_BLANK = 7
_COLUMNS = ("number", "goal", "problem", "activities", "status")
_SHARES = (21, 92, 104, 112, 46)
_LETTERS = 220  # of a text at most
_ASKED_LETTERS = 110  # of each answer to what the law asks of a problem
_FACTORS = (1.6, 1.4, 1.2)  # of the letters on A4; with the last, 14 points
_MANY = 40  # plans; nobody hangs so many up


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the plan on as few sheets as can be read, in the largest letters that takes.

    The answer is the number of pages.
    """
    shown = [plan for plan in paper.contents.plans if plan.status is not PlanStatus.GIVEN_UP]
    factors = _FACTORS if len(shown) <= _MANY else _FACTORS[-1:]
    sizes = [paper.in_styles(wall(factor)) for factor in factors]
    taken = [_sheets(size, shown) for size in sizes] if len(sizes) > 1 else [0]
    chosen = sizes[taken.index(min(taken))]
    return page.build(chosen, _story(chosen, shown), target, landscape=True)


def _sheets(paper: Paper, shown: Sequence[ActionPlan]) -> int:
    across, down = paper.styles.page
    return fitting.pages(_story(paper, shown), page.column(paper, (down, across)))


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
            *text.paragraphs(text.shortened(plan.goal, _LETTERS), styles.cell),
            *_sign(paper, plan),
        ],
        _problem(paper, plan),
        [each for activity in plan.activities for each in _activity(paper, activity)],
        [*plan_marks.status(paper, plan), *_check(paper, plan)],
    )


def _problem(paper: Paper, plan: ActionPlan) -> Cell:
    """What is wrong, and under it what the law asks of a problem; one without an answer waits."""
    grade = blocks.named(paper.method, "severity", plan.severity) if plan.severity.value else ""
    asked = (
        {"severity": grade, "nature": plan.nature},
        {"scope": plan.scope},
        {"causes": plan.causes},
    )
    told = [_said(paper, answers) for answers in asked]
    return [
        *text.paragraphs(text.shortened(plan.problem, _LETTERS), paper.styles.cell),
        *(each for line in told for each in text.paragraphs(line, paper.styles.note)),
    ]


def _said(paper: Paper, answers: Mapping[str, str]) -> str:
    """Answers on one line, each after what was asked."""
    told = (
        paper.word(f"asked.{name}", text=text.shortened(" ".join(said.split()), _ASKED_LETTERS))
        for name, said in answers.items()
        if said.strip()
    )
    return " · ".join(told)


def _check(paper: Paper, plan: ActionPlan) -> Cell:
    """Whether it works, or the day that is seen."""
    if plan.effect is not Effect.UNKNOWN:
        return [text.line(blocks.named(paper.method, "effect", plan.effect), paper.styles.cell)]
    if plan.follow_up is None:
        return []
    day = paper.method.dates.short(plan.follow_up)
    return [text.line(paper.word("follow_up", day=day), paper.styles.note)]


def _sign(paper: Paper, plan: ActionPlan) -> Cell:
    """By what all who pass can see that it works."""
    if not plan.success_sign.strip():
        return []
    told = paper.word("sign", text=text.shortened(plan.success_sign, _LETTERS))
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
