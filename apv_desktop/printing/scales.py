"""A scale to set one cross on: rings along a tube, each with its word under it."""

from collections.abc import Sequence
from functools import partial

from reportlab.lib.units import mm

from apv_desktop.printing import shapes, text
from apv_desktop.printing.flow import ENDLESS, Block, Canvas
from apv_desktop.printing.styles import ACCENT, THICK, Style
from apv_desktop.printing.tags import marked, spoken
from apv_desktop.printing.wrapping import wrapped

_AIR = 1.5 * mm  # between a ring and its word
_TUBE = 0.22  # of the ring, on either side of the middle


class Scale(Block):
    """From the least at the left to the most at the right; `side` is the width of a ring."""

    before = after = 8.0

    def __init__(self, words: Sequence[str], style: Style, side: float) -> None:
        self._words = [text.one_line(word) for word in words]
        self._style, self._side = style, side

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The rings, and as many lines as the longest word takes."""
        self._step = across / len(self._words)
        self._lines = [wrapped(word, self._style, self._step - 2 * mm) for word in self._words]
        return float(self._side + _AIR + max(map(len, self._lines)) * self._style.leading)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the tube, the rings over it, and the words."""
        self._tube(canvas, x, top - self._side / 2)
        for at, (word, lines) in enumerate(zip(self._words, self._lines, strict=True)):
            middle = x + (at + 0.5) * self._step
            said = spoken(f"☐ {word}", "ActualText")
            element = None if canvas.tags is None else canvas.tags.element("P", said)
            marked(canvas, element, partial(self._stop, canvas, middle, top, lines))

    def _tube(self, canvas: Canvas, x: float, y: float) -> None:
        left, right = x + self._step / 2, x + self._step * (len(self._words) - 0.5)
        walls = (y - _TUBE * self._side, y + _TUBE * self._side)
        drawn = " ".join(f"{left:.2f} {at:.2f} m {right:.2f} {at:.2f} l S" for at in walls)
        canvas.artifact(f"{ACCENT} RG {THICK} w {drawn}")

    def _stop(self, canvas: Canvas, middle: float, top: float, lines: Sequence[str]) -> None:
        side, style = self._side, self._style
        shapes.disc(canvas, middle, top - side / 2, side / 2, "1 1 1", filled=True)
        shapes.ring(canvas, middle - side / 2, top - side, side)
        y = top - side - _AIR - style.size
        for line in lines:
            shapes.centred(canvas, middle, y, line, style.font, style.size)
            y -= style.leading
