"""Paint every page into PNG files, to be looked at: `apv-desktop --screens DIR`.

Light, dark and with text at 200 %, over the example and over a new, empty APV. The clock stands
still and the dice fall the same way, so equal code gives equal pictures.
"""

import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from apv_desktop.content import load
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.domain.workplace import Workplace
from apv_desktop.gui import theme
from apv_desktop.gui.app import application, make_window
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.preferences import Preferences
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings

_NOW = datetime(2027, 3, 10, 10, 0)
_SIZE = QSize(1366, 768)
_STEPS = (StepId.WELCOME, StepId.OVERVIEW, *(step.id for step in STEPS))


@frozen
class _Look:
    """How the window is dressed; `name` ends the file's name."""

    name: str
    zoom: int = 100
    dark: bool = False


_LOOKS = (_Look("light"), _Look("dark", dark=True), _Look("200", zoom=200))


def make_screens(folder: Path, language: str) -> int:
    """Paint each page of the journey into `folder`; the exit code.

    A page that is longer than the window has a second picture, scrolled to its end.

    Raises:
        OSError: a picture cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="apv-screens-") as own:
        surroundings = Surroundings(lambda: _NOW, Random(1), Path(own, "state"))
        _remember_language(surroundings.state, language)
        for prefix, path in _files(Path(own), language, surroundings):
            window = make_window(surroundings, path)
            window.resize(_SIZE)
            window.show()
            for look in _LOOKS:
                _dress(window, look)
                _paint_pages(window, folder, prefix, look.name)
            _let_go(window)
    return 0


def _files(folder: Path, language: str, surroundings: Surroundings) -> Iterator[tuple[str, Path]]:
    """The APVs to be shown, with what their pictures' names begin with."""
    example, empty = folder / "moellegaarden.apv", folder / "ny.apv"
    files.create_example(example, load(language), surroundings).close()
    meeting = Meeting(MeetingKind.DIALOGUE_1)
    files.create_apv(empty, Workplace("Åben Dør"), "APV 2027", meeting, surroundings).close()
    yield "", example
    yield "empty-", empty


def _remember_language(state: Path, language: str) -> None:
    state.mkdir(parents=True)
    preferences = Preferences(state)
    preferences.language = language
    preferences.save()


def _dress(window: MainWindow, look: _Look) -> None:
    """Zoom as the user would, so that the tree widens too; the colours are not the system's."""
    window.zoom_normal()
    while window.preferences.zoom < look.zoom:
        window.zoom_in()
    theme.apply(application(), look.zoom, look.dark)


def _paint_pages(window: MainWindow, folder: Path, prefix: str, look: str) -> None:
    for step in _STEPS:
        window.go_to(step)
        _settle()
        name = f"{prefix}{step.value}-{look}"
        _paint(window, folder / f"{name}.png")
        area = _scrolled(window.page())
        if area is not None:
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
            _settle()
            _paint(window, folder / f"{name}-end.png")
            area.verticalScrollBar().setValue(0)


def _scrolled(page: QWidget | None) -> QScrollArea | None:
    """The frame of a page that does not fit the window."""
    area = page.findChild(QScrollArea) if page is not None else None
    return area if area is not None and area.verticalScrollBar().maximum() > 0 else None


def _settle() -> None:
    """Let layouts come to rest; what is to be deleted goes."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _paint(window: QWidget, path: Path) -> None:
    if not window.grab().save(str(path)):
        raise OSError(path)


def _let_go(window: QWidget) -> None:
    window.close()
    window.deleteLater()
    _settle()
