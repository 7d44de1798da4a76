"""Rows of a list that cannot become participants yet: kept until they are mended or let go."""

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import MAX_LINE

FIELDS = ("name", "department", "job", "email")


class Trouble(Choice):
    """Why a row cannot become a participant."""

    NO_NAME = "no_name"
    TOO_LONG = "too_long"


@frozen
class SetAsideRow:
    """A row as it was read. Its texts may be of any length; `text` is the whole row as it came."""

    id: int
    text: str
    name: str = ""
    department: str = ""
    job: str = ""
    is_leader: bool = False
    email: str = ""
    position: int = 0

    @property
    def trouble(self) -> Trouble | None:
        """What is wrong with it; None when it can go on the list."""
        return trouble_with(self.name, self.department, self.job, self.email)


def trouble_with(name: str, department: str, job: str, email: str) -> Trouble | None:
    """What keeps a row with these texts off the list."""
    if not name.strip():
        return Trouble.NO_NAME
    too_long = any(len(text) > MAX_LINE for text in (name, department, job, email))
    return Trouble.TOO_LONG if too_long else None
