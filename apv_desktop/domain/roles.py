"""Who leads the meetings and who helps: people, roles, and what they have agreed to."""

from datetime import date

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_date, check_line, check_text

# A leader alone can see to so many groups; then one assistant for each so many more. The method
# says "several for a larger staff group" and no number, so this is our proposal.
_GROUPS_ALONE = 3
_GROUPS_EACH = 4


class RoleKind(Choice):
    """The roles of the meetings, the leader's first."""

    LEADER = "leader"
    ASSISTANT = "assistant"
    MINUTES = "minutes"
    HOST = "host"


@frozen
class RoleHolder:
    """One who has a role: somebody of the list, or a typed name.

    `task` is what was agreed beside what the role asks; `agreed_on` the day they said yes.
    """

    id: int
    kind: RoleKind
    person_id: int | None = None
    name: str = ""
    task: str = ""
    agreed_on: date | None = None
    position: int = 0

    def __post_init__(self) -> None:
        """Refuse what no card can hold.

        Raises:
            RuleBroken: `line_too_long`, `text_too_long`, `date_unlikely`.
        """
        check_line(self.name, "name")
        check_text(self.task, "task")
        check_date(self.agreed_on, "agreed_on")


def proposed_assistants(groups: int) -> int:
    """How many assistants suit so many groups."""
    return max(0, -(-(groups - _GROUPS_ALONE) // _GROUPS_EACH))
