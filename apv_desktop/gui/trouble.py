"""An error nobody expected: say that the work is safe, and let the report be copied.

The report names places in the program and never what was written: no message, no values.
"""

import platform
import sys
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apv_desktop.gui.main_window import MainWindow


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What happened, without a word of the user's."""
    from apv_desktop import __version__

    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in extract_tb(trace)]
    about = f"APV Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return "\n".join([about, kind.__name__, *places])


class Trouble:
    """Takes the place of Python's own report on stderr while the window is up."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._is_telling = False

    def install(self) -> None:
        """Have every error nobody caught told by this."""
        sys.excepthook = self.tell

    def tell(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show the message, once at a time."""
        told = report(kind, trace)
        sys.stderr.write(f"{told}\n")
        if self._is_telling or issubclass(kind, KeyboardInterrupt):
            return
        self._is_telling = True
        try:
            self._show(told)
        finally:
            self._is_telling = False

    def _show(self, told: str) -> None:
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtWidgets import QMessageBox

        method, apv = self._window.method, self._window.apv
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle("APV Desktop")
        if apv is None or apv.saved_at is None:
            box.setText(method.text("errors:unexpected.text"))
        else:
            at = method.dates.clock(apv.saved_at.time())
            box.setText(method.text("errors:unexpected.text_saved", at=at))
        box.setInformativeText(method.text("errors:unexpected.way_out"))
        copy = box.addButton(
            method.text("errors:unexpected.copy"), QMessageBox.ButtonRole.ActionRole
        )
        close = box.addButton(
            method.text("errors:unexpected.close"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(close)
        box.setEscapeButton(close)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(told)
        box.deleteLater()
