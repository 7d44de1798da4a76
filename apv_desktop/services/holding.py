"""Hold a meeting: its clock in the file, one step of the history for each thing that is done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from apv_desktop.content import Method
from apv_desktop.domain import meeting_course as course
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import GROUP_SIZE
from apv_desktop.domain.meeting_clock import MeetingClock
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.script_items import ScriptItem
from apv_desktop.domain.scripts import SCRIPTED, largest_group
from apv_desktop.services import scripts
from apv_desktop.services.apv import Apv
from apv_desktop.store import meeting_clocks

Step = Callable[[MeetingClock, datetime], MeetingClock]


@frozen
class Logged:
    """How long an item was to take and how long it took, in seconds; what the file remembers."""

    title: str
    planned: int
    spent: int
    skipped: bool


def begin(apv: Apv, method: Method, kind: MeetingKind, now: datetime) -> None:
    """Begin a meeting with the script there is; without one the proposal is taken into use.

    A clock the meeting had before is replaced.
    """
    if not apv.contents.script_of(kind):
        scripts.use_proposal(apv, method, kind)
    table = scripts.table(apv.contents, method, kind)
    largest = largest_group(apv.contents, kind)
    made = [replace(each, id=apv.new_id()) for each in course.stages(table.slots, largest)]
    ends = course.end_of(apv.contents.meeting(kind), now)
    _kept(apv, "meeting_begun", course.begin(kind, made, ends, now))


def step(apv: Apv, kind: MeetingKind, deed: Step, now: datetime) -> None:
    """Let something happen to the clock of a meeting that has begun; otherwise nothing."""
    clock = apv.contents.clocks.get(kind)
    if clock is None:
        return
    after = deed(clock, now)
    if after != clock:
        if after.is_over and not clock.is_over:
            _kept(apv, "meeting_ended", after)
        else:
            _kept(apv, "meeting_clock_set", after)


def sizes(contents: Contents, kind: MeetingKind) -> tuple[int, ...]:
    """The sizes the groups have, each once, the method's own first."""
    found = {len(group.member_ids) for group in contents.groups_of(kind)} - {0, 1}
    found = found or {largest_group(contents, kind)} - {0}
    usual = GROUP_SIZE.get(kind, 0)
    return tuple(sorted(found, key=lambda size: (size != usual, size)))


def item_at(contents: Contents, clock: MeetingClock) -> ScriptItem | None:
    """The item of the script the meeting is at; None when it is over or the item is gone."""
    stage = clock.stage
    items = contents.script_of(clock.meeting)
    return next((item for item in items if stage is not None and item.id == stage.item_id), None)


def log(contents: Contents, kind: MeetingKind) -> tuple[Logged, ...]:
    """What the meeting's clock remembers, item by item; nothing while it has not been held."""
    clock = contents.clocks.get(kind)
    return (
        ()
        if clock is None
        else tuple(
            Logged(stage.title, stage.planned, stage.spent, stage.skipped) for stage in clock.stages
        )
    )


def under_way(contents: Contents, now: datetime) -> MeetingKind | None:
    """The meeting that has begun and not ended; one left behind hours ago is not counted."""
    for kind, clock in contents.clocks.items():
        if not clock.is_over and not clock.is_abandoned(now):
            return kind
    return None


def next_to_hold(contents: Contents, now: datetime) -> MeetingKind:
    """The meeting the cockpit opens for: the one under way, else the first that is not over."""
    going_on = under_way(contents, now)
    return going_on or _first_to_come(contents, now.date())


def _first_to_come(contents: Contents, today: date) -> MeetingKind:
    for kind in SCRIPTED:
        day, clock = contents.meeting(kind).day, contents.clocks.get(kind)
        held = (clock is not None and clock.is_over) or (day is not None and day < today)
        if not held:
            return kind
    return SCRIPTED[-1]


def _kept(apv: Apv, label: str, clock: MeetingClock) -> None:
    """A step of its own: undoing one takes nothing else back."""
    before = apv.contents.clocks.get(clock.meeting)
    apv.settle()
    apv.edit(label, meeting_clocks.put(clock, apv.round_id, before))
    apv.settle()
