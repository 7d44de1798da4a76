"""The wishes with their theme, their marks and a tick for the preliminary list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from apv_desktop.domain.statements import Statement, by_marks
from apv_desktop.gui.models.lines_model import Index
from apv_desktop.gui.models.statements_model import StatementsModel


class MarksModel(StatementsModel):
    """Wishes by number or by marks. The order holds while marks are typed, until asked for anew."""

    FIELDS = ("number", "text", "theme", "marks", "shortlisted")

    def __init__(self) -> None:
        super().__init__()
        self._places: dict[int, int] = {}

    def show_wishes(self, wishes: Sequence[Statement]) -> None:
        """Show the wishes as they are now, in the order they stood."""
        last = len(self._places)
        self.show_rows(sorted(wishes, key=lambda wish: self._places.get(wish.id, last)))

    def told(self, statement: Statement) -> str:
        """The words of a wish; one that was merged says into which."""
        told = super().told(statement)
        if statement.merged_into is None:
            return told
        into = self.line_at(self.row_of(statement.merged_into))
        number = str(into.number) if into is not None else ""
        return self.tr("%1\n→ merged into wish %2").replace("%1", told).replace("%2", number)

    def sort_wishes(self, wishes: Sequence[Statement], *, most_marks_first: bool) -> None:
        """Show the wishes in a new order."""
        ordered = by_marks(wishes) if most_marks_first else wishes
        self._places = {wish.id: place for place, wish in enumerate(ordered)}
        self.show_rows(ordered)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, edits or says; the tick has no text beside it."""
        if self.FIELDS[index.column()] != "shortlisted":
            return super().data(index, role)
        wish = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if wish.shortlisted else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("chosen") if wish.shortlisted else ""
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a change; a tick is one too."""
        wish = self.line_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or wish is None:
            return super().setData(index, value, role)
        self.edited.emit(wish.id, "shortlisted", not wish.shortlisted)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Theme and marks are edited, the list is ticked."""
        flags = super().flags(index)
        if index.isValid() and self.FIELDS[index.column()] == "shortlisted":
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def titles(self) -> dict[str, str]:
        """The names of the columns by field."""
        return {
            "number": self.tr("No."),
            "text": self.tr("Wish"),
            "theme": self.tr("Theme"),
            "marks": self.tr("Marks"),
            "shortlisted": self.tr("Preliminary list"),
        }

    def is_editable(self, field: str) -> bool:
        """Whether a field is edited in its cell."""
        return field in ("theme", "marks")
