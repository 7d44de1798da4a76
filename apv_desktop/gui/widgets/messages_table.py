"""The table of messages: what is told has the room that is left, and never too little to read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from apv_desktop.gui.widgets.tables import WrappingTable

_LETTERS = (16, 0, 19, 19, 25, 18)  # of each column; 0 takes the room that is left
_FEWEST = 34  # letters of the one that takes the rest; where they do not fit one scrolls


class MessagesTable(WrappingTable):
    """Columns as wide as their words, and a message beside them; at 200 % it scrolls across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        left = self.viewport().width() - sum(_LETTERS) * letter
        for column, letters in enumerate(_LETTERS):
            self.setColumnWidth(column, letters * letter or max(left, _FEWEST * letter))
