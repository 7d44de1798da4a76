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
from apv_desktop.domain.missing import missing
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_meeting_card import Ui_MeetingCard
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


def card_of(page: DatesPage, kind: MeetingKind) -> Ui_MeetingCard:
    """The card of a meeting, unfolded as a click on its heading would."""
    card = page.cards[kind]
    if not card.is_open:
        QTest.mouseClick(card.ui.fold_button, Qt.MouseButton.LeftButton)
    return card.ui


def set_day(page: DatesPage, kind: MeetingKind, text: str) -> None:
    write(card_of(page, kind).day_edit.line, text)


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
    write(card_of(page, D2).place_edit, "Salen")
    set_day(page, D2, "torsdag")
    form = page.cards[D2].ui
    assert form.day_edit.line.text() == "torsdag"
    assert form.error_label.isVisible()
    assert "torsdag" in form.error_label.text()
    page.show_page()
    assert form.day_edit.line.text() == "torsdag", "coming back takes nothing away"
    write(card_of(page, BETWEEN).place_edit, "Kontoret")
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
    write(card_of(page, BETWEEN).start_edit, typed)
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
    write(card_of(page, BETWEEN).start_edit, "ni")
    write(card_of(page, D2).start_edit, "ti")
    assert page.cards[BETWEEN].ui.error_label.isVisible()
    write(card_of(page, BETWEEN).start_edit, "9")
    assert not page.cards[BETWEEN].ui.error_label.isVisible()
    assert page.cards[D2].ui.error_label.isVisible()
    write(card_of(page, D2).start_edit, "10")
    assert page.contents.meeting(D2).start == time(10)


def test_what_was_attended_survives_a_change_of_plan(example_window: MainWindow) -> None:
    page = page_in(example_window)
    attended = page.contents.meeting(D1).attended
    assert attended
    write(card_of(page, D1).place_edit, "Gymnastiksalen")
    assert page.contents.meeting(D1).attended == attended


def test_all_is_there_after_a_restart(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, surroundings, small_file)
    page = page_in(window)
    set_day(page, D2, "30.4.27")
    card_of(page, D2).place_edit.setFocus()
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
    assert len(set(names)) == 32
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


def test_one_card_is_unfolded_at_a_time_and_shows_its_day_when_folded(page: DatesPage) -> None:
    assert [kind for kind, card in page.cards.items() if card.is_open] == [D1]
    card_of(page, D2)
    assert [kind for kind, card in page.cards.items() if card.is_open] == [D2]
    assert "7. april 2027" in page.cards[D1].ui.when_label.text()
    QTest.mouseClick(page.cards[D2].ui.fold_button, Qt.MouseButton.LeftButton)
    assert not any(card.is_open for card in page.cards.values())


def test_the_suggestion_reaches_from_start_up_to_a_year_after(page: DatesPage) -> None:
    QTest.mouseClick(page.ui.suggest_button, Qt.MouseButton.LeftButton)
    days = [page.contents.meeting(kind).day for kind in MeetingKind]
    assert None not in days and days == sorted(days, key=str)


def test_the_later_meetings_move_along_when_told_to(page: DatesPage) -> None:
    QTest.mouseClick(page.ui.suggest_button, Qt.MouseButton.LeftButton)
    set_day(page, D1, "14.4")
    assert page.ui.along_frame.isVisible()
    assert "5. maj 2027" in page.ui.along_label.text()
    QTest.mouseClick(page.ui.along_button, Qt.MouseButton.LeftButton)
    assert page.contents.meeting(D2).day == date(2027, 5, 5)
    assert page.contents.meeting(BETWEEN).day == date(2027, 4, 26)
    assert page.cards[D2].ui.day_edit.line.text() == "5.5.2027"
    assert not page.ui.along_frame.isVisible()
    page.apv.undo()
    assert page.contents.meeting(D2).day == date(2027, 4, 28), "one step back moves them all"


def test_the_later_meetings_stay_when_told_to(page: DatesPage) -> None:
    QTest.mouseClick(page.ui.suggest_button, Qt.MouseButton.LeftButton)
    set_day(page, D1, "14.4")
    QTest.mouseClick(page.ui.leave_button, Qt.MouseButton.LeftButton)
    assert page.contents.meeting(D2).day == date(2027, 4, 28)
    assert not page.ui.along_frame.isVisible()


def test_another_gap_is_explained_in_words_that_are_kept(page: DatesPage) -> None:
    card = card_of(page, D2)
    assert not card.reason_edit.isVisible()
    set_day(page, D2, "2.6")
    assert card.reason_edit.isVisible()
    write(card.reason_edit, "Alle er på ferie i maj.")
    assert page.contents.meeting(D2).reason == "Alle er på ferie i maj."
    set_day(page, BETWEEN, "14.4")
    assert not missing(StepId.DATES, page.contents, page.apv.today)


def test_a_holiday_is_told_by_name(page: DatesPage) -> None:
    set_day(page, BETWEEN, "6.5.2027")
    assert "Kristi himmelfartsdag" in warned(page.cards[BETWEEN])


@pytest.mark.parametrize(("field", "typed"), [("day_edit", "5.1.1920"), ("place_edit", "x" * 4000)])
def test_what_cannot_be_is_refused_with_a_sentence_and_stays(
    page: DatesPage, field: str, typed: str
) -> None:
    form = card_of(page, D1)
    edit = getattr(form, field)
    line = getattr(edit, "line", edit)
    line.setText(typed)
    line.setFocus()
    type_text(line, " ")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert form.error_label.isVisible()
    assert line.text().strip() == typed
    assert page.contents.meeting(D1).day == date(2027, 4, 7)
    assert page.contents.meeting(D1).place == "Kantinen"
