"""What may be taken away once it has done its work: proposed, counted, never done by itself.

Source: domain.md, section 4 (our proposal): raw group notes and photographs when the list of wishes
is approved, names of attendance at closing; action plans at least until the next full APV.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from random import Random

from apv_desktop.domain.action_plans import FINISHED
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rounds import YEARS, years_after
from apv_desktop.domain.statements import Statement, StatementKind

GROUPS = ("statement", "proposal")
# Source: reliability.md, section 6: lines lose their order in batches of five at least.
FEWEST_LINES = 5


class Leftover(Choice):
    """A kind of thing that is of no more use.

    NOTES are the raw notes: which group wrote a line, how it was worded before, and lines that
    were taken away. NAMES tell who answered, who came and who sat with whom. ORDER is when, and
    after what, each line was typed; ELSEWHERE what was written of a matter before it was handed on.
    """

    PHOTOS = "photos"
    NOTES = "notes"
    NAMES = "names"
    ORDER = "order"
    ELSEWHERE = "elsewhere"


class Occasion(Choice):
    """Why something is of no more use."""

    ANSWERED = "answered"
    CLOSED = "closed"
    TYPED = "typed"
    HANDED_ON = "handed_on"


_COUNTED = (Leftover.PHOTOS, Leftover.NOTES, Leftover.NAMES)


@frozen
class Proposed:
    """How many of a kind there are, and why they may go."""

    kind: Leftover
    count: int
    occasion: Occasion


def proposed(contents: Contents) -> tuple[Proposed, ...]:
    """What may go now: nothing while the meetings still need it."""
    if contents.round.is_closed:
        return _found(contents, _COUNTED, Occasion.CLOSED)
    if contents.assessment_meeting.signed_on is not None:
        return _found(contents, (Leftover.PHOTOS, Leftover.NOTES), Occasion.ANSWERED)
    return ()


def is_long_past(closed_on: date | None, today: date) -> bool:
    """Whether a round was closed so long ago that the next full APV is due after it."""
    return closed_on is not None and years_after(closed_on, YEARS) <= today


def is_long_over(contents: Contents, today: date) -> bool:
    """Whether a round is long past, every action of it is ended, and something may still go."""
    is_past = is_long_past(contents.round.closed_on, today)
    ended = all(plan.status in FINISHED for plan in contents.plans)
    return is_past and ended and bool(proposed(contents))


def free(contents: Contents) -> tuple[Statement, ...]:
    """The lines nothing has been built on yet: they can change places."""
    built = {each.wish_id for each in contents.proposals}
    built |= {*contents.assessments, *contents.topics, *contents.priorities}
    built |= {seat.wish_id for seat in contents.topic_seats}
    built |= {wish_id for plan in contents.plans for wish_id in plan.wish_ids}
    built |= {each.merged_into for each in contents.statements if each.merged_into is not None}
    return tuple(
        each
        for each in contents.statements
        if each.id not in built
        and not (each.marks or each.shortlisted or each.theme.strip())
        and each.merged_into is None
    )


def shuffled(
    lines: Sequence[Statement], chance: Random, new_id: Callable[[], int]
) -> tuple[Statement, ...]:
    """The lines under new keys and with each other's numbers, each kind for itself, by key."""
    numbers: dict[StatementKind, list[int]] = {}
    for line in lines:
        numbers.setdefault(line.kind, []).append(line.number)
    for each in numbers.values():
        chance.shuffle(each)
    made = [replace(line, id=new_id(), number=numbers[line.kind].pop()) for line in lines]
    return tuple(sorted(made, key=lambda line: line.id))


def count(contents: Contents, kind: Leftover) -> int:
    """How many photographs, lines with a group, or people named there are."""
    if kind is Leftover.PHOTOS:
        return len(contents.photos)
    if kind is Leftover.NOTES:
        groups = [each.group for each in contents.statements]
        groups += [each.group for each in contents.proposals]
        return sum(group is not None for group in groups)
    named = {person_id for person_id, _ in (*contents.replies, *contents.attendance)}
    named |= {seat.person_id for seat in contents.topic_seats}
    named |= {person_id for group in contents.groups for person_id in group.member_ids}
    return len(named)


def _found(
    contents: Contents, kinds: tuple[Leftover, ...], occasion: Occasion
) -> tuple[Proposed, ...]:
    counted = (Proposed(kind, count(contents, kind), occasion) for kind in kinds)
    return tuple(each for each in counted if each.count)
