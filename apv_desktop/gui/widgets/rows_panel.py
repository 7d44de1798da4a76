"""A short list one adds to on a line and edits in its cells: open items, goals, lessons."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from apv_desktop.gui.models.rows_model import RowsModel
from apv_desktop.gui.widgets.choice_delegate import ChoiceDelegate
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.row_buttons import RowButtons
from apv_desktop.gui.widgets.table_delegate import TableDelegate
from apv_desktop.gui.widgets.tables import WrappingTable
from apv_desktop.gui.widgets.text_delegate import TextDelegate

_LINES = 10  # of text are seen at once, whatever their size

Words = Mapping[str, Mapping[Any, str]]


class PanelModel(RowsModel):
    """Rows whose choices are shown by their words and handed on as themselves."""

    def __init__(
        self, titles: Mapping[str, str], choices: Words, ticks: tuple[str, str], parent: QWidget
    ) -> None:
        super().__init__(titles, ticks, parent)
        self.FIELDS = tuple(titles)
        self.TICKS = ("is_closed",) if "is_closed" in titles else ()
        self._choices = choices

    def text(self, thing: Any, field: str) -> str:
        """What stands in a cell."""
        if field in self._choices:
            return self._choices[field][getattr(thing, field)]
        return super().text(thing, field)


class RowsPanel(QWidget):
    """A line to add on, the rows, and a button that takes one away. Nothing is written here."""

    add_requested = Signal()
    edited = Signal(object, str, object)
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_label = label("", "", self)
        self.add_edit = QLineEdit(self)
        self.add_edit.setObjectName("add_edit")
        self.add_edit.setProperty("own_save", True)
        self.add_edit.returnPressed.connect(self.add_requested)
        self.add_label.setBuddy(self.add_edit)
        self.add_button = button(self.tr("Add"), "", self)
        self.add_button.setObjectName("add_row_button")
        self.add_button.clicked.connect(self.add_requested)
        self.table = WrappingTable(self)
        self.table.setObjectName("rows_table")
        self.table.setAlternatingRowColors(True)
        self.table.remove_requested.connect(self._remove)
        self.remove_button = button(self.tr("Delete the chosen one"), "", self)
        self.remove_button.setObjectName("remove_row_button")
        self.remove_button.clicked.connect(self._remove)
        adding, foot = QHBoxLayout(), QHBoxLayout()
        adding.addWidget(self.add_edit, 1)
        adding.addWidget(self.add_button)
        foot.addStretch(1)
        foot.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.add_label)
        layout.addLayout(adding)
        layout.addWidget(self.table)
        layout.addLayout(foot)

    def set_up(
        self,
        asked: str,
        hint: str,
        named: str,
        titles: Mapping[str, str],
        choices: Words | None = None,
        ticks: tuple[str, str] = ("", ""),
    ) -> None:
        """What is asked on the line, what the rows are called, and a column for each title."""
        choices = choices or {}
        self.add_label.setText(asked)
        self.add_edit.setPlaceholderText(hint)
        self.add_button.setAccessibleName(f"{self.add_button.text()}: {asked.replace('&', '')}")
        self.table.setAccessibleName(named)
        self.remove_button.setAccessibleName(f"{self.remove_button.text()}: {named}")
        self.model = PanelModel(titles, choices, ticks, self)
        self.model.edited.connect(self.edited)
        self.table.setModel(self.model)
        RowButtons(self.table, [self.remove_button])
        self.table.setItemDelegate(TextDelegate(self.table))
        self.table.stretch(0)
        for column, field in enumerate(titles):
            if field in choices:
                self.table.setItemDelegateForColumn(
                    column, ChoiceDelegate(choices[field], self.table)
                )
            elif field in self.model.TICKS:
                self.table.setItemDelegateForColumn(column, TableDelegate({}, self.table))
            else:
                mode = QHeaderView.ResizeMode.Stretch
                self.table.horizontalHeader().setSectionResizeMode(column, mode)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these; an empty list is no table at all."""
        self.model.show_rows(rows)
        self.table.setMinimumHeight(_LINES * self.table.fontMetrics().lineSpacing())
        self.table.setVisible(bool(rows))
        self.remove_button.setVisible(bool(rows))

    @property
    def typed(self) -> str:
        """What stands on the line and is not added yet."""
        return self.add_edit.text().strip()

    def stand_on(self, row_id: int) -> bool:
        """Choose a row and give it the keyboard; False when it is not here."""
        row = self.model.row_of(row_id)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.setFocus()
        return row >= 0

    def _remove(self) -> None:
        thing = self.model.row_at(self.table.current_row())
        if thing is not None:
            self.remove_requested.emit(thing.id)
            (self.table if self.model.rowCount() else self.add_edit).setFocus()
