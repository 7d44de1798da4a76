"""A question of the bank: its words, when it works, and a button that chooses it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from apv_desktop.gui.widgets.labels import button, label


class BankRow(QFrame):
    """Tells which question is asked for; shows in words whether it is on the sheet already."""

    choose_requested = Signal(str)

    def __init__(self, source: str, text: str, when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._text = text
        self.setProperty("role", "line")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 8, 4, 8)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(text))
        words.addWidget(label(when, "muted"))
        row.addLayout(words, 1)
        self.choose_button = button("")
        self.choose_button.clicked.connect(self._choose)
        row.addWidget(self.choose_button)

    def show_chosen(self, chosen: bool) -> None:
        """Say whether the question is on the sheet."""
        self.choose_button.setEnabled(not chosen)
        self.choose_button.setText(self.tr("✓ Chosen") if chosen else self.tr("Choose"))
        name = self.tr("Chosen: %1") if chosen else self.tr("Choose: %1")
        self.choose_button.setAccessibleName(name.replace("%1", self._text))

    def _choose(self) -> None:
        self.choose_requested.emit(self.source)
