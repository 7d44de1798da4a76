"""The promises month by month: counted as they stood, also where a file knows no days."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.content import load
from apv_desktop.content.follow_up_words import actions_over_time_picture
from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, PlanStatus
from apv_desktop.domain.actions_over_time import MonthCount, count_months
from apv_desktop.domain.pictures import Words
from apv_desktop.services import example
from tests.strategies import plans

TODAY = date(2027, 3, 10)
AGREED = date(2027, 1, 20)


def plan(status: PlanStatus, **values: Any) -> ActionPlan:
    return ActionPlan(1, 1, status=status, **{"agreed_on": AGREED, **values})


def months(*counts: tuple[int, int, int]) -> tuple[MonthCount, ...]:
    return tuple(MonthCount(date(2027, at, 1), *each) for at, each in enumerate(counts, start=1))


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (plan(PlanStatus.DRAFT), ()),
        (plan(PlanStatus.AGREED), months((1, 0, 0), (1, 0, 0), (1, 0, 0))),
        (plan(PlanStatus.DONE, done_on=date(2027, 2, 28)), months((1, 0, 0), (0, 1, 0), (0, 1, 0))),
        (
            plan(PlanStatus.CLOSED, done_on=date(2027, 2, 1), ended_on=date(2027, 3, 1)),
            months((1, 0, 0), (0, 1, 0), (0, 0, 1)),
        ),
        (
            plan(PlanStatus.GIVEN_UP, ended_on=date(2027, 2, 3)),
            months((1, 0, 0), (0, 0, 0), (0, 0, 0)),
        ),
        (
            plan(PlanStatus.DONE, agreed_on=None, activities=(
                Activity(1, "a", start=date(2027, 2, 2), deadline=date(2027, 3, 2),
                         status=ActivityStatus.DONE),)),
            (MonthCount(date(2027, 2, 1), 1), MonthCount(date(2027, 3, 1), 0, 1)),
        ),
        (
            plan(PlanStatus.AGREED, done_on=date(2027, 2, 1)),
            months((1, 0, 0), (1, 0, 0), (1, 0, 0)),
        ),
    ],
)  # fmt: skip
def test_a_plan_stands_in_each_month_as_it_stood(
    made: ActionPlan, expected: tuple[MonthCount, ...]
) -> None:
    assert count_months([made], TODAY) == expected


@given(st.lists(plans(), max_size=5))
def test_the_last_month_counts_the_promises_as_they_stand(made: list[ActionPlan]) -> None:
    found = count_months(made, TODAY)
    assert len(found) <= 12
    assert [each.month for each in found] == sorted({each.month for each in found})
    if found:
        assert found[-1].month == TODAY.replace(day=1)
        total = found[-1].open + found[-1].done + found[-1].closed
        assert total <= sum(p.status not in (PlanStatus.DRAFT,) for p in made)


def test_the_picture_is_heard_month_by_month_and_seen_with_its_numbers() -> None:
    method = load("da")
    contents = example.build(method, TODAY, seed=1)
    picture = actions_over_time_picture(contents, method, TODAY)
    assert picture is not None
    counts = count_months(contents.plans, TODAY)
    assert picture.spoken.count("i gang") == len(counts)
    assert "marts 2027: 2 i gang, 1 gennemført, 2 afsluttet" in picture.spoken
    seen = [shape.text for shape in picture.shapes if isinstance(shape, Words)]
    assert seen[-3:] == [
        "2 i gang", "1 gennemført, effekt ukendt", "2 afsluttet med kendt effekt",
    ]  # fmt: skip
