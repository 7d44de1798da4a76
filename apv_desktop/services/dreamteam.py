"""The dreamteam: its members, what the role asks, and who has said yes to it."""

from dataclasses import replace
from typing import Any

from apv_desktop.domain.dreamteams import DreamteamMember, elected_suffice
from apv_desktop.services.apv import Apv
from apv_desktop.services.roles import named
from apv_desktop.store.tables import DREAMTEAM, DREAMTEAM_MEMBER


def change(apv: Apv, **values: Any) -> None:
    """Change fields of the role, by their domain names.

    Raises:
        RuleBroken: a value refused; the role is as it was.
    """
    changed = replace(apv.contents.dreamteam, **values)
    if changed != apv.contents.dreamteam:
        apv.edit("dreamteam_changed", [DREAMTEAM.put(changed, round_id=apv.round_id)])


def add_member(apv: Apv, typed: str) -> DreamteamMember:
    """One more in the team, by a typed name; that of a participant means that participant.

    Raises:
        RuleBroken: `name_missing`, `line_too_long`.
    """
    last = max((each.position for each in apv.contents.dreamteam_members), default=0)
    member = DreamteamMember(apv.new_id(), position=last + 1, **named(apv, typed))
    apv.edit("dreamteam_member_added", [DREAMTEAM_MEMBER.put(member, round_id=apv.round_id)])
    return member


def change_member(apv: Apv, member_id: int, **values: Any) -> None:
    """Change fields of a member, by their domain names; `who` takes a typed name.

    Raises:
        RuleBroken: a value refused; the member is as it was.
    """
    member = _member(apv, member_id)
    if "who" in values:
        values |= named(apv, values.pop("who"))
    changed = replace(member, **values)
    if changed != member:
        changes = [DREAMTEAM_MEMBER.put(changed, round_id=apv.round_id)]
        apv.edit("dreamteam_member_changed", changes)


def remove_member(apv: Apv, member_id: int) -> None:
    """Take somebody out of the team."""
    drop = DREAMTEAM_MEMBER.drop(id=_member(apv, member_id).id)
    apv.edit("dreamteam_member_removed", [drop])


def advises_elected(apv: Apv) -> bool:
    """Whether the page advises those already elected instead of a team of its own."""
    contents = apv.contents
    return elected_suffice(contents.workplace.employee_count or len(contents.people))


def _member(apv: Apv, member_id: int) -> DreamteamMember:
    return next(each for each in apv.contents.dreamteam_members if each.id == member_id)
