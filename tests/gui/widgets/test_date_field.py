"""A day is typed the Danish way or picked, and what was typed stays."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.widgets.date_field import DateField
from tests.gui import walk
from tests.gui.hands import type_text

TODAY = date(2027, 3, 10)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DateField]:
    made = DateField()
    made.set_up("Frist", load("da").dates)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made


@pytest.mark.parametrize("typed", ["5.1.2028", "05-01-2028", "5/1 2028", "5.1.28"])
def test_a_day_is_read_as_people_write_it(field: DateField, typed: str) -> None:
    type_text(field.line, typed)
    assert field.day(TODAY, "deadline") == date(2028, 1, 5)


def test_nothing_is_no_day(field: DateField) -> None:
    assert field.day(TODAY, "deadline") is None
    field.set_day(date(2028, 1, 5))
    assert field.line.text() == "5.1.2028"
    field.set_day(None)
    assert field.line.text() == ""


def test_a_day_is_written_as_the_tables_of_the_language_write_it(field: DateField) -> None:
    words = load("en").dates
    field.set_up("Deadline", words)
    field.set_day(date(2028, 1, 5))
    assert field.line.text() == words.short(date(2028, 1, 5)) == "5/1/2028"
    assert field.line.placeholderText().startswith("d/m/")


def test_a_deadline_without_a_year_lies_ahead(field: DateField) -> None:
    type_text(field.line, "9.3")
    assert field.day(TODAY, "deadline") == date(2028, 3, 9)
    assert field.day(TODAY, "sent_on") == date(2027, 3, 9)


def test_what_is_no_day_is_refused_and_stays(field: DateField) -> None:
    type_text(field.line, "snart")
    with pytest.raises(RuleBroken) as broken:
        field.day(TODAY, "deadline")
    assert (broken.value.code, broken.value.field) == ("date_unreadable", "deadline")
    assert field.line.text() == "snart"


def test_both_parts_have_a_name_and_the_keyboard_comes_to_the_line(field: DateField) -> None:
    assert walk.spoken(field.line) == "Frist"
    assert "Frist" in walk.spoken(field.pick_button) != "Frist"
    field.setFocus()
    assert QApplication.focusWidget() is field.line


def test_a_day_is_picked_by_the_keyboard(field: DateField) -> None:
    field.set_day(date(2028, 1, 5))
    edits: list[str] = []
    field.line.textEdited.connect(edits.append)

    def pick() -> None:
        menu = QApplication.activePopupWidget()
        if menu is None:
            return
        timer.stop()
        calendar = menu.findChild(QCalendarWidget)
        assert calendar is not None
        view = calendar.findChild(QWidget, "qt_calendar_calendarview")
        assert view is not None
        QTest.keyClick(view, Qt.Key.Key_Right)
        QTest.keyClick(view, Qt.Key.Key_Return)

    timer = QTimer(field)
    timer.setInterval(10)
    timer.timeout.connect(pick)
    timer.start()
    QTest.mouseClick(field.pick_button, Qt.MouseButton.LeftButton)
    assert field.day(TODAY, "deadline") == date(2028, 1, 6)
    assert edits == ["6.1.2028"]


def test_a_day_that_is_to_come_and_has_passed_is_told_of_and_kept(field: DateField) -> None:
    field.set_day(date(2027, 3, 9))
    assert field.passed_label.isHidden(), "not asked for"
    field.look_ahead(TODAY)
    assert field.passed_label.isVisible() and field.passed_label.text()
    assert field.line.accessibleDescription() == field.passed_label.text()
    assert field.day(TODAY, "deadline") == date(2027, 3, 9)
    field.set_day(TODAY)
    assert field.passed_label.isHidden() and not field.line.accessibleDescription()
    type_text(field.line, "xx")
    assert field.passed_label.isHidden(), "no day at all is told when it is kept"
    field.set_day(date(2027, 3, 9))
    field.look_ahead(None)
    assert field.passed_label.isHidden()
