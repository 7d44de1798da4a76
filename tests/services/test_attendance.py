"""Answers and ticks are kept person by person, and go and come back with the person."""

from __future__ import annotations

from datetime import date

import pytest

from apv_desktop.domain.attendance import Attendance, Reply, ReplyAnswer
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import attendance, meetings, people
from apv_desktop.services.apv import Apv

FIRST, SECOND = MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2
COMING, NOT_COMING = ReplyAnswer.COMING, ReplyAnswer.NOT_COMING


@pytest.fixture
def three(small: Apv) -> tuple[int, int, int]:
    anne, bo, cecilie = (people.add(small, name).id for name in ("Anne", "Bo", "Cecilie"))
    return anne, bo, cecilie


def names(found: tuple[Person, ...]) -> list[str]:
    return [person.name for person in found]


def test_an_answer_is_kept_with_the_day_it_came(small: Apv, three: tuple[int, int, int]) -> None:
    anne, bo, _ = three
    attendance.reply(small, [anne], FIRST, COMING)
    attendance.reply(small, [bo], FIRST, NOT_COMING, date(2027, 3, 1))
    assert small.contents.replies == {
        (anne, FIRST): Reply(anne, FIRST, COMING, small.today),
        (bo, FIRST): Reply(bo, FIRST, NOT_COMING, date(2027, 3, 1)),
    }
    assert names(attendance.unanswered(small.contents, FIRST)) == ["Cecilie"]
    assert len(attendance.unanswered(small.contents, SECOND)) == 3


def test_the_same_answer_again_keeps_its_day(small: Apv, three: tuple[int, int, int]) -> None:
    anne, _, _ = three
    attendance.reply(small, [anne], FIRST, COMING, date(2027, 3, 1))
    attendance.reply(small, [anne], FIRST, COMING)
    assert small.contents.replies[anne, FIRST].replied_on == date(2027, 3, 1)


def test_an_answer_can_be_taken_away(small: Apv, three: tuple[int, int, int]) -> None:
    attendance.reply(small, three, FIRST, COMING)
    small.settle()
    attendance.reply(small, three, FIRST, ReplyAnswer.OPEN)
    assert small.contents.replies == {}
    small.undo()
    assert attendance.turnout(small.contents, FIRST).coming == 3


def test_the_number_that_came_follows_the_ticks(small: Apv, three: tuple[int, int, int]) -> None:
    anne, bo, cecilie = three
    attendance.tick(small, [anne, bo], FIRST, present=True)
    attendance.tick(small, [cecilie], FIRST, present=False)
    assert small.contents.attendance[cecilie, FIRST] == Attendance(cecilie, FIRST, False)
    found = attendance.turnout(small.contents, FIRST)
    assert (found.present, found.absent, found.unticked, found.attended) == (2, 1, 0, 2)
    assert names(attendance.absent(small.contents, FIRST)) == ["Cecilie"]
    small.settle()
    attendance.tick(small, [bo], FIRST, present=None)
    assert small.contents.meeting(FIRST).attended == 1
    assert small.contents.meeting(SECOND).attended is None
    small.undo()
    assert small.contents.meeting(FIRST).attended == 2


def test_a_number_typed_cannot_be_below_the_ticks(small: Apv, three: tuple[int, int, int]) -> None:
    attendance.tick(small, three, FIRST, present=True)
    with pytest.raises(RuleBroken, match="fewer_than_ticked"):
        meetings.change(small, FIRST, attended=2)
    meetings.change(small, FIRST, attended=5)
    assert attendance.turnout(small.contents, FIRST).attended == 5


def test_a_person_takes_answers_and_ticks_along(small: Apv, three: tuple[int, int, int]) -> None:
    anne, bo, _ = three
    attendance.reply(small, [anne, bo], FIRST, COMING)
    attendance.tick(small, [anne, bo], SECOND, present=True)
    before = small.contents
    people.remove(small, [anne])
    assert set(small.contents.replies) == {(bo, FIRST)}
    assert set(small.contents.attendance) == {(bo, SECOND)}
    assert small.contents.meeting(SECOND).attended == 2  # so many came, whoever is listed today
    small.undo()
    assert small.contents == before
