"""Marks counted at the keyboard: digits, Enter, plus and minus, Space for the list."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.marks_page import MarksPage
from apv_desktop.services import meetings, statements
from apv_desktop.services.surroundings import Surroundings
from tests import flip_over
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text

NUMBER, TEXT, THEME, MARKS, LISTED = range(5)
KEY = Qt.Key
WISHES = "Mere ro\nLys i skuret\nEn fast makker\nPauser\nOverlap\nEt møde på tværs"


def page_in(window: MainWindow) -> MarksPage:
    window.go_to(StepId.MARKS)
    page = window.page()
    assert isinstance(page, MarksPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[MarksPage]:
    assert small_window.apv is not None
    flip_over.add(small_window.apv, WISHES, StatementKind.WISH, 1)
    yield page_in(small_window)


def at_hand() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key) -> None:
    QTest.keyClick(at_hand(), key)
    QApplication.processEvents()


def keys(typed: str) -> None:
    for letter in typed:
        QTest.keyClicks(at_hand(), letter)


def column(page: MarksPage, which: int) -> list[object]:
    model = page.ui.wishes_table.model()
    return [model.index(row, which).data() for row in range(model.rowCount())]


def stand_on(page: MarksPage, row: int, which: int = MARKS) -> None:
    table = page.ui.wishes_table
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, which))


def count(page: MarksPage, *marks: int) -> None:
    stand_on(page, 0)
    for each in marks:
        keys(str(each))
        press(KEY.Key_Return)


def test_counts_are_typed_one_below_the_other(page: MarksPage) -> None:
    assert at_hand() is page.ui.wishes_table
    for typed in ("17", "2", "10"):
        keys(typed)
        press(KEY.Key_Return)
    assert column(page, MARKS) == [17, 2, 10, 0, 0, 0]
    assert page.ui.wishes_table.currentIndex().row() == 3


def test_a_digit_counts_wherever_on_the_row_one_stands(page: MarksPage) -> None:
    stand_on(page, 1, TEXT)
    keys("8")
    press(KEY.Key_Return)
    assert column(page, MARKS) == [0, 8, 0, 0, 0, 0]


def test_plus_and_minus_count_by_one_and_never_below_nothing(page: MarksPage) -> None:
    stand_on(page, 2)
    keys("+++-")
    assert column(page, MARKS) == [0, 0, 2, 0, 0, 0]
    keys("---")
    assert column(page, MARKS) == [0] * 6
    assert not page.error_label().isVisible(), "one minus too many is no error"


def test_space_puts_a_wish_on_the_list_and_takes_it_off(page: MarksPage) -> None:
    stand_on(page, 1, TEXT)
    press(KEY.Key_Space)
    assert [wish.number for wish in page.contents.shortlist] == [2]
    assert column(page, LISTED) == ["", "valgt", "", "", "", ""]
    press(KEY.Key_Space)
    assert page.contents.shortlist == ()


def test_the_mouse_ticks_too(page: MarksPage) -> None:
    table = page.ui.wishes_table
    cell = table.visualRect(table.model().index(0, LISTED))
    place = cell.center()
    place.setX(cell.left() + 14)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [wish.number for wish in page.contents.shortlist] == [1]


def test_a_theme_is_written_in_the_table_and_its_digits_are_words(page: MarksPage) -> None:
    stand_on(page, 0, THEME)
    keys("2")
    assert isinstance(at_hand(), QLineEdit), "a digit begins the theme, not a count"
    type_text(at_hand(), " vagter – ø")
    press(KEY.Key_Return)
    assert page.contents.wishes[0].theme == "2 vagter – ø"
    assert page.contents.wishes[0].marks == 0


def test_a_theme_too_long_stays_in_its_cell_with_a_sentence(page: MarksPage) -> None:
    stand_on(page, 0, THEME)
    press(KEY.Key_F2)
    editor = at_hand()
    assert isinstance(editor, QLineEdit)
    editor.setText("x" * 201)
    press(KEY.Key_Return)
    QApplication.processEvents()
    assert "for lang" in page.error_label().text()
    again = at_hand()
    assert isinstance(again, QLineEdit)
    assert again.text() == "x" * 201, "what was typed is not lost"
    assert not page.flush(), "the window must not be left as if it were kept"
    QApplication.processEvents()
    again = at_hand()
    assert isinstance(again, QLineEdit)
    again.setText("Ro")
    press(KEY.Key_Return)
    assert page.flush()
    assert page.contents.wishes[0].theme == "Ro"
    assert not page.error_label().isVisible()


def test_a_theme_used_before_is_offered_and_taken_by_keys(page: MarksPage) -> None:
    stand_on(page, 0, THEME)
    press(KEY.Key_F2)
    type_text(at_hand(), "Ro til opgaverne")
    press(KEY.Key_Return)
    stand_on(page, 3, TEXT)
    press(KEY.Key_F2)
    editor = at_hand()
    assert isinstance(editor, QLineEdit), "F2 begins the theme wherever on the row one stands"
    type_text(editor, "opg")
    offered = editor.completer()
    popup = offered.popup() if offered is not None else None
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, KEY.Key_Down)
    QTest.keyClick(popup, KEY.Key_Return)
    assert editor.text() == "Ro til opgaverne"
    QTest.keyClick(editor, KEY.Key_Return)
    QApplication.processEvents()
    assert page.contents.wishes[3].theme == "Ro til opgaverne"


def test_a_long_theme_wraps_and_leaves_room_for_the_wishes(page: MarksPage) -> None:
    wish = page.contents.wishes[0]
    statements.change(page.apv, wish.id, theme="Samarbejde og ro til opgaverne " * 6)
    page.show_page()
    QApplication.processEvents()
    table = page.ui.wishes_table
    assert table.columnWidth(TEXT) > table.columnWidth(THEME)
    assert table.rowHeight(0) > 2 * table.rowHeight(1)


def test_rows_stay_while_counting_and_sort_when_asked(page: MarksPage) -> None:
    count(page, 1, 9, 3)
    assert column(page, NUMBER) == [1, 2, 3, 4, 5, 6]
    page.ui.order_combo.setFocus()
    press(KEY.Key_Down)
    assert column(page, NUMBER) == [2, 3, 1, 4, 5, 6]
    stand_on(page, 5)
    keys("20")
    press(KEY.Key_Return)
    assert column(page, NUMBER) == [2, 3, 1, 4, 5, 6], "no row jumps away under the hand"
    page.ui.order_combo.setFocus()
    press(KEY.Key_Up)
    assert column(page, NUMBER) == [1, 2, 3, 4, 5, 6]


def test_the_list_is_proposed_from_the_marks_and_can_be_taken_back(page: MarksPage) -> None:
    stand_on(page, 3)
    press(KEY.Key_Space)
    count(page, 1, 9, 3, 0, 2, 7)
    QTest.mouseClick(page.ui.propose_button, Qt.MouseButton.LeftButton)
    assert [wish.number for wish in page.contents.shortlist] == [2, 6, 3, 5, 1]
    assert "2, 6, 3, 5, 1" in page.ui.notice.text.text()
    QTest.mouseClick(page.ui.notice.undo_button, Qt.MouseButton.LeftButton)
    assert [wish.number for wish in page.contents.shortlist] == [4]
    assert not page.ui.notice.isVisible()


def test_without_marks_nothing_is_proposed_and_the_page_says_why(page: MarksPage) -> None:
    stand_on(page, 3)
    press(KEY.Key_Space)
    QTest.mouseClick(page.ui.propose_button, Qt.MouseButton.LeftButton)
    assert "ingen streger" in page.error_label().text()
    assert [wish.number for wish in page.contents.shortlist] == [4]


def test_too_many_marks_are_doubted_and_kept(page: MarksPage) -> None:
    count(page, 6, 4)
    assert page.ui.sum_label.text() == "10 streger talt op."
    page.ui.attended_spin.setFocus()
    page.ui.attended_spin.selectAll()
    keys("3")
    press(KEY.Key_Tab)
    assert page.contents.meeting(MeetingKind.DIALOGUE_1).attended == 3
    assert "⚠" in page.ui.sum_label.text()
    assert "kun delt 9" in page.ui.sum_label.text()
    assert [wish.marks for wish in page.contents.wishes][:2] == [6, 4]
    page.ui.attended_spin.setFocus()
    page.ui.attended_spin.selectAll()
    keys("4")
    press(KEY.Key_Tab)
    assert page.ui.sum_label.text() == "10 af 12 streger talt op."


def test_the_date_of_the_meeting_survives_the_count_of_heads(page: MarksPage) -> None:
    before = page.contents.meeting(MeetingKind.DIALOGUE_1)
    page.ui.attended_spin.setValue(31)
    page.flush()
    after = page.contents.meeting(MeetingKind.DIALOGUE_1)
    assert (after.day, after.start, after.place) == (before.day, before.start, before.place)
    assert after.attended == 31


@pytest.mark.parametrize(("chosen", "told"), [(2, "○"), (3, "✓"), (5, "✓"), (6, "○")])
def test_three_to_five_are_wanted(page: MarksPage, chosen: int, told: str) -> None:
    for row in range(chosen):
        stand_on(page, row)
        press(KEY.Key_Space)
    assert page.ui.chosen_label.text().startswith(f"{told} {chosen} valgt")
    assert ("tre til fem" in page.ui.chosen_label.text()) == (told == "○")


def test_the_page_says_aloud_that_nothing_is_decided(page: MarksPage) -> None:
    assert "Foreløbig" in page.ui.preliminary_label.text()
    assert page.ui.preliminary_label.isVisible()


def test_without_wishes_there_is_a_way_to_them_and_no_empty_table(small_window: MainWindow) -> None:
    page = page_in(small_window)
    assert not page.form.isVisible()


def test_all_is_there_after_a_restart(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, surroundings, small_file)
    assert window.apv is not None
    flip_over.add(window.apv, WISHES, StatementKind.WISH, 1)
    meetings.change(window.apv, MeetingKind.DIALOGUE_1, attended=8)
    page = page_in(window)
    count(page, 4, 5)
    stand_on(page, 1)
    press(KEY.Key_Space)
    stand_on(page, 2)
    keys("7")
    close(window)
    again = opened(qtbot, surroundings, small_file)
    page = page_in(again)
    assert column(page, MARKS)[:3] == [4, 5, 7], "the count still being typed as well"
    assert column(page, LISTED)[1] == "valgt"
    assert page.ui.attended_spin.value() == 8
    close(again)


def test_a_change_elsewhere_is_shown_when_the_page_is_seen_again(
    page: MarksPage, small_window: MainWindow
) -> None:
    small_window.go_to(StepId.CAPTURE)
    flip_over.add(page.apv, "En stille time", StatementKind.WISH, 2)
    page_in(small_window)
    assert column(page, TEXT)[-1] == "En stille time"


def test_a_wish_keeps_the_widest_column_when_text_is_large(example_window: MainWindow) -> None:
    page = page_in(example_window)
    table = page.ui.wishes_table
    try:
        while example_window.preferences.zoom < 200:
            example_window.zoom_in()
        QApplication.processEvents()
        widths = [table.columnWidth(at) for at in range(table.model().columnCount())]
        assert widths[TEXT] == max(widths)
        assert widths[TEXT] > 1.3 * widths[THEME]
    finally:
        example_window.zoom_normal()


def test_the_count_of_people_stands_clear_of_its_frame(page: MarksPage) -> None:
    page.ui.attended_spin.setValue(31)
    line = page.ui.attended_spin.lineEdit()
    assert line.textMargins().left() + line.x() >= 6


def test_the_last_of_many_long_wishes_is_as_high_as_its_text(
    small_window: MainWindow, qtbot: QtBot
) -> None:
    assert small_window.apv is not None
    long = "Et ønske, der er længere end en linje i tabellen, og som alle skal kunne læse. " * 4
    flip_over.add(small_window.apv, f"{long}\n" * 100, StatementKind.WISH, 1)
    table = page_in(small_window).ui.wishes_table
    lines = 2 * table.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: min(table.rowHeight(row) for row in range(100)) > lines)
