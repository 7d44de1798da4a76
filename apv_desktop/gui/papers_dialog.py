"""What the dialogs over several papers share: a list at the left, the paper as it will print."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QWidget

from apv_desktop.content import Method
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.labels import button
from apv_desktop.gui.widgets.paper_output import PaperOutput
from apv_desktop.services.apv import Apv

_SIZE = QSize(1240, 900)
_MARGIN = 16


class PapersDialog(QDialog):
    """A subclass fills the left side and says which paper `output` is to show."""

    def __init__(
        self,
        output: PaperOutput,
        apv: Apv,
        method: Method,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.output = output
        self._apv, self._method, self._preferences = apv, method, preferences
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.92))
        output.view.fit_width()
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        output.add_at_left(close)

    def done(self, result: int) -> None:
        """Let go of what is being drawn."""
        self.output.stop()
        super().done(result)

    def stand_beside(self, left: QWidget, right: QWidget, letters: int) -> None:
        """Put the two sides next to each other, the left one at first so many letters wide."""
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        wide = letters * self.fontMetrics().averageCharWidth()
        splitter.setSizes([wide, max(wide, self.width() - wide)])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addWidget(splitter)

    def state_of(self, lacking: Sequence[str]) -> str:
        """Whether a paper has all it is to tell, as sign and words."""
        if not lacking:
            return self.tr("✓ Complete")
        return self.tr("○ Still missing: %1").replace("%1", ", ".join(lacking))

    def note_printed(self, key: str) -> None:
        """Remember that a paper left the program now."""
        self._preferences.note_printed(self._apv.path, key, self._apv.now)

    def last_printed(self, key: str) -> str:
        """When this PC last printed or saved a paper, in words."""
        at = self._preferences.printed_at(self._apv.path, key)
        if at is None:
            return self.tr("Not printed on this PC yet")
        when = f"{self._method.dates.short(at.date())} {self._method.dates.clock(at.time())}"
        return self.tr("Last printed: %1").replace("%1", when)
