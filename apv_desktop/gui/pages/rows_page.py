"""A page on which one writes a line below a list, and it joins the list."""

from collections.abc import Callable

from apv_desktop.gui.pages.folded_page import FoldedPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.rows_panel import RowsPanel


class RowsPage(FoldedPage):
    """A step page with panels of rows; a line typed but not added yet is never lost."""

    def add_row(self, panel: RowsPanel, add: Callable[[], object]) -> bool:
        """Have `add` keep what is typed below the list; what is refused stays to be mended."""
        if not StepPage.flush(self):
            return False
        if not self.attempt(add):
            panel.add_edit.setFocus()
            return False
        panel.add_edit.clear()
        self.refresh()
        panel.add_edit.setFocus()
        return True

    def edit_row(self, panel: RowsPanel, edit: Callable[[], object], typed: object) -> None:
        """Have `edit` keep what was typed in a cell; what is refused stays there to be mended."""
        cell = panel.table.currentIndex()
        if not self.attempt(edit):
            panel.table.retry(cell, str(typed))
        self.apv.settle()
        self.refresh()

    def remove_row(self, remove: Callable[[], object]) -> None:
        """Have `remove` take a row away."""
        if self.attempt(remove):
            self.refresh()
