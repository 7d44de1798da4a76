"""The status letter to everybody: what it covers and what the user adds."""

from datetime import date

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_date, check_line, check_text


@frozen
class StatusLetter:
    """The one being written; `since` and `until` are the period it tells of."""

    since: date | None = None
    until: date | None = None
    own_words: str = ""
    next_news: date | None = None
    sender: str = ""
    sent_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins and what no letter can hold.

        Raises:
            RuleBroken: `period_backwards`, `date_unlikely`, `text_too_long`, `line_too_long`.
        """
        for field in ("since", "until", "next_news", "sent_on"):
            check_date(getattr(self, field), field)
        check_text(self.own_words, "own_words")
        check_line(self.sender, "sender")
        if self.since is not None and self.until is not None and self.until < self.since:
            raise RuleBroken("period_backwards", "until")


@frozen
class SentLetter:
    """A letter that went out, as it was read then: nothing that changes later changes it."""

    id: int
    sent_on: date
    since: date
    until: date
    text: str


AGAIN = 0  # the id of a letter in contents made to print it again; none in a file has it


def printed_again(letters: tuple[SentLetter, ...]) -> SentLetter | None:
    """The letter that these are made to print again; None for those of a file."""
    return next((each for each in letters if each.id == AGAIN), None)
