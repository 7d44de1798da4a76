"""Two lists side by side: wishes that are picked up, and themes they are put into."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate

_DATA = Qt.ItemDataRole.UserRole
_AT_A_TIME = 40  # lines measured before keys and paint come through


class _Wrapping(QListWidget):
    """Lines that wrap, measured bit by bit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setItemDelegate(WrappingDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_A_TIME)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[tuple[object, str]]) -> None:
        """Show these lines; those that were chosen stay so."""
        known = [(self.item(row).data(_DATA), self.item(row).text()) for row in range(self.count())]
        if known == list(lines):
            return
        chosen, current = self.chosen(), self.currentRow()
        was = self.blockSignals(True)
        self.clear()
        for data, text in lines:
            item = QListWidgetItem(text, self)
            item.setData(_DATA, data)
            item.setSelected(data in chosen)
        rows = [row for row, (data, _) in enumerate(lines) if data in chosen]
        wanted = rows[0] if rows else min(max(current, 0), len(lines) - 1)
        self.setCurrentRow(wanted)
        for row in rows:
            self.item(row).setSelected(True)
        self.blockSignals(was)

    def chosen(self) -> list[object]:
        """What the chosen lines stand for, in their order."""
        rows = sorted(self.row(item) for item in self.selectedItems())
        return [self.item(row).data(_DATA) for row in rows]


class WishList(_Wrapping):
    """Wishes: several can be chosen, dragged, or moved by the number of a theme."""

    number_pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit moves what is chosen."""
        if event.text().isdecimal() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.number_pressed.emit(int(event.text()))
            return
        super().keyPressEvent(event)

    def choose(self, wish_ids: Iterable[object]) -> None:
        """Choose these wishes, as far as they are shown."""
        wanted = set(wish_ids)
        for row in range(self.count()):
            item = self.item(row)
            item.setSelected(item.data(_DATA) in wanted)
            if item.data(_DATA) in wanted:
                self.setCurrentItem(item)


class ThemeList(_Wrapping):
    """Themes: wishes are dropped on them."""

    dropped_on = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)

    def theme(self) -> str | None:
        """The theme the user stands on, None for none."""
        item = self.currentItem()
        return None if item is None else str(item.data(_DATA))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only wishes are taken."""
        if isinstance(event.source(), WishList):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only on a theme."""
        if self.itemAt(event.position().toPoint()) is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which theme they were dropped on; the page moves them."""
        item = self.itemAt(event.position().toPoint())
        if item is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped_on.emit(item.data(_DATA))
