"""Items measured as they are painted: the style's own measure forgets the sheet's padding."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

Index = QModelIndex | QPersistentModelIndex

_ACROSS, _DOWN = 10, 7  # the sheet's padding and the style's own margin
_WRAP = Qt.TextFlag.TextWordWrap
_WIDEST = 36  # letters; a column that follows its longest text leaves room for the others,
_SHARE = 5  # and never takes more than this part of the table
_AFTER_TICK = 4
_SPARE = 6  # a column as wide as its longest text must not wrap it
_HIGHEST = 10_000
_LOWEST = 30
_MOST_KNOWN = 5000


class WrappingDelegate(QStyledItemDelegate):
    """A text that wraps is given all the lines it needs, so that nothing is cut short."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[tuple[str, int, int, int], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text is when wrapped to the width it is shown in.

        A view asks several times for each row, so an answer is remembered while text, room and
        font are the same.
        """
        room, high = self._room(option), option.fontMetrics.height()
        key = (str(index.data()), room, high, self._table_width())
        if key not in self._known:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            self._known[key] = self._measured(option, index)
        return self._known[key]

    def _measured(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        natural = super().sizeHint(option, index)
        self.initStyleOption(option, index)
        room = self._room(option) - 2 * _ACROSS - self._tick(option)
        text = option.fontMetrics.boundingRect(QRect(0, 0, room, _HIGHEST), _WRAP, option.text)
        widest = min(_WIDEST * option.fontMetrics.averageCharWidth(), self._table_width() // _SHARE)
        return QSize(min(natural.width() + _SPARE, widest), max(text.height() + 2 * _DOWN, _LOWEST))

    @staticmethod
    def _tick(option: QStyleOptionViewItem) -> int:
        """The width of the box to tick, where there is one, with the air after it."""
        if not option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            return 0
        style = option.widget.style()
        wide = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, option.widget)
        return wide + 2 * style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + _AFTER_TICK

    def _room(self, option: QStyleOptionViewItem) -> int:
        view = self.parent()
        if isinstance(view, QListView):  # whose own word for it takes the frame along
            return view.viewport().width() - 2 * view.spacing()
        return option.rect.width() if option.rect.width() > 0 else self._table_width()

    def _table_width(self) -> int:
        view = self.parent()
        return view.viewport().width() if isinstance(view, QAbstractItemView) else 0
