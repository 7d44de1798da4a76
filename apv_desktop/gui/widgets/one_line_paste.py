"""A field of one line keeps to it: what is pasted from a sheet or a letter often has more."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

_BREAKS = "\n\r\t\v\f\u2028\u2029"


class OneLinePaste(QObject):
    """Takes a break or a tab that is pasted into a line for a space."""

    def watch(self, root: QWidget) -> None:
        """Look at every line below `root` that is not looked at yet."""
        for line in root.findChildren(QLineEdit):
            if not line.property("one_line"):
                line.setProperty("one_line", True)
                line.textEdited.connect(self._mend)

    def _mend(self, text: str) -> None:
        line = self.sender()
        if not isinstance(line, QLineEdit) or not any(mark in text for mark in _BREAKS):
            return
        at = line.cursorPosition()
        before, after = text[:at].split(), text[at:].split()
        line.setText(" ".join((*before, *after)))
        line.setCursorPosition(len(" ".join(before)))
