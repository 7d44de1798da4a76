"""What is typed is kept: when a field is left, after a second's pause, and never by chance."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from apv_desktop.gui.autosave import Autosave
from tests.gui.hands import type_text


class Form(QWidget):
    """One field of each kind, and a list of what was kept."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.note, self.number = QLineEdit(), QPlainTextEdit(), QSpinBox()
        self.tick, self.choice = QCheckBox(), QComboBox()
        self.choice.addItems(["a", "b"])
        layout = QVBoxLayout(self)
        for field in (self.line, self.note, self.number, self.tick, self.choice):
            layout.addWidget(field)
        self.kept: list[str] = []
        self.refuses = False
        self.autosave = Autosave(self.keep, self)
        self.autosave.watch(self)

    def keep(self) -> None:
        self.kept.append(f"{self.line.text()}{self.note.toPlainText()}{self.number.value() or ''}")
        if not self.refuses:
            self.autosave.settled()


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    made = Form()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.line.setFocus()
    QApplication.processEvents()
    yield made


def test_leaving_a_field_keeps_it_once(form: Form) -> None:
    type_text(form.line, "Åse")
    assert form.kept == []
    QTest.keyClick(form.line, Qt.Key.Key_Tab)
    assert form.kept == ["Åse"]
    form.line.setFocus()
    form.note.setFocus()
    assert form.kept == ["Åse"]


@pytest.mark.parametrize("name", ["line", "note"])
def test_a_pause_keeps_what_is_typed_while_one_stays(form: Form, qtbot: QtBot, name: str) -> None:
    field = getattr(form, name)
    field.setFocus()
    type_text(field, "Ø")
    qtbot.waitUntil(lambda: form.kept == ["Ø"], timeout=30_000)
    assert not form.autosave.is_open


def test_a_choice_and_a_tick_are_kept_at_once(form: Form) -> None:
    form.choice.setFocus()
    QTest.keyClick(form.choice, Qt.Key.Key_Down)
    assert len(form.kept) == 1
    form.tick.setFocus()
    QTest.keyClick(form.tick, Qt.Key.Key_Space)
    assert len(form.kept) == 2


def test_a_number_is_kept_when_it_is_left(form: Form) -> None:
    form.number.setFocus()
    form.number.selectAll()
    type_text(form.number, "7")
    QTest.keyClick(form.number, Qt.Key.Key_Tab)
    assert form.kept[-1] == "7"


def test_filling_the_form_is_no_typing(form: Form) -> None:
    def fill() -> None:
        form.note.setPlainText("from the file")
        form.number.setValue(3)

    form.autosave.quietly(fill)
    form.autosave.flush()
    assert form.kept == []


def test_what_was_refused_stays_open_until_it_is_kept(form: Form) -> None:
    form.refuses = True
    type_text(form.line, "x")
    form.autosave.flush()
    assert form.autosave.is_open
    form.refuses = False
    form.autosave.flush()
    assert form.kept == ["x", "x"]
    assert not form.autosave.is_open


def test_a_field_that_saves_itself_is_left_alone(form: Form) -> None:
    own = QLineEdit()
    own.setProperty("own_save", True)
    layout = form.layout()
    assert layout is not None
    layout.addWidget(own)
    form.autosave.watch(form)
    own.setFocus()
    type_text(own, "x")
    own.clearFocus()
    assert form.kept == []


def test_watching_twice_keeps_once(form: Form) -> None:
    form.autosave.watch(form)
    type_text(form.line, "x")
    QTest.keyClick(form.line, Qt.Key.Key_Tab)
    assert form.kept == ["x"]


def test_keeping_does_not_ask_itself_again(form: Form) -> None:
    kept_before = form.keep

    def keep_and_take_the_focus() -> None:
        form.note.setFocus()
        form.line.setFocus()
        kept_before()

    form.autosave._keep = keep_and_take_the_focus
    type_text(form.line, "x")
    form.autosave.flush()
    assert form.kept == ["x"]
