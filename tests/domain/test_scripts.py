"""The script in time: clock times follow the start, fours take longer, open items give way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.content import load, script_texts
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.groups import WorkGroup
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.script_items import ScriptItem, Turns
from apv_desktop.domain.scripts import (
    SCRIPTED,
    Fit,
    extra_minutes,
    fitted,
    largest_group,
    timetable,
)
from apv_desktop.domain.workplace import Workplace

FIRST = MeetingKind.DIALOGUE_1
EMPTY = Contents(Workplace(), Round(1, "APV", date(2027, 3, 10), 1))
DANISH = load("da")


def item(number: int, minutes: int, **more: object) -> ScriptItem:
    return ScriptItem(number, FIRST, number, f"Punkt {number}", minutes, **more)  # type: ignore[arg-type]


def held(start: time | None = time(13, 0), minutes: int = 120) -> Contents:
    return replace(EMPTY, meetings={FIRST: Meeting(FIRST, start=start, minutes=minutes)})


def test_clock_times_follow_the_start() -> None:
    table = timetable([item(1, 15), item(2, 50)], held(), FIRST)
    assert [slot.start for slot in table.slots] == [time(13, 0), time(13, 15)]
    assert table.slots[-1].end == time(14, 5)
    assert (table.total, table.length, table.over, table.fit) == (65, 120, -55, Fit.SHORT)


def test_without_a_start_there_are_no_clock_times() -> None:
    table = timetable([item(1, 120)], held(start=None), FIRST)
    assert (table.slots[0].start, table.slots[0].end, table.fit) == (None, None, Fit.EXACT)


def test_interviews_grow_by_five_minutes_where_there_are_fours() -> None:
    interviews = item(1, 25, turns=Turns.INTERVIEWS)
    people = tuple(Person(number, f"P{number}") for number in range(1, 8))
    seven = replace(held(), people=people)
    assert largest_group(seven, FIRST) == 4
    table = timetable([interviews, item(2, 25, turns=Turns.ASKING)], seven, FIRST)
    assert [(slot.minutes, slot.extra) for slot in table.slots] == [(30, 5), (25, 0)]
    threes = replace(seven, groups=(WorkGroup(1, FIRST, 1, (1, 2, 3)),))
    assert timetable([interviews], threes, FIRST).total == 25
    assert extra_minutes(interviews, 2) == 0


@pytest.mark.parametrize("kind", SCRIPTED)
def test_the_proposal_takes_two_hours(kind: MeetingKind) -> None:
    assert sum(each.minutes for each in script_texts.proposal(DANISH, kind)) == 120


def test_the_published_items_keep_their_minutes() -> None:
    """Source: apvportalen.dk: 15, 25 and 15 in meeting 1, 20 and 50 in meeting 2."""
    first = {each.source: each for each in script_texts.proposal(DANISH, FIRST)}
    known = ("d1-intro", "d1-interviews", "d1-marks")
    assert [first[source].minutes for source in known] == [15, 25, 15]
    assert [each.source for each in first.values() if not each.is_proposal] == list(known)
    second = [each.minutes for each in script_texts.proposal(DANISH, MeetingKind.DIALOGUE_2)]
    assert (sum(second[:2]), sum(second[2:4])) == (20, 50)


def test_the_proposal_is_shortened_where_fours_need_longer() -> None:
    people = tuple(Person(number, f"P{number}") for number in range(1, 8))
    table = script_texts.script(replace(held(), people=people), DANISH, FIRST)
    assert table.fit is Fit.EXACT
    interviews = table.slots[1]
    assert (interviews.minutes, interviews.extra) == (30, 5)


@given(
    st.lists(st.tuples(st.integers(1, 60), st.booleans()), min_size=1, max_size=9),
    st.integers(-60, 90),
)
def test_fitting_takes_from_open_items_alone(made: list[tuple[int, bool]], over: int) -> None:
    items = [
        item(number, minutes, is_proposal=is_open)
        for number, (minutes, is_open) in enumerate(made, start=1)
    ]
    minutes = fitted(items, over)
    changed = sum(before.minutes for before in items) - sum(minutes)
    for before, after in zip(items, minutes, strict=True):
        assert after == before.minutes or before.is_proposal
        assert after >= min(5, before.minutes)
    assert abs(changed) <= abs(over)
    if any(is_open for _, is_open in made) and over <= 0:
        assert changed == over
    if changed != over > 0:  # nothing more to take
        assert all(
            after <= min(5, before.minutes)
            for before, after in zip(items, minutes, strict=True)
            if before.is_proposal
        )


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"title": " "}, "item_untitled"),
        ({"minutes": 0}, "item_minutes_unlikely"),
        ({"minutes": 241}, "item_minutes_unlikely"),
        ({"who": "x" * 201}, "line_too_long"),
        ({"say": "x" * 60_001}, "text_too_long"),
    ],
)
def test_an_item_refuses_what_nobody_can_follow(values: dict[str, object], code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        replace(item(1, 10), **values)  # type: ignore[arg-type]
    assert refused.value.code == code
