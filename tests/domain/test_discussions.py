"""The annual discussion: within a year, with last year's goals judged and new ones set."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.discussions import (
    Discussion,
    Goal,
    GoalOutcome,
    asks_for_plan,
    before,
    by_day,
    coming,
    goals_of,
    goals_to_judge,
    held_within_a_year,
    last_held,
    next_due,
)
from apv_desktop.domain.missing import missing
from apv_desktop.domain.phases import NextThing, next_thing
from apv_desktop.domain.rounds import Round, years_after
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import STEPS, StepId, StepRecord, StepStatus
from apv_desktop.domain.workplace import Workplace
from tests.strategies import TODAY

FIRST = Discussion(1, held_on=date(2025, 11, 3))
SECOND = Discussion(2, held_on=date(2026, 11, 2))
PLANNED = Discussion(3, planned_on=date(2027, 11, 1))
ALL = (PLANNED, SECOND, FIRST)
EMPTY = Contents(Workplace(), Round(1, "APV", TODAY, 1))
WHOLE = replace(
    SECOND, participants="Åse\nBo", topics="Handleplaner", cooperation="Hver måned", competence="Ja"
)
GOAL = Goal(2, 2, "Ro")


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"held_on": date(1027, 1, 1)}, "date_unlikely"),
        ({"place": "x" * 201}, "line_too_long"),
        ({"competence": "x" * 60_001}, "text_too_long"),
    ],
)
def test_what_no_record_can_hold_is_refused(values: dict[str, Any], code: str) -> None:
    with pytest.raises(RuleBroken, match=code):
        Discussion(1, **values)


def test_a_goal_needs_words() -> None:
    with pytest.raises(RuleBroken, match="discussion_goal_missing"):
        Goal(1, None, " ")


def test_goals_are_judged_at_the_next_discussion() -> None:
    old, set_first, set_second = Goal(1, None, "A"), Goal(2, 1, "B"), Goal(3, 2, "C")
    goals = (old, set_first, set_second)
    assert before(FIRST, ALL) is None and before(PLANNED, ALL) == SECOND
    assert goals_to_judge(FIRST, ALL, goals) == (old,)
    assert goals_to_judge(SECOND, ALL, goals) == (set_first,) == goals_of(FIRST, goals)
    assert goals_to_judge(PLANNED, ALL, goals) == (set_second,)


def test_the_year_runs_from_the_last_one_held() -> None:
    assert by_day(ALL) == (FIRST, SECOND, PLANNED)
    assert coming(ALL) == PLANNED
    assert last_held(ALL, TODAY) == SECOND and next_due(ALL, TODAY) == date(2027, 11, 2)
    assert held_within_a_year(ALL, date(2027, 11, 2)) == SECOND
    assert held_within_a_year(ALL, date(2027, 11, 3)) is None
    assert held_within_a_year(ALL, date(2025, 11, 2)) is None, "not held yet that day"
    assert next_due((), TODAY) is None and last_held((PLANNED,), TODAY) is None


def test_a_leap_day_has_a_day_next_year() -> None:
    assert years_after(date(2028, 2, 29), 1) == date(2029, 2, 28)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_year_is_a_year(day: date) -> None:
    assert timedelta(days=365) <= years_after(day, 1) - day <= timedelta(days=366)


@pytest.mark.parametrize(("employees", "plan"), [(1, False), (9, False), (10, True), (None, True)])
def test_ten_employees_ask_for_a_competence_plan(employees: int | None, plan: bool) -> None:
    assert asks_for_plan(employees) is plan


def gaps(today: date = TODAY, **values: Any) -> list[str]:
    found = missing(StepId.ANNUAL_DISCUSSION, replace(EMPTY, **values), today)
    return [gap.code for gap in found]


def test_everybody_is_asked_for_one_a_year() -> None:
    assert gaps() == ["discussion_missing"]
    assert gaps(discussions=(PLANNED,)) == []
    assert gaps(date(2027, 11, 2), discussions=(PLANNED,)) == ["discussion_to_write"]
    held: dict[str, Any] = {"discussions": (WHOLE,), "discussion_goals": (GOAL,)}
    assert gaps(**held) == []
    assert gaps(date(2027, 9, 6), **held) == []
    assert gaps(date(2027, 9, 7), **held) == ["discussion_due"], "eight weeks before"
    assert gaps(date(2027, 11, 3), **held) == ["discussion_late"]
    assert gaps(date(2027, 9, 7), **{**held, "discussions": (WHOLE, PLANNED)}) == []


def test_the_record_shows_that_the_law_was_kept() -> None:
    assert gaps(discussions=(SECOND,)) == [
        "discussion_participants_missing",
        "discussion_cooperation_missing",
        "discussion_competence_missing",
        "discussion_goals_missing",
    ]
    earlier = Goal(1, 1, "Ro")
    both: dict[str, Any] = {"discussions": (FIRST, WHOLE), "discussion_goals": (earlier, GOAL)}
    assert gaps(**both) == ["discussion_goals_open"]
    both["discussion_goals"] = (replace(earlier, outcome=GoalOutcome.NOT_MET), GOAL)
    assert gaps(**both) == []


def test_the_planned_discussion_is_the_next_thing_when_nothing_else_is_left() -> None:
    records = {step.id: StepRecord(step.id, StepStatus.DONE) for step in STEPS}
    waiting = replace(EMPTY, steps=records, discussions=(PLANNED,))
    told = NextThing(StepId.ANNUAL_DISCUSSION, "hold_discussion", {"day": PLANNED.planned_on})  # type: ignore[dict-item]
    assert next_thing(waiting, TODAY) == told
