"""A round: one APV from clarification to follow-up (APV-forløb)."""

from datetime import date, timedelta

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_date, check_line, check_text

# The law asks for all conditions at least every third year, and we remind three months before
# (domain.md, section 4, no. 11; the reminder is that of a union).
YEARS = 3
REMIND_BEFORE = timedelta(days=91)


@frozen
class Round:
    """One APV. `seed` makes its mixing of groups repeatable, `number` counts those of a file.

    A round with `closed_on` is locked: it is read and printed, never changed. `closed_reason` says
    why it was closed although something was missing, or how it ended.

    `last_strength` and `last_wish` are the highest numbers given to a statement that is gone:
    a number people have spoken of is never given to another.
    """

    id: int
    title: str
    started: date
    seed: int
    purpose: str = ""
    last_strength: int = 0
    last_wish: int = 0
    number: int = 1
    closed_on: date | None = None
    closed_reason: str = ""

    def __post_init__(self) -> None:
        """Refuse a title no heading can hold and a start that can only be a slip.

        Raises:
            RuleBroken: `line_too_long`, `text_too_long`, `date_unlikely`.
        """
        check_line(self.title, "title")
        check_text(self.purpose, "purpose")
        check_date(self.started, "started")
        check_date(self.closed_on, "closed_on")
        check_text(self.closed_reason, "closed_reason")

    @property
    def is_closed(self) -> bool:
        """Whether it may be read and printed only."""
        return self.closed_on is not None


def years_after(day: date, years: int) -> date:
    """The same day so many years later; 29 February becomes the 28th where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def begin_next_by(round_: Round) -> date:
    """The day by which the next round is begun, so that no more than three years lie between."""
    return years_after(round_.started, YEARS)


def remind_of_next(round_: Round) -> date:
    """The day from which the next round is asked for."""
    return begin_next_by(round_) - REMIND_BEFORE
