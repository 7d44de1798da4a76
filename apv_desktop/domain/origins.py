"""From wish to action: what a plan takes with it, one plan for a theme, and large ones split.

Source: domain.md, 1.4 step 2: one plan per prioritised theme, split large ones.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace

from apv_desktop.domain.action_plans import FINISHED, ActionPlan, Activity, PlanStatus
from apv_desktop.domain.assessments import Assessment, Severity
from apv_desktop.domain.proposals import Level, Proposal
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import Statement

_ASSESSED = {"problem": "underlying", "nature": "nature", "scope": "scope", "causes": "causes"}


def from_wish(plan_id: int, number: int, wish: Statement, known: Assessment | None) -> ActionPlan:
    """A plan that carries the wish's theme and its assessment with it."""
    plan = ActionPlan(plan_id, number, wish_id=wish.id, theme=wish.theme, goal=wish.text)
    return _with_assessment(plan, known)


def of_theme(plans: Iterable[ActionPlan], theme: str) -> ActionPlan | None:
    """The first plan for a theme that is still being worked on."""
    wanted = theme.strip().casefold()
    if not wanted:
        return None
    open_ones = (plan for plan in plans if plan.status in (PlanStatus.DRAFT, PlanStatus.AGREED))
    return next((p for p in open_ones if p.theme.strip().casefold() == wanted), None)


def joined(plan: ActionPlan, wish: Statement, known: Assessment | None) -> ActionPlan:
    """The plan answering one more wish: what is known of it comes under what stands there.

    Raises:
        RuleBroken: `already_ended`.
    """
    if plan.status in FINISHED:
        raise RuleBroken("already_ended", "status")
    if wish.id in plan.wish_ids:
        return plan
    more = replace(plan, also_wishes=(*plan.also_wishes, wish.id))
    return _with_assessment(replace(more, goal=_under(plan.goal, wish.text)), known)


def with_proposal(plan: ActionPlan, proposal: Proposal, activity_id: int) -> ActionPlan:
    """The plan doing what a group proposed; a first activity nobody filled in gives way.

    Raises:
        RuleBroken: `already_ended`.
    """
    if plan.status in FINISHED:
        raise RuleBroken("already_ended", "status")
    if any(activity.proposal_id == proposal.id for activity in plan.activities):
        return plan
    proposed = Activity(activity_id, what=proposal.text, proposal_id=proposal.id)
    known = tuple(each for each in plan.activities if each != Activity(each.id))
    level = proposal.level if plan.level is Level.OPEN else plan.level
    return replace(plan, activities=(*known, proposed), level=level)


def without(plan: ActionPlan, wish_id: int) -> ActionPlan:
    """The plan no longer answering a wish; its texts stay for people to change."""
    left = tuple(each for each in plan.wish_ids if each != wish_id)
    return replace(plan, wish_id=left[0] if left else None, also_wishes=left[1:])


def split(
    plan: ActionPlan, activity_ids: Collection[int], new_id: int, number: int
) -> tuple[ActionPlan, ActionPlan]:
    """The plan without the chosen activities, and a new one that has them.

    The new plan answers the same wishes and describes the same problem.

    Raises:
        RuleBroken: `already_ended`; `nothing_to_split`, `all_to_split` when none or all are chosen.
    """
    if plan.status in FINISHED:
        raise RuleBroken("already_ended", "status")
    moved = tuple(each for each in plan.activities if each.id in activity_ids)
    kept = tuple(each for each in plan.activities if each.id not in activity_ids)
    if not moved:
        raise RuleBroken("nothing_to_split", "activities")
    if not kept:
        raise RuleBroken("all_to_split", "activities")
    return replace(plan, activities=kept), replace(plan, id=new_id, number=number, activities=moved)


def _with_assessment(plan: ActionPlan, known: Assessment | None) -> ActionPlan:
    if known is None:
        return plan
    texts = {
        field: _under(getattr(plan, field), getattr(known, told))
        for field, told in _ASSESSED.items()
    }
    order = list(Severity)
    worst = max(plan.severity, known.severity, key=order.index)
    return replace(plan, severity=worst, **texts)  # type: ignore[arg-type]


def _under(text: str, more: str) -> str:
    if not more.strip() or more.strip() in text:
        return text
    return f"{text.rstrip()}\n{more}" if text.strip() else more
