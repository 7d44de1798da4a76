"""One start, watched from inside: `start_child.py bare|app [FILE]`, run by startup.py.

Prints when the first window was painted and nothing more was to be done, on the clock its
parent reads too, and the memory it then had to itself; and ends there and then. The program
starts by its own main(); it knows nothing of being watched.
"""

import os
import sys
import time
from typing import Any


def watch(window: Any) -> None:
    """See the first moment with a painted window and nothing left to do.

    An event filter or an own paintEvent would cost as much as a small page.
    """
    from PySide6.QtCore import QAbstractEventDispatcher

    def about_to_wait() -> None:
        if window.windowHandle().isExposed():  # a window is painted as it is exposed
            tell(time.monotonic())

    QAbstractEventDispatcher.instance().aboutToBlock.connect(about_to_wait)


def tell(ready: float) -> None:
    """Write the marks and end at once."""
    sys.stdout.write(f"{ready} {anonymous_memory()}\n")
    sys.stdout.flush()
    os._exit(0)


def anonymous_memory() -> int:
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
    watch(window)
    window.show()
    return app.exec()


def program(file: str) -> int:
    """The program as the user starts it, with a file."""
    from apv_desktop import __main__ as start

    sys.meta_path.insert(0, WhenItsTimeComes())
    return start.main([file])


class WhenItsTimeComes:
    """Finds the module that makes the window when the program itself asks for it, not before.

    Importing it here would load Qt earlier than a user's start does.
    """

    def find_spec(self, name: str, path: Any, target: Any = None) -> Any:
        """Let the usual finders find it, and watch the window it makes."""
        if name != "apv_desktop.gui.app":
            return None
        sys.meta_path.remove(self)
        spec: Any = sys.meta_path[-1].find_spec(name, path, target)
        execute = spec.loader.exec_module

        def executed(app: Any) -> None:
            execute(app)
            make_window = app.make_window

            def watched(*arguments: Any) -> Any:
                window = make_window(*arguments)
                watch(window)
                return window

            app.make_window = watched

        setattr(spec.loader, execute.__name__, executed)
        return spec


if __name__ == "__main__":
    sys.exit(bare() if sys.argv[1] == "bare" else program(sys.argv[2]))
