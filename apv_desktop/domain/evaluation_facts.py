"""What the file itself knows of a round: how many came, what was done, and what it gave."""

from collections import Counter
from collections.abc import Mapping

from apv_desktop.domain import thermometer
from apv_desktop.domain.action_plans import ActionPlan, Effect, PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import DIALOGUES, MeetingKind
from apv_desktop.domain.promises import unanswered


@frozen
class Attended:
    """How many came to a meeting, of how many on the list."""

    meeting: MeetingKind
    came: int
    listed: int


@frozen
class Warmth:
    """Where the thermometer of a plan stood first, and where it stands now (1 to 5)."""

    plan: ActionPlan
    first: float
    last: float
    times: int


@frozen
class Facts:
    """Counted from the file, never typed."""

    attended: tuple[Attended, ...]
    wishes: int
    answered: int
    plans: Mapping[PlanStatus, int]
    effects: Mapping[Effect, int]
    given_up: tuple[ActionPlan, ...]
    known: tuple[ActionPlan, ...]
    warmth: tuple[Warmth, ...]


def facts(contents: Contents) -> Facts:
    """What the file can tell by itself of meetings, wishes, plans and their effect."""
    plans = contents.plans
    closed = tuple(plan for plan in plans if plan.status is PlanStatus.CLOSED)
    return Facts(
        attended=tuple(_attended(contents)),
        wishes=len(contents.wishes),
        answered=len(contents.wishes) - unanswered(contents),
        plans=Counter(plan.status for plan in plans),
        effects=Counter(plan.effect for plan in closed),
        given_up=tuple(plan for plan in plans if plan.status is PlanStatus.GIVEN_UP),
        known=closed,
        warmth=tuple(each for plan in plans if (each := _warmth(contents, plan)) is not None),
    )


def _attended(contents: Contents) -> list[Attended]:
    meetings = (contents.meeting(kind) for kind in DIALOGUES)
    listed = len(contents.people)
    return [Attended(m.kind, m.attended, listed) for m in meetings if m.attended is not None]


def _warmth(contents: Contents, plan: ActionPlan) -> Warmth | None:
    found = thermometer.of_plan(contents.measurements, plan.id)
    averages = [each.average for each in found if each.average is not None]
    return Warmth(plan, averages[0], averages[-1], len(averages)) if averages else None
