"""What the chosen rows of the board offer, by the same menu from button, Enter and mouse."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from apv_desktop.domain.action_plans import ActivityStatus
from apv_desktop.gui.models.board_model import COLUMNS
from apv_desktop.services import action_plans

if TYPE_CHECKING:
    from apv_desktop.gui.pages.board_page import BoardPage

_WEEKS = (1, 2, 4)


class BoardMenu(QObject):
    """*Flyt til*, the deadline, the plan behind, and the order of the rows."""

    def __init__(self, page: BoardPage) -> None:
        super().__init__(page)
        self._page = page
        self.menu = QMenu(page)
        self.statuses = QActionGroup(self.menu)
        self.menu.addSection(self.tr("Move to"))
        for status in ActivityStatus:
            action = self.menu.addAction(page.method.text(f"words:activity_status.{status.value}"))
            action.setCheckable(True)
            action.setData(status)
            self.statuses.addAction(action)
        self.statuses.triggered.connect(self._set_status)
        self.menu.addSeparator()
        self._add_deadlines()
        self.menu.addSeparator()
        self.menu.addAction(page.ui.open_plan_button.text()).triggered.connect(page.open_plan)
        sorting = self.menu.addMenu(self.tr("Sort by"))
        for at, column in enumerate(COLUMNS):
            word = page.method.text(f"words:board_column.{column.value}")
            sorting.addAction(word).triggered.connect(partial(page.sort_by, at))
        self.menu.aboutToShow.connect(self._check_status)
        page.ui.status_button.setMenu(self.menu)

    def pop_up(self, at: QPoint) -> None:
        """Show the menu at a place on the screen."""
        if self._page.chosen() is not None:
            self.menu.popup(at)

    def _add_deadlines(self) -> None:
        self._deadlines = self.menu.addMenu(self.tr("Move the deadline"))
        for weeks in _WEEKS:
            action = self._deadlines.addAction(self.tr("%n week(s) on", "", weeks))
            action.triggered.connect(partial(self._postpone, 7 * weeks))
        typed = self._deadlines.addAction(self.tr("Type a day (F2)"))
        typed.triggered.connect(self._page.type_day)

    def _check_status(self) -> None:
        """Tick the state all chosen rows share, if they do."""
        rows = self._page.rows_in_hand()
        states = {None if row.activity is None else row.activity.status for row in rows}
        can_change = bool(states - {None})
        self.statuses.setEnabled(can_change)
        self._deadlines.setEnabled(can_change)
        for action in self.statuses.actions():
            action.setChecked(states == {action.data()})

    def _set_status(self, action: QAction) -> None:
        keys = self._page.keys_in_hand()
        change = partial(action_plans.change_activities, self._page.apv, keys)
        self._page.change_rows(partial(change, status=action.data()))

    def _postpone(self, days: int) -> None:
        keys = self._page.keys_in_hand()
        self._page.change_rows(partial(action_plans.postpone, self._page.apv, keys, days))
