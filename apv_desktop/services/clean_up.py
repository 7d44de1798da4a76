"""Take away what has done its work: out of the file, its history, its trash and its backups.

Proposed when the answers are signed and when a round is closed; done only when somebody says so,
and never while the PC's date is in doubt. Action plans are not touched.
"""

import json
from collections.abc import Collection, Iterator
from dataclasses import replace

from apv_desktop.domain import clean_up as rules
from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.clean_up import Leftover, Occasion, Proposed
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import erasing
from apv_desktop.services.apv import Apv
from apv_desktop.services.erasing import Report, Tell
from apv_desktop.store import groups as stored_groups
from apv_desktop.store.erasing import Order
from apv_desktop.store.rows import Row
from apv_desktop.store.tables import (
    APPROVAL,
    ASSESSMENT,
    ATTENDANCE,
    PHOTO,
    PROPOSAL,
    REPLY,
    SEAT_PAIR,
    STATEMENT,
    TOPIC_SEAT,
    Change,
)

_STANDING = (*rules.GROUPS, APPROVAL.name)  # what stays, and says less
# What is written of a wish at the assessment.
_WRITTEN = ("underlying", "nature", "scope", "causes", "reason", "risk_note", "decider")


def proposals(apv: Apv) -> tuple[Proposed, ...]:
    """What may go of the round looked at; nothing while the date is in doubt."""
    return () if apv.clock.doubtful_day is not None else rules.proposed(apv.contents)


def long_over(apv: Apv) -> tuple[Round, ...]:
    """Other rounds closed three years ago, all of them done, that something may still go of.

    Raises:
        FileProblem: one of them cannot be read.
    """
    if apv.clock.doubtful_day is not None:
        return ()
    today = apv.clock.today
    past = (each for each in apv.contents.other_rounds if rules.is_long_past(each.closed_on, today))
    return tuple(each for each in past if rules.is_long_over(apv.contents_of(each.id), today))


def everything(apv: Apv) -> tuple[Proposed, ...]:
    """What may go, with what only the history knows of: it is read whole."""
    if apv.clock.doubtful_day is not None:
        return ()
    found = list(proposals(apv))
    if handed_on := _told_before(apv):
        found.append(Proposed(Leftover.ELSEWHERE, len(handed_on), Occasion.HANDED_ON))
    return tuple(found)


def prepare(apv: Apv, kinds: Collection[Leftover]) -> Order:
    """What is to go.

    Raises:
        RuleBroken: `clock_in_doubt`, `nothing_to_clean`.
        FileProblem: nothing was written.
    """
    if apv.clock.doubtful_day is not None:
        raise RuleBroken("clock_in_doubt", "clean_up")
    allowed = {each.kind for each in everything(apv)}
    wanted = [kind for kind in Leftover if kind in kinds and kind in allowed]
    changes: dict[tuple[object, ...], Change] = {}
    for kind in wanted:
        changes |= {_name(each): each for each in _changes(apv, kind)}
    if not changes:
        raise RuleBroken("nothing_to_clean", "clean_up")
    return erasing.rows_order(apv, changes.values())


def clean(apv: Apv, kinds: Collection[Leftover], tell: Tell = lambda at, of: None) -> Report:
    """Take these away for good, in every version there ever was.

    Call `apv.renew` afterwards, as after an erasure. A window prepares and then erases in a thread.

    Raises:
        RuleBroken: as `prepare`.
        FileProblem: nothing was taken away.
    """
    return erasing.erase(apv, prepare(apv, kinds), tell)


def _told_before(apv: Apv) -> frozenset[int]:
    """The wishes handled elsewhere of which an earlier version still tells something."""
    known = apv.contents.assessments.values()
    silent = {each.wish_id for each in known if each.verdict is WishVerdict.ELSEWHERE}
    told = set()
    for step in apv.events() if silent else ():
        for change in (*step.before, *step.after):
            row = change.row if change.table == ASSESSMENT.name else None
            if row is not None and row["wish_id"] in silent and _says_something(row):
                told.add(int(row["wish_id"] or 0))
    return frozenset(told)


def _says_something(row: Row) -> bool:
    return any(str(row.get(field) or "").strip() for field in _WRITTEN)


def _changes(apv: Apv, kind: Leftover) -> Iterator[Change]:
    contents = apv.contents
    if kind is Leftover.PHOTOS:
        yield from (PHOTO.drop(id=each.id) for each in contents.photos)
        yield from _gone_before(apv, PHOTO.name)
    elif kind is Leftover.NOTES:
        yield from _lines(apv)
        yield from _gone_before(apv, STATEMENT.name)
        yield from _gone_before(apv, PROPOSAL.name)
        yield from _approvals(apv)
        yield from _gone_before(apv, APPROVAL.name)
    elif kind is Leftover.ELSEWHERE:
        silent = _told_before(apv)
        known = (each for each in contents.assessments.values() if each.wish_id in silent)
        yield from (ASSESSMENT.put(each, round_id=apv.round_id) for each in known)
    else:
        yield from _names(apv, contents)
        for table in (REPLY.name, ATTENDANCE.name, TOPIC_SEAT.name, SEAT_PAIR.name, "group_member"):
            yield from _gone_before(apv, table)


def _lines(apv: Apv) -> Iterator[Change]:
    """Every line as it stands now, without the group: in the history too it says no more."""
    for statement in apv.contents.statements:
        yield STATEMENT.put(replace(statement, group=None), round_id=apv.round_id)
    for proposal in apv.contents.proposals:
        yield PROPOSAL.put(replace(proposal, group=None), round_id=apv.round_id)


def _approvals(apv: Apv) -> Iterator[Change]:
    """Every approved version with the lines it quotes, without their group."""
    for approval in apv.contents.approvals:
        held = json.loads(approval.snapshot)
        for row in (*held["statements"], *held["proposals"]):
            row["group"] = None
        snapshot = json.dumps(held, ensure_ascii=False, separators=(",", ":"))
        yield APPROVAL.put(replace(approval, snapshot=snapshot), round_id=apv.round_id)


def _names(apv: Apv, contents: Contents) -> Iterator[Change]:
    round_id = apv.round_id
    for table, seats in ((REPLY, contents.replies), (ATTENDANCE, contents.attendance)):
        for person_id, kind in seats:
            yield Change(
                table.name,
                {"round_id": round_id, "meeting": kind.value, "person_id": person_id},
                None,
            )
    for seat in contents.topic_seats:
        yield TOPIC_SEAT.drop(round_id=round_id, person_id=seat.person_id)
    yield from (SEAT_PAIR.drop(id=pair.id) for pair in contents.seat_pairs)
    for group in contents.groups:
        yield from stored_groups.drop(group)


def _gone_before(apv: Apv, table: str) -> Iterator[Change]:
    """What stood in a table of this round once and was taken away: it is in the trash still."""
    standing = (*_lines(apv), *_approvals(apv)) if table in _STANDING else ()
    kept = {_key(change) for change in standing if change.table == table}
    for step in apv.events():
        for change in (*step.before, *step.after):
            row = change.row
            if change.table != table or row is None or row.get("round_id") != apv.round_id:
                continue
            if _key(change) not in kept:
                kept.add(_key(change))
                yield Change(table, change.key, None)


def _name(change: Change) -> tuple[object, ...]:
    return change.table, _key(change)


def _key(change: Change) -> tuple[tuple[str, object], ...]:
    return tuple(sorted(change.key.items()))
