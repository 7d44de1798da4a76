"""Ctrl+K, a few letters, Enter: the page opens with the row one looked for."""

from io import BytesIO

from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from apv_desktop.domain.board import BoardView
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.documents_dialog import DocumentsDialog
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
from tests.gui.search.conftest import Searching, press, rows


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
    heading = f"Handleplaner  ·  1  ·  {before.round.title} (lukket)"
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
