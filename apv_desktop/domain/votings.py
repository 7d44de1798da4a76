"""How the marks were set, and the notes that settle what marks cannot."""

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_text
from apv_desktop.domain.statements import MARKS_EACH

MOST_EACH = 20


@frozen
class Voting:
    """One for each round. `tie_note` says how a tie at the border of the preliminary list was
    settled, `order_note` how one in the final order was.
    """

    marks_each: int = MARKS_EACH
    tie_note: str = ""
    order_note: str = ""

    def __post_init__(self) -> None:
        """Refuse what can only be a slip.

        Raises:
            RuleBroken: `marks_each_unlikely`, `text_too_long`.
        """
        if not 1 <= self.marks_each <= MOST_EACH:
            raise RuleBroken("marks_each_unlikely", "marks_each", most=MOST_EACH)
        check_text(self.tie_note, "tie_note")
        check_text(self.order_note, "order_note")
