"""The board: every activity and every check of an effect, what is late, and what is due soon."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any

from apv_desktop.domain.action_plans import (
    ENDED,
    FINISHED,
    ActionPlan,
    Activity,
    ActivityStatus,
    PlanStatus,
)
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.due import SOON
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.people import Person
from apv_desktop.domain.sorting import danish_key


class BoardView(Choice):
    """What the board shows. OPEN, EFFECT and ENDED share all rows out between them."""

    ALL = "all"
    LATE = "late"
    SOON = "soon"
    OPEN = "open"
    EFFECT = "effect"
    ENDED = "ended"


class BoardLane(Choice):
    """The columns of the board: the states of an activity, and plans that wait for an effect."""

    NOT_STARTED = "not_started"
    UNDER_WAY = "under_way"
    DONE = "done"
    GIVEN_UP = "given_up"
    EFFECT = "effect"


class BoardColumn(Choice):
    """What can be read of a row, and sorted by."""

    NUMBER = "number"
    PLAN = "plan"
    WHAT = "what"
    WHO = "who"
    DEADLINE = "deadline"
    STATUS = "status"
    PLAN_STATUS = "plan_status"


@frozen
class BoardRow:
    """An activity, or (without one) the check whether a plan that was carried out has helped.

    `position` counts the activities of the plan from 1; a check comes after them. `is_check` is
    False and `activity` None for a plan nobody has given an activity.
    """

    plan: ActionPlan
    position: int
    activity: Activity | None = None
    who: str = ""
    is_check: bool = False
    is_late: bool = False
    is_soon: bool = False

    @cached_property
    def key(self) -> tuple[int, int]:
        """What finds the row again after a change."""
        return self.plan.id, self.activity.id if self.activity is not None else 0

    @property
    def what(self) -> str:
        """What is done, empty for a check."""
        return "" if self.activity is None else self.activity.what

    @property
    def deadline(self) -> date | None:
        """The day it is due."""
        if self.activity is not None:
            return self.activity.deadline
        return self.plan.follow_up if self.is_check else None

    @cached_property
    def text(self) -> str:
        """Everything that can be searched in it, folded."""
        plan = self.plan
        how, note = ("", "") if self.activity is None else (self.activity.how, self.activity.note)
        texts = (self.what, how, note, self.who, plan.theme, plan.problem, plan.goal)
        return "\n".join((*texts, str(plan.number))).casefold()

    @cached_property
    def texts(self) -> tuple[tuple[str, str] | None, ...]:
        """Plan, activity and person as they sort in Danish, None for an empty one."""
        return tuple(_text_key(text) for text in (plan_name(self.plan), self.what, self.who))

    @cached_property
    def views(self) -> tuple[BoardView, ...]:
        """Those of the board's views, such as *late*, that this row stands in."""
        return tuple(view for view, shows in _SHOWN_BY.items() if shows(self))

    @cached_property
    def is_ended(self) -> bool:
        """Whether nothing more is to be done here."""
        if self.plan.status in FINISHED:
            return True
        return self.activity is not None and self.activity.status in ENDED


def rows(contents: Contents, today: date) -> tuple[BoardRow, ...]:
    """Every row of the board, by plan and position."""
    return tuple(row for plan in contents.plans for row in _rows_of(plan, contents, today))


class Rows:
    """The rows of the board again and again, made anew only for plans that have changed."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._day: date | None = None
        self._people: tuple[Person, ...] = ()
        self._known: dict[int, tuple[ActionPlan, tuple[BoardRow, ...]]] = {}

    def read(self, contents: Contents, today: date) -> tuple[BoardRow, ...]:
        """Every row of the board as it stands today, by plan and position."""
        if today != self._day or contents.people is not self._people:
            self._day, self._people, self._known = today, contents.people, {}
        before, self._known = self._known, {}
        for plan in contents.plans:
            known = before.get(plan.id)
            if known is None or known[0] is not plan:
                known = (plan, tuple(_rows_of(plan, contents, today)))
            self._known[plan.id] = known
        return tuple(row for _, found in self._known.values() for row in found)


def plan_name(plan: ActionPlan) -> str:
    """What people call a plan beside its number: its theme, otherwise its first known line."""
    for text in (plan.theme, plan.problem, plan.goal):
        if text.strip():
            return text.strip().splitlines()[0]
    return ""


def plans_with(contents: Contents, words: str) -> tuple[ActionPlan, ...]:
    """The plans that hold every one of `words`, in any of their texts or among their people."""
    wanted = words.casefold().split()
    if not wanted:
        return contents.plans
    return tuple(plan for plan in contents.plans if _plan_holds(plan, contents, wanted))


def lane(row: BoardRow) -> BoardLane:
    """The column a row belongs in."""
    if row.is_check:
        return BoardLane.EFFECT
    status = ActivityStatus.NOT_STARTED if row.activity is None else row.activity.status
    return BoardLane(status.value)


def by_month(found: Iterable[BoardRow]) -> Mapping[date, tuple[BoardRow, ...]]:
    """The rows with a day by the first of its month, in the order of their days."""
    months: dict[date, list[BoardRow]] = {}
    for row in in_order(tuple(found), BoardColumn.DEADLINE, False):
        if row.deadline is not None:
            months.setdefault(row.deadline.replace(day=1), []).append(row)
    return {month: tuple(rows) for month, rows in months.items()}


def belongs(row: BoardRow, view: BoardView) -> bool:
    """Whether a view shows the row."""
    return view in row.views


def counts(found: Iterable[BoardRow]) -> Mapping[BoardView, int]:
    """How many rows each view shows."""
    counted = dict.fromkeys(BoardView, 0)
    for row in found:
        for view in row.views:
            counted[view] += 1
    return counted


def shown(found: Iterable[BoardRow], view: BoardView, words: str = "") -> tuple[BoardRow, ...]:
    """The rows of a view that hold every one of `words`, in any of their texts."""
    wanted = words.casefold().split()
    if view is not BoardView.ALL:
        found = (row for row in found if view in row.views)
    return tuple(row for row in found if _holds(row, wanted)) if wanted else tuple(found)


def first(found: Sequence[BoardRow]) -> int:
    """The row to begin with: the first that is late, else one due soon, else the first open one."""
    for matters in (_SHOWN_BY[view] for view in (BoardView.LATE, BoardView.SOON, BoardView.OPEN)):
        for at, row in enumerate(found):
            if matters(row):
                return at
    return 0


def in_order(
    found: Sequence[BoardRow], column: BoardColumn, descending: bool
) -> tuple[BoardRow, ...]:
    """The rows sorted by a column; equal ones stay by number, what is empty always comes last."""
    by_number = sorted(found, key=_number)  # quick: they come so already
    if column is BoardColumn.NUMBER:
        return tuple(by_number[::-1] if descending else by_number)
    key_of = _KEYS[column]
    alike: dict[tuple[Any, ...] | None, list[BoardRow]] = {}  # far fewer keys than rows to compare
    for row in by_number:
        key = key_of(row)
        if key in alike:
            alike[key].append(row)
        else:
            alike[key] = [row]
    empty = alike.pop(None, [])
    known = sorted((key for key in alike if key is not None), reverse=descending)
    return (*(row for key in known for row in alike[key]), *empty)


def _rows_of(plan: ActionPlan, contents: Contents, today: date) -> Iterator[BoardRow]:
    running = plan.status not in FINISHED
    for position, activity in enumerate(plan.activities, start=1):
        is_open = running and activity.status not in ENDED
        yield BoardRow(
            plan,
            position,
            activity,
            contents.who(activity),
            is_late=running and activity.is_late(today),
            is_soon=is_open and _is_soon(activity.deadline, today),
        )
    if plan.status is PlanStatus.DONE:
        yield BoardRow(
            plan,
            len(plan.activities) + 1,
            is_check=True,
            is_late=plan.check_is_overdue(today),
            is_soon=_is_soon(plan.follow_up, today),
        )
    elif not plan.activities:
        yield BoardRow(plan, 1)


def _is_soon(day: date | None, today: date) -> bool:
    return day is not None and today <= day <= today + SOON


def _holds(row: BoardRow, wanted: Sequence[str]) -> bool:
    return all(word in row.text for word in wanted)


def _plan_holds(plan: ActionPlan, contents: Contents, wanted: Sequence[str]) -> bool:
    texts = [str(plan.number), plan.theme, plan.problem, plan.goal]
    for activity in plan.activities:
        texts += (activity.what, contents.who(activity))
    text = "\n".join(texts).casefold()
    return all(word in text for word in wanted)


def _number(row: BoardRow) -> tuple[int, int]:
    return row.plan.number, row.position


def _text_key(text: str) -> tuple[str, str] | None:
    return danish_key(text) if text.strip() else None


def _status(row: BoardRow) -> tuple[int]:
    return (len(_ORDER) if row.activity is None else _ORDER[row.activity.status],)


_ORDER = {status: at for at, status in enumerate(ActivityStatus)}
_PLAN_ORDER = {status: at for at, status in enumerate(PlanStatus)}

_KEYS: Mapping[BoardColumn, Callable[[BoardRow], tuple[Any, ...] | None]] = {
    BoardColumn.NUMBER: _number,
    BoardColumn.PLAN: lambda row: row.texts[0],
    BoardColumn.WHAT: lambda row: row.texts[1],
    BoardColumn.WHO: lambda row: row.texts[2],
    BoardColumn.DEADLINE: lambda row: None if row.deadline is None else (row.deadline,),
    BoardColumn.STATUS: _status,
    BoardColumn.PLAN_STATUS: lambda row: (_PLAN_ORDER[row.plan.status],),
}

_SHOWN_BY: Mapping[BoardView, Callable[[BoardRow], bool]] = {
    BoardView.ALL: lambda row: True,
    BoardView.LATE: lambda row: row.is_late,
    BoardView.SOON: lambda row: row.is_soon,
    BoardView.OPEN: lambda row: not row.is_check and not row.is_ended,
    BoardView.EFFECT: lambda row: row.is_check,
    BoardView.ENDED: lambda row: row.is_ended,
}
