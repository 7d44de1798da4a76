"""Tavlen: every activity, what is late, and the plans from promise to known effect."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from apv_desktop.domain import board
from apv_desktop.domain.action_plans import ActivityStatus
from apv_desktop.domain.board import BoardColumn, BoardLane, BoardRow, BoardView
from apv_desktop.domain.dates import parse_day
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_board_page import Ui_BoardPage
from apv_desktop.gui.models.board_model import COLUMNS, BoardModel
from apv_desktop.gui.pages.board_deeds import BoardDeeds
from apv_desktop.gui.pages.board_menu import BoardMenu
from apv_desktop.gui.pages.board_pictures import BoardPictures
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import action_plans
from apv_desktop.services.action_plans import Changed

_VIEWS = ("board_table", "board_lanes", "board_months")


class BoardPage(StepPage):
    """A table of all activities above the plan of the chosen one."""

    STEP = StepId.BOARD
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_BoardPage()
        self.ui.setupUi(self.form)
        self._reader = board.Rows()
        self._rows: tuple[board.BoardRow, ...] = ()
        self._key = (0, 0)
        self._sorted_by, self._descending = BoardColumn.NUMBER, False
        self._model = BoardModel(self.method)
        self._deeds = BoardDeeds(self)
        self._prepare_views()
        self.menu = BoardMenu(self)
        self.pictures = BoardPictures(
            self.ui.pictures_fold,
            self.tr("What is due, month by month"),
            self.tr("From wish to effect"),
            self.tr("Dark has ended, light is open."),
        )
        self.ui.pictures_fold.set_title(self.tr("Pictures of the follow-up"))
        self.ui.pictures_fold.toggle_button.clicked.connect(self._show_pictures)
        for name in _VIEWS:
            getattr(self.ui, name).offer_requested.connect(self.menu.pop_up)
        for view in BoardView:
            self.ui.view_combo.addItem("", view)
        for field in (self.ui.view_combo, self.ui.mode_combo, self.ui.search_edit):
            field.setProperty("own_save", True)
        self.ui.view_combo.currentIndexChanged.connect(self._show_rows)
        self.ui.mode_combo.currentIndexChanged.connect(self._show_mode)
        self.ui.search_edit.textChanged.connect(self._show_rows)
        self.ui.notice.undo_requested.connect(self._undo)
        self.ui.open_plan_button.clicked.connect(self.open_plan)
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
        self.ui.notice.follow(self.apv.undo_event)
        self._rows = self._reader.read(self.contents, self.apv.today)
        has_any = bool(self._rows)
        self.ui.filter_box.setVisible(has_any)
        self.ui.views.setVisible(has_any)
        self._count_views()
        self._show_rows()
        self._show_pictures()

    def error_label(self) -> QLabel:
        """Beside the fields of the deed under way, otherwise under the form."""
        return self.ui.deed_error_label if self._deeds.is_open else super().error_label()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on an activity, in a view that shows it."""
        key = (row_id, part_id)
        if self._model.row_of(key) < 0:
            self.ui.search_edit.clear()
            self.ui.view_combo.setCurrentIndex(self.ui.view_combo.findData(BoardView.ALL))
        self.ui.mode_combo.setCurrentIndex(0)
        self.ui.board_table.select(self._model.row_of(key))
        self.ui.board_table.setFocus()

    def chosen(self) -> BoardRow | None:
        """The row that is worked on."""
        return self._model.row_at(self._model.row_of(self._key))

    def rows_in_hand(self) -> Sequence[BoardRow]:
        """The rows a deed is meant for: all that are chosen in the table, else the one."""
        row = self.chosen()
        chosen = self.ui.board_table.chosen_rows() if self.ui.views.currentIndex() == 0 else []
        if row is not None and any(each.key == row.key for each in chosen):
            return chosen
        return [] if row is None else [row]

    def keys_in_hand(self) -> list[tuple[int, int]]:
        """The keys of the activities among the rows in hand."""
        return [row.key for row in self.rows_in_hand() if row.activity is not None]

    def _prepare_views(self) -> None:
        self.ui.search_label.setBuddy(self.ui.search_edit)
        self.ui.board_table.set_up(self._model)
        self.ui.board_lanes.set_up(self.method, self._model)
        self.ui.board_table.sort_requested.connect(self.sort_by)
        self.ui.board_lanes.move_requested.connect(self._move)
        self._model.day_typed.connect(self._keep_day)
        for name in _VIEWS:
            view = getattr(self.ui, name)
            view.row_chosen.connect(self._choose)

    def _count_views(self) -> None:
        counts = board.counts(self._rows)
        for at, view in enumerate(BoardView):
            word = self.method.text(f"words:board_view.{view.value}")
            self.ui.view_combo.setItemText(at, f"{word} ({counts[view]})")

    def _show_rows(self) -> None:
        view, words = self.ui.view_combo.currentData(), self.ui.search_edit.text()
        found = board.shown(self._rows, view, words)
        rows = board.in_order(found, self._sorted_by, self._descending)
        was = max(0, self._model.row_of(self._key)) if self._key != (0, 0) else board.first(rows)
        if self._model.show_rows(rows):
            places = (self._model.row_of(self._key), self._model.row_of_plan(self._key[0]))
            table = self.ui.board_table
            table.select(next((at for at in places if at >= 0), min(was, len(rows) - 1)))
        self._show_mode()
        self.ui.count_label.setText(self.tr("%n shown", "", len(rows)))
        nothing = self.tr("Nothing matches. Show all, or search for something else.")
        empty = nothing if self._rows else self.method.text("guidance:board.empty")
        self.ui.empty_label.setText(empty)
        self.ui.to_plans_button.setVisible(not self._rows)
        self.ui.empty_card.setVisible(not rows)
        self._show_chosen()

    def sort_by(self, section: int) -> None:
        """Sort by a column; by the same one again turns the order round."""
        column = COLUMNS[section]
        self._descending = column is self._sorted_by and not self._descending
        self._sorted_by = column
        self.ui.board_table.show_order(section, self._descending)
        self._show_rows()

    def change_rows(self, change: Callable[[], Changed]) -> bool:
        """Change the rows in hand as one edit; of several it is told, with a way back."""
        keys, done = set(self.keys_in_hand()), list[Changed]()
        if not keys or not self.flush() or not self.attempt(lambda: done.append(change())):
            return False
        self.ui.notice.hide()
        self.refresh()
        if len(keys) > 1:
            self.ui.board_table.choose_again(keys)
            told = self.tr("%n activities changed.", "", done[0].count)
            if done[0].left_out:
                more = self.tr("%n left as it was: its plan has ended.", "", done[0].left_out)
                told = f"{told} {more}"
            self.ui.notice.tell(told, self.apv.undo_event)
        return True

    def type_day(self) -> None:
        """Type the deadline where it stands in the table."""
        self.ui.mode_combo.setCurrentIndex(0)
        self.ui.board_table.setFocus()
        self.ui.board_table.edit_deadline()

    def _keep_day(self, text: str) -> None:
        """Keep a deadline that was typed, for all rows in hand; a refused one stays there."""
        keys = self.keys_in_hand()

        def change() -> Changed:
            day = parse_day(text, self.apv.today, "deadline", self.method.dates.months)
            return action_plans.change_activities(self.apv, keys, deadline=day)

        if not self.change_rows(change):
            QTimer.singleShot(0, self, partial(self.ui.board_table.retry, text))

    def _move(self, keys: Sequence[tuple[int, int]], lane: BoardLane) -> None:
        """A card was moved to another column."""
        status = ActivityStatus(lane.value)
        move = partial(action_plans.change_activities, self.apv, keys, status=status)
        if self.flush() and self.attempt(move):
            self._key = keys[0]
            self.refresh()

    def _undo(self) -> None:
        self.ui.notice.hide()
        self.apv.undo()
        self.refresh()
        self.ui.board_table.setFocus()

    def _choose(self, row: BoardRow) -> None:
        if row.key == self._key:
            return
        if row.plan.id != self._key[0]:
            if not self.flush():
                self.ui.board_table.select(self._model.row_of(self._key))
                return
            self._deeds.stop()
        self._key = row.key
        self._show_chosen()

    def _show_pictures(self) -> None:
        self.pictures.show(self.contents, self.method, self.apv.today)

    def _show_mode(self) -> None:
        """Show the rows as they are asked for: table, columns or months."""
        at = max(0, self.ui.mode_combo.currentIndex())
        self.ui.views.setCurrentIndex(at)
        rows = self._model.rows
        if at == 1:
            self.ui.board_lanes.show_rows(rows)
            self.ui.board_lanes.select(self._key)
        elif at == 2:
            self.ui.board_months.show_rows(rows, self.method, self._model)
            self.ui.board_months.select(self._key)

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
        lines = (
            () if row.activity is None else (row.activity.how.strip(), row.activity.note.strip())
        )
        return "\n".join(line for line in (told, *lines) if line)

    def _go_to_plans(self) -> None:
        self.step_requested.emit(StepId.ACTION_PLANS)

    def open_plan(self) -> None:
        """Show the plan of the chosen row on its own page."""
        if self.chosen() is not None:
            self.plan_requested.emit(self._key[0])
