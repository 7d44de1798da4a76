"""The dreamteam: who keeps the spirit up after the meetings, and exactly what they said yes to.

Source: domain.md, 1.5 step 1 and 2, no. 12. Too high or unclear expectations can harm those who
take the role, so the mandate, its limits and its end are written down and accepted.
"""

from datetime import date

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_date, check_line, check_text, require
from apv_desktop.domain.workplace import SizeClass, size_class

NOTES = ("mandate", "tasks", "not_tasks", "support")
LINES = ("hours", "reports_to")
_SMALL = (SizeClass.SMALL, SizeClass.MIDDLE)


@frozen
class Dreamteam:
    """One for each round. Every text may be empty; `hours` is told in words."""

    mandate: str = ""
    tasks: str = ""
    not_tasks: str = ""
    hours: str = ""
    reports_to: str = ""
    support: str = ""
    ends_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what no role description can hold.

        Raises:
            RuleBroken: `line_too_long`, `text_too_long`, `date_unlikely`.
        """
        for field in NOTES:
            check_text(getattr(self, field), field)
        for field in LINES:
            check_line(getattr(self, field), field)
        check_date(self.ends_on, "ends_on")


@frozen
class DreamteamMember:
    """One of the team, of the list or by a typed name; `accepted_on` is the day of their yes."""

    id: int
    person_id: int | None = None
    name: str = ""
    accepted_on: date | None = None
    position: int = 0

    def __post_init__(self) -> None:
        """Refuse a member without a name, and what no paper can hold.

        Raises:
            RuleBroken: `name_missing`, `line_too_long`, `date_unlikely`.
        """
        require(self.name, "name_missing", "name")
        check_line(self.name, "name")
        check_date(self.accepted_on, "accepted_on")


def elected_suffice(employees: int) -> bool:
    """Whether a workplace of so many is better served by those already elected.

    The method means the dreamteam for larger workplaces and names no number; under 35 employees
    is our proposal, the limit at which the law asks for a larger safety organisation.
    """
    return size_class(employees or None) in _SMALL
