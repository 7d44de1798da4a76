"""Pictures as plain shapes, painted on screen and on paper by one small painter each."""

from collections.abc import Mapping, Sequence
from datetime import date

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.phases import phase_now
from apv_desktop.domain.steps import Phase


class Ink(Choice):
    """What a shape means; the painter knows the colour."""

    STRONG = "strong"
    FAINT = "faint"
    TEXT = "text"
    MUTED = "muted"
    ON_STRONG = "on_strong"


@frozen
class Line:
    """A straight line, in the picture's own units."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    width: float = 2


@frozen
class Disc:
    """A disc, or only its rim."""

    x: float
    y: float
    radius: float
    ink: Ink
    filled: bool = True


@frozen
class Words:
    """Text centred at x within `width`, or beginning at x; its lines go down from y."""

    x: float
    y: float
    text: str
    width: float
    ink: Ink = Ink.TEXT
    bold: bool = False
    size: float = 13
    centred: bool = True


Shape = Line | Disc | Words


@frozen
class Picture:
    """Shapes within width × height, y downwards, and what the picture says in words."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spoken: str


_MILESTONES = {
    MeetingKind.DIALOGUE_1: Phase.MAPPING,
    MeetingKind.ASSESSMENT: Phase.ASSESSMENT,
    MeetingKind.DIALOGUE_2: Phase.ACTION,
}
_CELL, _HEIGHT, _RADIUS = 176.0, 104.0, 13.0
_ROW, _TALL_WIDTH = 56.0, 330.0


def phase_days(contents: Contents) -> Mapping[Phase, date]:
    """The day that matters in a phase: its meeting, or the next check of an effect."""
    days = {phase: contents.meeting(kind).day for kind, phase in _MILESTONES.items()}
    checks = [plan.follow_up for plan in contents.plans if plan.ended_on is None]
    days[Phase.FOLLOW_UP] = min((day for day in checks if day is not None), default=None)
    return {phase: day for phase, day in days.items() if day is not None}


def timeline(
    contents: Contents, today: date, names: Mapping[Phase, str], days: Mapping[Phase, str]
) -> Picture:
    """The five phases in a row: those behind filled, the present one strong, the rest faint.

    `names` and `days` are the words under each phase.
    """
    order = list(Phase)
    now = order.index(phase_now(contents, today))
    shapes: list[Shape] = []
    for at in range(len(order) - 1):
        ink = Ink.STRONG if at < now else Ink.FAINT
        y = _RADIUS + 8
        shapes.append(Line(_middle(at) + _RADIUS, y, _middle(at + 1) - _RADIUS, y, ink, 3))
    for at, phase in enumerate(order):
        shapes += _station(at, now, names[phase], days.get(phase, ""))
    return Picture(_CELL * len(order), _HEIGHT, tuple(shapes), _spoken(order, now, names, days))


def tall_timeline(
    contents: Contents, today: date, names: Mapping[Phase, str], days: Mapping[Phase, str]
) -> Picture:
    """The same five phases under each other, for a narrow window or large letters."""
    order = list(Phase)
    now = order.index(phase_now(contents, today))
    x = _RADIUS + 8
    shapes: list[Shape] = []
    for at in range(len(order) - 1):
        ink = Ink.STRONG if at < now else Ink.FAINT
        shapes.append(Line(x, _level(at) + _RADIUS, x, _level(at + 1) - _RADIUS, ink, 3))
    for at, phase in enumerate(order):
        shapes += _mark(x, _level(at), at, now)
        left, width = x + _RADIUS + 14, _TALL_WIDTH - x - _RADIUS - 14
        ink = Ink.TEXT if at <= now else Ink.MUTED
        top = _level(at) - (17 if phase in days else 9)
        shapes.append(Words(left, top, names[phase], width, ink, at == now, centred=False))
        if phase in days:
            day = Words(left, top + 19, days[phase], width, Ink.MUTED, size=12, centred=False)
            shapes.append(day)
    spoken = _spoken(order, now, names, days)
    return Picture(_TALL_WIDTH, _ROW * len(order), tuple(shapes), spoken)


def _level(at: int) -> float:
    return _ROW * (at + 0.5)


def _middle(at: int) -> float:
    return _CELL * (at + 0.5)


def _station(at: int, now: int, name: str, day: str) -> Sequence[Shape]:
    x, y = _middle(at), _RADIUS + 8
    ink = Ink.TEXT if at <= now else Ink.MUTED
    shapes = [
        *_mark(x, y, at, now),
        Words(x, y + _RADIUS + 10, name, _CELL - 12, ink, at == now),
    ]
    if day:
        shapes.append(Words(x, y + _RADIUS + 46, day, _CELL - 12, Ink.MUTED, size=12))
    return shapes


def _mark(x: float, y: float, at: int, now: int) -> Sequence[Shape]:
    """The disc of a phase: ticked behind, ringed where the work is, a rim ahead."""
    reached = at <= now
    shapes: list[Shape] = [Disc(x, y, _RADIUS, Ink.STRONG if reached else Ink.FAINT, reached)]
    if at == now:
        shapes.append(Disc(x, y, _RADIUS + 4, Ink.STRONG, filled=False))
    mark = "✓" if at < now else str(at + 1)
    ink = Ink.ON_STRONG if reached else Ink.MUTED
    return [*shapes, Words(x, y - 9, mark, 2 * _RADIUS, ink, bold=True)]


def _spoken(
    order: Sequence[Phase], now: int, names: Mapping[Phase, str], days: Mapping[Phase, str]
) -> str:
    told = []
    for at, phase in enumerate(order):
        mark = "✓ " if at < now else "→ " if at == now else ""
        told.append(f"{mark}{names[phase]} {days.get(phase, '')}".strip())
    return ". ".join(told)
