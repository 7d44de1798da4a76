"""The next round as it begins: with what the one before handed on, and nothing else.

Whatever comes along comes as rows of its own, since the closed round stays as it was. What was
promised and has not ended goes on in the new round and is followed up there alone: a closed round
is locked, so the two can never say different things of the same promise.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from apv_desktop.domain.action_plans import FINISHED, ActionPlan, Activity, Effect, PlanStatus
from apv_desktop.domain.board import plan_name
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.coverage import open_changes
from apv_desktop.domain.covered import ConditionCheck, Handling
from apv_desktop.domain.dreamteams import Dreamteam, DreamteamMember
from apv_desktop.domain.law_records import ProcessAccount
from apv_desktop.domain.people import Person
from apv_desktop.domain.purposes import Outcome, PastItem
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken, require
from apv_desktop.domain.workplace import Department
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp

NewId = Callable[[], int]
_Ids = Mapping[int | None, int]

_BY_EFFECT = {
    Effect.WORKS: Outcome.SOLVED,
    Effect.PARTLY: Outcome.PARTLY,
    Effect.NO_EFFECT: Outcome.NOT_SOLVED,
}


def next_round(old: Contents, title: str, today: date, seed: int, new_id: NewId) -> Contents:
    """The round after `old`, begun today.

    Raises:
        RuleBroken: `not_closed`, `later_round_begun`; `title_missing`, `line_too_long`.
    """
    _check_may_begin(old, title)
    departments = {each.id: replace(each, id=new_id()) for each in old.departments}
    people = {each.id: _known_again(each, departments, new_id) for each in old.people}
    ids: dict[int | None, int] = {key: person.id for key, person in people.items()}
    plans = {plan.id: _carried(plan, ids, new_id) for plan in carried_on(old)}
    team, members = _dreamteam(old, ids, today, new_id)
    wrap_ups, open_items = _wrap_ups(old, today, new_id)
    return Contents(
        old.workplace,
        Round(new_id(), title.strip(), today, seed, number=old.round.number + 1),
        departments=tuple(departments.values()),
        people=tuple(people.values()),
        set_aside=tuple(replace(row, id=new_id()) for row in old.set_aside),
        past_items=_past_items(old, new_id),
        questions=tuple(replace(each, id=new_id()) for each in old.questions),
        plans=tuple(plans.values()),
        measurements=tuple(
            replace(each, plan_id=plans[each.plan_id].id)
            for each in old.measurements
            if each.plan_id in plans
        ),
        dreamteam=team,
        dreamteam_members=members,
        wrap_ups=wrap_ups,
        open_items=open_items,
        messages=tuple(replace(each, id=new_id()) for each in old.messages if each.sent_on is None),
        meeting_texts=old.meeting_texts,
        other_rounds=old.rounds,
        condition_checks=_covered(old),
        specials=old.specials,
        work_changes=tuple(replace(each, id=new_id()) for each in open_changes(old)),
        account=ProcessAccount(
            storage=old.account.storage, changes_asked_on=old.account.changes_asked_on
        ),
    )


def _check_may_begin(old: Contents, title: str) -> None:
    if not old.round.is_closed:
        raise RuleBroken("not_closed", "title")
    if not old.is_newest:
        raise RuleBroken("later_round_begun", "title")
    require(title, "title_missing", "title")


def _known_again(person: Person, departments: Mapping[int, Department], new_id: NewId) -> Person:
    """The same person in the next round; `first_id` tells that it is."""
    return replace(
        person,
        id=new_id(),
        first_id=person.first_id or person.id,
        department_id=_department(person.department_id, departments),
    )


def _wrap_ups(
    old: Contents, today: date, new_id: NewId
) -> tuple[tuple[WrapUp, ...], tuple[OpenItem, ...]]:
    """The wrap-ups still to come, and what those held left open: it comes up at the first."""
    coming = [
        replace(each, id=new_id(), first_id=first_id(each))
        for each in old.wrap_ups
        if not each.is_held and (each.day is None or each.day >= today)
    ]
    waiting = [each for each in old.open_items if each.closed_at is None]
    if waiting and not coming:
        coming = [WrapUp(new_id())]
    items = (replace(each, id=new_id(), raised_at=coming[0].id) for each in waiting)
    return tuple(coming), tuple(items)


def carried_on(old: Contents) -> tuple[ActionPlan, ...]:
    """The plans that go on in the next round: those that have not ended and say anything."""
    return tuple(each for each in old.plans if each.status not in FINISHED and plan_name(each))


def carried_from(plan: ActionPlan, contents: Contents) -> str:
    """The title of the round a plan was taken along from, empty for one made in this one."""
    before = contents.before
    return before.round.title if plan.first_id is not None and before is not None else ""


def first_id(thing: ActionPlan | Activity | WrapUp) -> int:
    """What tells the same promise or meeting in every round it goes on in."""
    return thing.first_id or thing.id


def _covered(old: Contents) -> dict[str, ConditionCheck]:
    """How each area was looked at: the three years go on whatever round it is.

    What was to be asked at a meeting was for that meeting.
    """
    return {
        key: check
        if check.handling is Handling.NOT_RELEVANT
        else replace(check, handling=Handling.OPEN, note="")
        for key, check in old.condition_checks.items()
    }


def _carried(plan: ActionPlan, ids: _Ids, new_id: NewId) -> ActionPlan:
    """The plan as the next round has it: the same number and words, its wishes stay behind."""
    return replace(
        plan,
        id=new_id(),
        first_id=first_id(plan),
        wish_id=None,
        also_wishes=(),
        activities=tuple(
            replace(
                each,
                id=new_id(),
                first_id=first_id(each),
                proposal_id=None,
                person_id=ids.get(each.person_id),
            )
            for each in plan.activities
        ),
    )


def _past_items(old: Contents, new_id: NewId) -> tuple[PastItem, ...]:
    named = [plan for plan in old.plans if plan_name(plan)]
    return tuple(
        PastItem(
            new_id(),
            plan.problem.strip() or plan_name(plan),
            plan.goal,
            _outcome(plan),
            plan.status not in FINISHED,
            position,
        )
        for position, plan in enumerate(named)
    )


def _outcome(plan: ActionPlan) -> Outcome:
    """What became of a plan's problem; of one whose effect nobody knows yet, what is done."""
    if plan.status is PlanStatus.CLOSED:
        return _BY_EFFECT.get(plan.effect, Outcome.OPEN)
    return Outcome.PARTLY if plan.status is PlanStatus.DONE else Outcome.NOT_SOLVED


def _department(department_id: int | None, new: Mapping[int, Department]) -> int | None:
    return None if department_id is None else new[department_id].id


def _dreamteam(
    old: Contents, ids: _Ids, today: date, new_id: NewId
) -> tuple[Dreamteam, tuple[DreamteamMember, ...]]:
    """A team goes on until the day it was promised to end."""
    ends = old.dreamteam.ends_on
    if not old.dreamteam_members or (ends is not None and ends < today):
        return Dreamteam(), ()
    members = (
        replace(each, id=new_id(), person_id=ids.get(each.person_id))
        for each in old.dreamteam_members
    )
    return old.dreamteam, tuple(members)
