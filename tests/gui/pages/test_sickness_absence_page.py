"""Sygefravær: kept as typed, and a gentle word when it becomes personal that blocks nothing."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.sickness_absence_page import SicknessAbsencePage
from apv_desktop.services import people
from tests.gui.hands import type_text, write


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[SicknessAbsencePage]:
    small_window.go_to(StepId.SICKNESS_ABSENCE)
    page = small_window.page()
    assert isinstance(page, SicknessAbsencePage)
    people.add(page.apv, "Bodil Aarestrup")
    yield page


def test_the_last_twelve_months_are_one_press(page: SicknessAbsencePage) -> None:
    QTest.mouseClick(page.ui.usual_button, Qt.MouseButton.LeftButton)
    assert (page.contents.sickness.since, page.contents.sickness.until) == (
        date(2026, 3, 1),
        date(2027, 2, 28),
    )
    assert page.ui.since_edit.line.text() == "1.3.2026"
    assert not page.ui.usual_button.isVisible()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bodil er ofte syg", "”Bodil” ligner et navn fra deltagerlisten."),
        ("Det er mest Lone Hansen", "”Lone Hansen” ligner et navn."),
        ("010203-4567 har været væk", "ligner et CPR-nummer"),
        ("Det er depression", "”depression” lyder som en sygdom"),
    ],
)
def test_what_is_personal_is_pointed_out_and_kept_all_the_same(
    page: SicknessAbsencePage, text: str, told: str
) -> None:
    page.ui.observation_edit.setFocus()
    type_text(page.ui.observation_edit, text)
    assert told in page.ui.observation_warning_label.text()
    assert not page.ui.interplay_warning_label.isVisible()
    QTest.keyClick(page.ui.observation_edit, Qt.Key.Key_Tab)
    assert page.contents.sickness.observation == text
    assert not page.error_label().isVisible()


def test_words_about_everybody_are_left_alone(page: SicknessAbsencePage) -> None:
    page.ui.interplay_edit.setPlainText("Vi ser mest fravær i januar. Vagterne er hårde.")
    assert not page.ui.interplay_warning_label.isVisible()


def test_a_day_of_1920_is_refused_and_the_texts_are_kept(page: SicknessAbsencePage) -> None:
    page.ui.question_edit.setFocus()
    type_text(page.ui.question_edit, "Hvorfor om vinteren?")
    write(page.ui.since_edit.line, "1.1.1920")
    assert "1920" in page.error_label().text()
    assert page.ui.since_edit.line.text() == "1.1.1920"
    assert page.contents.sickness.question == "Hvorfor om vinteren?"
    write(page.ui.since_edit.line, "1.1.2026")
    assert not page.error_label().isVisible()
    assert page.contents.sickness.since == date(2026, 1, 1)
