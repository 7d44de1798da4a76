"""Pictures of the follow-up as plain shapes: the curve of an effect, and bars that are counted."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise

from apv_desktop.domain.action_plans import ENDED, Effect, PlanStatus
from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.pictures import Disc, Ink, Line, Picture, Shape, Words
from apv_desktop.domain.thermometer import MONTHS, STEPS, Measurement

_LEFT, _TOP, _ACROSS = 96.0, 30.0, 330.0
STEP = 38.0  # between two steps of a curve
_NAMED, _ROOM, _ROW = 210.0, 300.0, 30.0
_BAR = 16.0


@frozen
class DueMonth:
    """What is due in a month: how many activities have ended, and how many are open."""

    month: date
    ended: int = 0
    open: int = 0


# From wish to effect: each stage holds those of the stages after it.
STAGES = ("wishes", "shortlisted", "answered_yes", "planned", "carried_out", "works")


def effect_curve(
    found: Sequence[Measurement],
    months: Sequence[str],
    steps: Sequence[str],
    spoken: str,
    step: float = STEP,
) -> Picture:
    """Where the answers lay at each time, from far away at the bottom to there at the top.

    `found` has a measurement for each of `months`; those nobody answered leave a gap.
    """

    def level(average: float) -> float:
        return _TOP + step * (len(STEPS) - average)

    shapes: list[Shape] = []
    for at, name in enumerate(steps):
        y = level(at + 1)
        shapes.append(Line(_LEFT, y, _LEFT + _ACROSS, y, Ink.FAINT, 1))
        shapes.append(Words(0, y - 9, name, _LEFT - 8, Ink.MUTED, size=12, centred=False))
    bottom = level(1) + 12
    for at, name in enumerate(months):
        shapes.append(Words(_across(at), bottom, name, 110, Ink.MUTED, size=12))
    points = [
        (_across(at), level(each.average), each.people)
        for at, each in enumerate(found)
        if each.average is not None
    ]
    for (x1, y1, _), (x2, y2, _) in pairwise(points):
        shapes.append(Line(x1, y1, x2, y2, Ink.STRONG, 3))
    for x, y, people in points:
        shapes.append(Disc(x, y, 7, Ink.STRONG))
        shapes.append(Words(x, y - 26, str(people), 40, Ink.TEXT, bold=True))
    return Picture(_LEFT + _ACROSS + 10, bottom + 22, tuple(shapes), spoken)


def bars(rows: Sequence[tuple[str, int, int]], spoken: str) -> Picture:
    """A bar for each row: its name, a full part, a faint part, and both numbers beside it."""
    most = max((full + faint for _, full, faint in rows), default=0) or 1
    shapes: list[Shape] = []
    for at, (name, full, faint) in enumerate(rows):
        y = _ROW * at + _ROW / 2
        shapes.append(Words(0, y - 9, name, _NAMED - 12, Ink.TEXT, centred=False))
        end = _NAMED
        for count, ink in ((full, Ink.STRONG), (faint, Ink.FAINT)):
            if count:
                shapes.append(Line(end, y, end + _ROOM * count / most, y, ink, _BAR))
                end += _ROOM * count / most
        told = f"{full} + {faint}" if faint else str(full)
        shapes.append(Words(end + 10, y - 9, told, 90, Ink.TEXT, bold=True, centred=False))
    return Picture(_NAMED + _ROOM + 100, _ROW * max(1, len(rows)), tuple(shapes), spoken)


def due_months(contents: Contents, around: date, most: int = 12) -> tuple[DueMonth, ...]:
    """What is due month by month: `most` months, at the latest from half a year back."""
    counted: dict[date, list[int]] = {}
    for plan in contents.plans:
        for activity in plan.activities:
            if activity.deadline is not None:
                both = counted.setdefault(activity.deadline.replace(day=1), [0, 0])
                has_ended = activity.status in ENDED or plan.status is PlanStatus.GIVEN_UP
                both[0 if has_ended else 1] += 1
    earliest = _months_before(around.replace(day=1), most // 2)
    months = sorted(month for month in counted if month >= earliest)[:most]
    return tuple(DueMonth(month, *counted[month]) for month in months)


def wish_to_effect(contents: Contents) -> Mapping[str, int]:
    """How many wishes have come to each stage, by the names of `STAGES`."""
    reached = dict.fromkeys(STAGES, 0)
    for wish in contents.wishes:
        plans = contents.plans_of(wish.id)
        known = contents.assessments.get(wish.id)
        yes = known is not None and known.verdict in (WishVerdict.YES, WishVerdict.AT_ONCE)
        done = [p for p in plans if p.status in (PlanStatus.DONE, PlanStatus.CLOSED)]
        works = any(plan.effect in (Effect.WORKS, Effect.PARTLY) for plan in done)
        said = (True, wish.shortlisted, yes, bool(plans), bool(done), works)
        for at, stage in enumerate(STAGES):
            reached[stage] += any(said[at:])
    return reached


def _months_before(month: date, count: int) -> date:
    at = month.year * 12 + month.month - 1 - count
    return date(at // 12, at % 12 + 1, 1)


def _across(at: int) -> float:
    return _LEFT + _ACROSS * (at + 0.5) / len(MONTHS)


def spoken_bars(rows: Iterable[tuple[str, int, int]]) -> str:
    """The bars in words: name and numbers."""
    return ". ".join(f"{name}: {full + faint}" for name, full, faint in rows)
