"""Årets gang through the window, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from apv_desktop.content.dates_ahead import DateKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.year_wheel_page import YearWheelPage


def page_of(window: MainWindow) -> YearWheelPage:
    window.go_to(StepId.YEAR_WHEEL)
    page = window.page()
    assert isinstance(page, YearWheelPage)
    return page


def test_the_wheel_tells_what_the_list_tells(example_window: MainWindow) -> None:
    page = page_of(example_window)
    model = page.table.model()
    assert page.ui.year_label.text() == "2027" and model.rowCount() > 5
    for row in range(model.rowCount()):
        assert model.index(row, 3).data() in page.wheel.accessibleName()
    chosen = page._model.row_at(page.table.current_row())
    assert chosen is not None and chosen.day >= page.apv.today


def test_the_years_are_walked_until_the_limit_of_the_law(example_window: MainWindow) -> None:
    page = page_of(example_window)
    page.ui.previous_button.setFocus()
    QTest.keyClick(page.ui.previous_button, Qt.Key.Key_Space)
    assert page.ui.year_label.text() == "2026"
    while page.ui.next_year_button.isEnabled():
        page.ui.next_year_button.click()
    assert page.ui.year_label.text() == "2029"
    last = page._model.row_at(page._model.rowCount() - 1)
    assert last is not None and last.kind is DateKind.LAW


def test_enter_goes_to_where_a_date_stands(example_window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(example_window)
    rows = range(page._model.rowCount())
    at = next(r for r in rows if page._model.row_at(r).kind is DateKind.DEADLINE)  # type: ignore[union-attr]
    page.table.setCurrentIndex(page._model.index(at, 0))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    shown = example_window.page()
    assert shown is not None and shown.STEP is StepId.ACTION_PLANS


def test_a_year_without_dates_says_so(small_window: MainWindow) -> None:
    page = page_of(small_window)
    page.ui.next_year_button.click()
    assert page._empty.isVisible() and not page.table.isVisible()
