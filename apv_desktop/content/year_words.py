"""The wheel of a year with its dates in words: as it is seen, printed and heard."""

from collections.abc import Sequence
from datetime import date

from apv_desktop.content.dates_ahead import Ahead, DateKind, ahead
from apv_desktop.content.method import Method
from apv_desktop.domain import year_wheel
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.pictures import Picture
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.year_wheel import Mark

MOST = 30  # marks there is room for; beyond it deadlines and checks are told month by month
_COUNTED = (DateKind.DEADLINE, DateKind.CHECK)


@frozen
class Dated:
    """A line of the list beside the wheel; `id` is the number of its mark."""

    id: int
    day: date
    kind: DateKind
    what: str
    step: StepId
    row: int = 0


def of_year(contents: Contents, method: Method, year: int, most: int = MOST) -> tuple[Dated, ...]:
    """The dates of a year, numbered; of more than `most`, those of plans by the month."""
    found = [each for each in ahead(contents, method) if each.day.year == year]
    if len(found) > most:
        found = _by_month(found, method)
    return tuple(
        Dated(at, each.day, each.kind, each.summary, each.step, each.row)
        for at, each in enumerate(found, start=1)
    )


def years(contents: Contents, method: Method, today: date) -> tuple[int, int]:
    """The first and the last year there is anything to look at, this one included."""
    found = [each.day.year for each in ahead(contents, method)] + [today.year]
    return min(found), max(found)


def picture(
    dates: Sequence[Dated], method: Method, year: int, today: date, letters: float = 1.0
) -> Picture:
    """The wheel, with letters so many times as large; heard, it is its list."""
    marks = [Mark(each.id, each.day, each.kind is DateKind.MEETING) for each in dates]
    names = [name[:3] for name in method.file("method")["dates"]["months"]]
    lines = [method.text("calendar:year.spoken", year=year)]
    lines += [f"{each.id}. {method.dates.short(each.day)} {each.what}." for each in dates]
    return year_wheel.wheel(year, marks, names, today, " ".join(lines), letters)


def _by_month(found: Sequence[Ahead], method: Method) -> list[Ahead]:
    """Deadlines and checks counted, on the first of them in each month."""
    counts: dict[tuple[int, DateKind], int] = {}
    for each in found:
        key = each.day.month, each.kind
        counts[key] = counts.get(key, 0) + 1
    kept: list[Ahead] = []
    told: set[tuple[int, DateKind]] = set()
    for each in found:
        key = each.day.month, each.kind
        if each.kind not in _COUNTED or counts[key] == 1:
            kept.append(each)
        elif key not in told:
            told.add(key)
            text = method.text(f"calendar:year.{each.kind.value}", count=counts[key])
            step = StepId.BOARD
            kept.append(Ahead(each.uid, each.kind, each.day, text, step))
    return kept
