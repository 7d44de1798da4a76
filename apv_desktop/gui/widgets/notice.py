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
        self._label = ""
        self.hide()

    def follow(self, undo_label: str | None) -> None:
        """Go when the step it told with a label is no longer the one *Undo* would take back."""
        if self._label and undo_label != self._label:
            self.hide()

    def tell(self, text: str, label: str = "") -> None:
        """Show what was done; `label` is that of the step, if Undo itself takes it back."""
        self._label = label
        self.text.setText(text)
        self.undo_button.setAccessibleDescription(text)
        self.show()
