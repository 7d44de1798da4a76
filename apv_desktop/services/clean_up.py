"""Take away what has done its work: out of the file, its history, its trash and its backups.

Proposed when the answers are signed and when a round is closed; done only when somebody says so,
and never while the PC's date is in doubt. Action plans are not touched.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace

from apv_desktop.domain import clean_up as rules
from apv_desktop.domain.clean_up import Leftover, Proposed
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import erasing
from apv_desktop.services.apv import Apv
from apv_desktop.services.erasing import Report, Tell
from apv_desktop.store import groups as stored_groups
from apv_desktop.store.tables import (
    ATTENDANCE,
    PHOTO,
    PROPOSAL,
    REPLY,
    SEAT_PAIR,
    STATEMENT,
    TOPIC_SEAT,
    Change,
)


def proposals(apv: Apv) -> tuple[Proposed, ...]:
    """What may go of the round looked at; nothing while the date is in doubt."""
    return () if apv.clock.doubtful_day is not None else rules.proposed(apv.contents)


def clean(apv: Apv, kinds: Collection[Leftover], tell: Tell = lambda at, of: None) -> Report:
    """Take these away for good, in every version there ever was; may run in a thread.

    Call `apv.renew` afterwards, as after an erasure.

    Raises:
        RuleBroken: `clock_in_doubt`, `nothing_to_clean`.
        FileProblem: nothing was taken away.
    """
    if apv.clock.doubtful_day is not None:
        raise RuleBroken("clock_in_doubt", "clean_up")
    allowed = {each.kind for each in proposals(apv)}
    wanted = [kind for kind in Leftover if kind in kinds and kind in allowed]
    changes = [change for kind in wanted for change in _changes(apv, kind)]
    if not changes:
        raise RuleBroken("nothing_to_clean", "clean_up")
    return erasing.erase(apv, erasing.rows_order(apv, changes), tell)


def _changes(apv: Apv, kind: Leftover) -> Iterator[Change]:
    contents = apv.contents
    if kind is Leftover.PHOTOS:
        yield from (PHOTO.drop(id=each.id) for each in contents.photos)
        yield from _gone_before(apv, PHOTO.name)
    elif kind is Leftover.NOTES:
        yield from _lines(apv)
        yield from _gone_before(apv, STATEMENT.name)
        yield from _gone_before(apv, PROPOSAL.name)
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
    standing = _lines(apv) if table in rules.GROUPS else ()
    kept = {_key(change) for change in standing if change.table == table}
    for step in apv.events():
        for change in (*step.before, *step.after):
            row = change.row
            if change.table != table or row is None or row.get("round_id") != apv.round_id:
                continue
            if _key(change) not in kept:
                kept.add(_key(change))
                yield Change(table, change.key, None)


def _key(change: Change) -> tuple[tuple[str, object], ...]:
    return tuple(sorted(change.key.items()))
