"""A closed round through the window: read, not written, always told, and left again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.gui.dialogs.rounds_dialog import RoundsDialog
from apv_desktop.gui.dialogs.working_dialog import WorkingDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.next_round_page import NextRoundPage
from apv_desktop.gui.read_only import ClosedNotice
from apv_desktop.gui.step_page import StepPage
from apv_desktop.services import rounds
from apv_desktop.services.apv import Apv


def apv_of(window: MainWindow) -> Apv:
    assert window.apv is not None
    return window.apv


def next_round_page(window: MainWindow) -> NextRoundPage:
    window.go_to(StepId.NEXT_ROUND)
    page = window.page()
    assert isinstance(page, NextRoundPage)
    return page


@pytest.fixture
def closed_window(example_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The example, closed."""
    page = next_round_page(example_window)
    page.ui.closed_reason_edit.setPlainText("Vi flytter.")
    page.ui.close_button.click()
    qtbot.waitUntil(lambda: example_window.page() is not page)
    return example_window


@pytest.mark.parametrize("step", [step.id for step in STEPS], ids=lambda step: step.value)
def test_every_page_of_a_closed_round_is_for_reading(
    closed_window: MainWindow, step: StepId
) -> None:
    window = closed_window
    before, tip = apv_of(window).contents, apv_of(window)._document.tip
    window.go_to(step)
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, StepPage)
    (notice,) = page.findChildren(ClosedNotice)
    assert "APV 2026 på Møllegården blev lukket den 10.3.2027" in notice.text.text()
    assert page.status_combo.isHidden()
    if page.READS_ONLY:
        for field in page.form.findChildren(QLineEdit):
            own = isinstance(field.parent(), QComboBox | QAbstractSpinBox)
            assert field.isReadOnly() or own or field.objectName() == "search_edit"
        notes = page.form.findChildren(QPlainTextEdit)
        assert [each for each in notes if not each.isReadOnly()] == []
        assert all(each.isReadOnly() for each in page.form.findChildren(QAbstractSpinBox))
        names = ("link", "head")
        for button in page.form.findChildren(QPushButton):
            if button.isEnabled() and button.property("role") not in names:
                assert button.objectName().startswith(
                    (
                        "copy_",
                        "go_",
                        "next_",
                        "open_plan_",
                        "print_",
                        "show_",
                        "story_",
                        "to_plans_",
                        "wish_",
                        "previous_",
                        "fold_",
                        "toggle_",
                    )
                )
    window.pages.mark_done()
    assert apv_of(window)._document.tip == tip
    assert apv_of(window).contents == before


def test_a_round_is_closed_looked_at_and_gone_on_from(
    example_window: MainWindow, qtbot: QtBot
) -> None:
    window = example_window
    first = apv_of(window).round_id
    page = next_round_page(window)
    assert page.ui.lacking_list.count() > 0
    page.ui.start_button.click()
    assert "Skriv, hvorfor I lukker" in page.error_label().text()
    assert not apv_of(window).contents.round.is_closed
    page.ui.closed_reason_edit.setPlainText("Nyt hus, nye opgaver.")
    page.ui.title_edit.setText("APV 2030")
    page.ui.start_button.click()
    qtbot.waitUntil(lambda: window.page() is not page)
    assert apv_of(window).contents.round.title == "APV 2030"
    assert "nr. 3" in window.windowTitle() and "2030" not in window.windowTitle()
    again = window.page()
    assert isinstance(again, NextRoundPage)
    assert not again.findChildren(ClosedNotice)
    assert again.ui.compare_table.model().rowCount() > 10
    window.rounds.choose()
    dialog = window.findChild(RoundsDialog)
    assert dialog is not None and dialog.list.count() == 3
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page() is not again)
    assert apv_of(window).round_id == first
    assert "(lukket)" in window.windowTitle()
    shown = window.page()
    assert isinstance(shown, StepPage)
    (notice,) = shown.findChildren(ClosedNotice)
    assert "Nyt hus" in " ".join(each.text() for each in notice.findChildren(type(notice.text)))
    notice.onward_button.click()
    qtbot.waitUntil(lambda: window.page() is not shown)
    assert apv_of(window).contents.round.title == "APV 2030"


def test_what_takes_long_is_told_and_the_window_goes_on_living(
    example_window: MainWindow, qtbot: QtBot
) -> None:
    """The edit waits until the file is compared with its seal, as on a slow disk."""
    window, seen = example_window, []
    apv, page = apv_of(window), next_round_page(window)
    apv._document._verified = False
    apv._document._verifying.acquire()

    def look() -> None:
        dialog = window.findChild(WorkingDialog)
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(20, look)
            return
        seen.append(dialog.findChildren(QLabel)[0].text())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible() and not apv.contents.round.is_closed
        apv._document._verifying.release()

    QTimer.singleShot(0, look)
    page.ui.closed_reason_edit.setPlainText("Nyt hus.")
    page.ui.title_edit.setText("APV 2030")
    page.ui.start_button.click()
    assert seen == ["Begynder den næste APV …"]
    assert apv.contents.round.title == "APV 2030"
    qtbot.waitUntil(lambda: window.page() is not page)
    window.past.undo()
    assert apv.contents.round.title == "APV 2026 på Møllegården"


def test_a_round_closed_by_mistake_is_opened_by_undo(
    closed_window: MainWindow, qtbot: QtBot
) -> None:
    closed = closed_window.page()
    assert isinstance(closed, NextRoundPage) and closed.ui.reopen_button.isVisible()
    closed_window.past.undo()
    qtbot.waitUntil(lambda: closed_window.page() is not closed)
    page = closed_window.page()
    assert isinstance(page, NextRoundPage) and not page.findChildren(ClosedNotice)
    assert not apv_of(closed_window).contents.round.is_closed


def test_no_meeting_is_held_in_a_closed_round(closed_window: MainWindow) -> None:
    closed_window.meetings.open_next()
    assert closed_window.meetings.cockpit is None


def test_the_overview_of_a_closed_round_leads_on(closed_window: MainWindow) -> None:
    closed_window.go_to(StepId.OVERVIEW)
    page = closed_window.page()
    assert page is not None and page.findChildren(ClosedNotice)
    assert rounds.lacking(apv_of(closed_window)).needs_reason
