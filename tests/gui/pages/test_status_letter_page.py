"""Writing to everybody: the period, own words, what the letter tells, copied, printed, sent."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from apv_desktop.content import load, status_news
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.steps import StepId, StepStatus
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.status_letter_page import StatusLetterPage
from apv_desktop.services import action_plans, files, status_letter
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import NOW, close, opened
from tests.printing.reading import printed, squeezed

LEFT = Qt.MouseButton.LeftButton


def page_in(window: MainWindow) -> StatusLetterPage:
    window.go_to(StepId.STATUS_LETTER)
    page = window.page()
    assert isinstance(page, StatusLetterPage)
    return page


@pytest.fixture
def page(example_window: MainWindow) -> StatusLetterPage:
    return page_in(example_window)


def write(field: QLineEdit, text: str) -> None:
    """Replace what stands in a field and leave it."""
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def press(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)


def news(page: StatusLetterPage) -> str:
    """What is shown of the letter."""
    labels = page.ui.news_card.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if each.isVisible())


def test_it_opens_with_the_letter_as_it_stands(page: StatusLetterPage) -> None:
    letter = page.contents.letter
    assert page.ui.since_edit.line.text() == "15.1.2027"
    assert page.ui.own_words_edit.toPlainText() == letter.own_words
    assert page.ui.sender_edit.text() == letter.sender


def test_it_tells_everything_the_letter_tells(page: StatusLetterPage) -> None:
    told = news(page)
    for chapter in status_news.chapters(page.contents, page.method, page.apv.today):
        assert chapter.heading in told
        for item in chapter.items:
            assert item.title in told
            for sentence in item.told:
                assert sentence in told
    given_up = next(p for p in page.contents.plans if p.given_up_reason)
    assert given_up.given_up_reason in told
    assert page.ui.months_picture.accessibleName() == page.ui.months_label.text()


def test_a_letter_that_was_sent_is_read_as_it_was(page: StatusLetterPage) -> None:
    combo = page.ui.earlier_combo
    assert combo.count() == 2 and not page.ui.earlier_view.isVisible()
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert "Tak for to gode dialogmøder." in page.ui.earlier_view.text()
    page.ui.sent_button.click()
    assert combo.count() == 3
    assert page.contents.sent_letters[-1].text.startswith("Det er der sket")


def test_a_letter_that_was_sent_is_printed_again_as_it_was(page: StatusLetterPage) -> None:
    asked: list[tuple[str, Contents, date]] = []
    page.frozen_print_requested.disconnect()
    page.frozen_print_requested.connect(lambda *told: asked.append(told))
    assert not page.ui.print_earlier_button.isVisible()
    page.ui.sent_button.click()
    sent = page.contents.sent_letters[-1]
    for plan in page.contents.plans:
        action_plans.fill_in(page.apv, plan.id, {"theme": "Noget helt andet"}, {})
    combo = page.ui.earlier_combo
    combo.setCurrentIndex(combo.findData(sent.id))
    combo.activated.emit(combo.currentIndex())
    page.ui.print_earlier_button.click()
    ((document, contents, day),) = asked
    told = printed(document, contents, today=day).squeezed
    for part in sent.text.split("\n"):
        assert squeezed(part.removeprefix("- ")) in told, part
    assert "Nogetheltandet" not in told


def test_an_untouched_letter_goes_on_from_the_last_one_until_today(
    example_window: MainWindow,
) -> None:
    page = page_in(example_window)
    status_letter.change(page.apv, since=None, until=None)
    page.show_page()
    before = page.contents.sent_letters[-1].until
    assert page.ui.since_edit.line.text() == f"{before.day}.{before.month}.{before.year}"
    assert page.ui.until_edit.line.text() == "10.3.2027"


def test_a_letter_begun_early_goes_on_to_the_day_it_is_sent(example_window: MainWindow) -> None:
    page = page_in(example_window)
    status_letter.change(page.apv, until=None)
    page.show_page()
    write(page.ui.sender_edit, "Åse & Kim")
    assert page.contents.letter.sender == "Åse & Kim" and page.contents.letter.until is None
    write(page.ui.until_edit.line, "9.3.2027")
    assert page.contents.letter.until == date(2027, 3, 9)
    write(page.ui.next_news_edit.line, "1.3.2027")
    assert page.ui.next_news_edit.passed_label.isVisible()
    assert page.contents.letter.next_news == date(2027, 3, 1)


def test_what_is_typed_is_kept_when_the_field_is_left(page: StatusLetterPage) -> None:
    write(page.ui.next_news_edit.line, "1/5")
    write(page.ui.sender_edit, "Åse & Kim")
    page.ui.own_words_edit.setFocus()
    page.ui.own_words_edit.selectAll()
    QTest.keyClicks(page.ui.own_words_edit, "Tak for jeres <ideer>")
    QTest.keyClick(page.ui.own_words_edit, Qt.Key.Key_Tab)
    letter = page.contents.letter
    assert letter.next_news is not None
    assert letter.next_news.isoformat() == "2027-05-01"
    assert letter.sender == "Åse & Kim"
    assert letter.own_words == "Tak for jeres <ideer>"


def test_a_period_that_runs_backwards_is_told_and_stays_to_be_mended(
    page: StatusLetterPage,
) -> None:
    before = page.contents.letter
    write(page.ui.until_edit.line, "1.1.2026")
    assert page.error_label().isVisible()
    assert page.error_label().text() == load("da").text("errors:rules.period_backwards")
    assert page.ui.until_edit.line.property("invalid")
    assert page.ui.until_edit.line.text() == "1.1.2026"
    assert page.contents.letter == before
    write(page.ui.until_edit.line, "1.3.2027")
    assert not page.error_label().isVisible()
    assert page.contents.letter.until is not None


def test_a_later_beginning_leaves_out_what_was_told_before(page: StatusLetterPage) -> None:
    theme = page.contents.plans[0].theme
    assert f"1. {theme}" in news(page)
    write(page.ui.since_edit.line, "8.3.2027")
    assert f"1. {theme}" not in news(page)


def test_the_news_follow_the_board(page: StatusLetterPage) -> None:
    plan = page.contents.plans[3]
    window = page.window()
    assert isinstance(window, MainWindow)
    window.go_to(StepId.BOARD)
    action_plans.give_up(page.apv, plan.id, "Tæpperne bliver liggende")
    assert "Tæpperne bliver liggende" in news(page_in(window))


def test_the_letter_is_copied_as_text_with_what_was_just_typed(page: StatusLetterPage) -> None:
    page.ui.own_words_edit.setFocus()
    page.ui.own_words_edit.selectAll()
    QTest.keyClicks(page.ui.own_words_edit, "Lige skrevet")
    page.ui.copy_button.click()  # on a Mac a button takes no focus, so the field is not left
    copied = QGuiApplication.clipboard().text()
    assert "Lige skrevet" in copied
    assert copied == status_news.as_text(page.contents, page.method, page.apv.today)
    assert page.ui.copied_label.text()


def test_a_letter_is_marked_as_sent_taken_back_and_followed_by_the_next(
    page: StatusLetterPage,
) -> None:
    write(page.ui.sent_on_edit.line, "9.3.2027")
    press(page.ui.sent_button)
    assert page.ui.sent_label.text() == "✓ Sendt den 9. marts 2027"
    assert page.status_combo.currentData() is StepStatus.DONE
    assert not page.ui.sent_button.isVisible()
    press(page.ui.not_sent_button)
    assert page.contents.letter.sent_on is None
    press(page.ui.sent_button)
    until = page.contents.letter.until
    press(page.ui.next_button)
    assert page.contents.letter.since == until
    assert page.ui.own_words_edit.toPlainText() == ""
    assert page.ui.sent_button.isVisible()
    assert page.ui.sender_edit.text() == page.contents.letter.sender != ""


def test_a_day_that_is_none_is_told_and_nothing_is_sent(page: StatusLetterPage) -> None:
    write(page.ui.sent_on_edit.line, "i morgen")
    press(page.ui.sent_button)
    assert "ikke en dato" in page.error_label().text()
    assert page.contents.letter.sent_on is None
    assert page.ui.sent_on_edit.line.text() == "i morgen"


def test_the_letter_can_be_printed_from_here(page: StatusLetterPage, qtbot: QtBot) -> None:
    (paper,) = page.paper_buttons
    page.print_requested.disconnect()  # nobody opens the preview
    with qtbot.waitSignal(page.print_requested) as asked:
        press(paper)
    assert asked.args == ["status-letter"]


def test_without_plans_there_is_a_reason_and_a_way(small_window: MainWindow) -> None:
    page = page_in(small_window)
    assert not page.ui.letter_card.isVisible()
    assert not page.ui.news_card.isVisible()
    assert not page.ui.empty_label.isVisible()
    assert page._gate.text() == load("da").text("method:gates.letter_needs_plan")
    press(page._gate_button)
    shown = small_window.page()
    assert shown is not None
    assert shown.STEP is StepId.ACTION_PLANS
    action_plans.add(page.apv)
    assert page_in(small_window).ui.letter_card.isVisible()


def test_a_long_letter_is_cut_short_on_screen_only(
    qtbot: QtBot, surroundings: Surroundings, tmp_path: Path
) -> None:
    path = tmp_path / "stor.apv"
    files.create_example(path, load("da"), surroundings, 60, 150).close()
    window = opened(qtbot, surroundings, path)
    page = page_in(window)
    assert "mere i selve brevet" in news(page)
    assert len(page.ui.news_card.findChildren(QLabel)) < 200
    press(page.ui.copy_button)
    copied = QGuiApplication.clipboard().text()
    assert all(f"- {plan.number}. " in copied for plan in page.contents.plans[-3:])
    close(window)


def test_all_is_there_after_a_restart(
    example_window: MainWindow, example_file: Path, surroundings: Surroundings, qtbot: QtBot
) -> None:
    page = page_in(example_window)
    write(page.ui.sent_on_edit.line, "1.3.2027")
    press(page.ui.sent_button)
    page.ui.own_words_edit.selectAll()
    QTest.keyClicks(page.ui.own_words_edit, "Ikke forladt endnu")
    close(example_window)
    window = opened(qtbot, surroundings, example_file)
    again = page_in(window)
    assert again.ui.own_words_edit.toPlainText() == "Ikke forladt endnu"
    assert again.ui.sent_label.text() == "✓ Sendt den 1. marts 2027"
    assert again.apv.today == NOW.date()
    close(window)
