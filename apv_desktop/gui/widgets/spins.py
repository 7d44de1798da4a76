"""Fields for a number or a clock time whose text stands clear of the left edge.

Qt's style sheets leave the text of a spin box at its border, whatever the padding says.
"""

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QSpinBox, QTimeEdit, QWidget

_INDENT = 7  # the padding of a line edit, with its border


class NumberSpin(QSpinBox):
    """A whole number, set in as far as the text of other fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)


class ClockSpin(QTimeEdit):
    """A time of day."""

    def __init__(self, time: QTime, parent: QWidget | None = None) -> None:
        super().__init__(time, parent)
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
