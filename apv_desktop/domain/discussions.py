"""The annual work environment discussion: what was decided, the goals, and when the next is due.

Source: domain.md, 4, no. 12. It is the whole workplace's and goes on from round to round.
"""

from collections.abc import Iterable
from datetime import date

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rounds import years_after
from apv_desktop.domain.rules import check_date, check_line, check_text, require
from apv_desktop.domain.workplace import SizeClass, size_class

TEXTS = ("participants", "topics", "cooperation", "competence", "other")


class GoalOutcome(Choice):
    """What became of a goal in the year after it was set."""

    OPEN = ""
    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"


@frozen
class Discussion:
    """One year's. `held_on` is None until it has been held.

    `topics` is what the year's cooperation is about, `cooperation` how it goes on, `competence`
    what is learnt, `other` points of one's own.
    """

    id: int
    planned_on: date | None = None
    held_on: date | None = None
    place: str = ""
    participants: str = ""
    topics: str = ""
    cooperation: str = ""
    competence: str = ""
    other: str = ""

    def __post_init__(self) -> None:
        """Refuse what no record can hold.

        Raises:
            RuleBroken: `date_unlikely`, `line_too_long`, `text_too_long`.
        """
        check_date(self.planned_on, "planned_on")
        check_date(self.held_on, "held_on")
        check_line(self.place, "place")
        for field in TEXTS:
            check_text(getattr(self, field), field)

    @property
    def day(self) -> date | None:
        """The day it was held, or is to be."""
        return self.held_on or self.planned_on


@frozen
class Goal:
    """A goal for the year after `discussion_id`, where it was set.

    None is a goal from before the first discussion in this file. `reason` says why it was met or
    not; both are answered at the next discussion.
    """

    id: int
    discussion_id: int | None
    text: str
    outcome: GoalOutcome = GoalOutcome.OPEN
    reason: str = ""
    position: int = 0

    def __post_init__(self) -> None:
        """Refuse an empty goal, and one no record can hold.

        Raises:
            RuleBroken: `discussion_goal_missing`, `text_too_long`.
        """
        require(self.text, "discussion_goal_missing", "text")
        check_text(self.text, "text")
        check_text(self.reason, "reason")


def by_day(discussions: Iterable[Discussion]) -> tuple[Discussion, ...]:
    """The discussions in the order of their days; those without a day come last."""
    return tuple(sorted(discussions, key=lambda each: (each.day or date.max, each.id)))


def goals_of(discussion: Discussion | None, goals: Iterable[Goal]) -> tuple[Goal, ...]:
    """The goals set at a discussion; with None those from before the first."""
    wanted = None if discussion is None else discussion.id
    return tuple(goal for goal in goals if goal.discussion_id == wanted)


def goals_to_judge(
    discussion: Discussion, discussions: Iterable[Discussion], goals: Iterable[Goal]
) -> tuple[Goal, ...]:
    """The goals this discussion looks back on: those set at the one before it."""
    return goals_of(before(discussion, discussions), goals)


def before(discussion: Discussion, discussions: Iterable[Discussion]) -> Discussion | None:
    """The discussion before this one, None for the first."""
    order = by_day(discussions)
    at = order.index(discussion)
    return order[at - 1] if at else None


def last_held(discussions: Iterable[Discussion], today: date) -> Discussion | None:
    """The newest that has been held by today."""
    held = [d for d in by_day(discussions) if d.held_on is not None and d.held_on <= today]
    return held[-1] if held else None


def held_within_a_year(discussions: Iterable[Discussion], today: date) -> Discussion | None:
    """The discussion that shows the law is kept today: held no more than a year ago."""
    last = last_held(discussions, today)
    if last is None or last.held_on is None or today > years_after(last.held_on, 1):
        return None
    return last


def next_due(discussions: Iterable[Discussion], today: date) -> date | None:
    """The last day the next may be held on; None when none has been held yet."""
    last = last_held(discussions, today)
    return None if last is None or last.held_on is None else years_after(last.held_on, 1)


def coming(discussions: Iterable[Discussion]) -> Discussion | None:
    """The one to hold next: the first that is not held."""
    return next((each for each in by_day(discussions) if each.held_on is None), None)


def asks_for_plan(employees: int | None) -> bool:
    """Whether the competence plan is asked for, rather than enough knowledge (ten employees).

    Of unknown size, a workplace is asked for the plan: that shows both.
    """
    return size_class(employees or None) is not SizeClass.SMALL
