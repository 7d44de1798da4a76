"""Flip-overs typed in as a user does it: line, Enter, line, Enter, and no mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from apv_desktop.domain.passed_on import Recipient
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui import theme
from apv_desktop.gui.app import application
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.capture_page import CapturePage
from apv_desktop.gui.widgets.tables import WrappingTable
from apv_desktop.services import action_plans, numbering
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text

NUMBER, GROUP, TEXT = 0, 1, 2
KEY = Qt.Key


def page_in(window: MainWindow) -> CapturePage:
    window.go_to(StepId.CAPTURE)
    page = window.page()
    assert isinstance(page, CapturePage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[CapturePage]:
    yield page_in(small_window)


def at_hand() -> QWidget:
    """What the keys reach."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key) -> None:
    QTest.keyClick(at_hand(), key)


def enter(line: str) -> None:
    type_text(at_hand(), line)
    press(KEY.Key_Return)


def rows(table: WrappingTable) -> list[tuple[object, object, object]]:
    model = table.model()
    return [
        (model.index(r, NUMBER).data(), model.index(r, GROUP).data(), model.index(r, TEXT).data())
        for r in range(model.rowCount())
    ]


def stand_on(table: WrappingTable, row: int, column: int = TEXT) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))


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


def test_a_text_is_mended_in_place(page: CapturePage) -> None:
    enter("Vi griner sammne")
    enter("Vi hjælper")
    stand_on(page.ui.strengths_table, 0)
    press(KEY.Key_Return)
    editor = at_hand()
    assert isinstance(editor, QPlainTextEdit)
    type_text(editor, "Vi griner sammen")
    press(KEY.Key_Return)
    assert rows(page.ui.strengths_table)[0] == ("", "", "Vi griner sammen")
    assert page.ui.strengths_table.currentIndex().row() == 1, "the next line is at hand"


def test_a_group_is_mended_in_place_and_taken_away(page: CapturePage) -> None:
    enter("#3 Vi griner")
    for typed, kept in (("12", 12), ("0", None)):
        stand_on(page.ui.strengths_table, 0, GROUP)
        press(KEY.Key_F2)
        editor = at_hand()
        assert isinstance(editor, QSpinBox)
        QTest.keyClicks(editor, typed)
        QTest.keyClick(editor, KEY.Key_Return)
        QApplication.processEvents()
        assert page.contents.strengths[0].group == kept
    assert rows(page.ui.strengths_table) == [("", "", "Vi griner")]


def test_an_emptied_text_is_refused_and_comes_back(page: CapturePage) -> None:
    enter("Vi griner")
    stand_on(page.ui.strengths_table, 0)
    press(KEY.Key_F2)
    press(KEY.Key_Delete)
    press(KEY.Key_Return)
    assert rows(page.ui.strengths_table) == [("", "", "Vi griner")]
    assert "tom" in page.error_label().text()
    assert page.ui.strengths_table.property("invalid")


def test_del_takes_a_line_away_and_the_notice_puts_it_back(page: CapturePage) -> None:
    enter("ø a")
    enter("b")
    stand_on(page.ui.wishes_table, 1)
    press(KEY.Key_Delete)
    assert len(page.contents.wishes) == 1
    assert page.ui.notice.isVisible()
    assert "b" in page.ui.notice.text.text()
    QTest.mouseClick(page.ui.notice.undo_button, Qt.MouseButton.LeftButton)
    assert [text for _, _, text in rows(page.ui.wishes_table)][-1] == "b"
    assert not page.ui.notice.isVisible()
    assert at_hand() is page.ui.wishes_table


def test_the_number_of_a_deleted_line_is_not_used_again(page: CapturePage) -> None:
    enter("ø a")
    enter("b")
    numbering.give(page.apv, ["gross-list"])
    page.refresh()
    (first, _, stays), (second, _, _) = rows(page.ui.wishes_table)
    assert (first, second) == (1, 2)
    stand_on(page.ui.wishes_table, 1)
    press(KEY.Key_Delete)
    page.ui.typed_edit.setFocus()
    enter("c")
    assert rows(page.ui.wishes_table) == [(1, "", stays), ("", "", "c")]
    numbering.give(page.apv, ["gross-list"])
    page.refresh()
    assert rows(page.ui.wishes_table) == [(1, "", stays), (3, "", "c")]
    assert not page.ui.notice.isVisible(), "undo is for the last deed only"


def test_lines_with_numbers_stand_first_and_what_is_typed_last(page: CapturePage) -> None:
    for text in ("ø Lys", "Ro", "Pauser", "Sol"):
        enter(text)
    assert [text for _, _, text in rows(page.ui.wishes_table)] == ["Lys", "Ro", "Pauser", "Sol"]
    numbering.give(page.apv, ["voting-sheet"])
    for text in ("Vand", "Kaffe"):
        enter(text)
    shown = rows(page.ui.wishes_table)
    assert [number for number, _, _ in shown] == [1, 2, 3, 4, "", ""]
    assert [text for _, _, text in shown[4:]] == ["Vand", "Kaffe"]
    by_number = [each.text for each in page.contents.wishes[:4]]
    assert [text for _, _, text in shown[:4]] == by_number


def test_a_line_on_the_wrong_list_is_moved_and_can_be_moved_back(page: CapturePage) -> None:
    enter("s Mere ro")
    stand_on(page.ui.strengths_table, 0)
    QTest.mouseClick(page.ui.to_wish_button, Qt.MouseButton.LeftButton)
    assert rows(page.ui.wishes_table) == [("", "", "Mere ro")]
    assert rows(page.ui.strengths_table) == []
    QTest.mouseClick(page.ui.notice.undo_button, Qt.MouseButton.LeftButton)
    assert rows(page.ui.strengths_table) == [("", "", "Mere ro")]
    stand_on(page.ui.strengths_table, 0)
    QTest.mouseClick(page.ui.to_wish_button, Qt.MouseButton.LeftButton)
    stand_on(page.ui.wishes_table, 0)
    QTest.mouseClick(page.ui.to_strength_button, Qt.MouseButton.LeftButton)
    assert [each.kind for each in page.contents.statements] == [StatementKind.STRENGTH]


def test_a_wish_with_a_plan_stays_and_the_page_says_why(page: CapturePage) -> None:
    enter("ø Mere ro")
    action_plans.add_from_wish(page.apv, page.contents.wishes[0].id)
    stand_on(page.ui.wishes_table, 0)
    press(KEY.Key_Delete)
    assert len(page.contents.wishes) == 1
    assert "handleplan 1" in page.error_label().text()


def test_tab_leaves_a_table(page: CapturePage) -> None:
    enter("Vi griner")
    stand_on(page.ui.strengths_table, 0)
    press(KEY.Key_Tab)
    assert at_hand() is page.ui.to_wish_button


def test_the_lists_stand_below_each_other_where_letters_are_large(page: CapturePage) -> None:
    assert page.ui.lists_splitter.orientation() == Qt.Orientation.Horizontal
    theme.apply(application(), 200)
    try:
        page.resize(page.width() - 1, page.height())
        assert page.ui.lists_splitter.orientation() == Qt.Orientation.Vertical
    finally:
        theme.apply(application(), 100)


def test_long_lines_are_shown_whole(example_window: MainWindow, qtbot: QtBot) -> None:
    page = page_in(example_window)
    qtbot.wait(20)
    table = page.ui.wishes_table
    heights = [table.rowHeight(row) for row in range(table.model().rowCount())]
    assert max(heights) > min(heights) >= 24
    assert len(page.contents.wishes) == len(heights)
    assert not page.ui.empty_label.isVisible()


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


def test_photos_come_in_by_file_folder_and_paste_and_are_looked_at(
    page: CapturePage, qtbot: QtBot, tmp_path: Path
) -> None:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    folder = tmp_path / "fotos"
    folder.mkdir()
    for name in ("a.png", "b.jpg"):
        assert image.save(str(folder / name))
    (folder / "noter.txt").write_text("ingen billede")
    (tmp_path / "gammel.jpg").write_text("ikke et billede")
    strip = page.ui.photo_strip
    strip.fold.toggle()
    page.ui.group_spin.setValue(4)
    strip.dropped.emit([folder, tmp_path / "gammel.jpg"])
    qtbot.waitUntil(lambda: len(page.contents.photos) == 2, timeout=20_000)
    assert "1 fil kunne ikke læses" in strip.progress_label.text()
    assert {photo.group for photo in page.contents.photos} == {4}
    QGuiApplication.clipboard().setImage(image)
    strip.list.setFocus()
    QTest.keyClick(strip.list, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.contents.photos) == 3, timeout=20_000)
    QGuiApplication.clipboard().clear()
    strip.list.setCurrentRow(0)
    strip.caption_edit.setFocus()
    type_text(strip.caption_edit, "Styrker")
    press(KEY.Key_Tab)
    assert page.contents.photos[0].caption == "Styrker"
    assert strip.list.item(0).text() == "gruppe 4 · Styrker"
    before = page.contents.photos[0].digest
    strip.turn_button.click()
    assert page.contents.photos[0].digest != before
    strip.list.setFocus()
    press(KEY.Key_Delete)
    assert len(page.contents.photos) == 2
    assert strip.fold.toggle_button.text().endswith("2 fotos af ark")


def test_reading_a_pile_of_photos_can_be_stopped(
    page: CapturePage, qtbot: QtBot, tmp_path: Path
) -> None:
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(tmp_path / "a.png"))
    strip = page.ui.photo_strip
    strip.fold.toggle()
    assert not strip.stop_button.isVisible()
    strip.dropped.emit([tmp_path / "a.png"] * 200)
    assert strip.stop_button.isVisible()
    strip.stop_button.click()
    qtbot.waitUntil(lambda: not strip.stop_button.isVisible(), timeout=20_000)
    assert len(page.contents.photos) < 200
    strip.dropped.emit([tmp_path / "a.png"])
    before = len(page.contents.photos)
    qtbot.waitUntil(lambda: len(page.contents.photos) > before, timeout=20_000)
