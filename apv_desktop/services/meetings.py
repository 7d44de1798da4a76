"""The meetings of the round: when, how long, where, and how many came."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meeting_days import (
    DateWarning,
    Holidays,
    date_warnings,
    moved_along,
    suggested_days,
)
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import holidays
from apv_desktop.services.apv import Apv
from apv_desktop.services.attendance import turnout
from apv_desktop.store.tables import MEETING, Change


def change(apv: Apv, kind: MeetingKind, **values: Any) -> None:
    """Change fields of one meeting, by their domain names.

    Raises:
        RuleBroken: a value the meeting refuses, `fewer_than_ticked`; it is as it was.
    """
    meeting = apv.contents.meeting(kind)
    ticked = turnout(apv.contents, kind).present
    if "attended" in values and (values["attended"] or 0) < ticked:
        raise RuleBroken("fewer_than_ticked", "attended", ticked=ticked)
    apv.edit("meeting_changed", _written(apv, meeting, replace(meeting, **values)))


def warnings(contents: Contents, language: str) -> tuple[DateWarning, ...]:
    """What is unwise about the dates; holidays are named in `language`."""
    return date_warnings(contents.meetings, _holidays(contents, language))


def suggestion(apv: Apv) -> dict[MeetingKind, date]:
    """Days for the other meetings, counted from the first dialogue meeting's; empty without it.

    A meeting that has been held keeps its day and is not among them.
    """
    first = apv.contents.meeting(MeetingKind.DIALOGUE_1).day
    if first is None:
        return {}
    days = suggested_days(first, holidays.danish([first], "da"), apv.today)
    return {
        kind: day
        for kind, day in days.items()
        if kind is not MeetingKind.DIALOGUE_1 and not _is_over(apv, kind)
    }


def would_move(apv: Apv) -> bool:
    """Whether taking the suggestion can only mean moving meetings that have a day already."""
    wanted = suggestion(apv)
    known = {kind: apv.contents.meeting(kind).day for kind in wanted}
    return bool(known) and None not in known.values() and known != wanted


def suggest(apv: Apv, *, move: bool = False) -> None:
    """Give the other meetings the suggested days: those without one, with `move` all to come.

    The second dialogue meeting also takes over clock and place of the first where it has none.
    """
    first = apv.contents.meeting(MeetingKind.DIALOGUE_1)
    changes: list[Change] = []
    for kind, day in suggestion(apv).items():
        meeting = apv.contents.meeting(kind)
        wanted = replace(meeting, day=day if move or meeting.day is None else meeting.day)
        if kind is MeetingKind.DIALOGUE_2:
            wanted = replace(
                wanted, start=wanted.start or first.start, place=wanted.place or first.place
            )
        changes += _written(apv, meeting, wanted)
    apv.edit("meetings_suggested", changes)


def along(apv: Apv, kind: MeetingKind, days: int) -> dict[MeetingKind, date]:
    """Where the later meetings would lie if they moved along with `kind`, `days` later."""
    contents = apv.contents
    free = _holidays(contents, "da")
    return moved_along(contents.meetings, kind, days, free, apv.today)


def move(apv: Apv, days: Mapping[MeetingKind, date]) -> None:
    """Give several meetings new days as one deed."""
    changes: list[Change] = []
    for kind, day in days.items():
        meeting = apv.contents.meeting(kind)
        changes += _written(apv, meeting, replace(meeting, day=day))
    apv.edit("meetings_moved", changes)


def _is_over(apv: Apv, kind: MeetingKind) -> bool:
    day = apv.contents.meeting(kind).day
    return day is not None and day < apv.today


def _holidays(contents: Contents, language: str) -> Holidays:
    days = [each.day for each in contents.meetings.values() if each.day is not None]
    return holidays.danish(days, language)


def _written(apv: Apv, before: Meeting, after: Meeting) -> list[Change]:
    return [] if after == before else [MEETING.put(after, round_id=apv.round_id)]
