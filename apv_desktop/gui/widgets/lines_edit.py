"""A field for one line after another: Enter hands over what was typed, or all that was pasted."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from apv_desktop.gui.widgets.note_edit import NoteEdit


class LinesEdit(NoteEdit):
    """One line high until more is pasted into it."""

    FEWEST = 1
    MOST = 6
    entered = Signal()

    def event(self, event: QEvent) -> bool:
        """With nothing typed Ctrl+Z is the window's: it takes the last line back."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self.document().isEmpty()
            and (
                event.matches(QKeySequence.StandardKey.Undo)
                or event.matches(QKeySequence.StandardKey.Redo)
            )
        ):
            event.ignore()
            return False
        return super().event(event)

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
