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
_LANES = (196.0, 164.0, 132.0, 100.0, 70.0)  # marks that would meet move inwards
_RADIUS = 13.0
_APART = 2 * _RADIUS + 3
_HUB = _LANES[-1] - _RADIUS - 8
_SIDES = 90  # of what looks like a circle, drawn as thin on paper as on screen


@frozen
class Mark:
    """A date on the wheel: its number in the list beside it, and whether it is a meeting."""

    number: int
    day: date
    is_meeting: bool


def wheel(
    year: int, marks: Sequence[Mark], months: Sequence[str], today: date, spoken: str
) -> Picture:
    """The wheel of a year, January at the top; `marks` in the order of their days."""
    shapes: list[Shape] = [*_circle(_RIM), *_circle(_HUB)]
    for at, name in enumerate(months, start=1):
        shapes.append(_spoke(date(year, at, 1), _HUB, _RIM, Ink.FAINT, 1))
        shapes.append(_month(date(year, at, 1), name))
    if today.year == year:
        shapes.append(_spoke(today, _HUB, _RIM + 8, Ink.STRONG, 3))
    shapes.append(Words(_MIDDLE, _MIDDLE - 14, str(year), 100, Ink.TEXT, bold=True, size=24))
    for mark, lane in zip(marks, _lanes(marks), strict=True):
        shapes += _drawn(mark, lane)
    return Picture(_SIZE, _SIZE, tuple(shapes), spoken)


def _lanes(marks: Sequence[Mark]) -> list[float]:
    """How far out each mark stands, so that none covers another while there is room."""
    taken: list[list[tuple[float, float]]] = [[] for _ in _LANES]
    found = []
    for mark in marks:
        places = [_place(mark.day, radius) for radius in _LANES]
        free = (
            at
            for at, (x, y) in enumerate(places)
            if all((x - a) ** 2 + (y - b) ** 2 >= _APART**2 for a, b in taken[at])
        )
        at = next(free, len(_LANES) - 1)
        taken[at].append(places[at])
        found.append(_LANES[at])
    return found


def _drawn(mark: Mark, lane: float) -> Sequence[Shape]:
    x, y = _place(mark.day, lane)
    ink = Ink.ON_STRONG if mark.is_meeting else Ink.TEXT
    number = Words(x, y - 9, str(mark.number), 2 * _RADIUS, ink, bold=True)
    if mark.is_meeting:
        return Disc(x, y, _RADIUS, Ink.STRONG), number
    return Disc(x, y, _RADIUS, Ink.STRONG, filled=False), number


def _circle(radius: float) -> Sequence[Line]:
    corners = [_at(2 * pi * at / _SIDES, radius) for at in range(_SIDES + 1)]
    return [Line(*one, *other, Ink.FAINT, 2) for one, other in pairwise(corners)]


def _month(first: date, name: str) -> Words:
    middle = first.replace(day=monthrange(first.year, first.month)[1] // 2)
    x, y = _place(middle, _NAMES)
    return Words(x, y - 9, name, 70, Ink.MUTED)


def _spoke(day: date, inner: float, outer: float, ink: Ink, width: float) -> Line:
    return Line(*_place(day, inner), *_place(day, outer), ink, width)


def _place(day: date, radius: float) -> tuple[float, float]:
    days = (date(day.year, 12, 31) - date(day.year, 1, 1)).days + 1
    return _at(2 * pi * (day - date(day.year, 1, 1)).days / days, radius)


def _at(turn: float, radius: float) -> tuple[float, float]:
    return _MIDDLE + radius * sin(turn), _MIDDLE - radius * cos(turn)
