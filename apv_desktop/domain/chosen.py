"""What was decided of one wish when the order was made."""

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_text


class Urgency(Choice):
    """What goes before marks: danger, then a breach of the law."""

    NONE = ""
    DANGER = "danger"
    BREACH = "breach"


class Decided(Choice):
    """Whether a wish is taken on now."""

    OPEN = ""
    CHOSEN = "chosen"
    NOT_CHOSEN = "not_chosen"


@frozen
class Priority:
    """`place` is the place a decision gave it, None while marks decide; `reason` is for all."""

    wish_id: int
    place: int | None = None
    urgency: Urgency = Urgency.NONE
    choice: Decided = Decided.OPEN
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse a reason longer than a note.

        Raises:
            RuleBroken: `text_too_long`.
        """
        check_text(self.reason, "reason")
