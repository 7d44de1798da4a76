"""The preview of a pasted list, a row each, with a word on what becomes of it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from apv_desktop.gui import theme
from apv_desktop.services.pasting import ASIDE, Fate, PreviewRow

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole
_LONGEST = 200


class PastedModel(QAbstractTableModel):
    """The word, name, department, job, leader and e-mail."""

    def __init__(
        self,
        titles: Sequence[str],
        fates: Mapping[Fate, str],
        yes: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        self._fates = fates
        self._yes = yes
        self._rows: Sequence[PreviewRow] = ()

    def show_rows(self, rows: Sequence[PreviewRow]) -> None:
        """Show these rows in the place of those before."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """One row a pasted row."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """One column a title."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Titles above, numbers at the side."""
        if role != _Role.DisplayRole:
            return None
        return self._titles[section] if orientation == Qt.Orientation.Horizontal else section + 1

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """The texts; a row that stays out is coloured too."""
        row = self._rows[index.row()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return self._texts(row)[index.column()]
        if role == _Role.ForegroundRole and row.fate in ASIDE:
            return QColor(theme.tokens().error)
        return None

    def _texts(self, row: PreviewRow) -> tuple[str, ...]:
        word, person = self._fates[row.fate], row.person
        if row.fate in ASIDE:
            told = " · ".join(filter(None, row.text.split("\t")))[:_LONGEST]
            return (f"{word.replace('%1', str(row.line))}: {told}", "", "", "", "", "")
        leads = self._yes if person.is_leader else ""
        return (word, person.name, person.department, person.job, leads, person.email)
