"""A field for one line after another: Enter hands over what was typed, or all that was pasted."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent

from apv_desktop.gui.widgets.note_edit import NoteEdit


class LinesEdit(NoteEdit):
    """One line high until more is pasted into it."""

    FEWEST = 1
    MOST = 6
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands over; Shift+Enter begins another line."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted text without its dress, and without empty lines at its end."""
        self.insertPlainText(source.text().rstrip("\r\n") if source.hasText() else "")
