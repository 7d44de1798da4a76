"""Action plans with their activities and further wishes, between rows and the domain."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from apv_desktop.domain.action_plans import ActionPlan, Activity
from apv_desktop.store.rows import Value
from apv_desktop.store.table_reader import TableReader
from apv_desktop.store.tables import ACTION_PLAN, ACTIVITY, Change

_WISHES = "plan_wish"


def read(document: TableReader, round_id: int) -> tuple[ActionPlan, ...]:
    """The plans of a round by number, each with its activities in order."""
    tables = (ACTION_PLAN.name, ACTIVITY.name, _WISHES)
    return document.memory.remembered(tables, round_id, lambda: _read(document, round_id))


def put(plan: ActionPlan, round_id: int, before: ActionPlan | None = None) -> list[Change]:
    """The changes that write a plan; activities and wishes only `before` had are taken away."""
    kept = {activity.id for activity in plan.activities}
    gone = [a for a in (before.activities if before else ()) if a.id not in kept]
    left = [w for w in (before.also_wishes if before else ()) if w not in plan.also_wishes]
    return [
        ACTION_PLAN.put(plan, round_id=round_id),
        *(
            ACTIVITY.put(activity, round_id=round_id, plan_id=plan.id, position=position)
            for position, activity in enumerate(plan.activities)
        ),
        *(ACTIVITY.drop(id=activity.id) for activity in gone),
        *(
            Change(_WISHES, key, {**key, "round_id": round_id, "position": position})
            for position, key in enumerate(_keys(plan, plan.also_wishes))
        ),
        *(Change(_WISHES, key, None) for key in _keys(plan, left)),
    ]


def changed(plan: ActionPlan, round_id: int, before: ActionPlan) -> list[Change]:
    """The changes of a plan with the same activities as before: only those that differ."""
    old = {activity.id: activity for activity in before.activities}
    apart = replace(plan, activities=before.activities)
    return [
        *([ACTION_PLAN.put(plan, round_id=round_id)] if apart != before else []),
        *(
            ACTIVITY.put(activity, round_id=round_id, plan_id=plan.id, position=position)
            for position, activity in enumerate(plan.activities)
            if activity != old[activity.id]
        ),
    ]


def drop(plan: ActionPlan) -> list[Change]:
    """The changes that take a plan and its activities away."""
    gone = [ACTIVITY.drop(id=activity.id) for activity in plan.activities]
    wishes = [Change(_WISHES, key, None) for key in _keys(plan, plan.also_wishes)]
    return [*gone, *wishes, ACTION_PLAN.drop(id=plan.id)]


def _keys(plan: ActionPlan, wish_ids: Sequence[int]) -> list[dict[str, Value]]:
    return [{"plan_id": plan.id, "wish_id": wish_id} for wish_id in wish_ids]


def _read(document: TableReader, round_id: int) -> tuple[ActionPlan, ...]:
    activities: dict[int, list[Activity]] = defaultdict(list)
    rows = document.rows(ACTIVITY.name, ACTIVITY.order, round_id)
    for row, activity in zip(rows, document.memory.all_decoded(ACTIVITY, rows), strict=True):
        activities[int(row["plan_id"] or 0)].append(activity)
    wishes: dict[int, list[int]] = defaultdict(list)
    for row in document.rows(_WISHES, "plan_id, position", round_id):
        wishes[int(row["plan_id"] or 0)].append(int(row["wish_id"] or 0))
    return tuple(
        document.memory.decoded(
            ACTION_PLAN,
            row,
            activities=tuple(activities[int(row["id"] or 0)]),
            also_wishes=tuple(wishes[int(row["id"] or 0)]),
        )
        for row in document.rows(ACTION_PLAN.name, ACTION_PLAN.order, round_id)
    )
