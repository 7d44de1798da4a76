"""Formål og tid: what is written is kept, the proposal is one press, the last APV is a table."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from apv_desktop.domain.purposes import Outcome
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.purpose_page import PurposePage
from apv_desktop.services import workplace
from tests.gui import walk
from tests.gui.hands import type_text


def page_in(window: MainWindow) -> PurposePage:
    window.go_to(StepId.PURPOSE)
    page = window.page()
    assert isinstance(page, PurposePage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[PurposePage]:
    yield page_in(small_window)


def add(page: PurposePage, problem: str) -> None:
    page.ui.past_edit.setFocus()
    type_text(page.ui.past_edit, problem)
    QTest.keyClick(page.ui.past_edit, Qt.Key.Key_Return)


def test_there_is_no_proposal_for_nobody(page: PurposePage) -> None:
    assert not page.ui.proposal_button.isVisible()
    assert "hvor mange I er" in page.ui.hours_hint_label.text()
    workplace.change(page.apv, employee_count=34)
    page.refresh()
    assert page.ui.group_proposed_label.text() == "Forslag: 20 timers arbejde"
    assert "136 timer" in page.ui.meetings_label.text()


def test_the_proposal_is_one_press_and_one_undo(page: PurposePage) -> None:
    workplace.change(page.apv, employee_count=34)
    page.refresh()
    QTest.mouseClick(page.ui.proposal_button, Qt.MouseButton.LeftButton)
    assert page.ui.action_hours_spin.value() == page.contents.aims.action_hours == 40
    assert page.ui.total_hours_label.text() == "99 timers arbejde"
    page.apv.undo()
    page.show_page()
    assert page.contents.aims.hours is None
    assert page.ui.action_hours_spin.text() == "ikke besluttet"


def test_no_hours_is_an_answer_too(page: PurposePage) -> None:
    page.ui.leader_hours_spin.setFocus()
    page.ui.leader_hours_spin.selectAll()
    type_text(page.ui.leader_hours_spin, "0")
    QTest.keyClick(page.ui.leader_hours_spin, Qt.Key.Key_Tab)
    assert page.contents.aims.leader_hours == 0
    assert page.contents.aims.group_hours is None


def test_a_first_apv_asks_for_no_old_problems(page: PurposePage) -> None:
    page.ui.is_first_apv_check.click()
    assert page.contents.aims.is_first_apv
    assert not page.ui.past_edit.isVisible()
    page.ui.is_first_apv_check.click()
    add(page, "Støj")
    assert not page.ui.is_first_apv_check.isVisible()
    assert page.ui.past_table.isVisible()


def test_old_problems_are_answered_in_their_rows_by_keys(page: PurposePage) -> None:
    add(page, "Støj fra æltemaskinen")
    add(page, "Lys")
    table = page.ui.past_table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.viewport().findChild(QPlainTextEdit)
    assert editor is not None
    type_text(editor, "Nye lejer")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    walk.settle()
    table.setCurrentIndex(table.model().index(0, 2))
    QTest.keyClick(table, Qt.Key.Key_Return)
    box = table.viewport().findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findData(Outcome.PARTLY))
    box.activated.emit(box.currentIndex())
    walk.settle()
    table.setCurrentIndex(table.model().index(0, 3))
    QTest.keyClick(table, Qt.Key.Key_Space)
    first, second = page.contents.past_items
    assert (first.planned, first.outcome, first.is_carried_on) == (
        "Nye lejer",
        Outcome.PARTLY,
        True,
    )
    assert second.outcome is Outcome.OPEN
    assert page.ui.past_count_label.text() == "1 problem tages med videre"


def test_an_emptied_problem_is_refused_and_stays_in_its_cell(page: PurposePage) -> None:
    add(page, "Støj")
    page._model.edited.emit(page.contents.past_items[0].id, "problem", " ")
    walk.settle()
    assert page.error_label().isVisible()
    assert page.contents.past_items[0].problem == "Støj"


def test_del_takes_a_problem_away(page: PurposePage) -> None:
    add(page, "Støj")
    page.ui.past_table.setFocus()
    page.ui.past_table.setCurrentIndex(page.ui.past_table.model().index(0, 0))
    QTest.keyClick(page.ui.past_table, Qt.Key.Key_Delete)
    assert page.contents.past_items == ()
    page.apv.undo()
    assert len(page.contents.past_items) == 1
