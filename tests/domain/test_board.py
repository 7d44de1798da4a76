"""The board's rows: which view shows them, which words find them, and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain import board
from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, PlanStatus
from apv_desktop.domain.board import BoardColumn, BoardRow, BoardView
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.people import Person
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.workplace import Workplace
from tests.strategies import TODAY, contents, several_plans

ROUND = Round(1, "APV", TODAY, 1)
YESTERDAY = TODAY - timedelta(days=1)


def holding(*made: ActionPlan, people: tuple[Person, ...] = ()) -> Contents:
    return Contents(Workplace(), ROUND, plans=made, people=people)


def rows_of(*made: ActionPlan) -> tuple[BoardRow, ...]:
    return board.rows(holding(*made), TODAY)


def plan(number: int = 1, *activities: Activity, **values: object) -> ActionPlan:
    status = {"status": PlanStatus.AGREED, **values}
    return ActionPlan(number, number, activities=activities, **status)  # type: ignore[arg-type]


SEVERAL = several_plans()


@given(SEVERAL)
def test_open_waiting_and_ended_share_all_rows_out_between_them(
    made: tuple[ActionPlan, ...],
) -> None:
    parts = (BoardView.OPEN, BoardView.EFFECT, BoardView.ENDED)
    for row in rows_of(*made):
        assert [board.belongs(row, view) for view in parts].count(True) == 1
        assert board.belongs(row, BoardView.ALL)


@given(SEVERAL)
def test_nothing_is_late_and_due_soon_at_once_and_nothing_ended_is_either(
    made: tuple[ActionPlan, ...],
) -> None:
    for row in rows_of(*made):
        assert not (row.is_late and row.is_soon)
        assert not (row.is_ended and (row.is_late or row.is_soon))


@given(SEVERAL)
def test_a_late_plan_has_a_late_row_and_a_late_row_a_late_plan(
    made: tuple[ActionPlan, ...],
) -> None:
    found = rows_of(*made)
    late = {row.plan.id for row in found if row.is_late}
    assert late == {each.id for each in made if each.is_late(TODAY)}


@given(SEVERAL)
def test_every_plan_is_on_the_board_and_every_row_has_a_key_of_its_own(
    made: tuple[ActionPlan, ...],
) -> None:
    found = rows_of(*made)
    assert {row.plan.id for row in found} == {each.id for each in made}
    assert len({row.key for row in found}) == len(found)


@given(SEVERAL, st.sampled_from(BoardView), st.text(max_size=3))
def test_counts_are_what_is_shown_and_words_only_take_away(
    made: tuple[ActionPlan, ...], view: BoardView, words: str
) -> None:
    found = rows_of(*made)
    everything = board.shown(found, view)
    assert len(everything) == board.counts(found)[view]
    assert set(board.shown(found, view, words)) <= set(everything)


@given(SEVERAL, st.sampled_from(BoardColumn), st.booleans())
def test_sorting_keeps_every_row_and_puts_the_empty_last(
    made: tuple[ActionPlan, ...], column: BoardColumn, descending: bool
) -> None:
    found = rows_of(*made)
    ordered = board.in_order(found, column, descending)
    assert sorted(row.key for row in ordered) == sorted(row.key for row in found)
    if column is BoardColumn.DEADLINE:
        days = [row.deadline for row in ordered]
        known = [day for day in days if day is not None]
        assert days[: len(known)] == known == sorted(known, reverse=descending)


def test_equal_rows_stay_by_number_both_ways() -> None:
    found = rows_of(*(plan(n, Activity(n * 10, "Det samme")) for n in (1, 2, 3)))
    for descending in (False, True):
        ordered = board.in_order(found, BoardColumn.WHAT, descending)
        assert [row.plan.number for row in ordered] == [1, 2, 3]


def test_names_are_sorted_the_danish_way() -> None:
    names = ("Åse", "Anna", "Øjvind", "aage", "Zenia")
    found = rows_of(plan(1, *(Activity(n, "x", who=name) for n, name in enumerate(names))))
    ordered = board.in_order(found, BoardColumn.WHO, descending=False)
    assert [row.who for row in ordered] == ["Anna", "Zenia", "Øjvind", "aage", "Åse"]


def test_numbers_are_sorted_as_numbers() -> None:
    found = rows_of(plan(10, Activity(1)), plan(2, Activity(2), Activity(3)))
    ordered = board.in_order(found, BoardColumn.NUMBER, descending=False)
    assert [(row.plan.number, row.position) for row in ordered] == [(2, 1), (2, 2), (10, 1)]


@pytest.mark.parametrize(
    ("days", "late", "soon"),
    [(-1, True, False), (0, False, True), (14, False, True), (15, False, False)],
)
def test_late_and_soon_by_the_day(days: int, late: bool, soon: bool) -> None:
    day = TODAY + timedelta(days=days)
    task, check = (
        rows_of(plan(1, Activity(1, deadline=day)))[0],
        rows_of(plan(1, status=PlanStatus.DONE, follow_up=day))[0],
    )
    assert (task.is_late, task.is_soon) == (check.is_late, check.is_soon) == (late, soon)
    assert (task.deadline, check.deadline) == (day, day)


def test_a_plan_carried_out_waits_as_one_row_of_its_own() -> None:
    ended = Activity(1, "Flyt hylden", status=ActivityStatus.DONE)
    done = plan(1, ended, status=PlanStatus.DONE, follow_up=YESTERDAY)
    task, check = rows_of(done)
    assert (task.is_check, task.is_ended, task.is_late) == (False, True, False)
    assert (check.is_check, check.is_ended, check.is_late) == (True, False, True)
    assert board.belongs(check, BoardView.EFFECT)
    assert (task.position, check.position) == (1, 2)


@pytest.mark.parametrize("status", [PlanStatus.CLOSED, PlanStatus.GIVEN_UP])
@pytest.mark.parametrize("days", [-1, 1])
def test_an_open_activity_of_a_plan_that_has_ended_asks_for_nothing(
    status: PlanStatus, days: int
) -> None:
    (row,) = rows_of(plan(1, Activity(1, deadline=TODAY + timedelta(days=days)), status=status))
    assert (row.is_ended, row.is_late, row.is_soon) == (True, False, False)


def test_a_plan_without_activities_can_still_be_found() -> None:
    (row,) = rows_of(plan(1, theme="Lys"))
    assert (row.position, row.what, row.deadline, row.who) == (1, "", None, "")
    assert board.shown([row], BoardView.OPEN, "lys") == (row,)


def test_words_are_found_anywhere_in_a_row_whatever_their_capitals() -> None:
    person = Person(7, "Ærla Ågård")
    tasks = (Activity(1, "Mal væggen", "I weekenden", person_id=7), Activity(2, "Køb lamper"))
    found = board.rows(holding(plan(12, *tasks, theme="Lys"), people=(person,)), TODAY)
    for words in ("VÆG", "weekend mal", "ærla", "lys ågård"):
        assert [row.position for row in board.shown(found, BoardView.ALL, words)] == [1], words
    assert len(board.shown(found, BoardView.ALL, "12 lys")) == 2
    assert board.shown(found, BoardView.ALL, "lys hylde") == ()


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"theme": " Lys ", "problem": "Mørkt"}, "Lys"),
        ({"problem": "\nMørkt på gangen\nIsær om aftenen"}, "Mørkt på gangen"),
        ({"goal": "Lys nok"}, "Lys nok"),
        ({}, ""),
    ],
)
def test_a_plan_is_called_by_the_first_that_is_known(values: dict[str, str], name: str) -> None:
    assert board.plan_name(ActionPlan(1, 1, **values)) == name  # type: ignore[arg-type]


@given(contents(), st.data())
def test_rows_read_again_are_those_read_for_the_first_time(
    whole: Contents, data: st.DataObject
) -> None:
    reader = board.Rows()
    for _ in range(3):
        today = data.draw(st.sampled_from([TODAY, YESTERDAY]))
        assert reader.read(whole, today) == board.rows(whole, today)
        kept = tuple(plan for plan in whole.plans if data.draw(st.booleans()))
        changed = tuple(
            replace(plan, status=data.draw(st.sampled_from(PlanStatus))) for plan in kept
        )
        whole = replace(whole, plans=changed)


def test_one_begins_with_what_is_late_then_with_what_is_due_soon_then_with_what_is_open() -> None:
    done = Activity(1, "a", deadline=YESTERDAY, status=ActivityStatus.DONE)
    still = Activity(2, "b", deadline=TODAY + timedelta(days=90))
    soon = Activity(3, "c", deadline=TODAY + timedelta(days=3))
    late = Activity(4, "d", deadline=YESTERDAY)
    kept = [done]
    assert board.first(()) == board.first(rows_of(plan(1, *kept))) == 0
    for at, more in enumerate((still, soon, late), start=1):
        kept.append(more)
        assert board.first(rows_of(plan(1, *kept))) == at
