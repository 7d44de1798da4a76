"""The items of a script as rows: when, how long, what, who. A row that is dropped asks to move."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from apv_desktop.content.dates import DateWords
from apv_desktop.domain.scripts import Slot

_MIME = "application/x-apv-script-item"
_Index = QModelIndex | QPersistentModelIndex
_COLUMNS = 4
ITEM_COLUMN = 2


class ScriptModel(QAbstractTableModel):
    """Nothing is edited in the cells; the form under the table does that."""

    place_asked = Signal(object, int)

    def __init__(self, dates: DateWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dates = dates
        self._slots: Sequence[Slot] = ()
        self._movable = False

    def show_slots(self, slots: Sequence[Slot], movable: bool) -> None:
        """Show a script; rows are changed in place as long as there are as many of the same."""
        before = [slot.item.id for slot in self._slots]
        self._movable = movable
        if before == [slot.item.id for slot in slots]:
            self._slots = slots
            if slots:
                self.dataChanged.emit(self.index(0, 0), self.index(len(slots) - 1, _COLUMNS - 1))
            return
        self.beginResetModel()
        self._slots = slots
        self.endResetModel()

    def slot_at(self, row: int) -> Slot | None:
        """The item of a row, None where there is none."""
        return self._slots[row] if 0 <= row < len(self._slots) else None

    def row_of(self, item_id: int | None) -> int:
        """The row of an item, -1 for none."""
        return next((at for at, slot in enumerate(self._slots) if slot.item.id == item_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """A row for each item."""
        return 0 if parent.isValid() else len(self._slots)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """When, how long, what and who."""
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows; minutes say their word to a screen reader."""
        if not index.isValid():
            return None
        slot = self._slots[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(slot)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 1:
            return self.tr("%n minute(s)", "", slot.minutes)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Time"), self.tr("Min."), self.tr("Item"), self.tr("Who"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows are dragged, and dropped between rows."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._movable else Qt.ItemFlag.NoItemFlags
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found | Qt.ItemFlag.ItemIsDragEnabled if self._movable else found

    def supportedDropActions(self) -> Qt.DropAction:
        """An item is moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """The one kind of thing that can be dropped here."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The item that is dragged."""
        data = QMimeData()
        item = self._slots[indexes[0].row()].item
        data.setData(_MIME, QByteArray(str(item.id).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Ask for the item to be put where it was dropped; the page has it done."""
        if not data.hasFormat(_MIME):
            return False
        item_id = int(bytes(data.data(_MIME).data()).decode())
        at = row if row >= 0 else parent.row() if parent.isValid() else len(self._slots)
        here = self.row_of(item_id)
        self.place_asked.emit(item_id, at - 1 if here < at else at)
        return False  # the page writes; the view must not take the row away itself

    def _shown(self, slot: Slot) -> tuple[str, str, str, str]:
        clock = "" if slot.start is None else self._dates.bare_clock(slot.start)
        title = slot.item.title
        if slot.item.is_proposal:
            title = self.tr("%1 (proposal)").replace("%1", title)
        return clock, str(slot.minutes), title, slot.item.who
