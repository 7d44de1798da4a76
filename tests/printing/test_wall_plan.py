"""The wall plan: all that the law asks of a plan, whole rows, and few sheets."""

import re
from dataclasses import replace

import pytest

from apv_desktop.content import load
from apv_desktop.domain.action_plans import ActionPlan, Activity, Effect, PlanStatus
from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.contents import Contents
from apv_desktop.printing.formats import Format, Options
from apv_desktop.services import example
from tests.printing import samples
from tests.printing.reading import Printed, printed, squeezed

WALL = Options(Format.WALL)


def hung(contents: Contents) -> Printed:
    return printed("wall-plan", contents, options=WALL)


def with_plans(*plans: ActionPlan) -> Contents:
    return replace(samples.small(), plans=plans)


def test_it_tells_all_that_the_law_asks_of_a_plan() -> None:
    plan = samples.small().plans[0]
    told = hung(with_plans(plan)).squeezed
    for said in (
        plan.problem, f"Art: {plan.nature}", "Alvor: Alvorlig", f"Omfang: {plan.scope}",
        f"Årsager: {plan.causes}", plan.activities[0].what, "senest 6. november 2026", "Åse Holm",
    ):  # fmt: skip
        assert squeezed(said) in told, said


def test_what_is_not_answered_leaves_no_empty_label() -> None:
    told = hung(with_plans(ActionPlan(1, 1, theme="Ro"))).text
    for label in ("Art:", "Alvor:", "Omfang:", "Årsager:", "Følges op"):
        assert label not in told


def test_a_known_effect_stands_where_the_day_of_its_check_stood() -> None:
    plan = replace(samples.small().plans[0], status=PlanStatus.CLOSED, effect=Effect.PARTLY)
    told = hung(with_plans(plan)).text
    assert "Virker delvist" in told
    assert "Følges op" not in told


def test_no_plan_is_divided_between_sheets() -> None:
    asked = "Sådan er det hver eneste dag på alle vagter. " * 2
    plans = tuple(
        ActionPlan(
            n, n, theme=f"Tema {n}", problem=asked, nature=asked, severity=Severity.SERIOUS,
            scope=asked, causes=asked, activities=(Activity(n, f"Opgave {n}"),),
        )
        for n in range(1, 13)
    )  # fmt: skip
    made = hung(with_plans(*plans))
    assert made.pages > 1
    for page in (made.page(number) for number in range(1, made.pages + 1)):
        begun = re.findall(r"Tema \d+", page)
        assert begun
        assert page.count("Årsager:") == page.count("Opgave") == len(begun)


@pytest.mark.parametrize(("plans", "sheets"), [(1, 1), (6, 2)])
def test_letters_are_as_large_as_the_fewest_sheets_allow(plans: int, sheets: int) -> None:
    method = load("da")
    whole = example.build(method, samples.TODAY, 7)
    shown = [plan for plan in whole.plans if plan.status is not PlanStatus.GIVEN_UP][:plans]
    made = hung(replace(whole, plans=tuple(shown)))
    assert made.pages == sheets
    (_, words), *_ = made.words
    theme = next(word for word in words if word.text == shown[0].theme.split()[0])
    assert (theme.bottom - theme.top > 26) == (plans == 1)
