"""A plan that is whole, and what was refused of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from apv_desktop.domain.action_plans import (
    ActionPlan,
    Activity,
    ActivityStatus,
    agree,
    carry_out,
)
from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.rules import RuleBroken
from tests.strategies import TODAY

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
