"""The meeting's clock keeps order, sum and end, loses no time, and goes on as if never stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain import meeting_course as course
from apv_desktop.domain.meeting_clock import LET_BE, MeetingClock, Signal, Stage
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.script_items import ScriptItem, Turns
from apv_desktop.domain.scripts import Slot

KIND = MeetingKind.DIALOGUE_1
NOON = datetime(2027, 4, 7, 12, 0, 0)
Deed = tuple[str, int]  # what is done, and how many seconds pass before


def stage(number: int, minutes: int, least: int | None = None, **more: object) -> Stage:
    planned = minutes * 60
    lowest = max(60, planned // 2) if least is None else least
    return Stage(number, number, f"Punkt {number}", planned, planned, lowest, **more)  # type: ignore[arg-type]


def begun(*minutes: int, length: int | None = None) -> MeetingClock:
    made = [stage(number, each) for number, each in enumerate(minutes, start=1)]
    ends = NOON + timedelta(minutes=sum(minutes) if length is None else length)
    return course.begin(KIND, made, ends, NOON)


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def test_time_is_read_off_and_never_counted() -> None:
    clock = begun(15, 25)
    assert (clock.spent(after(0)), clock.left(after(61.9))) == (0, 15 * 60 - 61)
    assert clock.left(after(16 * 60)) == -60
    assert clock.expected_end(after(16 * 60)) == after(41 * 60)
    assert clock.late(after(16 * 60)) == 60


def test_there_is_no_drift_over_two_hours_of_uneven_ticks() -> None:
    """A display that asks now and then, late and early, is never a second off."""
    clock, at = begun(120), 0.0
    step = 0.937
    while at < 7200:
        shown = clock.spent(after(at))
        assert 0 <= at - shown < 1
        at += step
        step = 0.4 + (step * 1.7) % 1.3


@pytest.mark.parametrize(
    ("minutes", "at", "signal"),
    [
        (15, 0, Signal.CALM),
        (15, 13 * 60 - 1, Signal.CALM),
        (15, 13 * 60, Signal.SOON),
        (15, 15 * 60 - 1, Signal.SOON),
        (15, 15 * 60, Signal.OVER),
        (3, 119, Signal.CALM),
        (3, 120, Signal.SOON),
    ],
)
def test_the_leader_is_told_two_minutes_before(minutes: int, at: int, signal: Signal) -> None:
    assert begun(minutes, 60).signal(after(at)) is signal


def test_what_is_left_is_timed_anew_to_the_end() -> None:
    late = course.move_on(begun(15, 20, 20), after(20 * 60))
    assert [each.allotted for each in late.stages] == [900, 1050, 1050]
    assert late.late(after(20 * 60)) == 0


def test_a_deviation_under_fifteen_seconds_is_left_alone() -> None:
    late = course.move_on(begun(15, 20, 20), after(15 * 60 + LET_BE - 1))
    assert [each.allotted for each in late.stages] == [900, 1200, 1200]
    later = course.move_on(begun(15, 20, 20), after(15 * 60 + 2 * LET_BE))
    assert later.late(after(15 * 60 + 2 * LET_BE)) == 0


def test_nothing_is_shortened_below_its_least() -> None:
    made = [stage(1, 15), stage(2, 20, least=1100), stage(3, 20, least=300)]
    clock = course.begin(KIND, made, after(55 * 60), NOON)
    late = course.move_on(clock, after(25 * 60))
    assert [each.allotted for each in late.stages[1:]] == [1100, 700]
    hopeless = course.move_on(clock, after(50 * 60))
    assert [each.allotted for each in hopeless.stages[1:]] == [1100, 300]
    assert hopeless.late(after(50 * 60)) == 1400 - 300


def test_time_that_is_won_ends_the_meeting_early_and_drags_nothing_out() -> None:
    early = course.move_on(begun(15, 20, 20), after(5 * 60))
    assert [each.allotted for each in early.stages] == [900, 1200, 1200]
    assert early.late(after(5 * 60)) == -600


def test_a_minute_more_is_paid_by_what_is_to_come() -> None:
    clock = course.lengthen(begun(15, 20, 20), 60, after(60))
    assert clock.stages[0].allotted == 960
    assert sum(each.allotted for each in clock.rest) == 2400 - 60
    assert clock.late(after(60)) == 0
    back = course.lengthen(clock, -60, after(61))
    assert [each.allotted for each in back.stages] == [900, 1200, 1200]


def test_a_stage_never_gets_less_than_was_spent_on_it() -> None:
    clock = begun(3, 20)
    shorter = course.lengthen(clock, -60, after(150))
    assert shorter.left(after(150)) == 0
    over = course.lengthen(clock, -60, after(200))
    assert over.stages[0].allotted == 180


def test_without_a_fixed_end_every_item_has_its_own_minutes() -> None:
    late = course.move_on(begun(15, 20, 20), after(25 * 60))
    free = course.keep_end(late, False, after(25 * 60))
    assert [each.allotted for each in free.rest] == [1200]
    assert [each.allotted for each in late.rest] == [900]
    assert free.late(after(25 * 60)) > 0
    assert course.keep_end(free, True, after(25 * 60)).late(after(25 * 60)) == 0


def test_back_goes_on_from_what_was_spent() -> None:
    moved = course.move_on(begun(15, 20), after(300))
    back = course.go_back(moved, after(310))
    assert (back.at, back.spent(after(310))) == (0, 300)
    assert back.stages[1].spent == 10
    assert course.go_back(begun(15), after(5)) == begun(15)


def test_a_skipped_item_is_noted_and_an_ended_meeting_can_go_on() -> None:
    clock = course.move_on(begun(15, 20), after(5), skipping=True)
    assert (clock.at, clock.stages[0].skipped) == (1, True)
    over = course.move_on(clock, after(605))
    assert over.is_over
    assert (over.stage, over.left(after(999)), over.ended) == (None, 0, after(605))
    again = course.go_back(over, after(700))
    assert (again.at, again.spent(after(700)), again.is_over) == (1, 600, False)


def test_a_pause_stops_the_item_and_is_paid_by_the_rest() -> None:
    clock = begun(15, 20, 20)
    still = course.pause(clock, after(300))
    assert still.left(after(300)) == still.left(after(900)) == 600
    running = course.go_on(still, after(600))
    assert running.left(after(600)) == 600
    assert running.late(after(600)) == 0
    assert sum(each.allotted for each in running.rest) == 2400 - 300


def test_an_abandoned_meeting_ends_as_if_it_had_kept_its_time() -> None:
    clock = begun(15, 20)
    assert not clock.is_abandoned(after(4 * 3600 - 1500))
    assert clock.is_abandoned(after(24 * 3600))
    over = course.finish(clock, after(24 * 3600))
    assert over.ended == clock.ends


@pytest.mark.parametrize(
    ("at", "people", "turn"),
    [
        (0, 3, (0, 300)),
        (299, 3, (0, 1)),
        (300, 3, (1, 300)),
        (899, 3, (2, 1)),
        (900, 3, None),
        (900, 4, (3, 300)),
    ],
)
def test_three_take_five_minutes_each(at: int, people: int, turn: tuple[int, int] | None) -> None:
    made = [stage(1, 25, turns=Turns.INTERVIEWS)]
    clock = course.begin(KIND, made, after(1500), NOON)
    assert clock.turn_at(after(at), people) == turn


def test_the_leader_gives_the_turn_on_or_begins_it_anew() -> None:
    made = [stage(1, 25, turns=Turns.INTERVIEWS)]
    clock = course.begin(KIND, made, after(1500), NOON)
    early = course.next_turn(clock, 3, after(240))
    assert early.turn_at(after(250), 3) == (1, 290)
    anew = course.restart_turn(early, 3, after(300))
    assert anew.turn_at(after(300), 3) == (1, 300)
    done = course.next_turn(course.next_turn(anew, 3, after(310)), 3, after(320))
    assert done.turn_at(after(321), 3) is None
    assert course.restart_turn(done, 3, after(330)).turn_at(after(330), 3) == (2, 300)
    paused = course.pause(anew, after(400))
    assert paused.turn_at(after(4000), 3) == (1, 200)


def test_stages_come_from_the_script() -> None:
    def slot(turns: Turns, minutes: int) -> Slot:
        return Slot(ScriptItem(7, KIND, 1, "Tal", minutes, turns=turns), minutes, 0, None, None)

    made = course.stages([slot(Turns.INTERVIEWS, 25), slot(Turns.NONE, 9)], largest=4)
    assert [(each.planned, each.least, each.item_id) for each in made] == [
        (1500, 1200, 7),
        (540, 270, 7),
    ]
    assert course.least(slot(Turns.INTERVIEWS, 10), 3) == 600
    assert course.least(slot(Turns.SPEAKERS, 12), 4) == 480


@pytest.mark.parametrize(
    ("meeting", "ends"),
    [
        (Meeting(KIND, date(2027, 4, 7), time(11, 50), 120), datetime(2027, 4, 7, 13, 50)),
        (Meeting(KIND, date(2027, 4, 8), time(11, 50), 120), datetime(2027, 4, 7, 14, 0)),
        (Meeting(KIND, date(2027, 4, 7), time(8, 0), 120), datetime(2027, 4, 7, 14, 0)),
        (Meeting(KIND, date(2027, 4, 7), None, 90), datetime(2027, 4, 7, 13, 30)),
    ],
)
def test_the_end_is_the_planned_one_on_the_day(meeting: Meeting, ends: datetime) -> None:
    assert course.end_of(meeting, NOON) == ends


DEEDS: dict[str, Callable[[MeetingClock, datetime], MeetingClock]] = {
    "on": course.move_on,
    "skip": lambda clock, now: course.move_on(clock, now, skipping=True),
    "back": course.go_back,
    "pause": course.pause,
    "go on": course.go_on,
    "more": lambda clock, now: course.lengthen(clock, 60, now),
    "less": lambda clock, now: course.lengthen(clock, -60, now),
    "turn": lambda clock, now: course.next_turn(clock, 3, now),
    "free": lambda clock, now: course.keep_end(clock, False, now),
    "keep": lambda clock, now: course.keep_end(clock, True, now),
}
MEETINGS = st.lists(st.integers(1, 40), min_size=1, max_size=8)
COURSES = st.lists(st.tuples(st.sampled_from(sorted(DEEDS)), st.integers(0, 1500)), max_size=14)


@given(MEETINGS, COURSES)
def test_no_time_is_ever_lost(minutes: list[int], deeds: list[Deed]) -> None:
    """What was spent on items and what was paused make up all the time since the beginning."""
    clock, now, paused = begun(*minutes), NOON, 0
    for name, seconds in deeds:
        if clock.paused is not None or clock.is_over:
            paused += seconds
        now += timedelta(seconds=seconds)
        clock = DEEDS[name](clock, now)
    spent = sum(each.spent for each in clock.stages)
    spent += 0 if clock.stage is None else clock.spent(now) - clock.stage.spent
    assert spent + paused == (now - NOON).total_seconds()


@given(MEETINGS, COURSES, st.integers(-30, 60))
def test_what_is_left_keeps_order_sum_and_end(
    minutes: list[int], deeds: list[Deed], slack: int
) -> None:
    clock, now = begun(*minutes, length=max(1, sum(minutes) + slack)), NOON
    for name, seconds in deeds:
        now += timedelta(seconds=seconds)
        before = clock
        clock = DEEDS[name](clock, now)
        assert [each.id for each in clock.stages] == [each.id for each in before.stages]
        moved = name in ("on", "skip", "back", "more", "less", "keep") and clock != before
        if not moved or clock.is_over or clock.paused or not clock.keeps_end or not clock.rest:
            continue
        late = clock.late(now)
        least = [max(0, min(each.least, each.planned) - each.spent) for each in clock.rest]
        most = [max(0, each.planned - each.spent) for each in clock.rest]
        given = [each.to_come for each in clock.rest]
        at_least, as_planned = given == least, given == most
        assert abs(late) < LET_BE or (late > 0 and at_least) or (late < 0 and as_planned)


@given(MEETINGS, COURSES, st.integers(0, 3600))
def test_a_clock_put_down_and_taken_up_never_stopped(
    minutes: list[int], deeds: list[Deed], gap: int
) -> None:
    """Nothing but the clock itself is needed to go on, however long nobody looked."""
    clock, now = begun(*minutes), NOON
    for name, seconds in deeds:
        now += timedelta(seconds=seconds)
        clock = DEEDS[name](clock, now)
    taken_up = replace(clock)
    later = now + timedelta(seconds=gap)
    assert taken_up.spent(later) == clock.spent(now) + (gap if clock.since is not None else 0)
    assert course.move_on(taken_up, later) == course.move_on(clock, later)


@given(st.lists(st.tuples(st.integers(60, 3600), st.integers(0, 3600)), min_size=1, max_size=9))
def test_shares_sum_up_and_no_one_gets_less_than_its_least(made: list[tuple[int, int]]) -> None:
    rest = [
        Stage(number, number, "x", planned, planned, min(least, planned))
        for number, (planned, least) in enumerate(made)
    ]
    lowest, highest = sum(each.least for each in rest), sum(each.planned for each in rest)
    for total in (0, lowest, (lowest + highest) // 2, highest):
        shares = course.shared(total, rest)
        assert sum(shares) == max(total, lowest)
        assert all(share >= each.least for share, each in zip(shares, rest, strict=True))
