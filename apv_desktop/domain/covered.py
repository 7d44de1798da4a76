"""How an area of the work environment is covered, by the wishes or otherwise, and when it was."""

from datetime import date

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_date, check_line, check_text


class Handling(Choice):
    """What is done about an area that nobody spoke of."""

    OPEN = ""
    ASK = "ask"
    OTHERWISE = "otherwise"
    NOT_RELEVANT = "not_relevant"


class Extent(Choice):
    """How far an area has been looked at."""

    OPEN = ""
    COVERED = "covered"
    PARTLY = "partly"
    NOT_COVERED = "not_covered"


@frozen
class ConditionCheck:
    """The answer for one area; `note` is the question to ask, how it is covered, or why not.

    `method` is how all of it is looked at, `covered_on` the day it last was, and `planned_on` the
    day it is to be next.
    """

    condition: str
    handling: Handling = Handling.OPEN
    note: str = ""
    extent: Extent = Extent.OPEN
    method: str = ""
    covered_on: date | None = None
    planned_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse notes longer than a note, and unlikely days.

        Raises:
            RuleBroken: `text_too_long`, `date_unlikely`.
        """
        check_text(self.note, "note")
        check_text(self.method, "method")
        check_date(self.covered_on, "covered_on")
        check_date(self.planned_on, "planned_on")


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
