"""Something written in one go that may take a moment: the window says so and goes on living."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeVar, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from apv_desktop.gui.widgets.labels import label
from apv_desktop.gui.worker import Worker

T = TypeVar("T")

SILENT_SECONDS = 0.3
_LOOK_MS = 30


class WorkingDialog(QDialog):
    """What is going on, shown when it takes longer than 0.3 s; half of it is never written."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("APV Desktop")
        self.setModal(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(text, "section"))
        layout.addWidget(label(self.tr("It is written all at once. Nothing can be lost.")))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(text)
        layout.addWidget(bar)
        self.setMinimumWidth(24 * self.fontMetrics().height())
        self._done: Future[object] | None = None

    def carry_out(self, deed: Callable[[], T]) -> T:
        """What `deed` makes, in a thread; what it raises is raised here."""
        worker = Worker("working")
        done = self._done = worker.submit(deed)
        worker.retire()
        with suppress(TimeoutError):
            done.exception(SILENT_SECONDS)
        if not done.done():
            look = QTimer(self)
            look.setInterval(_LOOK_MS)
            look.timeout.connect(self._look)
            look.start()
            self.exec()
        self.deleteLater()
        return cast(T, done.result())

    def reject(self) -> None:
        """Esc and the cross do nothing while it is written."""

    def _look(self) -> None:
        if self._done is not None and self._done.done():
            self.accept()
