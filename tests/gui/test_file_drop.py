"""A file dragged from the folder onto the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.app import take_dropped_files
from apv_desktop.gui.dialogs.import_people_wizard import ImportPeopleWizard
from apv_desktop.gui.main_window import MainWindow
from tests.gui import walk

_NONE, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
_COPY = Qt.DropAction.CopyAction


@pytest.fixture
def window(example_window: MainWindow) -> Iterator[MainWindow]:
    """The window over the example, as the program leaves it once it is up."""
    take_dropped_files(example_window)
    yield example_window


def drop(window: MainWindow, path: Path) -> bool:
    """Drag a file over the window and let go; whether the window would take it."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(QPoint(5, 5), _COPY, dragged, _LEFT, _NONE)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), _COPY, dragged, _LEFT, _NONE))
    walk.settle()
    return True


def test_an_apv_dropped_on_the_window_is_opened(window: MainWindow, small_file: Path) -> None:
    assert drop(window, small_file)
    assert window.apv is not None
    assert window.apv.path == small_file


def test_a_list_dropped_anywhere_goes_to_the_participants(
    window: MainWindow, tmp_path: Path
) -> None:
    people = tmp_path / "ansatte.csv"
    people.write_text("Navn;Afdeling\nØjvind;Lager\n", encoding="utf-8")
    window.go_to(StepId.WORKPLACE)
    seen: list[str] = []

    def look() -> None:
        wizard = QApplication.activeModalWidget()
        if not isinstance(wizard, ImportPeopleWizard):
            return
        if any("Øjvind" in text for _, text in walk.texts(wizard)):  # the file is read by a thread
            timer.stop()
            seen.append(wizard.windowTitle())
            wizard.reject()

    timer = QTimer(window, interval=10)
    timer.timeout.connect(look)
    timer.start()
    assert drop(window, people)
    assert seen
    page = window.page()
    assert page is not None
    assert page.STEP is StepId.PARTICIPANTS


def test_what_cannot_be_opened_is_not_taken(window: MainWindow, tmp_path: Path) -> None:
    before = window.apv
    note = tmp_path / "brev.docx"
    note.write_text("x")
    assert not drop(window, note)
    assert window.apv is before


def test_a_list_needs_an_apv(window: MainWindow, tmp_path: Path) -> None:
    people = tmp_path / "ansatte.csv"
    people.write_text("Navn\nÅse\n", encoding="utf-8")
    assert window.close_apv()
    assert not drop(window, people)
