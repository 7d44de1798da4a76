"""Action plans with their activities, between rows and the domain."""

from collections import defaultdict

from apv_desktop.domain.action_plans import ActionPlan, Activity
from apv_desktop.store.document import Document
from apv_desktop.store.tables import ACTION_PLAN, ACTIVITY, Change


def read(document: Document, round_id: int) -> tuple[ActionPlan, ...]:
    """The plans of a round by number, each with its activities in order."""
    tables = (ACTION_PLAN.name, ACTIVITY.name)
    return document.memory.remembered(tables, lambda: _read(document, round_id))


def put(plan: ActionPlan, round_id: int, before: ActionPlan | None = None) -> list[Change]:
    """The changes that write a plan; activities only `before` had are taken away."""
    kept = {activity.id for activity in plan.activities}
    gone = [a for a in (before.activities if before else ()) if a.id not in kept]
    return [
        ACTION_PLAN.put(plan, round_id=round_id),
        *(
            ACTIVITY.put(activity, round_id=round_id, plan_id=plan.id, position=position)
            for position, activity in enumerate(plan.activities)
        ),
        *(ACTIVITY.drop(id=activity.id) for activity in gone),
    ]


def drop(plan: ActionPlan) -> list[Change]:
    """The changes that take a plan and its activities away."""
    gone = [ACTIVITY.drop(id=activity.id) for activity in plan.activities]
    return [*gone, ACTION_PLAN.drop(id=plan.id)]


def _read(document: Document, round_id: int) -> tuple[ActionPlan, ...]:
    activities: dict[int, list[Activity]] = defaultdict(list)
    for row in document.rows(ACTIVITY.name, ACTIVITY.order, round_id):
        activities[int(row["plan_id"] or 0)].append(document.memory.decoded(ACTIVITY, row))
    return tuple(
        document.memory.decoded(ACTION_PLAN, row, activities=tuple(activities[int(row["id"] or 0)]))
        for row in document.rows(ACTION_PLAN.name, ACTION_PLAN.order, round_id)
    )
