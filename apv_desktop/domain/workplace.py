"""The workplace: its name, its people in charge, its departments, and its size by the law."""

from enum import Enum

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_line

MOST_EMPLOYEES = 100_000


class SizeClass(Enum):
    """Sizes that change what the law asks of the safety organisation (BEK 65 of 22.1.2024)."""

    UNKNOWN = "unknown"
    SMALL = "1-9"
    MIDDLE = "10-34"
    LARGE = "35+"


@frozen
class Workplace:
    """The workplace of the file. Every text may be empty; `employee_count` None is unknown."""

    name: str = ""
    address: str = ""
    employee_count: int | None = None
    employer: str = ""
    supervisor: str = ""
    representative: str = ""
    contact: str = ""

    def __post_init__(self) -> None:
        """Refuse lines no form can hold and an impossible head count.

        Raises:
            RuleBroken: `line_too_long`, `count_unlikely`.
        """
        for field in ("name", "address", "employer", "supervisor", "representative", "contact"):
            check_line(getattr(self, field), field)
        if self.employee_count is not None and not 0 < self.employee_count <= MOST_EMPLOYEES:
            raise RuleBroken("count_unlikely", "employee_count", count=self.employee_count)


@frozen
class Department:
    """A part of the workplace; groups are mixed across departments."""

    id: int
    name: str

    def __post_init__(self) -> None:
        """Refuse a name no list can hold.

        Raises:
            RuleBroken: `line_too_long`.
        """
        check_line(self.name, "name")


def size_class(employee_count: int | None) -> SizeClass:
    """The size class that decides which safety organisation the law asks for.

    Source: at.dk, 1–9, 10–34 and 35 or more employees.
    """
    if employee_count is None:
        return SizeClass.UNKNOWN
    if employee_count < 10:
        return SizeClass.SMALL
    return SizeClass.MIDDLE if employee_count < 35 else SizeClass.LARGE
