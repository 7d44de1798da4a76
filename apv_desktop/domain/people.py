"""The participants: all employees and managers, nobody left out."""

from collections.abc import Iterable

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_line, require
from apv_desktop.domain.sorting import danish_key


@frozen
class Person:
    """One who is invited. Only the name is needed; the department serves the mixing of groups.

    Each round has its own list, so that a closed one stays as it was; `first_id` is the id of the
    same person on the list they first stood on, None when that is this one.
    """

    id: int
    name: str
    department_id: int | None = None
    job: str = ""
    is_leader: bool = False
    email: str = ""
    first_id: int | None = None

    def __post_init__(self) -> None:
        """Refuse a person without a name, and lines no list can hold.

        Raises:
            RuleBroken: `name_missing`, `line_too_long`.
        """
        require(self.name, "name_missing", "name")
        for field in ("name", "job", "email"):
            check_line(getattr(self, field), field)


def in_order(people: Iterable[Person]) -> tuple[Person, ...]:
    """People by name, the Danish way."""
    return tuple(sorted(people, key=lambda person: danish_key(person.name)))


def name_key(name: str) -> str:
    """What makes two names the same: neither capitals nor the number of spaces."""
    return " ".join(name.casefold().split())


def same_names(people: Iterable[Person]) -> tuple[str, ...]:
    """Names that stand more than once in the list, each told once, in Danish order."""
    spellings: dict[str, list[str]] = {}
    for person in people:
        spellings.setdefault(name_key(person.name), []).append(person.name.strip())
    doubles = (each[0] for each in spellings.values() if len(each) > 1)
    return tuple(sorted(doubles, key=danish_key))
