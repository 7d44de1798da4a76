"""The page of one action plan, with what the law asks of it.

Source: BEK 65 of 22.1.2024: the nature, severity, scope and causes of the problem, how and when
it is solved, who is responsible, and follow-up on whether the solution works.
"""

from collections.abc import Sequence

from reportlab.lib.units import mm

from apv_desktop.content import follow_up_words, risk_words, workplace_words
from apv_desktop.domain import follow_up_pictures, thermometer
from apv_desktop.domain.action_plans import (
    ActionPlan,
    Activity,
    Effect,
    PlanStatus,
)
from apv_desktop.domain.assessments import Severity, WishVerdict
from apv_desktop.domain.next_round import carried_from
from apv_desktop.domain.proposals import Level
from apv_desktop.printing import blocks, plan_marks, text
from apv_desktop.printing.figures import Painted
from apv_desktop.printing.flow import Block, Bookmark
from apv_desktop.printing.flowables import Badge, Choices
from apv_desktop.printing.grid import Cell, Grid, Look, Row, panel
from apv_desktop.printing.page import Paper

_BLANK_ACTIVITIES = 4
_BLANK_FORM = 4  # activities on the form without a plan
_TITLE_LETTERS = 120
_BADGE = 15 * mm
_COLUMNS = ("activity", "who", "when", "status")
_WIDTHS = [width * mm for width in (79, 29, 30, 27)]
_CODE = "HP"
_FEWEST_POINTS = 2  # of a curve
_STEP = 17.0  # of a curve: a line of text


def story(paper: Paper, plan: ActionPlan | None) -> list[Block]:
    """Everything on the page of `plan`; without one, the form to fill in by hand."""
    shown = plan or ActionPlan(id=0, number=0)
    return [
        *_head(paper, plan),
        *_given_up(paper, shown),
        *_origin(paper, shown),
        *_problem(paper, shown),
        *_goal(paper, shown),
        *_activities(paper, shown),
        *_end(paper, shown),
    ]


def _end(paper: Paper, plan: ActionPlan) -> list[Block]:
    """Follow-up and signatures, which stay together: nobody signs a sheet of its own."""
    return blocks.ending(paper, [*_follow_up(paper, plan), *_signatures(paper)])


def _head(paper: Paper, plan: ActionPlan | None) -> list[Block]:
    if plan is None:
        name = paper.word("plan", number="").strip()
        return [
            Bookmark(text.one_line(name)),
            text.line(name, paper.styles.title),
            *blocks.field(paper, paper.word("fields.theme"), "", 1),
        ]
    named, title = paper.word("plan", number=plan.number), plan_marks.heading(paper, plan)
    mark = Bookmark(text.one_line(f"{named}: {title}"), 0, f"{_CODE}-{plan.number}")
    styles = paper.styles
    badge: Cell = [Badge(plan.number, _BADGE, styles.cell_strong)]
    names: Cell = [text.line(named, styles.kicker), text.line(title, styles.subtitle)]
    look = Look(gap=5 * mm)
    if styles.stacked:
        widths = [_BADGE + 5 * mm, styles.width - _BADGE - 5 * mm]
        return [mark, Grid(widths, [Row(badge, names)], look=look), *plan_marks.status(paper, plan)]
    widths = [_BADGE + 5 * mm, styles.width - _BADGE - 38 * mm, 33 * mm]
    return [mark, Grid(widths, [Row(badge, names, plan_marks.status(paper, plan))], look=look)]


def _origin(paper: Paper, plan: ActionPlan) -> list[Block]:
    """The wishes the plan came from, or the round; a wish handled elsewhere is not repeated."""
    title = carried_from(plan, paper.contents)
    if title:
        return [text.line(paper.word("origin.carried", title=title), paper.styles.label)]
    return [each for wish_id in plan.wish_ids for each in _wish(paper, wish_id)]


def _wish(paper: Paper, wish_id: int) -> list[Block]:
    wish = paper.contents.statement(wish_id)
    assessment = paper.contents.assessments.get(wish.id)
    if assessment is not None and assessment.verdict is WishVerdict.ELSEWHERE:
        return [
            panel(
                paper.styles.width,
                text.paragraphs(paper.word("origin.elsewhere"), paper.styles.body),
            )
        ]
    told = [paper.word("origin.wish", number=wish.number)]
    if wish.marks:
        told.append(paper.word("origin.marks", count=wish.marks))
    if assessment is not None:
        told.append(risk_words.level(paper.contents, paper.method, assessment))
    label = text.line(" · ".join(filter(None, told)), paper.styles.label)
    return [panel(paper.styles.width, [label, *text.paragraphs(wish.text, paper.styles.quote)])]


def _section(paper: Paper, name: str) -> list[Block]:
    return blocks.section(paper, paper.word(f"sections.{name}"), paper.styles.subheading)


def _given_up(paper: Paper, plan: ActionPlan) -> list[Block]:
    """Why a plan was given up: the first thing to know of it."""
    if plan.status is not PlanStatus.GIVEN_UP:
        return []
    return [
        panel(
            paper.styles.width,
            blocks.field(paper, paper.word("fields.given_up"), plan.given_up_reason),
        )
    ]


def _problem(paper: Paper, plan: ActionPlan) -> list[Block]:
    def asked(name: str) -> list[Block]:
        return blocks.field(paper, paper.word(f"fields.{name}"), getattr(plan, name))

    return [
        *_section(paper, "problem"),
        *blocks.answer(paper, plan.problem, 2),
        *blocks.beside(paper, [asked("nature"), _severity(paper, plan)]),
        *blocks.beside(paper, [asked("scope"), asked("causes")]),
        *_told(paper, plan, ("absence",)),
    ]


def _goal(paper: Paper, plan: ActionPlan) -> list[Block]:
    return [
        *_section(paper, "goal"),
        *blocks.answer(paper, plan.goal),
        *_told(paper, plan, ("success_sign", "resources", "cost"), _level(paper, plan)),
    ]


def _told(paper: Paper, plan: ActionPlan, names: Sequence[str], last: Cell = ()) -> list[Block]:
    """Fields the law does not ask for: two and two if filled in, with lines on the empty form.

    `last` is a field more.
    """
    cells: list[Cell] = [
        blocks.field(paper, paper.word(f"fields.{name}"), getattr(plan, name))
        for name in names
        if getattr(plan, name).strip() or not plan.number
    ]
    if not plan.number:
        return [*blocks.beside(paper, cells), *last]
    cells += [last] if last else []
    pairs = (cells[at : at + 2] for at in range(0, len(cells), 2))
    return [each for pair in pairs for each in blocks.beside(paper, pair)]


def _level(paper: Paper, plan: ActionPlan) -> list[Block]:
    if plan.level is not Level.OPEN:
        named = blocks.named(paper.method, "level", plan.level)
        return blocks.field(paper, paper.word("fields.level"), named)
    if plan.number:
        return []
    levels = [level for level in Level if level is not Level.OPEN]
    words = [(blocks.named(paper.method, "level", level), False) for level in levels]
    return [text.line(paper.word("fields.level"), paper.styles.label), _choices(paper, words)]


def _severity(paper: Paper, plan: ActionPlan) -> list[Block]:
    label = text.line(paper.word("fields.severity"), paper.styles.label)
    grades = [grade for grade in Severity if grade is not Severity.OPEN]
    words = [(blocks.named(paper.method, "severity", g), g is plan.severity) for g in grades]
    return [label, _choices(paper, words), *_meaning(paper, plan)]


def _meaning(paper: Paper, plan: ActionPlan) -> list[Block]:
    """What the grade chosen means here, or each of them on the form."""
    contents, method = paper.contents, paper.method
    if not plan.number:
        steps = risk_words.steps(contents, method, "severity")
        return [text.line(step, paper.styles.note) for step in steps]
    told = workplace_words.begin_large(risk_words.meaning(contents, method, plan.severity))
    return text.paragraphs(told, paper.styles.note)


def _activities(paper: Paper, plan: ActionPlan) -> list[Block]:
    rows = [_activity(paper, activity) for activity in plan.activities]
    blank = _BLANK_ACTIVITIES if plan.number else _BLANK_FORM
    rows = rows or blocks.blank_rows(paper, blank, len(_COLUMNS))
    return blocks.table(paper, _COLUMNS, _WIDTHS, rows)


def _activity(paper: Paper, activity: Activity) -> Row:
    blank = blocks.cell_lines(paper)
    days = (("start", activity.start), ("deadline", activity.deadline))
    when = [
        text.line(paper.word(f"when.{name}", day=blocks.day(paper.method, day)), paper.styles.cell)
        for name, day in days
        if day is not None
    ]
    who = paper.contents.who(activity)
    return Row(
        [
            *text.paragraphs(activity.what, paper.styles.cell_strong),
            *text.paragraphs(activity.how, paper.styles.cell),
            *_note(paper, activity),
        ]
        or blank,
        text.paragraphs(who, paper.styles.cell) or blank,
        when or blank,
        [
            plan_marks.activity_status(paper, activity),
            *([plan_marks.late_mark(paper)] if activity.is_late(paper.today) else []),
        ],
    )


def _note(paper: Paper, activity: Activity) -> list[Block]:
    """How far it is in words, and where it was proposed; a group would be three or four people."""
    told = []
    if activity.note.strip():
        told.append(f"{paper.word('fields.note')}: {activity.note}")
    proposal = paper.contents.proposal(activity.proposal_id)
    if proposal is not None:
        told.append(paper.word("origin.proposal"))
    return [each for line in told for each in text.paragraphs(line, paper.styles.note)]


def _follow_up(paper: Paper, plan: ActionPlan) -> list[Block]:
    day = blocks.field(
        paper, paper.word("fields.follow_up"), blocks.day(paper.method, plan.follow_up), 1
    )
    effects = [effect for effect in Effect if effect is not Effect.UNKNOWN]
    words = [(blocks.named(paper.method, "effect", e), e is plan.effect) for e in effects]
    effect = [text.line(paper.word("fields.effect"), paper.styles.label), _choices(paper, words)]
    widths = [45 * mm, paper.styles.width - 45 * mm]
    both: list[Block] = [Grid(widths, [Row(day, effect)], look=Look(gap=8 * mm))]
    return [
        *([*day, *effect] if paper.styles.stacked else both),
        *_known(paper, plan),
    ]


def _known(paper: Paper, plan: ActionPlan) -> list[Block]:
    """How it is known whether it worked; a curve stands beside what is written of it."""
    note, told = _effect_note(paper, plan), _told_by_heat(paper, plan)
    curve = _curve(paper, plan)
    return blocks.beside(paper, [[*note, *told], curve]) if curve else [*note, *told]


def _effect_note(paper: Paper, plan: ActionPlan) -> list[Block]:
    """How it is known, or a line for it once the plan waits for its effect."""
    if not plan.effect_note.strip() and plan.number and plan.status is not PlanStatus.DONE:
        return []
    return blocks.field(paper, paper.word("fields.effect_note"), plan.effect_note)


def _told_by_heat(paper: Paper, plan: ActionPlan) -> list[Block]:
    """What the thermometer has shown, a line for each time."""
    found = thermometer.of_plan(paper.contents.measurements, plan.id)
    told = follow_up_words.counted(found, paper.method)
    style = paper.styles.note if len(told) > 1 else paper.styles.body
    lines = [each for line in told for each in text.paragraphs(line, style)]
    return [text.line(paper.word("fields.thermometer"), paper.styles.label), *lines] if told else []


def _curve(paper: Paper, plan: ActionPlan) -> list[Block]:
    """The same as a curve, once there are two times."""
    found = thermometer.of_plan(paper.contents.measurements, plan.id)
    if sum(each.people > 0 for each in found) < _FEWEST_POINTS:
        return []
    step = follow_up_pictures.STEP if paper.styles.stacked else _STEP
    picture = follow_up_words.curve(paper.contents, plan.id, paper.method, step)
    return [Painted(picture, paper.styles)] if picture is not None else []


def _choices(paper: Paper, words: Sequence[tuple[str, bool]]) -> Choices:
    return Choices(words, (paper.styles.cell, paper.styles.cell_strong))


def _signatures(paper: Paper) -> list[Block]:
    """Lines to sign on, unless the plans are signed together on the page of approval."""
    if paper.contents.approvers:
        return []
    labels = workplace_words.signers(paper.contents, paper.method)
    return blocks.signatures(paper, paper.word("signatures.label"), labels)
