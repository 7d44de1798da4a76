"""Items measured as they are painted: the style's own measure forgets the sheet's padding."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex

_ACROSS, _DOWN = 10, 7  # the sheet's padding and the style's own margin
_WRAP = Qt.TextFlag.TextWordWrap
_WIDEST = 36  # letters; a column that follows its longest text leaves room for the others
_SPARE = 6  # a column as wide as its longest text must not wrap it
_HIGHEST = 10_000
_LOWEST = 30


class WrappingDelegate(QStyledItemDelegate):
    """A text that wraps is given all the lines it needs, so that nothing is cut short."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text is when wrapped to the width it is shown in."""
        natural = super().sizeHint(option, index)
        self.initStyleOption(option, index)
        room = self._room(option) - 2 * _ACROSS
        text = option.fontMetrics.boundingRect(QRect(0, 0, room, _HIGHEST), _WRAP, option.text)
        widest = _WIDEST * option.fontMetrics.averageCharWidth()
        return QSize(min(natural.width() + _SPARE, widest), max(text.height() + 2 * _DOWN, _LOWEST))

    def _room(self, option: QStyleOptionViewItem) -> int:
        view = self.parent()
        if option.rect.width() > 0 or not isinstance(view, QAbstractItemView):
            return option.rect.width()
        return view.viewport().width()
