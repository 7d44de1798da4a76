"""Tables whose rows wrap and whose every deed has a key."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QMetaMethod,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LOOKED_AT = 50  # rows that decide how wide a column is
_AT_A_TIME = 30  # rows measured before keys and paint come through
_LOOKS = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


def copy_chosen(view: QTableView) -> None:
    """Copy the cells chosen as a spreadsheet takes them: tabs between cells, a line for a row."""
    rows: dict[int, list[tuple[int, str]]] = {}
    for cell in view.selectedIndexes():
        if not view.isColumnHidden(cell.column()):
            rows.setdefault(cell.row(), []).append((cell.column(), _said(cell)))
    lines = ("\t".join(text for _, text in sorted(rows[at])) for at in sorted(rows))
    QGuiApplication.clipboard().setText("\n".join(lines))


def _said(cell: QModelIndex) -> str:
    """What stands in a cell on one line; a tick is a cross."""
    said = cell.data(Qt.ItemDataRole.DisplayRole)
    ticked = cell.data(Qt.ItemDataRole.CheckStateRole)
    told = " ".join(str("" if said is None else said).split())
    if not told and ticked is not None and Qt.CheckState(ticked) == Qt.CheckState.Checked:
        return "x"
    return told


class WrappingTable(QTableView):
    """Enter opens a cell and goes down from it, Del asks for a row to go, Tab leaves the table."""

    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(_LEFT)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(0)
        self._due.timeout.connect(self._measure_all)
        self._unmeasured = 0
        self._stood_on = (-1, 0)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._measure_slice)
        self.horizontalHeader().sectionResized.connect(self._due.start)
        self._refused: tuple[QPersistentModelIndex, str] | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._edit_again)

    def setModel(self, model: QAbstractItemModel) -> None:  # type: ignore[override]
        """Show a model; a row is measured again when it changes."""
        super().setModel(model)
        model.modelAboutToBeReset.connect(self._note_row)
        model.modelReset.connect(self._stay_on_row)
        model.rowsInserted.connect(self._measure_new)
        model.dataChanged.connect(self._measure_changed)
        model.modelReset.connect(self._due.start)

    def stretch(self, column: int) -> None:
        """Give one column the room that is left; the others are as wide as they need."""
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_LOOKED_AT)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def current_row(self) -> int:
        """The row the user stands on, -1 for none."""
        return self.currentIndex().row() if self.currentIndex().isValid() else -1

    def finish_editing(self) -> None:
        """Keep what stands in an open cell: the page is about to be left."""
        for editor in self._editors():
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def retry(self, cell: QModelIndex, text: str) -> None:
        """Open a cell again with the text that was refused, so that it is not lost."""
        self._refused = (QPersistentModelIndex(cell), text)
        self._again.start()

    @property
    def holds_refused(self) -> bool:
        """Whether a refused text waits to be shown again."""
        return self._refused is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the table."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in _ENTER and not editing and self.currentIndex().isValid():
            self.open_cell(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and not editing:
            self.remove_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            copy_chosen(self)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the keys do, at the mouse and by its names."""
        cell = self.currentIndex()
        if cell.isValid():
            menu = QMenu(self)
            for text, deed in self._deeds(cell):
                menu.addAction(text).triggered.connect(deed)
            menu.exec(event.globalPos())
            menu.deleteLater()

    def _deeds(self, cell: QModelIndex) -> Iterator[tuple[str, Callable[[], object]]]:
        """What can be done to the row the user stands on, with the key for it."""
        writes = self.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers
        if writes and cell.flags() & Qt.ItemFlag.ItemIsEditable:
            yield self.tr("C&hange\tEnter"), partial(self.open_cell, cell)
        yield self.tr("&Copy\tCtrl+C"), partial(copy_chosen, self)
        if writes and self.isSignalConnected(QMetaMethod.fromSignal(self.remove_requested)):
            yield self.tr("&Delete\tDel"), self.remove_requested.emit

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter the next row is at hand."""
        super().closeEditor(editor, hint)
        here = self.currentIndex()
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and here.isValid():
            below = here.siblingAtRow(here.row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text makes higher rows."""
        super().changeEvent(event)
        if event.type() in _LOOKS and hasattr(self, "_due"):
            self._due.start()

    def _measure_all(self) -> None:
        """Measure the rows in sight at once and the others bit by bit: a long list never waits."""
        first = max(0, self.rowAt(0))
        self._measure(first, first + _AT_A_TIME)
        self._unmeasured = 0
        self._slices.start()
        self._stay_in_sight()

    def _measure_slice(self) -> None:
        self._measure(self._unmeasured, self._unmeasured + _AT_A_TIME)
        self._unmeasured += _AT_A_TIME
        if self._unmeasured >= self.model().rowCount():
            self._slices.stop()
            self._stay_in_sight()

    def _measure(self, first: int, last: int) -> None:
        for row in range(first, min(last, self.model().rowCount())):
            self.resizeRowToContents(row)

    def _stay_in_sight(self) -> None:
        """The row the user stands on does not leave when those above it grow."""
        if self.hasFocus():
            self.updateGeometries()  # how far it can be scrolled
            self.scrollTo(self.currentIndex())

    def _measure_new(self, parent: QModelIndex, first: int, last: int) -> None:
        if not self.isVisible():
            self._due.start()
            return
        for row in range(first, last + 1):
            self.resizeRowToContents(row)

    def _measure_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._measure_new(first, first.row(), last.row())

    def _note_row(self) -> None:
        here = self.currentIndex()
        self._stood_on = (here.row(), here.column()) if here.isValid() else (-1, 0)

    def _stay_on_row(self) -> None:
        """Rows that came or went leave the user where they stood: on the next one, or the last."""
        row, column = self._stood_on
        last = self.model().rowCount() - 1
        if row >= 0 and last >= 0 and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(min(row, last), column))

    def _editors(self) -> list[QWidget]:
        if self.state() != QAbstractItemView.State.EditingState:
            return []
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return self.viewport().findChildren(QWidget, options=direct)

    def _edit_again(self) -> None:
        if self._refused is None:
            return
        cell, text = self._refused
        self._refused = None
        self.setCurrentIndex(QModelIndex(cell))  # type: ignore[call-overload]  # the stub lacks it
        self.open_cell(self.currentIndex())
        for editor in self._editors():
            if isinstance(editor, QLineEdit):
                editor.setText(text)
            elif isinstance(editor, QPlainTextEdit):
                editor.setPlainText(text)

    def open_cell(self, cell: QModelIndex) -> None:
        """Edit a cell, if it can be edited."""
        if cell.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(cell)


class OpeningTable(WrappingTable):
    """A table to read in: Enter or a double click opens what the row is about."""

    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doubleClicked.connect(self.open_cell)

    def open_cell(self, cell: QModelIndex) -> None:
        """Ask for the row to be opened."""
        self.open_requested.emit()

    def _deeds(self, cell: QModelIndex) -> Iterator[tuple[str, Callable[[], object]]]:
        yield self.tr("&Open\tEnter"), partial(self.open_cell, cell)
        yield self.tr("&Copy\tCtrl+C"), partial(copy_chosen, self)


class CountingTable(WrappingTable):
    """A table of counts: a digit typed anywhere begins the row's count, + and − move it by one.

    `words_column` is the one column where letters and digits are words, and F2 begins there;
    Space ticks the row.
    """

    step_requested = Signal(int)
    tick_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count_column = 0
        self.words_column = -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, signs and Space; the rest as in any table."""
        here = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shifted = event.text() in ("+", "-", "−")
        counts = here.isValid() and here.column() != self.words_column and (plain or shifted)
        typed = event.text()
        if counts and typed in ("+", "-", "−"):
            self.step_requested.emit(1 if typed == "+" else -1)
        elif event.key() == Qt.Key.Key_F2 and here.isValid():
            words = here.siblingAtColumn(self.words_column)
            self.setCurrentIndex(words)
            self.open_cell(words)
        elif counts and typed == " ":
            self.tick_requested.emit()
        elif counts and typed.isdecimal():
            self.setCurrentIndex(here.siblingAtColumn(self.count_column))
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)
