"""What may be taken away once it has done its work: proposed, counted, never done by itself.

Source: domain.md, section 4 (our proposal): raw group notes and photographs when the list of wishes
is approved, names of attendance at closing; action plans at least until the next full APV.
"""

from datetime import date

from apv_desktop.domain.action_plans import FINISHED
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rounds import YEARS, years_after

GROUPS = ("statement", "proposal")


class Leftover(Choice):
    """A kind of thing that is of no more use.

    NOTES are the raw notes: which group wrote a line, how it was worded before, and lines that
    were taken away. NAMES tell who answered, who came and who sat with whom. ELSEWHERE is what was
    written of a matter before it was handed on.
    """

    PHOTOS = "photos"
    NOTES = "notes"
    NAMES = "names"
    ELSEWHERE = "elsewhere"


class Occasion(Choice):
    """Why something is of no more use."""

    ANSWERED = "answered"
    CLOSED = "closed"
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
