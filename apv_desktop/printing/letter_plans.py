"""What the status letter tells of the plans: figures at a glance, then each plan."""

from collections.abc import Callable, Mapping
from datetime import date

from reportlab.platypus import Flowable

from apv_desktop.domain.action_plans import (
    ENDED,
    FINISHED,
    ActionPlan,
    ActivityStatus,
    PlanStatus,
)
from apv_desktop.printing import blocks, plan_page, text
from apv_desktop.printing.flowables import WriteLines
from apv_desktop.printing.grid import Cell
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import BODY, BODY_STRONG, FIGURE

_BLANK_LINES = 8
_ABREAST = 5  # figures on a line
# The order of the letter: news first, then what is left, then what will not come.
_STATES = ("closed", "done", "started", "under_way", "late", "agreed", "draft", "given_up")


def story(paper: Paper) -> list[Flowable]:
    """Every plan under the heading of where it stands; without plans, room to write by hand."""
    plans = paper.contents.plans
    if not plans:
        return [*text.paragraphs(paper.word("nothing"), BODY), WriteLines(_BLANK_LINES)]
    states = {plan.id: state(plan, paper.contents.letter.since, paper.today) for plan in plans}
    made = _glance(paper)
    for name in _STATES:
        here = [plan for plan in plans if states[plan.id] == name]
        if here:
            made += blocks.section(paper.word(f"plans.{name}"))
            made += [each for plan in here for each in _plan(paper, plan, name)]
    earlier = [str(plan.number) for plan in plans if states[plan.id] == "earlier"]
    if earlier:
        told = paper.word("about.earlier", count=len(earlier), numbers=", ".join(earlier))
        made += text.paragraphs(told, BODY)
    return made


def state(plan: ActionPlan, since: date | None, today: date) -> str:
    """Where a plan stands in a letter that begins at `since`.

    A plan that ended before the letter begins is *earlier*: told of in a letter before this one.
    One whose first activity began within the letter's time is *started*.
    """
    if plan.status in FINISHED:
        before = since is not None and plan.ended_on is not None and plan.ended_on < since
        return "earlier" if before else str(plan.status.value)
    if plan.status is PlanStatus.DRAFT or plan.status is PlanStatus.DONE:
        return str(plan.status.value)
    if plan.is_late(today):
        return "late"
    begun = [a for a in plan.activities if a.status in (ActivityStatus.UNDER_WAY, *ENDED)]
    if not begun:
        return "agreed"
    starts = [activity.start for activity in begun if activity.start is not None]
    return "started" if since is not None and starts and min(starts) >= since else "under_way"


def _glance(paper: Paper) -> list[Flowable]:
    """How many plans are where, as figures side by side."""
    plans = paper.contents.plans
    counted = [(status, sum(plan.status is status for plan in plans)) for status in PlanStatus]
    cells: list[Cell] = [
        [text.line(str(count), FIGURE), plan_page.status_mark(paper, status)]
        for status, count in counted
        if count
    ]
    late = sum(plan.is_late(paper.today) for plan in plans)
    if late:
        cells.append([text.line(str(late), FIGURE), plan_page.late_mark(paper)])
    return [blocks.boxed(cells[at : at + _ABREAST]) for at in range(0, len(cells), _ABREAST)]


def _plan(paper: Paper, plan: ActionPlan, name: str) -> list[Flowable]:
    title = paper.word("about.plan", number=plan.number, name=plan_page.heading(paper, plan))
    told = [each for each in _TELLERS[name](paper, plan) if each]
    return [
        text.line(title, BODY_STRONG),
        *(each for said in told for each in text.paragraphs(said, BODY)),
    ]


def _effect(paper: Paper, plan: ActionPlan) -> list[str]:
    effect = paper.word("about.effect", effect=blocks.named(paper.method, "effect", plan.effect))
    return [f"{effect} {plan.effect_note}"]


def _effect_day(paper: Paper, plan: ActionPlan) -> list[str]:
    if plan.follow_up is None:
        return []
    name = "effect_late" if plan.is_late(paper.today) else "effect_day"
    return [paper.word(f"about.{name}", day=plan.follow_up)]


def _now(paper: Paper, plan: ActionPlan) -> list[str]:
    busy = [a for a in plan.activities if a.status is ActivityStatus.UNDER_WAY]
    ahead = [d for d in (a.deadline for a in plan.activities if a.status not in ENDED) if d]
    told = [paper.word("about.now", what=activity.what) for activity in busy]
    return [*told, paper.word("about.due", day=min(ahead)) if ahead else ""]


def _late(paper: Paper, plan: ActionPlan) -> list[str]:
    late = [a for a in plan.activities if a.is_late(paper.today)]
    return [paper.word("about.late", what=a.what.strip(), day=a.deadline) for a in late]


def _begins(paper: Paper, plan: ActionPlan) -> list[str]:
    starts = [activity.start for activity in plan.activities if activity.start is not None]
    return [plan.goal, paper.word("about.begins", day=min(starts)) if starts else ""]


def _goal(paper: Paper, plan: ActionPlan) -> list[str]:
    return [plan.goal]


def _reason(paper: Paper, plan: ActionPlan) -> list[str]:
    return [plan.given_up_reason]


_TELLERS: Mapping[str, Callable[[Paper, ActionPlan], list[str]]] = {
    "closed": _effect,
    "done": _effect_day,
    "started": _now,
    "under_way": _now,
    "late": _late,
    "agreed": _begins,
    "draft": _goal,
    "given_up": _reason,
}
