"""The proposals for one wish as rows."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from apv_desktop.content import Method
from apv_desktop.domain.proposals import Level, Proposal

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole


class ProposalsModel(QAbstractTableModel):
    """Shows proposals and asks for what is edited in place; it never changes one itself."""

    FIELDS = ("number", "group", "text", "level", "involved", "chosen")
    edited = Signal(object, str, object)

    def __init__(self, method: Method) -> None:
        super().__init__()
        self._method = method
        self._rows: list[Proposal] = []

    def show_rows(self, rows: Sequence[Proposal]) -> bool:
        """Show these proposals; whether anything was different."""
        if list(rows) == self._rows:
            return False
        if [each.id for each in rows] == [each.id for each in self._rows]:
            self._rows = list(rows)
            last = self.index(len(rows) - 1, len(self.FIELDS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return True
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        return True

    def proposal_at(self, row: int) -> Proposal | None:
        """The proposal on a row, None outside the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, proposal_id: int) -> int:
        """The row of a proposal, -1 when it is not shown."""
        return next((row for row, each in enumerate(self._rows) if each.id == proposal_id), -1)

    def column_of(self, field: str) -> int:
        """The column that shows a field."""
        return self.FIELDS.index(field)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many proposals there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many fields are shown."""
        return 0 if parent.isValid() else len(self.FIELDS)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """What a cell shows, edits or says."""
        field, row = self.FIELDS[index.column()], self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if role not in (_DISPLAY, _EDIT):
            return None
        if field == "level":
            return "" if row.level is Level.OPEN else self._word(row.level)
        if field == "chosen":
            return self.tr("✓ plan") if row.chosen else ""
        value = getattr(row, field)
        return "" if value is None else value

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return {
            "number": self.tr("No."),
            "group": self.tr("Group"),
            "text": self.tr("Proposal"),
            "level": self.tr("Level"),
            "involved": self.tr("Involved"),
            "chosen": self.tr("Chosen"),
        }[self.FIELDS[section]]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The words are mended in place."""
        flags = super().flags(index)
        if index.isValid() and self.FIELDS[index.column()] == "text":
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        """Ask for a change; the row shows it when it has been kept."""
        proposal = self.proposal_at(index.row())
        if role != _EDIT or proposal is None:
            return False
        self.edited.emit(proposal.id, self.FIELDS[index.column()], value)
        return True

    def _word(self, level: Level) -> str:
        return self._method.text(f"words:level.{level.value}")
