"""Which screen the room's window is shown on: the one remembered, another than the leader's."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication

NOWHERE, WINDOW = "none", "window"


class Screens(QObject):
    """The screens there are, by name. Told when one is plugged in or out."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.changed)
            app.screenRemoved.connect(self.changed)

    def names(self) -> list[str]:
        """The names of the screens, the first one first."""
        return [screen.name() for screen in QGuiApplication.screens()]

    def place(self, name: str) -> QRect:
        """Where a screen lies."""
        for screen in QGuiApplication.screens():
            if screen.name() == name:
                return screen.geometry()
        return QRect()


def choose(names: Sequence[str], leaders: str, remembered: str | None) -> str:
    """The screen for the room: the one remembered, else the first that is not the leader's.

    A window of its own where only that was wanted, and nowhere while there is one screen alone:
    the room's window must never cover the leader's.
    """
    if remembered == WINDOW:
        return WINDOW
    others = [name for name in names if name != leaders]
    if remembered == NOWHERE or not others:
        return NOWHERE
    return remembered if remembered in others else others[0]
