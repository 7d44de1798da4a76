"""A list of proposals: Enter takes the ones chosen, Delete refuses them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QWidget

from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProposalList(QListWidget):
    """Several can be chosen; after one is gone the next stands there."""

    take_requested = Signal()
    refuse_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(WrappingDelegate(self))
        self.itemDoubleClicked.connect(self.take_requested)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these, standing where one stood."""
        if [self.item(at).text() for at in range(self.count())] == list(texts):
            return
        row = max(0, self.currentRow())
        self.clear()
        self.addItems(list(texts))
        self.setCurrentRow(min(row, self.count() - 1))

    def chosen_rows(self) -> list[int]:
        """The rows chosen, from the top."""
        return sorted(index.row() for index in self.selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the two answers."""
        if event.key() in _ENTER and self.selectedItems():
            self.take_requested.emit()
        elif event.key() == Qt.Key.Key_Delete and self.selectedItems():
            self.refuse_requested.emit()
        else:
            super().keyPressEvent(event)
