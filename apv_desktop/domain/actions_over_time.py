"""The promises month by month: open, carried out, and closed with a known effect."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from apv_desktop.domain.action_plans import ActionPlan, PlanStatus
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.pictures import Ink, Line, Picture, Shape, Words

_MOST = 12
_BAR, _STEP, _HIGH = 22.0, 34.0, 74.0
_TOP, _BELOW, _LEGEND, _ROW = 4.0, 24.0, 350.0, 24.0
_RIM = 2.0
_ENDED = (PlanStatus.DONE, PlanStatus.CLOSED)


@frozen
class MonthCount:
    """How the promises stood when a month ended, or stand today in the last one."""

    month: date
    open: int = 0
    done: int = 0
    closed: int = 0


def count_months(plans: Iterable[ActionPlan], today: date) -> tuple[MonthCount, ...]:
    """The months since the first promise, twelve at most; drafts and what was given up are out.

    Files of older schemas do not know the day a plan was agreed or done: there the first start
    and the last deadline stand for them.
    """
    known = [(plan, _agreed(plan, today)) for plan in plans if plan.status is not PlanStatus.DRAFT]
    known = [(plan, day) for plan, day in known if day <= today]
    if not known:
        return ()
    months = [min(day for _, day in known).replace(day=1)]
    while _next(months[-1]) <= today:
        months.append(_next(months[-1]))
    return tuple(_count(month, known, today) for month in months[-_MOST:])


def _count(month: date, known: Sequence[tuple[ActionPlan, date]], today: date) -> MonthCount:
    end = min(today, _next(month) - timedelta(days=1))
    counts = {"open": 0, "done": 0, "closed": 0}
    for plan, agreed in known:
        state = _state(plan, end, today) if agreed <= end else ""
        if state:
            counts[state] += 1
    return MonthCount(month, **counts)


def _state(plan: ActionPlan, day: date, today: date) -> str:
    """How a promise stood on a day, empty for one that was given up."""
    ended = plan.ended_on is not None and plan.ended_on <= day
    if ended and plan.status is PlanStatus.GIVEN_UP:
        return ""
    if ended and plan.status is PlanStatus.CLOSED:
        return "closed"
    return "done" if plan.status in _ENDED and _done(plan, today) <= day else "open"


def _agreed(plan: ActionPlan, today: date) -> date:
    starts = [each.start for each in plan.activities if each.start is not None]
    return plan.agreed_on or min(starts, default=plan.ended_on or today)


def _done(plan: ActionPlan, today: date) -> date:
    days = [each.deadline for each in plan.activities if each.deadline is not None]
    last = plan.ended_on or today
    return min(plan.done_on or max(days, default=last), last)


def _next(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)


def months_picture(
    counts: Sequence[MonthCount], names: Sequence[str], legend: Sequence[str], spoken: str
) -> Picture:
    """A column for each month, the closed at the bottom; `legend` tells of open, done, closed.

    Full, outlined and pale can be told apart without colour.
    """
    most = max(each.open + each.done + each.closed for each in counts) or 1
    shapes: list[Shape] = []
    for at, (each, name) in enumerate(zip(counts, names, strict=True)):
        x, bottom = _STEP * (at + 0.5), _TOP + _HIGH
        for count, kind in ((each.closed, "closed"), (each.done, "done"), (each.open, "open")):
            top = bottom - _HIGH * count / most
            if count:
                shapes += _block(x, top, bottom, kind)
            bottom = top
        shapes.append(Words(x, _TOP + _HIGH + 5, name, _STEP, Ink.MUTED, size=12))
    left = _STEP * len(counts)
    shapes.append(Line(0, _TOP + _HIGH, left, _TOP + _HIGH, Ink.MUTED, 1))
    for at, (kind, told) in enumerate(zip(("open", "done", "closed"), legend, strict=True)):
        y = _TOP + 8 + _ROW * at
        shapes += _block(left + 24, y, y + 14, kind, 14)
        shapes.append(Words(left + 40, y - 2, told, _LEGEND - 40, Ink.TEXT, centred=False))
    return Picture(left + _LEGEND, _TOP + _HIGH + _BELOW, tuple(shapes), spoken)


def _block(x: float, top: float, bottom: float, kind: str, wide: float = _BAR) -> list[Shape]:
    if kind != "done":
        ink = Ink.STRONG if kind == "closed" else Ink.FAINT
        return [Line(x, top, x, bottom, ink, wide)]
    left, right, half = x - wide / 2, x + wide / 2, _RIM / 2
    return [
        Line(left, top + half, right, top + half, Ink.STRONG, _RIM),
        Line(left, bottom - half, right, bottom - half, Ink.STRONG, _RIM),
        Line(left + half, top, left + half, bottom, Ink.STRONG, _RIM),
        Line(right - half, top, right - half, bottom, Ink.STRONG, _RIM),
    ]
