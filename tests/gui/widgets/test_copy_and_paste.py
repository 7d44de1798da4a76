"""What goes between the window and a spreadsheet or a letter, by copying and pasting."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import people, statements
from tests.gui import walk
from tests.gui.shell import CTRL, field_of

_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def test_a_line_takes_breaks_and_tabs_for_spaces(small_window: MainWindow) -> None:
    small_window.go_to(StepId.WORKPLACE)
    line = field_of(small_window, "address_edit")
    line.setText("Havnen 1")
    line.setCursorPosition(7)
    QGuiApplication.clipboard().setText("3\r\nport\t2\n")
    line.paste()
    assert (line.text(), line.cursorPosition()) == ("Havnen 3 port 2 1", 15)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert small_window.apv is not None
    assert small_window.apv.contents.workplace.address == "Havnen 3 port 2 1"


def test_a_line_pasted_plainly_keeps_its_spaces(small_window: MainWindow) -> None:
    small_window.go_to(StepId.WORKPLACE)
    line = field_of(small_window, "address_edit")
    QGuiApplication.clipboard().setText("Havnen  1 ")
    line.paste()
    assert line.text() == "Havnen  1 "


def test_people_are_copied_as_rows_of_a_spreadsheet(small_window: MainWindow) -> None:
    assert small_window.apv is not None
    people.add(small_window.apv, "Åse Holm", department="Lager", job="Leder", is_leader=True)
    people.add(small_window.apv, "Bo Skov", department="Lager")
    table = _table(small_window, StepId.PARTICIPANTS, "people_table")
    table.selectAll()
    assert _copied(table) == "Bo Skov\tLager\t\t\t\nÅse Holm\tLager\tLeder\tx\t"


def test_lines_are_copied_cell_by_cell_where_one_cell_is_chosen(small_window: MainWindow) -> None:
    assert small_window.apv is not None
    statements.add_lines(small_window.apv, "Mere ro\nLys", StatementKind.WISH, 3)
    table = _table(small_window, StepId.CAPTURE, "wishes_table")
    table.setCurrentIndex(table.model().index(1, 2))
    assert _copied(table) == "Lys"


def test_answers_are_copied_with_their_rows(small_window: MainWindow) -> None:
    assert small_window.apv is not None
    people.add(small_window.apv, "Åse Holm")
    table = _table(small_window, StepId.INVITATION, "replies_table")
    table.selectionModel().select(table.model().index(0, 0), _ROWS)
    assert _copied(table).startswith("Åse Holm\t")


def _table(window: MainWindow, step: StepId, name: str) -> QTableView:
    window.go_to(step)
    walk.settle()
    page = window.page()
    assert page is not None
    found = page.findChild(QTableView, name)
    assert found is not None
    return found


def _copied(table: QTableView) -> str:
    QGuiApplication.clipboard().clear()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, CTRL)
    return QGuiApplication.clipboard().text()
