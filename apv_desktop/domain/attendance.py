"""Who has answered the invitation, and who came: one answer and one tick for each meeting."""

from collections.abc import Iterable, Mapping
from datetime import date

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import check_date

# A person at a meeting: what finds an answer or a tick.
Seat = tuple[int, MeetingKind]


class ReplyAnswer(Choice):
    """What a person has answered; whoever is OPEN has no reply in the file."""

    OPEN = "open"
    COMING = "coming"
    NOT_COMING = "not_coming"


@frozen
class Reply:
    """A person's answer to the invitation to one meeting, and the day it came."""

    person_id: int
    meeting: MeetingKind
    answer: ReplyAnswer
    replied_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse a day that can only be a slip.

        Raises:
            RuleBroken: `date_unlikely`.
        """
        check_date(self.replied_on, "replied_on")


@frozen
class Attendance:
    """Whether a person came to a meeting; whoever nobody has looked for has none."""

    person_id: int
    meeting: MeetingKind
    present: bool


@frozen
class Turnout:
    """How many of those invited to a meeting have answered what, and how many came.

    `attended` is the number the meeting keeps, None while nobody has counted; `unticked` are
    those of whom nothing is said.
    """

    invited: int
    coming: int
    not_coming: int
    open: int
    present: int
    absent: int
    unticked: int
    attended: int | None


def away(
    kind: MeetingKind, replies: Mapping[Seat, Reply], ticks: Mapping[Seat, Attendance]
) -> frozenset[int]:
    """The ids of those known not to come: by their answer, unless a tick at the door says else."""
    said = {
        person_id
        for (person_id, meeting), reply in replies.items()
        if meeting is kind and reply.answer is ReplyAnswer.NOT_COMING
    }
    seen = {person_id: tick.present for (person_id, at), tick in ticks.items() if at is kind}
    here = {person_id for person_id, present in seen.items() if present}
    return frozenset((said | (seen.keys() - here)) - here)


def attended_after(counted: int | None, ticked_before: int, ticked: int) -> int | None:
    """How many came, once the ticks have changed from `ticked_before` to `ticked`.

    The number follows the ticks and is never below them; a higher one that was typed (guests, or
    heads counted at the door) stays until the ticks pass it.
    """
    if counted is None or counted <= ticked_before:
        return ticked if ticked or ticked_before else counted
    return max(counted, ticked)


def turnout(
    people: Iterable[Person],
    kind: MeetingKind,
    replies: Mapping[Seat, Reply],
    ticks: Mapping[Seat, Attendance],
    attended: int | None,
) -> Turnout:
    """The numbers for one meeting."""
    seats = [(person.id, kind) for person in people]
    answers = [replies[seat].answer for seat in seats if seat in replies]
    present = [ticks[seat].present for seat in seats if seat in ticks]
    coming, not_coming = (
        answers.count(each) for each in (ReplyAnswer.COMING, ReplyAnswer.NOT_COMING)
    )
    return Turnout(
        invited=len(seats),
        coming=coming,
        not_coming=not_coming,
        open=len(seats) - coming - not_coming,
        present=present.count(True),
        absent=present.count(False),
        unticked=len(seats) - len(present),
        attended=attended,
    )
