"""What is wise about the meetings' days, days to propose, and moving them together."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time, timedelta

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import (
    DIALOGUES,
    FOLLOW_UP_MONTHS,
    LONGEST_GAP,
    SHORTEST_GAP,
    Meeting,
    MeetingKind,
)

Meetings = Mapping[MeetingKind, Meeting]
# Days off by date, with their names.
Holidays = Mapping[date, str]

# The weeks most Danish schools are closed in: winter, summer, autumn. Our proposal.
SCHOOL_HOLIDAYS = frozenset({7, 29, 30, 31, 42})
# Minutes of the day: nobody begins before the first or from the second, all are gone by the third.
_MORNING, _EVENING, _NIGHT = 7 * 60, 17 * 60, 18 * 60
_WEEK = 7


@frozen
class DateWarning:
    """Something to think over about the dates; never a refusal.

    `days` are those between the dialogue meetings, `week` and `name` say what is off that day.
    """

    code: str
    kind: MeetingKind
    days: int = 0
    week: int = 0
    name: str = ""


def gap(meetings: Meetings) -> timedelta | None:
    """The time between the two dialogue meetings, None while one of them has no date."""
    first, second = (_day(meetings, kind) for kind in DIALOGUES)
    return None if first is None or second is None else second - first


def gap_is_advised(meetings: Meetings) -> bool:
    """Whether there are three to four weeks between the dialogue meetings, or no days yet."""
    between = gap(meetings)
    return between is None or SHORTEST_GAP <= between <= LONGEST_GAP


def date_warnings(meetings: Meetings, holidays: Holidays) -> tuple[DateWarning, ...]:
    """What is unwise about the dates: the gap, the order, days and hours people are off."""
    found = [*_gap_warnings(gap(meetings)), *_order_warnings(meetings)]
    for kind in MeetingKind:
        meeting = meetings.get(kind)
        if meeting is not None and meeting.day is not None:
            found += _day_warnings(meeting, meeting.day, holidays)
    return tuple(found)


def is_good(day: date, holidays: Holidays) -> bool:
    """Whether most people are at work that day."""
    week = day.isocalendar().week
    return day.isoweekday() <= 5 and day not in holidays and week not in SCHOOL_HOLIDAYS


def suggested_days(
    first: date, holidays: Holidays, today: date | None = None
) -> dict[MeetingKind, date]:
    """A proposal from the day of the first dialogue meeting, off holidays where there is room.

    Whole weeks keep the weekday: the second dialogue meeting three or four weeks later, the
    assessment meeting in between with a week and a half, the plan meeting a week after, and a
    follow-up 3, 6 and 12 months after that. The start-up meeting lies four weeks before, later
    when that is past, and is left out when there is no week left.
    """
    second = _nearest(first, (21, 28, 22, 23, 24, 25, 26, 27), holidays)
    plan = _nearest(second, range(_WEEK, 4 * _WEEK), holidays)
    days = {
        MeetingKind.DIALOGUE_1: first,
        MeetingKind.ASSESSMENT: _nearest(first, (10, 11, 12, 13, 9, 8, 14, 15, 16, 17), holidays),
        MeetingKind.DIALOGUE_2: second,
        MeetingKind.PLAN: plan,
    }
    for kind, months in FOLLOW_UP_MONTHS.items():
        days[kind] = _nearest(_months_later(plan, months), range(5 * _WEEK), holidays)
    early = [back for back in range(-28, -6) if today is None or first + timedelta(back) >= today]
    if early:
        days[MeetingKind.START_UP] = _nearest(first, early, holidays)
    return {kind: days[kind] for kind in MeetingKind if kind in days}


def moved_along(
    meetings: Meetings, kind: MeetingKind, days: int, holidays: Holidays, today: date
) -> dict[MeetingKind, date]:
    """Where the meetings after `kind` that are still to come would lie, `days` later.

    A day that falls on a holiday gives way to the next that does not.
    """
    order = list(MeetingKind)
    moved = {}
    for later in order[order.index(kind) + 1 :]:
        day = _day(meetings, later)
        if day is not None and day >= today and days:
            moved[later] = _nearest(day, range(days, days + 2 * _WEEK), holidays)
    return moved


def _nearest(start: date, offsets: Iterable[int], holidays: Holidays) -> date:
    """The first good day among the offsets, else the first on a weekday that is no holiday."""
    days = [start + timedelta(offset) for offset in offsets]
    working = [day for day in days if day.isoweekday() <= 5 and day not in holidays]
    good = [day for day in working if is_good(day, holidays)]
    return (good or working or days)[0]


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def _gap_warnings(between: timedelta | None) -> Iterator[DateWarning]:
    if between is None or SHORTEST_GAP <= between <= LONGEST_GAP:
        return
    if between <= timedelta(0):
        code = "second_not_after_first"
    else:
        code = "gap_short" if between < SHORTEST_GAP else "gap_long"
    yield DateWarning(code, MeetingKind.DIALOGUE_2, between.days)


def _order_warnings(meetings: Meetings) -> Iterator[DateWarning]:
    first, second = (_day(meetings, kind) for kind in DIALOGUES)
    between = _day(meetings, MeetingKind.ASSESSMENT)
    if _is_before(between, first) or _is_before(second, between):
        yield DateWarning("assessment_not_between", MeetingKind.ASSESSMENT)
    if _is_before(first, _day(meetings, MeetingKind.START_UP)):
        yield DateWarning("start_up_late", MeetingKind.START_UP)
    plan = _day(meetings, MeetingKind.PLAN)
    if _is_before(plan, second):
        yield DateWarning("plan_early", MeetingKind.PLAN)
    for kind in FOLLOW_UP_MONTHS:
        if _is_before(_day(meetings, kind), plan or second):
            yield DateWarning("follow_up_early", kind)


def _day_warnings(meeting: Meeting, day: date, holidays: Holidays) -> Iterator[DateWarning]:
    kind, week = meeting.kind, day.isocalendar().week
    if day in holidays:
        yield DateWarning("holiday", kind, name=holidays[day])
    elif day.isoweekday() > 5:
        yield DateWarning("weekend", kind)
    if week in SCHOOL_HOLIDAYS:
        yield DateWarning("school_holiday", kind, week=week)
    if meeting.start is not None and not _is_by_day(meeting.start, meeting.minutes):
        yield DateWarning("evening", kind)


def _is_by_day(start: time, minutes: int) -> bool:
    begins = start.hour * 60 + start.minute
    return _MORNING <= begins < _EVENING and begins + minutes <= _NIGHT


def _is_before(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one < other


def _day(meetings: Meetings, kind: MeetingKind) -> date | None:
    meeting = meetings.get(kind)
    return None if meeting is None else meeting.day
