"""The participants as an editable table; what is typed is asked for, never written here."""

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
from PySide6.QtGui import QColor

from apv_desktop.domain.people import Person
from apv_desktop.gui import theme

PRESENCE = ("reply_1", "came_1", "reply_2", "came_2")
FIELDS = ("name", "department", "job", "is_leader", "email", *PRESENCE)
_TICK, _LAST = FIELDS.index("is_leader"), len(FIELDS) - 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole


class PeopleModel(QAbstractTableModel):
    """Rows keep their places while they are edited; only `arrange` sorts them anew.

    `edit_requested` carries a person's id, a domain field and the value. A value refused is kept
    as a draft and shown, so that it can be mended.
    """

    edit_requested = Signal(object, str, object)

    def __init__(
        self, titles: Sequence[str], yes: str, no: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        self._spoken_ticks = {True: yes, False: no}
        self._people: list[Person] = []
        self._departments: Mapping[int, str] = {}
        self._presence: Mapping[tuple[int, str], str] = {}
        self.drafts: dict[tuple[int, str], str] = {}
        self.refusal = ""

    def arrange(self, people: Sequence[Person], departments: Mapping[int, str]) -> None:
        """Show `people` in the order given."""
        self.beginResetModel()
        self._people = list(people)
        self._departments = departments
        known = {person.id for person in people}
        self.drafts = {key: text for key, text in self.drafts.items() if key[0] in known}
        self.endResetModel()

    def update(self, people: Sequence[Person], departments: Mapping[int, str]) -> None:
        """Show what changed on rows that stay where they are; who comes or goes rearranges."""
        now = {person.id: person for person in people}
        if len(now) != len(self._people) or any(p.id not in now for p in self._people):
            self.arrange(people, departments)
            return
        self._departments = departments
        self._people = [now[person.id] for person in self._people]
        if self._people:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._people) - 1, _LAST))

    def show_presence(self, presence: Mapping[tuple[int, str], str]) -> None:
        """What each has answered, and who came, by person and field; shown only."""
        self._presence = presence

    def person(self, row: int) -> Person:
        """Who stands in a row."""
        return self._people[row]

    def row_of(self, person_id: int) -> int:
        """The row of a person, -1 for nobody here."""
        return next((row for row, p in enumerate(self._people) if p.id == person_id), -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """One row a person."""
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """One column a field."""
        return 0 if parent.isValid() else len(FIELDS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Titles above, numbers at the side."""
        if role != _Role.DisplayRole:
            return None
        return self._titles[section] if orientation == Qt.Orientation.Horizontal else section + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Everything can be edited; the tick is ticked."""
        known = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == _TICK:
            return known | Qt.ItemFlag.ItemIsUserCheckable
        if FIELDS[index.column()] in PRESENCE:
            return known
        return known | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """The text, the tick, and for a draft why it is one."""
        if role in (_Role.DisplayRole, _Role.EditRole):
            return self._text(index)
        if role == _Role.CheckStateRole and index.column() == _TICK:
            ticked = self._people[index.row()].is_leader
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == _Role.AccessibleTextRole:
            return self._spoken(index)
        if role == _Role.ToolTipRole:
            return self._text(index) if self._draft(index) is None else self.refusal
        if role == _Role.ForegroundRole and self._draft(index) is not None:
            return QColor(theme.tokens().error)
        return None

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Ask for the change; the rows follow when it was kept."""
        person, field = self._people[index.row()], FIELDS[index.column()]
        if role == _Role.CheckStateRole and index.column() == _TICK:
            ticked = Qt.CheckState(value) == Qt.CheckState.Checked
            self.edit_requested.emit(person.id, field, ticked)
            return True
        if role != _Role.EditRole or str(value) == self._text(index):
            return False
        self.edit_requested.emit(person.id, field, str(value))
        return True

    def _draft(self, index: _Index) -> str | None:
        return self.drafts.get((self._people[index.row()].id, FIELDS[index.column()]))

    def _text(self, index: _Index) -> str:
        draft = self._draft(index)
        if draft is not None:
            return draft
        person, field = self._people[index.row()], FIELDS[index.column()]
        if field == "department":
            return self._departments.get(person.department_id or 0, "")
        if field in PRESENCE:
            return self._presence.get((person.id, field), "")
        return "" if field == "is_leader" else str(getattr(person, field))

    def _spoken(self, index: _Index) -> str:
        if index.column() == _TICK:
            said = self._spoken_ticks[self._people[index.row()].is_leader]
        else:
            said = self._text(index)
        return f"{self._titles[index.column()]}: {said}"
