"""One column of the board: its activities as cards of two lines, to be dragged to another."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from apv_desktop.domain.board import BoardColumn, BoardRow
from apv_desktop.gui import theme
from apv_desktop.gui.models.board_model import BoardModel

Index = QModelIndex | QPersistentModelIndex
_KIND = "application/x-apv-activity"
_SPOKEN = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class LaneModel(QAbstractListModel):
    """The cards of one state; what is dropped here is to have that state."""

    dropped = Signal(object)

    def __init__(self, words: BoardModel, takes_drops: bool) -> None:
        super().__init__()
        self._words, self._takes_drops = words, takes_drops
        self._rows: Sequence[BoardRow] = ()

    def show_rows(self, rows: Sequence[BoardRow]) -> None:
        """Show these cards."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_at(self, at: int) -> BoardRow | None:
        """The card at a place, None outside the column."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def row_of(self, key: tuple[int, int]) -> int:
        """Where a card stands, -1 when it is in another column."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many cards there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QColor | None:
        """What it is, and under it whose and by when."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole or role in _SPOKEN:
            told = self._words.text
            named = f"{told(row, BoardColumn.NUMBER)}  {told(row, BoardColumn.WHAT)}"
            below = (told(row, BoardColumn.DEADLINE), told(row, BoardColumn.WHO))
            return f"{named}\n{' · '.join(part for part in below if part)}"
        if role == Qt.ItemDataRole.ForegroundRole and row.is_late:
            return QColor(theme.tokens().error)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Activities can be dragged; a column of states takes them."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row_at(index.row()) if index.isValid() else None
        if row is not None and row.activity is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled if self._takes_drops else flags

    def mimeTypes(self) -> list[str]:
        """Only our own cards can be dropped."""
        return [_KIND]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The keys of the cards dragged."""
        rows = [row for row in (self.row_at(index.row()) for index in indexes) if row is not None]
        data = QMimeData()
        data.setData(_KIND, " ".join(f"{row.key[0]}:{row.key[1]}" for row in rows).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """A card moves."""
        return Qt.DropAction.MoveAction

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the state of this column; the model itself moves nothing."""
        if not data.hasFormat(_KIND) or not self._takes_drops:
            return False
        pairs = bytes(data.data(_KIND).data()).decode().split()
        self.dropped.emit([tuple(map(int, pair.split(":"))) for pair in pairs])
        return False
