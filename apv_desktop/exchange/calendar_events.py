"""What an APV puts into a calendar: meetings, deadlines, checks, and nothing about anybody."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import BinaryIO

from apv_desktop.content import Method
from apv_desktop.domain import board, discussions
from apv_desktop.domain.action_plans import ENDED, FINISHED, ActionPlan, Activity, PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.discussions import Discussion
from apv_desktop.domain.meetings import FOLLOW_UP_MONTHS, Meeting, MeetingKind
from apv_desktop.domain.next_round import first_id
from apv_desktop.domain.wrap_ups import WrapUp
from apv_desktop.exchange import calendar
from apv_desktop.exchange.calendar import Event

_WEEKS_BEFORE = 8  # the annual discussion wants its day found in good time


def write(
    contents: Contents,
    method: Method,
    target: BinaryIO,
    now: datetime,
    tick: Callable[[], None],
) -> None:
    """Write every date the calendar is to remember: one file, whichever page asks for it."""
    tick()
    events = [
        *meeting_events(contents, method),
        *follow_up_events(contents, method),
        *talk_events(contents, method),
        *message_events(contents, method),
    ]
    calendar.write(events, method, now, target)


def meeting_events(
    contents: Contents, method: Method, kinds: Iterable[MeetingKind] = MeetingKind
) -> list[Event]:
    """The meetings that have a day; where a wrap-up lies on a follow-up's day, that is the one."""
    meetings = (contents.meeting(kind) for kind in kinds)
    wrapped = {each.day for each in contents.wrap_ups}
    return [
        _event(each, contents, method)
        for each in meetings
        if each.day is not None and not (each.kind in FOLLOW_UP_MONTHS and each.day in wrapped)
    ]


def talk_events(contents: Contents, method: Method) -> list[Event]:
    """The wrap-ups and annual discussions to come, and the day the law asks for the next one."""
    ahead = [each for each in contents.wrap_ups if not each.is_held]
    planned = [each for each in contents.discussions if each.held_on is None]
    found = [
        *(_wrap_up(each, each.day, contents, method) for each in ahead if each.day),
        *(_discussion(each, each.planned_on, method) for each in planned if each.planned_on),
    ]
    due = discussions.next_due(contents.discussions, date.max)
    if due is None or any(each.planned_on for each in planned):
        return found
    text = {key: method.text(f"calendar:discussion.due_{key}") for key in ("summary", "text")}
    reminder = Event(
        f"discussion-due-{due:%Y%m%d}@apv-desktop",
        text["summary"],
        due,
        description=text["text"],
        alarm_days=(_WEEKS_BEFORE * 7, 7),
    )
    return [*found, reminder]


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


def message_events(contents: Contents, method: Method) -> list[Event]:
    """The messages that are planned and not sent."""
    return [
        Event(
            uid_for("message", each.id, contents),
            method.text("calendar:message.summary", what=each.content.strip().splitlines()[0]),
            each.planned_on,
            description=method.text("calendar:message.text", audience=each.audience.strip()),
            alarm_days=(1, 0),
        )
        for each in contents.messages
        if each.planned_on is not None and each.sent_on is None
    ]


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


def _wrap_up(each: WrapUp, day: date, contents: Contents, method: Method) -> Event:
    points = "; ".join(each.points)
    key = "text_points" if points else "text"
    return Event(
        uid_for("wrap-up", each.id, contents),
        method.text("calendar:wrap_up.summary"),
        day,
        each.start,
        each.minutes,
        each.place,
        method.text(f"calendar:wrap_up.{key}", points=points),
    )


def _discussion(each: Discussion, day: date, method: Method) -> Event:
    return Event(
        f"discussion-{each.id}@apv-desktop",
        method.text("calendar:discussion.summary"),
        day,
        place=each.place,
        description=method.text("calendar:discussion.text"),
        alarm_days=(28, 7, 1),
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
