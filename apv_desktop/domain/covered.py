"""How an area of the work environment is covered when no wish touches it."""

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_line, check_text


class Handling(Choice):
    """What is done about an area that nobody spoke of."""

    OPEN = ""
    ASK = "ask"
    OTHERWISE = "otherwise"
    NOT_RELEVANT = "not_relevant"


@frozen
class ConditionCheck:
    """The answer for one area; `note` is the question to ask, how it is covered, or why not."""

    condition: str
    handling: Handling = Handling.OPEN
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a note longer than a note.

        Raises:
            RuleBroken: `text_too_long`.
        """
        check_text(self.note, "note")


@frozen
class ThemeCondition:
    """That a theme touches an area."""

    theme: str
    condition: str

    def __post_init__(self) -> None:
        """Refuse a theme longer than a line.

        Raises:
            RuleBroken: `line_too_long`.
        """
        check_line(self.theme, "theme")
