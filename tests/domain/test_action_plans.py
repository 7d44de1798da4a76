"""A plan is a promise: what it must hold, and when it is late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.action_plans import (
    ENDED,
    ActionPlan,
    Activity,
    ActivityStatus,
    PlanStatus,
)
from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.rules import MAX_LINE, MAX_TEXT
from tests.domain.whole_plan import AGREED, DONE, FULL, TASK, YESTERDAY, refusal
from tests.strategies import DAYS, TODAY, activities, plans


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: Activity(1, what="x" * (MAX_TEXT + 1)), ("text_too_long", "what")),
        (lambda: Activity(1, how="x" * (MAX_TEXT + 1)), ("text_too_long", "how")),
        (lambda: Activity(1, who="x" * (MAX_LINE + 1)), ("line_too_long", "who")),
        (lambda: Activity(1, start=date(1999, 12, 31)), ("date_unlikely", "start")),
        (lambda: Activity(1, deadline=date(2101, 1, 1)), ("date_unlikely", "deadline")),
        (
            lambda: Activity(1, start=TODAY, deadline=YESTERDAY),
            ("deadline_before_start", "deadline"),
        ),
        (lambda: ActionPlan(1, 1, theme="x" * (MAX_LINE + 1)), ("line_too_long", "theme")),
        (lambda: ActionPlan(1, 1, goal="x" * (MAX_TEXT + 1)), ("text_too_long", "goal")),
        (lambda: ActionPlan(1, 1, follow_up=date(1999, 1, 1)), ("date_unlikely", "follow_up")),
    ],
)
def test_slips_are_refused_with_their_field(
    make: Callable[[], object], code: tuple[str, str]
) -> None:
    assert refusal(make) == code


def test_a_deadline_may_be_the_day_it_starts() -> None:
    assert Activity(1, start=TODAY, deadline=TODAY).deadline == TODAY


@pytest.mark.parametrize(
    ("activity", "expected"),
    [
        (Activity(1), False),
        (Activity(1, who="  "), False),
        (Activity(1, who="Ekstern konsulent"), True),
        (Activity(1, person_id=7), True),
    ],
)
def test_somebody_is_a_person_or_a_name(activity: Activity, expected: bool) -> None:
    assert activity.has_someone is expected


@pytest.mark.parametrize("status", ActivityStatus)
def test_an_open_activity_is_late_the_day_after_its_deadline(status: ActivityStatus) -> None:
    late = replace(TASK, deadline=YESTERDAY, status=status)
    assert late.is_late(TODAY) is (status not in ENDED)
    assert not replace(late, deadline=TODAY).is_late(TODAY)
    assert not replace(late, deadline=None).is_late(TODAY)


def test_a_plan_is_late_with_its_activities_until_it_is_carried_out() -> None:
    late = replace(AGREED, activities=(TASK, replace(TASK, id=2, deadline=YESTERDAY)))
    assert late.is_late(TODAY)
    assert not AGREED.is_late(TODAY)
    assert not replace(late, status=PlanStatus.CLOSED).is_late(TODAY)
    assert not replace(late, status=PlanStatus.GIVEN_UP).is_late(TODAY)


def test_a_plan_carried_out_is_late_when_nobody_looks_whether_it_works() -> None:
    assert not DONE.is_late(TODAY)
    assert replace(DONE, follow_up=YESTERDAY).is_late(TODAY)
    assert not replace(DONE, follow_up=TODAY).is_late(TODAY)
    assert not replace(DONE, follow_up=None).is_late(TODAY)


def test_an_activity_taken_up_again_in_a_plan_carried_out_is_late_too() -> None:
    again = replace(DONE, activities=(replace(TASK, deadline=YESTERDAY),))
    assert again.is_late(TODAY)
    assert not again.check_is_overdue(TODAY)


@given(plans(), DAYS, st.integers(1, 400))
def test_what_is_late_stays_late_as_the_days_go_by(
    plan: ActionPlan, today: date, days: int
) -> None:
    if plan.is_late(today):
        assert plan.is_late(today + timedelta(days=days))


def test_the_last_deadline_is_the_plans() -> None:
    later = replace(TASK, id=2, deadline=TODAY + timedelta(days=30))
    assert replace(FULL, activities=(later, TASK)).deadline == later.deadline
    assert ActionPlan(1, 1, activities=(Activity(1),)).deadline is None


def test_an_empty_plan_lacks_everything_in_the_order_of_the_form() -> None:
    assert ActionPlan(1, 1).gaps == (
        "problem",
        "nature",
        "scope",
        "causes",
        "goal",
        "severity",
        "follow_up",
        "what",
        "who",
        "deadline",
    )
    assert FULL.gaps == ()


@pytest.mark.parametrize(
    ("change", "gap"),
    [
        ({"problem": " \n"}, "problem"),
        ({"nature": ""}, "nature"),
        ({"scope": ""}, "scope"),
        ({"causes": ""}, "causes"),
        ({"goal": ""}, "goal"),
        ({"severity": Severity.OPEN}, "severity"),
        ({"follow_up": None}, "follow_up"),
        ({"activities": (replace(TASK, what=" "),)}, "what"),
        ({"activities": (TASK, replace(TASK, id=2, who=""))}, "who"),
        ({"activities": (TASK, replace(TASK, id=2, deadline=None))}, "deadline"),
    ],
)
def test_each_gap_is_found_alone(change: dict[str, object], gap: str) -> None:
    assert replace(FULL, **change).gaps == (gap,)  # type: ignore[arg-type]


def test_an_activity_that_was_given_up_needs_nobody() -> None:
    left = Activity(2, status=ActivityStatus.GIVEN_UP)
    assert replace(FULL, activities=(TASK, left)).gaps == ()
    assert replace(FULL, activities=(left,)).gaps == ("what", "who", "deadline")


@given(activities())
def test_an_ended_activity_is_never_late(activity: Activity) -> None:
    ended = replace(activity, status=ActivityStatus.DONE)
    assert not ended.is_late(date(2100, 1, 1))
