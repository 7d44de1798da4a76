"""What an APV puts into a calendar: meetings, deadlines, checks, and nothing about anybody."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import BinaryIO

from apv_desktop.content import Method
from apv_desktop.domain import board
from apv_desktop.domain.action_plans import ENDED, FINISHED, ActionPlan, Activity, PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.next_round import first_id
from apv_desktop.exchange import calendar
from apv_desktop.exchange.calendar import Event


def write(
    contents: Contents,
    method: Method,
    target: BinaryIO,
    now: datetime,
    tick: Callable[[], None],
) -> None:
    """Write every date the calendar is to remember: one file, whichever page asks for it."""
    tick()
    events = [*meeting_events(contents, method), *follow_up_events(contents, method)]
    calendar.write(events, method, now, target)


def meeting_events(
    contents: Contents, method: Method, kinds: Iterable[MeetingKind] = MeetingKind
) -> list[Event]:
    """The meetings that have a day."""
    meetings = (contents.meeting(kind) for kind in kinds)
    return [_event(each, contents, method) for each in meetings if each.day is not None]


def follow_up_events(contents: Contents, method: Method) -> list[Event]:
    """The deadlines still open, the days an effect is checked, and the slips to hand out."""
    running = [plan for plan in contents.plans if plan.status not in (*FINISHED, PlanStatus.DRAFT)]
    found = [
        _deadline(plan, activity, activity.deadline, contents, method)
        for plan in running
        for activity in plan.activities
        if activity.deadline is not None and activity.status not in ENDED
    ]
    checks = [plan for plan in running if plan.follow_up is not None]
    return [*found, *(_check(plan, contents, method) for plan in checks)]


def uid_for(kind: str, key: object, contents: Contents) -> str:
    """The name of a thing in every calendar: the same for ever in this round."""
    found = contents.round
    return f"{kind}-{key}-{found.id}-{found.started:%Y%m%d}@apv-desktop"


def _promise_uid(kind: str, thing: ActionPlan | Activity, contents: Contents) -> str:
    """As `uid_for`; a promise taken along into a later round stays the same event."""
    found = contents.rounds[0]
    return f"{kind}-{first_id(thing)}-{found.id}-{found.started:%Y%m%d}@apv-desktop"


def _deadline(
    plan: ActionPlan, activity: Activity, day: date, contents: Contents, method: Method
) -> Event:
    what = activity.what.strip().splitlines()[0] if activity.what.strip() else "…"
    return Event(
        _promise_uid("activity", activity, contents),
        method.text("calendar:deadline.summary", what=what),
        day,
        description=method.text("calendar:deadline.text", number=plan.number),
    )


def _check(plan: ActionPlan, contents: Contents, method: Method) -> Event:
    assert plan.follow_up is not None
    told = {"number": plan.number, "name": board.plan_name(plan)}
    return Event(
        _promise_uid("check", plan, contents),
        method.text("calendar:check.summary", **told),
        plan.follow_up,
        description=method.text("calendar:check.text", goal=plan.goal.strip()),
    )


def _event(meeting: Meeting, contents: Contents, method: Method) -> Event:
    assert meeting.day is not None
    name = method.text(f"words:meeting_kind.{meeting.kind.value}")
    workplace = contents.workplace.name.strip()
    summary = method.text("calendar:summary", what=name, workplace=workplace) if workplace else name
    return Event(
        uid_for("meeting", meeting.kind.value, contents),
        summary,
        meeting.day,
        meeting.start,
        meeting.minutes,
        meeting.place,
        method.text(f"calendar:meeting.{meeting.kind.value}"),
    )
