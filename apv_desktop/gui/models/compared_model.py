"""Two rounds beside each other as rows; a group of rows begins with its name."""

from typing import Any

from PySide6.QtCore import QObject

from apv_desktop.content.comparison_words import Compared
from apv_desktop.gui.models.rows_model import RowsModel


class ComparedModel(RowsModel):
    """A row for each figure; nothing is edited here."""

    FIELDS = ("group", "what", "earlier", "now")
    FIXED = FIELDS

    def __init__(self, titles: dict[str, str], parent: QObject | None = None) -> None:
        super().__init__(titles, parent=parent)

    def text(self, thing: Compared, field: str) -> Any:
        """What stands in a cell; the group only where it begins."""
        above = self.row_at(self.row_of(thing.id) - 1)
        if field == "group" and above is not None and above.group == thing.group:
            return ""
        return super().text(thing, field)
