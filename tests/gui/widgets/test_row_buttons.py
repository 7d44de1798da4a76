"""Buttons that need a row are off without one, and say why; rows keep the user where they stood."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.purpose_page import PurposePage
from apv_desktop.services import purposes
from tests.gui import walk


def purpose_with(window: MainWindow, *problems: str) -> PurposePage:
    assert window.apv is not None
    for problem in problems:
        purposes.add_past(window.apv, problem)
    window.go_to(StepId.PURPOSE)
    walk.settle()
    page = window.page()
    assert isinstance(page, PurposePage)
    return page


def test_a_button_without_its_row_is_off_and_says_why(small_window: MainWindow) -> None:
    page = purpose_with(small_window, "Støj", "Træk")
    button: QPushButton = page.ui.remove_past_button
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "Vælg først en linje på listen."
    page.show_row(page.contents.past_items[0].id, 0)
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_whoever_deletes_stands_on_the_next_row_and_at_last_on_the_line_above(
    small_window: MainWindow,
) -> None:
    page = purpose_with(small_window, "Støj", "Træk", "Kulde")
    page.show_row(page.contents.past_items[1].id, 0)
    left = []
    for _ in range(3):
        _press(QApplication.focusWidget(), Qt.Key.Key_Delete)
        left.append([item.problem for item in page.contents.past_items])
    assert left == [["Støj", "Kulde"], ["Støj"], []]
    assert QApplication.focusWidget() is page.ui.past_edit


def test_undo_gives_the_row_back_under_the_hand(small_window: MainWindow) -> None:
    page = purpose_with(small_window, "Støj", "Træk", "Kulde")
    page.show_row(page.contents.past_items[1].id, 0)
    _press(page.ui.past_table, Qt.Key.Key_Delete)
    small_window.past.undo()
    assert page.ui.past_table.current_row() == 1
    assert page.contents.past_items[1].problem == "Træk"


def _press(widget: QWidget | None, key: Qt.Key) -> None:
    assert widget is not None
    QTest.keyClick(widget, key)
    walk.settle()
