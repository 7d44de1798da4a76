"""Three to four weeks between the dialogue meetings, the assessment in between, no weekends."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.meetings import (
    DateWarning,
    Meeting,
    MeetingKind,
    date_warnings,
    gap,
    suggested_days,
)
from apv_desktop.domain.rules import RuleBroken

D1, BETWEEN, D2 = MeetingKind.DIALOGUE_1, MeetingKind.ASSESSMENT, MeetingKind.DIALOGUE_2
FIRST = date(2027, 4, 7)  # a Wednesday
DAYS = st.dates(date(2001, 1, 1), date(2099, 12, 1))


def planned(**days: date | None) -> dict[MeetingKind, Meeting]:
    return {MeetingKind(kind): Meeting(MeetingKind(kind), day) for kind, day in days.items()}


def after(days: int) -> dict[MeetingKind, Meeting]:
    return planned(dialogue_1=FIRST, dialogue_2=FIRST + timedelta(days=days))


def codes(meetings: dict[MeetingKind, Meeting]) -> list[str]:
    return [warning.code for warning in date_warnings(meetings)]


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
    assert DateWarning(code, D2, days) in date_warnings(after(days))


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
    assert date_warnings(planned(assessment=saturday)) == (DateWarning("weekend", BETWEEN),)
    assert date_warnings(planned(assessment=saturday + timedelta(days=2))) == ()


@given(DAYS)
def test_a_suggestion_from_a_working_day_warns_of_nothing(first: date) -> None:
    days = suggested_days(first)
    assert list(days) == list(MeetingKind)
    warned = date_warnings({kind: Meeting(kind, day) for kind, day in days.items()})
    if first.isoweekday() <= 5:
        assert warned == ()
    else:
        assert {warning.code for warning in warned} == {"weekend"}
        assert BETWEEN not in {warning.kind for warning in warned}


@given(DAYS)
def test_a_suggestion_keeps_the_weekday(first: date) -> None:
    days = suggested_days(first)
    assert days[D1] == first
    assert days[D2].isoweekday() == first.isoweekday()


@pytest.mark.parametrize(
    ("start", "minutes", "end"),
    [(time(9), 120, time(11)), (time(13, 45), 30, time(14, 15)), (time(23), 120, time(1))],
)
def test_a_meeting_ends_when_its_minutes_are_gone(start: time, minutes: int, end: time) -> None:
    assert Meeting(D1, FIRST, start, minutes).end == end


def test_nobody_knows_when_a_meeting_ends_that_has_no_beginning() -> None:
    assert Meeting(D1, FIRST).end is None


@pytest.mark.parametrize(
    ("meeting", "code", "field"),
    [
        ({"minutes": 14}, "minutes_unlikely", "minutes"),
        ({"minutes": 601}, "minutes_unlikely", "minutes"),
        ({"day": date(1999, 12, 31)}, "date_unlikely", "day"),
        ({"place": "x" * 201}, "line_too_long", "place"),
        ({"attended": -1}, "count_unlikely", "attended"),
    ],
)
def test_a_meeting_refuses_slips(meeting: dict[str, object], code: str, field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        Meeting(D1, **meeting)  # type: ignore[arg-type]
    assert (refused.value.code, refused.value.field) == (code, field)


@pytest.mark.parametrize("minutes", [15, 600])
def test_the_shortest_and_the_longest_meeting_stand(minutes: int) -> None:
    assert Meeting(D1, minutes=minutes).minutes == minutes
