"""The example's scripts, a little its own, and how long its meetings really took."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

from apv_desktop.content import script_texts
from apv_desktop.domain import meeting_course
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meeting_clock import MeetingClock
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.script_items import ScriptItem
from apv_desktop.domain.scripts import SCRIPTED, largest_group, timetable
from apv_desktop.services.example.source import Source


def with_scripts(contents: Contents, source: Source) -> Contents:
    """The same contents with a script and a clock for each meeting that was held."""
    ids = count(1)
    items = [
        replace(each, id=next(ids))
        for kind in SCRIPTED
        for each in _own(script_texts.proposed(contents, source.method, kind), source)
    ]
    ordered = sorted(items, key=lambda each: (each.meeting.value, each.position))
    scripted = replace(contents, script_items=tuple(ordered))
    clocks = (_clock(scripted, kind, source) for kind in SCRIPTED)
    return replace(scripted, clocks={each.meeting: each for each in clocks if each is not None})


def _own(items: tuple[ScriptItem, ...], source: Source) -> list[ScriptItem]:
    """What the workplace has put in its own words."""
    rows = {row["item"]: row for row in source.texts["script_changes"]}
    return [
        replace(
            each,
            is_proposal=False,
            **{name: text for name, text in rows[each.source].items() if name != "item"},
        )
        if each.source in rows
        else each
        for each in items
    ]


def _clock(contents: Contents, kind: MeetingKind, source: Source) -> MeetingClock | None:
    meeting = contents.meeting(kind)
    if meeting.day is None or meeting.start is None:
        return None
    slots = timetable(contents.script_of(kind), contents, kind).slots
    made = meeting_course.stages(slots, largest_group(contents, kind))
    spent = source.texts["timings"][kind.value]
    number = SCRIPTED.index(kind) * 100
    held = tuple(
        replace(stage, id=number + stage.position, spent=took * 60)
        for stage, took in zip(made, spent, strict=True)
    )
    began = datetime.combine(meeting.day, meeting.start) + timedelta(minutes=2)
    return MeetingClock(
        kind,
        began,
        datetime.combine(meeting.day, meeting.start) + timedelta(minutes=meeting.minutes),
        at=len(held) - 1,
        ended=began + timedelta(seconds=sum(stage.spent for stage in held)),
        stages=held,
    )
