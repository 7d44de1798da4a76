"""Ctrl+K over the example, and what the dialog shows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from apv_desktop.gui.dialogs.search_dialog import SearchDialog
from apv_desktop.gui.main_window import MainWindow
from tests.gui import walk
from tests.gui.hands import type_text

Searching = Callable[[str], SearchDialog]


@pytest.fixture
def window(example_window: MainWindow) -> MainWindow:
    return example_window


@pytest.fixture
def searching(qtbot: QtBot, window: MainWindow) -> Searching:
    """Presses Ctrl+K and types."""

    def opened(typed: str) -> SearchDialog:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        focus = QApplication.focusWidget() or window
        QTest.keyClick(focus, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        dialog = window.findChild(SearchDialog)
        assert dialog is not None
        qtbot.waitUntil(dialog.isVisible)
        type_text(dialog.ui.typed_edit, typed)
        return dialog

    return opened


def press(dialog: SearchDialog, *keys: Qt.Key) -> None:
    window = dialog.parentWidget()
    assert window is not None
    for key in keys:
        QTest.keyClick(dialog.ui.typed_edit, key)
    if not dialog.isVisible():  # without a window manager nobody else gives the keyboard back
        window.activateWindow()
    walk.settle()


def rows(dialog: SearchDialog) -> list[str]:
    model = dialog.ui.found_list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
