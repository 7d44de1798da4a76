"""Buttons that do something to the row chosen: without one they are off, and say why."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView


class RowButtons(QObject):
    """Follows what is chosen in a table; its model must be set already."""

    def __init__(self, table: QAbstractItemView, buttons: Iterable[QAbstractButton]) -> None:
        super().__init__(table)
        self._table, self._buttons = table, {each: each.toolTip() for each in buttons}
        self._why = self.tr("Choose a row in the list first.")
        table.selectionModel().selectionChanged.connect(self._look)
        table.selectionModel().currentChanged.connect(self._look)
        table.model().modelReset.connect(self._look)
        self._look()

    def _look(self) -> None:
        chosen = self._table.selectionModel().hasSelection()
        if self._table.selectionMode() == QAbstractItemView.SelectionMode.SingleSelection:
            chosen = self._table.currentIndex().isValid()
        for button, tip in self._buttons.items():
            button.setEnabled(chosen)
            button.setToolTip(tip if chosen else self._why)
            button.setAccessibleDescription(button.toolTip())
