"""Small drawings on a canvas: badges, boxes, ticks and the symbols of a status.

Every shape tells by outline, so a black-and-white printer loses nothing. Lengths in points;
(x, y) is the lower left corner of a square of side `size`.
"""

from collections.abc import Callable, Mapping
from typing import Any

from apv_desktop.printing import fonts
from apv_desktop.printing.styles import ACCENT, INK, THICK

Canvas = Any  # reportlab ships no types


def badge(canvas: Canvas, x: float, y: float, size: float, text: str) -> None:
    """A ring with a short text in it: a number that can be found from afar."""
    ring = max(THICK, size / 18)
    canvas.saveState()
    canvas.setStrokeColor(ACCENT)
    canvas.setFillColor(INK)
    canvas.setLineWidth(ring)
    canvas.circle(x + size / 2, y + size / 2, (size - ring) / 2)
    letter = size * (0.56 if len(text) < 3 else 0.42)
    while letter > 4 and fonts.width(text, fonts.STRONG, letter) > size * 0.78:
        letter *= 0.9
    canvas.setFont(fonts.STRONG, letter)
    canvas.drawCentredString(x + size / 2, y + size / 2 - letter * 0.33, text)
    canvas.restoreState()


def tick_box(canvas: Canvas, x: float, y: float, size: float, ticked: bool) -> None:
    """A square to tick, with its tick when `ticked`."""
    canvas.saveState()
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1)
    canvas.roundRect(x, y, size, size, size / 8)
    if ticked:
        _tick(canvas, x, y, size)
    canvas.restoreState()


def symbol(canvas: Canvas, name: str, x: float, y: float, size: float) -> None:
    """The symbol of a status, by name.

    Raises:
        KeyError: there is none of that name.
    """
    canvas.saveState()
    canvas.setStrokeColor(INK)
    canvas.setFillColor(INK)
    canvas.setLineWidth(1)
    SYMBOLS[name](canvas, x, y, size)
    canvas.restoreState()


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
    points = ((0.5, 1), (0.66, 0.62), (1, 0.5), (0.66, 0.38), (0.5, 0), (0.34, 0.38), (0, 0.5))
    for index, (across, up) in enumerate((*points, (0.34, 0.62))):
        (path.lineTo if index else path.moveTo)(x + across * size, y + up * size)
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
    "ring": _ring,
    "half": _half,
    "full": _full,
    "ticked": _ticked,
    "crossed": _crossed,
    "warning": _warning,
    "star": _star,
}
