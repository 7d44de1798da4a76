"""The groups on screen: people as small cards in rows, moved by menu, keys or by dragging."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from apv_desktop.gui import theme
from apv_desktop.gui.models.groups_model import ODD, PERSON, SECOND_LINE, GroupsModel
from apv_desktop.gui.widgets.group_menu import GroupMenu

_ROWS_SEEN = 5
_GAP, _SIDE = 3, 10
_Index = QModelIndex | QPersistentModelIndex


class GroupsView(QTableView):
    """Tells which person is to move where; the page has it done."""

    move_requested = Signal(object, object)
    swap_requested = Signal(object, object)
    lock_requested = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_CardDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self._fit()

    def groups(self) -> GroupsModel:
        """The model of a groups table; Qt knows it only as some model."""
        model = self.model()
        assert isinstance(model, GroupsModel)
        return model

    def chosen_person(self) -> int | None:
        """The person under the cursor."""
        found = self.currentIndex().data(PERSON)
        return None if found is None else int(found)

    def choose_person(self, person_id: int) -> None:
        """Put the cursor on a person and show them."""
        index = self.groups().index_of(person_id)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)

    def fit_columns(self) -> None:
        """Keep the column of the groups as narrow as its words."""
        header = self.horizontalHeader()
        if header.count():
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(0, self.fontMetrics().horizontalAdvance("0" * 15) + 2 * _SIDE)

    def menu_for(self, person_id: int) -> GroupMenu:
        """The menu of a person."""
        menu = GroupMenu(self.groups(), person_id, self)
        menu.move_requested.connect(self.move_requested)
        menu.swap_requested.connect(self.swap_requested)
        menu.lock_requested.connect(self.lock_requested)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Unfold the menu of the person clicked, or of the one under the cursor."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse:
            self.setCurrentIndex(self.indexAt(event.pos()))
            self._unfold(event.globalPos())
        else:
            self._unfold_at_cursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unfolds the menu of the person under the cursor, L locks and unlocks."""
        person_id = self.chosen_person()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._unfold_at_cursor()
        elif event.key() == Qt.Key.Key_L and not event.modifiers() and person_id is not None:
            self.lock_requested.emit(person_id, not self.groups().is_locked(person_id))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Rows as high as the size of the text asks for."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _unfold_at_cursor(self) -> None:
        cell = self.visualRect(self.currentIndex())
        self._unfold(self.viewport().mapToGlobal(cell.center()))

    def _unfold(self, at: QPoint) -> None:
        person_id = self.chosen_person()
        if person_id is not None:
            menu = self.menu_for(person_id)
            menu.exec(at)
            menu.deleteLater()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        height = 2 * metrics.lineSpacing() + 2 * _GAP + 10
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setMinimumSectionSize(metrics.horizontalAdvance("0" * 14))
        self.setMinimumHeight(_ROWS_SEEN * height)
        self.fit_columns()


class _CardDelegate(QStyledItemDelegate):
    """Two lines on a small card; the group's own cell has no card."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the cell."""
        name = index.data()
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not name and not focused:
            return
        colours = theme.tokens()
        rect = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        first, second = QColor(colours.text), QColor(colours.muted)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if name and index.column() > 0:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                first = second = option.palette.color(QPalette.ColorRole.HighlightedText)
            self._card(painter, rect, option, chosen)
        elif index.data(ODD):
            first = second = QColor(colours.warn)
        if focused:
            painter.setPen(QPen(QColor(colours.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 6, 6)
        self._lines(painter, rect, index, (first, second))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Rows are sized by the view."""
        return QSize(0, 0)

    def _card(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, chosen: bool
    ) -> None:
        colours = theme.tokens()
        fill = option.palette.color(QPalette.ColorRole.Highlight) if chosen else QColor(colours.bg)
        if chosen:  # the view has painted the whole cell; only the card is to stand out
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Base))
        painter.setPen(QColor(colours.nav))
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, 6, 6)

    def _lines(
        self, painter: QPainter, rect: QRect, index: _Index, colours: tuple[QColor, QColor]
    ) -> None:
        font = painter.font()
        inner = rect.adjusted(_SIDE, 4, -_SIDE, -4)
        for at, role in enumerate((int(Qt.ItemDataRole.DisplayRole), SECOND_LINE)):
            font.setBold(at == 0 and index.column() == 0)
            painter.setFont(font)
            metrics = painter.fontMetrics()
            words = metrics.elidedText(
                index.data(role) or "", Qt.TextElideMode.ElideRight, inner.width()
            )
            painter.setPen(colours[at])
            line = QRect(
                inner.left(),
                inner.top() + at * metrics.lineSpacing(),
                inner.width(),
                metrics.lineSpacing(),
            )
            painter.drawText(
                line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words
            )
