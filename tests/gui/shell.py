"""The window around the pages, and what a hand does there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QWidget,
)

from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.step_page import StepPage
from tests.gui import walk

CTRL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


def press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """A key of the window, wherever the keyboard is."""
    window.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    walk.settle()


def step_page(window: MainWindow) -> StepPage:
    page = window.page()
    assert isinstance(page, StepPage)
    return page


def field_of(window: MainWindow, name: str) -> QLineEdit:
    found = window.page().findChild(QLineEdit, name) if window.page() is not None else None  # type: ignore[union-attr]
    assert found is not None
    found.setFocus()
    return found
