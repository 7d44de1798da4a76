"""A short list of sentences that lead somewhere; as high as its lines, the page scrolls instead."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QSizePolicy, QWidget

from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate


class ToldList(QListWidget):
    """Sentences one by one; Enter or a click follows the one chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(WrappingDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        lines = sum(max(0, self.sizeHintForRow(at)) for at in range(self.count()))
        return QSize(super().sizeHint().width(), lines + 2 * self.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        """Never lower than its lines."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower list wraps into more lines; a layout at work would not hear of it."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._later.start()
