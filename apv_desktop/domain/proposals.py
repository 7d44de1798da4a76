"""Proposals for action from the second dialogue meeting: what a group thinks should be done."""

from collections.abc import Iterable

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_line, check_text, require
from apv_desktop.domain.statements import MOST_GROUP

# Source: apvportalen.dk, prioritisation and action: one wish as a heading and three short
# proposals; small staffs take two wishes in each group.
PROPOSALS_EACH = 3
SMALL_STAFF = 12  # our proposal; the source says no number


class Level(Choice):
    """IGLO: the level at which a proposal is acted on."""

    OPEN = ""
    INDIVIDUAL = "individual"
    GROUP = "group"
    MANAGEMENT = "management"
    ORGANISATION = "organisation"


@frozen
class Proposal:
    """One proposal under the wish a group has taken as its heading.

    `number` is 0: proposals stand by their random keys, so that nothing tells which was typed
    first. Those of an earlier version count within the wish. `group` is the number of the group
    at meeting 2, None when nobody noted it; `involved` is who should take part, by role; `chosen`
    that a plan is to be made of it.
    """

    id: int
    wish_id: int
    number: int
    text: str
    level: Level = Level.OPEN
    group: int | None = None
    involved: str = ""
    chosen: bool = False

    def __post_init__(self) -> None:
        """Refuse an empty proposal and a group that cannot be.

        Raises:
            RuleBroken: `proposal_empty`, `text_too_long`, `line_too_long`, `group_unlikely`.
        """
        require(self.text, "proposal_empty", "text")
        check_text(self.text, "text")
        check_line(self.involved, "involved")
        if self.group is not None and not 1 <= self.group <= MOST_GROUP:
            raise RuleBroken("group_unlikely", "group", group=self.group)


def of_wish(proposals: Iterable[Proposal], wish_id: int) -> tuple[Proposal, ...]:
    """The proposals for one wish, in an order that tells nothing."""
    found = (proposal for proposal in proposals if proposal.wish_id == wish_id)
    return tuple(sorted(found, key=lambda each: (not each.number, each.number, each.id)))


def wishes_each(people: int) -> int:
    """How many wishes each group takes as headings: one, two where the staff is small."""
    return 2 if 0 < people <= SMALL_STAFF else 1
