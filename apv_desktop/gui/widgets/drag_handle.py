"""A heading that a card is dragged by; the buttons on the card do the same."""

from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

MIME = "application/x-apv-question"


class DragHandle(QLabel):
    """Carries the id of its question to whatever card it is let go over."""

    def __init__(self, question_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question_id = question_id
        self.setProperty("role", "section")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def carried(self) -> QMimeData:
        """The question by its id, as the card it is dropped on reads it."""
        data = QMimeData()
        data.setData(MIME, QByteArray(str(self._question_id).encode()))
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the drag may begin."""
        self._begun = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the mouse has moved far enough."""
        moved = (event.position().toPoint() - self._begun).manhattanLength()
        if moved < QApplication.startDragDistance():
            return
        drag = QDrag(self)
        drag.setMimeData(self.carried())
        drag.exec(Qt.DropAction.MoveAction)
