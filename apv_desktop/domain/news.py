"""What the status letter has to tell: where each plan stands, and what each wish was answered."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from apv_desktop.domain.action_plans import (
    ENDED,
    FINISHED,
    ActionPlan,
    ActivityStatus,
    PlanStatus,
)
from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.statements import Statement
from apv_desktop.domain.status_letters import StatusLetter

# Where a plan can stand, in the order of the letter: news first, then what is left, then what
# will not come. "earlier" ended before the letter begins and was told of in one before it.
STANDINGS = (
    "closed",
    "done",
    "started",
    "under_way",
    "late",
    "agreed",
    "draft",
    "given_up",
    "earlier",
)
# The answers a letter tells of, in its order; what is handled elsewhere is only counted.
ANSWERS = (WishVerdict.YES, WishVerdict.AT_ONCE, WishVerdict.LATER, WishVerdict.NO)


@frozen
class News:
    """The plans by where they stand and the wishes without a plan by their answer."""

    plans: Mapping[str, tuple[ActionPlan, ...]]
    wishes: Mapping[WishVerdict, tuple[Statement, ...]]


def letter_for(contents: Contents, today: date) -> StatusLetter:
    """The letter with the period it covers: from the start of the round until it is sent."""
    letter = contents.letter
    until = letter.until or max(letter.sent_on or today, letter.since or date.min)
    return replace(letter, since=letter.since or min(contents.round.started, until), until=until)


def news(contents: Contents, today: date) -> News:
    """Every plan in one place, and every wish that has no plan of its own."""
    since = letter_for(contents, today).since
    stands = {plan.id: standing(plan, since, today) for plan in contents.plans}
    planned = {wish_id for plan in contents.plans for wish_id in plan.wish_ids}
    verdicts = {
        wish.id: _verdict(contents, wish) for wish in contents.wishes if wish.id not in planned
    }
    return News(
        {
            place: tuple(plan for plan in contents.plans if stands[plan.id] == place)
            for place in STANDINGS
        },
        {
            verdict: tuple(w for w in contents.wishes if verdicts.get(w.id) is verdict)
            for verdict in WishVerdict
        },
    )


def standing(plan: ActionPlan, since: date | None, today: date) -> str:
    """Where a plan stands in a letter that begins at `since`: one of `STANDINGS`.

    One whose first activity began within the letter's time is *started*.
    """
    if plan.status in FINISHED:
        before = since is not None and plan.ended_on is not None and plan.ended_on < since
        return "earlier" if before else str(plan.status.value)
    if plan.status is not PlanStatus.AGREED:
        return str(plan.status.value)
    if plan.is_late(today):
        return "late"
    begun = [a for a in plan.activities if a.status in (ActivityStatus.UNDER_WAY, *ENDED)]
    if not begun:
        return "agreed"
    starts = [activity.start for activity in begun if activity.start is not None]
    return "started" if since is not None and starts and min(starts) >= since else "under_way"


def _verdict(contents: Contents, wish: Statement) -> WishVerdict:
    assessment = contents.assessments.get(wish.id)
    return WishVerdict.OPEN if assessment is None else assessment.verdict
