"""The groups of one meeting as a table: a row for each group, a cell for each member."""

from collections.abc import Iterable, Mapping, Sequence
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

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import GROUP_SIZE, WorkGroup
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person

PERSON = int(Qt.ItemDataRole.UserRole)
SECOND_LINE = PERSON + 1
ODD = PERSON + 2
_MIME = "application/x-apv-person"
_Index = QModelIndex | QPersistentModelIndex


@frozen
class GroupRow:
    """A group with its members; those without a group fill rows with number None."""

    number: int | None
    members: tuple[Person, ...]
    odd: bool = False
    locked: frozenset[int] = frozenset()


class GroupsModel(QAbstractTableModel):
    """Column 0 names the group, the others hold its members. A drop asks for a move."""

    move_asked = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: list[GroupRow] = []
        self._departments: Mapping[int, str] = {}
        self._columns = 1

    def show_groups(
        self,
        meeting: MeetingKind,
        groups: Sequence[WorkGroup],
        people: Mapping[int, Person],
        outside: Sequence[Person],
        departments: Mapping[int, str],
        odd: Iterable[int],
    ) -> None:
        """Show the groups of a meeting, those without a group first."""
        self.beginResetModel()
        sizes = (len(group.member_ids) for group in groups)
        self._columns = 1 + max(GROUP_SIZE[meeting], *sizes, 0)
        self._departments = departments
        wide = self._columns - 1
        rows = [
            GroupRow(None, tuple(outside[at : at + wide])) for at in range(0, len(outside), wide)
        ]
        strange = set(odd)
        for group in groups:
            members = tuple(people[each] for each in group.member_ids if each in people)
            is_odd = group.number in strange
            rows.append(GroupRow(group.number, members, is_odd, group.locked_ids))
        self.groups = rows
        self.endResetModel()

    def numbers(self) -> list[int]:
        """The numbers of the groups, in order."""
        return [row.number for row in self.groups if row.number is not None]

    def group_name(self, number: int | None) -> str:
        """What the group is called."""
        if number is None:
            return self.tr("No group")
        return self.tr("Group %1").replace("%1", str(number))

    def size_of(self, number: int) -> int:
        """How many members the group has."""
        return next(len(row.members) for row in self.groups if row.number == number)

    def is_locked(self, person_id: int) -> bool:
        """Whether a person stays when the groups are mixed again."""
        return any(person_id in row.locked for row in self.groups)

    def index_of(self, person_id: int) -> QModelIndex:
        """Where a person sits."""
        for at, row in enumerate(self.groups):
            for seat, person in enumerate(row.members):
                if person.id == person_id:
                    return self.index(at, seat + 1)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """A row for each group."""
        return 0 if parent.isValid() else len(self.groups)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """The name, and a seat for each member of the largest group."""
        return 0 if parent.isValid() else self._columns

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Two lines for each cell: the name, and the department or the size."""
        if not index.isValid():
            return None
        row, seat = self.groups[index.row()], index.column() - 1
        if seat < 0:
            return self._of_group(row, role)
        return self._of_person(row, row.members[seat], role) if seat < len(row.members) else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """People can be chosen and dragged; every cell takes a drop."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        if index.data(PERSON) is not None:
            flags |= Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        """People move, they are never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """A person of this table."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The person being dragged."""
        data = QMimeData()
        if indexes:
            data.setData(_MIME, QByteArray(str(indexes[0].data(PERSON)).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Ask for the move; nothing changes here before the file has changed."""
        at = parent.row() if parent.isValid() else min(row, len(self.groups) - 1)
        if data.hasFormat(_MIME) and 0 <= at < len(self.groups):
            person_id = int(bytes(data.data(_MIME).data()).decode())
            self.move_asked.emit(person_id, self.groups[at].number)
        return False

    def _of_group(self, row: GroupRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.group_name(row.number)
        if role == ODD:
            return row.odd or row.number is None
        if role in (SECOND_LINE, Qt.ItemDataRole.AccessibleTextRole):
            size = self.tr("%n people", "", len(row.members))
            return size if role == SECOND_LINE else f"{self.group_name(row.number)}, {size}"
        return None

    def _of_person(self, row: GroupRow, person: Person, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == PERSON:
            return person.id
        if role == SECOND_LINE:
            return self._under(row, person)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (person.name, self._under(row, person), self.group_name(row.number))
            return ", ".join(part for part in parts if part)
        return None

    def _under(self, row: GroupRow, person: Person) -> str:
        """The department, and whether the person is locked here."""
        locked = self.tr("locked here") if person.id in row.locked else ""
        return " · ".join(part for part in (locked, self._department(person)) if part)

    def _department(self, person: Person) -> str:
        department = person.department_id
        return "" if department is None else self._departments.get(department, "")
