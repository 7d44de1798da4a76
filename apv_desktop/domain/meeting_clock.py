"""Where a meeting stands on its clock: what is kept of it, and what can be read off at any moment.

Nothing here ticks. Time is only ever the difference between `now` and the moment the running
stretch began, so nothing drifts, and a clock read again after a crash stands where it would have
stood. All lengths are whole seconds.
"""

from datetime import datetime, timedelta

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rules import check_line
from apv_desktop.domain.script_items import Turns

SOON = 120  # seconds left when the leader is told
LET_BE = 15  # deviations under so many seconds are left alone
# Source: apvportalen.dk, mapping: five minutes for each interview; two for a speaker are ours.
TURN_SECONDS = {Turns.INTERVIEWS: 300, Turns.ASKING: 300, Turns.SPEAKERS: 120}
_ABANDONED = timedelta(hours=3)  # after its end nobody is at the meeting any more


class Signal(Choice):
    """What the time says to the leader."""

    CALM = "calm"
    SOON = "soon"
    OVER = "over"


@frozen
class Stage:
    """An item of the script on the clock: `planned` by the script, `allotted` as it is now.

    `least` is what it is never shortened below to keep the meeting's end; `spent` is what has
    gone in stretches that are over. `item_id` is the script's item.
    """

    id: int
    position: int
    title: str
    planned: int
    allotted: int
    least: int
    spent: int = 0
    skipped: bool = False
    turns: Turns = Turns.NONE
    item_id: int = 0
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse a title that no line can hold.

        Raises:
            RuleBroken: `line_too_long`.
        """
        check_line(self.title, "title")

    @property
    def to_come(self) -> int:
        """What is left of its time while it stands still."""
        return max(0, self.allotted - self.spent)


@frozen
class MeetingClock:
    """A meeting that has begun. `at` is the stage it is in, or was in when it ended.

    `since` is when the running stretch began, None while it stands still; `paused` since when it
    does. `ends` is the end it keeps to. `turn` is who is up in a stage with turns, counted from
    0, and `turn_from` how much of the stage was spent when that turn began.
    """

    meeting: MeetingKind
    began: datetime
    ends: datetime
    at: int = 0
    since: datetime | None = None
    paused: datetime | None = None
    ended: datetime | None = None
    keeps_end: bool = True
    turn: int = 0
    turn_from: int = 0
    stages: tuple[Stage, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether it was ended, or its last stage was left."""
        return self.ended is not None or not self.stages

    @property
    def stage(self) -> Stage | None:
        """The stage it is in, None when it is over."""
        return None if self.is_over else self.stages[self.at]

    @property
    def next_stage(self) -> Stage | None:
        """The stage after this one, None for the last."""
        return self.stages[self.at + 1] if self.at + 1 < len(self.stages) else None

    @property
    def rest(self) -> tuple[Stage, ...]:
        """The stages still to come."""
        return self.stages[self.at + 1 :]

    def spent(self, now: datetime) -> int:
        """Seconds spent in this stage."""
        stage = self.stage
        return 0 if stage is None else stage.spent + seconds(self.since, now)

    def left(self, now: datetime) -> int:
        """Seconds left of this stage, negative when it is over its time."""
        stage = self.stage
        return 0 if stage is None else stage.allotted - self.spent(now)

    def signal(self, now: datetime) -> Signal:
        """What the time says: two minutes before the end, or a third of a short stage."""
        stage, left = self.stage, self.left(now)
        if stage is None:
            return Signal.CALM
        if left <= 0:
            return Signal.OVER
        return Signal.SOON if left <= min(SOON, stage.allotted // 3) else Signal.CALM

    def expected_end(self, now: datetime) -> datetime:
        """When the meeting will be over if every stage takes what it is allotted."""
        if self.ended is not None:
            return self.ended
        rest = sum(stage.to_come for stage in self.rest)
        return whole(now) + timedelta(seconds=max(0, self.left(now)) + rest)

    def late(self, now: datetime) -> int:
        """Seconds the meeting will end after its end; negative when before."""
        return int((self.expected_end(now) - self.ends).total_seconds())

    def turn_at(self, now: datetime, people: int) -> tuple[int, int] | None:
        """Who is up, counted from 0, and the seconds left of the turn; None after the last one."""
        stage = self.stage
        if stage is None or stage.turns is Turns.NONE or people < 1:
            return None
        each = TURN_SECONDS[stage.turns]
        gone = max(0, self.spent(now) - self.turn_from)
        turn = self.turn + gone // each
        return None if turn >= people else (turn, each - gone % each)

    def is_abandoned(self, now: datetime) -> bool:
        """Whether it was never ended, and its end is hours ago."""
        return not self.is_over and now > max(self.ends, self.began) + _ABANDONED


def seconds(since: datetime | None, now: datetime) -> int:
    """Whole seconds from one moment to another, none before it."""
    return 0 if since is None else max(0, int((whole(now) - whole(since)).total_seconds()))


def whole(now: datetime) -> datetime:
    """The moment without its fraction of a second, so that sums come out even."""
    return now.replace(microsecond=0)
