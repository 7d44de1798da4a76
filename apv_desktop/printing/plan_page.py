"""The page of one action plan, with what the law asks of it.

Source: BEK 65 of 22.1.2024: the nature, severity, scope and causes of the problem, how and when
it is solved, who is responsible, and follow-up on whether the solution works.
"""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from apv_desktop.domain import board
from apv_desktop.domain.action_plans import (
    ActionPlan,
    Activity,
    ActivityStatus,
    Effect,
    PlanStatus,
)
from apv_desktop.domain.assessments import Severity, WishVerdict
from apv_desktop.printing import blocks, text
from apv_desktop.printing.flowables import Badge, Bookmark, Choices, Marked, WriteLines
from apv_desktop.printing.grid import Cell, Grid, Look, Row, panel
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import (
    BODY,
    CELL,
    CELL_STRONG,
    KICKER,
    LABEL,
    QUOTE,
    SUBHEADING,
    SUBTITLE,
    TITLE,
    WIDTH,
)

_BLANK_ACTIVITIES = 4
_BLANK_FORM = 8  # activities on the form without a plan
_TITLE_LETTERS = 120
_BADGE = 15 * mm
_COLUMNS = ("activity", "who", "when", "status")
_WIDTHS = [width * mm for width in (79, 29, 30, 27)]

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


def story(paper: Paper, plan: ActionPlan | None) -> list[Flowable]:
    """Everything on the page of `plan`; without one, the form to fill in by hand."""
    shown = plan or ActionPlan(id=0, number=0)
    return [
        *_head(paper, plan),
        *_given_up(paper, shown),
        *_origin(paper, shown),
        *_problem(paper, shown),
        *_goal(paper, shown),
        *_activities(paper, shown),
        *_follow_up(paper, shown),
        *_signatures(paper),
    ]


def heading(paper: Paper, plan: ActionPlan) -> str:
    """What people call a plan beside its number, or that it has no name yet."""
    name = text.shortened(board.plan_name(plan), _TITLE_LETTERS)
    return name or paper.word("unnamed")


def status(paper: Paper, plan: ActionPlan) -> Cell:
    """The status of a plan as symbol and word, and whether it is late."""
    shown = [status_mark(paper, plan.status)]
    return [*shown, late_mark(paper)] if plan.is_late(paper.today) else shown


def status_mark(paper: Paper, status: PlanStatus) -> Marked:
    """One status as symbol and word."""
    return Marked(_PLAN_SYMBOLS[status], blocks.named(paper.method, "plan_status", status))


def late_mark(paper: Paper) -> Marked:
    """That something is late, as symbol and word."""
    word = paper.method.text("words:late")
    return Marked("warning", word[:1].upper() + word[1:], CELL_STRONG)


def _head(paper: Paper, plan: ActionPlan | None) -> list[Flowable]:
    if plan is None:
        name = paper.word("plan", number="").strip()
        return [
            Bookmark(name),
            text.line(name, TITLE),
            *blocks.field(paper.word("fields.theme"), "", 1),
        ]
    named, title = paper.word("plan", number=plan.number), heading(paper, plan)
    row = Row(
        [Badge(plan.number, _BADGE)],
        [text.line(named, KICKER), text.line(title, SUBTITLE)],
        status(paper, plan),
    )
    widths = [_BADGE + 5 * mm, WIDTH - _BADGE - 38 * mm, 33 * mm]
    return [Bookmark(f"{named}: {title}"), Grid(widths, [row], look=Look(gap=5 * mm))]


def _origin(paper: Paper, plan: ActionPlan) -> list[Flowable]:
    """The wish the plan came from; one that is handled elsewhere is not repeated."""
    if plan.wish_id is None:
        return []
    wish = paper.contents.statement(plan.wish_id)
    assessment = paper.contents.assessments.get(wish.id)
    if assessment is not None and assessment.verdict is WishVerdict.ELSEWHERE:
        return [panel(WIDTH, text.paragraphs(paper.word("origin.elsewhere"), BODY))]
    told = [paper.word("origin.wish", number=wish.number)]
    if wish.marks:
        told.append(paper.word("origin.marks", count=wish.marks))
    label = text.line(" · ".join(told), LABEL)
    return [panel(WIDTH, [label, *text.paragraphs(wish.text, QUOTE)])]


def _section(paper: Paper, name: str) -> list[Flowable]:
    return blocks.section(paper.word(f"sections.{name}"), SUBHEADING)


def _given_up(paper: Paper, plan: ActionPlan) -> list[Flowable]:
    """Why a plan was given up: the first thing to know of it."""
    if plan.status is not PlanStatus.GIVEN_UP:
        return []
    return [panel(WIDTH, blocks.field(paper.word("fields.given_up"), plan.given_up_reason))]


def _problem(paper: Paper, plan: ActionPlan) -> list[Flowable]:
    def asked(name: str) -> list[Flowable]:
        return blocks.field(paper.word(f"fields.{name}"), getattr(plan, name))

    return [
        *_section(paper, "problem"),
        *blocks.answer(plan.problem, 2),
        blocks.beside([asked("nature"), _severity(paper, plan)]),
        blocks.beside([asked("scope"), asked("causes")]),
    ]


def _goal(paper: Paper, plan: ActionPlan) -> list[Flowable]:
    return [*_section(paper, "goal"), *blocks.answer(plan.goal)]


def _severity(paper: Paper, plan: ActionPlan) -> list[Flowable]:
    label = text.line(paper.word("fields.severity"), LABEL)
    grades = [grade for grade in Severity if grade is not Severity.OPEN]
    words = [(blocks.named(paper.method, "severity", g), g is plan.severity) for g in grades]
    return [label, Choices(words)]


def _activities(paper: Paper, plan: ActionPlan) -> list[Flowable]:
    rows = [_activity(paper, activity) for activity in plan.activities]
    rows = rows or blocks.blank_rows(_BLANK_ACTIVITIES if plan.number else _BLANK_FORM, _WIDTHS)
    return [Grid(_WIDTHS, rows, blocks.header(paper, _COLUMNS))]


def _activity(paper: Paper, activity: Activity) -> Row:
    blank = [WriteLines(1)]
    days = (("start", activity.start), ("deadline", activity.deadline))
    when = [
        text.line(paper.word(f"when.{name}", day=blocks.day(paper.method, day)), CELL)
        for name, day in days
        if day is not None
    ]
    who = blocks.person(paper.contents, activity)
    word = blocks.named(paper.method, "activity_status", activity.status)
    return Row(
        [*text.paragraphs(activity.what, CELL_STRONG), *text.paragraphs(activity.how, CELL)]
        or blank,
        text.paragraphs(who, CELL) or blank,
        when or blank,
        [
            Marked(_ACTIVITY_SYMBOLS[activity.status], word),
            *([late_mark(paper)] if activity.is_late(paper.today) else []),
        ],
    )


def _follow_up(paper: Paper, plan: ActionPlan) -> list[Flowable]:
    day = blocks.field(paper.word("fields.follow_up"), blocks.day(paper.method, plan.follow_up), 1)
    effects = [effect for effect in Effect if effect is not Effect.UNKNOWN]
    words = [(blocks.named(paper.method, "effect", e), e is plan.effect) for e in effects]
    effect = [text.line(paper.word("fields.effect"), LABEL), Choices(words)]
    return [
        Grid([45 * mm, WIDTH - 45 * mm], [Row(day, effect)], look=Look(gap=8 * mm)),
        *blocks.field(paper.word("fields.effect_note"), plan.effect_note),
    ]


def _signatures(paper: Paper) -> list[Flowable]:
    workplace = paper.contents.workplace
    roles = ("employer", "supervisor", "representative")
    named = ((getattr(workplace, role), paper.word(f"signatures.{role}")) for role in roles)
    labels = [", ".join(part for part in parts if part.strip()) for parts in named]
    return blocks.signatures(paper.word("signatures.label"), labels)
