"""Choosing one of a few fixed words in the cell of a table."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(QStyledItemDelegate):
    """A box with words; what is handed on is the value a word stands for."""

    def __init__(self, choices: Mapping[Any, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A box that keeps what is chosen at once."""
        box = QComboBox(parent)
        for value, word in self._choices.items():
            box.addItem(word, value)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        box.setAccessibleName(str(title))
        box.activated.connect(self._take)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the word of the cell."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findText(str(index.data())))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand on the value, unless the word is the one that stood there."""
        if isinstance(editor, QComboBox) and editor.currentText() != index.data():
            model.setData(index, editor.currentData())

    def _take(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.commitData.emit(box)
            self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)
