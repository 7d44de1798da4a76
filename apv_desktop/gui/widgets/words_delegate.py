"""Editing a few words in a cell, with what the column holds already offered while one types."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyleOptionViewItem, QWidget

from apv_desktop.domain.sorting import danish_key
from apv_desktop.gui.widgets.wrapping_delegate import Index, WrappingDelegate


class WordsDelegate(WrappingDelegate):
    """One name for one thing: what was written in another row is a key away."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line that knows the words of the other rows."""
        model, column = index.model(), index.column()
        line = QLineEdit(parent)
        line.setAccessibleName(str(model.headerData(column, Qt.Orientation.Horizontal)))
        known = {str(model.index(row, column).data() or "") for row in range(model.rowCount())}
        offered = QCompleter(sorted(known - {""}, key=danish_key), line)
        offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offered.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(offered)
        return line
