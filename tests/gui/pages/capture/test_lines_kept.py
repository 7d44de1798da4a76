"""What was typed is mended, taken away, moved and shown whole; and photographs."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from apv_desktop.domain.statements import StatementKind
from apv_desktop.gui import theme
from apv_desktop.gui.app import application
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.capture_page import CapturePage
from apv_desktop.services import action_plans, numbering
from tests.gui.hands import type_text
from tests.gui.pages.capture.conftest import (
    GROUP,
    KEY,
    at_hand,
    enter,
    page_in,
    press,
    rows,
    stand_on,
)


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
