"""Paints what was found: the thing on one line, under it where it belongs or why it fits."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apv_desktop.domain.search import Snippet, Word, snippet
from apv_desktop.gui import theme
from apv_desktop.gui.models.found_model import FoundModel, Line, LineKind

Index = QModelIndex | QPersistentModelIndex
_ACROSS, _DOWN, _BAR, _ROUND = 14, 7, 4, 6
_SMALLER = 0.92
_ABOVE_HEADING = 12
_snippet = lru_cache(maxsize=256)(snippet)


class FoundDelegate(QStyledItemDelegate):
    """Shows each hit with the letters that were sought in bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted: Sequence[Word] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for a hit, one for a heading."""
        line = _line(index)
        large, small = (
            QFontMetrics(option.font).height(),
            QFontMetrics(_small(option.font)).height(),
        )
        if line.kind is LineKind.HEADING:
            return QSize(0, small + _ABOVE_HEADING + _DOWN)
        lines = large if _is_single(line) else large + small
        return QSize(0, max(28, lines + 2 * _DOWN))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line of the list."""
        line, colours = _line(index), theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = option.rect.adjusted(_ACROSS, _DOWN, -_ACROSS, -_DOWN)
        if line.kind is LineKind.HEADING:
            inner.setTop(option.rect.top() + _ABOVE_HEADING)
            self._write(
                painter, inner, Snippet(line.text), _small(option.font, bold=True), colours.muted
            )
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                _mark_chosen(painter, option.rect)
            self._paint_choice(painter, inner, line, option.font)
        painter.restore()

    def _paint_choice(self, painter: QPainter, inner: QRect, line: Line, font: QFont) -> None:
        colours = theme.tokens()
        if line.found is None:
            self._write(painter, inner, Snippet(line.text), font, colours.accent)
            return
        self._write(
            painter, inner, self._cut(line.found.entry.title, inner, font), font, colours.text
        )
        below = inner.adjusted(0, QFontMetrics(font).height(), 0, 0)
        small = _small(font)
        self._write(
            painter, below, self._cut(line.found.context, inner, small), small, colours.muted
        )

    def _cut(self, text: str, inner: QRect, font: QFont) -> Snippet:
        """As much of a text around its hit as one line holds."""
        letter = QFontMetrics(font).averageCharWidth()
        return _snippet(text, tuple(self.wanted), max(12, inner.width() // max(1, letter)))

    def _write(
        self, painter: QPainter, inner: QRect, told: Snippet, font: QFont, colour: str
    ) -> None:
        """One line of text, its hits in bold; what does not fit ends in dots."""
        metrics = QFontMetrics(font)
        room = inner.width() * 0.97 if told.marks else inner.width()  # bold letters are wider
        text = metrics.elidedText(told.text, Qt.TextElideMode.ElideRight, int(room))
        layout = QTextLayout(text, font)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        marks = []
        for start, length in told.marks:
            if start < len(text):
                mark = QTextLayout.FormatRange()
                mark.start, mark.length, mark.format = start, length, bold
                marks.append(mark)
        layout.setFormats(marks)
        layout.beginLayout()
        layout.createLine().setLineWidth(10 * inner.width())
        layout.endLayout()
        painter.setPen(QColor(colour))
        painter.setClipRect(inner)
        layout.draw(painter, QPointF(inner.left(), inner.top()))
        painter.setClipping(False)


def _line(index: Index) -> Line:
    model = index.model()
    assert isinstance(model, FoundModel)
    return model.line(index.row())


def _is_single(line: Line) -> bool:
    return line.found is None or not line.found.context


def _small(font: QFont, *, bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * _SMALLER)
    made.setBold(bold)
    return made


def _mark_chosen(painter: QPainter, rect: QRect) -> None:
    """A soft ground with a bar before it, so that it is not told by colour alone."""
    colours = theme.tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.soft))
    painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), _ROUND, _ROUND)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(QRect(rect.left(), rect.top() + 1, _BAR, rect.height() - 2), 2, 2)
