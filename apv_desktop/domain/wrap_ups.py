"""Common wrap-ups (fælles opsamlinger): meetings of the follow-up, and what they leave open.

Source: domain.md, 1.5 step 1. An open item comes up again at each wrap-up until it is closed.
"""

from collections.abc import Iterable
from datetime import date, time

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import check_sitting, end_of
from apv_desktop.domain.rules import (
    check_date,
    check_line,
    check_text,
    require,
)

USUAL_MINUTES = 60  # our proposal; a comparable source names about an hour (domain.md, 1.5)
TEXTS = ("agenda", "record")


@frozen
class WrapUp:
    """One wrap-up: its own agenda, and what was said.

    `agenda` has a point on each line, beside what comes up by itself; `first_id` is the id it had
    in the round it was planned in, None when that is this one.
    """

    id: int
    day: date | None = None
    start: time | None = None
    minutes: int = USUAL_MINUTES
    place: str = ""
    agenda: str = ""
    record: str = ""
    attended: int | None = None
    is_held: bool = False
    first_id: int | None = None

    def __post_init__(self) -> None:
        """Refuse what can only be a slip.

        Raises:
            RuleBroken: `date_unlikely`, `line_too_long`, `minutes_unlikely`, `count_unlikely`,
                `text_too_long`.
        """
        check_date(self.day, "day")
        check_line(self.place, "place")
        for field in TEXTS:
            check_text(getattr(self, field), field)
        check_sitting(self.minutes, self.attended)

    @property
    def end(self) -> time | None:
        """When it is over, None while nobody knows when it begins."""
        return end_of(self.start, self.minutes)

    @property
    def points(self) -> tuple[str, ...]:
        """The points of its own agenda."""
        return tuple(line.strip() for line in self.agenda.splitlines() if line.strip())

    def is_due(self, today: date) -> bool:
        """Whether its day has passed without anybody saying that it was held."""
        return not self.is_held and self.day is not None and self.day < today


@frozen
class OpenItem:
    """Something a wrap-up left open. `closed_at` is the wrap-up that closed it.

    `who` looks after it, `answer` is the last that was said of it.
    """

    id: int
    raised_at: int
    text: str
    who: str = ""
    answer: str = ""
    closed_at: int | None = None
    position: int = 0

    def __post_init__(self) -> None:
        """Refuse an item without words, and what no agenda can hold.

        Raises:
            RuleBroken: `item_missing`, `text_too_long`, `line_too_long`.
        """
        require(self.text, "item_missing", "text")
        check_text(self.text, "text")
        check_line(self.who, "who")
        check_text(self.answer, "answer")


def by_day(wrap_ups: Iterable[WrapUp]) -> tuple[WrapUp, ...]:
    """The wrap-ups in the order of their days; those without a day come last."""
    return tuple(sorted(wrap_ups, key=lambda each: (each.day or date.max, each.id)))


def items_at(
    wrap_up: WrapUp, wrap_ups: Iterable[WrapUp], items: Iterable[OpenItem]
) -> tuple[OpenItem, ...]:
    """What comes up at a wrap-up: what was raised there or before, and not closed before it."""
    place = {each.id: at for at, each in enumerate(by_day(wrap_ups))}
    here = place[wrap_up.id]
    return tuple(
        item
        for item in items
        if place.get(item.raised_at, 0) <= here
        and (item.closed_at is None or place.get(item.closed_at, 0) >= here)
    )


def still_open(items: Iterable[OpenItem]) -> tuple[OpenItem, ...]:
    """What nobody has closed."""
    return tuple(item for item in items if item.closed_at is None)


def coming(wrap_ups: Iterable[WrapUp]) -> WrapUp | None:
    """The one to hold next."""
    return next((each for each in by_day(wrap_ups) if not each.is_held), None)


def held(wrap_ups: Iterable[WrapUp]) -> tuple[WrapUp, ...]:
    """Those that have been held, the newest first."""
    return tuple(each for each in reversed(by_day(wrap_ups)) if each.is_held)
