"""Ctrl+Z in a field that has nothing of its own to take back is the window's."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class UndoKeys(QObject):
    """Qt's fields keep the keys of Undo and Redo to themselves, even with nothing to undo.

    Whoever leaves a field by Tab and presses Ctrl+Z stands in the next one and means the last.
    """

    def watch(self, root: QWidget) -> None:
        """Look at every field below `root` that is not looked at yet."""
        for kind in _FIELDS:
            for field in root.findChildren(kind):
                if not field.property("undo_keys"):
                    field.setProperty("undo_keys", True)
                    field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys through to the menu when the field has no use for them."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo)
        redo = event.matches(QKeySequence.StandardKey.Redo)
        if not (undo or redo) or _has_own(watched, undo=undo):
            return False
        event.ignore()
        return True


def _has_own(field: QObject, *, undo: bool) -> bool:
    """Whether something typed in the field can be taken back, or done again, in it alone."""
    if isinstance(field, QPlainTextEdit):
        return field.document().isUndoAvailable() if undo else field.document().isRedoAvailable()
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    if not isinstance(line, QLineEdit):
        return False
    return line.isUndoAvailable() if undo else line.isRedoAvailable()
