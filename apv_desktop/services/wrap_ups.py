"""Common wrap-ups: when they are, what is on them, and what they leave open."""

from dataclasses import replace
from datetime import date
from typing import Any

from apv_desktop.domain import wrap_ups as rules
from apv_desktop.domain.meetings import FOLLOW_UP_MONTHS
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import OPEN_ITEM, WRAP_UP, Change


def add(apv: Apv) -> WrapUp:
    """One more wrap-up; clock, length and place are those of the last one, the day is proposed."""
    made = WrapUp(apv.new_id(), proposed_day(apv))
    order = rules.by_day(apv.contents.wrap_ups)
    if order:
        last = order[-1]
        made = replace(made, start=last.start, minutes=last.minutes, place=last.place)
    apv.edit("wrap_up_added", [WRAP_UP.put(made, round_id=apv.round_id)])
    return made


def proposed_day(apv: Apv) -> date | None:
    """The next day of a follow-up meeting that no wrap-up lies on; None when none is planned."""
    taken = {each.day for each in apv.contents.wrap_ups}
    days = (apv.contents.meeting(kind).day for kind in FOLLOW_UP_MONTHS)
    free = [day for day in days if day is not None and day >= apv.today and day not in taken]
    return min(free, default=None)


def change(apv: Apv, wrap_up_id: int, **values: Any) -> None:
    """Change fields of a wrap-up, by their domain names.

    Raises:
        RuleBroken: a value refused; `held_needs_day`, `held_too_early` when it cannot have been
            held yet. It is as it was.
    """
    known = of(apv, wrap_up_id)
    changed = replace(known, **values)
    if changed.is_held and changed.day is None:
        raise RuleBroken("held_needs_day", "day")
    if changed.is_held and changed.day is not None and changed.day > apv.today:
        raise RuleBroken("held_too_early", "day")
    if changed != known:
        apv.edit("wrap_up_changed", [WRAP_UP.put(changed, round_id=apv.round_id)])


def remove(apv: Apv, wrap_up_id: int) -> None:
    """Take a wrap-up away. What it left open goes on at the others; without any it goes too."""
    known = of(apv, wrap_up_id)
    others = [each for each in rules.by_day(apv.contents.wrap_ups) if each.id != known.id]
    changes: list[Change] = [WRAP_UP.drop(id=known.id)]
    for item in apv.contents.open_items:
        if not others:
            changes.append(OPEN_ITEM.drop(id=item.id))
            continue
        moved = replace(
            item,
            raised_at=others[0].id if item.raised_at == known.id else item.raised_at,
            closed_at=None if item.closed_at == known.id else item.closed_at,
        )
        if moved != item:
            changes.append(OPEN_ITEM.put(moved, round_id=apv.round_id))
    apv.edit("wrap_up_removed", changes)


def add_item(apv: Apv, wrap_up_id: int, text: str) -> OpenItem:
    """Something a wrap-up leaves open.

    Raises:
        RuleBroken: `item_missing`, `text_too_long`.
    """
    position = 1 + max((each.position for each in apv.contents.open_items), default=0)
    item = OpenItem(apv.new_id(), of(apv, wrap_up_id).id, text.strip(), position=position)
    apv.edit("open_item_added", [OPEN_ITEM.put(item, round_id=apv.round_id)])
    return item


def change_item(apv: Apv, item_id: int, **values: Any) -> None:
    """Change fields of an item, by their domain names.

    Raises:
        RuleBroken: a value refused; it is as it was.
    """
    known = _item(apv, item_id)
    changed = replace(known, **values)
    if changed != known:
        apv.edit("open_item_changed", [OPEN_ITEM.put(changed, round_id=apv.round_id)])


def close_item(apv: Apv, item_id: int, wrap_up_id: int, is_closed: bool) -> None:
    """Close an item at a wrap-up, or open it again."""
    change_item(apv, item_id, closed_at=wrap_up_id if is_closed else None)


def remove_item(apv: Apv, item_id: int) -> None:
    """Take an item away, as if it had never come up."""
    apv.edit("open_item_removed", [OPEN_ITEM.drop(id=_item(apv, item_id).id)])


def of(apv: Apv, wrap_up_id: int) -> WrapUp:
    """The wrap-up with this id."""
    return next(each for each in apv.contents.wrap_ups if each.id == wrap_up_id)


def _item(apv: Apv, item_id: int) -> OpenItem:
    return next(each for each in apv.contents.open_items if each.id == item_id)
