"""What became of a wish: told from its answer, the list, the order and its plans, never stored.

Nothing that was wished is dropped: each wish has a fate from the day it is written down.
"""

from apv_desktop.domain.action_plans import PlanStatus
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.chosen import Decided, Priority
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.statements import Statement


class Fate(Choice):
    """The fates of domain.md, section 5, and two it leaves out: handed on, and given up."""

    COLLECTED = "collected"
    SHORTLISTED = "shortlisted"
    TAKEN_UP = "taken_up"
    MERGED = "merged"
    LATER = "later"
    DECLINED = "declined"
    ELSEWHERE = "elsewhere"
    GIVEN_UP = "given_up"
    CARRIED_OUT = "carried_out"


@frozen
class WishFate:
    """A fate with the reason that goes with it, and the numbers of plans or of another wish."""

    fate: Fate
    reason: str = ""
    plans: tuple[int, ...] = ()
    into: int | None = None


_BY_VERDICT = {
    WishVerdict.YES: Fate.TAKEN_UP,
    WishVerdict.AT_ONCE: Fate.TAKEN_UP,
    WishVerdict.LATER: Fate.LATER,
    WishVerdict.NO: Fate.DECLINED,
    WishVerdict.ELSEWHERE: Fate.ELSEWHERE,
}


_NOTHING_KNOWN, _NOTHING_DECIDED = Assessment(0), Priority(0)


def fate_of(wish: Statement, contents: Contents) -> WishFate:
    """The fate of a wish; one merged into another says which, and shares what becomes of that.

    A plan speaks louder than an answer, and an answer louder than a place on the list.
    """
    if wish.merged_into is not None:
        return WishFate(Fate.MERGED, into=contents.statement(wish.merged_into).number)
    planned = _by_plans(wish, contents)
    if planned is not None:
        return planned
    known = contents.assessments.get(wish.id, _NOTHING_KNOWN)
    decided = contents.priorities.get(wish.id, _NOTHING_DECIDED)
    if decided.choice is Decided.NOT_CHOSEN and known.verdict in (
        WishVerdict.OPEN,
        WishVerdict.YES,
    ):
        return WishFate(Fate.LATER, decided.reason)
    if decided.choice is Decided.CHOSEN and known.verdict is WishVerdict.OPEN:
        return WishFate(Fate.TAKEN_UP, decided.reason)
    if known.verdict is WishVerdict.AT_ONCE and known.mended_on is not None:
        return WishFate(Fate.CARRIED_OUT, known.reason)
    if known.verdict in _BY_VERDICT:
        return WishFate(_BY_VERDICT[known.verdict], known.reason)
    return WishFate(Fate.SHORTLISTED if wish.shortlisted else Fate.COLLECTED)


def fates(contents: Contents) -> dict[int, WishFate]:
    """The fate of every wish by its id."""
    return {wish.id: fate_of(wish, contents) for wish in contents.wishes}


def _by_plans(wish: Statement, contents: Contents) -> WishFate | None:
    plans = contents.plans_of(wish.id)
    if not plans:
        return None
    numbers = tuple(plan.number for plan in plans)
    states = [plan.status for plan in plans]
    if all(state is PlanStatus.GIVEN_UP for state in states):
        return WishFate(Fate.GIVEN_UP, plans[-1].given_up_reason, numbers)
    kept = [state for state in states if state is not PlanStatus.GIVEN_UP]
    done = all(state is PlanStatus.CLOSED for state in kept)
    return WishFate(Fate.CARRIED_OUT if done else Fate.TAKEN_UP, plans=numbers)
