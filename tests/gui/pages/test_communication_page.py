"""The communication plan as it is edited in its cells, and proposals as they are answered."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from apv_desktop.domain.messages import Channel, Message
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.communication_page import CommunicationPage
from tests.gui.hands import type_text

PLANNED, CONTENT, AUDIENCE, CHANNEL, SENDER, SENT = range(6)
KEY = Qt.Key


def page_in(window: MainWindow) -> CommunicationPage:
    window.go_to(StepId.COMMUNICATION)
    page = window.page()
    assert isinstance(page, CommunicationPage)
    return page


@pytest.fixture
def page(example_window: MainWindow) -> CommunicationPage:
    return page_in(example_window)


def shown(page: CommunicationPage, column: int) -> list[str]:
    model = page.ui.messages_table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def edit(page: CommunicationPage, row: int, column: int, text: str) -> None:
    """Open a cell by Enter, type, and keep it."""
    table = page.ui.messages_table
    table.setCurrentIndex(table.model().index(row, column))
    table.setFocus()
    QTest.keyClick(table, KEY.Key_Return)
    (line,) = [w for w in table.viewport().findChildren(QLineEdit) if w.isVisible()]
    line.selectAll()
    type_text(line, text)
    offered = line.completer()
    popup = None if offered is None else offered.popup()
    if popup is not None:
        popup.hide()
    QTest.keyClick(line, KEY.Key_Return)
    QApplication.processEvents()  # the view commits when the key has been dealt with


def message(page: CommunicationPage, start: str) -> Message:
    return next(each for each in page.contents.messages if each.content.startswith(start))


def test_what_is_to_be_told_stands_first_and_what_was_told_has_its_day(
    page: CommunicationPage,
) -> None:
    sent = shown(page, SENT)
    waiting = sum(each.sent_on is None for each in page.contents.messages)
    assert sent[:waiting] == [""] * waiting
    assert all(text.startswith("✓ ") for text in sent[waiting:])
    assert page.ui.empty_card.isHidden() and page.ui.silence_label.isHidden()


def test_a_date_is_typed_into_its_cell_and_one_that_is_none_stays_to_be_mended(
    page: CommunicationPage,
) -> None:
    edit(page, 0, PLANNED, "14.3")
    assert message(page, "Tre måneder").planned_on == date(2027, 3, 14)
    table = page.ui.messages_table
    edit(page, 0, PLANNED, "snart")
    (line,) = [w for w in table.viewport().findChildren(QLineEdit) if w.isVisible()]
    assert line.text() == "snart"
    assert page.error_label().isVisible()
    assert message(page, "Tre måneder").planned_on == date(2027, 3, 14)


def test_audience_and_sender_are_words_of_one_s_own(page: CommunicationPage) -> None:
    edit(page, 0, AUDIENCE, "Nattevagten")
    edit(page, 0, SENDER, "Bodil")
    kept = message(page, "Tre måneder")
    assert (kept.audience, kept.sender) == ("Nattevagten", "Bodil")


def test_the_channel_is_chosen_and_its_hint_follows(page: CommunicationPage) -> None:
    table = page.ui.messages_table
    table.setCurrentIndex(table.model().index(0, CHANNEL))
    before = page.ui.hint_label.text()
    table.edit(table.currentIndex())
    (box,) = table.viewport().findChildren(QComboBox)
    box.setCurrentIndex(box.findData(Channel.TALK))
    box.activated.emit(box.currentIndex())
    assert message(page, "Tre måneder").channel is Channel.TALK
    assert page.ui.hint_label.text() != before
    assert "nej" in page.ui.hint_label.text()


def test_a_late_one_is_marked_and_sent_from_the_button_and_back(
    page: CommunicationPage, example_window: MainWindow
) -> None:
    edit(page, 0, PLANNED, "1.3.2027")
    assert shown(page, PLANNED)[0] == "⚠ 1.3.2027"
    page._stand_on(message(page, "Tre måneder").id)
    page.ui.sent_button.click()
    assert message(page, "Tre måneder").sent_on == date(2027, 3, 10)
    page._stand_on(message(page, "Tre måneder").id)
    assert page.ui.sent_button.text() == "&Ikke sendt alligevel"
    page.ui.sent_button.click()
    assert message(page, "Tre måneder").sent_on is None
    assert example_window.apv is not None and example_window.apv.undo()


def test_proposals_are_taken_several_at_a_time_and_refused_for_good(
    page: CommunicationPage,
) -> None:
    listed = page.ui.proposals_list
    count, known = listed.count(), len(page.contents.messages)
    listed.item(0).setSelected(True)
    listed.item(1).setSelected(True)
    page.ui.take_button.click()
    assert listed.count() == count - 2
    assert len(page.contents.messages) == known + 2
    gone = listed.item(0).text()
    listed.setCurrentRow(0)
    QTest.keyClick(listed, KEY.Key_Delete)
    assert gone not in [listed.item(at).text() for at in range(listed.count())]
    assert page.ui.refused_button.text() == "Hent 2 afviste forslag frem"
    page.ui.refused_button.click()
    assert gone in [listed.item(at).text() for at in range(listed.count())]
    assert page.ui.refused_button.isHidden()


def test_delete_takes_a_message_off_and_undo_brings_it_back(
    page: CommunicationPage, example_window: MainWindow
) -> None:
    table = page.ui.messages_table
    table.setCurrentIndex(table.model().index(0, CONTENT))
    table.setFocus()
    before = page.contents.messages
    QTest.keyClick(table, KEY.Key_Delete)
    assert len(page.contents.messages) == len(before) - 1
    assert example_window.apv is not None and example_window.apv.undo()
    assert page.contents.messages == before


def test_what_was_typed_but_not_added_is_kept_when_the_page_is_left(
    page: CommunicationPage, example_window: MainWindow
) -> None:
    type_text(page.ui.add_edit, "Nyt om pauserummet")
    example_window.go_to(StepId.OVERVIEW)
    assert message(page, "Nyt om pauserummet").audience == "Alle medarbejdere og ledere"


def test_an_empty_plan_says_how_to_begin(small_window: MainWindow) -> None:
    page = page_in(small_window)
    assert page.ui.empty_card.isVisible()
    assert page.ui.messages_table.isHidden()
    assert page.ui.none_label.isVisible() or page.ui.proposals_list.count()


def test_of_many_proposals_the_nearest_are_shown_and_the_rest_counted(
    page: CommunicationPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.ui.more_label.isHidden()
    count = page.ui.proposals_list.count()
    monkeypatch.setattr("apv_desktop.gui.pages.communication_page._MOST_SHOWN", 1)
    page.refresh()
    assert page.ui.proposals_list.count() == 1
    assert page.ui.more_label.text().startswith(f"{count - 1} forslag mere kommer")
