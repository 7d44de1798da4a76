"""What the APV is to lead to, the time set aside for it, and what became of the last one."""

from collections.abc import Mapping

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import group_count
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rules import RuleBroken, check_text, require

MOST_HOURS = 10_000
HOURS = ("group_hours", "leader_hours", "action_hours", "follow_up_hours")


class Outcome(Choice):
    """What became of a problem of the last APV."""

    OPEN = ""
    SOLVED = "solved"
    PARTLY = "partly"
    NOT_SOLVED = "not_solved"


@frozen
class Purpose:
    """One for each round, beside the round's own purpose. Hours are None until somebody sets them.

    `is_first_apv` says that there is no earlier APV to look back on.
    """

    expected_result: str = ""
    group_hours: int | None = None
    leader_hours: int | None = None
    action_hours: int | None = None
    follow_up_hours: int | None = None
    is_first_apv: bool = False

    def __post_init__(self) -> None:
        """Refuse an over-long text and hours nobody has.

        Raises:
            RuleBroken: `text_too_long`, `hours_unlikely`.
        """
        check_text(self.expected_result, "expected_result")
        for field in HOURS:
            hours = getattr(self, field)
            if hours is not None and not 0 <= hours <= MOST_HOURS:
                raise RuleBroken("hours_unlikely", field, hours=hours, most=MOST_HOURS)

    @property
    def hours(self) -> int | None:
        """All hours set aside, None when nobody has set any."""
        known = [hours for field in HOURS if (hours := getattr(self, field)) is not None]
        return sum(known) if known else None


@frozen
class PastItem:
    """A problem of the last APV: what was planned, what became of it, whether it is taken up."""

    id: int
    problem: str
    planned: str = ""
    outcome: Outcome = Outcome.OPEN
    is_carried_on: bool = False
    position: int = 0

    def __post_init__(self) -> None:
        """Refuse a line without a problem, and texts longer than a note.

        Raises:
            RuleBroken: `past_problem_missing`, `text_too_long`.
        """
        require(self.problem, "past_problem_missing", "problem")
        check_text(self.problem, "problem")
        check_text(self.planned, "planned")


def proposed_hours(people: int) -> Mapping[str, int]:
    """Hours it is wise to set aside, by the field they belong to, for so many participants.

    No source names hours, so this is our proposal (domain.md, 1.0; three hours of preparing are
    told of a comparable method). Two in the safety group: three hours to prepare, two for the
    assessment meeting and two for the plan meeting, and half an hour to type in each group's
    posters. The leader: two hours before each meeting and two and a half at it. One plan for each
    group of four, one to five of them: eight hours to carry it out, six to follow it up in three
    years.
    """
    groups = group_count(people, MeetingKind.DIALOGUE_1)
    plans = min(5, max(1, group_count(people, MeetingKind.DIALOGUE_2)))
    return {
        "group_hours": 14 + -(-groups // 2),
        "leader_hours": 9,
        "action_hours": 8 * plans,
        "follow_up_hours": 6 * plans,
    }
