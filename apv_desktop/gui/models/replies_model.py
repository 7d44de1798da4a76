"""The participants with what each has answered for each dialogue meeting."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from apv_desktop.domain.attendance import Reply, ReplyAnswer, Seat
from apv_desktop.domain.meetings import DIALOGUES, MeetingKind
from apv_desktop.domain.people import Person

_Index = QModelIndex | QPersistentModelIndex
_SIGNS = {ReplyAnswer.OPEN: "", ReplyAnswer.COMING: "✓ ", ReplyAnswer.NOT_COMING: "✗ "}


class RepliesModel(QAbstractTableModel):
    """Name, department, and an answer for each meeting, each with sign and word."""

    def __init__(
        self,
        meetings: Mapping[MeetingKind, str],
        words: Mapping[ReplyAnswer, str],
        parent: QObject | None = None,
    ) -> None:
        """Know what the meetings and the answers are called."""
        super().__init__(parent)
        self._titles = [self.tr("Name"), self.tr("Department"), *meetings.values()]
        self._words = words
        self.people: Sequence[Person] = ()
        self._departments: Mapping[int, str] = {}
        self._replies: Mapping[Seat, Reply] = {}

    def show_people(
        self,
        people: Sequence[Person],
        departments: Mapping[int, str],
        replies: Mapping[Seat, Reply],
    ) -> None:
        """Show these people; the same ones in the same order stay where they are."""
        same = [each.id for each in people] == [each.id for each in self.people]
        if not same:
            self.beginResetModel()
        self.people, self._departments, self._replies = people, departments, replies
        if not same:
            self.endResetModel()
        elif people:
            last = self.index(len(people) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """A row for each person."""
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Two for the person, one for each meeting."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        across = orientation is Qt.Orientation.Horizontal
        return self._titles[section] if across and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        person, column = self.people[index.row()], index.column()
        if column == 0:
            return person.name
        if column == 1:
            return self._departments.get(person.department_id or 0, "")
        reply = self._replies.get((person.id, DIALOGUES[column - 2]))
        answer = ReplyAnswer.OPEN if reply is None else reply.answer
        return _SIGNS[answer] + self._words[answer]
