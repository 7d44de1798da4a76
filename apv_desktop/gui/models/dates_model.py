"""The dates of a year as rows, each with the number of its mark on the wheel."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from apv_desktop.content.dates import DateWords
from apv_desktop.content.year_words import Dated
from apv_desktop.gui.models.rows_model import RowsModel


class DatesModel(RowsModel):
    """Nothing is edited here; Enter goes to where a date stands."""

    FIELDS = ("id", "day", "kind", "what")
    FIXED = FIELDS

    def __init__(
        self,
        titles: Mapping[str, str],
        kinds: Mapping[str, str],
        words: DateWords,
        parent: QObject | None = None,
    ) -> None:
        """`titles` by field, the words of a kind by its value, and how days are written."""
        super().__init__(titles, parent=parent)
        self._kinds, self._words = kinds, words

    def text(self, thing: Dated, field: str) -> str:
        """What stands in a cell."""
        if field == "day":
            return self._words.short(thing.day)
        if field == "kind":
            return self._kinds[thing.kind.value]
        return super().text(thing, field)
