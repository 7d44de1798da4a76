"""Load what the first step's page needs while the user still reads the overview.

A start loads only what the overview shows (tests/test_startup.py). Whoever then opened a step
waited twice as long for the first page as for the next ones, while Python read modules and PySide6
built types.
"""

from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from apv_desktop.domain.steps import STEPS

_PAUSE = 30  # ms, in which what the user does comes first
# Each is one step, short enough that nobody notices it; what stands early makes the later shorter.
_SHARED = (
    "PySide6.QtCore:Qt",  # with its 130 enums the longest; nothing can divide it
    "PySide6.QtWidgets:QStyle",
    "PySide6.QtGui:QIcon",
    "PySide6.QtWidgets:QComboBox",
    "apv_desktop.domain.board",
    "apv_desktop.content.status_news",
    "apv_desktop.content.meeting_words",
    "apv_desktop.content.invitation_letter",
    "apv_desktop.printing.catalogue",
    "apv_desktop.printing.needs",
    "apv_desktop.services.documents",
    "apv_desktop.services.exports",
    "apv_desktop.gui.autosave",
    "apv_desktop.gui.widgets.wheel",
    "apv_desktop.gui.widgets.undo_keys",
    "apv_desktop.gui.widgets.one_line_paste",
    "apv_desktop.gui.widgets.date_field",
    "apv_desktop.gui.widgets.export_row",
    "apv_desktop.gui.step_page",
    "apv_desktop.gui.tab_order",
    "apv_desktop.gui.widgets.tables",
    "apv_desktop.gui.widgets.lines_edit",
    "importlib.metadata",  # for holidays, as is all else that takes time there
    "holidays",
)


# To hand one over, PySide6 builds every kind of it there is and looks which it is.
_HANDED_OVER = ("a widget", "an event")


class WarmUp(QObject):
    """Loads one thing at a time, with a pause after each, as long as `window` is shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        pages = (f"apv_desktop.gui.pages.{step.id.value}_page" for step in STEPS)
        self._waiting = [*_SHARED, *_HANDED_OVER, *pages]

    def begin(self) -> None:
        """Go on by itself from now on; it lets go of itself when nothing is left."""
        QTimer.singleShot(_PAUSE, self, self._go_on)

    def take_step(self) -> str:
        """Load the next thing and tell its name: `module` or `module:type`, empty at the end."""
        if not self._waiting:
            return ""
        wanted = self._waiting.pop(0)
        if wanted in _HANDED_OVER:
            self._ask_for(wanted)
            return wanted
        module, _, name = wanted.partition(":")
        loaded = import_module(module)
        if name:
            getattr(loaded, name)
        return wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See one event and leave it alone."""
        watched.removeEventFilter(self)
        return False

    def _ask_for(self, wanted: str) -> None:
        if wanted == "a widget":
            QAbstractScrollArea().viewport()  # Qt made it
            return
        watched = QWidget()
        watched.installEventFilter(self)
        watched.setEnabled(False)  # of which Qt tells it by an event

    def _go_on(self) -> None:
        if self._window.isVisible() and self.take_step():
            self.begin()
        else:
            self.deleteLater()
