"""Tavlen: every activity, what is late, and the plans from promise to known effect."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from apv_desktop.domain import board
from apv_desktop.domain.action_plans import ActivityStatus
from apv_desktop.domain.board import BoardColumn, BoardRow, BoardView
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_board_page import Ui_BoardPage
from apv_desktop.gui.models.board_model import COLUMNS, BoardModel
from apv_desktop.gui.pages.board_deeds import BoardDeeds
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import action_plans

# Characters each column has room for; the activity takes what is left and never fewer.
_ROOM = {
    BoardColumn.NUMBER: 8,
    BoardColumn.PLAN: 20,
    BoardColumn.WHAT: 30,
    BoardColumn.WHO: 18,
    BoardColumn.DEADLINE: 23,
    BoardColumn.STATUS: 20,
    BoardColumn.PLAN_STATUS: 15,
}


class BoardPage(StepPage):
    """A table of all activities above the plan of the chosen one."""

    STEP = StepId.BOARD
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_BoardPage()
        self.ui.setupUi(self.form)
        self._rows: tuple[board.BoardRow, ...] = ()
        self._key = (0, 0)
        self._sorted_by, self._descending = BoardColumn.NUMBER, False
        self._model = BoardModel(self.method)
        self._deeds = BoardDeeds(self)
        self._prepare_table()
        self._prepare_menu()
        for view in BoardView:
            self.ui.view_combo.addItem("", view)
        for field in (self.ui.view_combo, self.ui.search_edit):
            field.setProperty("own_save", True)
        self.ui.view_combo.currentIndexChanged.connect(self._show_rows)
        self.ui.search_edit.textChanged.connect(self._show_rows)
        self.ui.open_button.clicked.connect(self._open_plan)
        self.ui.to_plans_button.clicked.connect(self._go_to_plans)
        self.ready()

    def load(self) -> None:
        """Read the board; the chosen row stays chosen."""
        self._deeds.stop()

    def save(self) -> None:
        """Keep what is typed of a plan's end.

        Raises:
            RuleBroken: a value is refused.
        """
        self._deeds.keep()

    def refresh(self) -> None:
        """Show every row as it stands today."""
        super().refresh()
        self._rows = board.rows(self.contents, self.apv.today)
        has_any = bool(self._rows)
        self.ui.filter_box.setVisible(has_any)
        self.ui.board_table.setVisible(has_any)
        self._count_views()
        self._show_rows()

    def error_label(self) -> QLabel:
        """Beside the fields of the deed under way, otherwise under the form."""
        return self.ui.deed_error_label if self._deeds.is_open else super().error_label()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on an activity, in a view that shows it."""
        key = (row_id, part_id)
        if self._model.row_of(key) < 0:
            self.ui.search_edit.clear()
            self.ui.view_combo.setCurrentIndex(self.ui.view_combo.findData(BoardView.ALL))
        self._select(self._model.row_of(key))
        self.ui.board_table.setFocus()

    def chosen(self) -> BoardRow | None:
        """The row that is worked on."""
        return self._model.row_at(self._model.row_of(self._key))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_deeds"):
            self._fit_columns()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the activities the width that is left."""
        if event.type() == QEvent.Type.Resize:
            self._fill_width()
        return super().eventFilter(watched, event)

    def _prepare_table(self) -> None:
        table = self.ui.board_table
        table.setModel(self._model)
        self.ui.search_label.setBuddy(self.ui.search_edit)
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._sort_by)
        table.selectionModel().currentRowChanged.connect(self._choose)
        table.doubleClicked.connect(self._offer_statuses)
        table.customContextMenuRequested.connect(self._pop_up)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2):
            shortcut = QShortcut(QKeySequence(key), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._offer_statuses)
        table.viewport().installEventFilter(self)
        self._fit_columns()

    def _fit_columns(self) -> None:
        metrics = self.fontMetrics()
        table = self.ui.board_table
        table.verticalHeader().setDefaultSectionSize(max(28, metrics.height() + 14))
        for column, letters in _ROOM.items():
            table.setColumnWidth(COLUMNS.index(column), metrics.averageCharWidth() * letters + 16)
        self._fill_width()

    def _fill_width(self) -> None:
        table, what = self.ui.board_table, COLUMNS.index(BoardColumn.WHAT)
        others = sum(table.columnWidth(at) for at in range(len(COLUMNS)) if at != what)
        fewest = self.fontMetrics().averageCharWidth() * _ROOM[BoardColumn.WHAT]
        table.setColumnWidth(what, max(fewest, table.viewport().width() - others))

    def _prepare_menu(self) -> None:
        """What a row offers, from its button, by Enter and by the menu key."""
        self._menu = QMenu(self)
        self._statuses = QActionGroup(self._menu)
        for status in ActivityStatus:
            word = self.method.text(f"words:activity_status.{status.value}")
            action = self._menu.addAction(word)
            action.setCheckable(True)
            action.setData(status)
            self._statuses.addAction(action)
        self._statuses.triggered.connect(self._set_status)
        self._menu.addSeparator()
        self._menu.addAction(self.ui.open_button.text()).triggered.connect(self._open_plan)
        sorting = self._menu.addMenu(self.tr("Sort by"))
        for at, column in enumerate(COLUMNS):
            word = self.method.text(f"words:board_column.{column.value}")
            sorting.addAction(word).triggered.connect(partial(self._sort_by, at))
        self._menu.aboutToShow.connect(self._check_status)
        self.ui.status_button.setMenu(self._menu)

    def _count_views(self) -> None:
        counts = board.counts(self._rows)
        for at, view in enumerate(BoardView):
            word = self.method.text(f"words:board_view.{view.value}")
            self.ui.view_combo.setItemText(at, f"{word} ({counts[view]})")

    def _show_rows(self) -> None:
        view, words = self.ui.view_combo.currentData(), self.ui.search_edit.text()
        found = board.shown(self._rows, view, words)
        rows = board.in_order(found, self._sorted_by, self._descending)
        was = max(0, self._model.row_of(self._key))
        if self._model.show_rows(rows):
            places = (self._model.row_of(self._key), self._model.row_of_plan(self._key[0]))
            self._select(next((at for at in places if at >= 0), min(was, len(rows) - 1)))
        self.ui.count_label.setText(self.tr("%n shown", "", len(rows)))
        nothing = self.tr("Nothing here fits. Show all, or look for something else.")
        empty = nothing if self._rows else self.method.text("guidance:board.empty")
        self.ui.empty_label.setText(empty)
        self.ui.to_plans_button.setVisible(not self._rows)
        self.ui.empty_card.setVisible(not rows)
        self._show_chosen()

    def _select(self, at: int) -> None:
        """Choose a row by its place; when none is left, nothing is chosen."""
        table = self.ui.board_table
        if at >= 0:
            column = max(0, table.currentIndex().column())
            table.setCurrentIndex(self._model.index(at, column))

    def _sort_by(self, section: int) -> None:
        column = COLUMNS[section]
        self._descending = column is self._sorted_by and not self._descending
        self._sorted_by = column
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.ui.board_table.horizontalHeader().setSortIndicator(section, order)
        self._show_rows()

    def _choose(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if row is None or row.key == self._key:
            return
        if row.plan.id != self._key[0]:
            if not self.flush():
                self._select(self._model.row_of(self._key))
                return
            self._deeds.stop()
        self._key = row.key
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.chosen()
        self.ui.plan_card.setVisible(row is not None)
        if row is None:
            return
        status = self.method.text(f"words:plan_status.{row.plan.status.value}")
        title = self.tr("Action plan %1").replace("%1", str(row.plan.number))
        parts = (title, board.plan_name(row.plan), status)
        self.ui.plan_label.setText(" · ".join(part for part in parts if part))
        self.ui.activity_label.setText(self._told_of(row))
        self.ui.status_button.setEnabled(row.activity is not None)
        self._deeds.show_plan(row.plan)

    def _told_of(self, row: BoardRow) -> str:
        columns = (BoardColumn.WHAT, BoardColumn.WHO, BoardColumn.DEADLINE, BoardColumn.STATUS)
        told = " · ".join(text for c in columns if (text := self._model.text(row, c)))
        how = "" if row.activity is None else row.activity.how.strip()
        return f"{told}\n{how}".strip()

    def _offer_statuses(self) -> None:
        index = self.ui.board_table.currentIndex()
        if index.isValid():
            self._pop_up(self.ui.board_table.visualRect(index).bottomLeft())

    def _pop_up(self, at: QPoint) -> None:
        if self.chosen() is not None:
            self._menu.popup(self.ui.board_table.viewport().mapToGlobal(at))

    def _check_status(self) -> None:
        row = self.chosen()
        self._statuses.setEnabled(row is not None and row.activity is not None)
        for action in self._statuses.actions():
            activity = row.activity if row is not None else None
            action.setChecked(activity is not None and action.data() is activity.status)

    def _set_status(self, action: QAction) -> None:
        row = self.chosen()
        if row is None or row.activity is None or not self.flush():
            return
        change = partial(action_plans.change_activity, self.apv, row.plan.id, row.activity.id)
        if self.attempt(partial(change, status=action.data())):
            self.refresh()

    def _go_to_plans(self) -> None:
        self.step_requested.emit(StepId.ACTION_PLANS)

    def _open_plan(self) -> None:
        if self.chosen() is not None:
            self.plan_requested.emit(self._key[0])
