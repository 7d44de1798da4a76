"""Papers drawn in a thread of their own, so that the window never waits for one."""

import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, Signal

from apv_desktop.printing import watching
from apv_desktop.services.documents import Printed

Job = Callable[[Path], Printed]
_OFTEN = 20  # pages between two words of how far it is


class _Worker(QObject):
    done = Signal(int, object)
    grew = Signal(int, int)

    def __init__(self, drawing: "Drawing") -> None:
        super().__init__()
        self._drawing = drawing

    def run(self, number: int, job: Job, path: Path) -> None:
        """Draw, unless something else has been asked for since; tells None when it failed."""
        if number != self._drawing.newest:
            return
        printed = None

        def goes_on(pages: int) -> bool:
            if pages % _OFTEN == 0:
                self.grew.emit(number, pages)
            return number == self._drawing.newest

        try:
            with watching.asking(goes_on):
                printed = job(path)
        except watching.Stopped:
            return
        except Exception:  # noqa: BLE001 - whatever it is, the user is told and the window lives
            traceback.print_exc()
        self.done.emit(number, printed)


class Drawing(QObject):
    """Draws what was asked for last; what came before it is stopped at its next page.

    The files lie in a folder that is gone after `stop`.
    """

    drawn = Signal(object)
    failed = Signal()
    grew = Signal(int)
    _wanted = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.newest = 0
        self._folder = tempfile.TemporaryDirectory(prefix="apv-paper-")
        self._thread = QThread(self)
        self._worker = _Worker(self)
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.run, Qt.ConnectionType.QueuedConnection)
        self._worker.done.connect(self._tell)
        self._worker.grew.connect(self._tell_growth)
        self._thread.start()

    @property
    def folder(self) -> Path:
        """Where the files lie while this one lives."""
        return Path(self._folder.name)

    def want(self, job: Job) -> None:
        """Have a paper drawn; `drawn` tells the `Printed`, or `failed` that there is none."""
        self.newest += 1
        self._wanted.emit(self.newest, job, self.folder / f"{self.newest}.pdf")

    def give_up(self) -> None:
        """Nothing is wanted any more."""
        self.newest += 1

    def stop(self) -> None:
        """Let go of thread and files; what is still being drawn is not told."""
        self.give_up()
        self._thread.quit()
        self._thread.wait()
        self._folder.cleanup()

    def _tell_growth(self, number: int, pages: int) -> None:
        if number == self.newest:
            self.grew.emit(pages)

    def _tell(self, number: int, printed: Printed | None) -> None:
        if number != self.newest:
            return
        if printed is None:
            self.failed.emit()
        else:
            self.drawn.emit(printed)
