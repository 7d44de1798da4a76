"""Paints a picture of the domain on the screen; a screen reader hears it in words."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from apv_desktop.domain.pictures import Disc, Ink, Line, Picture, Shape, Words
from apv_desktop.gui import theme

_CLOSE = 0.9  # a picture a little smaller than drawn still reads well


class PictureView(QWidget):
    """A picture at the size of the letters in use; a tall one takes its place when it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = self._tall = Picture(1, 1, (), "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, wide: Picture, tall: Picture) -> None:
        """Show another picture, and its tall form where there is no room."""
        self._wide, self._tall = wide, tall
        self.setAccessibleName(wide.spoken)
        self.setToolTip(wide.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As it was drawn, at the size of the letters in use."""
        width = round(self._wide.width)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Its height at a width."""
        picture = self._fitting(width)
        return round(picture.height * self._scale(picture, width)) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self._fitting(self.width())
        scale = self._scale(picture, self.width())
        painter.scale(scale, scale)
        colours = _colours()
        for shape in picture.shapes:
            self._paint(painter, shape, colours[shape.ink])
        painter.end()

    def _fitting(self, width: int) -> Picture:
        return self._wide if width >= self._wide.width * self._largest() * _CLOSE else self._tall

    def _scale(self, picture: Picture, width: int) -> float:
        return min(self._largest(), width / picture.width)

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
        left = words.x - words.width / 2 if words.centred else words.x
        place = QRectF(left, words.y, words.width, 60)
        side = Qt.AlignmentFlag.AlignHCenter if words.centred else Qt.AlignmentFlag.AlignLeft
        wrapped = side | Qt.TextFlag.TextWordWrap
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
