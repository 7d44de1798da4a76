"""*Hvad blev der af det?*: what the last APV led to, as the sheet a new one opens with.

Source: domain.md, 7, nos. 2 and 13: people see that it was of use to say something, and what is
still worked on. It names no one.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.action_plans import ActionPlan, PlanStatus
from apv_desktop.domain.board import plan_name
from apv_desktop.domain.purposes import Outcome, PastItem
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.flowables import Marked
from apv_desktop.printing.grid import Row
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper

_PARTS = {
    Outcome.SOLVED: "ticked",
    Outcome.PARTLY: "half",
    Outcome.NOT_SOLVED: "crossed",
    Outcome.OPEN: "dashed",
}
_COLUMNS = ("problem", "became")
_SHARES = (1, 1)
_MOST_STRENGTHS = 12
_BLANK = 3
_ROOM = 40 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the sheet; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    before = paper.contents.before
    lead = paper.word("lead")
    if before is not None:
        lead = paper.word("lead_named", title=before.round.title)
    yield from blocks.opening(paper, paper.origin, paper.title, lead)
    found = {each: _of(paper.contents.past_items, each) for each in _PARTS}
    for outcome, items in found.items():
        if items:
            yield from _part(paper, outcome, items)
    if not any(found.values()):
        yield from blocks.section(paper, paper.word("parts.open"), room=_ROOM)
        blank = blocks.blank_rows(paper, _BLANK, len(_COLUMNS))
        yield from blocks.table(paper, _COLUMNS, _SHARES, blank)
    yield from _going_on(paper)
    yield from _strengths(paper)
    yield from _lessons(paper)
    yield from blocks.section(paper, paper.word("talk.heading"), room=_ROOM)
    for question in paper.method.file("paper/what_became")["questions"]:
        yield from blocks.field(paper, question, "", 2)


def _lessons(paper: Paper) -> Iterator[Block]:
    """What the evaluation of the round before says that this one is to remember."""
    before = paper.contents.before
    lessons = () if before is None else before.lessons
    if lessons:
        yield from blocks.section(paper, paper.word("lessons"))
        yield Bullets([each.text for each in lessons], paper.styles.body)


def _of(items: Sequence[PastItem], outcome: Outcome) -> Sequence[PastItem]:
    return [each for each in items if each.outcome is outcome]


def _part(paper: Paper, outcome: Outcome, items: Sequence[PastItem]) -> Iterator[Block]:
    styles, plans = paper.styles, _plans_before(paper)
    heading = paper.word(f"parts.{outcome.value or 'open'}")
    yield from blocks.section(paper, "", room=_ROOM)[:1]
    yield Marked(_PARTS[outcome], heading, styles.heading)
    rows = [
        Row(
            text.paragraphs(each.problem, styles.cell_strong),
            list(_became(paper, each, plans.get(each.problem.strip()))),
        )
        for each in items
    ]
    yield from blocks.table(paper, _COLUMNS, _SHARES, rows)


def _became(paper: Paper, item: PastItem, plan: ActionPlan | None) -> Iterator[Block]:
    """What was planned, how its effect is known or why it was given up, and whether it goes on."""
    styles = paper.styles
    if item.planned.strip():
        planned = paper.word("planned", planned=item.planned.strip())
        yield from text.paragraphs(planned, styles.cell)
    if plan is not None:
        given_up = plan.status is PlanStatus.GIVEN_UP
        told = plan.given_up_reason if given_up else plan.effect_note
        yield from text.paragraphs(told, styles.cell)
    if item.is_carried_on:
        yield text.line(paper.word("carried_on"), styles.cell_strong)


def _plans_before(paper: Paper) -> Mapping[str, ActionPlan]:
    """The plans of the round before, by the problem the lines about it carry."""
    before = paper.contents.before
    plans = () if before is None else before.plans
    return {plan.problem.strip() or plan_name(plan): plan for plan in plans}


def _going_on(paper: Paper) -> Iterator[Block]:
    """The promises of the last APV that are still followed up, in this one."""
    plans = [plan for plan in paper.contents.plans if plan.first_id is not None]
    if not plans:
        return
    yield from blocks.section(paper, paper.word("going_on"))
    yield Bullets([_promise(paper, plan) for plan in plans], paper.styles.body)


def _promise(paper: Paper, plan: ActionPlan) -> str:
    told = {"number": plan.number, "name": plan_name(plan)}
    if plan.deadline is None:
        return paper.word("promise", **told)
    return paper.word("promise_by", day=plan.deadline, **told)


def _strengths(paper: Paper) -> Iterator[Block]:
    """What we said was good, to be kept: the first of them, and how many more there are."""
    before = paper.contents.before
    strengths = () if before is None else before.strengths
    if not strengths:
        return
    yield from blocks.section(paper, paper.word("strengths"))
    yield Bullets([each.text for each in strengths[:_MOST_STRENGTHS]], paper.styles.body)
    more = len(strengths) - _MOST_STRENGTHS
    if more > 0:
        yield text.line(paper.word("more", count=more), paper.styles.note)
