"""The board by date: what is due in each month, checks of effects among it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from apv_desktop.content import Method
from apv_desktop.domain import board
from apv_desktop.domain.board import BoardColumn, BoardRow
from apv_desktop.gui.models.board_model import BoardModel
from apv_desktop.gui.widgets.section_list import SectionList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class BoardMonths(SectionList):
    """A line for each row with a day, under its month."""

    offer_requested = Signal(QPoint)
    row_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[BoardRow] = []
        self.line_chosen.connect(self._tell_row)

    def show_rows(self, rows: Sequence[BoardRow], method: Method, words: BoardModel) -> None:
        """Show the rows that have a day, the nearest month first."""
        self._rows = []
        sections: dict[str, dict[int, str]] = {}
        names = method.file("method")["dates"]["months"]
        for month, found in board.by_month(rows).items():
            name = str(names[month.month - 1])
            heading = f"{name[:1].upper()}{name[1:]} {month.year} ({len(found)})"
            sections[heading] = {}
            for row in found:
                sections[heading][len(self._rows)] = _line(row, words)
                self._rows.append(row)
        self.show_lines(sections)

    def select(self, key: tuple[int, int]) -> None:
        """Stand on the line of a row, if it has one."""
        at = next((at for at, row in enumerate(self._rows) if row.key == key), None)
        if at is not None:
            self.choose(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter offers what can be done."""
        if event.key() in _ENTER and self.currentItem() is not None:
            at = self.visualItemRect(self.currentItem()).bottomLeft()
            self.offer_requested.emit(self.viewport().mapToGlobal(at))
        else:
            super().keyPressEvent(event)

    def _tell_row(self, at: object) -> None:
        if isinstance(at, int) and at < len(self._rows):
            self.row_chosen.emit(self._rows[at])


def _line(row: BoardRow, words: BoardModel) -> str:
    columns = (BoardColumn.DEADLINE, BoardColumn.NUMBER, BoardColumn.WHAT, BoardColumn.WHO)
    told = [words.text(row, column) for column in (*columns, BoardColumn.STATUS)]
    return "  ·  ".join(part for part in told if part)
