"""Publishes and backs up the open APV: what is due is decided in services, this ticks."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QElapsedTimer, QObject, QTimerEvent, Signal

from apv_desktop.services import keeping
from apv_desktop.services.apv import Apv
from apv_desktop.services.keeping import Due, Keeper
from apv_desktop.services.presence import RENEW_SECONDS, Presence
from apv_desktop.store.problems import FileProblem

_TICK_MS = 200


class FileKeeper(QObject):
    """Keeps one open APV safe; tells the window how that goes.

    One thing at a time is done in a thread of its own, and the tick sees when it is done: no
    signal ever comes from a thread, so a window may go away at any time.
    """

    published = Signal()
    waiting = Signal(object)
    broken = Signal(object)
    noticed = Signal(str, dict)

    def __init__(self, apv: Apv, parent: QObject) -> None:
        super().__init__(parent)
        self._apv = apv
        self._keeper = Keeper()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="keeper")
        self._clock = QElapsedTimer()
        self._clock.start()
        if not apv.is_published:
            self.note_edit()
        self._stopped = False
        self._job: Future[object] | None = None
        self._then: Callable[[], None] | None = None
        self._presence = Presence(apv)
        self._told_at = 0.0
        self._begin(apv.verify, None)
        self.startTimer(_TICK_MS)

    def look_around(self) -> None:
        """Notice another PC and a clock that cannot be right, and leave our own note."""
        other, day = self._presence.other(), self._apv.clock.doubtful_day
        if day is not None:
            self.noticed.emit("clock_doubtful", {"day": day})
        elif other is not None:
            self.noticed.emit("seems_open", {"host": other.host, "since": other.since})
        self._worker.submit(self._presence.tell)

    def note_edit(self) -> None:
        """A commit was made."""
        self._keeper.edited(self._seconds())

    def hurry(self) -> None:
        """Publish now what is not published: the step changed, or the window lost the focus."""
        if not self._apv.is_published:
            self._keeper.hurry()

    def stop(self) -> None:
        """Begin nothing more; what is under way comes to its end first."""
        self._worker.shutdown()
        if self._job is not None:
            self._finish(self._job)
        self._stopped = True
        self._presence.leave()

    def close(self) -> FileProblem | None:
        """Publish, back up and let go; the problem, if the edits wait on this PC."""
        self.stop()
        if self._keeper.edits_since_backup:
            self._last_backup()
        return self._apv.close()

    def timerEvent(self, event: QTimerEvent) -> None:
        """See whether something is done, and what is due."""
        if self._job is not None:
            if self._job.done():
                self._finish(self._job)
            return
        if self._stopped:
            return
        if self._seconds() - self._told_at >= RENEW_SECONDS:
            self._told_at = self._seconds()
            self._worker.submit(self._presence.tell)
        due = self._keeper.due(self._seconds())
        if due is Due.PUBLISH:
            self._publish()
        elif due is Due.BACK_UP:
            self._back_up()

    def _begin(self, deed: Callable[[], object], then: Callable[[], None] | None) -> None:
        self._then = then
        self._job = self._worker.submit(deed)

    def _finish(self, job: "Future[object]") -> None:
        self._job = None
        try:
            job.result()
        except FileProblem as problem:
            if self._then is None:
                self.broken.emit(problem)
            else:
                self._wait(problem)
            return
        if self._then is not None:
            self._then()

    def _publish(self) -> None:
        try:
            draft = self._apv.draft()
        except FileProblem as problem:
            self._wait(problem)
            return

        def note() -> None:
            self._apv.note_published(draft)
            if self._apv.is_published:
                self._keeper.published()
            self.published.emit()

        self._begin(lambda: keeping.finish_publishing(draft), note)

    def _back_up(self) -> None:
        apv = self._apv
        try:
            snapshot = apv.snapshot()
        except FileProblem as problem:
            self._wait(problem)
            return

        def note() -> None:
            self._keeper.backed_up(self._seconds())

        self._begin(lambda: keeping.finish_backup(apv, snapshot, "while_working"), note)

    def _last_backup(self) -> None:
        try:
            keeping.back_up(self._apv, "closing")
        except FileProblem:
            return  # closing goes on: the edits are in the working copy and, next, in the file

    def _wait(self, problem: FileProblem) -> None:
        self._keeper.failed(self._seconds())
        self.waiting.emit(problem)

    def _seconds(self) -> float:
        return self._clock.elapsed() / 1000
