"""A key that means something in one widget alone."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def key_in(
    widget: QWidget, key: Qt.Key | QKeySequence.StandardKey, deed: Callable[[], object]
) -> None:
    """Do something when a key is pressed while the widget itself has the keyboard."""
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(deed)
