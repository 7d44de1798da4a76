"""A file dragged onto the window: an APV is opened, a list goes to the participants."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from apv_desktop.domain.steps import StepId
from apv_desktop.gui import list_import
from apv_desktop.gui.main_window import MainWindow

_ENDING = ".apv"


class FileDrop(QObject):
    """Watches the window. What a page takes itself, such as a photograph, never comes here."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file that can be opened, once the other program has got its mouse back."""
        if isinstance(event, QDragEnterEvent):
            if self._deed_for(event.mimeData()) is not None:
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            deed = self._deed_for(event.mimeData())
            if deed is not None:
                event.acceptProposedAction()
                QTimer.singleShot(0, self, deed)
            return True
        return False

    def _deed_for(self, dropped: QMimeData) -> "partial[None] | None":
        apv = _dropped_apv(dropped)
        if apv is not None:
            return partial(self._open, apv)
        people = list_import.dropped_list(dropped)
        if people is not None and self._window.apv is not None:
            return partial(self._bring_in, people)
        return None

    def _open(self, path: Path) -> None:
        self._window.files.open_path(path)
        self._window.activateWindow()

    def _bring_in(self, path: Path) -> None:
        from apv_desktop.gui.pages.participants_page import ParticipantsPage

        self._window.activateWindow()
        self._window.go_to(StepId.PARTICIPANTS)
        page = self._window.page()
        if isinstance(page, ParticipantsPage):
            page.bring_in(path)


def _dropped_apv(dropped: QMimeData) -> Path | None:
    for url in dropped.urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() == _ENDING:
            return path
    return None
