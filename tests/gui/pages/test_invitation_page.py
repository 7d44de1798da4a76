"""The invitation as a user writes it, reads it, copies it and marks it sent."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from apv_desktop.content import invitation_letter
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.invitation_page import InvitationPage
from apv_desktop.services import workplace
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
