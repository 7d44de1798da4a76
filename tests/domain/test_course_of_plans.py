"""How a plan goes from draft to agreed, carried out, closed or given up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from apv_desktop.domain.action_plans import (
    ENDED,
    FINISHED,
    ActionPlan,
    ActivityStatus,
    Effect,
    PlanStatus,
    agree,
    carry_out,
    change_activity,
    close,
    give_up,
    reopen,
)
from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.rules import RuleBroken
from tests.domain.whole_plan import AGREED, DONE, FULL, TASK, TOMORROW, refusal
from tests.strategies import DAYS, MAYBE_DAYS, TODAY, plans


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"problem": ""}, ("problem_missing", "problem")),
        ({"goal": " "}, ("goal_missing", "goal")),
        ({"activities": ()}, ("what_missing", "what")),
        ({"activities": (replace(TASK, who=""),)}, ("who_missing", "who")),
        ({"activities": (replace(TASK, deadline=None),)}, ("deadline_missing", "deadline")),
    ],
)
def test_a_promise_needs_what_a_draft_may_lack(
    change: dict[str, object], code: tuple[str, str]
) -> None:
    draft = replace(FULL, **change)  # type: ignore[arg-type]
    assert refusal(lambda: agree(draft)) == code


def test_what_only_the_law_asks_for_does_not_stop_a_promise() -> None:
    bare = replace(FULL, nature="", scope="", causes="", severity=Severity.OPEN, follow_up=None)
    assert agree(bare) == replace(bare, status=PlanStatus.AGREED)


def test_carrying_out_needs_an_agreement_ended_activities_and_a_day() -> None:
    ended = replace(AGREED, activities=(replace(TASK, status=ActivityStatus.GIVEN_UP),))
    assert refusal(lambda: carry_out(FULL, TODAY)) == ("not_agreed", "status")
    assert refusal(lambda: carry_out(AGREED, TODAY)) == ("activity_open", "status")
    assert refusal(lambda: carry_out(ended, None)) == ("follow_up_missing", "follow_up")
    done = carry_out(ended, TOMORROW)
    assert (done.status, done.follow_up) == (PlanStatus.DONE, TOMORROW)


def test_the_day_of_the_check_can_be_moved() -> None:
    assert carry_out(DONE, TOMORROW).follow_up == TOMORROW


def test_closing_needs_an_effect_and_how_it_is_known() -> None:
    assert refusal(lambda: close(AGREED, Effect.WORKS, "Målt", TODAY)) == (
        "not_carried_out",
        "status",
    )
    assert refusal(lambda: close(DONE, Effect.UNKNOWN, "Målt", TODAY)) == (
        "effect_missing",
        "effect",
    )
    assert refusal(lambda: close(DONE, Effect.WORKS, " ", TODAY)) == (
        "effect_note_missing",
        "effect_note",
    )
    closed = close(DONE, Effect.NO_EFFECT, "Vi talte igen", TODAY)
    assert (closed.status, closed.effect) == (PlanStatus.CLOSED, Effect.NO_EFFECT)
    assert (closed.effect_note, closed.ended_on) == ("Vi talte igen", TODAY)


@given(plans(), st.text(max_size=5))
def test_giving_up_needs_a_reason_once(plan: ActionPlan, reason: str) -> None:
    if plan.status in FINISHED:
        assert refusal(lambda: give_up(plan, reason, TODAY)) == ("already_ended", "status")
    elif not reason.strip():
        code = ("given_up_reason_missing", "given_up_reason")
        assert refusal(lambda: give_up(plan, reason, TODAY)) == code
    else:
        given_up = give_up(plan, reason, TODAY)
        assert (given_up.status, given_up.ended_on) == (PlanStatus.GIVEN_UP, TODAY)
        assert given_up.given_up_reason == reason
        assert not given_up.is_late(date(2100, 1, 1))


@given(plans())
def test_opening_again_forgets_the_end_and_nothing_else(plan: ActionPlan) -> None:
    if plan.status in (PlanStatus.DRAFT, PlanStatus.AGREED):
        assert refusal(lambda: reopen(plan)) == ("not_ended", "status")
        return
    opened = reopen(plan)
    assert opened.status is PlanStatus.AGREED
    assert opened.ended_on is None
    assert replace(opened, status=plan.status, ended_on=plan.ended_on) == plan


@given(plans(), DAYS)
def test_the_whole_way_of_a_promise(plan: ActionPlan, day: date) -> None:
    assume(plan.activities)
    ended = tuple(replace(a, status=ActivityStatus.DONE) for a in plan.activities)
    kept = replace(plan, status=PlanStatus.AGREED, activities=ended)
    closed = close(carry_out(kept, day), Effect.PARTLY, "Spurgt på mødet", day)
    assert closed.status is PlanStatus.CLOSED
    assert reopen(closed).status is PlanStatus.AGREED
    assert closed.number == plan.number


@pytest.mark.parametrize("status", [PlanStatus.DONE, *FINISHED])
def test_what_has_come_further_is_not_agreed_again(status: PlanStatus) -> None:
    assert refusal(lambda: agree(replace(FULL, status=status))) == ("already_agreed", "status")


class Course(RuleBasedStateMachine):
    """A plan through years of deeds in any order: what each state promises always holds."""

    def __init__(self) -> None:
        super().__init__()
        self.plan = replace(FULL, activities=(TASK, replace(TASK, id=2)))

    def do(self, deed: Callable[[], ActionPlan]) -> None:
        before = self.plan
        try:
            self.plan = deed()
        except RuleBroken:
            assert self.plan == before

    @rule()
    def agreed(self) -> None:
        self.do(lambda: agree(self.plan))

    @rule(day=MAYBE_DAYS)
    def carried_out(self, day: date | None) -> None:
        self.do(lambda: carry_out(self.plan, day))

    @rule(effect=st.sampled_from(Effect), note=st.sampled_from(["", " ", "Målt"]), day=DAYS)
    def closed(self, effect: Effect, note: str, day: date) -> None:
        self.do(lambda: close(self.plan, effect, note, day))

    @rule(reason=st.sampled_from(["", "For dyrt"]), day=DAYS)
    def given_up(self, reason: str, day: date) -> None:
        self.do(lambda: give_up(self.plan, reason, day))

    @rule()
    def opened_again(self) -> None:
        self.do(lambda: reopen(self.plan))

    @rule(activity=st.sampled_from([1, 2]), status=st.sampled_from(ActivityStatus))
    def moved(self, activity: int, status: ActivityStatus) -> None:
        was = self.plan.status
        self.do(lambda: change_activity(self.plan, activity, status=status))
        if was in FINISHED:
            assert self.plan.status is was

    @invariant()
    def each_state_keeps_its_promise(self) -> None:
        plan = self.plan
        if plan.status is PlanStatus.DONE:
            assert plan.follow_up is not None
            assert all(activity.status in ENDED for activity in plan.activities)
        if plan.status is PlanStatus.CLOSED:
            assert plan.effect is not Effect.UNKNOWN
            assert plan.effect_note.strip()
        if plan.status is PlanStatus.GIVEN_UP:
            assert plan.given_up_reason.strip()
        assert (plan.ended_on is not None) is (plan.status in FINISHED)


TestCourse = Course.TestCase
