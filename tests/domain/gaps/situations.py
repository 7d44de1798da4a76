"""What a step lacks in a round that holds no more than the test says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from apv_desktop.domain.action_plans import ActionPlan, Activity, PlanStatus
from apv_desktop.domain.assessments import Assessment, Severity, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.missing import missing
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.workplace import Workplace
from tests.strategies import TODAY

EMPTY = Contents(Workplace(), Round(1, "APV", TODAY, 1))
Gaps = list[tuple[str, dict[str, Any]]]


def gaps(step: StepId, today: date = TODAY, **values: Any) -> Gaps:
    """Codes and values of what a step lacks when the round holds `values`."""
    found = missing(step, replace(EMPTY, **values), today)
    assert {gap.step for gap in found} <= {step}
    return [(gap.code, dict(gap.values)) for gap in found]


def wish(number: int, **values: Any) -> Statement:
    return Statement(number, StatementKind.WISH, number, f"Ønske {number}", **values)


ASSESSED = Assessment(
    1,
    "Mørkt",
    "Fysisk",
    Severity.LIGHT,
    "To",
    "Pæren",
    WishVerdict.YES,
    "Ja, klart",
    risk_note="Stor",
)
TASK = Activity(1, "Skift pæren", who="Åse", deadline=TODAY)
PLAN = ActionPlan(
    1, 4, None, "Lys", "Mørkt", "Fysisk", Severity.LIGHT, "To", "Pæren", "Lyst", TODAY,
    PlanStatus.AGREED, activities=(TASK,),
)  # fmt: skip
