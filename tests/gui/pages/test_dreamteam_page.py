"""Dreamteam: names with their yes, suggestions beside the fields, advice where few work."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.dreamteam_page import DreamteamPage
from apv_desktop.services import workplace
from tests.gui import walk
from tests.gui.hands import type_text, write


def page_in(window: MainWindow) -> DreamteamPage:
    window.go_to(StepId.DREAMTEAM)
    window.activateWindow()
    walk.settle()
    page = window.page()
    assert isinstance(page, DreamteamPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> DreamteamPage:
    return page_in(small_window)


def push(button: QPushButton) -> None:
    assert button.isVisible()
    button.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    walk.settle()


def test_names_are_added_say_yes_and_are_taken_out(page: DreamteamPage) -> None:
    assert page.ui.empty_card.isVisible() and not page.ui.members_list.isVisible()
    for name in ("Åse Holm", "Bo"):
        page.ui.add_edit.setFocus()
        type_text(page.ui.add_edit, name)
        QTest.keyClick(page.ui.add_edit, Qt.Key.Key_Return)
    assert not page.ui.empty_card.isVisible()
    push(page.ui.accept_button)
    assert page.contents.dreamteam_members[1].accepted_on == page.apv.today
    assert page.ui.members_list.item(1).text().startswith("✓ Bo, sagde ja")
    page.ui.members_list.setFocus()
    QTest.keyClick(page.ui.members_list, Qt.Key.Key_Up)
    assert page.ui.name_edit.text() == "Åse Holm"
    assert page.ui.members_list.item(0).text() == "○ Åse Holm, har ikke sagt ja endnu"
    write(page.ui.accepted_on_edit.line, "1.3.2027")
    assert page.contents.dreamteam_members[0].accepted_on == date(2027, 3, 1)
    push(page.ui.remove_button)
    assert [member.name for member in page.contents.dreamteam_members] == ["Bo"]
    page.apv.undo()
    page.show_page()
    assert page.ui.members_list.count() == 2


def test_a_suggestion_stands_beside_the_field_and_never_in_it(page: DreamteamPage) -> None:
    page.parts.open("task")
    walk.settle()
    assert page.ui.mandate_edit.toPlainText() == ""
    assert page.ui.mandate_hint_label.text().startswith("Forslag: ")
    assert page.contents.dreamteam.mandate == ""
    push(page.ui.mandate_use_button)
    assert page.ui.mandate_hint_label.text() == f"Forslag: {page.contents.dreamteam.mandate}"
    assert page.ui.mandate_edit.toPlainText() == page.contents.dreamteam.mandate
    assert not page.ui.mandate_use_button.isVisible()


def test_a_day_that_cannot_be_read_loses_nothing_beside_it(page: DreamteamPage) -> None:
    page.parts.open("frame")
    walk.settle()
    page.ui.hours_edit.setText("To timer")
    write(page.ui.ends_on_edit.line, "i morgen eller senere")
    assert page.contents.dreamteam.hours == "To timer"
    assert page.error_label().isVisible()
    page.parts.open("members")
    page.flush()
    assert page.parts.folds["frame"].is_open
    write(page.ui.ends_on_edit.line, "1.3.2028")
    assert page.contents.dreamteam.ends_on == date(2028, 3, 1)
    assert not page.error_label().isVisible()


def test_a_name_typed_but_not_added_is_kept_on_the_way_out(
    page: DreamteamPage, small_window: MainWindow
) -> None:
    type_text(page.ui.add_edit, "Cem")
    small_window.go_to(StepId.BOARD)
    assert [member.name for member in page.contents.dreamteam_members] == ["Cem"]


def test_nothing_typed_is_told_where_it_belongs(page: DreamteamPage) -> None:
    push(page.ui.add_button)
    assert page.ui.add_edit.property("invalid")


def test_a_small_workplace_is_advised_its_elected(page: DreamteamPage) -> None:
    workplace.change(page.apv, employee_count=12)
    page.show_page()
    assert page.ui.elected_card.isVisible()
    assert "I er 12 ansatte" in page.ui.elected_label.text()
    assert "apvportalen.dk" in page.ui.elected_source_label.text()
    workplace.change(page.apv, employee_count=35)
    page.show_page()
    assert not page.ui.elected_card.isVisible()


def test_a_member_found_by_search_is_chosen(example_window: MainWindow) -> None:
    page = page_in(example_window)
    page.parts.open("frame")
    member = page.contents.dreamteam_members[2]
    page.show_row(member.id, 0)
    assert page.parts.folds["members"].is_open
    assert page.ui.name_edit.text() == page.contents.holder_name(member)
