"""The participants: one by one, or a whole list pasted from a spreadsheet."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from apv_desktop.domain.action_plans import ENDED, FINISHED, Activity
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.dreamteams import DreamteamMember
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.people import Person
from apv_desktop.domain.roles import RoleHolder
from apv_desktop.domain.set_aside import FIELDS, SetAsideRow
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.workplace import Department
from apv_desktop.exchange.pasted_people import PastedPerson
from apv_desktop.services import attendance, seating, second_meetings
from apv_desktop.services.apv import Apv
from apv_desktop.store import action_plans, groups
from apv_desktop.store.tables import (
    DEPARTMENT,
    DREAMTEAM_MEMBER,
    PERSON,
    ROLE,
    SET_ASIDE,
    Change,
    Table,
)

Holder = TypeVar("Holder", RoleHolder, DreamteamMember)


def add(apv: Apv, name: str, department: str = "", **values: Any) -> Person:
    """A new participant; a department not known yet is made along with them.

    Raises:
        RuleBroken: `name_missing`, `line_too_long`; nothing is added.
    """
    known = _Departments(apv)
    person = Person(apv.new_id(), name.strip(), known.id_of(department), **values)
    apv.edit("person_added", [*known.new(), PERSON.put(person, round_id=apv.round_id)])
    return person


def add_pasted(apv: Apv, pasted: Iterable[PastedPerson], rows: Sequence[SetAsideRow] = ()) -> int:
    """Add a list as one deed, new departments included; returns how many came.

    Of `rows`, which had something wrong, those that are mended come too; the others are kept
    aside, where nothing of them is lost.
    """
    known = _Departments(apv)
    fine = [_mended(row) for row in rows if row.trouble is None]
    people = [_person(apv.new_id(), each, known) for each in (*pasted, *fine)]
    changes = [PERSON.put(each, round_id=apv.round_id) for each in people]
    last = max((row.position for row in apv.contents.set_aside), default=0)
    aside = [
        SET_ASIDE.put(replace(row, id=apv.new_id(), position=last + at), round_id=apv.round_id)
        for at, row in enumerate((row for row in rows if row.trouble), start=1)
    ]
    apv.edit("people_added", [*known.new(), *changes, *aside])
    return len(changes)


def mend(apv: Apv, row_id: int, **values: Any) -> bool:
    """Change cells of a row that was set aside; True when it has come onto the list.

    Raises:
        StopIteration: there is no such row.
    """
    row = replace(next(each for each in apv.contents.set_aside if each.id == row_id), **values)
    if row.trouble is not None:
        apv.edit("row_mended", [SET_ASIDE.put(row, round_id=apv.round_id)])
        return False
    known = _Departments(apv)
    person = _person(apv.new_id(), _mended(row), known)
    apv.edit(
        "row_mended",
        [*known.new(), PERSON.put(person, round_id=apv.round_id), SET_ASIDE.drop(id=row_id)],
    )
    return True


def let_go(apv: Apv, row_ids: Collection[int]) -> None:
    """Take rows away that were set aside."""
    gone = [row for row in apv.contents.set_aside if row.id in row_ids]
    apv.edit("rows_let_go", [SET_ASIDE.drop(id=row.id) for row in gone])


def cells(pasted: PastedPerson) -> dict[str, Any]:
    """The fields that a pasted person and a row set aside share."""
    return {name: getattr(pasted, name) for name in (*FIELDS, "is_leader")}


def change(apv: Apv, person_id: int, **values: Any) -> None:
    """Change fields of a participant, by their domain names; `department` takes a typed name.

    Raises:
        RuleBroken: a value refused; the participant is as before.
        KeyError: there is no such participant.
    """
    known = _Departments(apv)
    if "department" in values:
        values["department_id"] = known.id_of(values.pop("department"))
    person = replace(_people(apv)[person_id], **values)
    apv.edit("person_changed", [*known.new(), PERSON.put(person, round_id=apv.round_id)])


def open_activities(contents: Contents, person_ids: Collection[int]) -> int:
    """How many activities that are still to be done these answer for."""
    return sum(
        activity.person_id in person_ids and activity.status not in ENDED
        for plan in contents.plans
        if plan.status not in FINISHED
        for activity in plan.activities
    )


def remove(apv: Apv, person_ids: Collection[int]) -> None:
    """Take participants off the list and out of their groups, with answers and ticks.

    An activity that one of them answers for keeps the name, so that no promise is orphaned, and
    so does a role at the meetings or in the dreamteam.
    """
    gone = {p.id: p for p in apv.contents.people if p.id in person_ids}
    drops = [PERSON.drop(id=person_id) for person_id in gone]
    changes = [
        *_out_of_groups(apv, gone),
        *attendance.without(apv, gone),
        *seating.without(apv, gone),
        *second_meetings.without(apv, gone),
        *_names_kept(apv, gone),
        *_written(ROLE, apv.contents.roles, gone, apv.round_id),
        *_written(DREAMTEAM_MEMBER, apv.contents.dreamteam_members, gone, apv.round_id),
        *drops,
    ]
    if len(gone) == 1:
        apv.edit("person_removed", changes)
    else:
        apv.edit("people_removed", changes)


class Order(Choice):
    """In which order the participants are shown."""

    NAME = "name"
    DEPARTMENT = "department"
    JOB = "job"
    LEADERS = "leaders"


def listed(contents: Contents, typed: str = "", order: Order = Order.NAME) -> tuple[Person, ...]:
    """The participants who hold every word typed, in this order and by name within it."""
    words = _folded(typed).split()
    departments = contents.department_names

    def told(person: Person) -> str:
        department = departments.get(person.department_id or 0, "")
        return _folded(f"{person.name} {department} {person.job} {person.email}")

    def place(person: Person) -> tuple[object, ...]:
        if order is Order.DEPARTMENT:
            name = departments.get(person.department_id or 0, "")
            return (not name, danish_key(name))
        if order is Order.JOB:
            return (not person.job, danish_key(person.job))
        return (not person.is_leader,) if order is Order.LEADERS else ()

    found = [person for person in contents.people if all(word in told(person) for word in words)]
    return tuple(sorted(found, key=place))


def _folded(text: str) -> str:
    return text.casefold().replace("aa", "å")


@frozen
class Headcount:
    """What the line above the list says."""

    people: int
    leaders: int
    departments: int


def headcount(apv: Apv) -> Headcount:
    """How many are on the list, how many lead, from how many departments."""
    people = apv.contents.people
    used = {person.department_id for person in people} - {None}
    return Headcount(len(people), sum(person.is_leader for person in people), len(used))


class _Departments:
    """Finds departments by name and makes those that are missing, once each."""

    def __init__(self, apv: Apv) -> None:
        self._apv = apv
        self._known = {_key(each.name): each for each in apv.contents.departments}
        self._made: list[Department] = []

    def id_of(self, name: str) -> int | None:
        """The id of the department typed as `name`; None for nothing.

        Raises:
            RuleBroken: `line_too_long`.
        """
        if not name.strip():
            return None
        found = self._known.get(_key(name))
        if found is None:
            found = Department(self._apv.new_id(), name.strip())
            self._known[_key(name)] = found
            self._made.append(found)
        return found.id

    def new(self) -> list[Change]:
        """The changes that write those made."""
        return [
            DEPARTMENT.put(department, round_id=self._apv.round_id) for department in self._made
        ]


def _person(new_id: int, pasted: PastedPerson, known: _Departments) -> Person:
    department = known.id_of(pasted.department)
    return Person(new_id, pasted.name, department, pasted.job, pasted.is_leader, pasted.email)


def _mended(row: SetAsideRow) -> PastedPerson:
    told = {field: " ".join(getattr(row, field).split()) for field in FIELDS}
    return PastedPerson(**told, is_leader=row.is_leader)


def _key(name: str) -> str:
    return danish_key(name)[0]


def _people(apv: Apv) -> Mapping[int, Person]:
    return {person.id: person for person in apv.contents.people}


def _out_of_groups(apv: Apv, gone: Mapping[int, Person]) -> list[Change]:
    changes: list[Change] = []
    for group in apv.contents.groups:
        left = tuple(member for member in group.member_ids if member not in gone)
        if not left:
            changes += groups.drop(group)
        elif left != group.member_ids:
            locked = group.locked_ids.intersection(left)
            kept = replace(group, member_ids=left, locked_ids=locked)
            changes += groups.put(kept, apv.round_id, group)
    return changes


def _names_kept(apv: Apv, gone: Mapping[int, Person]) -> list[Change]:
    changes: list[Change] = []
    for plan in apv.contents.plans:
        activities = tuple(_without(each, gone) for each in plan.activities)
        if activities != plan.activities:
            kept = replace(plan, activities=activities)
            changes += action_plans.put(kept, apv.round_id, plan)
    return changes


def _written(
    table: Table[Holder], held: Iterable[Holder], gone: Mapping[int, Person], round_id: int
) -> list[Change]:
    """A role or a place in the dreamteam keeps the name of whoever is taken off the list."""
    return [
        table.put(replace(each, person_id=None, name=gone[each.person_id].name), round_id=round_id)
        for each in held
        if each.person_id is not None and each.person_id in gone
    ]


def _without(activity: Activity, gone: Mapping[int, Person]) -> Activity:
    person = None if activity.person_id is None else gone.get(activity.person_id)
    if person is None:
        return activity
    return replace(activity, person_id=None, who=activity.who or person.name)
