"""Something that takes a while, done in a thread while the window goes on living."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.widgets.labels import label
from apv_desktop.gui.worker import Worker
from apv_desktop.store.problems import FileProblem

_LOOK_MS = 30

Tell = Callable[[int, int], None]
Failed = Callable[[FileProblem | RuleBroken], None]


class UnderWay(QWidget):
    """A sentence and a bar, hidden while nothing is under way. No signal comes from the thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", "muted", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._text)
        layout.addWidget(self._bar)
        self._job: Future[object] | None = None
        self._far = (0, 0)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._see)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def run(
        self,
        text: str,
        deed: Callable[[Tell], object],
        then: Callable[[object], None],
        failed: Failed,
    ) -> None:
        """Do `deed`, which may tell how far it is; then hand on what came of it."""
        self._then, self._failed = then, failed
        self._far = (0, 0)
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self.show()
        worker = Worker("under way")
        self._job = worker.submit(lambda: deed(self._note))
        worker.retire()
        self._look.start()

    def give_up(self) -> None:
        """Nobody waits for it any more; it comes to its end unseen."""
        self._job = None
        self._look.stop()
        self.hide()

    def _note(self, at: int, of: int) -> None:
        self._far = (at, of)  # one assignment: the thread may be anywhere

    def _see(self) -> None:
        job = self._job
        if job is None:
            return
        at, of = self._far
        self._bar.setRange(0, of)
        self._bar.setValue(at)
        if not job.done():
            return
        self.give_up()
        try:
            made = job.result()
        except (FileProblem, RuleBroken) as trouble:
            self._failed(trouble)
            return
        self._then(made)
