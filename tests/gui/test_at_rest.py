"""What waits until the window stands on the screen."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.gui.at_rest import AtRest


def test_it_waits_for_the_window_and_comes_once(qtbot: QtBot) -> None:
    window, done = QWidget(), list[bool]()
    qtbot.addWidget(window)
    AtRest(window, 0, lambda: done.append(window.isVisible()))
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    qtbot.waitExposed(other)
    qtbot.waitUntil(other.isVisible)
    assert done == []
    window.show()
    qtbot.waitUntil(lambda: bool(done))
    window.hide()
    window.show()
    qtbot.waitUntil(lambda: window.findChild(AtRest) is None)
    assert done == [True]
