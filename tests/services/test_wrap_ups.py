"""Wrap-ups: proposed from the follow-up meetings, and nothing open is lost with one."""

from datetime import date, time, timedelta

import pytest

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import meetings, past, wrap_ups
from apv_desktop.services.apv import Apv


def test_the_day_is_that_of_the_next_follow_up_that_has_none(small: Apv) -> None:
    assert wrap_ups.add(small).day is None
    near, far = small.today + timedelta(days=20), small.today + timedelta(days=90)
    meetings.change(small, MeetingKind.FOLLOW_UP_6, day=far)
    meetings.change(small, MeetingKind.FOLLOW_UP_3, day=near)
    assert [wrap_ups.add(small).day for _ in range(3)] == [near, far, None]


def test_the_next_one_is_at_the_usual_time_and_place(small: Apv) -> None:
    first = wrap_ups.add(small)
    wrap_ups.change(small, first.id, start=time(14, 30), minutes=45, place="Kantinen")
    again = wrap_ups.add(small)
    assert (again.start, again.minutes, again.place) == (time(14, 30), 45, "Kantinen")


def test_it_can_only_have_been_held_on_a_day_that_has_come(small: Apv) -> None:
    wrap_up = wrap_ups.add(small)
    with pytest.raises(RuleBroken, match="held_needs_day"):
        wrap_ups.change(small, wrap_up.id, is_held=True)
    wrap_ups.change(small, wrap_up.id, day=small.today + timedelta(days=1))
    with pytest.raises(RuleBroken, match="held_too_early"):
        wrap_ups.change(small, wrap_up.id, is_held=True)
    wrap_ups.change(small, wrap_up.id, day=small.today)
    wrap_ups.change(small, wrap_up.id, is_held=True, attended=9)
    assert wrap_ups.of(small, wrap_up.id).is_held
    small.undo()
    assert not wrap_ups.of(small, wrap_up.id).is_held


def test_what_is_open_outlives_the_wrap_up_it_came_from(small: Apv) -> None:
    first, second = wrap_ups.add(small), wrap_ups.add(small)
    wrap_ups.change(small, first.id, day=date(2027, 1, 5))
    wrap_ups.change(small, second.id, day=date(2027, 2, 5))
    item = wrap_ups.add_item(small, first.id, " Støj ")
    wrap_ups.close_item(small, item.id, first.id, True)
    wrap_ups.remove(small, first.id)
    (left,) = small.contents.open_items
    assert (left.text, left.raised_at, left.closed_at) == ("Støj", second.id, None)
    wrap_ups.remove(small, second.id)
    assert not small.contents.open_items and not small.contents.wrap_ups
    small.undo()
    assert small.contents.open_items == (left,)


def test_an_item_is_changed_closed_opened_again_and_fetched_back(small: Apv) -> None:
    wrap_up = wrap_ups.add(small)
    item = wrap_ups.add_item(small, wrap_up.id, "Støj")
    wrap_ups.change_item(small, item.id, who="Bo", answer="Halvvejs")
    wrap_ups.close_item(small, item.id, wrap_up.id, True)
    wrap_ups.close_item(small, item.id, wrap_up.id, False)
    with pytest.raises(RuleBroken, match="item_missing"):
        wrap_ups.change_item(small, item.id, text="")
    wrap_ups.remove_item(small, item.id)
    (gone,) = past.removed(small)
    assert gone.name == "Støj"
    past.fetch_back(small, gone)
    (back,) = small.contents.open_items
    assert (back.who, back.answer, back.closed_at) == ("Bo", "Halvvejs", None)
