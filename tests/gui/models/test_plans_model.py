"""The list of plans: a line for each, and the row one stands on is kept."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from apv_desktop.content import load
from apv_desktop.domain.action_plans import ActionPlan, Activity, PlanStatus
from apv_desktop.domain.assessments import Severity
from apv_desktop.gui.models.plans_model import PlansModel

WHOLE = ActionPlan(
    2, 2, theme="Støj", problem="p", nature="n", severity=Severity.LIGHT, scope="s", causes="c",
    goal="g", follow_up=date(2027, 9, 1), status=PlanStatus.AGREED,
    activities=(Activity(1, what="w", who="Bo", deadline=date(2027, 6, 1)),),
)  # fmt: skip


@pytest.fixture
def model() -> PlansModel:
    return PlansModel(load("da"))


def lines(model: PlansModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_it_keeps_the_rules_of_a_model(model: PlansModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_plans((ActionPlan(1, 1), WHOLE))
    model.show_plans((WHOLE,))
    model.show_plans(())


def test_a_plan_goes_by_the_first_name_it_has(model: PlansModel) -> None:
    model.show_plans(
        (
            ActionPlan(1, 1),
            ActionPlan(2, 2, goal="Målet"),
            ActionPlan(3, 3, goal="Målet", problem="Problemet\ni to linjer"),
            ActionPlan(4, 4, goal="Målet", problem="Problemet", theme=" Temaet "),
        )
    )
    names = [line.split("  ")[1] for line in lines(model)]
    assert names == ["…", "Målet", "Problemet", "Temaet"]


def test_a_line_tells_number_status_and_what_is_unfinished(model: PlansModel) -> None:
    model.show_plans((ActionPlan(1, 7), WHOLE))
    assert lines(model) == ["7.  …  –  Kladde  ○", "2.  Støj  –  Aftalt"]
    model.show_plans((ActionPlan(1, 7, status=PlanStatus.GIVEN_UP),))
    assert lines(model) == ["7.  …  –  Opgivet"]


def test_rows_and_plans_find_each_other(model: PlansModel) -> None:
    model.show_plans((ActionPlan(5, 1), WHOLE))
    assert model.row_of(2) == 1
    assert model.row_of(99) == -1
    assert model.plan_at(1) is WHOLE
    assert model.plan_at(-1) is None and model.plan_at(2) is None


def test_only_a_change_of_number_throws_the_rows_over(model: PlansModel) -> None:
    model.show_plans((WHOLE,))
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.show_plans((ActionPlan(2, 2, theme="Andet"),))
    assert (resets.count(), changes.count()) == (0, 1)
    model.show_plans((WHOLE, ActionPlan(3, 3)))
    assert (resets.count(), changes.count()) == (1, 1)


def test_other_roles_and_no_row_say_nothing(model: PlansModel) -> None:
    model.show_plans((WHOLE,))
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0


def test_what_is_late_says_so_until_it_has_ended(model: PlansModel) -> None:
    today = date(2027, 3, 10)
    waiting = Activity(1, "Mal", who="Bo", deadline=date(2027, 3, 9))
    plan = replace(WHOLE, status=PlanStatus.AGREED, activities=(waiting,))
    for at, late in ((today, True), (date(2027, 3, 9), False)):
        model.show_plans((plan,), at)
        assert ("⚠ forsinket" in lines(model)[0]) is late
    model.show_plans((replace(plan, status=PlanStatus.GIVEN_UP),), today)
    assert "⚠" not in lines(model)[0]
