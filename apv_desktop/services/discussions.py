"""The annual work environment discussion: year by year, with its goals."""

from dataclasses import replace
from datetime import date
from typing import Any

from apv_desktop.domain import discussions as rules
from apv_desktop.domain.discussions import Discussion, Goal
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import DISCUSSION, DISCUSSION_GOAL, Change


def add(apv: Apv) -> Discussion:
    """The next discussion, planned for the last day the law leaves for it.

    Place and people are those of the one before: it is mostly the same who meet.
    """
    made = Discussion(apv.new_id(), proposed_day(apv))
    last = rules.last_held(apv.contents.discussions, apv.today)
    if last is not None:
        made = replace(made, place=last.place, participants=last.participants)
    apv.edit("discussion_added", [DISCUSSION.put(made)])
    return made


def proposed_day(apv: Apv) -> date | None:
    """A year after the last one; None when none has been held or that day has passed."""
    due = rules.next_due(apv.contents.discussions, apv.today)
    return due if due is not None and due >= apv.today else None


def change(apv: Apv, discussion_id: int, **values: Any) -> None:
    """Change fields of a discussion, by their domain names.

    Raises:
        RuleBroken: a value refused; `discussion_too_early` for one held after today. It is as
            it was.
    """
    known = of(apv, discussion_id)
    changed = replace(known, **values)
    if changed.held_on is not None and changed.held_on > apv.today:
        raise RuleBroken("discussion_too_early", "held_on")
    if changed != known:
        apv.edit("discussion_changed", [DISCUSSION.put(changed)])


def remove(apv: Apv, discussion_id: int) -> None:
    """Take a discussion away; the goals set there go with it."""
    known = of(apv, discussion_id)
    goals = rules.goals_of(known, apv.contents.discussion_goals)
    changes: list[Change] = [DISCUSSION.drop(id=known.id)]
    changes += [DISCUSSION_GOAL.drop(id=goal.id) for goal in goals]
    apv.edit("discussion_removed", changes)


def add_goal(apv: Apv, discussion_id: int, text: str) -> Goal:
    """A goal for the coming year.

    Raises:
        RuleBroken: `discussion_goal_missing`, `text_too_long`.
    """
    return _add_goal(apv, of(apv, discussion_id).id, text)


def add_earlier_goal(apv: Apv, discussion_id: int, text: str) -> Goal:
    """A goal of last year that is missing: it was set at the discussion before this one.

    Raises:
        RuleBroken: `discussion_goal_missing`, `text_too_long`.
    """
    earlier = rules.before(of(apv, discussion_id), apv.contents.discussions)
    return _add_goal(apv, None if earlier is None else earlier.id, text)


def change_goal(apv: Apv, goal_id: int, **values: Any) -> None:
    """Change fields of a goal, by their domain names.

    Raises:
        RuleBroken: a value refused; it is as it was.
    """
    known = _goal(apv, goal_id)
    changed = replace(known, **values)
    if changed != known:
        apv.edit("discussion_goal_changed", [DISCUSSION_GOAL.put(changed)])


def remove_goal(apv: Apv, goal_id: int) -> None:
    """Take a goal off the list."""
    apv.edit("discussion_goal_removed", [DISCUSSION_GOAL.drop(id=_goal(apv, goal_id).id)])


def of(apv: Apv, discussion_id: int) -> Discussion:
    """The discussion with this id."""
    return next(each for each in apv.contents.discussions if each.id == discussion_id)


def usual_participants(apv: Apv) -> str:
    """Those in charge of the workplace, a name on each line: they are to be there."""
    workplace = apv.contents.workplace
    names = (workplace.employer, workplace.supervisor, workplace.representative)
    return "\n".join(dict.fromkeys(name.strip() for name in names if name.strip()))


def _add_goal(apv: Apv, discussion_id: int | None, text: str) -> Goal:
    position = 1 + max((each.position for each in apv.contents.discussion_goals), default=0)
    goal = Goal(apv.new_id(), discussion_id, text.strip(), position=position)
    apv.edit("discussion_goal_added", [DISCUSSION_GOAL.put(goal)])
    return goal


def _goal(apv: Apv, goal_id: int) -> Goal:
    return next(each for each in apv.contents.discussion_goals if each.id == goal_id)
