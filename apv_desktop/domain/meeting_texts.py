"""What goes with every meeting of a round: ground rules, a serious matter, cleaning up."""

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_text

MEETING_TEXTS = ("ground_rules", "serious_lead", "serious", "clean_up")


@frozen
class MeetingTexts:
    """One for each round, in own words; empty for the program's proposal. A point on each line."""

    ground_rules: str = ""
    serious_lead: str = ""
    serious: str = ""
    clean_up: str = ""

    def __post_init__(self) -> None:
        """Refuse what no sheet can hold.

        Raises:
            RuleBroken: `text_too_long`.
        """
        for field in MEETING_TEXTS:
            check_text(getattr(self, field), field)


def points(text: str) -> tuple[str, ...]:
    """The points of a text, one from each line that says something."""
    return tuple(" ".join(line.split()) for line in text.splitlines() if line.strip())
