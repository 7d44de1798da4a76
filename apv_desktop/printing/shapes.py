"""Small drawings on a canvas: badges, boxes, ticks and the symbols of a status.

Every shape tells by outline, so a black-and-white printer loses nothing. Lengths in points;
(x, y) is the lower left corner of a square of side `size`.
"""

from collections.abc import Callable, Mapping
from functools import cache, partial
from math import cos, pi, sin
from typing import Any

from reportlab.lib.colors import Color

from apv_desktop.printing import fonts
from apv_desktop.printing.styles import ACCENT, INK, THICK, Style

Canvas = Any  # a PaperCanvas, drawn on by way of stamps


def badge(canvas: Canvas, x: float, y: float, size: float, text: str, style: Style) -> None:
    """A ring with a short text in it: a number that can be found from afar."""
    ring(canvas, x, y, size)
    ring_number(canvas, x, y, size, text, style)


def ring(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A ring alone, for a number that is still to come."""
    canvas.stamp(("ring", size), x, y, partial(_badge_ring, size=size))


def ring_number(canvas: Canvas, x: float, y: float, size: float, text: str, style: Style) -> None:
    """The number in a ring, as large as it fits, in the face of `style`."""
    letter = size * 0.56
    room = size * 0.72
    across = fonts.width(text, style.font, letter)
    letter *= min(1.0, room / across) if across else 1.0
    centred(canvas, x + size / 2, y + size / 2 - letter * 0.33, text, style.font, letter)


def centred(canvas: Canvas, x: float, y: float, text: str, font: str, size: float) -> None:
    """Words around a point, on one line."""
    left = x - fonts.width(text, font, size) / 2
    canvas.write(left, y, [text], plain(font, round(size, 2)))


@cache
def plain(font: str, size: float, colour: str = INK, leading: float = 0.0) -> Style:
    """A style for words in a drawing, or for those that must be fitted to their place."""
    return Style(size, leading or size, font, colour)


def tick_box(canvas: Canvas, x: float, y: float, size: float, ticked: bool) -> None:
    """A square to tick, with its tick when `ticked`."""
    canvas.stamp(("box", size, ticked), x, y, partial(_box, size=size, ticked=ticked))


def symbol(canvas: Canvas, name: str, x: float, y: float, size: float) -> None:
    """The symbol of a status, by name.

    Raises:
        KeyError: there is none of that name.
    """
    canvas.stamp((name, size), x, y, partial(_symbol, name=name, size=size))


def disc(canvas: Canvas, x: float, y: float, radius: float, colour: str, filled: bool) -> None:
    """A disc around a point, or only its rim."""
    draw = partial(_disc, radius=radius, colour=colour, filled=filled)
    canvas.stamp(("disc", radius, colour, filled), x, y, draw)


def leaf(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The leaf of a calendar, without its words."""
    canvas.stamp(("leaf", size), x, y, partial(_leaf, size=size))


def _badge_ring(canvas: Canvas, size: float) -> None:
    line = max(1.0, size / 20)
    canvas.setStrokeColor(_colour(ACCENT))
    canvas.setLineWidth(line)
    canvas.circle(size / 2, size / 2, (size - line) / 2)


def _box(canvas: Canvas, size: float, ticked: bool) -> None:
    canvas.setStrokeColor(_colour(INK))
    canvas.setLineWidth(1)
    canvas.roundRect(0, 0, size, size, size / 8)
    if ticked:
        _tick(canvas, 0, 0, size)


def _disc(canvas: Canvas, radius: float, colour: str, filled: bool) -> None:
    canvas.setFillColor(_colour(colour))
    canvas.setStrokeColor(_colour(colour))
    canvas.setLineWidth(max(1.0, radius / 7))
    canvas.circle(0, 0, radius, fill=int(filled))


def _leaf(canvas: Canvas, size: float) -> None:
    canvas.setStrokeColor(_colour(ACCENT))
    canvas.setLineWidth(THICK)
    canvas.roundRect(0, 0, size, size, size / 12)
    canvas.line(size * 0.14, size * 0.74, size * 0.86, size * 0.74)


def _symbol(canvas: Canvas, name: str, size: float) -> None:
    canvas.setStrokeColor(_colour(INK))
    canvas.setFillColor(_colour(INK))
    canvas.setLineWidth(1)
    SYMBOLS[name](canvas, 0, 0, size)


def _colour(operands: str) -> Color:
    return Color(*(float(part) for part in operands.split()))


def _ring(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.circle(x + size / 2, y + size / 2, size / 2)


def _dashed(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.setDash(1.6, 1.6)
    _ring(canvas, x, y, size)


def _half(canvas: Canvas, x: float, y: float, size: float) -> None:
    _ring(canvas, x, y, size)
    canvas.wedge(x, y, x + size, y + size, 90, 180, fill=1)


def _full(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.circle(x + size / 2, y + size / 2, size / 2, fill=1)


def _dot(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.circle(x + size * 0.3, y + size / 2, size * 0.22, stroke=0, fill=1)


def _ticked(canvas: Canvas, x: float, y: float, size: float) -> None:
    _ring(canvas, x, y, size)
    _tick(canvas, x, y, size)


def _crossed(canvas: Canvas, x: float, y: float, size: float) -> None:
    _ring(canvas, x, y, size)
    near, far = size * 0.3, size * 0.7
    canvas.line(x + near, y + near, x + far, y + far)
    canvas.line(x + near, y + far, x + far, y + near)


def _warning(canvas: Canvas, x: float, y: float, size: float) -> None:
    path = canvas.beginPath()
    path.moveTo(x, y)
    path.lineTo(x + size, y)
    path.lineTo(x + size / 2, y + size)
    path.close()
    canvas.drawPath(path)
    canvas.line(x + size / 2, y + size * 0.3, x + size / 2, y + size * 0.62)
    canvas.circle(x + size / 2, y + size * 0.15, size * 0.04, fill=1)


def _star(canvas: Canvas, x: float, y: float, size: float) -> None:
    path = canvas.beginPath()
    for point in range(10):
        far = size * (0.62 if point % 2 == 0 else 0.26)
        across = x + size / 2 + far * sin(point * pi / 5)
        up = y + size / 2 + far * cos(point * pi / 5)
        (path.lineTo if point else path.moveTo)(across, up)
    path.close()
    canvas.drawPath(path, fill=1)


def _tick(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.setLineWidth(max(1.2, size / 7))
    path = canvas.beginPath()
    path.moveTo(x + size * 0.22, y + size * 0.52)
    path.lineTo(x + size * 0.43, y + size * 0.28)
    path.lineTo(x + size * 0.8, y + size * 0.76)
    canvas.drawPath(path)


SYMBOLS: Mapping[str, Callable[[Canvas, float, float, float], None]] = {
    "dashed": _dashed,
    "dot": _dot,
    "ring": _ring,
    "half": _half,
    "full": _full,
    "ticked": _ticked,
    "crossed": _crossed,
    "warning": _warning,
    "star": _star,
}
