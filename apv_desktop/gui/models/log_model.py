"""How long the items of a meeting were to take and took, and the sum of both."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from apv_desktop.services.holding import Logged

_Index = QModelIndex | QPersistentModelIndex
TITLE_COLUMN = 0


class LogModel(QAbstractTableModel):
    """Only to be read. The last row is the sum."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, str, str]] = []

    def show_log(self, logged: Sequence[Logged]) -> None:
        """Show what the file remembers."""
        self.beginResetModel()
        self._rows = [self._row(each) for each in logged]
        if logged:
            planned = sum(each.planned for each in logged)
            spent = sum(each.spent for each in logged)
            self._rows.append((self.tr("In all"), _minutes(planned), _minutes(spent)))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """A row for each item, and the sum."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Item, planned, taken."""
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Item"), self.tr("Planned, min."), self.tr("Took, min."))[section]

    def _row(self, each: Logged) -> tuple[str, str, str]:
        took = self.tr("skipped") if each.skipped else _minutes(each.spent)
        return each.title, _minutes(each.planned), took


def _minutes(seconds: int) -> str:
    return str(round(seconds / 60))
