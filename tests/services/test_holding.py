"""A meeting held: begun with its script, kept in the file at each deed, taken up where it was."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.domain import meeting_course as course
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.services import files, holding, meetings
from apv_desktop.services.apv import Apv
from apv_desktop.services.steady_clock import SteadyClock
from apv_desktop.services.surroundings import Surroundings

DANISH, FIRST = load("da"), MeetingKind.DIALOGUE_1
NOW = datetime(2027, 3, 10, 10, 0)


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


@pytest.fixture
def held(small: Apv) -> Apv:
    holding.begin(small, DANISH, FIRST, NOW)
    return small


def test_beginning_takes_the_proposal_into_use(held: Apv) -> None:
    clock = held.contents.clocks[FIRST]
    assert len(held.contents.script_of(FIRST)) == len(clock.stages) == 7
    assert (clock.began, clock.ends) == (NOW, after(7200))
    item = holding.item_at(held.contents, clock)
    assert item is not None
    assert item.title == "Velkommen"


def test_each_deed_is_one_step_of_the_history_and_none_is_made_by_time(held: Apv) -> None:
    before = len(held.events())
    holding.step(held, FIRST, course.move_on, after(900))
    holding.step(held, FIRST, course.pause, after(1000))
    holding.step(held, FIRST, course.pause, after(1100))
    assert len(held.events()) == before + 2
    assert held.undo()
    assert held.contents.clocks[FIRST].paused is None
    assert held.contents.clocks[FIRST].at == 1
    holding.step(held, MeetingKind.DIALOGUE_2, course.move_on, after(900))
    assert len(held.events()) == before + 3


def test_a_file_opened_again_goes_on_as_if_it_had_never_been_closed(
    held: Apv, around: Surroundings
) -> None:
    holding.step(held, FIRST, course.move_on, after(900))
    known = held.contents.clocks[FIRST]
    path = held.path
    held.close()
    again = files.open_apv(path, around)
    try:
        clock = again.contents.clocks[FIRST]
        assert clock == known
        assert clock.spent(after(960)) == 60
        assert holding.under_way(again.contents, after(960)) is FIRST
    finally:
        again.close()


def test_the_log_remembers_what_each_item_took(held: Apv) -> None:
    holding.step(held, FIRST, course.move_on, after(960))
    holding.step(held, FIRST, lambda c, now: course.move_on(c, now, skipping=True), after(970))
    holding.step(held, FIRST, course.finish, after(1000))
    logged = holding.log(held.contents, FIRST)
    assert [(each.spent, each.skipped) for each in logged[:3]] == [
        (960, False), (10, True), (30, False),
    ]  # fmt: skip
    assert logged[0].planned == 900
    assert holding.under_way(held.contents, after(1000)) is None
    assert holding.log(held.contents, MeetingKind.ASSESSMENT) == ()


def test_the_cockpit_opens_for_the_meeting_that_is_next(small: Apv) -> None:
    assert holding.next_to_hold(small.contents, NOW) is FIRST
    meetings.change(small, FIRST, day=NOW.date() - timedelta(days=1))
    assert holding.next_to_hold(small.contents, NOW) is MeetingKind.ASSESSMENT
    holding.begin(small, DANISH, MeetingKind.DIALOGUE_2, NOW)
    assert holding.next_to_hold(small.contents, NOW) is MeetingKind.DIALOGUE_2
    assert holding.next_to_hold(small.contents, after(24 * 3600)) is MeetingKind.ASSESSMENT
    for kind in (MeetingKind.ASSESSMENT, MeetingKind.DIALOGUE_2):
        meetings.change(small, kind, day=NOW.date() - timedelta(days=1))
    holding.step(small, MeetingKind.DIALOGUE_2, course.finish, NOW)
    assert holding.next_to_hold(small.contents, NOW) is MeetingKind.DIALOGUE_2


def test_group_sizes_are_told_with_the_usual_one_first(example: Apv) -> None:
    assert holding.sizes(example.contents, FIRST) == (3, 4)
    assert holding.sizes(example.contents, MeetingKind.ASSESSMENT) == ()


def test_a_steady_clock_takes_no_notice_of_the_pcs_clock(tmp_path: Path) -> None:
    """Two hours of ticks while the clock of the PC is set forward and back: never a second off."""
    passed, shown_by_pc = [1000.0], [NOW]
    clock = SteadyClock(lambda: shown_by_pc[0], lambda: passed[0])
    step = 0.731
    while passed[0] < 1000 + 7200:
        passed[0] += step
        step = 0.2 + (step * 3.7) % 1.9
        shown_by_pc[0] += timedelta(seconds=(-1) ** int(passed[0]) * 3600)
        assert abs((clock.now() - NOW).total_seconds() - (passed[0] - 1000)) < 0.001
    around = Surroundings(lambda: NOW, Random(1), tmp_path)
    assert SteadyClock(around.now, around.steady).now() == NOW
