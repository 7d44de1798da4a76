"""A photograph as large as the window allows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from apv_desktop.gui.widgets.labels import button, label

_SIZE = QSize(1100, 820)


class PhotoDialog(QDialog):
    """Esc closes it; the picture follows the size of the window."""

    def __init__(self, content: bytes, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Photo"))
        self._whole = QPixmap()
        self._whole.loadFromData(content)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(200, 150)
        self.picture.setAccessibleName(self.tr("Photo: %1").replace("%1", name))
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.picture, 1)
        layout.addWidget(label(name))
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(_SIZE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the picture to its room."""
        super().resizeEvent(event)
        if self._whole.isNull():
            return
        room = self.picture.size()
        kept, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.picture.setPixmap(self._whole.scaled(room, kept, smooth))
