"""How many of each department stand on the list, so that nobody is left out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.workplace import presences


class DepartmentCounts(QLabel):
    """A line with each department whose head count is known; a sign where somebody lacks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")

    def show_counts(self, contents: Contents) -> None:
        """Count them anew."""
        names, told = contents.department_names, []
        for each in presences(contents.departments, contents.people):
            if each.employed is not None:
                of = self.tr("%1: %2 of %3").replace("%1", names[each.department_id or 0])
                of = of.replace("%2", str(each.listed)).replace("%3", str(each.employed))
                told.append(f"⚠ {of}" if each.lacking else of)
        self.setText("   ·   ".join(told))
        self.setVisible(bool(told))
