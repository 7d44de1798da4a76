"""Flip-overs typed in as a user does it: line, Enter, line, Enter, and no mouse."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from apv_desktop.domain.passed_on import Recipient
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.capture_page import CapturePage
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text
from tests.gui.pages.capture.conftest import KEY, at_hand, enter, page_in, press, rows, stand_on


def test_sixty_lines_by_keyboard_alone(page: CapturePage) -> None:
    for group in range(1, 7):
        for n in range(5):
            enter(f"s #{group} Styrke {n}" if n == 0 else f"Styrke {n} på række")
        for n in range(5):
            enter("ø Blåbærgrød på fredage" if n == 0 else f"Ønske {n} om æøå")
    strengths, wishes = rows(page.ui.strengths_table), rows(page.ui.wishes_table)
    assert {number for number, _, _ in (*strengths, *wishes)} == {""}
    assert {group for _, group, _ in wishes[5:10]} == {2}, "as they were typed, to be looked over"
    assert wishes[0] == ("", 1, "Blåbærgrød på fredage")
    assert page.ui.strengths_label.text() == "30 styrker"
    assert at_hand() is page.ui.typed_edit


def test_kind_and_group_stay_where_the_signs_put_them(page: CapturePage) -> None:
    enter("ø #4 Mere ro")
    assert page.ui.wish_radio.isChecked()
    assert page.ui.group_spin.value() == 4
    enter("Lys i skuret")
    assert rows(page.ui.wishes_table) == [("", 4, "Mere ro"), ("", 4, "Lys i skuret")]


def test_kind_and_group_can_be_set_beside_the_line(page: CapturePage) -> None:
    QTest.mouseClick(page.ui.wish_radio, Qt.MouseButton.LeftButton)
    page.ui.group_spin.setFocus()
    page.ui.group_spin.selectAll()
    QTest.keyClicks(page.ui.group_spin, "7")
    page.ui.typed_edit.setFocus()
    type_text(page.ui.typed_edit, "Mere ro")
    QTest.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    assert rows(page.ui.wishes_table) == [("", 7, "Mere ro")]
    assert at_hand() is page.ui.typed_edit


def test_the_page_says_what_enter_will_do(page: CapturePage) -> None:
    assert "Skriv ikke navne" in page.ui.preview_label.text()
    type_text(page.ui.typed_edit, "ø #3 Mere")
    assert page.ui.preview_label.text() == "Enter gemmer linjen som: Ønske · gruppe 3"
    page.ui.typed_edit.setPlainText("ø")
    assert page.ui.preview_label.text() == "Enter skifter til: Ønske · uden gruppe"
    page.ui.typed_edit.setPlainText("s a\nb\nc")
    assert "3 linjer" in page.ui.preview_label.text()


def test_the_kind_and_group_to_come_are_shown(page: CapturePage) -> None:
    enter("ø #3 Mere ro")
    assert page.ui.preview_label.text().endswith("Den næste bliver: Ønske · gruppe 3")


def test_a_dream_is_a_wish_that_says_so(page: CapturePage) -> None:
    enter("d #2 Et hus med lys")
    assert page.ui.dream_radio.isChecked()
    assert rows(page.ui.wishes_table) == [("", 2, "Drøm: Et hus med lys")]
    stand_on(page.ui.wishes_table, 0)
    press(KEY.Key_F2)
    editor = at_hand()
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText() == "Et hus med lys"
    press(KEY.Key_Escape)
    page.ui.typed_edit.setFocus()
    enter("ø Mere ro")
    shown = [text for _, _, text in rows(page.ui.wishes_table)]
    assert shown == ["Drøm: Et hus med lys", "Mere ro"]


def test_what_is_handled_elsewhere_is_counted_and_given_to_somebody(page: CapturePage) -> None:
    type_text(page.ui.typed_edit, "h Hemmeligt om Bo")
    assert "bliver ikke gemt" in page.ui.preview_label.text()
    press(KEY.Key_Return)
    assert "er ikke gemt" in page.ui.preview_label.text()
    assert page.ui.typed_edit.toPlainText() == ""
    assert page.contents.statements == ()
    panel = page.ui.passed_on_panel
    panel.findChildren(QPushButton)[0].click()
    (combo,) = panel.findChildren(QComboBox)
    combo.setFocus()
    press(KEY.Key_Down)
    QApplication.processEvents()
    assert page.contents.passed_on[0].recipient is Recipient.MANAGEMENT
    button = next(b for b in panel.findChildren(QPushButton) if "tællingen" in b.text())
    button.click()
    assert page.contents.passed_on == ()
    assert not panel.isVisible()


def test_ctrl_z_takes_the_last_line_back_and_then_the_one_before(page: CapturePage) -> None:
    enter("ø Mere ro")
    enter("Lys i skuret")
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(at_hand(), KEY.Key_Z, ctrl)
    assert [text for _, _, text in rows(page.ui.wishes_table)] == ["Mere ro"]
    QTest.keyClick(page.ui.typed_edit, KEY.Key_Z, ctrl)
    assert rows(page.ui.wishes_table) == []
    QTest.keyClick(page.ui.typed_edit, KEY.Key_Y, ctrl)
    assert [text for _, _, text in rows(page.ui.wishes_table)] == ["Mere ro"]


def test_enter_on_nothing_does_nothing(page: CapturePage) -> None:
    press(KEY.Key_Return)
    assert page.contents.statements == ()
    assert not page.ui.notice.isVisible()


def test_many_pasted_lines_become_many_statements_in_one_edit(page: CapturePage) -> None:
    told: list[str] = []
    page.apv.on_saved(told.append)
    pasted = QMimeData()
    pasted.setText("• Mere ro\r\n• Lys i skuret\r\n\r\n• En fast makker\r\n")
    pasted.setHtml("<b>Mere ro</b>")
    QGuiApplication.clipboard().setMimeData(pasted)
    type_text(page.ui.typed_edit, "ø #2 ")
    page.ui.typed_edit.paste()
    QGuiApplication.clipboard().clear()  # else it outlives Python and crashes at exit
    assert "3 linjer" in page.ui.preview_label.text()
    press(KEY.Key_Return)
    assert [text for _, _, text in rows(page.ui.wishes_table)] == [
        "Mere ro",
        "Lys i skuret",
        "En fast makker",
    ]
    assert told == ["statement_added"]


def test_shift_enter_begins_another_line_instead(page: CapturePage) -> None:
    type_text(page.ui.typed_edit, "a")
    QTest.keyClick(page.ui.typed_edit, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text(page.ui.typed_edit, "b")
    assert page.contents.statements == ()
    press(KEY.Key_Return)
    assert [text for _, _, text in rows(page.ui.strengths_table)] == ["a", "b"]


def test_a_line_begun_is_kept_when_the_page_is_left(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, surroundings, small_file)
    page = page_in(window)
    enter("ø #5 Mere ro på Ågård")
    type_text(page.ui.typed_edit, "Et rum uden telef")
    close(window)
    again = opened(qtbot, surroundings, small_file)
    assert set(rows(page_in(again).ui.wishes_table)) == {
        ("", 5, "Mere ro på Ågård"),
        ("", 5, "Et rum uden telef"),
    }
    close(again)


def test_a_line_too_long_stays_in_the_field_with_a_sentence(page: CapturePage) -> None:
    page.ui.typed_edit.setPlainText("x" * 60_001)
    press(KEY.Key_Return)
    assert "for lang" in page.error_label().text()
    assert page.error_label().isVisible()
    assert len(page.ui.typed_edit.toPlainText()) == 60_001
    assert not page.flush(), "the window must not be left as if it were kept"
    page.ui.typed_edit.clear()
    assert page.flush()


def test_a_colleagues_name_is_doubted_before_it_is_kept(example_window: MainWindow) -> None:
    page = page_in(example_window)
    type_text(page.ui.typed_edit, "s Bodil")
    assert "Bodil" in page.ui.personal_label.text()
    assert page.ui.personal_label.isVisible()
    type_text(page.ui.typed_edit, "a")
    assert not page.ui.personal_label.isVisible()
    page.ui.typed_edit.setPlainText("Bodil spørger")
    page.ui.typed_edit.setFocus()
    press(KEY.Key_Return)
    assert page.contents.strengths[-1].text == "Bodil spørger", "a hint, not a refusal"
    assert not page.ui.personal_label.isVisible()
