"""The workplace and its departments, and the title of the round."""

from dataclasses import replace
from typing import Any

from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import RuleBroken, require
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.workplace import Department
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import DEPARTMENT, PERSON, ROUND, WORKPLACE, Change


def change(apv: Apv, **values: Any) -> None:
    """Change fields of the workplace, by their domain names.

    Raises:
        RuleBroken: a value the workplace refuses.
    """
    changed = replace(apv.contents.workplace, **values)
    apv.edit("workplace_changed", [WORKPLACE.put(changed, round_id=apv.round_id)])


def change_round(apv: Apv, **values: Any) -> None:
    """Change fields of the round, such as its title.

    Raises:
        RuleBroken: a value the round refuses.
    """
    apv.edit("round_changed", [ROUND.put(replace(apv.contents.round, **values))])


def add_department(apv: Apv, name: str) -> Department:
    """A department by this name; the one there is, if it is known.

    Raises:
        RuleBroken: `department_name_missing`.
    """
    require(name, "department_name_missing", "name")
    known = department_named(apv, name)
    if known is not None:
        return known
    department = Department(apv.new_id(), name.strip())
    apv.edit("department_added", [DEPARTMENT.put(department, round_id=apv.round_id)])
    return department


def rename_department(apv: Apv, department_id: int, name: str) -> None:
    """Give a department another name.

    Raises:
        RuleBroken: `department_name_missing`, `department_known` for a name another has.
    """
    require(name, "department_name_missing", "name")
    known = department_named(apv, name)
    if known is not None and known.id != department_id:
        raise RuleBroken("department_known", "name", name=name.strip())
    changed = replace(_department(apv, department_id), name=name.strip())
    apv.edit("department_changed", [DEPARTMENT.put(changed, round_id=apv.round_id)])


def count_department(apv: Apv, department_id: int, head_count: int | None) -> None:
    """Keep how many work in a department; None when that is not known.

    Raises:
        RuleBroken: `count_unlikely`.
    """
    changed = replace(_department(apv, department_id), head_count=head_count)
    apv.edit("department_changed", [DEPARTMENT.put(changed, round_id=apv.round_id)])


def merge_departments(apv: Apv, department_id: int, into_id: int) -> None:
    """Move everybody of one department to another, its head count too, and take it away."""
    gone, kept = _department(apv, department_id), _department(apv, into_id)
    if gone.head_count is not None:
        kept = replace(kept, head_count=(kept.head_count or 0) + gone.head_count)
    people = [p for p in apv.contents.people if p.department_id == department_id]
    moved = [_moved(apv, person, into_id) for person in people]
    changes = [
        *moved,
        DEPARTMENT.put(kept, round_id=apv.round_id),
        DEPARTMENT.drop(id=department_id),
    ]
    apv.edit("departments_merged", changes)


def remove_department(apv: Apv, department_id: int) -> None:
    """Take a department away; its people stay, without one."""
    people = [p for p in apv.contents.people if p.department_id == department_id]
    moved = [_moved(apv, person, None) for person in people]
    apv.edit("department_removed", [*moved, DEPARTMENT.drop(id=department_id)])


def department_named(apv: Apv, name: str) -> Department | None:
    """The department by this name, whatever its capitals."""
    wanted = danish_key(name)[0]
    for department in apv.contents.departments:
        if danish_key(department.name)[0] == wanted:
            return department
    return None


def _moved(apv: Apv, person: Person, department_id: int | None) -> Change:
    return PERSON.put(replace(person, department_id=department_id), round_id=apv.round_id)


def _department(apv: Apv, department_id: int) -> Department:
    return next(each for each in apv.contents.departments if each.id == department_id)
