"""A cockpit with a clock that stands still and a projector that can be unplugged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.gui.cockpit.cockpit import Cockpit
from apv_desktop.gui.cockpit.screens import Screens
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import files, meetings
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.conftest import close, opened

FIRST = MeetingKind.DIALOGUE_1
START = datetime(2027, 4, 7, 13, 0)


class Clock:
    """The time it is."""

    now = START

    def pass_by(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


class TwoScreens(Screens):
    """A laptop and a projector that can be unplugged."""

    def __init__(self) -> None:
        super().__init__()
        self.there = {"laptop": QRect(0, 0, 1366, 768), "projektor": QRect(1366, 0, 1920, 1080)}

    def names(self) -> list[str]:
        return list(self.there)

    def place(self, name: str) -> QRect:
        return self.there.get(name, QRect())

    def unplug(self) -> None:
        del self.there["projektor"]
        self.changed.emit()

    def plug_in(self) -> None:
        self.there["projektor"] = QRect(1366, 0, 1920, 1080)
        self.changed.emit()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, clock: Clock) -> Iterator[MainWindow]:
    around = Surroundings(lambda: clock.now, Random(7), tmp_path / "state")
    path = tmp_path / "moellegaarden.apv"
    files.create_example(path, load("da"), around).close()
    window = opened(qtbot, around, path)
    assert window.apv is not None
    meetings.change(window.apv, FIRST, day=START.date(), start=START.time())
    yield window
    close(window)


@pytest.fixture
def cockpit(window: MainWindow) -> Cockpit:
    window.meetings.screens = TwoScreens()
    window.meetings.open_for(FIRST)
    found = window.meetings.cockpit
    assert found is not None
    found.leader.deeds.begin_button.click()
    walk.settle()
    return found


def press(cockpit: Cockpit, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key while the caret is in the quick line, as it is in the meeting."""
    cockpit.leader.activateWindow()
    cockpit.leader.ui.quick_edit.setFocus()
    walk.settle()
    QTest.keyClick(cockpit.leader.ui.quick_edit, key, modifier or Qt.KeyboardModifier.NoModifier)
    walk.settle()


def on(cockpit: Cockpit) -> int:
    return cockpit._apv.contents.clocks[FIRST].at
