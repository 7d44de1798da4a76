"""The pieces that pages are put together from, beside text and tables. Lengths in points."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from apv_desktop.printing import fonts, shapes, text
from apv_desktop.printing.styles import ACCENT, CELL, HAND, INK, RULE, THICK, THIN

Canvas = Any

_MOST_STROKES = 30
_STROKE = 10.0
_BUNDLE = 18.0


class Badge(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """A number in a ring."""

    def __init__(self, number: object, size: float) -> None:
        super().__init__()
        self._text, self._side = text.one_line(str(number)), size

    def wrap(self, room_across: float, room_down: float) -> tuple[float, float]:
        """The size of the ring."""
        return self._side, self._side

    def draw(self) -> None:
        """Paint the ring."""
        shapes.badge(self.canv, 0, 0, self._side, self._text)


class Bar(Flowable):  # type: ignore[misc]
    """A short thick line: here something begins."""

    def wrap(self, room_across: float, room_down: float) -> tuple[float, float]:
        """The line and the air under it."""
        return 18 * mm, 6 * mm

    def draw(self) -> None:
        """Paint the line at the top."""
        self.canv.setFillColor(ACCENT)
        self.canv.rect(0, 6 * mm - 1.6 * mm, 18 * mm, 1.6 * mm, stroke=0, fill=1)


class WriteLines(Flowable):  # type: ignore[misc]
    """Lines to write on by hand, `gap` apart; the first has a whole gap above it."""

    def __init__(self, count: int, gap: float = HAND) -> None:
        super().__init__()
        self._count, self._gap = count, gap

    def wrap(self, room_across: float, room_down: float) -> tuple[float, float]:
        """All the width there is."""
        self._across = room_across
        return room_across, self._count * self._gap

    def split(self, room_across: float, room_down: float) -> list[Flowable]:
        """Lines that fit on this page and lines for the next."""
        here = int(room_down / self._gap)
        if not 0 < here < self._count:
            return []
        return [WriteLines(here, self._gap), WriteLines(self._count - here, self._gap)]

    def draw(self) -> None:
        """Rule the lines, each a little above the bottom of its gap."""
        self.canv.setStrokeColor(RULE)
        self.canv.setLineWidth(THIN)
        for line in range(self._count):
            y = line * self._gap + 1
            self.canv.line(0, y, self._across, y)


class Choices(Flowable):  # type: ignore[misc]
    """Boxes to tick side by side, each with its word; they wrap like text."""

    def __init__(self, choices: Sequence[tuple[str, bool]], style: ParagraphStyle = CELL) -> None:
        super().__init__()
        self._choices = [(text.one_line(word), ticked) for word, ticked in choices]
        self._style = style
        self._box = float(style.fontSize) * 0.85
        self.spaceAfter = 3

    def wrap(self, room_across: float, room_down: float) -> tuple[float, float]:
        """The width there is and as many lines as it takes."""
        self._places: list[tuple[float, int]] = []
        x, line = 0.0, 0
        for word, _ in self._choices:
            across = self._across(word)
            if x and x + across > room_across:
                x, line = 0.0, line + 1
            self._places.append((x, line))
            x += across + self._style.fontSize
        self._down = (line + 1) * self._step
        return room_across, self._down

    def draw(self) -> None:
        """Paint boxes and words."""
        canvas, style = self.canv, self._style
        for (word, ticked), (x, line) in zip(self._choices, self._places, strict=True):
            y = self._down - line * self._step - style.fontSize
            shapes.tick_box(canvas, x, y - 1, self._box, ticked)
            canvas.setFillColor(style.textColor)
            canvas.setFont(fonts.STRONG if ticked else style.fontName, style.fontSize)
            canvas.drawString(x + self._box * 1.5, y, word)

    @property
    def _step(self) -> float:
        return float(self._style.leading) + 3

    def _across(self, word: str) -> float:
        return self._box * 1.5 + fonts.width(word, fonts.STRONG, self._style.fontSize)


class Marked(Flowable):  # type: ignore[misc]
    """A symbol, or a number in a ring, with a word beside it: neither stands alone."""

    def __init__(self, symbol: str | int, word: str, style: ParagraphStyle = CELL) -> None:
        super().__init__()
        self._symbol = symbol
        self._word = text.line(word, style)
        self._side = float(style.fontSize) * (0.8 if isinstance(symbol, str) else 1.2)
        self._first = max(0.0, style.leading * 0.55 - self._side / 2)

    def wrap(self, room_across: float, room_down: float) -> tuple[float, float]:
        """The size of the word with room for the symbol before it."""
        self._down = self._word.wrap(room_across - self._indent, room_down)[1]
        return room_across, self._down

    def draw(self) -> None:
        """Paint symbol and word."""
        top = self._down - self._first
        if isinstance(self._symbol, str):
            shapes.symbol(self.canv, self._symbol, 0.5, top - self._side, self._side)
        else:
            shapes.badge(self.canv, 0, top - self._side, self._side, str(self._symbol))
        self._word.drawOn(self.canv, self._indent, 0)

    @property
    def _indent(self) -> float:
        return self._side + 5


class Bookmark(Flowable):  # type: ignore[misc]
    """A place that the PDF's outline leads to; takes no room."""

    _ZEROSIZE = True

    def __init__(self, title: str, level: int = 0) -> None:
        super().__init__()
        self._title, self._level = text.one_line(title), level

    def wrap(self, room_across: float, room_down: float) -> tuple[float, float]:
        """Nothing."""
        return 0, 0

    def draw(self) -> None:
        """Enter the place into the outline."""
        top = self.canv.absolutePosition(0, 0)[1]
        key = f"page-{self.canv.getPageNumber()}-{top:.0f}-{self._level}"
        self.canv.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self.canv.addOutlineEntry(self._title, key, self._level)


class DateLeaf(Flowable):  # type: ignore[misc]
    """A day as on a tear-off calendar: weekday, number, month."""

    def __init__(self, weekday: str, number: str, month: str, size: float) -> None:
        super().__init__()
        self._weekday, self._number, self._month, self._side = weekday, number, month, size

    def wrap(self, room_across: float, room_down: float) -> tuple[float, float]:
        """A square."""
        return self._side, self._side

    def draw(self) -> None:
        """Paint the leaf."""
        canvas, side = self.canv, self._side
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(THICK)
        canvas.roundRect(0, 0, side, side, side / 12)
        canvas.line(side * 0.14, side * 0.74, side * 0.86, side * 0.74)
        canvas.setFillColor(INK)
        for words, font, size, y in (
            (self._weekday, fonts.STRONG, side * 0.15, 0.81),
            (self._number, fonts.STRONG, side * 0.46, 0.33),
            (self._month, fonts.REGULAR, side * 0.17, 0.11),
        ):
            canvas.setFont(font, size)
            canvas.drawCentredString(side / 2, side * y, words)


class Symbol(Flowable):  # type: ignore[misc]
    """A symbol alone, at the height of the first line of a text in `style`."""

    def __init__(self, symbol: str, style: ParagraphStyle) -> None:
        super().__init__()
        self._symbol, self._style = symbol, style

    def wrap(self, room_across: float, room_down: float) -> tuple[float, float]:
        """As high as a line."""
        return room_across, float(self._style.leading)

    def draw(self) -> None:
        """Paint the symbol in the middle of the line."""
        side = self._style.fontSize * 0.8
        shapes.symbol(self.canv, self._symbol, 0, self._style.leading * 0.45 - side / 2, side)


class Tally(Flowable):  # type: ignore[misc]
    """Marks as strokes in fives, the way they were set; too many to count are left out."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count if count <= _MOST_STROKES else 0

    def wrap(self, room_across: float, room_down: float) -> tuple[float, float]:
        """As many lines as the bundles take."""
        self._abreast = max(1, int((room_across + 4) / _BUNDLE))
        bundles = -(-self._count // 5)
        return room_across, -(-bundles // self._abreast) * _STROKE * 1.4

    def draw(self) -> None:
        """Paint the strokes from the top left."""
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(1)
        bundles = -(-self._count // 5)
        lines = -(-bundles // self._abreast)
        for stroke in range(self._count):
            bundle, place = divmod(stroke, 5)
            line, across = divmod(bundle, self._abreast)
            x, y = across * _BUNDLE, (lines - 1 - line) * _STROKE * 1.4 + 1
            if place < 4:
                self.canv.line(x + place * 3.2 + 1, y, x + place * 3.2 + 1, y + _STROKE)
            else:
                self.canv.line(x - 1, y + 2, x + 12.6, y + _STROKE - 2)
