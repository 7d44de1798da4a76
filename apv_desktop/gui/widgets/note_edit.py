"""A field for a note: a few lines high at first, it grows with what it holds."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_LOOKS = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class NoteEdit(QPlainTextEdit):
    """Plain text that wraps; Tab leaves it. Beyond `MOST` lines it scrolls."""

    FEWEST = 2
    MOST = 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._grow)
        self.textChanged.connect(self._grow)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        lines = min(max(self._lines(), self.FEWEST), self.MOST)
        frame = max(self.height() - self.viewport().height(), 2)
        margin = round(2 * self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + frame + margin
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Never lower than its lines."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower field wraps into more lines; a layout at work would not hear of it."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text makes a higher field."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self.updateGeometry()

    def _grow(self) -> None:
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self._lines() > self.MOST:
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()

    def _lines(self) -> int:
        """Lines as they are wrapped."""
        block, lines = self.document().firstBlock(), 0
        while block.isValid() and lines <= self.MOST:
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines
