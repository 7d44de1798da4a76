"""Publishes and backs up the open APV: what is due is decided in services, this ticks."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimerEvent, Signal

from apv_desktop.gui.worker import Worker
from apv_desktop.services import keeping
from apv_desktop.services.apv import Apv
from apv_desktop.services.keeping import Due, Keeper
from apv_desktop.services.presence import RENEW_SECONDS, Presence
from apv_desktop.store.places import WAITING
from apv_desktop.store.problems import FileProblem

if TYPE_CHECKING:
    from apv_desktop.gui.patience import Patience

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
    copies = Signal(object, bool)

    def __init__(self, apv: Apv, parent: QObject) -> None:
        super().__init__(parent)
        self._apv = apv
        self._keeper = Keeper()
        self._worker = Worker("keeper")
        self._clock = QElapsedTimer()
        self._clock.start()
        if not apv.is_published:
            self.note_edit()
        self._stopped = False
        self._gave_up = False
        self._job: Future[object] | None = None
        self._then: Callable[[], None] | None = None
        self._presence = Presence(apv)
        self._told_at = 0.0
        self._begin(apv.verify, None)
        self.startTimer(_TICK_MS)

    def look_around(self) -> None:
        """Notice another PC and a clock that cannot be right, and leave our own note."""
        other, day = self._presence.other(), self._apv.clock.doubtful_day
        kept = self._apv.places.aside(WAITING)
        if day is not None:
            self.noticed.emit("clock_doubtful", {"day": day})
        elif other is not None:
            self.noticed.emit("seems_open", {"host": other.host, "since": other.since})
        elif kept:
            self.noticed.emit("kept_for_later", {})
        elif self._apv.places.erased(self._apv.root).exists():
            from apv_desktop.services import erasing  # hardly anybody ever erased a name

            if erasing.is_from_before(self._apv):
                self.noticed.emit("from_before_erasure", {})
        else:
            self._look_at_past_rounds()
        self._worker.submit(self._presence.tell)

    def note_edit(self, label: str = "") -> None:
        """A commit was made."""
        self._keeper.edited(self._seconds(), keeping.new_lines(self._apv, label))

    @property
    def waits_for_more(self) -> bool:
        """Whether a few lines are held back until there are five."""
        return self._keeper.waits_for_more

    def hurry(self) -> None:
        """Publish now what is not published: the step changed, or the window lost the focus."""
        if not self._apv.is_published:
            self._keeper.hurry()

    def stop(self) -> None:
        """Begin nothing more; what is under way comes to its end first."""
        self._stopped = True
        self._worker.end()
        self._end_job()
        self._presence.leave()

    def close(self, patience: "Patience") -> FileProblem | None:
        """Publish, back up and let go; the problem, if the edits wait on this PC.

        A place that does not answer is not waited for longer than `patience` lasts.
        """
        self._stopped = True
        if not patience.run(self._worker.end):
            return self._leave_behind()
        self._end_job()
        if self._keeper.edits_since_backup:
            patience.run(self._last_backup)
        problem = None
        try:
            if not patience.run(lambda: self._apv.publish(self._is_wanted)):
                return self._leave_behind()
        except FileProblem as found:
            problem = found
        patience.run(self._presence.leave)
        self._apv.let_go()
        return problem

    def _look_at_past_rounds(self) -> None:
        """A round long over may still hold notes and names: it is proposed, never done."""
        if all(each.closed_on is None for each in self._apv.contents.other_rounds):
            return
        from apv_desktop.services import clean_up

        try:
            past = clean_up.long_over(self._apv)
        except FileProblem:
            return  # the file tells of that itself
        if past:
            self.noticed.emit("round_long_over", {"title": past[0].title})

    def look_for_copies(self) -> None:
        """Copies that are not kept as the file is: the program may have ended too early."""
        from apv_desktop.services import passwords

        try:
            others = passwords.untold(self._apv)
        except FileProblem:
            return  # what cannot be looked through now is looked through next time
        lacks_sheet = passwords.lacks_sheet(self._apv)
        if others.count or lacks_sheet:
            self.copies.emit(others, lacks_sheet)

    def _end_job(self) -> None:
        if self._job is not None:
            self._finish(self._job)

    def _leave_behind(self) -> FileProblem | None:
        """Let go without waiting; a thread that hangs must not hang this one too."""
        self._gave_up = True
        apv = self._apv
        is_published = apv.is_published
        Thread(target=apv.let_go, name="letting go", daemon=True).start()
        return None if is_published else FileProblem("slow", apv.path)

    def _is_wanted(self) -> bool:
        """Whether what a thread is still about to publish may take its place."""
        return not self._gave_up

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
            elif self._keeper.new_lines:  # typed while the others were on their way
                self._keeper.new_lines = self._apv.new_lines
            self.published.emit()

        self._begin(lambda: keeping.finish_publishing(draft, self._is_wanted), note)

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
