"""Meetings are kept one by one; a suggestion fills what is empty and moves only when told to."""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from random import Random

import pytest

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import files, meetings
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings

FIRST = date(2027, 4, 7)
D1, BETWEEN, D2 = MeetingKind.DIALOGUE_1, MeetingKind.ASSESSMENT, MeetingKind.DIALOGUE_2


@pytest.fixture
def apv(tmp_path: Path) -> Iterator[Apv]:
    around = Surroundings(lambda: datetime(2027, 3, 10, 10, 0), Random(7), tmp_path / "state")
    first = Meeting(D1, FIRST, time(9, 0), place="Kantinen")
    made = files.create_apv(tmp_path / "a.apv", Workplace("Værkstedet"), "APV", first, around)
    yield made
    made.close()


def labels(apv: Apv) -> list[str]:
    told: list[str] = []
    apv.on_saved(told.append)
    return told


def test_a_meeting_is_changed_field_by_field(apv: Apv) -> None:
    meetings.change(apv, D2, place="Salen", minutes=90)
    meetings.change(apv, D2, attended=31)
    assert apv.contents.meeting(D2) == Meeting(D2, None, None, 90, "Salen", 31)


def test_a_change_that_changes_nothing_writes_nothing(apv: Apv) -> None:
    told = labels(apv)
    meetings.change(apv, BETWEEN, place="")
    assert told == []
    assert BETWEEN not in apv.contents.meetings


def test_a_refused_value_leaves_the_meeting_as_it_was(apv: Apv) -> None:
    with pytest.raises(RuleBroken, match="minutes_unlikely"):
        meetings.change(apv, D1, minutes=1000)
    assert apv.contents.meeting(D1).minutes == 120


def test_the_suggestion_fills_what_is_empty_as_one_deed(apv: Apv) -> None:
    told = labels(apv)
    meetings.suggest(apv)
    assert told == ["meetings_suggested"]
    assert apv.contents.meeting(BETWEEN).day == date(2027, 4, 19)  # the 17th is a Saturday
    assert apv.contents.meeting(D2) == Meeting(D2, date(2027, 4, 28), time(9, 0), place="Kantinen")
    assert apv.contents.meeting(BETWEEN).place == ""


def test_the_suggestion_keeps_what_was_set_unless_told_to_move(apv: Apv) -> None:
    meetings.change(apv, D2, day=date(2027, 5, 5), start=time(13, 0), place="Salen")
    assert not meetings.would_move(apv), "one meeting still lacks its day"
    meetings.suggest(apv)
    assert apv.contents.meeting(D2).day == date(2027, 5, 5)
    assert meetings.would_move(apv)
    meetings.suggest(apv, move=True)
    assert apv.contents.meeting(D2).day == date(2027, 4, 28)
    assert apv.contents.meeting(D2).start == time(13, 0)
    assert apv.contents.meeting(D2).place == "Salen"
    assert not meetings.would_move(apv), "they stand where they are suggested"


def test_without_a_first_day_there_is_nothing_to_suggest(apv: Apv) -> None:
    meetings.change(apv, D1, day=None)
    told = labels(apv)
    meetings.suggest(apv, move=True)
    assert meetings.suggestion(apv) == {}
    assert not meetings.would_move(apv)
    assert told == []
