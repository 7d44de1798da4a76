"""How the table of participants is laid out."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QHeaderView, QTableView

from apv_desktop.gui.models.people_model import FIELDS, PRESENCE, PeopleModel

_ROW_HEIGHT = 1.9
_NARROW = ("is_leader", *PRESENCE)


class PeopleColumns(QObject):
    """What the columns are called."""

    def titles(self) -> tuple[str, ...]:
        """In the order of the fields."""
        return (
            self.tr("Name"),
            self.tr("Department"),
            self.tr("Job"),
            self.tr("Manager"),
            self.tr("E-mail"),
            self.tr("Coming, 1st"),
            self.tr("Came, 1st"),
            self.tr("Coming, 2nd"),
            self.tr("Came, 2nd"),
        )


def lay_out(table: QTableView, model: PeopleModel, delegate: QAbstractItemDelegate) -> None:
    """Names and places share the width, ticks and answers take what they need."""
    table.setModel(model)
    table.setItemDelegate(delegate)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    for field in _NARROW:
        at = FIELDS.index(field)
        header.setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionsClickable(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    fit_rows(table)


def fit_rows(table: QTableView) -> None:
    """Rows as high as the letters in use."""
    height = round(_ROW_HEIGHT * table.fontMetrics().height())
    rows = table.verticalHeader()
    rows.setMinimumSectionSize(height)
    rows.setDefaultSectionSize(height)
