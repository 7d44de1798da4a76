"""Word of what was promised: proposed, told, and missed when it does not come.

Once by mouse and once by the keyboard alone.
"""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListWidget, QTableView

from apv_desktop.content import load
from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.messages import Channel, Message
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.app import make_window
from apv_desktop.gui.pages.communication_page import CommunicationPage
from apv_desktop.services import assessments, files
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.journeys.conftest import Clock
from tests.journeys.hands import Hands
from tests.journeys.test_one_action_plan import go_to, text_of

CONTENT, CHANNEL = 1, 3
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path: Path, surroundings: Surroundings) -> Path:
    made = tmp_path / "moellegaarden.apv"
    files.create_example(made, load("da"), surroundings).close()
    return made


def opened(hands: Hands, path: Path, surroundings: Surroundings) -> None:
    """The file as it is opened from its icon."""
    walk.let_go(hands.window)
    window = make_window(surroundings, path)
    window.resize(1366, 768)
    with hands.qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    hands.window = window
    walk.settle()


def newest(hands: Hands) -> Message:
    return hands.page.contents.messages[-1]


def proposals(hands: Hands) -> QListWidget:
    found = hands.find("proposals_list")
    assert isinstance(found, QListWidget)
    return found


def cell(hands: Hands, column: int) -> QModelIndex:
    """A cell of the row the table stands on."""
    table = hands.find("messages_table")
    assert isinstance(table, QTableView)
    return table.currentIndex().siblingAtColumn(column)


def test_what_is_proposed_is_taken_changed_told_and_printed(
    hands: Hands, path: Path, surroundings: Surroundings, tmp_path: Path
) -> None:
    opened(hands, path, surroundings)
    go_to(hands, StepId.COMMUNICATION)
    before = proposals(hands).count()
    known = len(hands.page.contents.messages)
    hands.stand_on("proposals_list", proposals(hands).model().index(0, 0))
    hands.key(Qt.Key.Key_Return)
    assert proposals(hands).count() == before - 1
    assert len(hands.page.contents.messages) == known + 1
    hands.stand_on("messages_table", cell(hands, CONTENT))
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_A, CTRL)
    hands.type_in("Snakken virker om dagen")
    hands.key(Qt.Key.Key_Return)
    assert newest(hands).content == "Snakken virker om dagen"
    hands.stand_on("proposals_list", proposals(hands).model().index(0, 0))
    hands.key(Qt.Key.Key_Delete)
    assert proposals(hands).count() == before - 2
    row = next(
        at
        for at in range(hands.page.ui.messages_table.model().rowCount())  # type: ignore[attr-defined]
        if hands.page.ui.messages_table.model().index(at, CONTENT).data()  # type: ignore[attr-defined]
        == "Snakken virker om dagen"
    )
    table = hands.find("messages_table")
    assert isinstance(table, QTableView)
    hands.stand_on("messages_table", table.model().index(row, CONTENT))
    hands.press("sent_button")
    assert newest(hands).sent_on == date(2027, 3, 10)
    assert newest(hands).channel is Channel.STAFF_MEETING
    target = tmp_path / "plan.pdf"
    hands.save_paper(0, target)
    assert "Snakken virker om dagen" in text_of(target)


def test_silence_is_told_on_step_and_overview_until_something_is_said(
    hands: Hands, path: Path, surroundings: Surroundings, clock: Clock
) -> None:
    opened(hands, path, surroundings)
    clock.go_to(date(2027, 5, 20))
    hands.go_to_overview()
    silence = hands.find("silence_button")
    assert "uger, uden at nogen har hørt nyt" in walk.spoken(silence)
    hands.press("silence_button")
    page = hands.page
    assert isinstance(page, CommunicationPage)
    assert page.ui.silence_label.isVisible()
    hands.write("add_edit", "Så langt er vi")
    hands.key(Qt.Key.Key_Return)
    hands.press("sent_button")
    assert not page.ui.silence_label.isVisible()


def test_every_wish_is_answered_on_the_board_of_promises(
    hands: Hands, path: Path, surroundings: Surroundings
) -> None:
    opened(hands, path, surroundings)
    apv = hands.window.apv
    assert apv is not None
    second = next(wish for wish in apv.contents.wishes if wish.number == 2)
    assessments.change(apv, second.id, verdict=WishVerdict.OPEN, mended_on=None)
    go_to(hands, StepId.PROMISES)
    table = hands.find("wishes_table")
    assert isinstance(table, QTableView)
    assert table.model().index(0, 0).data() == "2"
    hands.write("search_edit", "mandagsmødet")
    assert table.model().rowCount() == 1
    hands.stand_on("wishes_table", table.model().index(0, 1))
    hands.key(Qt.Key.Key_Return)
    assert hands.page.STEP is StepId.ASSESSMENT
    hands.turn_to("part_tabs", 2)
    hands.choose("verdict_combo", WishVerdict.NO)
    hands.write("reason_edit", "Mandagsmødet handler om plejen")
    hands.key(Qt.Key.Key_Tab)
    go_to(hands, StepId.PROMISES)
    table = hands.find("wishes_table")
    assert isinstance(table, QTableView)
    hands.write("search_edit", "mandagsmødet")
    assert table.model().index(0, 5).data() == "Mandagsmødet handler om plejen"
    assert not hands.page.contents.assessments[second.id].mended_on
