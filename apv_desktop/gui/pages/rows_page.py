"""A page on which one writes a line below a list, and it joins the list."""

from collections.abc import Callable

from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.rows_panel import RowsPanel


class RowsPage(StepPage):
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
