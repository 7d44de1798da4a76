"""A file double-clicked in Finder: macOS hands it over as an event, not as an argument."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from apv_desktop.gui.main_window import MainWindow


class FileOpener(QObject):
    """Watches the application and opens what the system asks for, also while it runs.

    Every event passes here, so it is installed only where the system works this way.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the file; all else goes on untouched."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._window.files.open_path(Path(event.file()))
            self._window.activateWindow()
            return True
        return False
