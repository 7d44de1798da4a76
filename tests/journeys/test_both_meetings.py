"""Both dialogue meetings held from the cockpit: by keys alone, with a projector, and killed midway.

The user only presses keys and looks at what the two windows show; the clock is moved for them.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.workplace import Workplace
from apv_desktop.gui.app import make_window
from apv_desktop.gui.cockpit.cockpit import Cockpit
from apv_desktop.gui.cockpit.screens import Screens
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import files, groups, holding, meetings, people
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.hands import type_text
from tests.journeys.conftest import Clock

FIRST, ASSESSMENT, SECOND = (
    MeetingKind.DIALOGUE_1,
    MeetingKind.ASSESSMENT,
    MeetingKind.DIALOGUE_2,
)
DAYS = {FIRST: date(2027, 4, 7), ASSESSMENT: date(2027, 4, 20), SECOND: date(2027, 5, 4)}
NAMES = ("Åse Holm", "Bødil Ågård", "Cem Şahin", "Dorthe Kjær", "Erik Lund", "Gitte Dam")
ROOT = Path(__file__).parents[2]


class Projector(Screens):
    """A laptop with a projector beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.is_on = True

    def names(self) -> list[str]:
        return ["laptop", "projektor"] if self.is_on else ["laptop"]

    def place(self, name: str) -> QRect:
        return QRect(1366, 0, 1280, 720)

    def switch(self, is_on: bool) -> None:
        self.is_on = is_on
        self.changed.emit()


@pytest.fixture
def window(qtbot: QtBot, surroundings: Surroundings, tmp_path: Path) -> Iterator[MainWindow]:
    """A workplace of six that is ready for its meetings."""
    ready(tmp_path / "klar.apv", surroundings)
    made = make_window(surroundings, tmp_path / "klar.apv")
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    walk.let_go(made)


def ready(path: Path, around: Surroundings) -> None:
    """Make the file: people, days and groups, as preparing leaves it."""
    first = Meeting(FIRST, DAYS[FIRST], time(13, 0), place="Kantinen")
    apv = files.create_apv(path, Workplace("Ærø Brød"), "APV 2027", first, around)
    for kind in (ASSESSMENT, SECOND):
        meetings.change(apv, kind, day=DAYS[kind], start=time(13, 0))
    for name in NAMES:
        people.add(apv, name)
    groups.mix(apv)
    apv.close()


class Leader:
    """Whoever leads the meeting, with the keyboard alone."""

    def __init__(self, window: MainWindow, clock: Clock) -> None:
        self.window, self.clock = window, clock

    @property
    def cockpit(self) -> Cockpit:
        cockpit = self.window.meetings.cockpit
        assert cockpit is not None
        return cockpit

    def come(self, day: date) -> None:
        self.clock.now = datetime.combine(day, time(12, 50))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        walk.settle()
        focus = QApplication.focusWidget() or QApplication.activeWindow()
        assert focus is not None
        QTest.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)
        walk.settle()

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        type_text(focus, text)
        self.key(Qt.Key.Key_Return)

    def wait(self, minutes: float) -> None:
        self.clock.now += timedelta(minutes=minutes)
        self.cockpit.refresh()

    def tick_off(self, *letters: str) -> None:
        """Stand at the door with the page of the meeting."""
        walk.settle()
        self.window.go_to(StepId.HOLD_1)
        page = self.window.page()
        assert page is not None
        page.ui.find_edit.setFocus()  # type: ignore[attr-defined]
        for each in letters:
            self.type(each)

    def begin(self) -> None:
        """F11 opens the cockpit, Page Down begins."""
        self.key(Qt.Key.Key_F11)
        assert self.cockpit.leader.isVisible()
        assert QApplication.focusWidget() is self.cockpit.leader.ui.quick_edit
        self.clock.now = datetime.combine(self.clock.now.date(), time(13, 0))
        self.key(Qt.Key.Key_PageDown)

    def shows(self) -> str:
        return self.cockpit.leader.ui.item_label.text()

    def hold_the_rest(self, kind: MeetingKind) -> None:
        """Every item takes the minutes it is given."""
        apv = self.window.apv
        assert apv is not None
        while not apv.contents.clocks[kind].is_over:
            stage = apv.contents.clocks[kind].stage
            assert stage is not None
            assert self.shows() == stage.title == self.cockpit.room.view.title
            item = holding.item_at(apv.contents, apv.contents.clocks[kind])
            assert item is not None
            assert self.cockpit.leader.ui.say_label.text() == item.say
            self.wait(apv.contents.clocks[kind].left(self.clock.now) / 60)
            assert QApplication.activeModalWidget() is None
            self.key(Qt.Key.Key_PageDown)


def test_both_meetings_by_the_keyboard_alone(window: MainWindow, clock: Clock) -> None:
    leader, apv = Leader(window, clock), window.apv
    assert apv is not None
    leader.come(DAYS[FIRST])
    leader.tick_off("åse", "bød", "cem", "dor", "eri", "git")
    assert apv.contents.meeting(FIRST).attended == 6
    leader.begin()
    assert leader.shows() == "Velkommen"
    leader.wait(19)
    leader.key(Qt.Key.Key_PageDown)
    assert leader.cockpit.leader.ui.end_label.text() == "Slutter kl. 15.00: til tiden"
    leader.type("s #1 Vi hjælper hinanden")
    leader.type("ø #2 Mindre støj fra ovnen")
    leader.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    leader.type("ø #2 Mindre støj fra æltemaskinen")
    leader.key(Qt.Key.Key_F8)
    assert "Stop venligt" in leader.cockpit.leader.ui.serious_label.text()
    leader.key(Qt.Key.Key_Escape)
    leader.key(Qt.Key.Key_F9)
    leader.wait(3)
    leader.key(Qt.Key.Key_F9)
    leader.hold_the_rest(FIRST)
    assert leader.shows() == "Mødet er slut"
    ended = apv.contents.clocks[FIRST].ended
    assert ended is not None
    assert abs(ended - datetime.combine(DAYS[FIRST], time(15, 0))) <= timedelta(seconds=15)
    assert [each.text for each in apv.contents.statements] == [
        "Vi hjælper hinanden",
        "Mindre støj fra æltemaskinen",
    ]
    leader.cockpit.leader.close()
    leader.come(DAYS[SECOND])
    leader.tick_off("åse", "bød", "cem", "dor")
    assert apv.contents.meeting(SECOND).attended == 4
    leader.begin()
    assert leader.cockpit.kind is SECOND
    assert leader.shows() == "Hør svarene på ønskerne"
    leader.hold_the_rest(SECOND)
    assert apv.contents.clocks[SECOND].is_over
    assert sum(each.spent for each in holding.log(apv.contents, SECOND)) == 7200


def test_both_meetings_with_a_projector_that_is_unplugged(window: MainWindow, clock: Clock) -> None:
    leader, projector = Leader(window, clock), Projector()
    window.meetings.screens = projector
    for kind in (FIRST, SECOND):
        window.activateWindow()
        leader.come(DAYS[kind])
        leader.begin()
        room = leader.cockpit.room
        assert (room.isVisible(), room.isFullScreen()) == (True, True)
        leader.wait(5)
        before = leader.cockpit.room.view
        projector.switch(False)
        walk.settle()
        assert not room.isVisible()
        leader.wait(1)
        projector.switch(True)
        walk.settle()
        assert room.isVisible()
        assert (room.view.title, room.view.clock) != (before.title, before.clock)
        names = [person.name for person in leader.cockpit._apv.contents.people]
        leader.hold_the_rest(kind)
        assert not any(name in room.accessibleName() for name in names)
        assert room.view.title == "Tak for i dag"
        leader.cockpit.leader.close()
        assert not room.isVisible()


# Leads the first meeting to its second item and types a line; then the process is killed.
HELD = """
import sys
from datetime import datetime
from pathlib import Path
from random import Random
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from apv_desktop.gui.app import make_window
from apv_desktop.services.surroundings import Surroundings

moment = [datetime(2027, 4, 7, 13, 0)]
around = Surroundings(lambda: moment[0], Random(3), Path(sys.argv[2]))
window = make_window(around, Path(sys.argv[1]))
window.show()
window.meetings.open_next()
cockpit = window.meetings.cockpit
cockpit.leader.deeds.begin_button.click()
moment[0] = datetime(2027, 4, 7, 13, 16)
cockpit.leader.deeds.next_button.click()
moment[0] = datetime(2027, 4, 7, 13, 20)
cockpit.leader.ui.quick_edit.setText("ø #1 Et sted at sidde ned")
cockpit.leader.ui.quick_edit.returnPressed.emit()
cockpit.leader.deeds.more_button.click()
QApplication.processEvents()
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_a_meeting_that_was_killed_goes_on_where_it_was(tmp_path: Path, qtbot: QtBot) -> None:
    path, state = tmp_path / "klar.apv", tmp_path / "state"
    moment = [datetime(2027, 4, 7, 12, 0)]
    around = Surroundings(lambda: moment[0], Random(7), state)
    ready(path, around)
    held = subprocess.Popen(
        [sys.executable, "-c", HELD, str(path), str(state)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert held.stdout is not None
    assert held.stdout.readline() == "ready\n"
    held.send_signal(signal.SIGKILL)
    held.communicate()
    moment[0] = datetime(2027, 4, 7, 13, 27)
    window = make_window(around, path)
    window.show()
    window.meetings.open_next()
    cockpit = window.meetings.cockpit
    assert cockpit is not None
    assert cockpit.kind is FIRST
    assert cockpit.leader.ui.item_label.text() == "Interview hinanden i grupper på tre"
    clock = cockpit._apv.contents.clocks[FIRST]
    assert (clock.began, clock.spent(moment[0])) == (datetime(2027, 4, 7, 13, 0), 11 * 60)
    assert cockpit.room.view.caption == "Runde 3 af 3"
    assert cockpit._apv.contents.wishes[0].text == "Et sted at sidde ned"
    assert cockpit.leader.ui.end_label.text() == "Slutter kl. 15.00: til tiden"
    walk.let_go(window)
