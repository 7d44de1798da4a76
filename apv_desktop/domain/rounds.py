"""A round: one APV from clarification to follow-up (APV-forløb)."""

from datetime import date

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_date, check_line, check_text


@frozen
class Round:
    """One APV. `seed` makes its mixing of groups repeatable, `number` counts those of a file.

    A round with `closed_on` is locked: it is read and printed, never changed. `closed_reason` says
    why it was closed although something was missing, or how it ended.

    `last_strength` and `last_wish` are the highest numbers ever given to a statement that is gone:
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
