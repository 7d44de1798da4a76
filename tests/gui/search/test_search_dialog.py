"""The dialog of the search: what it lists, tells and leaves alone, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from apv_desktop.content import load
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.gui.dialogs.search_dialog import SearchDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.action_plans_page import ActionPlansPage
from apv_desktop.gui.pages.participants_page import ParticipantsPage
from tests.gui.hands import type_text
from tests.gui.search.conftest import Searching, press, rows


def current(dialog: SearchDialog) -> str:
    return str(dialog.ui.found_list.currentIndex().data())


def test_a_wish_that_is_found_becomes_a_plan_by_a_key(
    window: MainWindow, searching: Searching
) -> None:
    assert window.apv is not None
    wish = next(w for w in window.apv.contents.wishes if not window.apv.contents.plans_of(w.id))
    dialog = searching(wish.text)
    assert dialog.ui.plan_button.isVisible()
    QTest.keyClick(dialog.ui.typed_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = window.page()
    assert isinstance(page, ActionPlansPage)
    plan = page.shown_plan()
    assert plan is not None and wish.id in plan.wish_ids


def test_only_a_wish_can_become_a_plan(searching: Searching) -> None:
    assert not searching("HP-1").ui.plan_button.isVisible()


def test_with_nothing_typed_the_arrows_choose_among_the_pages(
    window: MainWindow, searching: Searching
) -> None:
    dialog = searching("")
    assert len(rows(dialog)) == 1 + 1 + len(STEPS)
    down, up = Qt.Key.Key_Down, Qt.Key.Key_Up
    press(dialog, up, down, down, down, up)
    assert current(dialog) == "Arbejdspladsen"
    press(dialog, *[Qt.Key.Key_PageDown] * len(STEPS))
    assert current(dialog) == load("da").text(f"method:steps.{STEPS[-1].id.value}")
    press(dialog, *[Qt.Key.Key_PageUp] * len(STEPS))
    assert current(dialog) == "Overblik"
    press(dialog, Qt.Key.Key_Down, Qt.Key.Key_Enter)
    page = window.page()
    assert page is not None and page.STEP is StepId.SUITABILITY


def test_headings_tell_the_kind_and_are_passed_over(searching: Searching) -> None:
    dialog = searching("a")
    seen = set()
    for _ in range(len(rows(dialog))):
        seen.add(current(dialog))
        press(dialog, Qt.Key.Key_Down)
    headings = [row for row in rows(dialog) if f"{row}  ·  ".split("  ·  ")[1].isdigit()]
    assert {"Deltagere", "Ønsker", "Handleplaner"} <= {h.partition("  ·  ")[0] for h in headings}
    assert seen == set(rows(dialog)) - set(headings)


def test_enter_on_the_last_line_of_a_kind_shows_the_rest(searching: Searching) -> None:
    dialog = searching("a")
    more = next(row for row, text in enumerate(rows(dialog)) if text.startswith("Vis "))
    before = len(rows(dialog))
    while dialog.ui.found_list.currentIndex().row() < more:
        press(dialog, Qt.Key.Key_Down)
    count = int(current(dialog).split()[1])
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert len(rows(dialog)) == before + count - 1
    assert dialog.ui.found_list.currentIndex().row() == more


def test_what_is_not_there_is_said_with_a_way_on(searching: Searching) -> None:
    dialog = searching("qqqæ")
    assert rows(dialog) == []
    assert dialog.ui.hint_label.isVisible()
    assert "qqqæ" in dialog.ui.hint_label.text()
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.ui.typed_edit.clear()
    assert rows(dialog)


def test_escape_leaves_everything_as_it_was(window: MainWindow, searching: Searching) -> None:
    window.go_to(StepId.WORKPLACE)
    page = window.page()
    assert page is not None
    field = page.findChild(QLineEdit, "employer_edit")
    assert field is not None
    field.setFocus()
    type_text(field, "Åse")
    dialog = searching("støj")
    press(dialog, Qt.Key.Key_Escape)
    assert window.findChild(SearchDialog) is None
    assert window.page() is page
    assert QApplication.focusWidget() is field
    assert field.text().startswith("Åse")


def test_a_name_half_typed_is_not_added_by_looking_for_another(
    window: MainWindow, searching: Searching
) -> None:
    assert window.apv is not None
    window.go_to(StepId.PARTICIPANTS)
    page = window.page()
    assert isinstance(page, ParticipantsPage)
    count = len(window.apv.contents.people)
    page.ui.name_edit.setFocus()
    type_text(page.ui.name_edit, "Ås")
    press(searching("holm"), Qt.Key.Key_Escape)
    assert len(window.apv.contents.people) == count
    assert page.ui.name_edit.text() == "Ås"


def test_a_refused_field_is_not_lost_when_another_plan_is_found(
    window: MainWindow, searching: Searching
) -> None:
    assert window.apv is not None
    first, last = window.apv.contents.plans[0], window.apv.contents.plans[-1]
    window.pages.show_plan(first.id)
    page = window.page()
    assert isinstance(page, ActionPlansPage)
    page.ui.theme_edit.setFocus()
    page.ui.theme_edit.selectAll()
    type_text(page.ui.theme_edit, "Å" * 201)
    press(searching(f"HP-{last.number}"), Qt.Key.Key_Return)
    assert page.ui.theme_edit.text() == "Å" * 201
    assert page.error_label().isVisibleTo(page)


def test_a_screen_reader_hears_what_kind_a_hit_is(searching: Searching) -> None:
    dialog = searching("HP-1")
    heard = dialog.ui.found_list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.endswith("Handleplaner")


def test_without_a_file_there_is_nothing_to_search(window: MainWindow) -> None:
    assert window.close_apv()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.search()
    assert window.findChild(SearchDialog) is None


@pytest.mark.parametrize(
    ("step", "kind", "name"),
    [
        (StepId.WORKPLACE, QLineEdit, "employer_edit"),
        (StepId.ACTION_PLANS, QPlainTextEdit, "problem_edit"),
    ],
)
def test_the_key_leaves_the_field_one_stands_in_as_it_is(
    window: MainWindow, searching: Searching, step: StepId, kind: type[QWidget], name: str
) -> None:
    """Under X11 Ctrl+K is also Qt's key for deleting to the end of the line; our menu comes first.

    APV_TEST_PLATFORM=xcb tries it with that key in force.
    """
    window.go_to(step)
    field = window.findChild(kind, name)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.setFocus()
    before = written(field)
    assert len(before) > 4
    QTest.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Right)
    dialog = searching("støj")
    assert written(field) == before
    press(dialog, Qt.Key.Key_Escape)
    type_text(field, "Å")
    assert written(field) == before[0] + "Å" + before[1:]
    QTest.keyClick(field, Qt.Key.Key_Backspace)


def written(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def test_no_plan_is_made_of_a_wish_of_another_round(
    window: MainWindow, searching: Searching
) -> None:
    assert window.apv is not None and window.apv.contents.before is not None
    wish = window.apv.contents.before.wishes[4]
    dialog = searching(wish.text)
    assert current(dialog) and "sofa" in current(dialog) and dialog.ui.plan_button.isHidden()
    QTest.keyClick(dialog.ui.typed_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    dialog.reject()
