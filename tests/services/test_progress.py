"""What the user says of a step, and what the file says by itself."""

from datetime import date

import pytest

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import STEPS, StepId, StepStatus
from apv_desktop.services import action_plans, progress, workplace
from apv_desktop.services.apv import Apv


def status(apv: Apv, step: StepId) -> StepStatus:
    return next(state.status for state in progress.states(apv) if state.step.id is step)


def test_every_step_is_told_in_order(small: Apv) -> None:
    assert [state.step for state in progress.states(small)] == list(STEPS)


def test_what_is_said_holds_until_it_is_said_otherwise(small: Apv) -> None:
    progress.mark(small, StepId.BOARD, StepStatus.WAITING)
    assert status(small, StepId.BOARD) is StepStatus.WAITING
    progress.mark(small, StepId.BOARD, StepStatus.NOT_BEGUN)
    assert StepId.BOARD not in small.contents.steps


def test_what_the_file_says_anyway_follows_the_file(small: Apv) -> None:
    progress.mark(small, StepId.WORKPLACE, StepStatus.NOT_BEGUN)
    workplace.change(small, employer="Åse")
    assert status(small, StepId.WORKPLACE) is StepStatus.UNDER_WAY
    workplace.change(small, representative="Bo", employee_count=9)
    assert status(small, StepId.WORKPLACE) is StepStatus.DONE


def test_skipping_needs_a_reason_and_moves_the_next_thing_on(small: Apv) -> None:
    with pytest.raises(RuleBroken, match="skip_reason_missing"):
        progress.mark(small, StepId.SUITABILITY, StepStatus.SKIPPED, " ")
    assert progress.next_thing(small).step is StepId.SUITABILITY
    progress.mark(small, StepId.SUITABILITY, StepStatus.SKIPPED, "Gjort sidste år")
    assert small.contents.steps[StepId.SUITABILITY].reason == "Gjort sidste år"
    assert progress.next_thing(small).step is StepId.WORKPLACE


def test_a_late_promise_comes_before_everything_else(small: Apv) -> None:
    plan = action_plans.add(small)
    action_plans.fill_in(
        small,
        plan.id,
        {"problem": "Støj", "goal": "Ro"},
        {plan.activities[0].id: {"what": "Efterse", "who": "Bo", "deadline": date(2027, 3, 9)}},
    )
    action_plans.agree(small, plan.id)
    thing = progress.next_thing(small)
    assert (thing.step, thing.code, thing.values) == (StepId.BOARD, "plans_late", {"count": 1})
