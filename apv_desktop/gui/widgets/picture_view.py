"""Shows a picture of the domain on the screen; a screen reader hears it in words.

Its shapes are small labels dressed by a style sheet. A painter would need a QPen, and the first
one makes PySide6 build every enum of Qt, which a start cannot afford (see gui/qt_numbers.py); nor
can it afford those of QEvent and QFont, so a layout says when the size is another, not an event.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget

from apv_desktop.domain.pictures import Disc, Ink, Line, Picture, Shape, Words
from apv_desktop.gui.qt_numbers import CENTRED, TOP_CENTRED, TOP_LEFT

_CLOSE = 0.9  # a picture a little smaller than drawn still reads well
_RIM = 2  # as wide as the edge of a disc
_ROOM_BELOW = 60  # words may wrap to a few lines

# The palette is made from the tokens (theme.py), so a change of colours reaches every shape.
_COLOURS = {
    Ink.STRONG: "palette(highlight)",
    Ink.FAINT: "palette(mid)",
    Ink.TEXT: "palette(window-text)",
    Ink.MUTED: "palette(placeholder-text)",
    Ink.ON_STRONG: "palette(highlighted-text)",
}


class PictureView(QWidget):
    """A picture at the size of the letters in use; a tall one takes its place when it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = self._tall = Picture(1, 1, (), "")
        self._shown: tuple[Picture, float] | None = None
        self._labels: list[QLabel] = []
        _Place(self)

    def show_picture(self, wide: Picture, tall: Picture) -> None:
        """Show another picture, and its tall form where there is no room."""
        self._wide, self._tall = wide, tall
        self.setAccessibleName(wide.spoken)
        self.setToolTip(wide.spoken)
        self.updateGeometry()
        if self.isVisible():
            self.arrange(self.width())

    def wanted_width(self) -> int:
        """The width it was drawn for, at which nothing is scaled."""
        return round(self._wide.width)

    def height_for(self, width: int) -> int:
        """Its height at a width."""
        picture = self._fitting(width)
        return round(picture.height * self._scale(picture, width)) + 1

    def arrange(self, width: int) -> None:
        """Lay the shapes out anew if the width calls for it."""
        picture = self._fitting(width)
        scale = self._scale(picture, width)
        if self._shown == (picture, scale):
            return
        is_known = self._shown is not None and self._shown[0] == picture
        self._shown = (picture, scale)
        pieces = _pieces(picture.shapes)
        if not is_known:
            self._let_go()
        dress = "\n".join(dict.fromkeys(_rule(*piece, scale) for piece in pieces))
        if dress != self.styleSheet():  # a scroll bar takes room, and makes no letter smaller
            self.setStyleSheet(dress)
        if not is_known:
            self._labels = [self._made(*piece) for piece in pieces]
        for label, (shape, _) in zip(self._labels, pieces, strict=True):
            _place(label, shape, scale)

    def _let_go(self) -> None:
        for old in self._labels:
            old.hide()
            old.deleteLater()

    def _fitting(self, width: int) -> Picture:
        return self._wide if width >= self._wide.width * self._largest() * _CLOSE else self._tall

    def _scale(self, picture: Picture, width: int) -> float:
        return min(self._largest(), width / picture.width)

    def _largest(self) -> float:
        return max(1.0, self.fontInfo().pixelSize() / 13)

    def _made(self, shape: Shape, mark: Words | None) -> QLabel:
        label = QLabel(self)
        name = _look(shape, mark)
        label.setObjectName(name)  # far quicker found by a style sheet than a property
        if isinstance(shape, Words):
            label.setWordWrap(True)
            label.setProperty("alignment", TOP_CENTRED if shape.centred else TOP_LEFT)
            label.setText(shape.text)
        elif mark is not None:
            label.setProperty("alignment", CENTRED)
            label.setText(mark.text)
        return label


class _Place(QLayout):
    """Asks a picture for its size and tells it the width it was given; it holds nothing itself."""

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._view = view

    def addItem(self, item: QLayoutItem) -> None:
        """Nothing is ever added: the shapes take their places by themselves."""

    def count(self) -> int:
        """How many there are: none."""
        return 0

    def itemAt(self, index: int) -> QLayoutItem:
        """What stands at a place: nothing."""
        return None  # type: ignore[return-value]  # the stub lacks None

    def takeAt(self, index: int) -> QLayoutItem:
        """Take out what stands at a place: nothing."""
        return None  # type: ignore[return-value]  # the stub lacks None

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Its height at a width."""
        return self._view.height_for(width)

    def sizeHint(self) -> QSize:
        """As it was drawn, at the size of the letters in use."""
        width = self._view.wanted_width()
        return QSize(width, self._view.height_for(width))

    def minimumSize(self) -> QSize:
        """It takes what room there is."""
        return QSize(0, 0)

    def setGeometry(self, rect: QRect) -> None:
        """The view has another size."""
        super().setGeometry(rect)
        self._view.arrange(rect.width())


def _place(label: QLabel, shape: Shape, scale: float) -> None:
    if isinstance(shape, Disc):
        size = _diameter(shape, scale)
        left, top = (round(at * scale - size / 2) for at in (shape.x, shape.y))
        label.setGeometry(left, top, size, size)
    else:
        left, top, width, height = (round(each * scale) for each in _frame(shape))
        label.setGeometry(left, top, max(1, width), max(1, height))
    label.show()


def _diameter(disc: Disc, scale: float) -> int:
    return round((2 * disc.radius + _RIM) * _stepped(scale))


def _stepped(scale: float) -> float:
    """The scale of letters and discs: to be dressed for each bit of room takes too long."""
    return scale if scale >= 1 else round(scale, 1)


def _pieces(shapes: Sequence[Shape]) -> list[tuple[Shape, Words | None]]:
    """What takes a label each: a disc shows the words within it by itself."""
    found: list[tuple[Shape, Words | None]] = []
    for shape in shapes:
        before = found[-1][0] if found else None
        if isinstance(shape, Words) and isinstance(before, Disc) and _is_within(shape, before):
            found[-1] = (before, shape)
        else:
            found.append((shape, None))
    return found


def _is_within(words: Words, disc: Disc) -> bool:
    is_centred = words.centred and words.x == disc.x and words.width <= 2 * disc.radius
    return is_centred and disc.y - disc.radius <= words.y < disc.y


def _frame(shape: Line | Words) -> tuple[float, float, float, float]:
    """Left, top, width and height in the picture's own units."""
    if isinstance(shape, Line):
        half = shape.width / 2
        across, down = shape.x2 - shape.x1, shape.y2 - shape.y1
        if across:
            return shape.x1, shape.y1 - half, across, shape.width
        return shape.x1 - half, shape.y1, shape.width, down
    left = shape.x - shape.width / 2 if shape.centred else shape.x
    return left, shape.y, shape.width, _ROOM_BELOW


def _look(shape: Shape, mark: Words | None) -> str:
    """A name for all pieces that look the same at one scale."""
    if isinstance(shape, Disc):
        parts: tuple[str, ...] = ("disc", "full" if shape.filled else "rim", f"{shape.radius:g}")
    elif isinstance(shape, Words):
        parts = ("words", "bold" if shape.bold else "plain", f"{shape.size:g}")
    else:
        parts = ("line",)
    if mark is not None:
        parts = (_look(mark, None), *parts)
    return "-".join((*parts, shape.ink.value)).replace(".", "_")


def _rule(shape: Shape, mark: Words | None, scale: float) -> str:
    dress = _dress(shape, scale) + (_dress(mark, scale) if mark is not None else "")
    return f"#{_look(shape, mark)} {{ {dress} }}"


def _dress(shape: Shape, scale: float) -> str:
    colour = _COLOURS[shape.ink]
    if isinstance(shape, Words):
        weight = "bold" if shape.bold else "normal"
        size = round(shape.size * _stepped(scale))
        return f"color: {colour}; font-size: {size}px; font-weight: {weight};"
    if isinstance(shape, Line):
        return f"background: {colour};"
    round_off = _diameter(shape, scale) // 2
    filled = f"background: {colour};" if shape.filled else "background: transparent;"
    return f"{filled} border: {_RIM}px solid {colour}; border-radius: {round_off}px;"
