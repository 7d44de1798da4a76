"""The meetings of the round: when, how long, where, and how many came."""

from dataclasses import replace
from datetime import date
from typing import Any

from apv_desktop.domain.meetings import Meeting, MeetingKind, suggested_days
from apv_desktop.domain.rules import RuleBroken
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


def suggestion(apv: Apv) -> dict[MeetingKind, date]:
    """Days for the two later meetings, counted from the first; empty while it has none."""
    first = apv.contents.meeting(MeetingKind.DIALOGUE_1).day
    if first is None:
        return {}
    days = suggested_days(first)
    return {kind: day for kind, day in days.items() if kind is not MeetingKind.DIALOGUE_1}


def would_move(apv: Apv) -> bool:
    """Whether taking the suggestion can only mean moving meetings that have a day already."""
    known = {kind: apv.contents.meeting(kind).day for kind in suggestion(apv)}
    return bool(known) and None not in known.values() and known != suggestion(apv)


def suggest(apv: Apv, *, move: bool = False) -> None:
    """Give the later meetings the suggested days: those without one, with `move` all of them.

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


def _written(apv: Apv, before: Meeting, after: Meeting) -> list[Change]:
    return [] if after == before else [MEETING.put(after, round_id=apv.round_id)]
