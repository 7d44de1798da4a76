"""How papers show a plan and its activities in short: a name, and symbols with words."""

from apv_desktop.domain import board
from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, PlanStatus
from apv_desktop.printing import blocks, text
from apv_desktop.printing.flowables import Marked
from apv_desktop.printing.grid import Cell
from apv_desktop.printing.page import Paper

_TITLE_LETTERS = 120

_PLAN_SYMBOLS = {
    PlanStatus.DRAFT: "dashed",
    PlanStatus.AGREED: "half",
    PlanStatus.DONE: "full",
    PlanStatus.CLOSED: "ticked",
    PlanStatus.GIVEN_UP: "crossed",
}
_ACTIVITY_SYMBOLS = {
    ActivityStatus.NOT_STARTED: "ring",
    ActivityStatus.UNDER_WAY: "half",
    ActivityStatus.DONE: "ticked",
    ActivityStatus.GIVEN_UP: "crossed",
}


def heading(paper: Paper, plan: ActionPlan) -> str:
    """What people call a plan beside its number, or that it has no name yet."""
    name = text.shortened(board.plan_name(plan), _TITLE_LETTERS)
    return name or paper.method.text("paper/action_plan:unnamed")


def status(paper: Paper, plan: ActionPlan) -> Cell:
    """The status of a plan as symbol and word, and whether it is late."""
    shown = [status_mark(paper, plan.status)]
    return [*shown, late_mark(paper)] if plan.is_late(paper.today) else shown


def status_mark(paper: Paper, status: PlanStatus) -> Marked:
    """One status as symbol and word."""
    word = blocks.named(paper.method, "plan_status", status)
    return Marked(_PLAN_SYMBOLS[status], word, paper.styles.cell)


def late_mark(paper: Paper) -> Marked:
    """That something is late, as symbol and word."""
    word = paper.method.text("words:late")
    return Marked("warning", word[:1].upper() + word[1:], paper.styles.cell_strong)


def activity_status(paper: Paper, activity: Activity) -> Marked:
    """How far an activity is, as symbol and word."""
    word = blocks.named(paper.method, "activity_status", activity.status)
    return Marked(_ACTIVITY_SYMBOLS[activity.status], word, paper.styles.cell)


def activity_mark(paper: Paper, activity: Activity) -> Marked:
    """What is to be done, with the symbol of how far it is; the word for it is read."""
    word = blocks.named(paper.method, "activity_status", activity.status)
    told = f"{text.shortened(activity.what.strip(), _TITLE_LETTERS)} ({word.lower()})"
    return Marked(_ACTIVITY_SYMBOLS[activity.status], told, paper.styles.cell)
