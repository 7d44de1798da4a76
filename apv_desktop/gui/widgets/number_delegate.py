"""Editing a whole number in the cell of a table."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QSpinBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex
_EDIT = Qt.ItemDataRole.EditRole
_ACROSS = Qt.Orientation.Horizontal


class NumberDelegate(QStyledItemDelegate):
    """A number from 0 to `most`; with `empty` a 0 is shown and kept as nothing."""

    def __init__(self, most: int, parent: QObject, empty: str = "") -> None:
        super().__init__(parent)
        self._most = most
        self._empty = empty

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A spin box without buttons: the cell is narrow, and the arrow keys do the same."""
        spin = QSpinBox(parent)
        spin.setRange(0, self._most)
        spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        spin.setSpecialValueText(self._empty)
        spin.setFrame(False)
        spin.setAccessibleName(str(index.model().headerData(index.column(), _ACROSS)))
        return spin

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the number."""
        if isinstance(editor, QSpinBox):
            editor.setValue(int(index.data(_EDIT) or 0))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the number on, None for an empty cell."""
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            value = editor.value()
            model.setData(index, None if self._empty and value == 0 else value)
