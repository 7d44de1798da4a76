"""Themes gathered by the keys, by the mouse, and by what words have in common."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.themes_page import ThemesPage
from tests import flip_over
from tests.gui.hands import type_text

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[ThemesPage]:
    assert small_window.apv is not None
    typed = "Mere ro om natten\nStille i natten\nLys i skuret\nPauser"
    flip_over.add(small_window.apv, typed, StatementKind.WISH, 1)
    small_window.go_to(StepId.THEMES)
    found = small_window.page()
    assert isinstance(found, ThemesPage)
    yield found


def lines(shown: QListWidget) -> list[str]:
    return [shown.item(row).text().split("\n")[0] for row in range(shown.count())]


def pick(page: ThemesPage, *numbers: int) -> None:
    page.ui.wishes_list.clearSelection()
    page.ui.wishes_list.choose(w.id for w in page.contents.wishes if w.number in numbers)
    page.ui.wishes_list.setFocus()


def themes_of(page: ThemesPage) -> list[str]:
    return [wish.theme for wish in page.contents.wishes]


def test_the_keys_alone_make_a_theme_and_fill_it(page: ThemesPage) -> None:
    assert lines(page.ui.themes_list) == ["0  Uden tema"]
    page.ui.wishes_list.setFocus()
    page.ui.wishes_list.setCurrentRow(0)
    QTest.keyClick(page.ui.wishes_list, KEY.Key_Down, SHIFT)
    page.ui.theme_combo.setFocus()
    typed = page.ui.theme_combo.lineEdit()
    assert typed is not None
    type_text(typed, "Ro")
    QTest.keyClick(typed, KEY.Key_Return)
    assert themes_of(page) == ["Ro", "Ro", "", ""]
    assert lines(page.ui.themes_list) == ["0  Uden tema", "1  Ro"]
    pick(page, 4)
    QTest.keyClick(page.ui.wishes_list, KEY.Key_1)
    assert themes_of(page)[3] == "Ro"
    page.ui.themes_list.setCurrentRow(1)
    pick(page, 4)
    QTest.keyClick(page.ui.wishes_list, KEY.Key_0)
    assert themes_of(page)[3] == ""
    page.ui.notice.undo_button.click()
    assert themes_of(page)[3] == "Ro"


def test_the_line_with_undo_goes_when_something_else_was_done(page: ThemesPage) -> None:
    pick(page, 4)
    assert not page.ui.move_button.isEnabled(), "nobody has said where to"
    page.ui.theme_combo.setEditText("Pauser")
    page.ui.move_button.click()
    assert page.ui.notice.isVisible()
    flip_over.add(page.apv, "Kaffe", StatementKind.WISH, 2)
    page.refresh()
    assert not page.ui.notice.isVisible()


def test_wishes_are_dropped_on_a_theme(page: ThemesPage) -> None:
    pick(page, 1)
    page.ui.theme_combo.setEditText("Ro")
    page.ui.move_button.click()
    pick(page, 2, 3)
    shown = page.ui.themes_list
    place = shown.visualItemRect(shown.item(1)).center()
    event = QDropEvent(
        QPointF(QPoint(place)),
        Qt.DropAction.CopyAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    shown.dropEvent(event)
    assert themes_of(page) == ["Ro", "Ro", "Ro", ""]


def test_a_theme_is_renamed(page: ThemesPage) -> None:
    pick(page, 1)
    page.ui.theme_combo.setEditText("Ro")
    page.ui.move_button.click()
    assert not page.ui.rename_button.isEnabled(), "there is nothing to rename without a theme"
    page.ui.themes_list.setCurrentRow(1)
    page.ui.rename_edit.setFocus()
    type_text(page.ui.rename_edit, "Ro om natten")
    QTest.keyClick(page.ui.rename_edit, KEY.Key_Return)
    assert themes_of(page)[0] == "Ro om natten"


def test_two_wishes_become_one_and_two_again(page: ThemesPage) -> None:
    pick(page, 1)
    assert not page.ui.merge_button.isEnabled()
    pick(page, 1, 2)
    page.ui.merge_button.click()
    assert [each.number for each in page.contents.standing] == [1, 3, 4]
    assert "slået sammen med ønske 1" in page.ui.wishes_list.item(1).text()
    pick(page, 2)
    page.ui.apart_button.click()
    assert [each.number for each in page.contents.standing] == [1, 2, 3, 4]
    page.ui.notice.undo_button.click()
    QApplication.processEvents()
    assert [each.number for each in page.contents.standing] == [1, 3, 4]


def test_similar_wishes_say_which_words_they_share(page: ThemesPage) -> None:
    page.ui.like_edit.setFocus()
    type_text(page.ui.like_edit, "nat")
    assert lines(page.ui.wishes_list) == ["1.  Mere ro om natten", "2.  Stille i natten"]
    assert "fælles: natten" in page.ui.wishes_list.item(0).text()
    assert "Kun ordene" in page.ui.like_hint.text()


def test_a_name_too_long_is_refused_with_a_sentence(page: ThemesPage) -> None:
    pick(page, 1)
    page.ui.theme_combo.setEditText("x" * 201)
    page.ui.move_button.click()
    assert "for lang" in page.error_label().text()
    assert page.ui.theme_combo.currentText() == "x" * 201
