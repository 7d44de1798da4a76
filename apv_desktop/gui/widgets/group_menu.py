"""The menu of a person in the groups: where to move them, and whom they can change places with."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from apv_desktop.domain.people import Person
from apv_desktop.gui.models.groups_model import GroupRow, GroupsModel

_IN_A_MENU = 12
_TEN = 10


class GroupMenu(QMenu):
    """Tells what is asked for; many groups are gathered by tens."""

    move_requested = Signal(object, object)
    swap_requested = Signal(object, object)
    lock_requested = Signal(object, bool)

    def __init__(self, model: GroupsModel, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._person_id = person_id
        rows = [row for row in model.groups if row.number is not None]
        own = next(row for row in model.groups if person_id in _ids(row))
        others = [row for row in rows if row is not own]
        target = self.addMenu(self.tr("Move to"))
        for menu, row in self._places(target, others):
            self._add_move(menu, model.group_name(row.number), row.number)
        self._add_move(target, self.tr("A new group"), max(model.numbers(), default=0) + 1)
        if own.number is not None:
            partner = self.addMenu(self.tr("Swap places with"))
            for menu, row in self._places(partner, others):
                inner = menu.addMenu(model.group_name(row.number))
                for person in row.members:
                    self._add_swap(inner, person)
            partner.menuAction().setVisible(bool(others))
            self._add_move(self, self.tr("Remove from the group"), None)
            locked = person_id in own.locked
            text = self.tr("Unlock") if locked else self.tr("Lock to the group")
            lock = self.addAction(text)
            lock.setData(not locked)
            lock.triggered.connect(self._lock)

    def _places(self, menu: QMenu, rows: Sequence[GroupRow]) -> list[tuple[QMenu, GroupRow]]:
        """Which menu each group stands in: this one, or one of ten groups each."""
        if len(rows) <= _IN_A_MENU:
            return [(menu, row) for row in rows]
        placed: list[tuple[QMenu, GroupRow]] = []
        for at in range(0, len(rows), _TEN):
            part = rows[at : at + _TEN]
            name = f"{self._model.group_name(part[0].number)}–{part[-1].number}"
            inner = menu.addMenu(name)
            placed += [(inner, row) for row in part]
        return placed

    def _add_move(self, menu: QMenu, text: str, number: int | None) -> None:
        action = menu.addAction(text)
        action.setData(number)
        action.triggered.connect(self._move)

    def _add_swap(self, menu: QMenu, person: Person) -> None:
        action = menu.addAction(person.name.replace("&", "&&"))
        action.setData(person.id)
        action.triggered.connect(self._swap)

    def _move(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.move_requested.emit(self._person_id, action.data())

    def _lock(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.lock_requested.emit(self._person_id, action.data())

    def _swap(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.swap_requested.emit(self._person_id, action.data())


def _ids(row: GroupRow) -> tuple[int, ...]:
    return tuple(person.id for person in row.members)
