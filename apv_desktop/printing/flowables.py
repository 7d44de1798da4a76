"""The pieces that pages are put together from, beside text and tables. Lengths in points."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm

from apv_desktop.printing import fonts, shapes, text
from apv_desktop.printing.flow import ENDLESS, Block, Canvas, Tightness
from apv_desktop.printing.styles import ACCENT, INK, RULE, THIN, Style
from apv_desktop.printing.tags import marked, spoken
from apv_desktop.printing.text import Text

_MOST_STROKES = 30
_STROKE = 10.0
_BUNDLE = 18.0


class Badge(Block):
    """A number in a ring. It is for the eye only where `read` is False."""

    def __init__(self, number: object, size: float, style: Style, read: bool = True) -> None:
        self._text, self._side, self._style = text.one_line(str(number)), size, style
        self._read = read

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The size of the ring."""
        return self._side

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the ring and its number."""
        side, y = self._side, top - self._side
        tags = canvas.tags
        element = tags.element("P") if tags is not None and self._read else None
        marked(canvas, element, lambda: shapes.badge(canvas, x, y, side, self._text, self._style))


class Bar(Block):
    """A short thick line: here something begins."""

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The line and the air under it."""
        return float(6 * mm)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the line at the top."""
        y, across, down = top - 1.6 * mm, 18 * mm, 1.6 * mm
        canvas.artifact(f"{ACCENT} rg {x:.2f} {y:.2f} {across:.2f} {down:.2f} re f")


class CutLine(Block):
    """A dashed line between two things that are to be cut apart."""

    before = after = 6.0
    parts = True

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The line with a little air."""
        self._across = across
        return float(4 * mm)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the line in the middle of its air."""
        y, end = top - 2 * mm, x + self._across
        line = f"{x:.2f} {y:.2f} m {end:.2f} {y:.2f} l S"
        canvas.artifact(f"{INK} RG {THIN} w [3 3] 0 d {line} [] 0 d")


class WriteLines(Block):
    """Lines to write on by hand, `gap` apart; the first has a whole gap above it."""

    after = 3.0

    def __init__(self, count: int, gap: float) -> None:
        self._count, self._gap = count, gap

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """All the width there is."""
        self._across = across
        return self._count * self._gap

    def split(self, across: float, down: float) -> tuple[Block, Block] | None:
        """Lines that fit on this page and lines for the next."""
        here = int(down / self._gap)
        if not 0 < here < self._count:
            return None
        return WriteLines(here, self._gap), WriteLines(self._count - here, self._gap)

    def tighten(self, tight: Tightness) -> None:
        """Lines closer to each other."""
        super().tighten(tight)
        self._gap *= tight.hand

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Rule the lines, each a little above the bottom of its gap."""
        ruled = [
            f"{x:.2f} {top - line * self._gap + 1:.2f} m {x + self._across:.2f} "
            f"{top - line * self._gap + 1:.2f} l S"
            for line in range(1, self._count + 1)
        ]
        canvas.artifact(" ".join([f"{RULE} RG {THIN} w", *ruled]))


class Choices(Block):
    """Boxes to tick side by side, each with its word; they wrap like text."""

    after = 3.0

    def __init__(self, choices: Sequence[tuple[str, bool]], styles: tuple[Style, Style]) -> None:
        """`styles` are for the words, and for those that are ticked."""
        self._choices = [(text.one_line(word), ticked) for word, ticked in choices]
        self._styles = styles
        self._box = styles[0].size * 0.85
        self._across = -1.0

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """As many lines as it takes."""
        if across != self._across:
            self._across = across
            self._places = self._placed(across)
        return (self._places[-1][1] + 1) * self._step

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint boxes and words; what is ticked is read aloud as such by its mark."""
        size = self._styles[0].size
        for (word, ticked), (across, line) in zip(self._choices, self._places, strict=True):
            y = top - line * self._step - size
            style = self._styles[ticked]
            element = None
            if canvas.tags is not None:
                element = canvas.tags.element(
                    "P", spoken(f"{'☒' if ticked else '☐'} {word}", "ActualText")
                )
            marked(canvas, element, _Choice(canvas, x + across, y, self._box, word, style, ticked))

    def _placed(self, across: float) -> list[tuple[float, int]]:
        places: list[tuple[float, int]] = []
        x, line = 0.0, 0
        for word, _ in self._choices:
            needed = self._box * 1.5 + fonts.width(word, self._styles[1].font, self._styles[1].size)
            if x and x + needed > across:
                x, line = 0.0, line + 1
            places.append((x, line))
            x += needed + self._styles[0].size
        return places

    @property
    def _step(self) -> float:
        return self._styles[0].leading + 3


class _Choice:
    """One box with its word, ready to be drawn."""

    def __init__(self, canvas: Canvas, x: float, y: float, *what: Any) -> None:
        self._canvas, self._x, self._y = canvas, x, y
        self._box, self._word, self._style, self._ticked = what

    def __call__(self) -> None:
        shapes.tick_box(self._canvas, self._x, self._y - 1, self._box, self._ticked)
        self._canvas.write(self._x + self._box * 1.5, self._y, [self._word], self._style)


class Marked(Block):
    """A symbol, or a number in a ring, with a word beside it: neither stands alone."""

    def __init__(self, symbol: str | int, word: str, style: Style) -> None:
        self._symbol = symbol
        self._style = style
        self._word = Text(text.one_line(word), style)
        self._side = style.size * (0.8 if isinstance(symbol, str) else 1.2)
        self._first = max(0.0, style.leading * 0.55 - self._side / 2)

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The height of the word with room for the symbol before it."""
        return self._word.wrap(across - self._indent)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint symbol and word."""
        side, y = self._side, top - self._first - self._side
        if isinstance(self._symbol, str):
            marked(canvas, None, lambda: shapes.symbol(canvas, str(self._symbol), x + 0.5, y, side))
        else:
            element = None if canvas.tags is None else canvas.tags.element("P")
            number = str(self._symbol)
            marked(canvas, element, lambda: shapes.badge(canvas, x, y, side, number, self._style))
        self._word.draw(canvas, x + self._indent, top)

    @property
    def _indent(self) -> float:
        return self._side + max(5.0, 0.4 * self._style.size)


class DateLeaf(Block):
    """A day as on a tear-off calendar: weekday, number, month; without them a leaf to fill in."""

    def __init__(self, weekday: str, number: str, month: str, size: float, style: Style) -> None:
        self._weekday, self._number, self._month = weekday, number, month
        self._side, self._style = size, style

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """A square."""
        return self._side

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the leaf."""
        known = canvas.tags is not None and self._number
        element = canvas.tags.element("P") if known else None
        marked(canvas, element, lambda: self._paint(canvas, x, top - self._side))

    def _paint(self, canvas: Canvas, x: float, y: float) -> None:
        side = self._side
        shapes.leaf(canvas, x, y, side)
        strong = self._style.font
        for words, size, up in (
            (self._weekday, 0.15, 0.81),
            (self._number, 0.46, 0.33),
            (self._month, 0.17, 0.11),
        ):
            shapes.centred(canvas, x + side / 2, y + side * up, words, strong, side * size)


class Tally(Block):
    """Marks as strokes in fives, the way they were set; too many to count are left out."""

    def __init__(self, count: int) -> None:
        self._count = count if count <= _MOST_STROKES else 0

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """As many lines as the bundles take."""
        self._abreast = max(1, int((across + 4) / _BUNDLE))
        bundles = -(-self._count // 5)
        return -(-bundles // self._abreast) * _STROKE * 1.4

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the strokes from the top left; the number beside them is what is read."""
        made = [f"{INK} RG 1 w"]
        for stroke in range(self._count):
            bundle, place = divmod(stroke, 5)
            line, across = divmod(bundle, self._abreast)
            left, y = x + across * _BUNDLE, top - (line + 1) * _STROKE * 1.4 + 1
            ends = (left - 1, y + 2, left + 12.6, y + _STROKE - 2)
            if place < 4:
                ends = (left + place * 3.2 + 1, y, left + place * 3.2 + 1, y + _STROKE)
            made.append("{:.2f} {:.2f} m {:.2f} {:.2f} l S".format(*ends))
        if self._count:
            canvas.artifact(" ".join(made))
