"""Wrap-ups: what is open comes up again at the next one, until it is closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.dreamteams import elected_suffice
from apv_desktop.domain.missing import missing
from apv_desktop.domain.phases import NextThing, next_thing
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import STEPS, StepId, StepRecord, StepStatus
from apv_desktop.domain.workplace import Workplace
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp, by_day, coming, held, items_at
from tests import strategies
from tests.domain.gaps.situations import PLAN
from tests.strategies import TODAY

FIRST = WrapUp(1, date(2027, 1, 5), is_held=True)
SECOND = WrapUp(2, date(2027, 2, 2))
THIRD = WrapUp(3, None)
ALL = (THIRD, SECOND, FIRST)
EMPTY = Contents(Workplace(), Round(1, "APV", TODAY, 1))
WRAP_UPS = st.lists(strategies.wrap_ups(), min_size=1, max_size=5).map(
    lambda made: tuple(replace(each, id=at) for at, each in enumerate(made))
)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"day": date(1027, 1, 1)}, "date_unlikely"),
        ({"place": "x" * 201}, "line_too_long"),
        ({"minutes": 5}, "minutes_unlikely"),
        ({"attended": -1}, "count_unlikely"),
        ({"record": "x" * 60_001}, "text_too_long"),
    ],
)
def test_what_can_only_be_a_slip_is_refused(values: dict[str, Any], code: str) -> None:
    with pytest.raises(RuleBroken, match=code):
        WrapUp(1, **values)


def test_an_item_needs_words() -> None:
    with pytest.raises(RuleBroken, match="item_missing"):
        OpenItem(1, 1, "  ")


def test_its_end_and_its_points_are_worked_out() -> None:
    wrap_up = WrapUp(1, start=time(13, 30), minutes=45, agenda="Medicin\n\n  Ferie  ")
    assert (wrap_up.end, wrap_up.points) == (time(14, 15), ("Medicin", "Ferie"))
    assert WrapUp(1).end is None


def test_they_stand_by_their_days_and_the_next_is_the_first_not_held() -> None:
    assert by_day(ALL) == (FIRST, SECOND, THIRD)
    assert coming(ALL) == SECOND
    assert held(ALL) == (FIRST,)


def test_an_open_item_comes_up_until_it_is_closed() -> None:
    still, closed, new = OpenItem(1, 1, "A"), OpenItem(2, 1, "B", closed_at=2), OpenItem(3, 2, "C")
    items = (still, closed, new)
    assert items_at(FIRST, ALL, items) == (still, closed)
    assert items_at(SECOND, ALL, items) == items
    assert items_at(THIRD, ALL, items) == (still, new)


@given(WRAP_UPS, st.data())
def test_nothing_is_lost_between_two(wrap_ups: tuple[WrapUp, ...], data: st.DataObject) -> None:
    """Whatever the days: from where it was raised on, each item comes up until it is closed."""
    ids = st.sampled_from([each.id for each in wrap_ups])
    item = OpenItem(1, data.draw(ids), "Støj", closed_at=data.draw(st.none() | ids))
    order = by_day(wrap_ups)
    raised = next(at for at, each in enumerate(order) if each.id == item.raised_at)
    closed = next((at for at, each in enumerate(order) if each.id == item.closed_at), len(order))
    for at, each in enumerate(order):
        assert bool(items_at(each, wrap_ups, (item,))) is (raised <= at <= closed)


def gaps(contents: Contents) -> list[str]:
    return [gap.code for gap in missing(StepId.WRAP_UPS, contents, TODAY)]


def test_a_small_workplace_is_never_asked_to_begin_and_a_large_one_when_plans_are_made() -> None:
    small = replace(EMPTY, workplace=Workplace(employee_count=12), plans=(PLAN,))
    assert elected_suffice(12) and gaps(small) == []
    large = replace(small, workplace=Workplace(employee_count=80))
    assert gaps(large) == ["wrap_up_missing"]
    assert gaps(replace(large, plans=())) == []
    assert gaps(replace(large, wrap_ups=(SECOND,))) == ["wrap_ups_due"]


def test_the_day_that_passed_and_what_is_left_open_are_asked_for() -> None:
    yesterday = replace(SECOND, day=TODAY - timedelta(days=1))
    assert gaps(replace(EMPTY, wrap_ups=(yesterday,))) == ["wrap_ups_due"]
    assert gaps(replace(EMPTY, wrap_ups=(replace(SECOND, day=TODAY),))) == []
    item = OpenItem(1, 1, "Støj")
    left = replace(EMPTY, wrap_ups=(FIRST,), open_items=(item,))
    assert gaps(left) == ["wrap_up_next_missing"]
    assert gaps(replace(left, wrap_ups=(FIRST, THIRD))) == []
    assert gaps(replace(left, open_items=(replace(item, closed_at=1),))) == []


def test_the_next_wrap_up_is_the_next_thing_when_nothing_else_is_left() -> None:
    records = {step.id: StepRecord(step.id, StepStatus.DONE) for step in STEPS}
    day = TODAY + timedelta(days=9)
    waiting = replace(EMPTY, steps=records, wrap_ups=(replace(SECOND, day=day),))
    assert next_thing(waiting, TODAY) == NextThing(StepId.WRAP_UPS, "hold_wrap_up", {"day": day})
