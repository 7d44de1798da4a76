"""Action plans: from a wish or from nothing, agreed, carried out, closed with an effect."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from apv_desktop.domain import action_plans as rules
from apv_desktop.domain import origins
from apv_desktop.domain.action_plans import ActionPlan, Activity, Effect
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.proposals import of_wish
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.thermometer import Measurement
from apv_desktop.services.apv import Apv
from apv_desktop.store import action_plans as stored
from apv_desktop.store.tables import MEASUREMENT, PROPOSAL, Change

Key = tuple[int, int]  # a plan's id and an activity's


def add(apv: Apv) -> ActionPlan:
    """A new, empty plan with one activity and the next free number."""
    return _added(apv, ActionPlan(apv.new_id(), _next_number(apv)))


def add_from_wish(apv: Apv, wish_id: int) -> ActionPlan:
    """A new plan that carries the wish's theme, its assessment and the chosen proposals with it."""
    return _kept(apv, "plan_added", _of_wish(apv, wish_id))


def for_wish(apv: Apv, wish_id: int) -> ActionPlan:
    """The plan that answers a wish: the one there is, the open one of its theme, or a new one.

    A wish that was merged into another is answered by the plan of that one.
    """
    wish_id = apv.contents.statement(wish_id).merged_into or wish_id
    there = apv.contents.plans_of(wish_id)
    if there:
        return there[0]
    plan = _joining(apv, wish_id)
    if plan is None:
        return add_from_wish(apv, wish_id)
    return _kept(apv, "plan_joined", plan)


def for_proposal(apv: Apv, proposal_id: int) -> ActionPlan:
    """The plan that does what a group proposed: that of its wish, with an activity for it.

    Raises:
        RuleBroken: `already_ended` when the plan of the wish has ended; `proposal_gone`.
    """
    proposal = apv.contents.proposal(proposal_id)
    if proposal is None:
        raise RuleBroken("proposal_gone", "text")
    wish_id = apv.contents.statement(proposal.wish_id).merged_into or proposal.wish_id
    there = apv.contents.plans_of(wish_id)
    plan = there[0] if there else _joining(apv, wish_id) or _of_wish(apv, wish_id)
    done = origins.with_proposal(plan, proposal, apv.new_id())
    changes = _changes(apv, done)
    if not proposal.chosen:
        changes.append(PROPOSAL.put(replace(proposal, chosen=True), round_id=apv.round_id))
    apv.edit("proposal_planned", changes)
    return done


def separate(apv: Apv, plan_id: int, wish_id: int) -> ActionPlan:
    """Take a wish out of a plan that answers several, and give it one of its own."""
    old = apv.contents.plan(plan_id)
    new = _of_wish(apv, wish_id)
    changes = stored.put(origins.without(old, wish_id), apv.round_id, old)
    apv.edit("plan_separated", [*changes, *stored.put(new, apv.round_id)])
    return new


def split(apv: Apv, plan_id: int, activity_ids: Collection[int]) -> ActionPlan:
    """Move the chosen activities to a new plan for the same problem, as one edit.

    Raises:
        RuleBroken: none or all are chosen, or the plan has ended; nothing is changed.
    """
    old = apv.contents.plan(plan_id)
    left, new = origins.split(old, activity_ids, apv.new_id(), _next_number(apv))
    apv.edit("plan_split", [*stored.put(left, apv.round_id), *stored.put(new, apv.round_id)])
    return new


def change(apv: Apv, plan_id: int, **values: Any) -> ActionPlan:
    """Change fields of a plan, by their domain names.

    Raises:
        RuleBroken: a value the plan refuses; the plan is as it was.
    """
    plan = apv.contents.plan(plan_id)
    return _kept(apv, "plan_changed", replace(plan, **values))


def remove(apv: Apv, plan_id: int) -> None:
    """Take a plan and its activities away."""
    counted = [each for each in apv.contents.measurements if each.plan_id == plan_id]
    gone = [MEASUREMENT.drop(plan_id=plan_id, months=each.months) for each in counted]
    apv.edit("plan_removed", [*gone, *stored.drop(apv.contents.plan(plan_id))])


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
    changed = rules.change_activity(plan, activity_id, **values)
    apv.edit("activity_changed", stored.changed(changed, apv.round_id, plan))


@frozen
class Changed:
    """How many activities a bulk change changed, and how many it left out: their plan has ended."""

    count: int
    left_out: int = 0


def change_activities(apv: Apv, keys: Collection[Key], **values: Any) -> Changed:
    """Change fields of many activities, by plan and id, as one event.

    Left out are those whose plan has ended, when it is their status that would change.

    Raises:
        RuleBroken: a value an activity refuses; nothing is changed.
    """
    return _change_each(apv, keys, lambda activity: values)


def postpone(apv: Apv, keys: Collection[Key], days: int) -> Changed:
    """Move the deadlines of many activities as one event; those without one stay so."""
    return _change_each(
        apv,
        keys,
        lambda a: {} if a.deadline is None else {"deadline": a.deadline + timedelta(days=days)},
    )


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
    plan = rules.agree(apv.contents.plan(plan_id))
    _kept(apv, "plan_agreed", replace(plan, agreed_on=plan.agreed_on or apv.today))


def carry_out(apv: Apv, plan_id: int, follow_up: date | None) -> None:
    """Mark the plan carried out, its effect to be checked on `follow_up`.

    Raises:
        RuleBroken: an activity is open, or the day is missing.
    """
    plan = rules.carry_out(apv.contents.plan(plan_id), follow_up)
    _kept(apv, "plan_carried_out", replace(plan, done_on=apv.today))


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


def measure(apv: Apv, plan_id: int, months: int, counts: Sequence[int]) -> None:
    """Keep how many marked each step of the thermometer; nobody at all takes the count away.

    Raises:
        RuleBroken: `count_of_marks_unlikely`.
    """
    counted = Measurement(plan_id, months, *counts)
    row = MEASUREMENT.put(counted, round_id=apv.round_id)
    if not counted.people:
        row = MEASUREMENT.drop(plan_id=plan_id, months=months)
    apv.edit("measured", [row])


def reopen(apv: Apv, plan_id: int) -> None:
    """Take an ended plan up again."""
    _kept(apv, "plan_reopened", rules.reopen(apv.contents.plan(plan_id)))


def _added(apv: Apv, plan: ActionPlan) -> ActionPlan:
    plan = replace(plan, activities=(Activity(apv.new_id()),))
    return _kept(apv, "plan_added", plan)


def _change_each(
    apv: Apv, keys: Collection[Key], values_of: Callable[[Activity], Mapping[str, Any]]
) -> Changed:
    wanted, left_out, count, changes = set(keys), 0, 0, []
    concerned = {plan_id for plan_id, _ in wanted}
    for plan in (each for each in apv.contents.plans if each.id in concerned):
        changed = plan
        for activity in (each for each in plan.activities if (plan.id, each.id) in wanted):
            try:
                new = rules.change_activity(changed, activity.id, **values_of(activity))
            except RuleBroken as broken:
                if broken.code != "already_ended":
                    raise
                left_out += 1
            else:
                count += new != changed
                changed = new
        if changed != plan:
            changes += stored.changed(changed, apv.round_id, plan)
    apv.edit("activities_changed", changes)
    return Changed(count, left_out)


def _of_wish(apv: Apv, wish_id: int) -> ActionPlan:
    """A plan of a wish, not kept yet: the chosen proposals as its activities, or an empty one."""
    wish, known = apv.contents.statement(wish_id), apv.contents.assessments.get(wish_id)
    plan = origins.from_wish(apv.new_id(), _next_number(apv), wish, known)
    for proposal in of_wish(apv.contents.proposals, wish_id):
        if proposal.chosen:
            plan = origins.with_proposal(plan, proposal, apv.new_id())
    return plan if plan.activities else replace(plan, activities=(Activity(apv.new_id()),))


def _joining(apv: Apv, wish_id: int) -> ActionPlan | None:
    """The open plan of the wish's theme as it would be with the wish, None without one."""
    wish = apv.contents.statement(wish_id)
    same = origins.of_theme(apv.contents.plans, wish.theme)
    if same is None:
        return None
    return origins.joined(same, wish, apv.contents.assessments.get(wish_id))


def _kept(apv: Apv, label: str, plan: ActionPlan) -> ActionPlan:
    apv.edit(label, _changes(apv, plan))
    return plan


def _changes(apv: Apv, plan: ActionPlan) -> list[Change]:
    known = {each.id: each for each in apv.contents.plans}
    return stored.put(plan, apv.round_id, known.get(plan.id))


def _next_number(apv: Apv) -> int:
    return max((plan.number for plan in apv.contents.plans), default=0) + 1
