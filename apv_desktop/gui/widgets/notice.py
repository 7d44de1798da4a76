"""A line that tells what was just done and offers to take it back: instead of a dialog."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from apv_desktop.gui.widgets.labels import button, label


class Notice(QFrame):
    """Hidden until there is something to tell."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "next")
        self.text = label("")
        self.undo_button = button(self.tr("Undo"))
        self.undo_button.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.text, 1)
        row.addWidget(self.undo_button)
        self._step: int | None = None
        self.hide()

    def follow(self, newest: int | None) -> None:
        """Go when the step it told of is no longer the one *Undo* would take back."""
        if self._step is not None and newest != self._step:
            self.hide()

    def tell(self, text: str, step: int | None = None) -> None:
        """Show what was done; `step` is its place in the history, if Undo itself takes it back."""
        self._step = step
        self.text.setText(text)
        self.undo_button.setAccessibleDescription(text)
        self.undo_button.show()
        self.show()

    def say(self, text: str) -> None:
        """Tell that nothing was done: there is nothing to take back."""
        self._step = None
        self.text.setText(text)
        self.undo_button.hide()
        self.show()
