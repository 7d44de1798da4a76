"""Handleplaner: made, filled in, agreed, and never lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from apv_desktop.domain.action_plans import PlanStatus
from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.action_plans_page import ActionPlansPage
from apv_desktop.services import action_plans
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.conftest import opened
from tests.gui.hands import type_text, write

LEFT = Qt.MouseButton.LeftButton


def page_of(window: MainWindow) -> ActionPlansPage:
    window.go_to(StepId.ACTION_PLANS)
    window.activateWindow()
    walk.settle()
    page = window.page()
    assert isinstance(page, ActionPlansPage)
    return page


def push(button: QPushButton) -> None:
    button.setFocus()
    QTest.mouseClick(button, LEFT)
    walk.settle()


def fill(field: QPlainTextEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    type_text(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def day(page: ActionPlansPage, text: str, card: int = 0) -> QLineEdit:
    line: QLineEdit = page._cards[card].ui.deadline_edit.line
    write(line, text)
    return line


def complete(page: ActionPlansPage) -> None:
    for field in ("problem", "goal"):
        fill(getattr(page.ui, f"{field}_edit"), "Støj")
    card = page._cards[0].ui
    fill(card.what_edit, "Få efterset lejerne")
    write(card.who_edit, "Bo")
    day(page, "1.6.2027")


def test_an_empty_page_says_how_to_begin(small_window: MainWindow) -> None:
    page = page_of(small_window)
    assert page.ui.empty_label.isVisible()
    assert len(page.ui.empty_label.text()) > 40
    assert not page.ui.plan_list.isVisible()
    assert not page.ui.detail.isVisible()


def test_a_new_plan_is_numbered_and_ready_to_write_in(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    assert QApplication.focusWidget() is page.ui.theme_edit
    write(page.ui.theme_edit, "Støj i bageriet")
    push(page.ui.add_button)
    lines = [page._model.index(row).data() for row in range(page._model.rowCount())]
    assert [line[:2] for line in lines] == ["1.", "2."]
    assert "Støj i bageriet" in lines[0]
    assert page.ui.theme_edit.text() == ""


def test_choosing_another_plan_keeps_the_one_left(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    push(page.ui.add_button)
    fill(page.ui.problem_edit, "Andet")
    page.ui.plan_list.setFocus()
    QTest.keyClick(page.ui.plan_list, Qt.Key.Key_Up)
    assert page.ui.problem_edit.toPlainText() == ""
    page.ui.problem_edit.setFocus()
    type_text(page.ui.problem_edit, "Første")
    page.ui.plan_list.setFocus()
    QTest.keyClick(page.ui.plan_list, Qt.Key.Key_Down)
    assert page.ui.problem_edit.toPlainText() == "Andet"
    assert [plan.problem for plan in page.contents.plans] == ["Første", "Andet"]


def test_everything_is_there_after_a_restart(
    small_window: MainWindow, qtbot: QtBot, surroundings: Surroundings
) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    complete(page)
    page.ui.severity_combo.setFocus()
    for _ in range(2):
        QTest.keyClick(page.ui.severity_combo, Qt.Key.Key_Down)
    push(page.ui.add_activity_button)
    fill(page._cards[1].ui.what_edit, "Æøå <b> & 5 < 6")
    path = page.apv.path
    assert small_window.close()
    page = page_of(opened(qtbot, surroundings, path))
    assert page.ui.problem_edit.toPlainText() == "Støj"
    assert page.ui.severity_combo.currentData() is Severity.SERIOUS
    assert page._cards[0].ui.who_edit.text() == "Bo"
    assert page._cards[0].ui.deadline_edit.line.text() == "1.6.2027"
    assert page._cards[1].ui.what_edit.toPlainText() == "Æøå <b> & 5 < 6"


def test_a_day_that_cannot_be_read_waits_beside_its_reason(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    push(page.ui.add_activity_button)
    line = day(page, "snart", card=1)
    assert "snart" in page.error_label().text()
    assert page.error_label().isVisible()
    assert line.text() == "snart"
    assert line.property("invalid")
    push(page.ui.add_button)
    assert line.text() == "snart"
    assert len(page.contents.plans) == 1
    write(line, "1.6.2027")
    assert not page.error_label().isVisible()


def test_a_deadline_before_the_start_is_refused(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    write(page._cards[0].ui.start_edit.line, "2.6.2027")
    day(page, "1.6.2027")
    assert "Fristen ligger før starten" in page.error_label().text()


def test_a_promise_must_be_one_that_can_be_kept(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    push(page.ui.agree_button)
    assert page.error_label().isVisible()
    assert [plan.status for plan in page.contents.plans] == [PlanStatus.DRAFT]
    complete(page)
    push(page.ui.agree_button)
    assert [plan.status for plan in page.contents.plans] == [PlanStatus.AGREED]
    assert not page.ui.agree_button.isVisible()
    assert "Aftalt" in page.ui.status_label.text()


def test_a_name_of_the_list_is_known_as_that_person(example_window: MainWindow) -> None:
    page = page_of(example_window)
    person = page.contents.people[0]
    push(page.ui.add_button)
    write(page._cards[0].ui.who_edit, person.name.upper())
    plan = page.contents.plans[-1]
    assert plan.activities[0].person_id == person.id
    page.show_plan(plan.id)
    assert page._cards[0].ui.who_edit.text() == person.name


def test_a_wish_becomes_a_plan_that_knows_where_it_came_from(example_window: MainWindow) -> None:
    page = page_of(example_window)
    wish_id, before = page.ui.wish_combo.currentData(), page.ui.wish_combo.count()
    push(page.ui.from_wish_button)
    plan = page.contents.plans[-1]
    wish = page.contents.statement(wish_id)
    assert plan.wish_id == wish_id
    assert page.ui.goal_edit.toPlainText() == wish.text
    assert wish.text in page.ui.origin_label.text()
    assert page.ui.wish_combo.count() == before - 1


def test_removing_an_activity_keeps_what_is_written_in_the_others(
    small_window: MainWindow,
) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    push(page.ui.add_activity_button)
    fill(page._cards[0].ui.what_edit, "Bliver")
    day(page, "snart", card=0)
    push(page._cards[1].ui.remove_activity_button)
    assert page._cards[0].ui.what_edit.toPlainText() == "Bliver"
    assert page._cards[0].ui.deadline_edit.line.text() == "snart"
    write(page._cards[0].ui.deadline_edit.line, "1.6.2027")
    push(page._cards[-1].ui.remove_activity_button)
    assert len(page.contents.plans[0].activities) == len(page._cards) == 1


def test_the_activity_with_the_bad_day_itself_can_go(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    push(page.ui.add_activity_button)
    day(page, "snart", card=1)
    fill(page.ui.problem_edit, "Skrevet imens")
    push(page._cards[1].ui.remove_activity_button)
    assert len(page._cards) == 1
    assert page.contents.plans[0].problem == "Skrevet imens"
    assert not page.error_label().isVisible()


def test_a_plan_can_be_taken_away(small_window: MainWindow) -> None:
    page = page_of(small_window)
    for theme in ("en", "to"):
        push(page.ui.add_button)
        write(page.ui.theme_edit, theme)
    push(page.ui.remove_button)
    assert [plan.theme for plan in page.contents.plans] == ["en"]
    assert page.ui.theme_edit.text() == "en"


def test_the_page_follows_what_was_changed_elsewhere(small_window: MainWindow) -> None:
    page = page_of(small_window)
    push(page.ui.add_button)
    small_window.go_to(StepId.OVERVIEW)
    action_plans.change(page.apv, page.contents.plans[0].id, theme="Fra tavlen")
    page = page_of(small_window)
    assert page.ui.theme_edit.text() == "Fra tavlen"


def test_there_is_nothing_to_print_before_the_first_plan(small_window: MainWindow) -> None:
    page = page_of(small_window)
    assert len(page.paper_buttons) == 2
    for paper in page.paper_buttons:
        assert not paper.isEnabled()
        assert paper.toolTip() == paper.accessibleDescription() == "Der mangler handleplaner"
    push(page.ui.add_button)
    for paper in page.paper_buttons:
        assert paper.isEnabled()
        assert "mangler" not in paper.toolTip()


def test_hundreds_of_gaps_are_told_by_the_first_and_a_count(small_window: MainWindow) -> None:
    page = page_of(small_window)
    for _ in range(12):
        action_plans.add(page.apv)
    page = page_of(small_window)
    told = [text for widget, text in walk.texts(page) if text.startswith(("○", "…"))]
    assert len(told) == 9
    assert told[-1] == "… og 4 mere"
    for plan in page.contents.plans[1:]:
        action_plans.remove(page.apv, plan.id)
    page = page_of(small_window)
    assert len([text for _, text in walk.texts(page) if text.startswith(("○", "…"))]) == 1


def test_the_first_plan_is_chosen_when_the_page_is_shown(example_window: MainWindow) -> None:
    page = page_of(example_window)
    assert page.ui.plan_list.currentIndex().row() == 0
    assert page.ui.theme_edit.text() == page.contents.plans[0].theme
    assert page.ui.detail.isVisible()
