"""The meetings of a round: when, how long, where, and how many came."""

from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import EARLIEST, RuleBroken, check_date, check_line, check_text

# Source: apvportalen.dk, overview: two dialogue meetings of about two hours, 3–4 weeks apart.
SHORTEST_GAP = timedelta(weeks=3)
LONGEST_GAP = timedelta(weeks=4)
DIALOGUE_MINUTES = 120
MOST_MINUTES = 600


class MeetingKind(Choice):
    """The meetings, in the order they are held."""

    START_UP = "start_up"
    DIALOGUE_1 = "dialogue_1"
    ASSESSMENT = "assessment"
    DIALOGUE_2 = "dialogue_2"
    PLAN = "plan"
    FOLLOW_UP_3 = "follow_up_3"
    FOLLOW_UP_6 = "follow_up_6"
    FOLLOW_UP_12 = "follow_up_12"


# What the method stands on; the other meetings are proposed and never asked for.
REQUIRED = (MeetingKind.DIALOGUE_1, MeetingKind.ASSESSMENT, MeetingKind.DIALOGUE_2)
DIALOGUES = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)
FOLLOW_UP_MONTHS = MappingProxyType(
    {MeetingKind.FOLLOW_UP_3: 3, MeetingKind.FOLLOW_UP_6: 6, MeetingKind.FOLLOW_UP_12: 12}
)
# Our proposal (domain.md, 1.0 gives two hours for the dialogue meetings alone).
USUAL_MINUTES = MappingProxyType(
    {kind: DIALOGUE_MINUTES if kind in REQUIRED else 60 for kind in MeetingKind}
    | {MeetingKind.PLAN: DIALOGUE_MINUTES}
)


@frozen
class Meeting:
    """One meeting. `minutes` is its planned length, `attended` how many came.

    `reason` tells why the day departs from what the method advises, where it does.
    """

    kind: MeetingKind
    day: date | None = None
    start: time | None = None
    minutes: int = DIALOGUE_MINUTES
    place: str = ""
    attended: int | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse what can only be a slip.

        Raises:
            RuleBroken: `date_unlikely`, `line_too_long`, `minutes_unlikely`, `count_unlikely`,
                `text_too_long`.
        """
        check_date(self.day, "day")
        check_line(self.place, "place")
        check_text(self.reason, "reason")
        check_sitting(self.minutes, self.attended)

    @property
    def end(self) -> time | None:
        """When it is over, None while nobody knows when it begins."""
        return end_of(self.start, self.minutes)


def check_sitting(minutes: int, attended: int | None) -> None:
    """Refuse a length that no meeting has, and fewer people than nobody.

    Raises:
        RuleBroken: `minutes_unlikely`, `count_unlikely`.
    """
    if not 15 <= minutes <= MOST_MINUTES:
        raise RuleBroken("minutes_unlikely", "minutes", minutes=minutes)
    if attended is not None and attended < 0:
        raise RuleBroken("count_unlikely", "attended", count=attended)


def end_of(start: time | None, minutes: int) -> time | None:
    """When something is over, None while nobody knows when it begins."""
    if start is None:
        return None
    return (datetime.combine(EARLIEST, start) + timedelta(minutes=minutes)).time()


def unplanned(kind: MeetingKind) -> Meeting:
    """A meeting nobody has planned yet, of its usual length."""
    return Meeting(kind, minutes=USUAL_MINUTES[kind])
