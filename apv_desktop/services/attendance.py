"""Answers to the invitation, and ticks at the door."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from itertools import product

from apv_desktop.domain import attendance as rules
from apv_desktop.domain.attendance import Attendance, Reply, ReplyAnswer, Turnout
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import ATTENDANCE, MEETING, REPLY, Change


def reply(
    apv: Apv,
    person_ids: Collection[int],
    kind: MeetingKind,
    answer: ReplyAnswer,
    on: date | None = None,
) -> None:
    """Keep what these people have answered, `on` a day or today; OPEN takes the answer away.

    Raises:
        RuleBroken: `date_unlikely`.
    """
    reply_to(apv, person_ids, (kind,), answer, on)


def reply_to(
    apv: Apv,
    person_ids: Collection[int],
    kinds: Collection[MeetingKind],
    answer: ReplyAnswer,
    on: date | None = None,
) -> None:
    """Keep the same answer about several meetings as one deed.

    Raises:
        RuleBroken: `date_unlikely`.
    """
    changes: list[Change] = []
    for person_id, kind in product(person_ids, kinds):
        if answer is ReplyAnswer.OPEN:
            changes.append(REPLY.drop(**_key(apv, person_id, kind)))
            continue
        known = apv.contents.replies.get((person_id, kind))
        if known is None or known.answer is not answer or on is not None:
            new = Reply(person_id, kind, answer, on or apv.today)
            changes.append(REPLY.put(new, round_id=apv.round_id))
    apv.edit("reply_given", changes)


def tick(apv: Apv, person_ids: Collection[int], kind: MeetingKind, present: bool | None) -> None:
    """Tick people off as present or absent; None takes the tick away.

    The number that came follows the ticks, in the same edit.
    """
    changes: list[Change] = []
    ticks = {seat: each for seat, each in apv.contents.attendance.items() if seat[1] is kind}
    before = sum(each.present for each in ticks.values())
    for person_id in person_ids:
        if present is None:
            ticks.pop((person_id, kind), None)
            changes.append(ATTENDANCE.drop(**_key(apv, person_id, kind)))
        else:
            ticks[person_id, kind] = new = Attendance(person_id, kind, present)
            changes.append(ATTENDANCE.put(new, round_id=apv.round_id))
    meeting = apv.contents.meeting(kind)
    now = sum(each.present for each in ticks.values())
    counted = replace(meeting, attended=rules.attended_after(meeting.attended, before, now))
    if counted != meeting:
        changes.append(MEETING.put(counted, round_id=apv.round_id))
    apv.edit("attendance_ticked", changes)


def turnout(contents: Contents, kind: MeetingKind) -> Turnout:
    """How many have answered what, and how many came."""
    counted = contents.meeting(kind).attended
    return rules.turnout(contents.people, kind, contents.replies, contents.attendance, counted)


def unanswered(contents: Contents, kind: MeetingKind) -> tuple[Person, ...]:
    """Those who have not answered, by name."""
    return tuple(each for each in contents.people if (each.id, kind) not in contents.replies)


def absent(contents: Contents, kind: MeetingKind) -> tuple[Person, ...]:
    """Those ticked off as absent, by name."""
    ticks = contents.attendance
    found = [(person, ticks.get((person.id, kind))) for person in contents.people]
    return tuple(person for person, tick in found if tick is not None and not tick.present)


def without(apv: Apv, person_ids: Collection[int]) -> list[Change]:
    """The changes that take along what these people answered and their ticks.

    How many came stays: it was so, whoever is on the list today.
    """
    contents = apv.contents
    replies = [seat for seat in contents.replies if seat[0] in person_ids]
    ticks = [seat for seat in contents.attendance if seat[0] in person_ids]
    return [
        *(REPLY.drop(**_key(apv, *seat)) for seat in replies),
        *(ATTENDANCE.drop(**_key(apv, *seat)) for seat in ticks),
    ]


def _key(apv: Apv, person_id: int, kind: MeetingKind) -> dict[str, int | str]:
    return {"round_id": apv.round_id, "meeting": kind.value, "person_id": person_id}
