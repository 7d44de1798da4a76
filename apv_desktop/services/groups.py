"""The groups of the dialogue meetings: mixed by the program, adjusted by hand."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from apv_desktop.domain import groups as rules
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import GROUP_SIZE, WorkGroup
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.services.apv import Apv
from apv_desktop.store import groups as stored
from apv_desktop.store.tables import ROUND, Change


@frozen
class Mixture:
    """How well the groups of a meeting are mixed.

    `same_department` pairs sit with a colleague of their own department, of which `unavoidable`
    follow from the sizes of the departments; `repeated` pairs sat together at meeting 1 too.
    `odd` are the numbers of groups that are too small or too large.
    """

    same_department: int
    unavoidable: int
    repeated: int
    odd: tuple[int, ...]


def mix(apv: Apv, meetings: Iterable[MeetingKind] = tuple(GROUP_SIZE)) -> None:
    """Mix everybody anew for these meetings, as one event.

    The seed is drawn afresh and kept in the round, the groups themselves in the file: so a file
    prints the same groups for ever.

    Raises:
        RuleBroken: `no_participants`.
    """
    seed = apv.new_id()
    changes = [ROUND.put(replace(apv.contents.round, seed=seed))]
    first = [group.member_ids for group in apv.contents.groups_of(MeetingKind.DIALOGUE_1)]
    for meeting in sorted(meetings, key=list(GROUP_SIZE).index):
        earlier = [] if meeting is MeetingKind.DIALOGUE_1 else first
        made = rules.mix(apv.contents.people, meeting, seed, earlier)
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
    made = rules.mix(contents.people, meeting, contents.round.seed, earlier)
    return found == [set(members) for members in made]


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
        changes += _put(apv, replace(target, member_ids=(*target.member_ids, person_id)))
    apv.edit("person_moved", changes)


def swap(apv: Apv, one: int, other: int, meeting: MeetingKind) -> None:
    """Let two people of different groups change places, so that no group changes its size."""
    places = {one: other, other: one}
    changes: list[Change] = []
    for group in apv.contents.groups_of(meeting):
        members = tuple(places.get(each, each) for each in group.member_ids)
        if set(members) != set(group.member_ids):
            changes += _put(apv, replace(group, member_ids=members))
    apv.edit("people_swapped", changes)


def place_rest(apv: Apv, meeting: MeetingKind) -> None:
    """Give those without a group a seat in the smallest groups, away from their department."""
    contents = apv.contents
    groups = contents.groups_of(meeting)
    placed = rules.place(outside(contents, meeting), groups, _departments(contents))
    changed = [now for now, was in zip(placed, groups, strict=True) if now != was]
    apv.edit("people_placed", [change for group in changed for change in _put(apv, group)])


def outside(contents: Contents, meeting: MeetingKind) -> tuple[Person, ...]:
    """Those who have no group at this meeting, by name."""
    placed = {each for group in contents.groups_of(meeting) for each in group.member_ids}
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
    )


def _departments(contents: Contents) -> dict[int, int | None]:
    return {person.id: person.department_id for person in contents.people}


def _instead(apv: Apv, meeting: MeetingKind, made: Sequence[tuple[int, ...]]) -> list[Change]:
    """Give the groups there are new members, and make or drop what differs in number."""
    old = apv.contents.groups_of(meeting)
    changes = [change for group in old[len(made) :] for change in stored.drop(group)]
    for at, members in enumerate(made):
        group_id = old[at].id if at < len(old) else apv.new_id()
        changes += _put(apv, WorkGroup(group_id, meeting, at + 1, members))
    return changes


def _without(apv: Apv, group: WorkGroup, person_id: int) -> list[Change]:
    left = tuple(each for each in group.member_ids if each != person_id)
    return _put(apv, replace(group, member_ids=left)) if left else stored.drop(group)


def _put(apv: Apv, group: WorkGroup) -> list[Change]:
    known = {each.id: each for each in apv.contents.groups}
    return stored.put(group, apv.round_id, known.get(group.id))
