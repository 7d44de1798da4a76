"""Pictures on paper: those the domain draws as plain shapes, and forms to fill in by hand."""

from collections.abc import Sequence
from copy import copy

from reportlab.lib.units import mm

from apv_desktop.domain.pictures import Disc, Ink, Line, Picture, Words
from apv_desktop.printing import fonts, shapes, text
from apv_desktop.printing.flow import ENDLESS, Block, Canvas, Tightness
from apv_desktop.printing.frames import boxed
from apv_desktop.printing.styles import ACCENT, INK, MUTED, RULE, THIN, TINT, Style, Styles
from apv_desktop.printing.tags import marked, spoken
from apv_desktop.printing.text import Text
from apv_desktop.printing.wrapping import wrapped

_COLOURS = {
    Ink.STRONG: ACCENT,
    Ink.FAINT: RULE,
    Ink.TEXT: INK,
    Ink.MUTED: MUTED,
    Ink.ON_STRONG: "1 1 1",
}
_AIR = 0.35  # of a line, between bars
_USUAL = 13.0  # the size of a picture's usual text at least, in its own units


class Painted(Block):
    """A picture of the domain, as wide as its place, with its words for those who listen.

    Where that would make its letters too small, it is squeezed across only, unless it `stays` in
    shape, as what is round does.
    """

    after = 6.0

    def __init__(self, picture: Picture, styles: Styles, stays: bool = False) -> None:
        self._picture, self._styles, self._stays = picture, styles, stays
        sizes = [shape.size for shape in picture.shapes if isinstance(shape, Words)]
        self._usual = max(_USUAL, min(sizes, default=_USUAL))
        self._low = 1.0

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """In proportion to the width, unless letters need more."""
        self._across = min(across / self._picture.width, self._styles.scale)
        least = self._styles.drawn / self._usual
        self._unit = max(self._across, least) * self._low
        self._indent = 0.0
        if self._stays:
            self._across = self._unit = max(self._across * self._low, min(self._across, least))
            self._indent = (across - self._picture.width * self._across) / 2
        return self._picture.height * self._unit

    def tighten(self, tight: Tightness) -> None:
        """Lower, as far as its words allow."""
        super().tighten(tight)
        self._low = tight.hand

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the shapes."""
        said = spoken(self._picture.spoken)
        element = None if canvas.tags is None else canvas.tags.element("Figure", said)
        marked(canvas, element, lambda: self._paint(canvas, x + self._indent, top))

    def _paint(self, canvas: Canvas, x: float, top: float) -> None:
        for shape in self._picture.shapes:
            if isinstance(shape, Line):
                self._line(canvas, shape, x, top)
            elif isinstance(shape, Disc):
                self._disc(canvas, shape, x, top)
            else:
                self._words(canvas, shape, x, top)

    def _line(self, canvas: Canvas, line: Line, x: float, top: float) -> None:
        left, right = (x + end * self._across for end in (line.x1, line.x2))
        above, below = (top - end * self._unit for end in (line.y1, line.y2))
        path = f"{left:.2f} {above:.2f} m {right:.2f} {below:.2f} l S"
        canvas.put(f"{_COLOURS[line.ink]} RG {line.width * self._unit:.2f} w {path}")

    def _disc(self, canvas: Canvas, disc: Disc, x: float, top: float) -> None:
        middle = (x + disc.x * self._across, top - disc.y * self._unit)
        radius = disc.radius * self._unit
        if not disc.filled and (self._stays or disc.ink is Ink.FAINT):
            shapes.disc(canvas, *middle, radius, "1 1 1", filled=True)
        shapes.disc(canvas, *middle, radius, _COLOURS[disc.ink], disc.filled)

    def _words(self, canvas: Canvas, words: Words, x: float, top: float) -> None:
        font = (self._styles.cell_strong if words.bold else self._styles.body).font
        size = round(max(self._styles.drawn, words.size * self._unit), 1)
        style = shapes.plain(font, size, _COLOURS[words.ink])
        y = top - words.y * self._unit - size
        for line in wrapped(text.one_line(words.text), style, words.width * self._across):
            left = x + words.x * self._across
            if words.centred:
                left -= fonts.width(line, font, size) / 2
            canvas.write(left, y, [line], style)
            y -= size * 1.2


class Bars(Block):
    """Words with a bar each, as long as its number, which stands at the end of it."""

    def __init__(
        self, numbers: Sequence[tuple[str, int]], style: Style, named: float = 0.3
    ) -> None:
        """Know the numbers; `named` is the share of the width that the words take."""
        self._share, self._air = named, style.leading * _AIR
        self._rows = [(Text(text.one_line(word), style), number) for word, number in numbers]
        self._style, self._most = style, max(number for _, number in numbers)
        self.after = style.leading / 2

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """A line for each, or as many as its word takes."""
        self._across = across
        self._named = self._share * across
        return sum(word.wrap(self._named) + self._air for word, _ in self._rows)

    def split(self, across: float, down: float) -> "tuple[Bars, Bars] | None":
        """The bars that fit and the others, all as long as they were."""
        fit, self._named = 0, self._share * across
        for word, _ in self._rows:
            down -= word.wrap(self._named) + self._air
            if down < 0:
                break
            fit += 1
        if not 0 < fit < len(self._rows):
            return None
        here, rest = copy(self), copy(self)
        here._rows, rest._rows = self._rows[:fit], self._rows[fit:]
        return here, rest

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint bars with an outline, so that they can be seen on the palest printer."""
        style = self._style
        room = self._across - self._named - 4 * mm - 3 * style.size
        for word, number in self._rows:
            word.draw(canvas, x, top)
            left, across = x + self._named + 4 * mm, room * number / self._most
            y, down = top - style.leading * 0.85, style.size * 0.8
            canvas.artifact(
                f"{TINT} rg {ACCENT} RG 1 w {left:.2f} {y:.2f} {across:.2f} {down:.2f} re B"
            )
            count = Text(str(number), style)
            count.wrap(3 * style.size)
            count.draw(canvas, left + across + 2 * mm, top)
            top -= word.height + self._air

    def tighten(self, tight: Tightness) -> None:
        """Closer to each other."""
        super().tighten(tight)
        self._air *= tight.air**2
        for word, _ in self._rows:
            word.tighten(tight)


class MarkGrid(Block):
    """Small squares for strokes, in as many lines as are asked for."""

    def __init__(self, lines: int, side: float) -> None:
        self._lines, self._side = lines, side

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """So many lines of squares."""
        self._abreast = max(1, int(across / self._side))
        return self._lines * self._side + 2

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Rule the squares."""
        side, bottom = self._side, top - self._lines * self._side
        right = x + self._abreast * side
        down = [f"{x + n * side:.2f} {bottom:.2f} m {x + n * side:.2f} {top:.2f} l S"
                for n in range(self._abreast + 1)]  # fmt: skip
        along = [f"{x:.2f} {top - n * side:.2f} m {right:.2f} {top - n * side:.2f} l S"
                 for n in range(self._lines + 1)]  # fmt: skip
        canvas.artifact(" ".join([f"{RULE} RG {THIN} w", *down, *along]))


class Box(Block):
    """An empty frame to write or draw in, with a word in its corner.

    One that `fills` takes what is left of the page, and at least its height.
    """

    after = 6.0

    def __init__(self, label: str, down: float, style: Style, fills: bool = False) -> None:
        self._label, self._least, self._fills = text.line(label, style), down, fills
        self._down = down

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """All the width there is."""
        self._across = across
        self._label.wrap(across - 6 * mm)
        self._down = max(self._least, down) if self._fills and down < ENDLESS else self._least
        return self._down

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the frame and its word."""
        canvas.artifact(boxed(x, top - self._down, self._across, self._down))
        self._label.draw(canvas, x + 3 * mm, top - 2 * mm)


class Tent(Block):
    """A large number for a table: fold the sheet in the middle, and it is read from both sides."""

    def __init__(self, word: str, number: str, styles: Styles, down: float) -> None:
        self._word, self._number = text.one_line(word), text.one_line(number)
        self._styles, self._down = styles, down

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The whole page."""
        self._across = across
        return self._down

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the lower half as it is read, and the upper half turned."""
        fold, right = top - self._down / 2, x + self._across
        canvas.artifact(
            f"q {RULE} RG {THIN} w [4 4] 0 d {x:.2f} {fold:.2f} m {right:.2f} {fold:.2f} l S Q"
        )
        element = None if canvas.tags is None else canvas.tags.element("P")
        marked(canvas, element, lambda: self._half(canvas, x, fold))
        canvas.put(f"q -1 0 0 -1 {x + right:.2f} {2 * fold:.2f} cm")
        marked(canvas, None, lambda: self._half(canvas, x, fold))
        canvas.put("Q")

    def _half(self, canvas: Canvas, x: float, fold: float) -> None:
        middle, down = x + self._across / 2, self._down / 2
        font = self._styles.cell_strong.font
        size = down * 0.64
        across = fonts.width(self._number, font, size)
        size *= min(1.0, self._across * 0.9 / across) if across else 1.0
        shapes.centred(canvas, middle, fold - down * 0.74, self._number, font, size)
        shapes.centred(canvas, middle, fold - down * 0.12, self._word, font, 30)


def fitting(words: str, sizes: Sequence[Style], across: float, down: float) -> Style:
    """The first style in which a text fits its place and fills its lines, or else only fits."""
    fit = [style for style in sizes if _fits(words, style, across, down)] or [sizes[-1]]
    return next((style for style in fit if _is_even(words, style, across)), fit[0])


def _fits(words: str, style: Style, across: float, down: float) -> bool:
    widest = max(fonts.width(word, style.font, style.size) for word in words.split() or [""])
    lines = sum(len(wrapped(part, style, across)) for part in text.clean(words).split("\n"))
    return lines * style.leading <= down and widest <= across


def _is_even(words: str, style: Style, across: float) -> bool:
    """Whether each line fills half of its room, and the last of several a quarter."""
    for part in text.clean(words).split("\n"):
        *lines, last = wrapped(part, style, across)
        widths = [fonts.width(line, style.font, style.size) for line in lines]
        ends = fonts.width(last, style.font, style.size)
        if any(width < across / 2 for width in widths) or (lines and ends < across / 4):
            return False
    return True
