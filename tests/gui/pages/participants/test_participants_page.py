"""The list of participants as a user fills it: typed, mended, sought and cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.domain.attendance import ReplyAnswer
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.sorting import danish_key
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.models.people_model import FIELDS
from apv_desktop.gui.pages.participants_page import ParticipantsPage
from apv_desktop.services import attendance, people
from apv_desktop.services.people import Order
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text
from tests.gui.pages.participants.conftest import (
    DEPARTMENT,
    JOB,
    LEADER,
    NAME,
    add,
    names,
    page_in,
    shown,
)


@pytest.fixture
def example(example_window: MainWindow) -> Iterator[ParticipantsPage]:
    yield page_in(example_window)


def edit_cell(page: ParticipantsPage, row: int, column: int, text: str) -> QWidget:
    """Open the cell's editor and type over what stands there, without leaving it."""
    table = page.ui.people_table
    table.setFocus()
    table.setCurrentIndex(page.model.index(row, column))
    table.edit(page.model.index(row, column))
    editor = QApplication.focusWidget()
    assert editor is not None
    line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
    assert isinstance(line, QLineEdit)
    line.selectAll()
    type_text(line, text)
    return editor


def enter(editor: QWidget) -> None:
    """Press Enter in a cell; Qt takes the text over a moment later."""
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def select(page: ParticipantsPage, *rows: int) -> None:
    chosen = page.ui.people_table.selectionModel()
    chosen.clear()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        chosen.select(page.model.index(row, 0), flags)


def test_an_empty_list_says_how_to_begin(page: ParticipantsPage) -> None:
    assert page.ui.empty_card.isVisible()
    assert page.ui.empty_label.text() == page.method.text("guidance:participants.empty")
    assert not page.ui.people_table.isVisible()


def test_enter_adds_and_stays_for_the_next(page: ParticipantsPage) -> None:
    page.ui.name_edit.setFocus()
    add(page, "Øjvind Å")
    add(page, "Bo Skov")
    assert names(page) == ["Bo Skov", "Øjvind Å"]
    assert shown(page, NAME) == ["Bo Skov", "Øjvind Å"]
    assert page.ui.name_edit.text() == ""
    assert QApplication.focusWidget() is page.ui.name_edit
    assert page.ui.count_label.text() == "2 deltagere · 0 ledere · 0 afdelinger"


def test_a_new_department_is_made_by_typing_it_and_stays_for_the_next(
    page: ParticipantsPage,
) -> None:
    type_text(page.ui.name_edit, "Anne")
    line = page.ui.department_combo.lineEdit()
    assert line is not None
    type_text(line, "Køkken")
    page.ui.is_leader_check.click()
    QTest.keyClick(line, Qt.Key.Key_Return)
    add(page, "Bo")
    assert shown(page, DEPARTMENT) == ["Køkken", "Køkken"]
    assert [person.is_leader for person in page.contents.people] == [True, False]
    assert len(page.contents.departments) == 1
    assert "1 leder ·" in page.ui.count_label.text()


def test_nobody_without_a_name(page: ParticipantsPage) -> None:
    page.ui.name_edit.setFocus()
    QTest.keyClick(page.ui.name_edit, Qt.Key.Key_Return)
    assert page.error_label().isVisible()
    assert page.ui.name_edit.property("invalid")
    add(page, "Bo")
    assert not page.error_label().isVisible()


def test_a_cell_is_edited_and_the_row_stays_in_its_place(page: ParticipantsPage) -> None:
    add(page, "Anne")
    add(page, "Bo")
    editor = edit_cell(page, 0, NAME, "Åse")
    enter(editor)
    assert shown(page, NAME) == ["Åse", "Bo"]
    assert names(page) == ["Bo", "Åse"]
    page.show_page()
    assert shown(page, NAME) == ["Bo", "Åse"]


def test_typing_another_department_in_a_cell_makes_it(page: ParticipantsPage) -> None:
    add(page, "Anne")
    editor = edit_cell(page, 0, DEPARTMENT, "Lager")
    enter(editor)
    assert [department.name for department in page.contents.departments] == ["Lager"]
    assert shown(page, DEPARTMENT) == ["Lager"]


def test_space_and_a_click_anywhere_in_the_cell_tick_the_leader(page: ParticipantsPage) -> None:
    add(page, "Anne")
    table, cell = page.ui.people_table, page.model.index(0, LEADER)
    table.setFocus()
    table.setCurrentIndex(cell)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert page.contents.people[0].is_leader
    corner = table.visualRect(cell).bottomRight()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert not page.contents.people[0].is_leader
    assert "0 ledere" in page.ui.count_label.text()


def test_enter_opens_the_cell_the_user_stands_on(page: ParticipantsPage) -> None:
    add(page, "Anne")
    table = page.ui.people_table
    table.setFocus()
    table.setCurrentIndex(page.model.index(0, NAME))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Anne"
    editor.end(False)
    type_text(editor, "-Marie")
    enter(editor)
    assert names(page) == ["Anne-Marie"]


def test_an_empty_name_in_a_cell_is_refused_and_the_old_one_stands(
    page: ParticipantsPage,
) -> None:
    add(page, "Anne")
    editor = edit_cell(page, 0, NAME, " ")
    enter(editor)
    assert page.error_label().isVisible()
    assert names(page) == shown(page, NAME) == ["Anne"]


def test_too_long_a_text_stays_in_its_cell_to_be_mended(page: ParticipantsPage) -> None:
    add(page, "Anne")
    long = "x" * 201
    enter(edit_cell(page, 0, JOB, long))
    assert shown(page, JOB) == [long]
    assert "201" in page.error_label().text()
    assert page.ui.people_table.property("invalid")
    assert not page.ui.job_edit.property("invalid")
    assert not page.flush()
    enter(edit_cell(page, 0, JOB, "Kok"))
    assert page.contents.people[0].job == "Kok"
    assert not page.error_label().isVisible()
    assert page.flush()


def test_names_that_stand_twice_are_told(page: ParticipantsPage) -> None:
    add(page, "Bo Skov")
    assert not page.ui.same_names_label.isVisible()
    add(page, "bo skov")
    assert page.ui.same_names_label.isVisible()


def test_several_are_deleted_at_once_and_come_back_with_one_press(
    example: ParticipantsPage,
) -> None:
    before = names(example)
    select(example, 0, 2)
    example.ui.people_table.setFocus()
    QTest.keyClick(example.ui.people_table, Qt.Key.Key_Delete)
    assert names(example) == [before[1], *before[3:]]
    assert shown(example, NAME) == names(example)
    told = example.ui.notice.text.text()
    assert "2 deltagere" in told and before[0] in told and before[2] in told
    QTest.mouseClick(example.ui.notice.undo_button, Qt.MouseButton.LeftButton)
    assert names(example) == before == shown(example, NAME)
    assert not example.ui.notice.isVisible()


def test_whoever_leaves_with_something_to_do_is_told_of(example: ParticipantsPage) -> None:
    contents = example.contents
    busy, free = (
        next(p for p in contents.people if bool(people.open_activities(contents, [p.id])) is any_)
        for any_ in (True, False)
    )
    for person, is_told in ((free, False), (busy, True)):
        select(example, names(example).index(person.name))
        QTest.mouseClick(example.ui.remove_button, Qt.MouseButton.LeftButton)
        told = example.ui.notice.text.text()
        assert person.name in told and ("Find en anden på tavlen" in told) is is_told


def test_fewer_than_the_employees_is_told(example: ParticipantsPage) -> None:
    select(example, 0)
    QTest.mouseClick(example.ui.remove_button, Qt.MouseButton.LeftButton)
    listed = len(example.contents.people)
    sentence = example.method.text("method:missing.participants_fewer", listed=listed, employed=34)
    assert f"○ {sentence}" in [each.text() for each in labels(example)]
    assert example.ui.departments_label.text().count("⚠") == 1


def labels(page: ParticipantsPage) -> list[QLabel]:
    return [each for each in page.findChildren(QLabel) if each.isVisible()]


def test_part_of_a_word_finds_people_and_the_order_follows_the_box(
    example: ParticipantsPage,
) -> None:
    finder = example.ui.finder
    finder.typed_edit.setFocus()
    type_text(finder.typed_edit, "køkken leder")
    assert shown(example, NAME) == ["Preben Kjær"]
    assert example.ui.found_label.text() == "1 af 34 vises"
    finder.typed_edit.clear()
    assert len(shown(example, NAME)) == 34
    finder.choose(Order.LEADERS)
    leaders = [person.name for person in example.contents.people if person.is_leader]
    assert shown(example, NAME)[: len(leaders)] == leaders
    example.ui.people_table.horizontalHeader().sectionClicked.emit(DEPARTMENT)
    assert shown(example, DEPARTMENT) == sorted(shown(example, DEPARTMENT), key=danish_key)
    assert finder.order is Order.DEPARTMENT


def test_who_is_edited_does_not_slip_away_from_what_is_sought(example: ParticipantsPage) -> None:
    type_text(example.ui.finder.typed_edit, "Preben")
    enter(edit_cell(example, 0, NAME, "Per Kjær"))
    assert shown(example, NAME) == ["Per Kjær"]


def test_answers_and_attendance_show_when_there_are_any(example: ParticipantsPage) -> None:
    column = FIELDS.index("reply_1")
    person = example.contents.people[0]
    attendance.reply(example.apv, [person.id], MeetingKind.DIALOGUE_1, ReplyAnswer.NOT_COMING)
    example.refresh()
    assert not example.ui.people_table.isColumnHidden(column)
    word = example.method.text("words:reply_answer.not_coming")
    assert example.model.index(0, column).data() == word
    assert not example.model.flags(example.model.index(0, column)) & Qt.ItemFlag.ItemIsEditable


def test_all_is_there_after_a_restart_even_what_was_still_being_typed(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, surroundings, small_file)
    page = page_in(window)
    add(page, "Åse Bæk")
    edit_cell(page, 0, JOB, "Økonoma")
    type_text(page.ui.name_edit, "Bo Skov")
    close(window)
    again = opened(qtbot, surroundings, small_file)
    page = page_in(again)
    assert shown(page, NAME) == ["Bo Skov", "Åse Bæk"]
    assert shown(page, JOB) == ["", "Økonoma"]
    close(again)
