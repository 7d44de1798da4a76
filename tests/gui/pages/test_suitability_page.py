"""The interview as a user answers it, by mouse and by keys, and what the page says to it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apv_desktop.domain.steps import StepId
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, Weight
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.suitability_page import SuitabilityPage
from apv_desktop.services import workplace
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text, write


def page_in(window: MainWindow) -> SuitabilityPage:
    window.go_to(StepId.SUITABILITY)
    page = window.page()
    assert isinstance(page, SuitabilityPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[SuitabilityPage]:
    yield page_in(small_window)


def click(page: SuitabilityPage, question: str, answer: Answer) -> None:
    QTest.mouseClick(page.rows[question].buttons[answer], Qt.MouseButton.LeftButton)


def answer_all_well(page: SuitabilityPage) -> None:
    for question, weight in QUESTIONS.items():
        click(page, question, Answer.NO if weight is Weight.STOP else Answer.YES)


def given(page: SuitabilityPage) -> dict[str, str]:
    return {question: answer.value for question, answer in page.contents.answers.items()}


def mark(page: SuitabilityPage, question: str) -> str:
    return page.rows[question].mark()


def test_nothing_is_answered_from_the_start(page: SuitabilityPage) -> None:
    chosen = [b for row in page.rows.values() for b in row.buttons.values() if b.isChecked()]
    assert chosen == []
    assert "Svar på resten" in page.ui.verdict_label.text()
    assert page.strip_label.text().startswith("○")
    assert "0 af 10" in page.count_label.text()


def test_ten_good_answers_fit(page: SuitabilityPage) -> None:
    answer_all_well(page)
    assert "Metoden passer til jer" in page.ui.verdict_label.text()
    assert "10 af 10" in page.count_label.text()
    assert not page.ui.raised_label.isVisible()
    assert not page.ui.alternatives_fold.is_open


def test_one_stop_sign_is_enough_and_shows_the_other_ways(page: SuitabilityPage) -> None:
    click(page, "bullying", Answer.YES)
    assert "Vælg en anden vej" in page.ui.verdict_label.text()
    assert "Vælg en anden vej" in page.strip_label.text()
    assert "Stopskilt" in mark(page, "bullying")
    assert "mobning" in page.ui.raised_label.text()
    assert page.ui.alternatives_fold.is_open
    page.ui.alternatives_fold.toggle()
    click(page, "fear", Answer.NO)
    assert not page.ui.alternatives_fold.is_open, "who folds them in has read them"
    click(page, "bullying", Answer.NO)
    assert mark(page, "bullying") == ""
    assert "Svar på resten" in page.ui.verdict_label.text()


def test_doubt_asks_for_care_and_names_what_raised_it(page: SuitabilityPage) -> None:
    answer_all_well(page)
    click(page, "fear", Answer.UNSURE)
    click(page, "time", Answer.NO)
    assert "hvis I tager hånd om noget først" in page.ui.verdict_label.text()
    told = page.ui.raised_label.text().splitlines()
    assert len(told) == 2
    assert told[0].endswith("Ved ikke")
    assert told[1].endswith("Nej")
    assert "Find ud af det først" in mark(page, "fear")


def test_an_answer_is_kept_at_once_and_changed_as_one_deed(page: SuitabilityPage) -> None:
    told: list[str] = []
    page.apv.on_saved(told.append)
    click(page, "forward", Answer.YES)
    click(page, "forward", Answer.YES)
    assert told == ["suitability_answered"]
    assert page.contents.answers == {"forward": Answer.YES}


def test_by_keys_alone(page: SuitabilityPage) -> None:
    first = page.rows["violence"].buttons[Answer.YES]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert given(page) == {"violence": "yes"}
    QTest.keyClick(QApplication.focusWidget() or first, Qt.Key.Key_Right)
    assert given(page) == {"violence": "no"}
    QTest.keyClick(QApplication.focusWidget() or first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in page.rows["bullying"].buttons.values()


def test_the_way_to_the_advice(page: SuitabilityPage) -> None:
    assert page.strip.isVisible()
    QTest.mouseClick(page.advice_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert not page.ui.verdict_card.visibleRegion().isEmpty()
    assert not page.strip.isVisible(), "the advice is told once at a time"


def test_the_way_to_the_advice_has_a_key(qtbot: QtBot, page: SuitabilityPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not page.ui.verdict_card.visibleRegion().isEmpty())
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.ui.verdict_card.isAncestorOf(focus)


def test_a_decision_is_of_today_unless_said_otherwise(page: SuitabilityPage) -> None:
    combo = page.ui.decision_combo
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    combo.activated.emit(combo.currentIndex())
    assert page.contents.decision.decision is Decision.GO
    assert page.contents.decision.decided_on == date(2027, 3, 10)
    assert page.ui.decided_on_edit.line.text() == "10.3.2027"
    write(page.ui.decided_on_edit.line, "1.3")
    assert page.contents.decision.decided_on == date(2027, 3, 1)


def test_an_unreadable_day_holds_the_reason_back_from_nobody(page: SuitabilityPage) -> None:
    write(page.ui.decided_on_edit.line, "i går")
    assert page.error_label().isVisible()
    page.ui.reason_edit.setFocus()
    type_text(page.ui.reason_edit, "Vi tør tale sammen")
    QTest.keyClick(page.ui.reason_edit, Qt.Key.Key_Tab)
    assert page.contents.decision.reason == "Vi tør tale sammen"
    assert page.ui.decided_on_edit.line.text() == "i går"
    write(page.ui.decided_on_edit.line, "9.3")
    assert not page.error_label().isVisible()


def test_choosing_another_method_shows_them(page: SuitabilityPage) -> None:
    combo = page.ui.decision_combo
    combo.setCurrentIndex(combo.findData(Decision.ANOTHER_METHOD))
    combo.activated.emit(combo.currentIndex())
    assert page.ui.alternatives_fold.is_open


def test_advantages_and_drawbacks_fold_out(page: SuitabilityPage) -> None:
    fold = page.ui.balance_fold
    assert not fold.is_open
    QTest.keyClick(fold.toggle_button, Qt.Key.Key_Space)
    assert fold.is_open
    assert fold.toggle_button.text().startswith("▾")


def test_all_is_there_after_a_restart(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, surroundings, small_file)
    page = page_in(window)
    click(page, "harassment", Answer.UNSURE)
    page.ui.reason_edit.setFocus()
    type_text(page.ui.reason_edit, "Vi spørger først tillidsmanden")
    close(window)
    again = opened(qtbot, surroundings, small_file)
    page = page_in(again)
    assert page.rows["harassment"].buttons[Answer.UNSURE].isChecked()
    assert "Find ud af det først" in mark(page, "harassment")
    assert page.ui.reason_edit.toPlainText() == "Vi spørger først tillidsmanden"
    close(again)


def test_a_note_stands_beside_what_asks_for_thought_and_stays(page: SuitabilityPage) -> None:
    row = page.rows["time"]
    assert not row.note_edit.isVisible()
    click(page, "time", Answer.UNSURE)
    assert row.note_edit.isVisible()
    row.note_edit.setFocus()
    type_text(row.note_edit, "Vi henter afløsere")
    QTest.keyClick(row.note_edit, Qt.Key.Key_Tab)
    assert page.contents.answer_notes == {"time": "Vi henter afløsere"}
    click(page, "time", Answer.YES)
    assert row.note_edit.isVisible(), "what is written is not hidden away"
    assert page.contents.answer_notes == {"time": "Vi henter afløsere"}


def test_a_stop_sign_says_what_to_do_now_and_what_suits(page: SuitabilityPage) -> None:
    workplace.change(page.apv, employee_count=12)
    click(page, "violence", Answer.YES)
    shown = [text for _, text in walk.texts(page.ui.verdict_card)]
    assert any("Hjælp den, det går ud over, i dag" in text for text in shown)
    assert shown.count("Hjælp udefra") == shown.count("Spørgeskemavejen") == 1
    assert any("I er 12." in text for text in shown)
    click(page, "violence", Answer.NO)
    assert not page.ui.suiting_label.isVisible() and not page.ui.few_label.isVisible()
