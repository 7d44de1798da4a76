"""Closing can take long when the folder answers slowly: wait a little, say so, and not for ever."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from apv_desktop.gui.dialogs.saving_dialog import SavingDialog
from apv_desktop.gui.worker import Worker

SILENT_SECONDS = 0.3
LONGEST_SECONDS = 10.0
_LOOK_MS = 50


class Patience(QObject):
    """Runs deeds in a thread; after 0.3 s a small window says so, after 10 s it is over."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._clock = QElapsedTimer()
        self._clock.start()
        self._dialog: SavingDialog | None = None

    def run(self, deed: Callable[[], object]) -> bool:
        """Whether `deed` came to its end in time; what it raises is raised.

        False also when patience was over before; it is then not begun.
        """
        if self._is_over():
            return False
        worker = Worker("closing")
        done = worker.submit(deed)
        worker.retire()
        with suppress(TimeoutError):
            done.exception(max(0.0, SILENT_SECONDS - self._seconds()))
        if not done.done():
            self._wait(done)
        if not done.done():
            return False
        done.result()
        return True

    def end(self) -> None:
        """Take the small window away."""
        if self._dialog is not None:
            self._dialog.hide()
            self._dialog.deleteLater()
        self.deleteLater()

    def _wait(self, done: "Future[object]") -> None:
        if self._dialog is None:
            self._dialog = SavingDialog(self._window)
            self._dialog.open()
        loop = QEventLoop()
        look = QTimer(interval=_LOOK_MS)
        look.timeout.connect(lambda: loop.quit() if done.done() or self._is_over() else None)
        look.start()
        loop.exec()
        look.stop()

    def _is_over(self) -> bool:
        pressed = self._dialog is not None and not self._dialog.isVisible()
        return pressed or self._seconds() >= LONGEST_SECONDS

    def _seconds(self) -> float:
        return self._clock.elapsed() / 1000
