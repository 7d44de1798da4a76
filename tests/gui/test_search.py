"""Ctrl+K, a few letters, Enter: the page opens with the row one looked for, by keys alone."""

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.board import BoardView
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.gui.dialogs.documents_dialog import DocumentsDialog
from apv_desktop.gui.dialogs.search_dialog import SearchDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.action_plans_page import ActionPlansPage
from apv_desktop.gui.pages.assessment_page import AssessmentPage
from apv_desktop.gui.pages.board_page import BoardPage
from apv_desktop.gui.pages.capture_page import CapturePage
from apv_desktop.gui.pages.dates_page import DatesPage
from apv_desktop.gui.pages.groups_page import GroupsPage
from apv_desktop.gui.pages.materials_page import MaterialsPage
from apv_desktop.gui.pages.participants_page import ParticipantsPage
from apv_desktop.gui.pages.purpose_page import PurposePage
from apv_desktop.gui.pages.questions_page import QuestionsPage
from apv_desktop.services import photos
from tests.gui import walk
from tests.gui.hands import type_text

Searching = Callable[[str], SearchDialog]


@pytest.fixture
def window(example_window: MainWindow) -> MainWindow:
    return example_window


@pytest.fixture
def searching(qtbot: QtBot, window: MainWindow) -> Searching:
    """Presses Ctrl+K and types."""

    def opened(typed: str) -> SearchDialog:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        focus = QApplication.focusWidget() or window
        QTest.keyClick(focus, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        dialog = window.findChild(SearchDialog)
        assert dialog is not None
        qtbot.waitUntil(dialog.isVisible)
        type_text(dialog.ui.typed_edit, typed)
        return dialog

    return opened


def press(dialog: SearchDialog, *keys: Qt.Key) -> None:
    window = dialog.parentWidget()
    assert window is not None
    for key in keys:
        QTest.keyClick(dialog.ui.typed_edit, key)
    if not dialog.isVisible():  # without a window manager nobody else gives the keyboard back
        window.activateWindow()
    walk.settle()


def rows(dialog: SearchDialog) -> list[str]:
    model = dialog.ui.found_list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def current(dialog: SearchDialog) -> str:
    return str(dialog.ui.found_list.currentIndex().data())


def selected(table: QTableView) -> str:
    """What the current row of a table says; it must be in sight."""
    index = table.currentIndex()
    for _ in range(20):
        QApplication.processEvents()
    assert table.viewport().rect().contains(table.visualRect(index).topLeft())
    columns = range(index.model().columnCount())
    return " ".join(str(index.siblingAtColumn(column).data() or "") for column in columns)


def test_a_person(window: MainWindow, searching: Searching) -> None:
    assert window.apv is not None
    person = window.apv.contents.people[-1]
    press(searching(person.name.lower()), Qt.Key.Key_Return)
    page = window.page()
    assert isinstance(page, ParticipantsPage)
    assert person.name in selected(page.ui.people_table)
    assert page.ui.people_table.hasFocus()


def test_a_wish_and_a_strength(window: MainWindow, searching: Searching) -> None:
    assert window.apv is not None
    contents = window.apv.contents
    for statement in (contents.wishes[-1], contents.strengths[-1]):
        press(searching(statement.text), Qt.Key.Key_Return)
        page = window.page()
        assert isinstance(page, CapturePage)
        focus = page.focusWidget()
        assert isinstance(focus, QTableView) and statement.text in selected(focus)


def test_a_photograph_of_a_flip_over(window: MainWindow, searching: Searching) -> None:
    assert window.apv is not None
    for colour in ("white", "black"):
        picture = BytesIO()
        Image.new("RGB", (40, 30), colour).save(picture, "JPEG")
        photos.add(window.apv, [picture.getvalue()], 2)
    photo = window.apv.contents.photos[0]
    photos.change(window.apv, photo.id, caption="Skyllerummets planche")
    press(searching("skyllerum"), Qt.Key.Key_Return)
    page = window.page()
    assert isinstance(page, CapturePage)
    assert page.ui.photo_strip.list.chosen() == photo.id
    assert page.ui.photo_strip.list.isVisible() and page.ui.photo_strip.list.hasFocus()


def test_a_thing_of_their_own_to_pack(window: MainWindow, searching: Searching) -> None:
    assert window.apv is not None
    own = [each for each in window.apv.contents.materials if not each.source]
    press(searching(own[0].name), Qt.Key.Key_Return)
    page = window.page()
    assert isinstance(page, MaterialsPage)
    assert page.meeting is own[0].meeting
    assert own[0].name in selected(page.ui.things_table)


def test_the_purpose(window: MainWindow, searching: Searching) -> None:
    assert window.apv is not None
    press(searching(window.apv.contents.round.purpose), Qt.Key.Key_Return)
    assert isinstance(window.page(), PurposePage)


def test_what_was_noted_at_the_assessment(window: MainWindow, searching: Searching) -> None:
    assert window.apv is not None
    known = [each for each in window.apv.contents.assessments.values() if each.underlying][-1]
    press(searching(known.underlying), Qt.Key.Key_Return)
    page = window.page()
    assert isinstance(page, AssessmentPage)
    assert page.ui.underlying_edit.toPlainText() == known.underlying


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


def test_an_action_plan(window: MainWindow, searching: Searching) -> None:
    assert window.apv is not None
    plan = window.apv.contents.plans[-1]
    press(searching(f"HP-{plan.number}"), Qt.Key.Key_Return)
    page = window.page()
    assert isinstance(page, ActionPlansPage)
    assert page.ui.goal_edit.toPlainText() == plan.goal
    assert page.ui.plan_list.hasFocus()


def test_an_activity_even_when_the_board_shows_something_else(
    window: MainWindow, searching: Searching
) -> None:
    assert window.apv is not None
    plan = window.apv.contents.plans[-1]
    window.go_to(StepId.BOARD)
    page = window.page()
    assert isinstance(page, BoardPage)
    page.ui.view_combo.setCurrentIndex(page.ui.view_combo.findData(BoardView.SOON))
    page.ui.search_edit.setText("xyz")
    press(searching(plan.activities[0].what), Qt.Key.Key_Return)
    assert plan.activities[0].what in selected(page.ui.board_table)
    assert page.ui.board_table.hasFocus()


def test_a_page_and_a_paper(window: MainWindow, searching: Searching) -> None:
    press(searching("gruppeliste"), Qt.Key.Key_Return)
    page = window.page()
    assert page is not None and page.STEP is StepId.GROUPS
    button = page.focusWidget()
    assert isinstance(button, QPushButton) and button.property("document") == "group-list"
    press(searching("arbejdspladsen"), Qt.Key.Key_Return)
    page = window.page()
    assert page is not None and page.STEP is StepId.WORKPLACE


def test_a_paper_without_a_button_is_shown_among_all_papers(
    qtbot: QtBot, window: MainWindow, searching: Searching
) -> None:
    seen = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, DocumentsDialog):
            seen.append(shown.chosen().name)
            shown.reject()

    timer = QTimer(window, interval=10)
    timer.timeout.connect(look)
    dialog = searching("spørgsmålsark til kopi")
    timer.start()
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(seen))
    timer.stop()
    assert seen == ["Spørgsmålsark til kopi"]
    page = window.page()
    assert page is not None and page.STEP is StepId.QUESTIONS


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
    headings = [row for row in rows(dialog) if row.rpartition("  ·  ")[2].isdigit()]
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


def test_a_question_opens_with_its_words_ready_to_be_changed(
    window: MainWindow, searching: Searching
) -> None:
    assert window.apv is not None
    question = window.apv.contents.questions[1]
    dialog = searching(question.text)
    press(dialog, Qt.Key.Key_Return)
    page = window.page()
    assert isinstance(page, QuestionsPage)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    assert focus.toPlainText() == question.text


def test_a_meeting_opens_unfolded(window: MainWindow, searching: Searching) -> None:
    dialog = searching("vurderingsmøde")
    heading = rows(dialog).index("Møder  ·  1")
    while dialog.ui.found_list.currentIndex().row() <= heading:  # the page of that name is first
        press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Return)
    page = window.page()
    assert isinstance(page, DatesPage)
    assert page.cards[MeetingKind.ASSESSMENT].is_open


def test_a_group_of_the_second_meeting_opens_at_its_members(
    window: MainWindow, searching: Searching
) -> None:
    assert window.apv is not None
    group = window.apv.contents.groups_of(MeetingKind.DIALOGUE_2)[2]
    dialog = searching(f"gruppe {group.number} 2. dialogmøde")
    press(dialog, Qt.Key.Key_Return)
    page = window.page()
    assert isinstance(page, GroupsPage)
    assert page.meeting is MeetingKind.DIALOGUE_2
    assert page.ui.groups_table.chosen_person() == group.member_ids[0]


def test_what_another_round_holds_is_found_and_shown_there(
    window: MainWindow, searching: Searching, qtbot: QtBot
) -> None:
    assert window.apv is not None
    now, before = window.apv.round_id, window.apv.contents.before
    assert before is not None
    plan, shown = before.plans[1], window.page()
    dialog = searching(plan.problem)
    heading = f"{before.round.title} (lukket)  ·  Handleplaner  ·  1"
    assert heading in rows(dialog)
    at = dialog.ui.found_list.model().index(rows(dialog).index(heading) + 1, 0)
    dialog.ui.found_list.setCurrentIndex(at)
    heard = str(at.data(Qt.ItemDataRole.AccessibleTextRole))
    assert heard.endswith(f"{before.round.title} (lukket)")
    assert dialog.ui.plan_button.isHidden()
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page(), ActionPlansPage))
    page = window.page()
    assert isinstance(page, ActionPlansPage) and page is not shown
    assert window.apv.round_id == before.round.id != now
    assert page.ui.problem_edit.toPlainText() == plan.problem
    press(searching("gulvliften er tung"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.apv is not None and window.apv.round_id == now)


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
