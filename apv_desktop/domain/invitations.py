"""The invitation: what the user adds to the method's own letter, and when it was sent."""

from datetime import date

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_date, check_line, check_text

# What own words can name in brackets; their names in each language stand in paper/invitation.toml.
FIELDS = ("dialogue_1", "place_1", "dialogue_2", "place_2", "reply_by", "contact", "workplace")


@frozen
class Invitation:
    """One for each round. `own_words` may be empty; the letter stands without them.

    They may name fields, such as a date, that the letter fills in (`FIELDS`).
    """

    own_words: str = ""
    sender: str = ""
    contact: str = ""
    reply_by: date | None = None
    sent_on: date | None = None
    reminded_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what no letter can hold.

        Raises:
            RuleBroken: `text_too_long`, `line_too_long`, `date_unlikely`.
        """
        check_text(self.own_words, "own_words")
        check_line(self.sender, "sender")
        check_line(self.contact, "contact")
        check_date(self.reply_by, "reply_by")
        check_date(self.sent_on, "sent_on")
        check_date(self.reminded_on, "reminded_on")
