"""The checklist of a meeting as a table: ticked, thing, quantity, and how it came about."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from apv_desktop.content import Method, material_words
from apv_desktop.domain.materials import Line

_Index = QModelIndex | QPersistentModelIndex


class MaterialsModel(QAbstractTableModel):
    """Asks for changes by row; nothing changes here before the file has changed."""

    FIELDS = ("packed", "name", "quantity", "how")
    edited = Signal(int, str, object)

    def __init__(self, method: Method, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._method = method
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the list; rows that are there already stay where they are."""
        if len(lines) == len(self.lines):
            self.lines = lines
            last = self.index(len(lines) - 1, len(self.FIELDS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """A row for each thing."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """The four fields."""
        return 0 if parent.isValid() else len(self.FIELDS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, edits or says; the tick has its word for the ear."""
        if not index.isValid():
            return None
        line, field = self.lines[index.row()], self.FIELDS[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and field == "packed":
            return Qt.CheckState.Checked if line.packed else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and field == "packed":
            told = self.tr("%1, packed") if line.packed else self.tr("%1, not packed")
            return told.replace("%1", material_words.name(line, self._method))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._value(line, field)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a change; a tick is one too."""
        line, field = self.lines[index.row()], self.FIELDS[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self.edited.emit(index.row(), "packed", not line.packed)
        elif value != self._value(line, field):
            self.edited.emit(index.row(), field, value)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Everything can be ticked and counted; only one's own things can be renamed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        field = self.FIELDS[index.column()]
        if field == "packed":
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        elif field == "quantity" or (field == "name" and self.lines[index.row()].rule is None):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            "packed": self.tr("Packed"),
            "name": self.tr("Item"),
            "quantity": self.tr("Quantity"),
            "how": self.tr("How it is worked out"),
        }
        return names[self.FIELDS[section]]

    def _value(self, line: Line, field: str) -> object:
        if field == "name":
            return material_words.name(line, self._method)
        if field == "quantity":
            return line.quantity
        return material_words.how(line, self._method) if field == "how" else None
