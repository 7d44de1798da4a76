"""Three to four weeks between the dialogue meetings, days on which people are at work."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.meeting_days import (
    DateWarning,
    date_warnings,
    gap,
    gap_is_advised,
    is_good,
    moved_along,
    suggested_days,
)
from apv_desktop.domain.meetings import Meeting, MeetingKind

D1, BETWEEN, D2 = MeetingKind.DIALOGUE_1, MeetingKind.ASSESSMENT, MeetingKind.DIALOGUE_2
FIRST = date(2027, 4, 7)  # a Wednesday
DAYS = st.dates(date(2001, 1, 1), date(2099, 1, 1))


def planned(**days: date | None) -> dict[MeetingKind, Meeting]:
    return {MeetingKind(kind): Meeting(MeetingKind(kind), day) for kind, day in days.items()}


def after(days: int) -> dict[MeetingKind, Meeting]:
    return planned(dialogue_1=FIRST, dialogue_2=FIRST + timedelta(days=days))


def codes(meetings: dict[MeetingKind, Meeting]) -> list[str]:
    return [warning.code for warning in date_warnings(meetings, {})]


@pytest.mark.parametrize("days", [21, 22, 26, 28])
def test_three_to_four_weeks_are_wise(days: int) -> None:
    assert codes(after(days)) == []


@pytest.mark.parametrize(
    ("days", "code"),
    [
        (-7, "second_not_after_first"),
        (0, "second_not_after_first"),
        (1, "gap_short"),
        (20, "gap_short"),
        (29, "gap_long"),
        (365, "gap_long"),
    ],
)
def test_any_other_gap_is_told_with_its_days(days: int, code: str) -> None:
    assert DateWarning(code, D2, days) in date_warnings(after(days), {})


def test_no_gap_is_known_while_a_day_is_missing() -> None:
    assert gap({}) is None
    assert gap(planned(dialogue_1=FIRST, dialogue_2=None)) is None
    assert codes(planned(dialogue_1=FIRST)) == []


@pytest.mark.parametrize(
    ("between", "wise"),
    [
        (date(2027, 4, 6), False),
        (FIRST, True),
        (date(2027, 4, 28), True),
        (date(2027, 4, 29), False),
    ],
)
def test_the_assessment_lies_between(between: date, wise: bool) -> None:
    meetings = planned(dialogue_1=FIRST, assessment=between, dialogue_2=date(2027, 4, 28))
    assert ("assessment_not_between" not in codes(meetings)) is wise


def test_one_neighbour_is_enough_to_say_that_it_does_not() -> None:
    assert codes(planned(dialogue_1=FIRST, assessment=date(2027, 4, 5))) == [
        "assessment_not_between"
    ]
    assert codes(planned(assessment=date(2027, 4, 30), dialogue_2=date(2027, 4, 28))) == [
        "assessment_not_between"
    ]


def test_a_weekend_is_told_for_the_meeting_it_hits() -> None:
    saturday = date(2027, 4, 10)
    assert date_warnings(planned(assessment=saturday), {}) == (DateWarning("weekend", BETWEEN),)
    assert date_warnings(planned(assessment=saturday + timedelta(days=2)), {}) == ()


def test_a_holiday_is_told_by_its_name_and_no_weekend_beside_it() -> None:
    easter = {date(2027, 3, 28): "Påskedag"}
    found = date_warnings(planned(assessment=date(2027, 3, 28)), easter)
    assert found == (DateWarning("holiday", BETWEEN, name="Påskedag"),)


@pytest.mark.parametrize("week", [7, 29, 30, 31, 42])
def test_the_weeks_schools_are_closed_are_told(week: int) -> None:
    day = date.fromisocalendar(2027, week, 3)
    assert date_warnings(planned(plan=day), {})[0] == DateWarning(
        "school_holiday", MeetingKind.PLAN, week=week
    )
    assert is_good(day - timedelta(weeks=4), {}) and not is_good(day, {})


@pytest.mark.parametrize(
    ("start", "minutes", "told"),
    [
        (time(7), 60, False),
        (time(6, 45), 60, True),
        (time(16), 120, False),
        (time(16), 135, True),
        (time(17), 30, True),
        (time(23), 120, True),
    ],
)
def test_hours_most_people_are_off_are_told(start: time, minutes: int, told: bool) -> None:
    meetings = {D1: Meeting(D1, FIRST, start, minutes)}
    assert (codes(meetings) == ["evening"]) is told


def test_the_meetings_around_come_in_their_order() -> None:
    assert codes(planned(start_up=date(2027, 4, 8), dialogue_1=FIRST)) == ["start_up_late"]
    assert codes(planned(dialogue_2=FIRST, plan=date(2027, 4, 6))) == ["plan_early"]
    assert codes(planned(plan=FIRST, follow_up_3=date(2027, 4, 6))) == ["follow_up_early"]


@given(DAYS, st.sets(st.integers(-30, 420), max_size=40))
def test_a_suggestion_is_never_off_and_keeps_the_method(first: date, off: set[int]) -> None:
    holidays = {first + timedelta(days=day): "Fri" for day in off}
    days = suggested_days(first, holidays)
    assert list(days) == list(MeetingKind)
    meetings = {kind: Meeting(kind, day) for kind, day in days.items()}
    assert gap_is_advised(meetings)
    told = {w.code for w in date_warnings(meetings, holidays) if w.kind is not D1}
    crowded = len([day for day in off if 0 < day < 60]) > 6
    assert told <= {"school_holiday"} | ({"weekend", "holiday"} if crowded else set())


@given(DAYS)
def test_a_suggestion_keeps_the_weekday_where_it_is_free(first: date) -> None:
    second = suggested_days(first, {})[D2]
    if is_good(first + timedelta(weeks=3), {}):
        assert second == first + timedelta(weeks=3)
    elif is_good(first + timedelta(weeks=4), {}):
        assert second == first + timedelta(weeks=4)


def test_a_suggestion_steps_round_the_autumn_holiday() -> None:
    days = suggested_days(date(2026, 9, 23), {})  # three weeks later is week 42
    assert days[D2] == date(2026, 10, 21)
    assert days[MeetingKind.PLAN] == date(2026, 10, 28)
    assert days[MeetingKind.FOLLOW_UP_3] == date(2027, 1, 28)
    assert days[MeetingKind.FOLLOW_UP_12] == date(2027, 10, 28)


def test_follow_up_after_a_long_month_falls_on_the_last_day_of_a_short_one() -> None:
    days = suggested_days(date(2027, 11, 3), {})  # the plan meeting is on 1 December
    assert days[MeetingKind.FOLLOW_UP_3] == date(2028, 3, 1)
    leap = suggested_days(date(2027, 11, 2), {date(2027, 11, 30): "Fri"})
    assert leap[MeetingKind.FOLLOW_UP_3].month == 3


def test_the_start_up_meeting_is_not_proposed_for_yesterday() -> None:
    kind = MeetingKind.START_UP
    assert suggested_days(FIRST, {}, FIRST - timedelta(days=60))[kind] == date(2027, 3, 10)
    assert suggested_days(FIRST, {}, FIRST - timedelta(days=10))[kind] == date(2027, 3, 29)
    assert kind not in suggested_days(FIRST, {}, FIRST - timedelta(days=3))


def test_later_meetings_move_along_and_step_off_a_holiday() -> None:
    meetings = planned(
        start_up=date(2027, 3, 10),
        dialogue_1=FIRST,
        assessment=date(2027, 4, 19),
        dialogue_2=date(2027, 4, 28),
    )
    off = {date(2027, 5, 5): "Fri"}
    moved = moved_along(meetings, D1, 7, off, FIRST)
    assert moved == {BETWEEN: date(2027, 4, 26), D2: date(2027, 5, 6)}
    assert moved_along(meetings, D1, 7, off, date(2027, 4, 20)) == {D2: date(2027, 5, 6)}, "held"
    assert moved_along(meetings, D1, 0, off, FIRST) == {}
