"""Every date of an APV, once: for the year wheel, its wall print and other programs' calendars."""

from collections.abc import Iterable, Iterator
from datetime import date, time

from apv_desktop.content.method import Method
from apv_desktop.domain import coverage, discussions
from apv_desktop.domain.action_plans import ENDED, FINISHED, ActionPlan, Activity, PlanStatus
from apv_desktop.domain.board import plan_name
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.discussions import Discussion
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import FOLLOW_UP_MONTHS, Meeting, MeetingKind
from apv_desktop.domain.next_round import first_id
from apv_desktop.domain.rounds import Round, begin_next_by, remind_of_next
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.wrap_ups import WrapUp

_WEEKS_BEFORE = 8  # the annual discussion wants its day found in good time


class DateKind(Choice):
    """What a date is for."""

    MEETING = "meeting"
    DEADLINE = "deadline"
    CHECK = "check"
    NEWS = "news"
    TEAM = "team"
    LAW = "law"


@frozen
class Ahead:
    """A date: `uid` is its name in every calendar for ever, `step` and `row` where it stands.

    `start` and `minutes` are known of meetings. Reminders ring `alarm_days` before.
    """

    uid: str
    kind: DateKind
    day: date
    summary: str
    step: StepId
    row: int = 0
    text: str = ""
    start: time | None = None
    minutes: int = 0
    place: str = ""
    alarm_days: tuple[int, ...] = (7, 1)


def ahead(contents: Contents, method: Method) -> tuple[Ahead, ...]:
    """Every date of the round, the earliest first."""
    found = (
        *meetings(contents, method),
        *follow_up(contents, method),
        *talks(contents, method),
        *_news(contents, method),
        *_messages(contents, method),
        *_of_the_round(contents, method),
        *_coverage(contents, method),
    )
    return tuple(sorted(found, key=lambda each: (each.day, each.uid)))


def meetings(
    contents: Contents, method: Method, kinds: Iterable[MeetingKind] = MeetingKind
) -> list[Ahead]:
    """The meetings that have a day; where a wrap-up lies on a follow-up's day, that is the one."""
    known = (contents.meeting(kind) for kind in kinds)
    wrapped = {each.day for each in contents.wrap_ups}
    return [
        _meeting(each, each.day, contents, method)
        for each in known
        if each.day is not None and not (each.kind in FOLLOW_UP_MONTHS and each.day in wrapped)
    ]


def talks(contents: Contents, method: Method) -> list[Ahead]:
    """The wrap-ups and annual discussions to come, and the day the law asks for the next one."""
    coming = [each for each in contents.wrap_ups if not each.is_held]
    planned = [each for each in contents.discussions if each.held_on is None]
    found = [
        *(_wrap_up(each, each.day, contents, method) for each in coming if each.day),
        *(_discussion(each, each.planned_on, method) for each in planned if each.planned_on),
    ]
    due = discussions.next_due(contents.discussions, date.max)
    if due is None or any(each.planned_on for each in planned):
        return found
    reminder = Ahead(
        f"discussion-due-{due:%Y%m%d}@apv-desktop",
        DateKind.LAW,
        due,
        method.text("calendar:discussion.due_summary"),
        StepId.ANNUAL_DISCUSSION,
        text=method.text("calendar:discussion.due_text"),
        alarm_days=(_WEEKS_BEFORE * 7, 7),
    )
    return [*found, reminder]


def follow_up(contents: Contents, method: Method) -> list[Ahead]:
    """The deadlines still open, the days an effect is checked, and the slips to hand out."""
    running = [plan for plan in contents.plans if plan.status not in (*FINISHED, PlanStatus.DRAFT)]
    found = [
        _deadline(plan, activity, activity.deadline, contents, method)
        for plan in running
        for activity in plan.activities
        if activity.deadline is not None and activity.status not in ENDED
    ]
    checks = [(plan, plan.follow_up) for plan in running if plan.follow_up is not None]
    return [*found, *(_check(plan, day, contents, method) for plan, day in checks)]


def uid_for(kind: str, key: object, round_: Round) -> str:
    """The name of a thing in every calendar: the same for ever in a round."""
    return f"{kind}-{key}-{round_.id}-{round_.started:%Y%m%d}@apv-desktop"


def _meeting(meeting: Meeting, day: date, contents: Contents, method: Method) -> Ahead:
    name = method.text(f"words:meeting_kind.{meeting.kind.value}")
    workplace = contents.workplace.name.strip()
    summary = method.text("calendar:summary", what=name, workplace=workplace) if workplace else name
    return Ahead(
        uid_for("meeting", meeting.kind.value, contents.round),
        DateKind.MEETING,
        day,
        summary,
        StepId.DATES,
        text=method.text(f"calendar:meeting.{meeting.kind.value}"),
        start=meeting.start,
        minutes=meeting.minutes,
        place=meeting.place,
    )


def _wrap_up(each: WrapUp, day: date, contents: Contents, method: Method) -> Ahead:
    """A wrap-up taken along into a later round stays the same event."""
    points = "; ".join(each.points)
    key = "text_points" if points else "text"
    return Ahead(
        uid_for("wrap-up", first_id(each), contents.rounds[0]),
        DateKind.MEETING,
        day,
        method.text("calendar:wrap_up.summary"),
        StepId.WRAP_UPS,
        each.id,
        method.text(f"calendar:wrap_up.{key}", points=points),
        each.start,
        each.minutes,
        each.place,
    )


def _discussion(each: Discussion, day: date, method: Method) -> Ahead:
    return Ahead(
        f"discussion-{each.id}@apv-desktop",
        DateKind.LAW,
        day,
        method.text("calendar:discussion.summary"),
        StepId.ANNUAL_DISCUSSION,
        each.id,
        method.text("calendar:discussion.text"),
        place=each.place,
        alarm_days=(28, 7, 1),
    )


def _deadline(
    plan: ActionPlan, activity: Activity, day: date, contents: Contents, method: Method
) -> Ahead:
    """A promise taken along into a later round stays the same event."""
    what = activity.what.strip().splitlines()[0] if activity.what.strip() else "…"
    return Ahead(
        uid_for("activity", first_id(activity), contents.rounds[0]),
        DateKind.DEADLINE,
        day,
        method.text("calendar:deadline.summary", what=what),
        StepId.ACTION_PLANS,
        plan.id,
        method.text("calendar:deadline.text", number=plan.number),
    )


def _check(plan: ActionPlan, day: date, contents: Contents, method: Method) -> Ahead:
    told = {"number": plan.number, "name": plan_name(plan)}
    return Ahead(
        uid_for("check", first_id(plan), contents.rounds[0]),
        DateKind.CHECK,
        day,
        method.text("calendar:check.summary", **told),
        StepId.ACTION_PLANS,
        plan.id,
        method.text("calendar:check.text", goal=plan.goal.strip()),
    )


def _news(contents: Contents, method: Method) -> Iterator[Ahead]:
    """The days on which everybody was promised to hear how it goes."""
    promised = {
        StepId.MEETING_2: contents.second_meeting.next_news,
        StepId.STATUS_LETTER: contents.letter.next_news,
    }
    for step, day in promised.items():
        if day is not None:
            yield Ahead(
                uid_for("news", step.value, contents.round),
                DateKind.NEWS,
                day,
                method.text("calendar:news.summary"),
                step,
                text=method.text("calendar:news.text"),
            )


def _messages(contents: Contents, method: Method) -> Iterator[Ahead]:
    """The messages that are planned and not sent."""
    for each in contents.messages:
        if each.planned_on is not None and each.sent_on is None:
            yield Ahead(
                uid_for("message", each.id, contents.round),
                DateKind.NEWS,
                each.planned_on,
                method.text("calendar:message.summary", what=each.content.strip().splitlines()[0]),
                StepId.COMMUNICATION,
                each.id,
                method.text("calendar:message.text", audience=each.audience.strip()),
                alarm_days=(1, 0),
            )


def _of_the_round(contents: Contents, method: Method) -> Iterator[Ahead]:
    """The end of the dreamteam's role, and the day by which the next round is begun."""
    if contents.dreamteam.ends_on is not None and contents.dreamteam_members:
        yield Ahead(
            uid_for("team", "end", contents.round),
            DateKind.TEAM,
            contents.dreamteam.ends_on,
            method.text("calendar:team.summary"),
            StepId.DREAMTEAM,
            text=method.text("calendar:team.text"),
        )
    if contents.is_newest:
        limit = begin_next_by(contents.round)
        for name, day in (("remind", remind_of_next(contents.round)), ("limit", limit)):
            yield Ahead(
                uid_for("next", name, contents.round),
                DateKind.LAW,
                day,
                method.text(f"calendar:{name}.summary"),
                StepId.NEXT_ROUND,
                text=method.text(f"calendar:{name}.text", day=limit),
            )


def _coverage(contents: Contents, method: Method) -> Iterator[Ahead]:
    """The days areas of the work environment are to be looked at again: planned, or at the latest.

    Areas with the same day are told together, since they are looked at together.
    """
    if not contents.is_newest:
        return
    names = {each["id"]: each["name"] for each in method.file("conditions")["condition"]}
    for key, day_of in (("planned", lambda c: c.planned_on), ("due", coverage.next_due)):
        areas: dict[date, list[str]] = {}
        for condition, check in contents.condition_checks.items():
            day = day_of(check)
            if day is not None:
                areas.setdefault(day, []).append(names[condition])
        for day, found in areas.items():
            yield Ahead(
                f"coverage-{key}-{day:%Y%m%d}@apv-desktop",
                DateKind.LAW,
                day,
                method.text(f"calendar:coverage.{key}", areas=", ".join(found)),
                StepId.COVERAGE,
                text=method.text("calendar:coverage.text"),
                alarm_days=(91, 28, 7) if key == "due" else (7, 1),
            )
