"""A picture of the domain, painted: for pages that are shown after the first one.

The overview cannot afford a painter (see gui/qt_numbers.py); its pictures are `PictureView`.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from apv_desktop.domain.pictures import Disc, Ink, Line, Picture, Words
from apv_desktop.gui import theme

_USUAL = 13


class PaintedPicture(QWidget):
    """Shows a picture at the size of the letters in use; a screen reader hears it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(1, 1, (), "")

    def show_picture(self, picture: Picture | None) -> None:
        """Show another picture, or nothing."""
        self.setVisible(picture is not None)
        if picture is not None and picture != self._picture:
            self._picture = picture
            self.setAccessibleName(picture.spoken)
            self.setToolTip(picture.spoken)
            self._fit()
            self.update()

    def sizeHint(self) -> QSize:
        """As it was drawn, at the size of the letters in use."""
        scale = self._scale()
        return QSize(round(self._picture.width * scale), round(self._picture.height * scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is less room across, it is smaller."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(1, round(self._picture.height * self._shown_at())))

    def _shown_at(self) -> float:
        return min(self._scale(), self.width() / self._picture.width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shapes; where there is no room they are squeezed across."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._shown_at()
        for shape in self._picture.shapes:
            if isinstance(shape, Line):
                pen = QPen(self._colour(shape.ink), shape.width * scale)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                start, end = QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2)
                painter.drawLine(start * scale, end * scale)
            elif isinstance(shape, Disc):
                painter.setPen(QPen(self._colour(shape.ink), 2))
                painter.setBrush(self._colour(shape.ink) if shape.filled else QColor(0, 0, 0, 0))
                centre = QPointF(shape.x, shape.y) * scale
                painter.drawEllipse(centre, shape.radius * scale, shape.radius * scale)
            else:
                self._write(painter, shape, scale)
        painter.end()

    def _write(self, painter: QPainter, words: Words, scale: float) -> None:
        font = self.font()
        font.setPixelSize(max(8, round(words.size * scale)))
        font.setBold(words.bold)
        painter.setFont(font)
        painter.setPen(self._colour(words.ink))
        left = words.x - words.width / 2 if words.centred else words.x
        place = QRectF(left * scale, words.y * scale, words.width * scale, 60 * scale)
        side = Qt.AlignmentFlag.AlignHCenter if words.centred else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignTop, words.text)

    def _scale(self) -> float:
        return max(1.0, self.fontInfo().pixelSize() / _USUAL)

    def _colour(self, ink: Ink) -> QColor:
        colours = theme.tokens()
        return QColor(
            {
                Ink.STRONG: colours.accent,
                Ink.FAINT: colours.border,
                Ink.TEXT: colours.text,
                Ink.MUTED: colours.muted,
                Ink.ON_STRONG: colours.card,
            }[ink]
        )
