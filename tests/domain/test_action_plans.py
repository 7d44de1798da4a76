"""A plan is a promise: what it must hold, when it is late, and how it ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from apv_desktop.domain.action_plans import (
    ENDED,
    FINISHED,
    ActionPlan,
    Activity,
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
from apv_desktop.domain.rules import MAX_LINE, MAX_TEXT, RuleBroken
from tests.strategies import DAYS, MAYBE_DAYS, TODAY, activities, plans

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
TASK = Activity(1, "Flyt hylden", who="Åse", deadline=TOMORROW)
FULL = ActionPlan(
    1,
    1,
    problem="Støj",
    nature="Fysisk",
    severity=Severity.SERIOUS,
    scope="Tre",
    causes="Hylden",
    goal="Ro",
    follow_up=TODAY + timedelta(days=60),
    activities=(TASK,),
)
AGREED = agree(FULL)
DONE = carry_out(
    replace(AGREED, activities=(replace(TASK, status=ActivityStatus.DONE),)), FULL.follow_up
)


def refusal(deed: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(RuleBroken) as refused:
        deed()
    return refused.value.code, refused.value.field


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


@given(activities())
def test_an_ended_activity_is_never_late(activity: Activity) -> None:
    ended = replace(activity, status=ActivityStatus.DONE)
    assert not ended.is_late(date(2100, 1, 1))


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
