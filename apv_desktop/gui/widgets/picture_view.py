"""Paints a picture of the domain on the screen; a screen reader hears it in words."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from apv_desktop.domain.pictures import Disc, Ink, Line, Picture, Shape, Words
from apv_desktop.gui import theme


class PictureView(QWidget):
    """A picture as wide as its place allows, never larger than it was drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(1, 1, (), "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: Picture) -> None:
        """Show another picture."""
        self._picture = picture
        self.setAccessibleName(picture.spoken)
        self.setToolTip(picture.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As it was drawn, at the size of the letters in use."""
        return QSize(round(self._picture.width), self.heightForWidth(round(self._picture.width)))

    def heightForWidth(self, width: int) -> int:
        """Its height at a width."""
        scale = min(self._largest(), width / self._picture.width)
        return round(self._picture.height * scale) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self._largest(), self.width() / self._picture.width)
        painter.scale(scale, scale)
        colours = _colours()
        for shape in self._picture.shapes:
            self._paint(painter, shape, colours[shape.ink])
        painter.end()

    def _largest(self) -> float:
        return max(1.0, self.fontMetrics().height() / 17)

    def _paint(self, painter: QPainter, shape: Shape, colour: QColor) -> None:
        if isinstance(shape, Line):
            painter.setPen(QPen(colour, shape.width))
            painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))
        elif isinstance(shape, Disc):
            painter.setPen(QPen(colour, 2))
            painter.setBrush(colour if shape.filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
        else:
            self._write(painter, shape, colour)

    def _write(self, painter: QPainter, words: Words, colour: QColor) -> None:
        font = self.font()
        font.setPixelSize(round(words.size))
        font.setBold(words.bold)
        painter.setFont(font)
        painter.setPen(colour)
        place = QRectF(words.x - words.width / 2, words.y, words.width, 60)
        wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place, int(wrapped), words.text)


def _colours() -> dict[Ink, QColor]:
    t = theme.tokens()
    return {
        Ink.STRONG: QColor(t.accent),
        Ink.FAINT: QColor(t.border),
        Ink.TEXT: QColor(t.text),
        Ink.MUTED: QColor(t.muted),
        Ink.ON_STRONG: QColor(t.on_accent),
    }
