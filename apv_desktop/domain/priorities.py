"""The final order of the wishes: danger and breaches of the law first, then what was decided.

Source: domain.md, 7, no. 15: legal breaches and danger must outrank votes. What is not chosen
keeps its place with a reason.
"""

from collections.abc import Sequence
from itertools import groupby

from apv_desktop.domain.assessments import Assessment, Severity, WishVerdict
from apv_desktop.domain.chosen import Decided, Priority, Urgency
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.statements import Statement

_ANSWERED = (WishVerdict.NO, WishVerdict.LATER, WishVerdict.ELSEWHERE, WishVerdict.AT_ONCE)
_RANK = {Urgency.DANGER: 0, Urgency.BREACH: 1, Urgency.NONE: 2}


def priority_of(contents: Contents, wish_id: int) -> Priority:
    """What was decided of a wish; an acute problem is a danger until it is said not to be one."""
    known = contents.priorities.get(wish_id)
    if known is not None:
        return known
    assessment = contents.assessments.get(wish_id, Assessment(wish_id))
    acute = assessment.severity is Severity.ACUTE
    return Priority(wish_id, urgency=Urgency.DANGER if acute else Urgency.NONE)


def candidates(contents: Contents) -> tuple[Statement, ...]:
    """The wishes the order is about: on the list, answered yes, or with proposals, in their order.

    What was answered otherwise has its fate already, unless it is urgent.
    """
    proposed = {proposal.wish_id for proposal in contents.proposals}
    found = []
    for wish in contents.standing:
        verdict = contents.assessments.get(wish.id, Assessment(wish.id)).verdict
        urgent = priority_of(contents, wish.id).urgency is not Urgency.NONE
        wanted = wish.shortlisted or verdict is WishVerdict.YES or wish.id in proposed
        if urgent or (wanted and verdict not in _ANSWERED):
            found.append(wish)
    return tuple(sorted(found, key=lambda wish: _key(wish, contents)))


def ties(contents: Contents, ordered: Sequence[Statement]) -> tuple[tuple[int, ...], ...]:
    """Numbers of the wishes that neither urgency, a decided place nor marks put in order."""
    alike = groupby(ordered, key=lambda wish: _key(wish, contents)[:-1])
    groups = (tuple(wish.number for wish in group) for _, group in alike)
    return tuple(group for group in groups if len(group) > 1)


def can_change_places(contents: Contents, one: Statement, other: Statement) -> bool:
    """Whether a decision may turn two neighbours round: not when one is more urgent."""
    ranks = {_RANK[priority_of(contents, wish.id).urgency] for wish in (one, other)}
    return len(ranks) == 1


def left_out(contents: Contents) -> tuple[Statement, ...]:
    """The candidates that were not chosen and still owe a reason."""
    return tuple(
        wish
        for wish in candidates(contents)
        if priority_of(contents, wish.id).choice is Decided.NOT_CHOSEN
        and not priority_of(contents, wish.id).reason.strip()
    )


def _key(wish: Statement, contents: Contents) -> tuple[int, int, int, tuple[bool, int, int]]:
    known = priority_of(contents, wish.id)
    placed = known.place if known.place is not None else 1_000_000
    return (_RANK[known.urgency], placed, -wish.marks, wish.place)
