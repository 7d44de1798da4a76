"""The workplace: its name, its people in charge, its departments, and its size by the law."""

from collections import Counter
from collections.abc import Iterable, Mapping

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import RuleBroken, check_line

MOST_EMPLOYEES = 100_000
CVR_DIGITS = 8
LINES = (
    "name",
    "address",
    "employer",
    "supervisor",
    "representative",
    "contact",
    "cvr",
    "group_name",
    "supervisor_title",
    "representative_title",
)


class SizeClass(Choice):
    """Sizes that change what the law asks of the safety organisation (BEK 65 of 22.1.2024)."""

    UNKNOWN = "unknown"
    SMALL = "1-9"
    MIDDLE = "10-34"
    LARGE = "35+"


@frozen
class Workplace:
    """The workplace of the file. Every text may be empty; `employee_count` None is unknown.

    `group_name`, `supervisor_title` and `representative_title` are what the workplace calls its
    safety group and the two in it; empty ones are called as is usual for its size.
    """

    name: str = ""
    address: str = ""
    employee_count: int | None = None
    employer: str = ""
    supervisor: str = ""
    representative: str = ""
    contact: str = ""
    cvr: str = ""
    group_name: str = ""
    supervisor_title: str = ""
    representative_title: str = ""

    def __post_init__(self) -> None:
        """Refuse lines no form can hold, an impossible head count, and half a CVR number.

        Raises:
            RuleBroken: `line_too_long`, `count_unlikely`, `cvr_unlikely`.
        """
        for field in LINES:
            check_line(getattr(self, field), field)
        _check_count(self.employee_count, "employee_count")
        digits = self.cvr.replace(" ", "")
        if digits and not (len(digits) == CVR_DIGITS and digits.isdecimal()):
            raise RuleBroken("cvr_unlikely", "cvr", digits=CVR_DIGITS)


@frozen
class Department:
    """A part of the workplace; groups are mixed across departments."""

    id: int
    name: str
    head_count: int | None = None

    def __post_init__(self) -> None:
        """Refuse a name no list can hold, and an impossible head count.

        Raises:
            RuleBroken: `line_too_long`, `count_unlikely`.
        """
        check_line(self.name, "name")
        _check_count(self.head_count, "head_count")


@frozen
class Presence:
    """How many of a department stand on the list, and how many work there; None is unknown."""

    department_id: int | None
    listed: int
    employed: int | None

    @property
    def lacking(self) -> int:
        """How many are left out as far as is known."""
        return max(0, (self.employed or 0) - self.listed)


def presences(departments: Iterable[Department], people: Iterable[Person]) -> tuple[Presence, ...]:
    """Each department in its order; those without one last, if there are any."""
    listed: Mapping[int | None, int] = Counter(person.department_id for person in people)
    found = [Presence(each.id, listed.get(each.id, 0), each.head_count) for each in departments]
    if listed.get(None):
        found.append(Presence(None, listed[None], None))
    return tuple(found)


def size_class(employee_count: int | None) -> SizeClass:
    """The size class that decides which safety organisation the law asks for.

    Source: at.dk, 1–9, 10–34 and 35 or more employees.
    """
    if employee_count is None:
        return SizeClass.UNKNOWN
    if employee_count < 10:
        return SizeClass.SMALL
    return SizeClass.MIDDLE if employee_count < 35 else SizeClass.LARGE


def _check_count(count: int | None, field: str) -> None:
    if count is not None and not 0 < count <= MOST_EMPLOYEES:
        raise RuleBroken("count_unlikely", field, count=count)
