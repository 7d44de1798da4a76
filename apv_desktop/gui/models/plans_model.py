"""The list of action plans: number, theme, and how each stands."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from apv_desktop.content import Method
from apv_desktop.domain.action_plans import FINISHED, ActionPlan

Index = QModelIndex | QPersistentModelIndex


class PlansModel(QAbstractListModel):
    """A line for each plan, in the order of their numbers."""

    def __init__(self, method: Method) -> None:
        super().__init__()
        self._method = method
        self._plans: Sequence[ActionPlan] = ()
        self._today = date.min

    def show_plans(self, plans: Sequence[ActionPlan], today: date = date.min) -> bool:
        """Show these plans as they stand today.

        True when the list was built anew and has lost its selection.
        """
        if plans == self._plans and today == self._today:
            return False
        self._today = today
        if [plan.id for plan in plans] == [plan.id for plan in self._plans]:
            self._plans = plans
            self.dataChanged.emit(self.index(0), self.index(len(plans) - 1))
            return False
        self.beginResetModel()
        self._plans = plans
        self.endResetModel()
        return True

    def plan_at(self, row: int) -> ActionPlan | None:
        """The plan on a row, None outside the list."""
        return self._plans[row] if 0 <= row < len(self._plans) else None

    def row_of(self, plan_id: int) -> int:
        """The row of a plan, -1 when it is not there."""
        return next((row for row, plan in enumerate(self._plans) if plan.id == plan_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many plans there are."""
        return 0 if parent is not None and parent.isValid() else len(self._plans)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The line of a plan."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        plan = self._plans[index.row()]
        words = self._method.file("words")
        name = plan.theme.strip() or plan.problem.strip() or plan.goal.strip() or "…"
        line = (
            f"{plan.number}.  {name.splitlines()[0]}  –  {words['plan_status'][plan.status.value]}"
        )
        if plan.is_late(self._today):
            line = f"{line}  ⚠ {words['late']}"
        if plan.status in FINISHED or not plan.gaps:
            return line
        return f"{line}  ○"
