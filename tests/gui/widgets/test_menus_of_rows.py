"""The menu of a row: what the keys do, for whoever uses the mouse."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QTableView

from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import statements
from tests.gui import walk


def test_a_row_is_copied_and_deleted_from_its_menu(small_window: MainWindow) -> None:
    assert small_window.apv is not None
    statements.add_lines(small_window.apv, "Mere ro\nLys", StatementKind.WISH, 3)
    table = _wishes(small_window)
    assert _menu(table, "Kopiér") == ["Ret", "Kopiér", "Slet"]
    assert QGuiApplication.clipboard().text() == "Lys"
    _menu(table, "Slet")
    assert [wish.text for wish in small_window.apv.contents.wishes] == ["Mere ro"]


def test_a_row_to_read_is_opened_from_its_menu(example_window: MainWindow) -> None:
    example_window.go_to(StepId.PROMISES)
    page = example_window.page()
    assert page is not None
    table = page.findChild(QTableView, "wishes_table")
    assert table is not None
    table.setCurrentIndex(table.model().index(0, 0))
    assert _menu(table, "Åbn") == ["Åbn", "Kopiér"]
    shown = example_window.page()
    assert shown is not None
    assert shown.STEP is not StepId.PROMISES


def test_without_a_row_there_is_no_menu(small_window: MainWindow) -> None:
    assert _menu(_wishes(small_window), "Slet") == []


def _wishes(window: MainWindow) -> QTableView:
    window.go_to(StepId.CAPTURE)
    walk.settle()
    page = window.page()
    assert page is not None
    table = page.findChild(QTableView, "wishes_table")
    assert table is not None
    if table.model().rowCount():
        table.setCurrentIndex(table.model().index(1, 2))
    return table


def _menu(table: QTableView, wanted: str) -> list[str]:
    """Ask for the menu by key and take an entry; what it offered."""
    offered: list[str] = []

    def take() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu) and not offered:
            for action in menu.actions():
                offered.append(action.text().replace("&", "").split("\t")[0])
                if offered[-1] == wanted:
                    action.trigger()
            menu.close()

    timer = QTimer(table, interval=10)
    timer.timeout.connect(take)
    timer.start()
    at = QPoint(5, 5)
    kind = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(table.viewport(), QContextMenuEvent(kind, at, table.mapToGlobal(at)))
    timer.stop()
    walk.settle()
    return offered
