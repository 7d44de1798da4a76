"""The communication plan: what is told to whom, how, by whom and when.

Source: domain.md, 1.5, step 2: whoever asked for opinions owes word of what is started, how far it
is, and what was decided; content and audience decide the channel.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_date, check_line, check_text, require

# Our proposal (L): no source says how long people may wait for word while something is promised.
SILENCE = timedelta(weeks=6)


class Channel(Choice):
    """How a message gets there; the source names the first three."""

    OPEN = ""
    MAIL = "mail"
    STAFF_MEETING = "staff_meeting"
    OWN_MEETING = "own_meeting"
    NOTICE = "notice"
    TALK = "talk"


@frozen
class Message:
    """One message, planned until it has a day on which it was sent.

    `told` names what it tells of (`news_to_tell.py`), so that nothing is proposed twice.
    """

    id: int
    content: str
    audience: str = ""
    channel: Channel = Channel.OPEN
    sender: str = ""
    planned_on: date | None = None
    sent_on: date | None = None
    told: str = ""

    def __post_init__(self) -> None:
        """Refuse a message that says nothing, and what can only be a slip.

        Raises:
            RuleBroken: `message_empty`, `text_too_long`, `line_too_long`, `date_unlikely`.
        """
        require(self.content, "message_empty", "content")
        check_text(self.content, "content")
        check_line(self.audience, "audience")
        check_line(self.sender, "sender")
        check_date(self.planned_on, "planned_on")
        check_date(self.sent_on, "sent_on")

    def is_late(self, today: date) -> bool:
        """Whether the day it was planned for has passed and it has not been sent."""
        return self.sent_on is None and self.planned_on is not None and self.planned_on < today


@frozen
class Refusal:
    """Something to tell that was refused: it stays so."""

    id: int
    told: str


def in_order(messages: Iterable[Message]) -> tuple[Message, ...]:
    """Those to be sent first, by the day planned; then the sent ones, the newest first."""
    waiting = [each for each in messages if each.sent_on is None]
    sent = [(each.sent_on, each) for each in messages if each.sent_on is not None]
    waiting.sort(key=lambda each: (each.planned_on or date.max, each.id))
    sent.sort(key=lambda pair: (pair[0], pair[1].id), reverse=True)
    return (*waiting, *(each for _, each in sent))
