"""What the status letter has to tell: where each plan stands, and what each wish was answered."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from apv_desktop.domain.action_plans import (
    ENDED,
    FINISHED,
    ActionPlan,
    Activity,
    ActivityStatus,
    PlanStatus,
)
from apv_desktop.domain.approvals import Adjustment
from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.fates import Fate, fate_of
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.statements import Statement
from apv_desktop.domain.status_letters import SentLetter, StatusLetter

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
_SOON, _MOST_AHEAD = timedelta(days=92), 4
ANSWERS = (WishVerdict.YES, WishVerdict.AT_ONCE, WishVerdict.LATER, WishVerdict.NO)


@frozen
class Ahead:
    """A day to come: of a meeting, of a deadline (`activity`) or of a check of a plan."""

    day: date
    meeting: MeetingKind | None = None
    plan: ActionPlan | None = None
    activity: Activity | None = None


@frozen
class News:
    """The plans by where they stand and the wishes without a plan by their answer.

    `changed` are the plans changed in the letter's time, `ahead` the days that come next.
    """

    plans: Mapping[str, tuple[ActionPlan, ...]]
    wishes: Mapping[WishVerdict, tuple[Statement, ...]]
    changed: tuple[Adjustment, ...] = ()
    ahead: tuple[Ahead, ...] = ()


def letter_for(contents: Contents, today: date) -> StatusLetter:
    """The letter with the period it covers: from where the last one ended until it is sent."""
    letter = contents.letter
    before = _before(contents)
    began = before[-1].until if before else contents.round.started
    until = letter.until or max(letter.sent_on or today, letter.since or date.min)
    return replace(letter, since=letter.since or min(began, until), until=until)


def news(contents: Contents, today: date) -> News:
    """Every plan in one place, and every wish that has no plan of its own."""
    covered = letter_for(contents, today)
    since, until = covered.since or date.min, covered.until or today
    told = _told_before(contents)
    stands = {plan.id: standing(plan, since, today) for plan in contents.plans}
    planned = {wish_id for plan in contents.plans for wish_id in plan.wish_ids}
    verdicts = {
        wish.id: _verdict(contents, wish)
        for wish in contents.wishes
        if wish.id not in planned and wish.merged_into is None and f"answer:{wish.id}" not in told
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
        tuple(each for each in contents.adjustments if since <= each.day <= until),
        _ahead(contents, today),
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


def _before(contents: Contents) -> tuple[SentLetter, ...]:
    """The letters before this one, which itself is kept once it is sent."""
    letters = contents.sent_letters
    return letters if contents.letter.sent_on is None else letters[:-1]


def _told_before(contents: Contents) -> frozenset[str]:
    """What the letters before this one told of, by the keys of their messages."""
    letters = {f"letter:{each.id}" for each in _before(contents)}
    told = (set(each.told.split()) for each in contents.messages)
    return frozenset(key for keys in told if not letters.isdisjoint(keys) for key in keys)


def _ahead(contents: Contents, today: date) -> tuple[Ahead, ...]:
    """The next days of the follow-up, the nearest first."""
    found = [
        Ahead(meeting.day, meeting=kind)
        for kind, meeting in contents.meetings.items()
        if meeting.day is not None
    ]
    for plan in contents.plans:
        if plan.status is PlanStatus.AGREED:
            found += [
                Ahead(each.deadline, plan=plan, activity=each)
                for each in plan.activities
                if each.deadline is not None and each.status not in ENDED
            ]
        elif plan.status is PlanStatus.DONE and plan.follow_up is not None:
            found.append(Ahead(plan.follow_up, plan=plan))
    coming = (each for each in found if today < each.day <= today + _SOON)
    return tuple(sorted(coming, key=lambda each: each.day))[:_MOST_AHEAD]


def _verdict(contents: Contents, wish: Statement) -> WishVerdict:
    if fate_of(wish, contents).fate is Fate.LATER:
        return WishVerdict.LATER  # also what was not chosen when the order was made
    assessment = contents.assessments.get(wish.id)
    return WishVerdict.OPEN if assessment is None else assessment.verdict
