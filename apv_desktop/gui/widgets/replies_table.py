"""The table of answers: many rows at once, and a key for each answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from apv_desktop.domain.attendance import ReplyAnswer
from apv_desktop.gui.widgets.tables import WrappingTable

_KEYS = {"+": ReplyAnswer.COMING, "-": ReplyAnswer.NOT_COMING, "−": ReplyAnswer.NOT_COMING}


class RepliesTable(WrappingTable):
    """Tells which answer is to be noted for the rows that are chosen."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The sign of an answer, or Del to take it away."""
        if event.text() in _KEYS:
            self.answered.emit(_KEYS[event.text()])
        elif event.key() == Qt.Key.Key_Delete:
            self.answered.emit(ReplyAnswer.OPEN)
        else:
            super().keyPressEvent(event)

    def chosen_rows(self) -> list[int]:
        """The rows that are chosen, from the top; whoever came here by Tab stands on one alone."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return rows or [row for row in (self.current_row(),) if row >= 0]
