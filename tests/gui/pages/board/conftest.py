"""The board of the example, and what a hand does on it.

Its plans: 1 is closed, 2 waits for its effect, 3 is under way, 4 late, 5 a draft.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from apv_desktop.domain.board import BoardColumn
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.models.board_model import COLUMNS
from apv_desktop.gui.pages.board_page import BoardPage

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


def page_in(window: MainWindow) -> BoardPage:
    window.go_to(StepId.BOARD)
    page = window.page()
    assert isinstance(page, BoardPage)
    return page


@pytest.fixture
def page(example_window: MainWindow) -> BoardPage:
    return page_in(example_window)


def cells(page: BoardPage, column: BoardColumn) -> list[str]:
    model, at = page.ui.board_table.model(), COLUMNS.index(column)
    return [model.index(row, at).data() for row in range(model.rowCount())]


def numbers(page: BoardPage) -> list[str]:
    return cells(page, BoardColumn.NUMBER)


def choose(page: BoardPage, number: str) -> None:
    """Click a row."""
    table = page.ui.board_table
    index = table.model().index(numbers(page).index(number), 2)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(index).center())


def press(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)


def shown(*widgets: QWidget) -> list[bool]:
    return [widget.isVisible() for widget in widgets]
