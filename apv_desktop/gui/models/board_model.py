"""The board as a table: activities and checks of effects, late ones marked in words."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from apv_desktop.content import Method
from apv_desktop.domain import board
from apv_desktop.domain.board import BoardColumn, BoardRow
from apv_desktop.gui import theme

Index = QModelIndex | QPersistentModelIndex
COLUMNS = tuple(BoardColumn)
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class BoardModel(QAbstractTableModel):
    """A row for each of the rows given; what is shown and in which order is decided elsewhere.

    A deadline that was typed is told by `day_typed`; the model keeps nothing.
    """

    day_typed = Signal(str)

    def __init__(self, method: Method) -> None:
        super().__init__()
        words = method.file("words")
        self._dates = method.dates
        self._words = words
        self._headers = [words["board_column"][column.value] for column in COLUMNS]
        self._rows: Sequence[BoardRow] = ()

    def show_rows(self, rows: Sequence[BoardRow]) -> bool:
        """Show these rows; True when the table was built anew and has lost its selection."""
        if rows == self._rows:
            return False
        same = len(rows) == len(self._rows)
        if same and all(new.key == old.key for new, old in zip(rows, self._rows, strict=True)):
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    @property
    def rows(self) -> Sequence[BoardRow]:
        """The rows shown, in order."""
        return self._rows

    def row_at(self, row: int) -> BoardRow | None:
        """What stands on a row, None outside the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, key: tuple[int, int]) -> int:
        """Where the row with this key stands, -1 when it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def row_of_plan(self, plan_id: int) -> int:
        """Where the first row of a plan stands, -1 when none is shown."""
        return next((at for at, row in enumerate(self._rows) if row.plan.id == plan_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """One column for each thing that can be read of a row."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return str(self._headers[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QColor | None:
        """The text of a cell; late days are coloured as well as marked in words."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role in _TEXT_ROLES:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return "" if row.deadline is None else self._dates.short(row.deadline)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only the deadline of an activity is typed here."""
        flags = super().flags(index)
        row = self.row_at(index.row()) if index.isValid() else None
        is_deadline = index.isValid() and COLUMNS[index.column()] is BoardColumn.DEADLINE
        if row is not None and row.activity is not None and is_deadline:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the page keeps it and shows the row again."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) != self.data(index, role):
            self.day_typed.emit(str(value))
        return True

    def text(self, row: BoardRow, column: BoardColumn) -> str:
        """What a cell says."""
        if column is BoardColumn.NUMBER:
            return f"{row.plan.number}.{row.position}"
        if column is BoardColumn.PLAN:
            return board.plan_name(row.plan)
        if column is BoardColumn.WHAT:
            check = self._words["board_check"]["what"] if row.is_check else ""
            return " ".join(row.what.split()) or str(check)
        if column is BoardColumn.WHO:
            return row.who
        if column is BoardColumn.DEADLINE:
            return self._deadline(row)
        if column is BoardColumn.STATUS:
            return self._status(row)
        return str(self._words["plan_status"][row.plan.status.value])

    def _deadline(self, row: BoardRow) -> str:
        day = "" if row.deadline is None else self._dates.short(row.deadline)
        if row.is_late:
            return f"{day}  ⚠ {self._words['late']}"
        return f"{day}  ◷ {self._words['soon']}" if row.is_soon else day

    def _status(self, row: BoardRow) -> str:
        if row.activity is not None:
            return str(self._words["activity_status"][row.activity.status.value])
        return str(self._words["board_check"]["status"]) if row.is_check else ""

    def _colour(self, row: BoardRow, column: BoardColumn) -> QColor | None:
        colours = theme.tokens()
        if column is BoardColumn.DEADLINE and row.is_late:
            return QColor(colours.error)
        if column is BoardColumn.DEADLINE and row.is_soon:
            return QColor(colours.warn)
        return QColor(colours.muted) if row.is_ended else None
