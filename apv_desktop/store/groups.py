"""Groups with their members, between rows and the domain."""

from collections import defaultdict
from collections.abc import Iterable

from apv_desktop.domain.groups import WorkGroup
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.store.table_reader import TableReader
from apv_desktop.store.tables import Change


def read(document: TableReader, round_id: int) -> tuple[WorkGroup, ...]:
    """The groups of a round, by meeting and number, members in their seats' order."""
    return document.memory.remembered(
        ("work_group", "group_member"), round_id, lambda: _read(document, round_id)
    )


def put(group: WorkGroup, round_id: int, before: WorkGroup | None = None) -> list[Change]:
    """The changes that write a group; members only `before` had are taken away."""
    row = {
        "id": group.id,
        "round_id": round_id,
        "meeting": group.meeting.value,
        "number": group.number,
    }
    gone = [p for p in (before.member_ids if before else ()) if p not in group.member_ids]
    return [
        Change("work_group", {"id": group.id}, row),
        *_seats(group, round_id),
        *(_member_gone(group.id, person_id) for person_id in gone),
    ]


def drop(group: WorkGroup) -> list[Change]:
    """The changes that take a group away; its members stay participants."""
    gone = [_member_gone(group.id, person_id) for person_id in group.member_ids]
    return [*gone, Change("work_group", {"id": group.id}, None)]


def _seats(group: WorkGroup, round_id: int) -> Iterable[Change]:
    for seat, person_id in enumerate(group.member_ids):
        key = {"group_id": group.id, "person_id": person_id}
        locked = int(person_id in group.locked_ids)
        row = {**key, "round_id": round_id, "seat": seat, "locked": locked}
        yield Change("group_member", key, row)


def _member_gone(group_id: int, person_id: int) -> Change:
    return Change("group_member", {"group_id": group_id, "person_id": person_id}, None)


def _read(document: TableReader, round_id: int) -> tuple[WorkGroup, ...]:
    members: dict[int, list[int]] = defaultdict(list)
    locked: dict[int, list[int]] = defaultdict(list)
    for row in document.rows("group_member", "group_id, seat", round_id):
        members[int(row["group_id"] or 0)].append(int(row["person_id"] or 0))
        if row["locked"]:
            locked[int(row["group_id"] or 0)].append(int(row["person_id"] or 0))
    return tuple(
        WorkGroup(
            id=int(row["id"] or 0),
            meeting=MeetingKind(row["meeting"]),
            number=int(row["number"] or 0),
            member_ids=tuple(members[int(row["id"] or 0)]),
            locked_ids=frozenset(locked[int(row["id"] or 0)]),
        )
        for row in document.rows("work_group", "meeting, number", round_id)
    )
