"""The evaluation on its page: what the file knows beside each field, and lessons kept."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from apv_desktop.domain.evaluations import GoalVerdict
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.evaluation_page import EvaluationPage
from apv_desktop.services import evaluation, purposes
from tests.gui import walk
from tests.gui.hands import type_text, write


def page_in(window: MainWindow) -> EvaluationPage:
    window.go_to(StepId.EVALUATION)
    window.activateWindow()
    walk.settle()
    page = window.page()
    assert isinstance(page, EvaluationPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> EvaluationPage:
    return page_in(small_window)


def push(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    walk.settle()


def test_what_the_file_knows_stands_beside_the_field_and_is_written_in_by_a_click(
    example_window: MainWindow,
) -> None:
    page = page_in(example_window)
    evaluation.change(page.apv, results="", effects="")
    page.show_page()
    page.parts.open("results")
    walk.settle()
    told = page.ui.results_hint_label.text()
    assert told.startswith(f"Der blev lavet {len(page.contents.plans)} handleplaner: 1 kladde")
    assert page.ui.results_edit.toPlainText() == ""
    push(page.ui.results_use_button)
    assert page.contents.evaluation.results == told == page.ui.results_edit.toPlainText()
    assert not page.ui.results_use_button.isVisible()
    assert "1. Ro til opgaverne: virker." in page.ui.effects_hint_label.text()
    assert "af 5 på termometret" in page.ui.thermometer_label.text()


def test_the_goal_of_the_beginning_is_judged(page: EvaluationPage) -> None:
    purposes.change(page.apv, "", expected_result="Mindre larm om et år")
    page.show_page()
    page.parts.open("goals")
    walk.settle()
    assert page.ui.expected_label.text() == "Mindre larm om et år"
    page.ui.goal_combo.setCurrentIndex(page.ui.goal_combo.findData(GoalVerdict.PARTLY))
    page.ui.goal_combo.activated.emit(page.ui.goal_combo.currentIndex())
    assert page.contents.evaluation.goal is GoalVerdict.PARTLY


def test_a_day_that_has_not_come_loses_nothing_beside_it(page: EvaluationPage) -> None:
    page.ui.process_edit.setPlainText("Alle kom til orde")
    write(page.ui.held_on_edit.line, "1.1.2030")
    assert page.contents.evaluation.process == "Alle kom til orde"
    assert page.error_label().isVisible()
    page.parts.open("lessons")
    page.flush()
    assert page.parts.folds["talk"].is_open
    write(page.ui.held_on_edit.line, "1.3.2027")
    assert page.contents.evaluation.held_on == date(2027, 3, 1)


def test_lessons_are_added_and_taken_away(page: EvaluationPage, small_window: MainWindow) -> None:
    page.parts.open("lessons")
    panel = page.ui.lessons_panel
    type_text(panel.add_edit, "Spørg nattevagten")
    QTest.keyClick(panel.add_edit, Qt.Key.Key_Return)
    type_text(panel.add_edit, "Spørg vikarerne")
    small_window.go_to(StepId.BOARD)
    assert [each.text for each in page.contents.lessons] == ["Spørg nattevagten", "Spørg vikarerne"]
    small_window.go_to(StepId.EVALUATION)
    page.show_row(page.contents.lessons[0].id, 0)
    assert panel.table.current_row() == 0
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert [each.text for each in page.contents.lessons] == ["Spørg vikarerne"]
