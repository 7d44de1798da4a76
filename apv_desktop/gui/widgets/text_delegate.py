"""Editing a text of several lines in the cell of a table; Enter keeps it."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QWidget,
)

from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate

Index = QModelIndex | QPersistentModelIndex
_EDIT = Qt.ItemDataRole.EditRole
_ACROSS = Qt.Orientation.Horizontal
_LINES = 3


class TextDelegate(WrappingDelegate):
    """A text that wraps while it is edited, as it does in its row."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field of a few lines."""
        field = QPlainTextEdit(parent)
        field.setAccessibleName(str(index.model().headerData(index.column(), _ACROSS)))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the text, all of it chosen."""
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(str(index.data(_EDIT)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the text on as one line."""
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, " ".join(editor.toPlainText().split()))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """As large as the cell, and never lower than a few lines."""
        place = QRect(option.rect)
        lowest = _LINES * editor.fontMetrics().lineSpacing() + 16
        place.setHeight(max(place.height(), lowest))
        view = editor.parentWidget()
        if view is not None and place.bottom() > view.height():
            place.moveBottom(max(view.height(), place.height()))
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter keeps the text; Shift+Enter is left to the field."""
        if (
            isinstance(event, QKeyEvent)
            and isinstance(editor, QPlainTextEdit)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.SubmitModelCache)
            return True
        return super().eventFilter(editor, event)


class LinesDelegate(TextDelegate):
    """A text that keeps its lines; Shift+Enter begins a new one."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the text on as it was written."""
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText().strip())
