"""Who leads the meetings, who helps, and what they have agreed to."""

from dataclasses import replace
from typing import Any

from apv_desktop.domain.groups import group_count
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import name_key
from apv_desktop.domain.roles import RoleHolder, RoleKind, proposed_assistants
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import ROLE


def add(apv: Apv, kind: RoleKind) -> RoleHolder:
    """A role that nobody has yet."""
    last = max((each.position for each in apv.contents.roles), default=0)
    holder = RoleHolder(apv.new_id(), kind, position=last + 1)
    apv.edit("role_added", [ROLE.put(holder, round_id=apv.round_id)])
    return holder


def change(apv: Apv, holder_id: int, **values: Any) -> None:
    """Change fields of a role, by their domain names; `who` takes a typed name.

    A name that one of the participants has means that participant.

    Raises:
        RuleBroken: a value refused; the role is as it was.
    """
    holder = _holder(apv, holder_id)
    if "who" in values:
        values |= named(apv, values.pop("who"))
    changed = replace(holder, **values)
    if changed != holder:
        apv.edit("role_changed", [ROLE.put(changed, round_id=apv.round_id)])


def remove(apv: Apv, holder_id: int) -> None:
    """Take a role away."""
    apv.edit("role_removed", [ROLE.drop(id=_holder(apv, holder_id).id)])


def first_groups(apv: Apv) -> int:
    """How many groups there are at the first meeting, or will be."""
    contents = apv.contents
    people = len(contents.people) or contents.workplace.employee_count or 0
    mixed = len(contents.groups_of(MeetingKind.DIALOGUE_1))
    return mixed or group_count(people, MeetingKind.DIALOGUE_1)


def suggested_assistants(apv: Apv) -> int:
    """How many assistants are proposed for the first meeting."""
    return proposed_assistants(first_groups(apv))


def leads_participants(apv: Apv, holder: RoleHolder) -> bool:
    """Whether one who leads the meetings also leads the participants in daily work."""
    if holder.kind is not RoleKind.LEADER:
        return False
    contents = apv.contents
    if any(each.id == holder.person_id and each.is_leader for each in contents.people):
        return True
    name = name_key(contents.holder_name(holder))
    bosses = (contents.workplace.supervisor, contents.workplace.employer)
    return bool(name) and name in {name_key(boss) for boss in bosses}


def named(apv: Apv, typed: str) -> dict[str, Any]:
    """Who is meant by a typed name, as fields: one of the list, or a name alone."""
    key = name_key(typed)
    for person in apv.contents.people:
        if key and name_key(person.name) == key:
            return {"person_id": person.id, "name": person.name}
    return {"person_id": None, "name": typed.strip()}


def _holder(apv: Apv, holder_id: int) -> RoleHolder:
    return next(each for each in apv.contents.roles if each.id == holder_id)
