"""Action plans: from a wish or from nothing, agreed, carried out, closed with an effect."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from apv_desktop.domain import action_plans as rules
from apv_desktop.domain.action_plans import ActionPlan, Activity, Effect
from apv_desktop.domain.assessments import Assessment
from apv_desktop.services.apv import Apv
from apv_desktop.store import action_plans as stored


def add(apv: Apv) -> ActionPlan:
    """A new, empty plan with one activity and the next free number."""
    return _added(apv, ActionPlan(apv.new_id(), _next_number(apv)))


def add_from_wish(apv: Apv, wish_id: int) -> ActionPlan:
    """A new plan that carries the wish's theme and its assessment with it."""
    wish = apv.contents.statement(wish_id)
    known = apv.contents.assessments.get(wish_id, Assessment(wish_id))
    plan = ActionPlan(
        apv.new_id(),
        _next_number(apv),
        wish_id=wish_id,
        theme=wish.theme,
        problem=known.underlying,
        nature=known.nature,
        severity=known.severity,
        scope=known.scope,
        causes=known.causes,
        goal=wish.text,
    )
    return _added(apv, plan)


def change(apv: Apv, plan_id: int, **values: Any) -> ActionPlan:
    """Change fields of a plan, by their domain names.

    Raises:
        RuleBroken: a value the plan refuses; the plan is as it was.
    """
    plan = apv.contents.plan(plan_id)
    return _kept(apv, "plan_changed", replace(plan, **values))


def remove(apv: Apv, plan_id: int) -> None:
    """Take a plan and its activities away."""
    apv.edit("plan_removed", stored.drop(apv.contents.plan(plan_id)))


def add_activity(apv: Apv, plan_id: int) -> Activity:
    """A new, empty activity at the end of the plan."""
    plan, activity = apv.contents.plan(plan_id), Activity(apv.new_id())
    _kept(apv, "activity_added", replace(plan, activities=(*plan.activities, activity)))
    return activity


def fill_in(
    apv: Apv,
    plan_id: int,
    values: Mapping[str, Any],
    activities: Mapping[int, Mapping[str, Any]],
) -> None:
    """Change fields of a plan and of its activities (by id) as one event.

    Raises:
        RuleBroken: a value the plan or an activity refuses; nothing is changed.
    """
    plan = apv.contents.plan(plan_id)
    changed = tuple(replace(each, **activities.get(each.id, {})) for each in plan.activities)
    _kept(apv, "plan_changed", replace(plan, activities=changed, **values))


def change_activity(apv: Apv, plan_id: int, activity_id: int, **values: Any) -> None:
    """Change fields of an activity, by their domain names.

    Raises:
        RuleBroken: a value the activity refuses; it is as it was.
    """
    plan = apv.contents.plan(plan_id)
    changed = tuple(
        replace(activity, **values) if activity.id == activity_id else activity
        for activity in plan.activities
    )
    _kept(apv, "activity_changed", replace(plan, activities=changed))


def responsible(apv: Apv, typed: str) -> Mapping[str, Any]:
    """Who was typed, as an activity keeps it: a person of the list when the name is theirs."""
    name = typed.strip()
    for person in apv.contents.people:
        if person.name.casefold() == name.casefold():
            return {"person_id": person.id, "who": ""}
    return {"person_id": None, "who": name}


def remove_activity(apv: Apv, plan_id: int, activity_id: int) -> None:
    """Take an activity off the plan."""
    plan = apv.contents.plan(plan_id)
    left = tuple(activity for activity in plan.activities if activity.id != activity_id)
    _kept(apv, "activity_removed", replace(plan, activities=left))


def agree(apv: Apv, plan_id: int) -> None:
    """Make the draft a promise.

    Raises:
        RuleBroken: what a promise still lacks.
    """
    _kept(apv, "plan_agreed", rules.agree(apv.contents.plan(plan_id)))


def carry_out(apv: Apv, plan_id: int, follow_up: date | None) -> None:
    """Mark the plan carried out, its effect to be checked on `follow_up`.

    Raises:
        RuleBroken: an activity is open, or the day is missing.
    """
    _kept(apv, "plan_carried_out", rules.carry_out(apv.contents.plan(plan_id), follow_up))


def close(apv: Apv, plan_id: int, effect: Effect, effect_note: str) -> None:
    """Close the plan with its effect.

    Raises:
        RuleBroken: it was not carried out, or nobody says whether and how it helped.
    """
    plan = apv.contents.plan(plan_id)
    _kept(apv, "plan_closed", rules.close(plan, effect, effect_note, apv.today))


def give_up(apv: Apv, plan_id: int, reason: str) -> None:
    """Give the plan up for a reason that is told to everybody.

    Raises:
        RuleBroken: no reason, or it has ended already.
    """
    _kept(apv, "plan_given_up", rules.give_up(apv.contents.plan(plan_id), reason, apv.today))


def reopen(apv: Apv, plan_id: int) -> None:
    """Take an ended plan up again."""
    _kept(apv, "plan_reopened", rules.reopen(apv.contents.plan(plan_id)))


def _added(apv: Apv, plan: ActionPlan) -> ActionPlan:
    plan = replace(plan, activities=(Activity(apv.new_id()),))
    return _kept(apv, "plan_added", plan)


def _kept(apv: Apv, label: str, plan: ActionPlan) -> ActionPlan:
    known = {each.id: each for each in apv.contents.plans}
    apv.edit(label, stored.put(plan, apv.round_id, known.get(plan.id)))
    return plan


def _next_number(apv: Apv) -> int:
    return max((plan.number for plan in apv.contents.plans), default=0) + 1
