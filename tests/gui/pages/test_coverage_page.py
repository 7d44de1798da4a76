"""Dækning: areas, special assessments and changes at work, one list and one card."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from apv_desktop.domain.covered import Extent, Handling
from apv_desktop.domain.law_records import ChangeKind, Relevance, SpecialKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.coverage_page import CoveragePage
from tests.gui import walk
from tests.gui.hands import type_text, write
from tests.gui.test_translations import _keys, _with_keys

TODAY = date(2027, 3, 10)


def opened(window: MainWindow) -> CoveragePage:
    window.go_to(StepId.COVERAGE)
    page = window.page()
    assert isinstance(page, CoveragePage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[CoveragePage]:
    yield opened(small_window)


def choose(combo: QComboBox, value: object) -> None:
    """Choose as the keyboard does."""
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def lines(page: CoveragePage) -> list[str]:
    return [page.ui.things_list.item(at).text() for at in range(page.ui.things_list.count())]


def test_an_area_is_covered_with_method_and_day(page: CoveragePage) -> None:
    choose(page.ui.extent_combo, Extent.COVERED)
    page.ui.method_edit.setFocus()
    type_text(page.ui.method_edit, "Runde med tjekliste")
    write(page.ui.covered_on_edit.line, "5.1.2027")
    check = page.contents.condition_checks["physical"]
    assert (check.extent, check.method) == (Extent.COVERED, "Runde med tjekliste")
    assert check.covered_on == date(2027, 1, 5)
    assert "Fysiske forhold\n●  Dækket · igen senest 5.1.2030" in lines(page)
    assert "5. januar 2030" in page.ui.due_label.text()
    assert page.ui.count_label.text() == "9 områder mangler"


def test_where_the_meetings_say_nothing_there_is_nothing_to_undo(page: CoveragePage) -> None:
    choose(page.ui.extent_combo, Extent.COVERED)
    page.ui.propose_button.click()
    assert page.ui.notice.text.text() == "Møderne siger ikke noget om de områder, der mangler."
    assert not page.ui.notice.undo_button.isVisible()
    assert page.contents.condition_checks["physical"].extent is Extent.COVERED


def test_an_area_that_does_not_exist_here_keeps_the_reason(page: CoveragePage) -> None:
    page.ui.things_list.choose(3)
    choose(page.ui.extent_combo, Handling.NOT_RELEVANT)
    assert page.ui.method_label.text() == "Hvorfor findes det &ikke hos jer?"
    assert not page.ui.covered_on_edit.isVisible()
    page.ui.method_edit.setFocus()
    type_text(page.ui.method_edit, "Vi bruger kun sæbe")
    QTest.keyClick(page.ui.method_edit, Qt.Key.Key_Tab)
    check = page.contents.condition_checks["chemical"]
    assert (check.handling, check.note) == (Handling.NOT_RELEVANT, "Vi bruger kun sæbe")
    choose(page.ui.extent_combo, Extent.PARTLY)
    check = page.contents.condition_checks["chemical"]
    assert (check.handling, check.note, check.extent) == (Handling.OPEN, "", Extent.PARTLY)


def test_a_special_assessment_refers_to_its_own_paper(page: CoveragePage) -> None:
    page.ui.things_list.choose(100)
    assert page.ui.special_label.text() == "Kemisk risikovurdering"
    choose(page.ui.relevance_combo, Relevance.YES)
    assert any("papiret mangler" in line for line in lines(page))
    page.ui.reference_edit.setFocus()
    type_text(page.ui.reference_edit, "Kemimappen")
    QTest.keyClick(page.ui.reference_edit, Qt.Key.Key_Tab)
    special = page.contents.specials[SpecialKind.CHEMICAL]
    assert (special.relevance, special.reference) == (Relevance.YES, "Kemimappen")
    assert "Kemisk risikovurdering\n●  Ja, det findes hos os" in lines(page)


def test_a_change_is_logged_and_asks_for_a_new_look(page: CoveragePage) -> None:
    page.ui.things_list.choose(0)
    assert page.ui.asked_label.text() == "Ingen har spurgt endnu."
    page.ui.new_what_edit.setFocus()
    type_text(page.ui.new_what_edit, "Nyt køkken")
    page.ui.new_kind_combo.setCurrentIndex(page.ui.new_kind_combo.findData(ChangeKind.REBUILDING))
    QTest.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    (change,) = page.contents.work_changes
    assert change.conditions == ("physical", "ergonomic", "accidents")
    assert page.contents.account.changes_asked_on == TODAY
    assert page.ui.change_page.isVisible()
    page.ui.areas_list.item(0).setCheckState(Qt.CheckState.Unchecked)
    (change,) = page.contents.work_changes
    assert change.conditions == ("ergonomic", "accidents")
    page.ui.things_list.choose(2)
    choose(page.ui.extent_combo, Extent.COVERED)
    write(page.ui.covered_on_edit.line, "9.3.2027")
    assert any(line.endswith("Se efter igen: arbejdet er ændret") for line in lines(page))
    assert "Nyt køkken" in page.ui.due_label.text()
    write(page.ui.covered_on_edit.line, "10.3.2027")
    assert "Nyt køkken" not in page.ui.due_label.text()


def test_a_change_without_words_is_refused_beside_its_field(page: CoveragePage) -> None:
    page.ui.things_list.choose(0)
    QTest.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    assert page.error_label().text() == "Skriv, hvad der er ændret."
    assert page.ui.new_what_edit.property("invalid")
    assert page.contents.work_changes == ()


def test_a_change_half_typed_is_written_in_when_one_leaves(
    page: CoveragePage, small_window: MainWindow
) -> None:
    page.ui.things_list.choose(0)
    page.ui.new_what_edit.setFocus()
    type_text(page.ui.new_what_edit, "Ny vagtplan")
    small_window.go_to(StepId.OVERVIEW)
    assert [each.what for each in page.contents.work_changes] == ["Ny vagtplan"]


def test_nothing_has_changed_is_an_answer_that_can_be_taken_back(page: CoveragePage) -> None:
    page.ui.things_list.choose(0)
    QTest.mouseClick(page.ui.nothing_button, Qt.MouseButton.LeftButton)
    assert page.contents.account.changes_asked_on == TODAY
    assert "10. marts 2027" in page.ui.asked_label.text()
    page.apv.undo()
    assert page.contents.account.changes_asked_on is None


def test_a_change_can_be_taken_off_the_list(example_window: MainWindow) -> None:
    page = opened(example_window)
    page.ui.things_list.choose(-1)
    assert page.ui.what_edit.toPlainText().startswith("Journalen føres")
    QTest.mouseClick(page.ui.remove_button, Qt.MouseButton.LeftButton)
    assert [each.id for each in page.contents.work_changes] == [2]
    assert page.ui.ask_page.isVisible()


def test_what_the_meetings_touched_is_proposed_as_covered_in_part(
    example_window: MainWindow,
) -> None:
    page = opened(example_window)
    page.ui.things_list.choose(6)
    choose(page.ui.extent_combo, Extent.OPEN)
    page.ui.method_edit.clear()
    QTest.mouseClick(page.ui.propose_button, Qt.MouseButton.LeftButton)
    check = page.contents.condition_checks["workload"]
    assert check.extent is Extent.PARTLY
    assert "Vagtplan og vagtskifte" in check.method
    assert page.ui.method_edit.toPlainText() == check.method


def test_a_day_that_cannot_be_read_keeps_what_was_typed(page: CoveragePage) -> None:
    page.ui.method_edit.setFocus()
    type_text(page.ui.method_edit, "En runde")
    write(page.ui.covered_on_edit.line, "i går")
    assert "i går" in page.error_label().text()
    assert page.contents.condition_checks["physical"].method == "En runde"


def test_no_card_has_two_fields_with_one_key(example_window: MainWindow) -> None:
    page = opened(example_window)
    menus = [action.text() for action in example_window.menuBar().actions()]
    for at in (1, 100, 0, -1):
        page.show_row(at, 0)
        walk.settle()
        assert walk.doubles(_keys(sorted({*menus, *_with_keys(example_window)}))) == [], at
