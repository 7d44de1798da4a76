"""The packing list on screen: counted, changed, ticked, and added to, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apv_desktop.domain.attendance import ReplyAnswer
from apv_desktop.domain.materials import RULES, Line
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.materials_page import MaterialsPage
from apv_desktop.services import attendance, people
from tests.gui.hands import type_text

FIRST, SECOND = MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2


def page_in(window: MainWindow) -> MaterialsPage:
    window.go_to(StepId.MATERIALS)
    page = window.page()
    assert isinstance(page, MaterialsPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[MaterialsPage]:
    page = page_in(small_window)
    for at in range(7):
        people.add(page.apv, f"Person {at}")
    page.refresh()
    yield page


def line_of(page: MaterialsPage, source: str, meeting: MeetingKind = FIRST) -> Line:
    return next(x for x in page.contents.checklist(meeting) if x.source == source)


def stand_on(page: MaterialsPage, source: str, field: str = "how") -> None:
    row = [line.source for line in page.model.lines].index(source)
    column = page.model.FIELDS.index(field)
    page.ui.things_table.setFocus()
    page.ui.things_table.setCurrentIndex(page.model.index(row, column))


def shown(page: MaterialsPage, source: str, field: str) -> str:
    row = [line.source for line in page.model.lines].index(source)
    return str(page.model.index(row, page.model.FIELDS.index(field)).data())


def test_each_thing_says_how_many_and_why(page: MaterialsPage) -> None:
    assert shown(page, "pens", "name") == "Kuglepenne"
    assert shown(page, "pens", "quantity") == "12"
    assert shown(page, "pens", "how") == "1 til hver af 7 deltagere og 5 ekstra"
    assert shown(page, "tape", "how") == "1 for hver 5 af 2 grupper og 1 ekstra, mindst 2"


def test_a_number_typed_stands_over_the_computed_one(page: MaterialsPage) -> None:
    stand_on(page, "pens")
    for key in (Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_Return):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        QApplication.processEvents()  # a cell closes when its Enter has been dealt with
    assert line_of(page, "pens").quantity == 30
    assert "Regnet ud: 12" in shown(page, "pens", "how")
    stand_on(page, "pens")
    QTest.mouseClick(page.ui.reset_button, Qt.MouseButton.LeftButton)
    assert line_of(page, "pens").quantity == 12


def test_space_ticks_and_the_page_says_when_all_is_packed(page: MaterialsPage) -> None:
    for line in page.contents.checklist(FIRST):
        stand_on(page, line.source)
        QTest.keyClick(page.ui.things_table, Qt.Key.Key_Space)
    assert all(line.packed for line in page.contents.checklist(FIRST))
    assert page.ui.state_label.text() == "✓ Alt er pakket."
    page.apv.undo()
    assert sum(line.packed for line in page.contents.checklist(FIRST)) == len(RULES[FIRST]) - 1


def test_one_of_your_own_is_added_renamed_and_removed(page: MaterialsPage) -> None:
    page.ui.quantity_spin.setValue(40)
    page.ui.name_edit.setFocus()
    type_text(page.ui.name_edit, "Boller fra Åse")
    QTest.keyClick(page.ui.name_edit, Qt.Key.Key_Return)
    own = page.contents.checklist(FIRST)[-1]
    assert (own.name, own.quantity) == ("Boller fra Åse", 40)
    assert page.ui.name_edit.text() == ""
    last = page.model.index(len(page.model.lines) - 1, page.model.FIELDS.index("name"))
    page.model.setData(last, "Boller")
    assert page.contents.checklist(FIRST)[-1].name == "Boller"
    page.ui.things_table.setFocus()
    QTest.keyClick(page.ui.things_table, Qt.Key.Key_Delete)
    assert all(line.source for line in page.contents.checklist(FIRST))


def test_a_thing_of_the_list_is_left_out_and_had_again(page: MaterialsPage) -> None:
    stand_on(page, "snack")
    QTest.keyClick(page.ui.things_table, Qt.Key.Key_Delete)
    assert line_of(page, "snack").quantity == 0
    assert shown(page, "snack", "how") == "ikke nødvendig"
    QTest.mouseClick(page.ui.reset_button, Qt.MouseButton.LeftButton)
    assert line_of(page, "snack").quantity == 7


def test_an_empty_or_endless_name_is_refused_and_stays(page: MaterialsPage) -> None:
    page.ui.name_edit.setText("x" * 4000)
    QTest.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    label = page.error_label()
    assert label.isVisible() and "4000" in label.text()
    assert len(page.ui.name_edit.text()) == 4000
    page.ui.name_edit.setText(" ")
    QTest.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    assert label.text() == "Skriv, hvad det er."
    assert page.contents.materials == ()


def test_each_meeting_has_its_own_list(page: MaterialsPage) -> None:
    stand_on(page, "pens")
    QTest.keyClick(page.ui.things_table, Qt.Key.Key_Space)
    page.ui.meeting_tabs.setCurrentIndex(1)
    assert page.meeting is SECOND
    assert not line_of(page, "pens", SECOND).packed
    assert "old-posters" in [line.source for line in page.model.lines]


def test_who_does_not_come_needs_no_sheet(page: MaterialsPage) -> None:
    away = page.contents.people[0].id
    attendance.reply(page.apv, [away], FIRST, ReplyAnswer.NOT_COMING)
    assert line_of(page, "question-sheets").computed == 8


def test_an_empty_list_of_participants_says_what_to_do(small_window: MainWindow) -> None:
    page = page_in(small_window)
    assert page.ui.state_label.text() == page.method.text("guidance:materials.empty")
