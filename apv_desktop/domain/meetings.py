"""The meetings of a round and what is wise about their dates."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from enum import Enum

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import EARLIEST, RuleBroken, check_date, check_line

# Source: apvportalen.dk, overview: two dialogue meetings of about two hours, 3–4 weeks apart.
SHORTEST_GAP = timedelta(weeks=3)
LONGEST_GAP = timedelta(weeks=4)
DIALOGUE_MINUTES = 120
MOST_MINUTES = 600


class MeetingKind(Enum):
    """The meetings, in the order they are held."""

    DIALOGUE_1 = "dialogue_1"
    ASSESSMENT = "assessment"
    DIALOGUE_2 = "dialogue_2"


@frozen
class Meeting:
    """One meeting. `minutes` is its planned length, `attended` how many came."""

    kind: MeetingKind
    day: date | None = None
    start: time | None = None
    minutes: int = DIALOGUE_MINUTES
    place: str = ""
    attended: int | None = None

    def __post_init__(self) -> None:
        """Refuse what can only be a slip.

        Raises:
            RuleBroken: `date_unlikely`, `line_too_long`, `minutes_unlikely`, `count_unlikely`.
        """
        check_date(self.day, "day")
        check_line(self.place, "place")
        if not 15 <= self.minutes <= MOST_MINUTES:
            raise RuleBroken("minutes_unlikely", "minutes", minutes=self.minutes)
        if self.attended is not None and self.attended < 0:
            raise RuleBroken("count_unlikely", "attended", count=self.attended)

    @property
    def end(self) -> time | None:
        """When it is over, None while nobody knows when it begins."""
        if self.start is None:
            return None
        begins = datetime.combine(EARLIEST, self.start)
        return (begins + timedelta(minutes=self.minutes)).time()


@frozen
class DateWarning:
    """Something to think over about the dates; never a refusal."""

    code: str
    kind: MeetingKind
    days: int = 0


def gap(meetings: Mapping[MeetingKind, Meeting]) -> timedelta | None:
    """The time between the two dialogue meetings, None while one of them has no date."""
    first, second = _day(meetings, MeetingKind.DIALOGUE_1), _day(meetings, MeetingKind.DIALOGUE_2)
    return None if first is None or second is None else second - first


def date_warnings(meetings: Mapping[MeetingKind, Meeting]) -> tuple[DateWarning, ...]:
    """What is unwise about the dates: the gap, the order, weekends."""
    found = list(_gap_warnings(gap(meetings)))
    between = _day(meetings, MeetingKind.ASSESSMENT)
    first, second = _day(meetings, MeetingKind.DIALOGUE_1), _day(meetings, MeetingKind.DIALOGUE_2)
    early = between is not None and first is not None and between < first
    late = between is not None and second is not None and between > second
    if early or late:
        found.append(DateWarning("assessment_not_between", MeetingKind.ASSESSMENT))
    for kind in MeetingKind:
        day = _day(meetings, kind)
        if day is not None and day.isoweekday() > 5:
            found.append(DateWarning("weekend", kind))
    return tuple(found)


def suggested_days(first: date) -> dict[MeetingKind, date]:
    """A proposal from the first meeting's day: the others follow.

    Whole weeks keep the weekday: meeting 2 three weeks later, the assessment meeting in between
    with a week and a half, moved off the weekend.
    """
    between = first + timedelta(days=10)
    while between.isoweekday() > 5:
        between += timedelta(days=1)
    return {
        MeetingKind.DIALOGUE_1: first,
        MeetingKind.ASSESSMENT: between,
        MeetingKind.DIALOGUE_2: first + SHORTEST_GAP,
    }


def _gap_warnings(between: timedelta | None) -> tuple[DateWarning, ...]:
    if between is None or SHORTEST_GAP <= between <= LONGEST_GAP:
        return ()
    if between <= timedelta(0):
        code = "second_not_after_first"
    else:
        code = "gap_short" if between < SHORTEST_GAP else "gap_long"
    return (DateWarning(code, MeetingKind.DIALOGUE_2, between.days),)


def _day(meetings: Mapping[MeetingKind, Meeting], kind: MeetingKind) -> date | None:
    meeting = meetings.get(kind)
    return None if meeting is None else meeting.day
