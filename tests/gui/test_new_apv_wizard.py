"""Ny APV: three short pages, nothing that cannot be used, and a file in the end."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QSpinBox, QTimeEdit, QWizard
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.gui.language import Translations
from apv_desktop.gui.widgets.date_field import DateField
from tests.gui import walk
from tests.gui.hands import write

TODAY = date(2027, 3, 10)


@pytest.fixture
def wizard(qtbot: QtBot, tmp_path: Path) -> Iterator[NewApvWizard]:
    Translations().choose("da")
    made = NewApvWizard(load("da"), TODAY, tmp_path)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made


@pytest.mark.parametrize(("language", "start"), [("da", "09.00"), ("en", "09:00")])
def test_the_clock_is_written_as_the_language_writes_it(
    qtbot: QtBot, tmp_path: Path, language: str, start: str
) -> None:
    made = NewApvWizard(load(language), TODAY, tmp_path)
    qtbot.addWidget(made)
    assert [clock.text() for clock in made.findChildren(QTimeEdit)] == [start]


def name_it(wizard: NewApvWizard, name: str = "Ærø Brød") -> None:
    field = wizard.currentPage().findChild(QLineEdit)
    assert field is not None
    write(field, name)


def onwards(wizard: NewApvWizard) -> int:
    """Press Next; the page one stands on."""
    button = wizard.button(QWizard.WizardButton.NextButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return wizard.currentId()


def finish(wizard: NewApvWizard) -> bool:
    """Press the last button; whether the wizard is done."""
    button = wizard.button(QWizard.WizardButton.FinishButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return not wizard.isVisible()


def told(wizard: NewApvWizard) -> str:
    labels = wizard.currentPage().findChildren(QLabel)
    shown = [label for label in labels if label.property("role") == "error" and label.isVisible()]
    return shown[0].text() if shown else ""


def day_field(wizard: NewApvWizard) -> QLineEdit:
    field = wizard.currentPage().findChild(DateField)
    assert field is not None
    return field.line


def test_the_answers_come_out_as_given(wizard: NewApvWizard, tmp_path: Path) -> None:
    name_it(wizard, "  Ærø Brød  ")
    count = wizard.currentPage().findChild(QSpinBox)
    assert count is not None
    count.setValue(7)
    assert onwards(wizard) == 1
    write(day_field(wizard), "7/4-27")
    start = wizard.currentPage().findChild(QTimeEdit)
    assert start is not None
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Up)
    assert onwards(wizard) == 2
    proposed = tmp_path / "APV 2027 Ærø Brød.apv"
    path = wizard.currentPage().findChild(QLineEdit)
    assert path is not None
    assert Path(path.text()) == proposed
    assert finish(wizard)
    assert wizard.workplace().name == "Ærø Brød"
    assert wizard.workplace().employee_count == 7
    assert wizard.title() == "APV 2027"
    meeting = wizard.first_meeting()
    assert (meeting.day, meeting.start) == (date(2027, 4, 7), time(10, 0))
    assert wizard.chosen_path() == proposed


def test_a_workday_six_weeks_ahead_is_proposed(wizard: NewApvWizard) -> None:
    name_it(wizard)
    onwards(wizard)
    assert day_field(wizard).text() == "21.4.2027"


def test_no_page_is_left_without_a_name(wizard: NewApvWizard) -> None:
    for name in ("", "   "):
        name_it(wizard, name)
        assert onwards(wizard) == 0
        assert told(wizard) == load("da").text("errors:rules.workplace_name_missing")
    name_it(wizard)
    assert onwards(wizard) == 1


def test_a_name_no_form_can_hold_is_refused(wizard: NewApvWizard) -> None:
    name_it(wizard, "Æ" * 201)
    assert onwards(wizard) == 0
    assert "201" in told(wizard)


def test_a_day_must_be_readable_or_empty(wizard: NewApvWizard) -> None:
    name_it(wizard)
    onwards(wizard)
    write(day_field(wizard), "snart")
    assert onwards(wizard) == 1
    assert "snart" in told(wizard)
    assert day_field(wizard).text() == "snart"
    day_field(wizard).selectAll()
    QTest.keyClick(day_field(wizard), Qt.Key.Key_Delete)
    assert onwards(wizard) == 2
    assert wizard.first_meeting().day is None


def test_a_file_that_is_there_is_never_overwritten(wizard: NewApvWizard, tmp_path: Path) -> None:
    (tmp_path / "APV 2027 Ærø Brød.apv").write_text("mine")
    name_it(wizard)
    onwards(wizard)
    onwards(wizard)
    path = wizard.currentPage().findChild(QLineEdit)
    assert path is not None
    assert Path(path.text()).name == "APV 2027 Ærø Brød 2.apv"
    write(path, str(tmp_path / "APV 2027 Ærø Brød"))
    assert not finish(wizard)
    assert told(wizard).startswith(load("da").text("errors:file.exists.text"))
    write(path, str(tmp_path / "no such" / "x.apv"))
    assert not finish(wizard)
    assert told(wizard).startswith(load("da").text("errors:file.folder_missing.text"))
    write(path, str(tmp_path / "ny"))
    assert finish(wizard)
    assert wizard.chosen_path() == tmp_path / "ny.apv"


def test_an_empty_place_for_the_file_is_told(wizard: NewApvWizard) -> None:
    name_it(wizard)
    onwards(wizard)
    onwards(wizard)
    path = wizard.currentPage().findChild(QLineEdit)
    assert path is not None
    path.selectAll()
    QTest.keyClick(path, Qt.Key.Key_Space)
    assert not finish(wizard)
    assert told(wizard).startswith(load("da").text("errors:file.folder_missing.text"))


def test_going_back_keeps_what_was_typed(wizard: NewApvWizard) -> None:
    name_it(wizard)
    onwards(wizard)
    write(day_field(wizard), "1.6.2027")
    QTest.mouseClick(wizard.button(QWizard.WizardButton.BackButton), Qt.MouseButton.LeftButton)
    name = wizard.currentPage().findChild(QLineEdit)
    assert name is not None and name.text() == "Ærø Brød"
    onwards(wizard)
    assert day_field(wizard).text() == "1.6.2027"


def test_escape_makes_nothing(wizard: NewApvWizard, tmp_path: Path) -> None:
    name_it(wizard)
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    walk.settle()
    assert not wizard.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_a_name_pasted_over_two_lines_is_one(wizard: NewApvWizard) -> None:
    QGuiApplication.clipboard().setText("Snedkeriet\r\nHavnen\t")
    line = wizard.currentPage().findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    line.selectAll()
    line.paste()
    assert line.text() == wizard.workplace().name == "Snedkeriet Havnen"
