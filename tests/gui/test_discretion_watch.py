"""A CPR number or an illness in a field is told of on any page, and blocks nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.gui.dialogs.handover_wizard import HandoverWizard
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.note_below import put_below
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.hands import type_text
from tests.gui.walk import called


def shown(window: MainWindow, step: StepId) -> StepPage:
    window.go_to(step)
    walk.settle()
    page = window.page()
    assert isinstance(page, StepPage)
    return page


def note(page: StepPage, name: str = "purpose_edit") -> QPlainTextEdit:
    field = page.form.findChild(QPlainTextEdit, name)
    assert field is not None
    return field


def line_below(page: StepPage, field: QWidget, qtbot: QtBot) -> QLabel:
    """The line of a field once it is told, which stands right below it and nowhere else."""
    qtbot.waitUntil(lambda: page.discretion.line(field) is not None)
    line = page.discretion.line(field)
    assert line is not None
    qtbot.waitUntil(line.isVisible)
    walk.settle()
    foot = field.mapTo(page, QPoint(0, field.height())).y()
    assert 0 <= line.mapTo(page, QPoint(0, 0)).y() - foot <= 40
    return line


def test_a_field_is_marked_and_told_of_right_below_and_its_words_are_kept(
    small_window: MainWindow, qtbot: QtBot
) -> None:
    page = shown(small_window, StepId.PURPOSE)
    field = note(page)
    field.setFocus()
    at = field.mapTo(page, QPoint(0, 0))
    type_text(field, "Efter to depressioner, 010203-4567")
    line = line_below(page, field, qtbot)
    told = line.text()
    assert "”010203-4567” ligner et CPR-nummer." in told
    assert "”depressioner” lyder som en sygdom" in told
    assert "Skriv om arbejdet, ikke om et menneske." in told
    assert field.property("doubtful")
    assert field.accessibleDescription() == told
    assert field.hasFocus()
    assert field.mapTo(page, QPoint(0, 0)) == at, "what is typed in stays where it is"
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert "010203-4567" in page.contents.round.purpose, "a hint, not a refusal"
    field.setPlainText("Ring 12 34 56 78 den 1.2.2027")
    qtbot.waitUntil(line.isHidden)
    assert not field.property("doubtful")
    assert field.accessibleDescription() == ""


def test_while_one_types_the_line_keeps_its_place(small_window: MainWindow, qtbot: QtBot) -> None:
    page = shown(small_window, StepId.PURPOSE)
    field = note(page)
    field.setFocus()
    type_text(field, "angst")
    line = line_below(page, field, qtbot)
    type_text(field, "elig")
    qtbot.waitUntil(lambda: not line.text())
    assert line.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    qtbot.waitUntil(line.isHidden)


def test_what_stood_there_before_is_told_of_when_the_page_is_shown(
    small_window: MainWindow, qtbot: QtBot
) -> None:
    page = shown(small_window, StepId.PURPOSE)
    note(page).setPlainText("Angst")
    page.flush()
    shown(small_window, StepId.MATERIALS)
    page = shown(small_window, StepId.PURPOSE)
    line_below(page, note(page), qtbot)


@pytest.mark.parametrize("step", [step.id for step in STEPS])
def test_every_field_of_every_page_has_room_below(
    example_window: MainWindow, qtbot: QtBot, step: StepId
) -> None:
    page = shown(example_window, step)
    with_room = 0
    edits: list[QLineEdit | QPlainTextEdit] = [*page.form.findChildren(QLineEdit)]
    for field in (*edits, *page.form.findChildren(QPlainTextEdit)):
        if not field.isVisible() or field.isReadOnly() or field.property("own_discretion"):
            continue
        if isinstance(field.parent(), QAbstractSpinBox):
            continue
        line = put_below(field)
        line.setText("⚠ 010203-4567")
        line.show()
        walk.settle()
        foot = field.mapTo(page, QPoint(0, field.height())).y()
        assert 0 <= line.mapTo(page, QPoint(0, 0)).y() - foot <= 90, called(field)
        with_room += 1
    if step is StepId.PURPOSE:
        assert with_room


def test_a_cell_of_a_table_is_told_of_below_the_table(
    example_window: MainWindow, qtbot: QtBot
) -> None:
    page = shown(example_window, StepId.CAPTURE)
    view = page.form.findChild(QTableView)
    assert view is not None
    model = view.model()
    column = next(at for at in range(model.columnCount()) if _is_words(view, at))
    view.setCurrentIndex(model.index(0, column))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = example_window.focusWidget()
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    type_text(editor, "Hun har diabetes")
    line = line_below(page, view, qtbot)
    assert "”diabetes” lyder som en sygdom" in line.text()
    assert editor.hasFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    page.discretion.look()
    assert line.isVisible(), "it stands in the table now"


def _is_words(view: QTableView, column: int) -> bool:
    index = view.model().index(0, column)
    ticks = index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    is_typed = index.flags() & Qt.ItemFlag.ItemIsEditable and not ticks
    return bool(is_typed) and len(str(index.data())) > 10


def test_a_dialog_one_types_in_tells_too(
    qtbot: QtBot, example_file: Path, surroundings: Surroundings
) -> None:
    apv = files.open_apv(example_file, surroundings)
    wizard = HandoverWizard(apv, load("da"), example_file.parent)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.who.words_edit.setPlainText("Pas på, han har epilepsi")

    def is_told() -> bool:
        lines = (each.text() for each in wizard.who.findChildren(QLabel) if each.isVisible())
        return any("”epilepsi” lyder som en sygdom" in text for text in lines)

    qtbot.waitUntil(is_told)
    apv.close()
