"""A CPR number or an illness in a field is told of on any page, and blocks nothing."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.step_page import StepPage
from tests.gui import walk
from tests.gui.hands import type_text


def line(page: StepPage) -> QLabel:
    return page._discretion_line


def shown(window: MainWindow, step: StepId) -> StepPage:
    window.go_to(step)
    walk.settle()
    page = window.page()
    assert isinstance(page, StepPage)
    return page


def test_a_field_is_named_and_marked_and_its_words_are_kept(
    small_window: MainWindow, qtbot: QtBot
) -> None:
    page = shown(small_window, StepId.PURPOSE)
    field = page.form.findChild(QPlainTextEdit, "purpose_edit")
    assert field is not None
    field.setFocus()
    type_text(field, "Efter to depressioner, 010203-4567")
    qtbot.waitUntil(line(page).isVisible)
    told = line(page).text()
    assert "”010203-4567” ligner et CPR-nummer." in told
    assert "”depressioner” lyder som en sygdom" in told
    assert "Skriv om arbejdet, ikke om et menneske." in told
    assert field.property("doubtful")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert "010203-4567" in page.contents.round.purpose, "a hint, not a refusal"
    field.setPlainText("Ring 12 34 56 78 den 1.2.2027")
    qtbot.waitUntil(line(page).isHidden)
    assert not field.property("doubtful")


def test_what_stood_there_before_is_told_of_when_the_page_is_shown(
    small_window: MainWindow, qtbot: QtBot
) -> None:
    page = shown(small_window, StepId.PURPOSE)
    field = page.form.findChild(QPlainTextEdit, "purpose_edit")
    assert field is not None
    field.setPlainText("Angst")
    page.flush()
    shown(small_window, StepId.MATERIALS)
    page = shown(small_window, StepId.PURPOSE)
    qtbot.waitUntil(line(page).isVisible)
