"""Work that can wait until the window stands on the screen and there is nothing left to do."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer
from PySide6.QtWidgets import QWidget


class AtRest(QObject):
    """Calls `deed` once, `wait` milliseconds after `window` was painted.

    Time alone does not tell: on a slow PC the first picture may take longer than any wait.
    """

    def __init__(self, window: QWidget, wait: int, deed: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._wait, self._deed = window, wait, deed
        self._rest = QAbstractEventDispatcher.instance().aboutToBlock
        self._rest.connect(self._look)

    def _look(self) -> None:
        handle = self._window.windowHandle()
        if handle is None or not handle.isExposed():
            return
        self._rest.disconnect(self._look)
        QTimer.singleShot(self._wait, self._do)

    def _do(self) -> None:
        self._deed()
        self.deleteLater()
