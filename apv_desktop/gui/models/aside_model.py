"""Rows set aside: what is wrong with each, and the cells it came with."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from apv_desktop.content import Method
from apv_desktop.gui import theme
from apv_desktop.gui.models.rows_model import Index, RowsModel

_SHOWN = 80  # letters of a text that is far too long; its editor holds all of it


class AsideModel(RowsModel):
    """The trouble is told in words and follows from the cells."""

    FIELDS = ("trouble", "name", "department", "job", "is_leader", "email")
    FIXED = ("trouble",)
    TICKS = ("is_leader",)

    def __init__(
        self,
        titles: Mapping[str, str],
        ticks: tuple[str, str],
        method: Method,
        fine: str,
        parent: QObject | None = None,
    ) -> None:
        """`fine` is what is said of a row that can come in now."""
        super().__init__(titles, ticks, parent)
        self._method, self._fine = method, fine

    def text(self, thing: Any, field: str) -> str:
        """What stands in a cell."""
        if field != "trouble":
            return super().text(thing, field)
        trouble = thing.trouble
        return (
            self._fine if trouble is None else self._method.text(f"words:trouble.{trouble.value}")
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A long text is shown by its beginning; what is wrong is coloured too."""
        if role == Qt.ItemDataRole.ForegroundRole and self.FIELDS[index.column()] == "trouble":
            fine = self._rows[index.row()].trouble is None
            return QColor(theme.tokens().ok if fine else theme.tokens().error)
        found = super().data(index, role)
        is_text = role == Qt.ItemDataRole.DisplayRole and isinstance(found, str)
        return f"{found[:_SHOWN]}…" if is_text and len(found) > _SHOWN else found
