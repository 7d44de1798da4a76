"""A letter to read on screen: headings and text, never markup from what was typed."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class LetterView(QLabel):
    """Shows a letter part by part; its text can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(_SELECTABLE)

    def show_letter(self, parts: Iterable[tuple[str, str]]) -> None:
        """Show parts of a heading and a text; either may be empty."""
        self.setText("".join(_paragraph(heading, text) for heading, text in parts))


def _paragraph(heading: str, text: str) -> str:
    lines = [f"<b>{escape(heading)}</b>"] if heading else []
    lines += [escape(line) for line in text.splitlines()]
    return f"<p>{'<br>'.join(lines)}</p>"
