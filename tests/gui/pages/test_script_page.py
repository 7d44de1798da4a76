"""The script's page: a proposal to take into use, then one's own, in order by hand and by keys."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.script_items import Turns
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import meetings
from tests.gui import walk
from tests.gui.hands import type_text, write

FIRST, ASSESSMENT = MeetingKind.DIALOGUE_1, MeetingKind.ASSESSMENT


def shown(window: MainWindow, step: StepId = StepId.SCRIPT_1) -> Any:
    window.go_to(step)
    walk.settle()
    return window.page()


@pytest.fixture
def page(small_window: MainWindow) -> Any:
    return shown(small_window)


def titles(page: Any) -> list[str]:
    model = page.ui.items_table.model()
    return [model.index(row, 2).data() for row in range(model.rowCount())]


def clocks(page: Any) -> list[str]:
    model = page.ui.items_table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_proposal_is_seen_before_it_is_taken_into_use(page: Any) -> None:
    assert page.contents.script_items == ()
    assert titles(page)[0] == "Velkommen"
    assert clocks(page)[:3] == ["9.00", "9.15", "9.40"]
    assert "Se hinandens styrker (forslag)" in titles(page)
    assert page.ui.title_edit.isReadOnly()
    assert page.ui.deeds_box.isHidden()
    page.ui.proposal_button.click()
    assert len(page.contents.script_of(FIRST)) == 7
    assert not page.ui.title_edit.isReadOnly()
    assert not page.ui.deeds_box.isHidden()
    assert "120" in page.ui.sum_label.text()


def test_what_is_typed_is_kept_and_the_clock_follows(page: Any) -> None:
    page.ui.proposal_button.click()
    page.ui.minutes_spin.setValue(20)
    write(page.ui.title_edit, "Godmorgen")
    assert page.contents.script_of(FIRST)[0].title == "Godmorgen"
    assert clocks(page)[:2] == ["9.00", "9.20"]
    assert "5 min. mere" in page.ui.sum_label.text()
    assert page.ui.sum_label.property("role") == "warn"
    page.ui.fit_button.click()
    assert page.ui.sum_label.property("role") == "section"
    assert page.ui.fit_button.isHidden()


def test_an_empty_heading_is_refused_and_stays_in_its_field(page: Any) -> None:
    page.ui.proposal_button.click()
    page.ui.title_edit.setFocus()
    page.ui.title_edit.selectAll()
    QTest.keyClick(page.ui.title_edit, Qt.Key.Key_Backspace)
    QTest.keyClick(page.ui.title_edit, Qt.Key.Key_Tab)
    assert page.ui.refused_label.isVisible()
    page.ui.items_table.selectRow(3)
    assert page.ui.items_table.current_row() == 0
    assert page.ui.title_edit.text() == ""
    page.ui.meeting_tabs.setCurrentIndex(1)
    assert page.kind is FIRST
    write(page.ui.title_edit, "Velkommen her")
    assert page.ui.refused_label.isHidden()
    assert titles(page)[0] == "Velkommen her"


def test_an_item_moves_by_keys_and_keeps_the_keyboard(page: Any) -> None:
    page.ui.proposal_button.click()
    before = titles(page)
    table = page.ui.items_table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(page)[:2] == [before[1], before[0]]
    assert table.current_row() == 1
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(page) == before


def test_an_item_is_dragged_to_its_place(page: Any) -> None:
    page.ui.proposal_button.click()
    before = titles(page)
    model = page.ui.items_table.model()
    data: QMimeData = model.mimeData([model.index(0, 2)])
    move = Qt.DropAction.MoveAction
    assert not model.dropMimeData(data, move, 3, 0, QModelIndex())
    assert titles(page)[:3] == [before[1], before[2], before[0]]
    data = model.mimeData([model.index(2, 2)])
    model.dropMimeData(data, move, -1, -1, model.index(0, 0))
    assert titles(page) == before
    model.dropMimeData(QMimeData(), move, 0, 0, QModelIndex())
    assert titles(page) == before


def test_an_item_is_added_divided_and_removed(page: Any, small_window: MainWindow) -> None:
    page.ui.proposal_button.click()
    write(page.ui.new_edit, "Fællessang")
    page.ui.add_button.click()
    assert titles(page)[1] == "Fællessang"
    assert page.ui.title_edit.text() == "Fællessang"
    page.ui.split_button.click()
    assert titles(page)[2] == "Fællessang, fortsat"
    QTest.keyClick(page.ui.items_table, Qt.Key.Key_Delete)
    page.ui.remove_button.click()
    assert "Fællessang" not in " ".join(titles(page))
    small_window.past.undo()
    assert titles(page)[1] == "Fællessang, fortsat"
    page.ui.add_button.click()
    assert page.ui.refused_label.isVisible()


def test_restoring_the_proposal_can_be_undone(page: Any, small_window: MainWindow) -> None:
    page.ui.proposal_button.click()
    write(page.ui.title_edit, "Godmorgen")
    page.ui.proposal_button.click()
    assert titles(page)[0] == "Velkommen"
    small_window.past.undo()
    assert titles(page)[0] == "Godmorgen"


def test_the_assessment_meeting_has_a_script_behind_its_tab(page: Any) -> None:
    tabs: QTabBar = page.ui.meeting_tabs
    page.ui.proposal_button.click()
    tabs.setCurrentIndex(1)
    assert page.kind is ASSESSMENT
    assert titles(page)[0] == "Bliv enige om opgaven (forslag)"
    assert page.ui.title_edit.text() == "Bliv enige om opgaven"
    page.ui.proposal_button.click()
    assert len(page.contents.script_of(ASSESSMENT)) == 7
    tabs.setCurrentIndex(0)
    assert titles(page)[0] == "Velkommen"


def test_a_search_leads_to_an_item_on_its_tab(example_window: MainWindow) -> None:
    page = shown(example_window)
    item = page.contents.script_of(ASSESSMENT)[2]
    page.show_row(item.id, 0)
    assert (page.kind, page.ui.title_edit.text()) == (ASSESSMENT, item.title)
    second = shown(example_window, StepId.SCRIPT_2)
    assert second.ui.meeting_tabs.isHidden()
    assert titles(second)[0] == "Hør svarene på ønskerne"


def test_groups_of_four_are_told(example_window: MainWindow) -> None:
    page = shown(example_window)
    assert "fire" in page.ui.state_label.text()
    meetings.change(page.apv, FIRST, minutes=150)
    page.refresh()
    assert "30 min. i overskud" in page.ui.sum_label.text()


def test_ground_rules_are_written_in_ones_own_words_and_taken_back(page: Any) -> None:
    fold = page.ui.rules_fold
    fold.toggle_button.click()
    proposed = fold.points_edit.toPlainText()
    assert proposed.startswith("Vi lytter")
    assert fold.proposal_button.isHidden()
    fold.points_edit.setFocus()
    fold.points_edit.selectAll()
    type_text(fold.points_edit, "Sluk telefonen.")
    QTest.keyClick(fold.points_edit, Qt.Key.Key_Tab)
    assert page.contents.meeting_texts.ground_rules == "Sluk telefonen."
    assert "egne ord" in fold.state_label.text()
    fold.proposal_button.click()
    assert page.contents.meeting_texts.ground_rules == ""
    assert fold.points_edit.toPlainText() == proposed
    page.apv.undo()
    page.refresh()
    assert fold.points_edit.toPlainText() == "Sluk telefonen."


def test_the_card_and_the_list_are_kept_with_the_round_not_the_meeting(page: Any) -> None:
    page.ui.serious_fold.toggle_button.click()
    page.ui.serious_fold.lead_edit.setPlainText("Er nogen i fare?")
    page.ui.clean_up_fold.toggle_button.click()
    page.ui.clean_up_fold.points_edit.setPlainText("Fej gulvet.")
    page.ui.meeting_tabs.setCurrentIndex(1)
    assert page.contents.meeting_texts.serious_lead == "Er nogen i fare?"
    assert page.ui.clean_up_fold.points_edit.toPlainText() == "Fej gulvet."


def test_whose_turn_it_is_can_be_chosen_and_the_cockpit_follows(page: Any) -> None:
    page.ui.proposal_button.click()
    page.ui.items_table.selectRow(1)
    assert page.ui.turns_combo.currentData() is Turns.INTERVIEWS
    assert "på skift: 3 × 5 minutter" in page.ui.item_label.text()
    page.ui.items_table.selectRow(2)
    assert page.ui.turns_combo.currentData() is Turns.NONE
    page.ui.more_fold.toggle_button.click()
    combo = page.ui.turns_combo
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_End)
    assert page.contents.script_of(FIRST)[2].turns is Turns.SPEAKERS
    assert "2 minutter" in page.ui.item_label.text()
