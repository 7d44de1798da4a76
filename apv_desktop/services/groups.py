"""The groups of the dialogue meetings: mixed by the program, adjusted by hand."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from apv_desktop.domain import groups as rules
from apv_desktop.domain import mixing
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import GROUP_SIZE, WorkGroup
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.mixing import PairCosts
from apv_desktop.domain.people import Person
from apv_desktop.domain.remixing import Moved, Remixed, remix
from apv_desktop.services import seating
from apv_desktop.services.apv import Apv
from apv_desktop.store import groups as stored
from apv_desktop.store.tables import ROUND, Change


@frozen
class Mixture:
    """How well the groups of a meeting are mixed.

    `same_department` pairs sit with a colleague of their own department, of which `unavoidable`
    follow from the sizes of the departments; `repeated` pairs sat together at meeting 1 too.
    `odd` are the numbers of groups that are too small or too large, `with_staff` those in which
    a leader sits with staff of the own department. `unmet` is how many pairs do not sit as asked.
    """

    same_department: int
    unavoidable: int
    repeated: int
    odd: tuple[int, ...]
    with_staff: tuple[int, ...]
    unmet: int


def mix(apv: Apv, meetings: Iterable[MeetingKind] = tuple(GROUP_SIZE)) -> None:
    """Mix everybody who is to come anew for these meetings, as one event.

    The seed is drawn afresh and kept in the round, the groups themselves in the file: so a file
    prints the same groups for ever.

    Raises:
        RuleBroken: `no_participants`, `too_many_locked`.
    """
    seed = apv.new_id()
    changes = [ROUND.put(replace(apv.contents.round, seed=seed))]
    first = [group.member_ids for group in apv.contents.groups_of(MeetingKind.DIALOGUE_1)]
    for meeting in sorted(meetings, key=list(GROUP_SIZE).index):
        earlier = [] if meeting is MeetingKind.DIALOGUE_1 else first
        made = _mixed(apv.contents, meeting, seed, earlier)
        if meeting is MeetingKind.DIALOGUE_1:
            first = list(made)
        changes += _instead(apv, meeting, made)
    apv.edit("groups_mixed", changes)


def is_as_mixed(contents: Contents, meeting: MeetingKind) -> bool:
    """Whether the groups are those the program made of today's list: nothing is lost by mixing.

    After the other meeting alone was mixed anew this cannot be told, and is answered with no.
    """
    found = [set(group.member_ids) for group in contents.groups_of(meeting)]
    first = [group.member_ids for group in contents.groups_of(MeetingKind.DIALOGUE_1)]
    earlier = [] if meeting is MeetingKind.DIALOGUE_1 else first
    made = _mixed(contents, meeting, contents.round.seed, earlier)
    return found == [set(members) for members in made]


def remixed(contents: Contents, meeting: MeetingKind, absent_ids: Collection[int]) -> Remixed:
    """How the groups would be without these people, and who would have to move."""
    groups = contents.groups_of(meeting)
    ids = {each for group in groups for each in group.member_ids}
    seated = [person for person in contents.people if person.id in ids]
    first = contents.groups_of(MeetingKind.DIALOGUE_1)
    earlier = [] if meeting is MeetingKind.DIALOGUE_1 else [group.member_ids for group in first]
    costs = PairCosts(seated, earlier, seating.wishes(contents, meeting))
    return remix(groups, absent_ids, costs)


def remix_for_absent(
    apv: Apv, meeting: MeetingKind, absent_ids: Collection[int]
) -> tuple[Moved, ...]:
    """Set the groups right for those who have not come; returns who has moved where.

    Groups keep their numbers and few people move, for the signs stand on the tables. Those
    absent have no group any more; `place_rest` seats whoever comes after all.
    """
    found = remixed(apv.contents, meeting, absent_ids)
    kept = {group.id: group for group in found.groups}
    changes: list[Change] = []
    for group in apv.contents.groups_of(meeting):
        changes += _put(apv, kept[group.id]) if group.id in kept else stored.drop(group)
    apv.edit("groups_remixed", changes)
    return found.moved


def move(apv: Apv, person_id: int, meeting: MeetingKind, number: int | None) -> None:
    """Move a person to the group with this number; a number nobody has is a new group.

    None takes the person out of the groups. A group left by its last member is gone.
    """
    groups = apv.contents.groups_of(meeting)
    source = next((group for group in groups if person_id in group.member_ids), None)
    if (source.number if source is not None else None) == number:
        return
    changes = [] if source is None else _without(apv, source, person_id)
    if number is not None:
        target = next((group for group in groups if group.number == number), None)
        target = target or WorkGroup(apv.new_id(), meeting, number, ())
        held = source.locked_ids & {person_id} if source is not None else frozenset()
        members = (*target.member_ids, person_id)
        joined = replace(target, member_ids=members, locked_ids=target.locked_ids | held)
        changes += _put(apv, joined)
    apv.edit("person_moved", changes)


def swap(apv: Apv, one: int, other: int, meeting: MeetingKind) -> None:
    """Let two people of different groups change places, so that no group changes its size."""
    places = {one: other, other: one}
    changes: list[Change] = []
    for group in apv.contents.groups_of(meeting):
        members = tuple(places.get(each, each) for each in group.member_ids)
        if set(members) != set(group.member_ids):
            locked = frozenset(places.get(each, each) for each in group.locked_ids)
            changes += _put(apv, replace(group, member_ids=members, locked_ids=locked))
    apv.edit("people_swapped", changes)


def place_rest(apv: Apv, meeting: MeetingKind, person_ids: Collection[int] | None = None) -> None:
    """Give those without a group a seat in the smallest groups, away from their department.

    Only these people, if they are given: at the door nobody keeps a seat for who has not come.
    """
    contents = apv.contents
    groups = contents.groups_of(meeting)
    rest = outside(contents, meeting)
    if person_ids is not None:
        rest = tuple(person for person in rest if person.id in person_ids)
    placed = rules.place(rest, groups, _departments(contents))
    changed = [now for now, was in zip(placed, groups, strict=True) if now != was]
    apv.edit("people_placed", [change for group in changed for change in _put(apv, group)])


def outside(contents: Contents, meeting: MeetingKind) -> tuple[Person, ...]:
    """Those who are to come to this meeting and have no group, by name."""
    placed = {each for group in contents.groups_of(meeting) for each in group.member_ids}
    placed |= contents.away(meeting)
    return tuple(person for person in contents.people if person.id not in placed)


def mixture(contents: Contents, meeting: MeetingKind) -> Mixture:
    """How well the groups of a meeting are mixed."""
    groups = contents.groups_of(meeting)
    members = [group.member_ids for group in groups]
    departments = _departments(contents)
    placed = [person_id for group in members for person_id in group]
    seated = [departments[person_id] for person_id in placed]
    first = [group.member_ids for group in contents.groups_of(MeetingKind.DIALOGUE_1)]
    again = meeting is not MeetingKind.DIALOGUE_1
    return Mixture(
        rules.same_department_pairs(members, departments),
        rules.fewest_department_pairs(seated, len(members)),
        rules.repeated_partners(members, first) if again else 0,
        tuple(
            group.number
            for group in groups
            if not rules.is_usual_size(len(group.member_ids), len(placed), meeting)
        ),
        _with_own_staff(contents, groups),
        _unmet(contents, members),
    )


def _mixed(
    contents: Contents, meeting: MeetingKind, seed: int, earlier: Sequence[Sequence[int]]
) -> tuple[tuple[int, ...], ...]:
    away = contents.away(meeting)
    coming = [person for person in contents.people if person.id not in away]
    return mixing.mix(coming, meeting, seed, earlier, seating.wishes(contents, meeting))


def _with_own_staff(contents: Contents, groups: Iterable[WorkGroup]) -> tuple[int, ...]:
    people = {person.id: person for person in contents.people}
    found = []
    for group in groups:
        members = [people[each] for each in group.member_ids if each in people]
        led = {each.department_id for each in members if each.is_leader} - {None}
        if any(each.department_id in led and not each.is_leader for each in members):
            found.append(group.number)
    return tuple(found)


def _unmet(contents: Contents, members: Sequence[Sequence[int]]) -> int:
    number = {person_id: at for at, group in enumerate(members) for person_id in group}
    seats = ((number.get(p.person_id), number.get(p.other_id), p) for p in contents.seat_pairs)
    return sum(
        (one == other) is not pair.together
        for one, other, pair in seats
        if one is not None and other is not None
    )


def _departments(contents: Contents) -> dict[int, int | None]:
    return {person.id: person.department_id for person in contents.people}


def _instead(apv: Apv, meeting: MeetingKind, made: Sequence[tuple[int, ...]]) -> list[Change]:
    """Give the groups there are new members, and make or drop what differs in number."""
    old = apv.contents.groups_of(meeting)
    changes = [change for group in old[len(made) :] for change in stored.drop(group)]
    locked = {each.number: each.locked_ids for each in old}
    for at, members in enumerate(made):
        group_id = old[at].id if at < len(old) else apv.new_id()
        held = locked.get(at + 1, frozenset()).intersection(members)
        changes += _put(apv, WorkGroup(group_id, meeting, at + 1, members, held))
    return changes


def _without(apv: Apv, group: WorkGroup, person_id: int) -> list[Change]:
    left = tuple(each for each in group.member_ids if each != person_id)
    kept = replace(group, member_ids=left, locked_ids=group.locked_ids - {person_id})
    return _put(apv, kept) if left else stored.drop(group)


def _put(apv: Apv, group: WorkGroup) -> list[Change]:
    known = {each.id: each for each in apv.contents.groups}
    return stored.put(group, apv.round_id, known.get(group.id))
