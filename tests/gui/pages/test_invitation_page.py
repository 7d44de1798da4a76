"""The invitation as a user writes it, reads it, copies it and marks it sent."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from apv_desktop.content import invitation_letter
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.invitation_page import InvitationPage
from apv_desktop.services import meetings, people, workplace
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text, write

LEFT = Qt.MouseButton.LeftButton


def page_in(window: MainWindow) -> InvitationPage:
    window.go_to(StepId.INVITATION)
    page = window.page()
    assert isinstance(page, InvitationPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[InvitationPage]:
    yield page_in(small_window)


def letter(page: InvitationPage) -> str:
    """The letter on screen, as one reads it."""
    shown = QTextDocument()
    shown.setHtml(page.ui.letter_view.text())
    return shown.toPlainText()


def write_own_words(page: InvitationPage, text: str) -> None:
    field = page.ui.own_words_edit
    field.setFocus()
    field.selectAll()
    type_text(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_what_is_written_is_kept_and_read_in_the_letter(page: InvitationPage) -> None:
    write_own_words(page, "Kom glad, også på <b>øl & 5 < 6</b>.")
    write(page.ui.reply_by_edit.line, "1.4.27")
    write(page.ui.contact_edit, "Åse Østergård, lokal 5")
    write(page.ui.sender_edit, "Ledelsen og Bo")
    told = page.contents.invitation
    assert told.own_words == "Kom glad, også på <b>øl & 5 < 6</b>."
    assert told.reply_by == date(2027, 4, 1)
    assert (told.contact, told.sender) == ("Åse Østergård, lokal 5", "Ledelsen og Bo")
    shown = letter(page)
    for words in (told.own_words, "Svar senest den 1. april 2027", told.contact, told.sender):
        assert words in shown


def test_empty_fields_show_what_the_letter_says_without_them(small_window: MainWindow) -> None:
    assert small_window.apv is not None
    workplace.change(small_window.apv, employer="Ane Lund", contact="Bo, tlf. 12")
    page = page_in(small_window)
    assert page.ui.contact_edit.placeholderText() == "Bo, tlf. 12"
    assert page.ui.sender_edit.placeholderText() == "Ane Lund, Arbejdsmiljøgruppen"
    assert "Bo, tlf. 12" in letter(page)
    assert page.contents.invitation.contact == ""


def test_all_is_there_after_a_restart(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, surroundings, small_file)
    page = page_in(window)
    write_own_words(page, "Vi ses")
    page.ui.sender_edit.setFocus()
    type_text(page.ui.sender_edit, "Bo")  # never left: closing keeps it
    close(window)
    again = opened(qtbot, surroundings, small_file)
    page = page_in(again)
    assert page.ui.own_words_edit.toPlainText() == "Vi ses"
    assert page.ui.sender_edit.text() == "Bo"
    close(again)


def test_a_day_nobody_can_read_holds_nothing_else_back(page: InvitationPage) -> None:
    write(page.ui.reply_by_edit.line, "torsdag")
    error = page.error_label()
    assert error.isVisible()
    assert "torsdag" in error.text()
    assert page.ui.reply_by_edit.line.property("invalid") is True
    write(page.ui.sender_edit, "Bo")
    assert page.contents.invitation.sender == "Bo"
    assert page.ui.reply_by_edit.line.text() == "torsdag"
    write(page.ui.reply_by_edit.line, "2.4")
    assert not error.isVisible()
    assert page.contents.invitation.reply_by == date(2027, 4, 2)


def test_a_line_too_long_holds_nothing_else_back(page: InvitationPage) -> None:
    write(page.ui.contact_edit, "x" * 201)
    write(page.ui.sender_edit, "Bo")
    assert page.contents.invitation.sender == "Bo"
    assert page.contents.invitation.contact == ""
    assert len(page.ui.contact_edit.text()) == 201
    assert "201" in page.error_label().text()
    write(page.ui.contact_edit, "Åse, lokal 5")
    assert page.contents.invitation.contact == "Åse, lokal 5"
    assert not page.error_label().isVisible()


def test_the_letter_is_copied_as_text_with_what_was_just_typed(page: InvitationPage) -> None:
    page.ui.sender_edit.setFocus()
    type_text(page.ui.sender_edit, "Bo Bæk")
    page.ui.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.replace("\r\n", "\n") == invitation_letter.as_text(page.contents, page.method)
    assert copied.rstrip().endswith("Bo Bæk")
    assert "<" not in copied
    assert page.ui.copied_label.text().startswith("✓ Kopieret")


def test_missing_dates_are_told_before_it_is_sent(page: InvitationPage) -> None:
    assert page.ui.gap_label.text() == "⚠ Der mangler en dato for 2. dialogmøde."
    assert page.ui.gap_label.isVisible()


def test_nothing_is_told_when_both_dates_are_there(example_window: MainWindow) -> None:
    assert not page_in(example_window).ui.gap_label.isVisible()


def test_it_is_marked_as_sent_today_and_undone(page: InvitationPage) -> None:
    assert page.ui.sent_on_edit.line.text() == "10.3.2027"
    page.ui.sent_button.setFocus()
    QTest.keyClick(page.ui.sent_button, Qt.Key.Key_Space)
    assert page.contents.invitation.sent_on == date(2027, 3, 10)
    assert page.ui.sent_label.text() == "✓ Sendt den 10. marts 2027"
    assert page.status_combo.currentText() == "Færdig"
    assert not page.ui.sent_button.isVisible()
    QTest.mouseClick(page.ui.unsent_button, LEFT)
    assert page.contents.invitation.sent_on is None
    assert page.ui.sent_button.isVisible()
    assert not page.ui.sent_label.isVisible()


def test_it_was_sent_on_another_day(page: InvitationPage) -> None:
    line = page.ui.sent_on_edit.line
    line.setFocus()
    line.selectAll()
    type_text(line, "8.3.2027")
    assert page.contents.invitation.sent_on is None
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.contents.invitation.sent_on == date(2027, 3, 8)


def test_an_unreadable_day_of_sending_is_refused(page: InvitationPage) -> None:
    line = page.ui.sent_on_edit.line
    line.setFocus()
    line.selectAll()
    type_text(line, "i går")
    QTest.mouseClick(page.ui.sent_button, LEFT)
    assert page.contents.invitation.sent_on is None
    assert page.error_label().isVisible()
    assert line.property("invalid") is True
    assert line.text() == "i går"


def test_the_letter_can_be_read_and_marked_by_keys(page: InvitationPage) -> None:
    view = page.ui.letter_view
    flags = view.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert view.accessibleName() == "Sådan lyder brevet"


def test_a_field_is_inserted_and_filled_in_by_the_letter(page: InvitationPage) -> None:
    write_own_words(page, "Vi ses ")
    page.ui.own_words_edit.moveCursor(QTextCursor.MoveOperation.End)
    page.ui.field_combo.setCurrentIndex(page.ui.field_combo.findData("dialogue_1"))
    QTest.mouseClick(page.ui.insert_button, LEFT)
    assert page.ui.own_words_edit.toPlainText() == "Vi ses [1. dialogmøde]"
    assert page.flush()
    assert "Vi ses onsdag den 7. april 2027 kl. 9.00–11.00" in letter(page)
    meetings.change(page.apv, MeetingKind.DIALOGUE_1, day=date(2027, 4, 8))
    page.refresh()
    assert "Vi ses torsdag den 8. april 2027" in letter(page)


def test_a_field_nobody_knows_yet_is_a_line_to_write_on(page: InvitationPage) -> None:
    write_own_words(page, "Svar før [svarfrist].")
    assert "Svar før ____" in letter(page)


@pytest.fixture
def invited(page: InvitationPage) -> InvitationPage:
    for name in ("Anne", "Bo", "Cem"):
        people.add(page.apv, name, email=f"{name.lower()}@eksempel.dk")
    page.refresh()
    return page


def choose(page: InvitationPage, *rows: int) -> None:
    page.ui.replies_table.setFocus()
    page.ui.replies_table.clearSelection()
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        index = page.replies.model.index(row, 0)
        page.ui.replies_table.selectionModel().select(index, flags)


def answers(page: InvitationPage, column: int = 2) -> list[str]:
    model = page.replies.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_answers_are_noted_by_keys_one_below_the_other(invited: InvitationPage) -> None:
    page = invited
    choose(page, 0)
    for key in "+-":
        QTest.keyClicks(page.ui.replies_table, key)
    assert answers(page) == ["✓ Kommer", "✗ Kommer ikke", "Ikke svaret"]
    assert answers(page, 3) == answers(page), "both meetings unless one is chosen"
    assert "1 kommer, 1 kommer ikke, 1 har ikke svaret" in page.ui.turnout_label.text()
    choose(page, 0, 1)
    QTest.keyClick(page.ui.replies_table, Qt.Key.Key_Delete)
    assert answers(page) == ["Ikke svaret"] * 3
    page.apv.undo()
    page.refresh()
    assert answers(page)[:2] == ["✓ Kommer", "✗ Kommer ikke"]


def test_several_answer_at_once_about_one_meeting(invited: InvitationPage) -> None:
    page = invited
    page.ui.about_combo.setCurrentIndex(2)
    choose(page, 0, 2)
    QTest.mouseClick(page.ui.not_coming_button, LEFT)
    assert answers(page, 2) == ["Ikke svaret"] * 3
    assert answers(page, 3) == ["✗ Kommer ikke", "Ikke svaret", "✗ Kommer ikke"]


def test_only_those_who_wait_are_shown_and_reminded(invited: InvitationPage) -> None:
    page = invited
    choose(page, 0)
    QTest.mouseClick(page.ui.coming_button, LEFT)
    page.ui.open_check.click()
    assert [person.name for person in page.replies.model.people] == ["Bo", "Cem"]
    QTest.mouseClick(page.ui.copy_reminder_button, LEFT)
    told = QGuiApplication.clipboard().text()
    assert "7. april 2027" in told and "Venlig hilsen" in told
    assert "2, der ikke har svaret" in page.ui.reminder_label.text()
    write(page.ui.reminded_on_edit.line, "9.3.27")
    assert page.contents.invitation.reminded_on == date(2027, 3, 9)


def test_a_year_that_can_only_be_a_slip_stays_with_a_sentence(page: InvitationPage) -> None:
    write(page.ui.reminded_on_edit.line, "5.1.1920")
    assert page.error_label().isVisible() and "1920" in page.error_label().text()
    assert page.ui.reminded_on_edit.line.text() == "5.1.1920"
