"""One start, watched from inside: `start_child.py bare|app [FILE]`, run by startup.py.

Prints when the first window was painted and when the program had nothing more to do, on the
clock its parent reads too, and the memory it then had to itself; and ends there and then. The
program starts by its own main(); it knows nothing of being watched.
"""

import os
import sys
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Watch(QObject):
    """Sees the first paint of a window, and the first moment of rest after it."""

    def __init__(self, window: "QWidget") -> None:
        super().__init__(window)
        self._window = window
        self._painted = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._after_paint)  # its children are painted by then
        return False

    def _after_paint(self) -> None:
        self._painted = time.monotonic()
        QTimer.singleShot(0, self._at_rest)

    def _at_rest(self) -> None:
        sys.stdout.write(f"{self._painted} {time.monotonic()} {_anonymous_memory()}\n")
        if "APV_BENCH_MODULES" in os.environ:
            sys.stdout.write(" ".join(sys.modules) + "\n")
        sys.stdout.flush()
        os._exit(0)


def _anonymous_memory() -> int:
    """KiB that no file backs, the part of memory that repeats to 0.1 MB; 0 but on Linux."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - no pathlib
            return next(int(line.split()[1]) for line in status if line.startswith("RssAnon"))
    except OSError:
        return 0


def bare() -> int:
    """The least window there is: what PySide6 costs by itself."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication(["bare"])
    window = QMainWindow()
    window.setCentralWidget(QLabel("APV"))
    window.resize(1180, 780)
    Watch(window)
    window.show()
    return app.exec()


def program(file: str) -> int:
    """The program as the user starts it, with a file."""
    from apv_desktop import __main__ as start
    from apv_desktop.gui import app

    make_window = app.make_window

    def watched(*arguments: Any) -> Any:
        window = make_window(*arguments)
        Watch(window)
        return window

    setattr(app, make_window.__name__, watched)
    return start.main([file])


if __name__ == "__main__":
    sys.exit(bare() if sys.argv[1] == "bare" else program(sys.argv[2]))
