"""The list of participants as a user fills it: typed, pasted, mended and cut."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget, QWizard
from pytestqt.qtbot import QtBot

from apv_desktop.domain.attendance import ReplyAnswer
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.steps import StepId
from apv_desktop.exchange.pasted_people import Column
from apv_desktop.gui.dialogs.import_people_wizard import ImportPeopleWizard
from apv_desktop.gui.list_import import dropped_list
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.models.people_model import FIELDS
from apv_desktop.gui.pages.participants_page import ParticipantsPage
from apv_desktop.services import attendance
from apv_desktop.services.people import Order
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text

NAME, DEPARTMENT, JOB, LEADER = (
    FIELDS.index(field) for field in ("name", "department", "job", "is_leader")
)
LIST = "Navn\tAfdeling\tLeder\nÅse Bæk\tKøkken\tja\nBo Skov\tLager\t\n"


def page_in(window: MainWindow) -> ParticipantsPage:
    window.go_to(StepId.PARTICIPANTS)
    page = window.page()
    assert isinstance(page, ParticipantsPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[ParticipantsPage]:
    yield page_in(small_window)


@pytest.fixture
def example(example_window: MainWindow) -> Iterator[ParticipantsPage]:
    yield page_in(example_window)


def add(page: ParticipantsPage, name: str) -> None:
    type_text(page.ui.name_edit, name)
    QTest.keyClick(page.ui.name_edit, Qt.Key.Key_Return)


def names(page: ParticipantsPage) -> list[str]:
    return [person.name for person in page.contents.people]


def shown(page: ParticipantsPage, column: int) -> list[str]:
    model = page.ui.people_table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


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


@contextmanager
def pasting(
    page: ParticipantsPage, text: str, deed: Callable[[ImportPeopleWizard], object]
) -> Iterator[None]:
    """Have `text` on the clipboard and do `deed` in the dialog that opens."""
    QGuiApplication.clipboard().setText(text)
    met: list[BaseException | None] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ImportPeopleWizard):
            return
        timer.stop()
        try:
            deed(dialog)
        except BaseException as problem:  # noqa: BLE001 - told below, outside Qt
            met.append(problem)
            dialog.reject()
        else:
            met.append(None)
            if dialog.isVisible():
                dialog.reject()

    timer = QTimer(page)
    timer.setInterval(10)
    timer.timeout.connect(act)
    timer.start()
    yield
    timer.stop()
    assert met, "no dialog opened"
    if met[0] is not None:
        raise met[0]


def press_add(dialog: ImportPeopleWizard) -> None:
    finish = dialog.button(QWizard.WizardButton.FinishButton)
    while not finish.isVisible():
        dialog.next()
    QTest.mouseClick(finish, Qt.MouseButton.LeftButton)


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


def test_fewer_than_the_employees_is_told(example: ParticipantsPage) -> None:
    select(example, 0)
    QTest.mouseClick(example.ui.remove_button, Qt.MouseButton.LeftButton)
    listed = len(example.contents.people)
    sentence = example.method.text("method:missing.participants_fewer", listed=listed, employed=34)
    assert f"○ {sentence}" in [each.text() for each in labels(example)]
    assert example.ui.departments_label.text().count("⚠") == 1


def labels(page: ParticipantsPage) -> list[QLabel]:
    return [each for each in page.findChildren(QLabel) if each.isVisible()]


def test_ctrl_v_on_the_page_brings_the_list_in_as_one_deed(page: ParticipantsPage) -> None:
    told: list[str] = []
    page.apv.on_saved(told.append)

    def look(dialog: ImportPeopleWizard) -> None:
        assert "2 deltagere er klar" in dialog.columns.lead_label.text()
        assert names(page) == []
        press_add(dialog)

    with pasting(page, LIST, look):
        page.ui.add_button.setFocus()
        QTest.keyClick(page.ui.add_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == ["Bo Skov", "Åse Bæk"]
    assert told == ["people_added"]
    assert page.ui.count_label.text() == "2 deltagere · 1 leder · 2 afdelinger"


def test_a_table_pasted_into_the_name_goes_to_the_list(page: ParticipantsPage) -> None:
    page.ui.name_edit.setFocus()
    with pasting(page, LIST, press_add):
        QTest.keyClick(page.ui.name_edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.ui.name_edit.text() == ""
    assert len(names(page)) == 2


def test_one_name_pasted_into_the_name_stays_there(page: ParticipantsPage) -> None:
    QGuiApplication.clipboard().setText("Bo Skov\n")
    page.ui.name_edit.setFocus()
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    )
    assert not page.eventFilter(page.ui.name_edit, override)


def test_cancelling_the_paste_changes_nothing(page: ParticipantsPage) -> None:
    with pasting(
        page, LIST, lambda dialog: dialog.button(QWizard.WizardButton.CancelButton).click()
    ):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert names(page) == []


def test_rows_without_a_name_are_shown_and_kept_aside(page: ParticipantsPage) -> None:
    def look(dialog: ImportPeopleWizard) -> None:
        assert "1 række skal først rettes" in dialog.columns.told_label.text()
        model = dialog.columns.preview_table.model()
        assert model.index(0, 0).data() == "Intet navn i række 4: Salg"
        press_add(dialog)

    with pasting(page, LIST + "\tSalg\n", look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 2
    assert page.aside_card.isVisible()
    assert page.aside_card.view.model.index(0, 0).data() == "Navnet mangler"
    page.aside_card.view.copy()
    assert QGuiApplication.clipboard().text() == "\tSalg"
    page.aside_card.view.model.setData(page.aside_card.view.model.index(0, 1), "Åge")
    assert names(page) == ["Bo Skov", "Åge", "Åse Bæk"]
    assert not page.aside_card.isVisible()
    page.apv.undo()
    page.show_page()
    assert page.aside_card.isVisible() and len(names(page)) == 2


def test_a_row_is_mended_before_it_comes_in(page: ParticipantsPage) -> None:
    def look(dialog: ImportPeopleWizard) -> None:
        dialog.next()
        model = dialog.aside.view.model
        assert model.rowCount() == 2
        model.setData(model.index(1, 1), "Åge")
        assert model.index(1, 0).data() == "✓ Kan komme med"
        press_add(dialog)

    with pasting(page, LIST + "\tSalg\n" + "x" * 4000 + "\tSalg\n", look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Bo Skov", "Åge", "Åse Bæk"]
    (kept,) = page.contents.set_aside
    assert kept.text == "\tSalg", "the one that was not mended is not lost"
    QTest.mouseClick(page.aside_card.view.remove_button, Qt.MouseButton.LeftButton)
    assert page.contents.set_aside == ()
    QTest.mouseClick(page.ui.notice.undo_button, Qt.MouseButton.LeftButton)
    assert len(page.contents.set_aside) == 1


def test_a_file_is_brought_in_and_a_broken_one_gets_a_sentence(
    page: ParticipantsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    good, bad = tmp_path / "liste.csv", tmp_path / "billede.xlsx"
    good.write_bytes("Navn;Afdeling\nÅse Bæk;Køkken\n".encode("cp1252"))
    bad.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")

    def refused(dialog: ImportPeopleWizard) -> None:
        qtbot.waitUntil(lambda: "er ikke en liste" in dialog.source.error.text())
        assert dialog.currentPage() is dialog.source

    def taken(dialog: ImportPeopleWizard) -> None:
        qtbot.waitUntil(lambda: dialog.currentPage() is dialog.columns)
        press_add(dialog)

    with pasting(page, "", refused):
        page.bring_in(bad)
    assert names(page) == []
    with pasting(page, "", taken):
        page.bring_in(good)
    assert names(page) == ["Åse Bæk"]


def test_a_list_is_dropped_on_the_page_and_a_picture_is_not(
    page: ParticipantsPage, tmp_path: Path
) -> None:
    for name, taken in (("liste.XLSX", True), ("liste.csv", True), ("foto.png", False)):
        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        assert (dropped_list(dropped) is not None) is taken
    assert page.acceptDrops()


def test_a_file_dropped_on_the_list_is_looked_at(
    page: ParticipantsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "liste.txt"
    path.write_text("Åse Bæk\nBo Skov\n", "utf-8")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])

    def taken(dialog: ImportPeopleWizard) -> None:
        qtbot.waitUntil(lambda: dialog.currentPage() is dialog.columns)
        press_add(dialog)

    with pasting(page, "", taken):
        page.dropEvent(
            QDropEvent(
                QPointF(9, 9),
                Qt.DropAction.CopyAction,
                dropped,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
        qtbot.waitUntil(lambda: len(names(page)) == 2)
    assert names(page) == ["Bo Skov", "Åse Bæk"]


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


def test_those_on_the_list_already_are_skipped_unless_asked_for(page: ParticipantsPage) -> None:
    add(page, "Bo Skov")

    def look(dialog: ImportPeopleWizard) -> None:
        assert "1 deltager er klar" in dialog.columns.lead_label.text()
        dialog.columns.skip_known_check.click()
        assert "2 deltagere er klar" in dialog.columns.lead_label.text()
        dialog.columns.skip_known_check.click()
        press_add(dialog)

    with pasting(page, LIST, look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Bo Skov", "Åse Bæk"]


def test_the_user_says_what_a_column_holds(page: ParticipantsPage) -> None:
    def look(dialog: ImportPeopleWizard) -> None:
        for combo, column in zip(
            dialog.columns.combos, (Column.DEPARTMENT, Column.NAME), strict=True
        ):
            combo.setCurrentIndex(combo.findData(column))
            combo.activated.emit(combo.currentIndex())
        press_add(dialog)

    with pasting(page, "Køkken\tAnne\nLager\tBo", look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Anne", "Bo"]
    assert shown(page, DEPARTMENT) == ["Køkken", "Lager"]


def test_ten_thousand_rows_get_a_sentence_and_lose_nothing(page: ParticipantsPage) -> None:
    def look(dialog: ImportPeopleWizard) -> None:
        assert "10000" in dialog.source.error.text()
        assert "2000" in dialog.source.error.text()
        assert dialog.currentPage() is dialog.source and not dialog.source.isComplete()

    add(page, "Bo")
    with pasting(page, "\n".join(f"Person {n}" for n in range(10_000)), look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Bo"]
    assert QGuiApplication.clipboard().text().startswith("Person 0\n")


def test_an_empty_clipboard_is_told_and_read_again(page: ParticipantsPage) -> None:
    def look(dialog: ImportPeopleWizard) -> None:
        assert "Kopiér listen i regnearket" in dialog.source.error.text()
        QGuiApplication.clipboard().setText(LIST)
        QTest.mouseClick(dialog.source.clipboard_button, Qt.MouseButton.LeftButton)
        assert "2 deltagere er klar" in dialog.columns.lead_label.text()
        press_add(dialog)

    with pasting(page, "", look):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 2


def test_300_rows_at_once(page: ParticipantsPage) -> None:
    text = "\n".join(f"Person {n:03}\tAfdeling {n % 8}" for n in range(300))
    with pasting(page, text, press_add):
        QTest.mouseClick(page.ui.paste_button, Qt.MouseButton.LeftButton)
    assert page.ui.count_label.text() == "300 deltagere · 0 ledere · 8 afdelinger"


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
