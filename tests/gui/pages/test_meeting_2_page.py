"""From silence to proposals to an order: the second meeting, what nobody named, and the choice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from apv_desktop.domain.chosen import Decided, Urgency
from apv_desktop.domain.conditions import themes_of
from apv_desktop.domain.covered import Handling
from apv_desktop.domain.priorities import candidates
from apv_desktop.domain.proposals import Level, Proposal
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.page import Page
from apv_desktop.gui.pages.blind_spots_page import BlindSpotsPage
from apv_desktop.gui.pages.meeting_2_page import Meeting2Page
from apv_desktop.gui.pages.priorities_page import PrioritiesPage
from apv_desktop.services import conditions, statements, themes
from tests import flip_over
from tests.gui.hands import type_text

KEY = Qt.Key
TEXT = 1
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(small_window: MainWindow) -> Iterator[MainWindow]:
    apv = small_window.apv
    assert apv is not None
    flip_over.add(apv, "Mere ro\nLys i skuret\nPauser", StatementKind.WISH, 1)
    for wish, marks in zip(apv.contents.wishes, (4, 4, 2), strict=True):
        statements.set_marks(apv, wish.id, marks)
        themes.move(apv, [wish.id], wish.text.split()[0])
    statements.set_shortlist(apv, [wish.id for wish in apv.contents.wishes])
    yield small_window


def shown(window: MainWindow, step: StepId) -> Page:
    window.go_to(step)
    page = window.page()
    assert page is not None
    return page


def enter(page: Meeting2Page, text: str) -> None:
    page.ui.typed_edit.setFocus()
    type_text(page.ui.typed_edit, text)
    QTest.keyClick(page.ui.typed_edit, KEY.Key_Return)


def proposal(page: Meeting2Page, text: str) -> Proposal:
    (found,) = (each for each in page.contents.proposals if each.text == text)
    return found


def test_proposals_are_typed_mended_and_taken_away(window: MainWindow) -> None:
    page = shown(window, StepId.MEETING_2)
    assert isinstance(page, Meeting2Page)
    page.ui.group_spin.setValue(3)
    enter(page, "Sluk radioen")
    enter(page, "Luk døren")
    table = page.ui.proposals_table
    text = "Sluk radioen", "Luk døren"
    found = (table.model().index(row, TEXT).data() for row in range(table.model().rowCount()))
    assert tuple(found) == text, "as they were typed, to be looked over"
    assert {each.group for each in page.contents.proposals} == {3}
    assert {each.number for each in page.contents.proposals} == {0}
    page.ui.level_combo.setFocus()
    QTest.keyClick(page.ui.level_combo, KEY.Key_Down)
    QTest.keyClick(page.ui.level_combo, KEY.Key_Down)
    page.ui.involved_edit.setFocus()
    type_text(page.ui.involved_edit, "Holdet")
    QTest.keyClick(page.ui.involved_edit, KEY.Key_Tab)
    last = proposal(page, "Luk døren")
    assert (last.level, last.involved) == (Level.GROUP, "Holdet")
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, TEXT))
    QTest.keyClick(table, KEY.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    type_text(editor, "Sluk for radioen")
    QTest.keyClick(editor, KEY.Key_Return)
    assert proposal(page, "Sluk for radioen")
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, TEXT))
    QTest.keyClick(table, KEY.Key_Delete)
    assert len(page.contents.proposals) == 1
    page.ui.notice.undo_button.click()
    assert len(page.contents.proposals) == 2


def test_a_proposal_begun_is_kept_when_the_page_is_left(window: MainWindow) -> None:
    page = shown(window, StepId.MEETING_2)
    assert isinstance(page, Meeting2Page)
    page.ui.typed_edit.setFocus()
    type_text(page.ui.typed_edit, "Et tykt tæppe")
    window.go_to(StepId.PRIORITIES)
    assert [each.text for each in page.contents.proposals] == ["Et tykt tæppe"]


def test_the_questions_are_the_workplaces_own_and_the_blind_spots_are_asked(
    window: MainWindow,
) -> None:
    assert window.apv is not None
    conditions.answer(window.apv, "violence", handling=Handling.ASK)
    page = shown(window, StepId.MEETING_2)
    assert isinstance(page, Meeting2Page)
    assert "bange" in page.ui.ask_label.text()
    assert "vigtigt" in page.ui.important_edit.placeholderText()
    page.ui.important_edit.setFocus()
    type_text(page.ui.important_edit, "Hvad fylder?")
    page.flush()
    assert page.contents.second_meeting.important == "Hvad fylder?"
    page.ui.joined_spin.setValue(8)
    assert page.ui.tables_label.text() == "Fordel dem på 2 borde."


def test_themes_are_laid_on_areas_and_an_empty_one_is_answered(window: MainWindow) -> None:
    page = shown(window, StepId.BLIND_SPOTS)
    assert isinstance(page, BlindSpotsPage)
    assert page.ui.count_label.text() == "10 områder har ingen nævnt."
    page.ui.propose_button.click()
    assert "Lys" in themes_of(page.contents, "physical")
    assert page.ui.notice.isVisible()
    page.ui.notice.undo_button.click()
    assert themes_of(page.contents, "physical") == ()
    page.ui.themes_list.setFocus()
    page.ui.themes_list.setCurrentRow(0)
    QTest.keyClick(page.ui.themes_list, KEY.Key_Space)
    assert themes_of(page.contents, "physical") == ("Lys",)
    page.ui.areas_list.setFocus()
    QTest.keyClick(page.ui.areas_list, KEY.Key_Down)
    assert page.ui.area_label.text() == "Ergonomi"
    page.ui.handling_combo.setFocus()
    QTest.keyClick(page.ui.handling_combo, KEY.Key_Down)
    page.ui.note_edit.setFocus()
    type_text(page.ui.note_edit, "Hvor gør det ondt?")
    page.flush()
    known = page.contents.condition_checks["ergonomic"]
    assert (known.handling, known.note) == (Handling.ASK, "Hvor gør det ondt?")
    assert "8 områder" in page.ui.count_label.text()


def test_danger_moves_to_the_top_and_ties_ask_for_a_note(window: MainWindow) -> None:
    page = shown(window, StepId.PRIORITIES)
    assert isinstance(page, PrioritiesPage)
    assert "1, 2" in page.ui.tie_label.text()
    page.ui.wishes_list.setFocus()
    QTest.keyClick(page.ui.wishes_list, KEY.Key_Down)
    QTest.keyClick(page.ui.wishes_list, KEY.Key_Down)
    assert page.ui.wish_label.text() == "3.  Pauser"
    page.ui.urgency_combo.setFocus()
    QTest.keyClick(page.ui.urgency_combo, KEY.Key_Down)
    assert [wish.number for wish in candidates(page.contents)] == [3, 1, 2]
    QTest.keyClick(page.ui.wishes_list, KEY.Key_Down, ALT)
    assert "går forud for streger" in page.error_label().text()
    page.ui.choice_combo.setFocus()
    QTest.keyClick(page.ui.choice_combo, KEY.Key_End)
    assert page.ui.owed_label.isVisible()
    page.ui.reason_edit.setFocus()
    type_text(page.ui.reason_edit, "Vi venter på håndværkeren")
    page.flush()
    assert not page.ui.owed_label.isVisible()
    wish = next(each for each in page.contents.wishes if each.number == 3)
    known = page.contents.priorities[wish.id]
    assert (known.urgency, known.choice) == (Urgency.DANGER, Decided.NOT_CHOSEN)


def test_neighbours_change_places_by_the_keys(window: MainWindow) -> None:
    page = shown(window, StepId.PRIORITIES)
    assert isinstance(page, PrioritiesPage)
    page.ui.wishes_list.setFocus()
    QTest.keyClick(page.ui.wishes_list, KEY.Key_Down)
    QTest.keyClick(page.ui.wishes_list, KEY.Key_Up, ALT)
    assert [wish.number for wish in candidates(page.contents)] == [2, 1, 3]
    assert not page.ui.tie_card.isVisible(), "a decided place settles the tie"
    assert page.ui.wish_label.text() == "2.  Lys i skuret"


def test_who_joined_is_named_by_three_letters_and_moved(example_window: MainWindow) -> None:
    page = shown(example_window, StepId.MEETING_2)
    assert isinstance(page, Meeting2Page)
    assert page._wish_id is not None
    fold = page.ui.people_fold
    fold.toggle_button.click()
    wish_id = page._wish_id
    count = page.ui.joined_spin.value()
    seated = {each.id for each in page.contents.seated_at(wish_id)}
    newcomer = next(each for each in page.contents.people if each.id not in seated)
    fold.find_edit.setFocus()
    type_text(fold.find_edit, newcomer.name[:8])
    QTest.keyClick(fold.find_edit, Qt.Key.Key_Return)
    assert newcomer in page.contents.seated_at(wish_id)
    assert page.ui.joined_spin.value() in (count, count + 1)
    assert fold.find_edit.text() == ""
    rows = fold.people_list
    row = next(r for r in range(rows.count()) if rows.item(r).text().startswith(newcomer.name))
    rows.setCurrentRow(row)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert newcomer not in page.contents.seated_at(wish_id)


def test_the_count_cannot_fall_below_the_names(example_window: MainWindow) -> None:
    page = shown(example_window, StepId.MEETING_2)
    assert isinstance(page, Meeting2Page)
    assert page._wish_id is not None
    page.ui.people_fold.toggle_button.click()
    page.ui.people_fold.people_list.item(0).setCheckState(Qt.CheckState.Checked)
    named = len(page.contents.seated_at(page._wish_id))
    page.ui.joined_spin.setValue(0)
    assert page.error_label().isVisible()
    assert page.contents.topics[page._wish_id].joined >= named
