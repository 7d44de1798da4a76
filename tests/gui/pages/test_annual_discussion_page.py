"""The annual discussion on its page: the law beside it, last year's goals, and the new ones."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from apv_desktop.domain.discussions import GoalOutcome
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.annual_discussion_page import AnnualDiscussionPage
from apv_desktop.gui.widgets.rows_panel import RowsPanel
from apv_desktop.services import workplace
from tests.gui import walk
from tests.gui.hands import type_text, write


def page_in(window: MainWindow) -> AnnualDiscussionPage:
    window.go_to(StepId.ANNUAL_DISCUSSION)
    window.activateWindow()
    walk.settle()
    page = window.page()
    assert isinstance(page, AnnualDiscussionPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> AnnualDiscussionPage:
    return page_in(small_window)


def push(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    walk.settle()


def add_goal(page: AnnualDiscussionPage, panel: RowsPanel, part: str, text: str) -> None:
    page.parts.open(part)
    type_text(panel.add_edit, text)
    QTest.keyClick(panel.add_edit, Qt.Key.Key_Return)
    walk.settle()


def test_the_law_stands_there_by_size_with_its_source_and_no_advice(
    page: AnnualDiscussionPage,
) -> None:
    workplace.change(page.apv, employee_count=9)
    page.show_page()
    assert page.law_fold.is_open and "under ti ansatte" in page.ui.law_label.text()
    assert page.ui.competence_label.text() == "Ved I nok om arbejdsmiljø?"
    workplace.change(page.apv, employee_count=10)
    page.show_page()
    assert "kompetenceudviklingsplanen" in page.ui.law_label.text()
    told = page.ui.law_source_label.text()
    assert "juridisk rådgivning" in told and "Kontrolleret den 26. november 2026" in told


def test_goals_of_this_year_are_judged_at_the_next(page: AnnualDiscussionPage) -> None:
    push(page.ui.add_button)
    write(page.ui.held_on_edit.line, "2.3.2026")
    add_goal(page, page.ui.goals_panel, "goals", "Ro ved medicinen")
    push(page.ui.add_button)
    write(page.ui.held_on_edit.line, "2.3.2027")
    page.parts.open("last")
    panel = page.ui.last_panel
    assert panel.model.rowCount() == 1 and page.ui.goals_panel.model.rowCount() == 0
    panel.model.setData(panel.model.index(0, 1), GoalOutcome.PARTLY)
    panel.model.setData(panel.model.index(0, 2), "I weekenden glipper den")
    (goal,) = page.contents.discussion_goals
    assert (goal.outcome, goal.reason) == (GoalOutcome.PARTLY, "I weekenden glipper den")
    assert panel.model.index(0, 1).data() == "Delvist nået"


def test_a_goal_from_paper_is_added_to_last_year(page: AnnualDiscussionPage) -> None:
    push(page.ui.add_button)
    add_goal(page, page.ui.last_panel, "last", "Alle får en rundvisning")
    assert page.ui.last_panel.model.rowCount() == 1
    assert page.contents.discussion_goals[0].discussion_id is None


def test_a_suggestion_is_used_by_a_click_and_then_their_own(page: AnnualDiscussionPage) -> None:
    push(page.ui.add_button)
    page.parts.open("year")
    walk.settle()
    assert page.ui.topics_edit.toPlainText() == ""
    push(page.ui.topics_use_button)
    assert page.contents.discussions[0].topics == page.ui.topics_edit.toPlainText() != ""
    assert not page.ui.topics_use_button.isVisible()


def test_a_day_to_come_is_refused_as_held_and_the_rest_is_kept(page: AnnualDiscussionPage) -> None:
    push(page.ui.add_button)
    page.ui.place_edit.setText("Kontoret")
    write(page.ui.held_on_edit.line, "1.1.2030")
    assert page.error_label().isVisible()
    assert page.contents.discussions[0].place == "Kontoret"
    assert page.contents.discussions[0].held_on is None
    assert page.ui.held_on_edit.line.text() == "1.1.2030"
    page.ui.held_on_edit.line.selectAll()
    QTest.keyClick(page.ui.held_on_edit.line, Qt.Key.Key_Delete)
    write(page.ui.planned_on_edit.line, "1.1.2030")
    assert page.contents.discussions[0].planned_on == date(2030, 1, 1)
    assert page.ui.year_combo.currentText() == "○ planlagt til den 1. januar 2030"


def test_several_years_are_kept_and_each_can_be_read(example_window: MainWindow) -> None:
    page = page_in(example_window)
    assert page.ui.year_combo.count() == 4 and not page.law_fold.is_open
    newest = page.ui.topics_edit.toPlainText()
    page.ui.year_combo.setCurrentIndex(3)
    page.ui.year_combo.activated.emit(3)
    assert page.ui.topics_edit.toPlainText() != newest
    first = page.contents.discussions[0]
    assert page.ui.topics_edit.toPlainText() == first.topics
    push(page.ui.remove_button)
    assert len(page.contents.discussions) == 3
