"""Closing while the folder answers slowly, or not at all: the window says so and lets go."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from apv_desktop.gui import patience
from apv_desktop.gui.dialogs.saving_dialog import SavingDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import files, workplace
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import opened
from tests.gui.hands import answering

LONG_MS = 10_000
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs the name of an open file")


class Drive:
    """The user's folder, whose disk may be held up."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._flush = os.fsync
        self.answers = Event()
        self.asked = Event()
        self.answers.set()

    def fsync(self, handle: int) -> None:
        if Path(f"/proc/self/fd/{handle}").readlink().parent == self._folder:
            self.asked.set()
            self.answers.wait()
        self._flush(handle)


@pytest.fixture
def drive(small_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drive]:
    made = Drive(small_file.parent)
    monkeypatch.setattr(os, "fsync", made.fsync)
    yield made
    made.answers.set()


@pytest.fixture
def window(qtbot: QtBot, surroundings: Surroundings, small_file: Path, drive: Drive) -> MainWindow:
    made = opened(qtbot, surroundings, small_file)
    made.care._keep()  # looked after from now on, not a second later
    return made


@contextmanager
def while_saving(deed: Callable[[SavingDialog], None]) -> Iterator[list[str]]:
    """Do something once the small window is up; what it says is the answer."""
    said: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, SavingDialog):
            timer.stop()
            said.extend(label.text() for label in dialog.findChildren(QLabel))
            deed(dialog)

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    yield said
    timer.stop()


def edited(window: MainWindow, drive: Drive, contact: str) -> None:
    assert window.apv is not None
    drive.answers.clear()
    workplace.change(window.apv, contact=contact)


def test_a_slow_drive_is_waited_for_and_said(
    window: MainWindow, small_file: Path, drive: Drive
) -> None:
    edited(window, drive, "Åse")
    with while_saving(lambda dialog: drive.answers.set()) as said:
        assert window.close_apv()
    assert said[0] == "Gemmer i filen …"
    assert files.read_apv(small_file).workplace.contact == "Åse"
    assert QApplication.activeModalWidget() is None


def _given_up(window: MainWindow, drive: Drive, deed: Callable[[SavingDialog], None]) -> str:
    edited(window, drive, "Åse")
    with while_saving(deed) as said, answering(window) as asked:
        assert window.close_apv()
    assert said and drive.asked.is_set()
    return asked[0].text() + asked[0].informativeText()


def _nothing_is_lost(surroundings: Surroundings, path: Path, before: bytes, drive: Drive) -> None:
    assert path.read_bytes() == before
    again = files.open_apv(path, surroundings)
    assert again.contents.workplace.contact == "Åse"
    drive.answers.set()
    workplace.change(again, employer="Bo")
    assert again.close() is None
    found = files.read_apv(path).workplace
    assert (found.contact, found.employer) == ("Åse", "Bo")


def test_a_drive_that_does_not_answer_is_not_waited_for_for_ever(
    window: MainWindow,
    surroundings: Surroundings,
    small_file: Path,
    drive: Drive,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(patience, "LONGEST_SECONDS", 1.0)
    before = small_file.read_bytes()
    told = _given_up(window, drive, lambda dialog: None)
    assert "svarer ikke" in told and "næste gang" in told
    _nothing_is_lost(surroundings, small_file, before, drive)


def test_closing_at_once_may_be_chosen_by_key(
    window: MainWindow, surroundings: Surroundings, small_file: Path, drive: Drive
) -> None:
    before = small_file.read_bytes()
    told = _given_up(
        window, drive, lambda dialog: QTest.keyClick(dialog.close_button, Qt.Key.Key_Space)
    )
    assert "næste gang" in told
    _nothing_is_lost(surroundings, small_file, before, drive)


def test_what_comes_too_late_never_takes_the_place_of_newer_work(
    qtbot: QtBot, window: MainWindow, surroundings: Surroundings, small_file: Path, drive: Drive
) -> None:
    """The thread given up wakes after the file was opened, edited and published anew."""
    _given_up(window, drive, lambda dialog: dialog.reject())
    hung = drive.answers
    drive.answers = Event()
    drive.answers.set()
    again = files.open_apv(small_file, surroundings)
    workplace.change(again, employer="Bo")
    assert again.close() is None
    newest = small_file.read_bytes()
    hung.set()
    qtbot.waitUntil(lambda: "closing" not in [each.name for each in threading.enumerate()])
    assert small_file.read_bytes() == newest
