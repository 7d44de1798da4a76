"""What was found, as lines: a heading for each kind, its hits, and a line that asks for more."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from apv_desktop.content import Method
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.search import Found, Group, SearchKind

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class LineKind(Choice):
    """What a line is; only hits and offers of more can be chosen."""

    HEADING = "heading"
    HIT = "hit"
    MORE = "more"


_HEADING = LineKind.HEADING


@frozen
class Line:
    """One line of the list. `text` is the heading or the offer, `found` the hit.

    `round_id` is that of another round than the one looked at, 0 for that one.
    """

    kind: LineKind
    of: SearchKind
    text: str = ""
    found: Found | None = None
    round_id: int = 0


class FoundModel(QAbstractListModel):
    """Shows groups of hits; how a line is painted is the delegate's business."""

    def __init__(
        self, method: Method, rounds: Mapping[int, str], parent: QObject | None = None
    ) -> None:
        """`rounds` are the names of the rounds that are not looked at."""
        super().__init__(parent)
        self._rounds = rounds
        self._names = method.file("words")["search_kind"]
        self._lines: list[Line] = []

    def show_groups(self, groups: Iterable[Group]) -> None:
        """Show these groups in their order."""
        self.beginResetModel()
        self._lines = [line for group in groups for line in self._lines_of(group)]
        self.endResetModel()

    def line(self, row: int) -> Line:
        """The line of a row."""
        return self._lines[row]

    def choice_near(self, row: int, by: int) -> int:
        """The row that can be chosen `by` lines on, the nearest to it at the ends; -1 for none."""
        wanted = max(0, min(row + by, len(self._lines) - 1))
        onwards = range(wanted, len(self._lines)) if by > 0 else range(wanted, -1, -1)
        back = reversed(range(wanted)) if by > 0 else range(wanted, len(self._lines))
        choices = (at for at in chain(onwards, back) if self._lines[at].kind is not _HEADING)
        return next(choices, -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> str | None:
        """The words of a line; what is heard of a hit tells its kind too."""
        if not index.isValid() or role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        line = self._lines[index.row()]
        if line.found is None:
            return line.text
        where = self._rounds.get(line.round_id, "")
        told = (line.found.entry.title, line.found.context, self._names[line.of.value], where)
        return ", ".join(told[:1] if role == _Role.DisplayRole else filter(None, told))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is passed over."""
        if index.isValid() and self._lines[index.row()].kind is LineKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _lines_of(self, group: Group) -> Iterator[Line]:
        kind, at, shown = group.kind, group.round_id, len(group.found)
        where = filter(None, (self._names[kind.value], str(group.count), self._rounds.get(at)))
        yield Line(LineKind.HEADING, kind, "  ·  ".join(where), round_id=at)
        yield from (Line(LineKind.HIT, kind, found=found, round_id=at) for found in group.found)
        if shown < group.count:
            text = self.tr("Show %n more", "", group.count - shown)
            yield Line(LineKind.MORE, kind, text, round_id=at)
