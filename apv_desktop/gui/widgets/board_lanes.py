"""The board in columns: a column for each state, and one for plans that wait for their effect."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.domain import board
from apv_desktop.domain.board import BoardLane, BoardRow
from apv_desktop.gui.models.board_model import BoardModel
from apv_desktop.gui.models.lane_model import LaneModel
from apv_desktop.gui.widgets.labels import label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ASIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BoardLanes(QWidget):
    """Left and right go from column to column, with Ctrl they take the card along; Enter offers."""

    offer_requested = Signal(QPoint)
    row_chosen = Signal(object)
    move_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lists: dict[BoardLane, QListView] = {}
        self._models: dict[BoardLane, LaneModel] = {}
        self._method: Method | None = None
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def set_up(self, method: Method, words: BoardModel) -> None:
        """Make the columns, named in the language of `method`."""
        self._method = method
        self._headings = {lane: label("", "muted") for lane in BoardLane}
        for lane in BoardLane:
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(self._headings[lane])
            column.addWidget(self._list(lane, words))
            self._layout.addLayout(column, 1)

    def show_rows(self, rows: Sequence[BoardRow]) -> None:
        """Share the rows out among the columns."""
        found: dict[BoardLane, list[BoardRow]] = {lane: [] for lane in BoardLane}
        for row in rows:
            found[board.lane(row)].append(row)
        for lane, cards in found.items():
            self._models[lane].show_rows(cards)
            name = self._named(lane)
            self._headings[lane].setText(f"{name} ({len(cards)})")

    def select(self, key: tuple[int, int]) -> None:
        """Stand on a card, wherever it is."""
        for lane, model in self._models.items():
            at = model.row_of(key)
            if at >= 0:
                had = any(view.hasFocus() for view in self.lists.values())
                self.lists[lane].setCurrentIndex(model.index(at))
                if had:
                    self.lists[lane].setFocus()
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a column."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            lane = next((each for each, view in self.lists.items() if view is watched), None)
            if lane is not None and self._pressed(lane, event):
                return True
        return super().eventFilter(watched, event)

    def _list(self, lane: BoardLane, words: BoardModel) -> QListView:
        view = QListView()
        model = LaneModel(words, takes_drops=lane is not BoardLane.EFFECT)
        view.setModel(model)
        view.setUniformItemSizes(True)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(self._named(lane))
        view.setMinimumHeight(view.fontMetrics().lineSpacing() * 8)
        view.installEventFilter(self)
        view.customContextMenuRequested.connect(partial(self._offer, lane))
        view.selectionModel().currentChanged.connect(partial(self._tell, lane))
        model.dropped.connect(partial(self._dropped, lane))
        self.lists[lane], self._models[lane] = view, model
        return view

    def _named(self, lane: BoardLane) -> str:
        if self._method is None:
            return ""
        return self._method.text(f"words:board_lane.{lane.value}")

    def _pressed(self, lane: BoardLane, event: QKeyEvent) -> bool:
        here = self.lists[lane].currentIndex()
        key = Qt.Key(event.key())
        if key in _ENTER and here.isValid():
            self._offer(lane, self.lists[lane].visualRect(here).bottomLeft())
            return True
        if key not in _ASIDE:
            return False
        order = list(BoardLane)
        at = order.index(lane) + _ASIDE[key]
        if not 0 <= at < len(order):
            return True
        row = self._models[lane].row_at(here.row())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if row is not None and row.activity is not None and order[at] is not BoardLane.EFFECT:
                self._dropped(order[at], [row.key])
        else:
            self._stand_in(order[at])
        return True

    def _stand_in(self, lane: BoardLane) -> None:
        view, model = self.lists[lane], self._models[lane]
        view.setFocus()
        if not view.currentIndex().isValid() and model.rowCount():
            view.setCurrentIndex(model.index(0))
        self._tell(lane, view.currentIndex())

    def _tell(self, lane: BoardLane, index: QModelIndex, *_: object) -> None:
        row = self._models[lane].row_at(index.row()) if index.isValid() else None
        if row is not None:
            self.row_chosen.emit(row)

    def _offer(self, lane: BoardLane, at: QPoint) -> None:
        if self.lists[lane].currentIndex().isValid():
            self.offer_requested.emit(self.lists[lane].viewport().mapToGlobal(at))

    def _dropped(self, lane: BoardLane, keys: Sequence[tuple[int, int]]) -> None:
        self.move_requested.emit(keys, lane)
