"""What is late, due soon or not told of, counted: light enough for the first page of a start."""

from datetime import date, timedelta

from apv_desktop.domain.action_plans import ENDED, FINISHED, PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.messages import SILENCE

SOON = timedelta(days=14)
_PROMISED = (PlanStatus.AGREED, PlanStatus.DONE)


def late_and_soon(contents: Contents, today: date) -> tuple[int, int]:
    """How many deadlines and checks have passed, and how many lie within the next 14 days."""
    days: list[date | None] = []
    for plan in contents.plans:
        if plan.status in FINISHED:
            continue
        days += [a.deadline for a in plan.activities if a.status not in ENDED]
        if plan.status is PlanStatus.DONE:
            days.append(plan.follow_up)
    known = [day for day in days if day is not None]
    late = sum(day < today for day in known)
    return late, sum(today <= day <= today + SOON for day in known)


def silent_weeks(contents: Contents, today: date) -> int:
    """The full weeks without a message while a plan is open, 0 when that is six at most.

    Counted by the day of the open APV, which a doubtful clock does not move (services/clock.py).
    Before the first message it is counted from the day the promises were given.
    """
    if not any(plan.status in _PROMISED for plan in contents.plans):
        return 0
    told = [each.sent_on for each in contents.messages if each.sent_on is not None]
    if contents.letter.sent_on is not None:
        told.append(contents.letter.sent_on)
    heard = max((day for day in told if day <= today), default=_given(contents))
    return (today - heard).days // 7 if today - heard > SILENCE else 0


def _given(contents: Contents) -> date:
    if contents.approvals:
        return contents.approvals[-1].approved_on
    return contents.meeting(MeetingKind.DIALOGUE_2).day or contents.round.started
