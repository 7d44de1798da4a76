"""Velkommen: a new APV, one there is, a recent one, or the example."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from apv_desktop.gui.app import make_window
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.preferences import ZOOM_STEPS
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.conftest import close


@pytest.fixture
def window(qtbot: QtBot, surroundings: Surroundings) -> Iterator[MainWindow]:
    made = make_window(surroundings)
    qtbot.addWidget(made, before_close_func=close)
    with qtbot.waitExposed(made):
        made.show()
    yield made


def push(window: MainWindow, text: str) -> None:
    found = next(b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_it_greets_whoever_starts_for_the_first_time(window: MainWindow) -> None:
    shown = [text for _, text in walk.texts(window)]
    assert "Velkommen" in shown
    assert "Åbnet for nylig" not in shown


def test_the_example_is_made_once_and_keeps_what_was_tried(window: MainWindow) -> None:
    push(window, "Prøv eksemplet")
    assert window.windowTitle().startswith("Møllegården – ")
    assert window.apv is not None
    first = window.apv.path
    from apv_desktop.services import workplace

    workplace.change(window.apv, contact="Prøvet af")
    assert window.close_apv()
    push(window, "Prøv eksemplet")
    assert window.apv is not None
    assert window.apv.path == first
    assert window.apv.contents.workplace.contact == "Prøvet af"


def test_the_example_is_offered_as_recent_afterwards(window: MainWindow) -> None:
    push(window, "Prøv eksemplet")
    assert window.close_apv()
    walk.settle()
    shown = [text for _, text in walk.texts(window)]
    assert "Åbnet for nylig" in shown
    assert any(text.startswith("Møllegården   –   ") for text in shown), shown[-4:]


def test_a_new_apv_opens_its_wizard(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard

    asked: list[str] = []
    monkeypatch.setattr(NewApvWizard, "exec", lambda self: asked.append(self.windowTitle()))
    push(window, "Ny APV…")
    assert asked == ["Ny APV"]
    assert window.apv is None


def test_the_smallest_window_with_the_largest_text_cuts_nothing(window: MainWindow) -> None:
    window.resize(window.minimumSize())
    window.preferences.zoom = ZOOM_STEPS[-2]
    try:
        window.zoom_in()
        walk.settle()
        labels = [each for each in window.findChildren(QLabel) if each.isVisible()]
        cut = [each.text() for each in labels if each.height() < each.heightForWidth(each.width())]
        assert cut == []
    finally:
        window.zoom_normal()
