"""One line for what is said in the room: Enter keeps it, Ctrl+Z on an empty line takes it back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class QuickLine(QLineEdit):
    """What is being typed is undone by Ctrl+Z too; the line kept last when nothing is."""

    take_back_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z with nothing typed asks for the last line to be taken back."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.text():
            self.take_back_requested.emit()
        else:
            super().keyPressEvent(event)
