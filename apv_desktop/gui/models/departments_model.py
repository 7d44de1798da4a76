"""The departments as rows: name, how many work there, and how many stand on the list."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt

from apv_desktop.gui.models.rows_model import Index, RowsModel

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DepartmentsModel(RowsModel):
    """`listed` is counted beside; it is shown and never edited."""

    FIELDS = ("name", "head_count", "listed")
    FIXED = ("listed",)

    def show_listed(self, listed: Mapping[int | None, int]) -> None:
        """How many of each stand on the list."""
        self._listed = listed

    def text(self, thing: Any, field: str) -> str:
        """What stands in a cell."""
        if field == "listed":
            return str(self._listed.get(thing.id, 0))
        return super().text(thing, field)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Numbers stand at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 0:
            return _RIGHT
        return super().data(index, role)
