"""A round: one APV from clarification to follow-up (APV-forløb)."""

from datetime import date

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_date, check_line, check_text


@frozen
class Round:
    """One APV. `seed` makes its mixing of groups repeatable.

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

    def __post_init__(self) -> None:
        """Refuse a title no heading can hold and a start that can only be a slip.

        Raises:
            RuleBroken: `line_too_long`, `text_too_long`, `date_unlikely`.
        """
        check_line(self.title, "title")
        check_text(self.purpose, "purpose")
        check_date(self.started, "started")
