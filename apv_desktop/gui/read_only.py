"""A page of a closed round: it can be read, printed and copied from, and says why no more.

The store refuses whatever reaches it all the same; this is for the eye and the hand.
"""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.page import Page
from apv_desktop.gui.widgets.labels import button, label

# Buttons that show, print or copy, by the beginning of their name, and quiet ones that fold out.
_LOOKING = (
    "copy_", "fold_", "go_", "next_", "open_plan_", "previous_", "print_", "show_", "story_",
    "to_plans_", "toggle_", "wish_",
)  # fmt: skip
_QUIET = ("link", "head")
# Fields that only say what is shown.
_FINDING = (
    "fate_combo", "mode_combo", "order_combo", "search_edit", "view_combo",
    "wish_combo",
)  # fmt: skip


class ReadOnly(QObject):
    """Keeps what can be written in a page from being written, also what the page adds later."""

    def __init__(self, page: Page, over: QWidget) -> None:
        super().__init__(page)
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self._lock)
        self._over = over
        self._lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the page makes or offers anew is locked like the rest."""
        if event.type() in (QEvent.Type.ChildPolished, QEvent.Type.EnabledChange):
            self._again.start()
        return False

    def _lock(self) -> None:
        for widget in (self._over, *self._over.findChildren(QWidget)):
            _lock(widget)
            widget.installEventFilter(self)


def _lock(widget: QWidget) -> None:
    if _only_shows(widget):
        return
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox):
        if not isinstance(widget.parent(), QComboBox):
            widget.setReadOnly(True)
    elif isinstance(widget, QComboBox | QAbstractButton):
        widget.setEnabled(False)
    elif isinstance(widget, QAbstractItemView):
        widget.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        widget.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)


def _only_shows(widget: QWidget) -> bool:
    name = widget.objectName()
    if widget.property("reads") or name in _FINDING:
        return True
    quiet = isinstance(widget, QPushButton) and widget.property("role") in _QUIET
    return quiet or (isinstance(widget, QPushButton) and name.startswith(_LOOKING))


class ClosedNotice(QFrame):
    """Stands above a page of a closed round: which one it is, and the way to the open one."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.setProperty("role", "next")
        held, dates = page.contents, page.method.dates
        day = held.round.closed_on
        said = self.tr("%1 was closed on %2. It can be read and printed, but not changed.")
        told = said.replace("%1", held.round.title).replace("%2", dates.short(day) if day else "")
        self.text = label(told)
        column = QVBoxLayout()
        column.addWidget(self.text)
        if held.round.closed_reason:
            column.addWidget(label(held.round.closed_reason, "muted"))
        self.onward_button = button(self._onward())
        self.onward_button.clicked.connect(self._go_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addLayout(column, 1)
        row.addWidget(self.onward_button)

    def _onward(self) -> str:
        newest = self._page.contents.rounds[-1]
        if not self._page.contents.is_newest:
            return self.tr("Go to %1").replace("%1", newest.title)
        return self.tr("Begin the next APV…")

    def _go_on(self) -> None:
        if self._page.contents.is_newest:
            self._page.step_requested.emit(StepId.NEXT_ROUND)
        else:
            self._page.round_requested.emit(self._page.contents.rounds[-1].id)
