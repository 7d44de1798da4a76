"""What can happen to a meeting's clock: begun, moved on, paused, lengthened, timed anew, ended.

Each function answers a new clock. Whenever the course changes, what is still to come is fitted to
the end the meeting keeps to: shortened, never below the least of each stage, and given its
minutes back when time is won. A stage never gets more than the script gave it by itself.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from apv_desktop.domain.groups import GROUP_SIZE
from apv_desktop.domain.meeting_clock import (
    LET_BE,
    TURN_SECONDS,
    MeetingClock,
    Stage,
    whole,
)
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.script_items import Turns
from apv_desktop.domain.scripts import Slot

MINUTE = 60


def stages(slots: Sequence[Slot], largest: int) -> tuple[Stage, ...]:
    """The stages of a script; `largest` is how many sit in the largest group."""
    return tuple(
        Stage(
            id=position,
            position=position,
            title=slot.item.title,
            planned=slot.minutes * MINUTE,
            allotted=slot.minutes * MINUTE,
            least=least(slot, largest),
            turns=slot.item.turns,
            item_id=slot.item.id,
            source=slot.item.source,
        )
        for position, slot in enumerate(slots, start=1)
    )


def least(slot: Slot, largest: int) -> int:
    """The seconds an item is never shortened below: everybody's turn, or half of its minutes."""
    planned = slot.minutes * MINUTE
    each = TURN_SECONDS.get(slot.item.turns, 0)
    people = max(largest, GROUP_SIZE[MeetingKind.DIALOGUE_1])
    return min(planned, each * people) if each else max(MINUTE, planned // 2)


def end_of(meeting: Meeting, now: datetime) -> datetime:
    """The end to keep to: the planned one on the day of the meeting, otherwise its length."""
    length = timedelta(minutes=meeting.minutes)
    if meeting.start is not None and meeting.day == now.date():
        planned = datetime.combine(now.date(), meeting.start) + length
        if planned > now:
            return planned
    return whole(now) + length


def begin(kind: MeetingKind, made: Sequence[Stage], ends: datetime, now: datetime) -> MeetingClock:
    """The meeting begins with its first stage."""
    now = whole(now)
    clock = MeetingClock(kind, now, whole(ends), since=now, stages=tuple(made))
    return timed_anew(clock, now, entered=True)


def move_on(clock: MeetingClock, now: datetime, *, skipping: bool = False) -> MeetingClock:
    """Leave the stage for the next one; after the last one the meeting is over.

    With `skipping` the stage is noted as skipped. A pause is over with it.
    """
    if clock.is_over:
        return clock
    now = whole(now)
    kept = _closed(clock, now)
    if skipping:
        kept = _with(kept, kept.at, replace(kept.stages[kept.at], skipped=True))
    if clock.next_stage is None:
        return _over(kept, now)
    moved = replace(kept, at=clock.at + 1, since=now, paused=None, turn=0, turn_from=0)
    return timed_anew(moved, now, entered=True)


def go_back(clock: MeetingClock, now: datetime) -> MeetingClock:
    """Return to the stage before, which goes on from what was spent on it.

    A meeting that was ended too early goes on with its last stage.
    """
    if not clock.stages or (clock.ended is None and clock.at == 0):
        return clock
    now = whole(now)
    kept, at = (_closed(clock, now), clock.at - 1) if clock.ended is None else (clock, clock.at)
    stage = replace(kept.stages[at], skipped=False)
    back = replace(kept, at=at, since=now, paused=None, ended=None, turn=0, turn_from=0)
    return timed_anew(_with(back, at, stage), now)


def pause(clock: MeetingClock, now: datetime) -> MeetingClock:
    """Let the clock stand still; what the stage has spent stays."""
    if clock.is_over or clock.since is None:
        return clock
    now = whole(now)
    return replace(_closed(clock, now), since=None, paused=now)


def go_on(clock: MeetingClock, now: datetime) -> MeetingClock:
    """Let the clock run again; the pause is paid for by what is still to come."""
    if clock.is_over or clock.paused is None:
        return clock
    now = whole(now)
    return timed_anew(replace(clock, since=now, paused=None), now)


def lengthen(clock: MeetingClock, by: int, now: datetime) -> MeetingClock:
    """Give this stage `by` seconds more, or fewer; never less than has been spent on it."""
    stage = clock.stage
    if stage is None:
        return clock
    fewest = max(MINUTE, clock.spent(now)) if by < 0 else 0
    wanted = max(stage.allotted + by, min(fewest, stage.allotted))
    return timed_anew(_with(clock, clock.at, replace(stage, allotted=wanted)), now)


def next_turn(clock: MeetingClock, people: int, now: datetime) -> MeetingClock:
    """Let the next person of each group have their turn now."""
    up = clock.turn_at(now, people)
    if up is None:
        return clock
    return replace(clock, turn=up[0] + 1, turn_from=clock.spent(now))


def restart_turn(clock: MeetingClock, people: int, now: datetime) -> MeetingClock:
    """Let the turn that is on begin anew; after the last one, that one."""
    stage = clock.stage
    if stage is None or stage.turns is Turns.NONE or people < 1:
        return clock
    up = clock.turn_at(now, people)
    return replace(clock, turn=people - 1 if up is None else up[0], turn_from=clock.spent(now))


def keep_end(clock: MeetingClock, keep: bool, now: datetime) -> MeetingClock:
    """Whether what is left is fitted to the end; without, every stage gets its own minutes."""
    if keep:
        return timed_anew(replace(clock, keeps_end=True), now)
    first = clock.at + 1
    given = tuple(replace(stage, allotted=stage.planned) for stage in clock.rest)
    return replace(clock, keeps_end=False, stages=(*clock.stages[:first], *given))


def finish(clock: MeetingClock, now: datetime) -> MeetingClock:
    """The meeting is over, whatever was left; an abandoned one as if it had kept its time."""
    if clock.is_over:
        return clock
    now = whole(now)
    if clock.is_abandoned(now):
        now = max(clock.began, min(now, clock.ends))
    return _over(_closed(clock, now), now)


def timed_anew(clock: MeetingClock, now: datetime, *, entered: bool = False) -> MeetingClock:
    """Fit what is still to come to the end; a deviation under 15 seconds is left alone.

    A stage that has just been `entered` is still to come too.
    """
    first = clock.at if entered else clock.at + 1
    rest = clock.stages[first:]
    if not clock.keeps_end or clock.is_over or not rest:
        return clock
    room = int((clock.ends - whole(now)).total_seconds())
    if not entered:
        room -= max(0, clock.left(now))
    wanted = min(max(room, 0), sum(map(_most, rest)))
    if abs(wanted - sum(stage.to_come for stage in rest)) < LET_BE:
        return clock
    shares = zip(rest, shared(wanted, rest), strict=True)
    timed = (replace(stage, allotted=stage.spent + share) for stage, share in shares)
    return replace(clock, stages=(*clock.stages[:first], *timed))


def shared(total: int, rest: Sequence[Stage]) -> tuple[int, ...]:
    """`total` seconds over what the stages lack of their minutes, none below its least.

    The least of all when they do not fit at all; otherwise the shares sum up to `total`.
    """
    shares = list(map(_fewest, rest))
    most = list(map(_most, rest))
    free = set(range(len(rest)))
    left = total
    while free:
        planned = sum(most[at] for at in free)
        low = {at for at in free if most[at] * left <= shares[at] * planned}
        if not low:
            break
        free -= low
        left -= sum(shares[at] for at in low)
    planned = sum(most[at] for at in free)
    for at in free:
        shares[at] = most[at] * left // planned
    odd = left - sum(shares[at] for at in free)
    for at in sorted(free)[:odd]:
        shares[at] += 1
    return tuple(shares)


def _most(stage: Stage) -> int:
    """What a stage may still get: its minutes, less what has been spent on it already."""
    return max(0, stage.planned - stage.spent)


def _fewest(stage: Stage) -> int:
    return max(0, min(stage.least, stage.planned) - stage.spent)


def _closed(clock: MeetingClock, now: datetime) -> MeetingClock:
    """The running stretch put into what its stage has spent."""
    stage = clock.stages[clock.at]
    return _with(clock, clock.at, replace(stage, spent=clock.spent(now)))


def _over(clock: MeetingClock, now: datetime) -> MeetingClock:
    return replace(clock, since=None, paused=None, ended=now)


def _with(clock: MeetingClock, at: int, stage: Stage) -> MeetingClock:
    return replace(clock, stages=(*clock.stages[:at], stage, *clock.stages[at + 1 :]))
