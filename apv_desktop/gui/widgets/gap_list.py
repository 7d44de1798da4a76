"""What a step still lacks: the first gaps, and how many more there are."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from apv_desktop.gui.widgets.labels import label

_MOST = 8


class GapList(QWidget):
    """A line for each gap; nobody reads a list of hundreds, so the rest is counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.hide()

    def show_gaps(self, sentences: Sequence[str]) -> None:
        """Show these sentences instead of those before."""
        lines = [f"○ {sentence}" for sentence in sentences[:_MOST]]
        if len(sentences) > _MOST:
            lines.append(self.tr("… and %n more", "", len(sentences) - _MOST))
        for _ in range(len(lines) - len(self._labels)):
            self._labels.append(label("", "muted"))
            self._layout.addWidget(self._labels[-1])
        for shown, line in zip_longest(self._labels, lines):
            shown.setText(line or "")
            shown.setVisible(line is not None)
        self.setVisible(bool(lines))
