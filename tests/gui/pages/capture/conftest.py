"""The page lines from flip-overs are typed on, and what hands do there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.capture_page import CapturePage
from apv_desktop.gui.widgets.tables import WrappingTable
from tests.gui.hands import type_text

NUMBER, GROUP, TEXT = 0, 1, 2
KEY = Qt.Key


def page_in(window: MainWindow) -> CapturePage:
    window.go_to(StepId.CAPTURE)
    page = window.page()
    assert isinstance(page, CapturePage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[CapturePage]:
    yield page_in(small_window)


def at_hand() -> QWidget:
    """What the keys reach."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key) -> None:
    QTest.keyClick(at_hand(), key)


def enter(line: str) -> None:
    type_text(at_hand(), line)
    press(KEY.Key_Return)


def rows(table: WrappingTable) -> list[tuple[object, object, object]]:
    model = table.model()
    return [
        (model.index(r, NUMBER).data(), model.index(r, GROUP).data(), model.index(r, TEXT).data())
        for r in range(model.rowCount())
    ]


def stand_on(table: WrappingTable, row: int, column: int = TEXT) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
