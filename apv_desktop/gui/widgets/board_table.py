"""The board's table: sorted by its header, a day typed in place, many rows chosen at once."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTableView, QWidget

from apv_desktop.domain.board import BoardColumn, BoardRow
from apv_desktop.gui.models.board_model import COLUMNS, BoardModel

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
_OFFER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_DEADLINE = COLUMNS.index(BoardColumn.DEADLINE)


class BoardTable(QTableView):
    """Enter offers what can be done with the chosen rows, F2 edits the deadline where it stands."""

    offer_requested = Signal(QPoint)
    row_chosen = Signal(object)
    sort_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.customContextMenuRequested.connect(self._offer_at)
        self.doubleClicked.connect(self._offer)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self.sort_requested)

    def set_up(self, model: BoardModel) -> None:
        """Show this model from now on."""
        self._rows = model
        self.setModel(model)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.fit_columns()

    def chosen_rows(self) -> Sequence[BoardRow]:
        """The rows chosen, in the order shown."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        found = (self._rows.row_at(at) for at in places)
        return [row for row in found if row is not None]

    def select(self, at: int) -> None:
        """Choose a row by its place; when none is left, nothing is chosen."""
        if at >= 0:
            column = max(0, self.currentIndex().column())
            self.setCurrentIndex(self._rows.index(at, column))

    def choose_again(self, keys: set[tuple[int, int]]) -> None:
        """Have these rows chosen after a change has moved them."""
        flags, last = QItemSelectionModel.SelectionFlag, len(COLUMNS) - 1
        selection = QItemSelection()
        for first, end in _stretches([row.key in keys for row in self._rows.rows]):
            part = QItemSelectionRange(self._rows.index(first, 0), self._rows.index(end, last))
            selection.append(part)
        self.selectionModel().select(selection, flags.Select)

    def edit_deadline(self) -> None:
        """Open the deadline of the row one stands on."""
        here = self.currentIndex()
        if here.isValid():
            self._open(here.siblingAtColumn(_DEADLINE))

    def retry(self, text: str) -> None:
        """Open the deadline again with what was refused, so that it is not lost."""
        self.edit_deadline()
        for line in self.viewport().findChildren(QLineEdit):
            line.setText(text)

    def _open(self, cell: QModelIndex) -> None:
        """Edit a cell without letting go of the rows chosen."""
        no_update = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(cell, no_update)
        self.edit(cell)

    def show_order(self, section: int, is_descending: bool) -> None:
        """Mark the column the rows are sorted by."""
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(section, order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the table; a day being typed keeps its own."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in _OFFER:
            self._offer()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_deadline()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_rows"):
            self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the activities the width that is left."""
        super().resizeEvent(event)
        self._fill_width()

    def fit_columns(self) -> None:
        """Make columns and rows as large as the letters need."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(max(28, metrics.height() + 14))
        for column, letters in _ROOM.items():
            self.setColumnWidth(COLUMNS.index(column), metrics.averageCharWidth() * letters + 16)
        self._fill_width()

    def _fill_width(self) -> None:
        what = COLUMNS.index(BoardColumn.WHAT)
        others = sum(self.columnWidth(at) for at in range(len(COLUMNS)) if at != what)
        fewest = self.fontMetrics().averageCharWidth() * _ROOM[BoardColumn.WHAT]
        self.setColumnWidth(what, max(fewest, self.viewport().width() - others))

    def _tell(self, index: QModelIndex | QPersistentModelIndex) -> None:
        row = self._rows.row_at(index.row())
        if row is not None:
            self.row_chosen.emit(row)

    def _offer(self) -> None:
        if self.currentIndex().isValid():
            self._offer_at(self.visualRect(self.currentIndex()).bottomLeft())

    def _offer_at(self, at: QPoint) -> None:
        self.offer_requested.emit(self.viewport().mapToGlobal(at))


def _stretches(chosen: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The first and last place of each run of chosen rows."""
    at = 0
    for is_chosen, run in groupby(chosen):
        length = sum(1 for _ in run)
        if is_chosen:
            yield at, at + length - 1
        at += length
