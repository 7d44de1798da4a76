"""What the pages share on which wishes are taken up one at a time, chosen from a list beside."""

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.workbench import Workbench


class WishesPage(StepPage):
    """A subclass sets `ui`, with a `wishes_list` in a `wishes_splitter`, and fills its fields."""

    WIDE = True
    BESIDE_EACH_OTHER: ClassVar[int] = 100  # letters across
    LINES: ClassVar[int] = 8  # of the list are always seen
    ui: Any

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._wish_id: int | None = None

    def show_row(self, row_id: int, part_id: int) -> None:
        """Take up a wish."""
        self.ui.wishes_list.choose(row_id)
        self.ui.wishes_list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and form stand side by side where both are wide enough to read."""
        super().resizeEvent(event)
        wide = self.width() > self.BESIDE_EACH_OTHER * self.fontMetrics().averageCharWidth()
        across = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        self.ui.wishes_splitter.setOrientation(across)
        self.ui.wishes_list.setMinimumHeight(self.fontMetrics().lineSpacing() * self.LINES)

    def _choose(self, wish_id: int) -> None:
        """Take up another wish, once what was typed about this one is kept."""
        if wish_id == self._wish_id:
            return
        if not self.flush():
            self.ui.wishes_list.choose(self._wish_id)
            return
        self._wish_id = wish_id
        self.autosave.quietly(self._fill)
        self.refresh()

    def _fill(self) -> None:
        """Show what is known of the wish taken up."""
        raise NotImplementedError
