"""Choosing questions as a user does: from the bank, in one's own words, in an order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from apv_desktop.domain.questions import QuestionKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.questions_page import QuestionsPage
from apv_desktop.gui.widgets.bank_row import BankRow
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import close, opened

KIND = QuestionKind
LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


def page_in(window: MainWindow) -> QuestionsPage:
    window.go_to(StepId.QUESTIONS)
    page = window.page()
    assert isinstance(page, QuestionsPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[QuestionsPage]:
    yield page_in(small_window)


@pytest.fixture
def filled(page: QuestionsPage) -> QuestionsPage:
    """The page with the proposal taken."""
    QTest.mouseClick(page.ui.proposal_button, LEFT)
    return page


def row(page: QuestionsPage, source: str) -> BankRow:
    return next(row for row in page.rows if row.source == source)


def press(button: QPushButton) -> None:
    """Press a button by keyboard."""
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def shown(page: QuestionsPage) -> list[str]:
    return [card.text_edit.toPlainText() for card in page.cards]


def kept(page: QuestionsPage) -> list[str]:
    return [question.text for question in page.contents.questions]


def write(page: QuestionsPage, at: int, text: str) -> None:
    """Write a question anew and leave its field."""
    field = page.cards[at].text_edit
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_an_empty_sheet_says_what_it_takes(page: QuestionsPage) -> None:
    assert page.cards == []
    assert page.ui.state_label.text() == page.method.text("guidance:questions.empty")
    assert page.ui.proposal_button.isVisible()


def test_the_proposal_takes_one_press(filled: QuestionsPage) -> None:
    assert len(filled.cards) == 3
    assert shown(filled) == kept(filled)
    assert not filled.ui.proposal_button.isVisible()
    assert filled.ui.state_label.text().startswith("✓")
    assert not row(filled, "energy").choose_button.isEnabled()
    assert row(filled, "energy").choose_button.text() == "✓ Valgt"


def test_questions_are_chosen_by_mouse_and_by_key(page: QuestionsPage) -> None:
    QTest.mouseClick(row(page, "proud").choose_button, LEFT)
    press(row(page, "got-help").choose_button)
    page.ui.kind_tabs.setFocus()
    QTest.keyClick(page.ui.kind_tabs, Qt.Key.Key_Right)
    assert "Der mangler et spørgsmål om ønsker" in page.ui.state_label.text()
    QTest.mouseClick(row(page, "three-wishes").choose_button, LEFT)
    sources = [question.source for question in page.contents.questions]
    assert sources == ["proud", "got-help", "three-wishes"]
    assert page.ui.state_label.text().startswith("✓")


def test_a_third_strength_is_told_to_be_one_too_many(filled: QuestionsPage) -> None:
    QTest.mouseClick(row(filled, "proud").choose_button, LEFT)
    assert filled.ui.state_label.text().startswith("⚠ 3 spørgsmål om styrker")


def test_the_words_are_changed_on_the_card(
    filled: QuestionsPage, surroundings: Surroundings
) -> None:
    write(filled, 1, "Hvad lykkedes i går?")
    assert kept(filled)[1] == "Hvad lykkedes i går?"
    spin = filled.cards[1].lines_spin
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "12")
    QTest.keyClick(spin, Qt.Key.Key_Tab)
    assert filled.contents.questions[1].lines == 12


def test_all_is_there_after_a_restart(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, surroundings, small_file)
    page = page_in(window)
    QTest.mouseClick(page.ui.proposal_button, LEFT)
    field = page.cards[2].text_edit
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Hvad ønsker du dig?")  # never left: closing keeps it
    close(window)
    again = opened(qtbot, surroundings, small_file)
    assert shown(page_in(again))[2] == "Hvad ønsker du dig?"
    close(again)


def test_an_emptied_question_stays_with_a_sentence_and_holds_nothing_back(
    filled: QuestionsPage,
) -> None:
    before = kept(filled)
    write(filled, 0, "")
    label = filled.ui.refused_label
    assert label.isVisible()
    assert "tomt" in label.text()
    assert filled.cards[0].text_edit.property("invalid") is True
    write(filled, 1, "Hvad lykkedes?")
    QTest.mouseClick(row(filled, "proud").choose_button, LEFT)
    assert kept(filled)[:2] == [before[0], "Hvad lykkedes?"]
    assert len(kept(filled)) == 4
    assert shown(filled)[0] == "", "what the user did stays in sight"
    assert label.isVisible()
    write(filled, 0, "Hvad gik godt?")
    assert not label.isVisible()
    assert kept(filled)[0] == "Hvad gik godt?"


def test_an_emptied_question_can_be_removed(filled: QuestionsPage) -> None:
    write(filled, 0, "")
    QTest.mouseClick(filled.cards[0].remove_button, LEFT)
    assert len(kept(filled)) == len(filled.cards) == 2
    assert not filled.ui.refused_label.isVisible()
    assert QApplication.focusWidget() is filled.cards[0].text_edit


def test_the_order_is_changed_by_keys_and_buttons(filled: QuestionsPage) -> None:
    one, two, three = kept(filled)
    field = filled.cards[2].text_edit
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up, ALT)
    assert shown(filled) == kept(filled) == [one, three, two]
    assert QApplication.focusWidget() is field, "one can go on pressing"
    QTest.keyClick(field, Qt.Key.Key_Up, ALT)
    assert kept(filled) == [three, one, two]
    QTest.keyClick(field, Qt.Key.Key_Down, ALT)
    assert kept(filled) == [one, three, two]
    QTest.mouseClick(filled.cards[2].up_button, LEFT)
    assert kept(filled) == [one, two, three]
    assert filled.cards[0].head.text() == "1. Spørgsmål om styrker"
    assert not filled.cards[0].up_button.isEnabled()
    assert not filled.cards[2].down_button.isEnabled()


def test_tab_follows_the_order_on_screen(filled: QuestionsPage) -> None:
    QTest.mouseClick(filled.cards[2].up_button, LEFT)
    first, second = filled.cards[:2]
    first.remove_button.setFocus()
    QTest.keyClick(first.remove_button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second.text_edit


def test_what_is_being_typed_is_kept_when_the_order_changes(filled: QuestionsPage) -> None:
    field = filled.cards[1].text_edit
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Hvad nu?")
    QTest.keyClick(field, Qt.Key.Key_Up, ALT)
    assert kept(filled)[0] == "Hvad nu?"


def own(page: QuestionsPage) -> None:
    page.ui.kind_tabs.setCurrentIndex(page.ui.kind_tabs.count() - 1)


def test_an_own_question_is_added_with_enter(page: QuestionsPage) -> None:
    assert not page.ui.own_box.isVisible()
    own(page)
    page.ui.own_kind_combo.setFocus()
    QTest.keyClick(page.ui.own_kind_combo, Qt.Key.Key_Down)
    QTest.keyClicks(page.ui.own_edit, "Hvad drømmer du om?")
    QTest.keyClick(page.ui.own_edit, Qt.Key.Key_Return)
    (question,) = page.contents.questions
    assert (question.kind, question.text) == (QuestionKind.WISH, "Hvad drømmer du om?")
    assert question.source == ""
    assert page.ui.own_edit.text() == ""


def test_an_own_question_without_words_is_refused_where_it_stands(page: QuestionsPage) -> None:
    own(page)
    QTest.mouseClick(page.ui.add_button, LEFT)
    assert page.ui.own_refused_label.isVisible()
    assert page.ui.own_edit.property("invalid") is True
    assert not page.ui.refused_label.isVisible()
    QTest.keyClicks(page.ui.own_edit, "Hvad?")
    QTest.mouseClick(page.ui.add_button, LEFT)
    assert not page.ui.own_refused_label.isVisible()
    assert kept(page) == ["Hvad?"]


def test_the_words_do_not_change_with_the_language(
    small_window: MainWindow, filled: QuestionsPage
) -> None:
    before = kept(filled)
    small_window.preferences.language = "en"
    small_window.build()
    english = page_in(small_window)
    assert english is not filled
    assert shown(english) == before
    assert row(english, "proud").choose_button.accessibleName().endswith("possible?")
    small_window.preferences.language = "da"


def test_a_card_let_go_over_another_takes_its_place(filled: QuestionsPage) -> None:
    before = kept(filled)
    source, target = filled.cards[2], filled.cards[0]
    carried = source.head.carried()  # the event does not keep it
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.MoveAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(drop)
    assert kept(filled) == [before[2], before[0], before[1]] == shown(filled)
    filled.apv.undo()
    assert kept(filled) == before


def test_follow_up_questions_have_a_tab_and_no_lines(filled: QuestionsPage) -> None:
    tabs = filled.ui.kind_tabs
    tabs.setCurrentIndex([tabs.tabData(at) for at in range(tabs.count())].index(KIND.FOLLOW_UP))
    row(filled, "made-it-possible").choose_button.click()
    assert shown(filled)[-1] == "Hvad gjorde det muligt?"
    assert not filled.cards[-1].lines_spin.isVisible()
    assert filled.cards[0].lines_spin.isVisible()


def test_a_set_is_saved_used_and_removed(filled: QuestionsPage) -> None:
    asked = kept(filled)
    assert not filled.ui.use_set_button.isVisible()
    filled.ui.set_name_edit.setFocus()
    QTest.keyClicks(filled.ui.set_name_edit, "Vores")
    QTest.keyClick(filled.ui.set_name_edit, Qt.Key.Key_Return)
    assert filled.ui.set_combo.currentText() == "Vores"
    press(filled.cards[0].remove_button)
    press(filled.ui.use_set_button)
    assert kept(filled) == asked == shown(filled)
    press(filled.ui.remove_set_button)
    assert filled.contents.saved_questions == ()
    assert not filled.ui.set_combo.isVisible()


def test_a_set_without_a_name_is_refused_beside_its_field(filled: QuestionsPage) -> None:
    press(filled.ui.save_set_button)
    assert filled.ui.set_refused_label.isVisible()
    assert filled.ui.set_refused_label.text() == "Giv sættet et navn."
