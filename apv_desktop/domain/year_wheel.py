"""The year as a wheel: twelve months round, each date a numbered mark, today as a hand."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from math import cos, pi, sin

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.pictures import Disc, Ink, Line, Picture, Shape, Words

_SIZE = 560.0
_MIDDLE = _SIZE / 2
_RIM = 222.0
_NAMES = 250.0
_LETTERS = 13.0  # the size of the usual ones
_RADIUS = 13.0
_APART = 3.0  # between marks
_INNERMOST = 68.0  # of the lanes: marks that would meet move inwards
_SHIFTS = sorted(range(-24, 25, 2), key=abs)  # days from its own that a mark may stand
_SIDES = 90  # of what looks like a circle, drawn as thin on paper as on screen

Point = tuple[float, float]


@frozen
class Mark:
    """A date on the wheel: its number in the list beside it, and whether it is a meeting."""

    number: int
    day: date
    is_meeting: bool


def wheel(
    year: int,
    marks: Sequence[Mark],
    months: Sequence[str],
    today: date,
    spoken: str,
    letters: float = 1.0,
) -> Picture:
    """The wheel of a year, January at the top; `marks` in the order of their days.

    `letters` times as large letters stand in marks as much larger, on fewer lanes.
    """
    radius = _RADIUS * letters
    lanes = _lanes(radius)
    hub = lanes[-1] - radius - 8
    shapes: list[Shape] = [*_circle(_RIM), *_circle(hub)]
    for month, name in enumerate(months, start=1):
        first = date(year, month, 1)
        shapes.append(_spoke(first, hub, _RIM, Ink.FAINT, 1))
        shapes.append(_month(first, name, letters))
    if today.year == year:
        shapes.append(_spoke(today, hub, _RIM + 8, Ink.STRONG, 3))
    shapes.append(Words(_MIDDLE, _MIDDLE - 14, str(year), 100, Ink.TEXT, bold=True, size=24))
    for mark, at in zip(marks, _placed(marks, lanes, 2 * radius + _APART), strict=True):
        shapes += _drawn(mark, at, letters)
    return Picture(_SIZE, _SIZE, tuple(shapes), spoken)


def _lanes(radius: float) -> Sequence[float]:
    """How far out marks of this radius can stand."""
    outermost, step = _RIM - 2 * radius, 2 * radius + 2 * _APART
    count = int((outermost - _INNERMOST) / step) + 1
    return [outermost - step * at for at in range(count)]


def _placed(marks: Sequence[Mark], lanes: Sequence[float], apart: float) -> list[Point]:
    """Where each mark stands, so that none covers another while there is room.

    One that finds no lane free on its day stands as near to it as it can.
    """
    taken: list[Point] = []
    for mark in marks:
        ways = ((days, lane) for days in _SHIFTS for lane in lanes)
        places = (_place(mark.day, lane, days) for days, lane in ways)
        free = (
            (x, y)
            for x, y in places
            if all((x - a) ** 2 + (y - b) ** 2 >= apart**2 for a, b in taken)
        )
        taken.append(next(free, None) or _place(mark.day, lanes[-1]))
    return taken


def _drawn(mark: Mark, at: Point, letters: float) -> Sequence[Shape]:
    x, y = at
    ink = Ink.ON_STRONG if mark.is_meeting else Ink.TEXT
    radius, size = _RADIUS * letters, _LETTERS * letters
    number = Words(x, y - 9 * letters, str(mark.number), 2 * radius, ink, bold=True, size=size)
    return Disc(x, y, radius, Ink.STRONG, filled=mark.is_meeting), number


def _circle(radius: float) -> Sequence[Line]:
    corners = [_at(2 * pi * at / _SIDES, radius) for at in range(_SIDES + 1)]
    return [Line(*one, *other, Ink.FAINT, 2) for one, other in pairwise(corners)]


def _month(first: date, name: str, letters: float) -> Words:
    middle = first.replace(day=monthrange(first.year, first.month)[1] // 2)
    x, y = _place(middle, _NAMES)
    across = min(70.0, 2 * (_MIDDLE - abs(x - _MIDDLE)))
    return Words(x, y - 9 * letters, name, across, Ink.MUTED, size=_LETTERS * letters)


def _spoke(day: date, inner: float, outer: float, ink: Ink, width: float) -> Line:
    return Line(*_place(day, inner), *_place(day, outer), ink, width)


def _place(day: date, radius: float, later: int = 0) -> Point:
    days = (date(day.year, 12, 31) - date(day.year, 1, 1)).days + 1
    return _at(2 * pi * ((day - date(day.year, 1, 1)).days + later) / days, radius)


def _at(turn: float, radius: float) -> Point:
    return _MIDDLE + radius * sin(turn), _MIDDLE - radius * cos(turn)
