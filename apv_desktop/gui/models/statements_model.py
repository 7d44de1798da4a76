"""Statements of one kind as rows: number, group and text."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from apv_desktop.domain.statements import Statement

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_DISPLAY, _ALIGNMENT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole
_VALUE = (_DISPLAY, Qt.ItemDataRole.EditRole)


class StatementsModel(QAbstractTableModel):
    """Shows statements and asks for what is edited in place; it never changes one itself."""

    FIELDS: tuple[str, ...] = ("number", "group", "text")
    edited = Signal(object, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Statement] = []

    def show_rows(self, rows: Sequence[Statement]) -> None:
        """Show these statements; what stands where it stood keeps its selection and editor."""
        kept = {each.id for each in rows}
        for row in reversed(range(len(self._rows))):
            if self._rows[row].id not in kept:
                self._remove(row, row)
        first, last = self._common_ends(rows)
        gone, new = len(self._rows) - last, len(rows) - last
        if first < gone:
            self._remove(first, gone - 1)
        if first < new:
            self.beginInsertRows(_NOWHERE, first, new - 1)
            self._rows[first:first] = rows[first:new]
            self.endInsertRows()
        changed = [row for row, each in enumerate(rows) if self._rows[row] != each]
        self._rows = list(rows)
        for row in changed:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.FIELDS) - 1))

    def statement_at(self, row: int) -> Statement | None:
        """The statement on a row, None outside the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, statement_id: int) -> int:
        """The row of a statement, -1 when it is not shown."""
        return next((row for row, each in enumerate(self._rows) if each.id == statement_id), -1)

    def column_of(self, field: str) -> int:
        """The column that shows a field."""
        return self.FIELDS.index(field)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many statements there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many fields are shown."""
        return 0 if parent.isValid() else len(self.FIELDS)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """What a cell shows, edits or says."""
        if role in _VALUE:
            value = getattr(self._rows[index.row()], self.FIELDS[index.column()])
            if role == _DISPLAY and self.FIELDS[index.column()] == "text":
                return self.told(self._rows[index.row()])
            return ("" if role == _DISPLAY else 0) if value is None else value
        if role == _ALIGNMENT:
            return self.alignment(self.FIELDS[index.column()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(self.FIELDS[section])
        return self.titles()[self.FIELDS[section]] if role == _DISPLAY else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything but the number can be edited."""
        flags = super().flags(index)
        if index.isValid() and self.is_editable(self.FIELDS[index.column()]):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a change; the row shows it when it has been kept."""
        statement = self.statement_at(index.row())
        if role != Qt.ItemDataRole.EditRole or statement is None:
            return False
        self.edited.emit(statement.id, self.FIELDS[index.column()], value)
        return True

    def told(self, statement: Statement) -> str:
        """The words of a statement; a dream says that it is one."""
        if not statement.is_dream:
            return statement.text
        return self.tr("Dream: %1").replace("%1", statement.text)

    def titles(self) -> dict[str, str]:
        """The names of the columns by field."""
        return {"number": self.tr("No."), "group": self.tr("Group"), "text": self.tr("Text")}

    def is_editable(self, field: str) -> bool:
        """Whether a field is edited in its cell."""
        return field != "number"

    def alignment(self, field: str) -> Qt.AlignmentFlag:
        """Numbers stand at the right, under their name."""
        return _RIGHT if field in ("number", "group", "marks") else _LEFT

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(_NOWHERE, first, last)
        del self._rows[first : last + 1]
        self.endRemoveRows()

    def _common_ends(self, rows: Sequence[Statement]) -> tuple[int, int]:
        """How many rows at the start, and how many at the end, show the statements they did."""
        shorter = min(len(rows), len(self._rows))
        first = 0
        while first < shorter and rows[first].id == self._rows[first].id:
            first += 1
        last = 0
        while last < shorter - first and rows[-1 - last].id == self._rows[-1 - last].id:
            last += 1
        return first, last
