"""Labels, cards and buttons dressed by role, so that the style sheet finds them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from apv_desktop.gui.qt_numbers import PLAIN_TEXT

if TYPE_CHECKING:  # a name of Qt costs when it is first used
    from PySide6.QtGui import QPaintEvent

READING_WIDTH = 860


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that wraps and shows text as it is, never as markup."""
    made = QLabel(text, parent)
    made.setProperty("textFormat", PLAIN_TEXT)
    made.setWordWrap(True)
    made.setProperty("role", role)
    return made


class OneLine(QLabel):
    """A label on one line where there is room for it, and on several where there is not.

    Where not even its longest word has room nothing is shown: it is the name of what stands
    beside it, which a screen reader says all the same.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(True)
        self.setMinimumWidth(1)

    def sizeHint(self) -> QSize:
        """As wide as its text."""
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self.text()) + 4)
        return hint

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Whole words or none."""
        longest = max(self.fontMetrics().horizontalAdvance(w) for w in self.text().split() or [""])
        if self.width() >= longest:
            super().paintEvent(event)


def button(text: str, role: str = "", parent: QWidget | None = None) -> QPushButton:
    """A push button; role `primary` for the one main deed, `link` for a quiet one."""
    made = QPushButton(parent)  # with the text it would look at QIcon, and all themed icons with it
    made.setText(text)
    made.setProperty("role", role)
    return made


def card(role: str = "card", parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """A framed surface and the layout inside it."""
    frame = QFrame(parent)
    frame.setProperty("role", role)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(20, 16, 20, 16)
    layout.setSpacing(8)
    return frame, layout


def redress(widget: QWidget) -> None:
    """Have the style sheet look at a widget's properties again; what was never shown it will.

    The first use of `QStyle` costs as much as building a page.
    """
    from PySide6.QtCore import Qt  # see gui/qt_numbers.py

    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def dress(widget: QWidget, role: str) -> None:
    """Give a widget another role; asking the style sheet anew costs, so only if it is another."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        redress(widget)


def clear_layout(layout: QVBoxLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
