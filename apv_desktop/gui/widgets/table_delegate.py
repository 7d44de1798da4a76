"""Editing in the cells of a table: lines, and lines with names to choose from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

_Index = QModelIndex | QPersistentModelIndex
_OTHER = {
    Qt.CheckState.Checked: Qt.CheckState.Unchecked,
    Qt.CheckState.Unchecked: Qt.CheckState.Checked,
}


class TableDelegate(QStyledItemDelegate):
    """Keeps hold of the open editor, so that leaving the page can commit it.

    `choices` names, by column, what may be chosen there; anything else may be typed as well.
    """

    def __init__(
        self,
        choices: dict[int, Callable[[], Sequence[str]]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._editor: QWidget | None = None

    def commit(self) -> None:
        """Take over what stands in an open editor and close it."""
        if self._editor is not None:
            editor = self._editor
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A line, or an editable box of names."""
        if index.column() in self._choices:
            box = QComboBox(parent)
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.addItems(list(self._choices[index.column()]()))
            self._editor = box
        else:
            self._editor = super().createEditor(parent, option, index)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        self._editor.setAccessibleName(str(title))
        return self._editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Hand on the text, also one that is not among the choices."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """A tick takes a click anywhere in its cell; the square alone is a small target."""
        ticks = index.flags() & Qt.ItemFlag.ItemIsUserCheckable
        if ticks and event.type() == QEvent.Type.MouseButtonRelease:
            was = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
            now = _OTHER[was]
            return model.setData(index, now, Qt.ItemDataRole.CheckStateRole)
        return super().editorEvent(event, model, option, index)

    def destroyEditor(self, editor: QWidget, index: _Index) -> None:
        """Forget the editor."""
        if editor is self._editor:
            self._editor = None
        super().destroyEditor(editor, index)
