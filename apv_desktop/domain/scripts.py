"""The script (drejebog) of a meeting in time: what happens when, and whether it fits."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import GROUP_SIZE, group_sizes
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rules import EARLIEST
from apv_desktop.domain.script_items import ScriptItem, Turns

SCRIPTED = (MeetingKind.DIALOGUE_1, MeetingKind.ASSESSMENT, MeetingKind.DIALOGUE_2)
MORE_FOR_FOUR = 5
_STEP = 5
_FEWEST_MINUTES = 5  # a proposed item is not fitted below these, if it was not shorter already


class Fit(Choice):
    """How a script's sum stands to the meeting's length."""

    EXACT = "exact"
    SHORT = "short"
    LONG = "long"


@frozen
class Slot:
    """An item with its place on the clock. `extra` minutes are for groups larger than three."""

    item: ScriptItem
    minutes: int
    extra: int
    start: time | None
    end: time | None


@frozen
class Timetable:
    """A script laid out from the meeting's start; `length` is that of the meeting."""

    slots: tuple[Slot, ...]
    length: int

    @property
    def total(self) -> int:
        """The minutes of all items together."""
        return sum(slot.minutes for slot in self.slots)

    @property
    def over(self) -> int:
        """How many minutes the script is longer than the meeting; negative when it is shorter."""
        return self.total - self.length

    @property
    def fit(self) -> Fit:
        """How the sum stands to the length."""
        if self.over == 0:
            return Fit.EXACT
        return Fit.LONG if self.over > 0 else Fit.SHORT


def largest_group(contents: Contents, kind: MeetingKind) -> int:
    """How many sit in the largest group of a meeting: as mixed, or as so many people would be.

    The method's own size where there is nobody on the list, 0 for a meeting without groups.
    """
    if kind not in GROUP_SIZE:
        return 0
    mixed = [len(group.member_ids) for group in contents.groups_of(kind)]
    sizes = mixed or group_sizes(len(contents.people), kind)
    return max(sizes, default=GROUP_SIZE[kind])


def extra_minutes(item: ScriptItem, largest: int) -> int:
    """What an item needs beyond its minutes when some groups have more than three.

    Source: domain.md, 1.1 (our proposal): four interviews take five minutes more than three.
    """
    if item.turns is not Turns.INTERVIEWS:
        return 0
    return MORE_FOR_FOUR * max(0, largest - GROUP_SIZE[MeetingKind.DIALOGUE_1])


def timetable(items: Iterable[ScriptItem], contents: Contents, kind: MeetingKind) -> Timetable:
    """The items one after another from the meeting's start."""
    meeting = contents.meeting(kind)
    largest = largest_group(contents, kind)
    slots, passed = [], 0
    for item in items:
        extra = extra_minutes(item, largest)
        minutes = item.minutes + extra
        start, end = (_after(meeting.start, at) for at in (passed, passed + minutes))
        slots.append(Slot(item, minutes, extra, start, end))
        passed += minutes
    return Timetable(tuple(slots), meeting.minutes)


def fitted(items: Sequence[ScriptItem], over: int) -> tuple[int, ...]:
    """Minutes for each item so that the script gets `over` minutes shorter (or longer).

    Only what the published method leaves open gives or takes, five minutes at a time as long as
    there are so many, from the item that changes least for its size; where people take turns
    last of all. None falls below five minutes. What the method or the user has decided stays.
    """
    minutes = [item.minutes for item in items]
    left = abs(over)
    while left:
        step = min(_STEP, left)
        by = -step if over > 0 else step
        open_ones = _open(items, minutes, by)
        while not open_ones and step > 1:
            step -= 1
            by = -step if over > 0 else step
            open_ones = _open(items, minutes, by)
        if not open_ones:
            break
        minutes[min(open_ones, key=lambda at: _price(items[at], minutes[at] + by))] += by
        left -= step
    return tuple(minutes)


def _open(items: Sequence[ScriptItem], minutes: Sequence[int], by: int) -> list[int]:
    """The places of the items that may change by so many minutes."""
    return [
        at
        for at, item in enumerate(items)
        if item.is_proposal and minutes[at] + by >= min(_FEWEST_MINUTES, item.minutes)
    ]


def _price(item: ScriptItem, minutes: int) -> tuple[bool, float]:
    return item.turns is not Turns.NONE, abs(minutes - item.minutes) / item.minutes


def _after(start: time | None, minutes: int) -> time | None:
    if start is None:
        return None
    return (datetime.combine(EARLIEST, start) + timedelta(minutes=minutes)).time()
