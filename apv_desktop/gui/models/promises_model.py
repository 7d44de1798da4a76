"""The wishes with their fate and the answer; nothing is edited here."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt

from apv_desktop.domain.promises import Promise
from apv_desktop.gui.models.rows_model import Index, RowsModel

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_OF_THE_WISH = ("text", "theme", "marks")
_COUNTED = ("number", "marks")


class PromisesModel(RowsModel):
    """A row for each wish shown; a wish that waits for an answer is marked by a sign as well."""

    FIELDS = ("number", "text", "theme", "marks", "fate", "answer")
    FIXED = FIELDS

    def __init__(
        self, titles: Mapping[str, str], fates: Mapping[str, str], parent: QObject | None = None
    ) -> None:
        """`titles` by field, and the words of a fate by its value."""
        super().__init__(titles, parent=parent)
        self._fates = fates
        self._answers: Mapping[int, str] = {}

    def answer_with(self, answers: Mapping[int, str]) -> None:
        """Take these answers, by the ids of the wishes, for what is shown next."""
        self._answers = answers

    def text(self, thing: Promise, field: str) -> str:
        """What stands in a cell."""
        if field == "number":
            return str(thing.wish.number or "")
        if field in _OF_THE_WISH:
            return str(getattr(thing.wish, field))
        if field == "fate":
            word = self._fates[thing.told.fate.value]
            return f"○ {word}" if thing.is_open else word
        return self._answers[thing.id]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; numbers stand at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and self.FIELDS[index.column()] in _COUNTED:
            return _RIGHT
        return super().data(index, role)
