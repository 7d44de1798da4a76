"""Plans brought to their end on the board: carried out, closed, given up."""

from __future__ import annotations

from datetime import date

from PySide6.QtTest import QTest

from apv_desktop.domain.action_plans import ActivityStatus, Effect, PlanStatus
from apv_desktop.gui.pages.board_page import BoardPage
from apv_desktop.services import action_plans
from tests.gui.pages.board.conftest import KEY, choose, numbers, press, shown


def test_each_plan_offers_what_can_be_done_with_it(page: BoardPage) -> None:
    form = page.ui
    buttons = (form.carry_out_button, form.close_button, form.give_up_button, form.reopen_button)
    offered = {}
    for number in ("1.1", "2.1", "3.1", "5.1"):
        choose(page, number)
        offered[number] = shown(*buttons)
    assert offered == {
        "1.1": [False, False, False, True],
        "2.1": [False, True, True, True],
        "3.1": [True, False, True, False],
        "5.1": [False, False, True, False],
    }


def test_a_plan_is_closed_when_its_effect_is_known(page: BoardPage) -> None:
    choose(page, "2.4")
    press(page.ui.close_button)
    assert page.ui.confirm_button.text() == "Luk med effekt"
    press(page.ui.confirm_button)
    assert page.ui.deed_error_label.isVisible()
    assert "Effekten mangler" in page.ui.deed_error_label.text()
    combo = page.ui.effect_combo
    while combo.currentData() is not Effect.WORKS:
        QTest.keyClick(combo, KEY.Key_Down)
    press(page.ui.confirm_button)
    assert "hvordan I ved" in page.ui.deed_error_label.text()
    QTest.keyClicks(page.ui.effect_note_edit, "Vi spurgte dem alle")
    press(page.ui.confirm_button)
    plan = page.contents.plans[1]
    assert (plan.status, plan.effect, plan.effect_note, plan.ended_on) == (
        PlanStatus.CLOSED,
        Effect.WORKS,
        "Vi spurgte dem alle",
        date(2027, 3, 10),
    )
    assert not page.ui.deed_box.isVisible()
    assert "Afsluttet" in page.ui.plan_label.text()
    assert "2.4" not in numbers(page)


def test_carrying_out_asks_for_the_day_of_the_check(page: BoardPage) -> None:
    plan = page.contents.plans[2]
    choose(page, "3.1")
    press(page.ui.carry_out_button)
    press(page.ui.confirm_button)
    assert "stadig åben" in page.ui.deed_error_label.text()
    press(page.ui.cancel_button)
    for activity in plan.activities:
        action_plans.change_activity(page.apv, plan.id, activity.id, status=ActivityStatus.DONE)
    page.refresh()
    press(page.ui.carry_out_button)
    line = page.ui.follow_up_edit.line
    line.selectAll()
    QTest.keyClicks(line, "en dag i maj")
    press(page.ui.confirm_button)
    assert "ikke en dato" in page.ui.deed_error_label.text()
    assert line.text() == "en dag i maj"
    line.selectAll()
    QTest.keyClicks(line, "2.6")
    press(page.ui.confirm_button)
    done = page.contents.plans[2]
    assert (done.status, done.follow_up) == (PlanStatus.DONE, date(2027, 6, 2))
    assert "3.4" in numbers(page)


def test_giving_up_needs_a_reason_and_can_be_undone(page: BoardPage) -> None:
    choose(page, "4.1")
    press(page.ui.give_up_button)
    press(page.ui.confirm_button)
    assert "hvorfor I opgiver" in page.ui.deed_error_label.text()
    QTest.keyClicks(page.ui.given_up_reason_edit, "Bygningen rives ned")
    press(page.ui.confirm_button)
    plan = page.contents.plans[3]
    assert (plan.status, plan.given_up_reason) == (PlanStatus.GIVEN_UP, "Bygningen rives ned")
    press(page.ui.reopen_button)
    assert page.contents.plans[3].status is PlanStatus.AGREED


def test_what_is_typed_is_kept_when_another_row_is_chosen(page: BoardPage) -> None:
    choose(page, "4.1")
    press(page.ui.give_up_button)
    QTest.keyClicks(page.ui.given_up_reason_edit, "Halvt skrevet")
    choose(page, "1.1")
    assert not page.ui.deed_box.isVisible()
    assert page.contents.plans[3].status is PlanStatus.AGREED
    choose(page, "4.2")
    press(page.ui.give_up_button)
    assert page.ui.given_up_reason_edit.toPlainText() == "Halvt skrevet"


def test_a_field_that_cannot_be_kept_holds_on_to_its_row(page: BoardPage) -> None:
    choose(page, "3.1")
    press(page.ui.carry_out_button)
    line = page.ui.follow_up_edit.line
    line.selectAll()
    QTest.keyClicks(line, "snart")
    choose(page, "1.1")
    assert "Handleplan 3" in page.ui.plan_label.text()
    assert line.text() == "snart"
    assert page.ui.deed_error_label.isVisible()
    press(page.ui.cancel_button)
    choose(page, "1.1")
    assert "Handleplan 1" in page.ui.plan_label.text()


def test_cancelling_puts_back_what_was_there(page: BoardPage) -> None:
    before = page.contents.plans[3]
    choose(page, "4.1")
    press(page.ui.give_up_button)
    QTest.keyClicks(page.ui.given_up_reason_edit, "Nej")
    page.flush()
    press(page.ui.cancel_button)
    assert page.contents.plans[3] == before
    assert not page.ui.deed_box.isVisible()
