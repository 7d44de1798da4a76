"""Numbered lines as rows: what was said, or proposed; each is mended in its cell."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class _Kept(Protocol):
    @property
    def id(self) -> int:
        """What finds it again."""


T = TypeVar("T", bound=_Kept)


class LinesModel(QAbstractTableModel, Generic[T]):
    """Shows lines and asks for what is edited in place; it never changes one itself.

    A subclass names its `FIELDS` and answers `data`, `headerData` and `flags`.
    """

    FIELDS: tuple[str, ...] = ()
    edited = Signal(object, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[T] = []

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these lines; what stands where it stood keeps its selection and editor."""
        kept = {each.id for each in rows}
        for row in reversed(range(len(self._rows))):
            if self._rows[row].id not in kept:
                self._remove(row, row)
        first, last = self._common_ends(rows)
        gone, new = len(self._rows) - last, len(rows) - last
        if first < gone:
            self._remove(first, gone - 1)
        if first < new:
            self.beginInsertRows(NOWHERE, first, new - 1)
            self._rows[first:first] = rows[first:new]
            self.endInsertRows()
        changed = [row for row, each in enumerate(rows) if self._rows[row] != each]
        self._rows = list(rows)
        for row in changed:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.FIELDS) - 1))

    def line_at(self, row: int) -> T | None:
        """The line on a row, None outside the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, line_id: int) -> int:
        """The row of a line, -1 when it is not shown."""
        return next((row for row, each in enumerate(self._rows) if each.id == line_id), -1)

    def column_of(self, field: str) -> int:
        """The column that shows a field."""
        return self.FIELDS.index(field)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many fields are shown."""
        return 0 if parent.isValid() else len(self.FIELDS)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a change; the row shows it when it has been kept."""
        line = self.line_at(index.row())
        if role != Qt.ItemDataRole.EditRole or line is None:
            return False
        self.edited.emit(line.id, self.FIELDS[index.column()], value)
        return True

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(NOWHERE, first, last)
        del self._rows[first : last + 1]
        self.endRemoveRows()

    def _common_ends(self, rows: Sequence[T]) -> tuple[int, int]:
        """How many rows at the start, and how many at the end, show the lines they did."""
        shorter = min(len(rows), len(self._rows))
        first = 0
        while first < shorter and rows[first].id == self._rows[first].id:
            first += 1
        last = 0
        while last < shorter - first and rows[-1 - last].id == self._rows[-1 - last].id:
            last += 1
        return first, last
