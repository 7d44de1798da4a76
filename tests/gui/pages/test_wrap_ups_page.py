"""Wrap-ups on their page: made, held, and what is open standing there again next time."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.wrap_ups_page import WrapUpsPage
from tests.gui import walk
from tests.gui.hands import type_text, write


def page_in(window: MainWindow) -> WrapUpsPage:
    window.go_to(StepId.WRAP_UPS)
    window.activateWindow()
    walk.settle()
    page = window.page()
    assert isinstance(page, WrapUpsPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> WrapUpsPage:
    return page_in(small_window)


def push(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    walk.settle()


def add_item(page: WrapUpsPage, text: str) -> None:
    page.parts.open("agenda")
    type_text(page.ui.items_panel.add_edit, text)
    QTest.keyClick(page.ui.items_panel.add_edit, Qt.Key.Key_Return)
    walk.settle()


def test_without_any_the_page_helps_and_shows_no_empty_fields(page: WrapUpsPage) -> None:
    assert page.ui.empty_card.isVisible()
    assert not page.parts.folds["when"].isVisible() and not page.ui.wrap_up_combo.isVisible()
    push(page.ui.add_button)
    assert not page.ui.empty_card.isVisible() and page.ui.day_edit.line.isVisible()


def test_what_is_open_stands_on_the_next_agenda_until_it_is_closed(page: WrapUpsPage) -> None:
    push(page.ui.add_button)
    write(page.ui.day_edit.line, "2.3.2027")
    add_item(page, "Støj i køkkenet")
    push(page.ui.add_button)
    write(page.ui.day_edit.line, "2.4.2027")
    panel = page.ui.items_panel
    assert panel.model.rowCount() == 1
    assert page.parts.folds["agenda"].toggle_button.text().endswith("Dagsorden (1 åbent punkt)")
    panel.model.setData(
        panel.model.index(0, 3), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
    )
    assert panel.model.rowCount() == 1, "closed today, it is still to be seen today"
    push(page.ui.add_button)
    assert panel.model.rowCount() == 0
    page.ui.wrap_up_combo.setCurrentIndex(0)
    page.ui.wrap_up_combo.activated.emit(0)
    assert page.ui.day_edit.line.text() == "2.3.2027" and panel.model.rowCount() == 1


def test_it_cannot_be_held_before_its_day_and_what_was_typed_stays(page: WrapUpsPage) -> None:
    push(page.ui.add_button)
    page.parts.open("record")
    page.ui.record_edit.setPlainText("Vi blev enige")
    page.ui.is_held_check.click()
    assert page.error_label().isVisible()
    assert page.contents.wrap_ups[0].record == "Vi blev enige"
    assert not page.contents.wrap_ups[0].is_held
    page.parts.open("when")
    write(page.ui.day_edit.line, "2.3.2027")
    assert page.contents.wrap_ups[0].day == date(2027, 3, 2) and page.contents.wrap_ups[0].is_held
    assert page.ui.wrap_up_combo.currentText() == "✓ tirsdag den 2. marts 2027, holdt"


def test_a_field_that_is_refused_does_not_hide_in_a_folded_part(page: WrapUpsPage) -> None:
    push(page.ui.add_button)
    page.ui.day_edit.line.setFocus()
    type_text(page.ui.day_edit.line, "aldrig")
    page.parts.open("agenda")
    assert not page.flush()
    assert page.parts.folds["when"].is_open and page.ui.day_edit.line.property("invalid")


def test_an_item_typed_but_not_added_is_kept_on_the_way_out(
    page: WrapUpsPage, small_window: MainWindow
) -> None:
    push(page.ui.add_button)
    page.parts.open("agenda")
    type_text(page.ui.items_panel.add_edit, "Støj")
    small_window.go_to(StepId.BOARD)
    assert [item.text for item in page.contents.open_items] == ["Støj"]


def test_an_emptied_item_is_refused_and_stays(page: WrapUpsPage) -> None:
    push(page.ui.add_button)
    add_item(page, "Støj")
    panel = page.ui.items_panel
    panel.model.setData(panel.model.index(0, 0), "")
    walk.settle()
    assert page.error_label().isVisible()
    assert [item.text for item in page.contents.open_items] == ["Støj"]


def test_a_wrap_up_is_deleted_and_undone(page: WrapUpsPage) -> None:
    push(page.ui.add_button)
    push(page.ui.remove_button)
    assert page.ui.empty_card.isVisible()
    page.apv.undo()
    page.show_page()
    assert not page.ui.empty_card.isVisible()


def test_an_item_found_by_search_is_chosen(example_window: MainWindow) -> None:
    page = page_in(example_window)
    item = page.contents.open_items[1]
    page.show_row(item.raised_at, item.id)
    assert page.parts.folds["agenda"].is_open
    assert page.ui.items_panel.table.current_row() == page.ui.items_panel.model.row_of(item.id)
