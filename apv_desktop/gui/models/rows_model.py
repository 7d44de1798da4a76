"""Things of one kind as rows that are edited in their cells; nothing is written here."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole
_ANSWERED = frozenset(
    (_Role.DisplayRole, _Role.EditRole, _Role.CheckStateRole, _Role.AccessibleTextRole)
)


class RowsModel(QAbstractTableModel):
    """Shows things by their `id` and asks for what is edited.

    A subclass names its `FIELDS`, which of them are `FIXED`, and which are `TICKS`.
    """

    FIELDS: tuple[str, ...] = ()
    FIXED: tuple[str, ...] = ()
    TICKS: tuple[str, ...] = ()
    edited = Signal(object, str, object)

    def __init__(
        self,
        titles: Mapping[str, str],
        ticks: tuple[str, str] = ("", ""),
        parent: QObject | None = None,
    ) -> None:
        """`titles` by field; `ticks` is what a screen reader says of a tick and of none."""
        super().__init__(parent)
        self._titles = titles
        self._spoken = ticks
        self._rows: list[Any] = []

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these; the same things in the same order keep selection and editor."""
        before, self._rows = self._rows, list(rows)
        if [each.id for each in before] != [each.id for each in rows]:
            self._rows = before
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
        elif self._rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._rows) - 1, len(self.FIELDS) - 1)
            )

    def row_at(self, row: int) -> Any | None:
        """The thing on a row, None outside the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, thing_id: int) -> int:
        """The row of a thing, -1 when it is not here."""
        return next((row for row, each in enumerate(self._rows) if each.id == thing_id), -1)

    def text(self, thing: Any, field: str) -> str:
        """What stands in a cell."""
        value = getattr(thing, field)
        return "" if value is None else str(value)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row a thing."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One column a field."""
        return 0 if parent.isValid() else len(self.FIELDS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """The titles."""
        if role != _Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._titles[self.FIELDS[section]]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A tick is ticked, what is not fixed can be edited."""
        known = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        field = self.FIELDS[index.column()]
        if field in self.TICKS:
            return known | Qt.ItemFlag.ItemIsUserCheckable
        return known if field in self.FIXED else known | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """The text or the tick, and how it is said aloud."""
        if role not in _ANSWERED:  # Qt asks each cell for ten more, such as its font
            return None
        thing, field = self._rows[index.row()], self.FIELDS[index.column()]
        if field in self.TICKS:
            ticked = bool(getattr(thing, field))
            if role == _Role.CheckStateRole:
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            said = self._spoken[0 if ticked else 1]
        elif role in (_Role.DisplayRole, _Role.EditRole):
            return self.text(thing, field)
        else:
            said = self.text(thing, field)
        return f"{self._titles[field]}: {said}" if role == _Role.AccessibleTextRole else None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Ask for the change; the row follows when it was kept."""
        thing, field = self._rows[index.row()], self.FIELDS[index.column()]
        if role == _Role.CheckStateRole and field in self.TICKS:
            self.edited.emit(thing.id, field, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != _Role.EditRole or value == self.data(index, _Role.EditRole):
            return False
        self.edited.emit(thing.id, field, value)
        return True
