"""The dates as a user sets them: typed, suggested, warned about, kept."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.dates_page import DatesPage
from apv_desktop.gui.widgets.meeting_card import MeetingCard
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.conftest import close, opened
from tests.gui.hands import answering, type_text, write

D1, BETWEEN, D2 = MeetingKind.DIALOGUE_1, MeetingKind.ASSESSMENT, MeetingKind.DIALOGUE_2


def page_in(window: MainWindow) -> DatesPage:
    window.go_to(StepId.DATES)
    page = window.page()
    assert isinstance(page, DatesPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[DatesPage]:
    yield page_in(small_window)


def set_day(page: DatesPage, kind: MeetingKind, text: str) -> None:
    write(page.cards[kind].ui.day_edit.line, text)


def warned(card: MeetingCard) -> str:
    return card.ui.warning_label.text() if card.ui.warning_label.isVisible() else ""


def test_the_first_meeting_stands_as_the_new_apv_left_it(page: DatesPage) -> None:
    form = page.cards[D1].ui
    assert form.day_edit.line.text() == "7.4.2027"
    assert form.start_edit.text() == "9.00"
    assert form.place_edit.text() == "Kantinen"
    assert "onsdag den 7. april 2027 · uge 14" in form.when_label.text()
    assert "kl. 9.00" in form.when_label.text()
    assert "kl. 11.00" in form.when_label.text()


def test_the_suggestion_is_shown_before_it_is_used_and_fills_the_empty(page: DatesPage) -> None:
    told = page.ui.suggestion_label.text()
    assert "mandag den 19. april 2027, uge 16" in told
    assert "onsdag den 28. april 2027, uge 17" in told
    QTest.mouseClick(page.ui.suggest_button, Qt.MouseButton.LeftButton)
    assert page.cards[BETWEEN].ui.day_edit.line.text() == "19.4.2027"
    assert page.cards[D2].ui.day_edit.line.text() == "28.4.2027"
    assert page.cards[D2].ui.place_edit.text() == "Kantinen"
    assert "21" in page.cards[D2].ui.note_label.text()
    assert not page.ui.suggestion_frame.isVisible()
    assert not page.ui.move_button.isVisible()


def test_the_suggestion_keeps_a_day_that_was_set(page: DatesPage) -> None:
    set_day(page, D2, "5.5")
    QTest.mouseClick(page.ui.suggest_button, Qt.MouseButton.LeftButton)
    assert page.contents.meeting(D2).day == date(2027, 5, 5)
    assert page.contents.meeting(BETWEEN).day == date(2027, 4, 19)


def test_meetings_are_moved_only_after_a_yes(page: DatesPage) -> None:
    set_day(page, BETWEEN, "20.4")
    set_day(page, D2, "5.5")
    with answering(page, reject=True) as asked:
        QTest.mouseClick(page.ui.move_button, Qt.MouseButton.LeftButton)
    assert "28. april 2027" in asked[0].informativeText()
    assert page.contents.meeting(D2).day == date(2027, 5, 5)
    with answering(page):
        QTest.mouseClick(page.ui.move_button, Qt.MouseButton.LeftButton)
    assert page.contents.meeting(D2).day == date(2027, 4, 28)
    assert page.cards[D2].ui.day_edit.line.text() == "28.4.2027"


def test_without_a_first_day_the_page_says_where_to_begin(page: DatesPage) -> None:
    set_day(page, D1, " ")
    assert page.ui.suggestion_label.text() == page.method.text("guidance:dates.empty")
    assert not page.ui.suggest_button.isVisible()


@pytest.mark.parametrize(
    ("between", "second", "kind", "words"),
    [
        ("14.4", "21.4", D2, "14"),
        ("14.4", "12.5", D2, "35"),
        ("14.4", "1.4", D2, "skal ligge efter"),
        ("5.5", "28.4", BETWEEN, "mellem de to dialogmøder"),
        ("17.4", "28.4", BETWEEN, "weekend"),
    ],
)
def test_unwise_days_are_told_on_the_card_in_plain_words(
    page: DatesPage,
    between: str,
    second: str,
    kind: MeetingKind,
    words: str,
) -> None:
    set_day(page, BETWEEN, between)
    set_day(page, D2, second)
    assert words in warned(page.cards[kind])
    assert warned(page.cards[kind]).startswith("⚠")
    assert not warned(page.cards[D1])


def test_wise_days_warn_of_nothing(page: DatesPage) -> None:
    set_day(page, BETWEEN, "14.4")
    set_day(page, D2, "28.4")
    assert not any(warned(card) for card in page.cards.values())


def test_a_day_nobody_can_read_stays_with_a_sentence_on_its_card(page: DatesPage) -> None:
    write(page.cards[D2].ui.place_edit, "Salen")
    set_day(page, D2, "torsdag")
    form = page.cards[D2].ui
    assert form.day_edit.line.text() == "torsdag"
    assert form.error_label.isVisible()
    assert "torsdag" in form.error_label.text()
    page.show_page()
    assert form.day_edit.line.text() == "torsdag", "coming back takes nothing away"
    write(page.cards[BETWEEN].ui.place_edit, "Kontoret")
    assert page.contents.meeting(BETWEEN).place == "Kontoret", "one slip holds nothing else back"
    assert form.day_edit.line.text() == "torsdag"
    set_day(page, D2, "29.4")
    assert not form.error_label.isVisible()
    assert page.contents.meeting(D2).day == date(2027, 4, 29)


@pytest.mark.parametrize(
    ("typed", "clock", "shown"), [("8", time(8), "8.00"), ("kl. 8:15", time(8, 15), "8.15")]
)
def test_a_clock_is_read_as_it_is_typed(
    qtbot: QtBot, page: DatesPage, typed: str, clock: time, shown: str
) -> None:
    write(page.cards[BETWEEN].ui.start_edit, typed)
    assert page.contents.meeting(BETWEEN).start == clock
    assert page.cards[BETWEEN].ui.start_edit.text() == shown


def test_a_clock_is_written_as_the_language_writes_it_in_text_and_field(
    tmp_path: Path, qapp: QApplication
) -> None:
    shown = {}
    for language in ("da", "en"):
        (tmp_path / language).mkdir()
        window = walk.window_over("example", tmp_path / language, language)
        form = page_in(window).cards[D1].ui
        shown[language] = form.start_edit.text()
        assert shown[language] in form.when_label.text()
        write(form.start_edit, shown[language])
        assert not form.error_label.isVisible()
        walk.let_go(window)
    assert shown["da"].replace(".", ":") == shown["en"]


def test_two_slips_on_two_cards_are_told_one_after_the_other(page: DatesPage) -> None:
    write(page.cards[BETWEEN].ui.start_edit, "ni")
    write(page.cards[D2].ui.start_edit, "ti")
    assert page.cards[BETWEEN].ui.error_label.isVisible()
    write(page.cards[BETWEEN].ui.start_edit, "9")
    assert not page.cards[BETWEEN].ui.error_label.isVisible()
    assert page.cards[D2].ui.error_label.isVisible()
    write(page.cards[D2].ui.start_edit, "10")
    assert page.contents.meeting(D2).start == time(10)


def test_what_was_attended_survives_a_change_of_plan(example_window: MainWindow) -> None:
    page = page_in(example_window)
    attended = page.contents.meeting(D1).attended
    assert attended
    write(page.cards[D1].ui.place_edit, "Gymnastiksalen")
    assert page.contents.meeting(D1).attended == attended


def test_all_is_there_after_a_restart(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, surroundings, small_file)
    page = page_in(window)
    set_day(page, D2, "30.4.27")
    page.cards[D2].ui.place_edit.setFocus()
    type_text(page.cards[D2].ui.place_edit, "Åens café")
    close(window)
    again = opened(qtbot, surroundings, small_file)
    form = page_in(again).cards[D2].ui
    assert form.day_edit.line.text() == "30.4.2027"
    assert form.place_edit.text() == "Åens café"
    close(again)


def test_every_field_tells_a_screen_reader_which_meeting_it_belongs_to(page: DatesPage) -> None:
    names = [
        field.accessibleName()
        for card in page.cards.values()
        for field in (
            card.ui.day_edit.line,
            card.ui.start_edit,
            card.ui.minutes_spin,
            card.ui.place_edit,
        )
    ]
    assert len(set(names)) == 12
    assert sum("Vurderingsmøde" in name for name in names) == 4


def test_tab_from_the_last_control_leaves_the_page(page: DatesPage) -> None:
    page.next_button.setFocus()
    QTest.keyClick(page.next_button, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert not page.isAncestorOf(focus)


def test_the_label_of_a_day_leads_to_its_line(page: DatesPage) -> None:
    field = page.cards[D1].ui.day_edit
    field.setFocus()
    assert QApplication.focusWidget() is field.line


def test_a_day_still_being_typed_is_what_the_suggestion_counts_from(page: DatesPage) -> None:
    line = page.cards[D1].ui.day_edit.line
    line.setFocus()
    line.selectAll()
    type_text(line, "14.4.2027")
    page.ui.suggest_button.click()  # as by a button that takes no focus
    assert page.contents.meeting(D2).day == date(2027, 5, 5)


def turn_wheel(widget: QWidget) -> None:
    middle = widget.rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(widget.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_turns_a_number_only_where_the_keyboard_is(page: DatesPage) -> None:
    spin = page.cards[D1].ui.minutes_spin
    page.cards[D1].ui.place_edit.setFocus()
    turn_wheel(spin)
    assert spin.value() == 120
    spin.setFocus()
    turn_wheel(spin)
    assert spin.value() == 105
