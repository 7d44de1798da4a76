"""Rows that cannot become participants yet: what is wrong with each, and their cells to mend."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.set_aside import SetAsideRow
from apv_desktop.gui.models.aside_model import AsideModel
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.table_delegate import TableDelegate
from apv_desktop.gui.widgets.tables import WrappingTable

_LOWEST = 130


class AsideView(QWidget):
    """`edited` carries a row's id, the field and the value; `remove_requested` the chosen id."""

    edited = Signal(object, str, object)
    remove_requested = Signal(object)

    def __init__(self, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {
            "trouble": self.tr("What is wrong"),
            "name": self.tr("Name"),
            "department": self.tr("Department"),
            "job": self.tr("Job"),
            "is_leader": self.tr("Manager"),
            "email": self.tr("E-mail"),
        }
        ticks = (method.text("words:answer.yes"), method.text("words:answer.no"))
        self.model = AsideModel(titles, ticks, method, self.tr("✓ Can be added"), self)
        self.model.edited.connect(self.edited)
        self.table = self._table()
        self.copied_label = label("", "muted")
        self.copy_button = button(self.tr("Copy the rows"))
        self.copy_button.clicked.connect(self.copy)
        self.remove_button = button(self.tr("Delete the chosen row"))
        self.remove_button.clicked.connect(self._ask_to_remove)
        foot = QHBoxLayout()
        foot.addWidget(self.copied_label, 1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.remove_button)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.table)
        body.addLayout(foot)

    def _table(self) -> WrappingTable:
        """The rows with what is wrong of each, the widest columns for what is typed."""
        table = WrappingTable()
        table.setAccessibleName(self.tr("Rows set aside"))
        table.setMinimumHeight(_LOWEST)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setModel(self.model)
        table.setItemDelegate(TableDelegate({}, table))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for as_wide_as_needed in (0, 4):
            header.setSectionResizeMode(as_wide_as_needed, QHeaderView.ResizeMode.ResizeToContents)
        table.remove_requested.connect(self._ask_to_remove)
        return table

    def show_rows(self, rows: Sequence[SetAsideRow]) -> None:
        """Show what was set aside; the first row is chosen when none was."""
        self._rows = rows
        self.model.show_rows(rows)
        if rows and self.table.current_row() < 0:
            self.table.setCurrentIndex(self.model.index(0, 1))

    def copy(self) -> None:
        """Put the rows on the clipboard, cell for cell as they came."""
        QGuiApplication.clipboard().setText("\n".join(row.text for row in self._rows))
        count = len(self._rows)
        self.copied_label.setText(self.tr("%n row(s) copied. Paste them anywhere.", "", count))

    def _ask_to_remove(self) -> None:
        row = self.model.row_at(self.table.current_row())
        if row is not None:
            self.remove_requested.emit(row.id)
