"""Widgets side by side that go on in the next line when the width is used up, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

_GAP = 8


class FlowRow(QLayout):
    """A row of buttons that wraps; large text and long names then cut nothing short."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put something at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        """What stands at a place, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]  # the stub lacks None

    def takeAt(self, index: int) -> QLayoutItem:
        """Take out what stands at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]  # the stub lacks None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all lines are together."""
        return self._lines(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Give everything its place."""
        super().setGeometry(rect)
        self._lines(rect, place=True)

    def sizeHint(self) -> QSize:
        """As small as it can be; its height follows its width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest one must fit."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.sizeHint())
        return size

    def _lines(self, rect: QRect, *, place: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        beside: list[tuple[QLayoutItem, int]] = []
        for item in (each for each in self._items if not each.isEmpty()):
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                if place:
                    _centre(beside, y, line)
                beside = []
                x, y, line = rect.x(), y + line + _GAP, 0
            beside.append((item, x))
            x += size.width() + _GAP
            line = max(line, size.height())
        if place:
            _centre(beside, y, line)
        return y + line - rect.y()


def _centre(beside: list[tuple[QLayoutItem, int]], top: int, line: int) -> None:
    """Put the widgets of one line at the middle of its height."""
    for item, x in beside:
        size = item.sizeHint()
        item.setGeometry(QRect(QPoint(x, top + (line - size.height()) // 2), size))
