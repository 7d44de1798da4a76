"""The mouse wheel scrolls the page; it turns no number and no choice by chance."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class WheelGuard(QObject):
    """Hands the wheel on to the page while a field has not got the keyboard."""

    def watch(self, root: QWidget) -> None:
        """Guard every number and choice below `root` that is not guarded yet."""
        fields = [*root.findChildren(QAbstractSpinBox), *root.findChildren(QComboBox)]
        for field in fields:
            if not field.property("guarded"):
                field.setProperty("guarded", True)
                if field.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel through to what has the keyboard only."""
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True
