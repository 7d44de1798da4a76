"""The number that came follows the ticks and is never below them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.attendance import (
    Attendance,
    Reply,
    ReplyAnswer,
    Turnout,
    attended_after,
    turnout,
)
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import RuleBroken

FIRST, SECOND = MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2
COUNTS = st.integers(0, 300)


@pytest.mark.parametrize(
    ("counted", "before", "ticked", "expected"),
    [
        (None, 0, 1, 1),
        (1, 1, 2, 2),
        (2, 2, 1, 1),
        (1, 1, 0, 0),
        (None, 0, 0, None),  # only absent ones are ticked
        (20, 0, 1, 20),  # heads were counted first
        (20, 19, 21, 21),
        (20, 5, 4, 20),
    ],
)
def test_the_number_follows_the_ticks(
    counted: int | None, before: int, ticked: int, expected: int | None
) -> None:
    assert attended_after(counted, before, ticked) == expected


@given(st.none() | COUNTS, COUNTS, COUNTS)
def test_the_number_is_never_below_the_ticks(counted: int | None, before: int, ticked: int) -> None:
    assert (attended_after(counted, before, ticked) or 0) >= ticked


def test_a_year_that_can_only_be_a_slip_is_refused() -> None:
    with pytest.raises(RuleBroken, match="date_unlikely"):
        Reply(1, FIRST, ReplyAnswer.COMING, date(1920, 1, 1))


def test_each_meeting_has_its_own_numbers() -> None:
    people = [Person(each, f"Person {each}") for each in range(1, 6)]
    said = [
        Reply(1, FIRST, ReplyAnswer.COMING),
        Reply(2, FIRST, ReplyAnswer.NOT_COMING),
        Reply(3, SECOND, ReplyAnswer.COMING),
        Reply(99, FIRST, ReplyAnswer.COMING),  # nobody on the list
    ]
    ticks = [Attendance(1, FIRST, True), Attendance(2, FIRST, False), Attendance(4, SECOND, True)]
    replies = {(each.person_id, each.meeting): each for each in said}
    attendance = {(each.person_id, each.meeting): each for each in ticks}
    found = turnout(people, FIRST, replies, attendance, 3)
    assert found == Turnout(5, 1, 1, 3, 1, 1, 3, 3)
    assert turnout(people, SECOND, replies, attendance, None) == Turnout(5, 1, 0, 4, 1, 0, 4, None)
