"""A window over a small APV or the example, without a screen."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.gui import theme
from apv_desktop.gui.app import application, make_window
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings

NOW = datetime(2027, 3, 10, 10, 0)
Restart = Callable[[MainWindow, Path], MainWindow]


@pytest.fixture
def surroundings(tmp_path: Path) -> Surroundings:
    """A stopped clock, dice that fall the same way, and a folder of one's own."""
    return Surroundings(lambda: NOW, Random(7), tmp_path / "state")


@pytest.fixture
def small_file(tmp_path: Path, surroundings: Surroundings) -> Path:
    """A file as the wizard of a new APV leaves it."""
    path = tmp_path / "lille.apv"
    meeting = Meeting(MeetingKind.DIALOGUE_1, date(2027, 4, 7), time(9, 0), place="Kantinen")
    files.create_apv(path, Workplace("Værkstedet Åben"), "APV 2027", meeting, surroundings).close()
    return path


@pytest.fixture
def example_file(tmp_path: Path, surroundings: Surroundings) -> Path:
    """The example workplace in a file."""
    path = tmp_path / "moellegaarden.apv"
    files.create_example(path, load("da"), surroundings).close()
    return path


def opened(qtbot: QtBot, surroundings: Surroundings, path: Path) -> MainWindow:
    """The window with a file open, shown and active."""
    window = make_window(surroundings, path)
    qtbot.addWidget(window, before_close_func=close)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def small_window(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> Iterator[MainWindow]:
    """The window over the small file."""
    window = opened(qtbot, surroundings, small_file)
    yield window
    close(window)


@pytest.fixture
def example_window(
    qtbot: QtBot, surroundings: Surroundings, example_file: Path
) -> Iterator[MainWindow]:
    """The window over the example."""
    window = opened(qtbot, surroundings, example_file)
    yield window
    close(window)


def close(window: QWidget) -> None:
    """Close the window whatever it asks, and let Qt clear up."""

    def leave_anyway() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            (box.button(QMessageBox.StandardButton.Yes) or box.buttons()[0]).click()

    timer = QTimer(interval=10)
    timer.timeout.connect(leave_anyway)
    timer.start()
    window.close()
    timer.stop()
    QApplication.processEvents()


@pytest.fixture
def restart(qtbot: QtBot, surroundings: Surroundings) -> Iterator[Restart]:
    """Closes a window and starts the program anew on a file."""
    started: list[MainWindow] = []

    def again(window: MainWindow, path: Path) -> MainWindow:
        assert window.close()
        started.append(opened(qtbot, surroundings, path))
        return started[-1]

    yield again
    for window in started:
        close(window)


@pytest.fixture
def normal_size() -> Iterator[None]:
    """Letters as they were before, whatever a test makes of them."""
    yield
    theme.apply(application(), 100, dark=False)
