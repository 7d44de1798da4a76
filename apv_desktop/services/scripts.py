"""The script of each meeting: taken from the method's proposal, and made one's own."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from apv_desktop.content import Method, script_texts
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rules import MAX_LINE
from apv_desktop.domain.script_items import ScriptItem
from apv_desktop.domain.scripts import Timetable, fitted, timetable
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import SCRIPT_ITEM, Change

_NEW_MINUTES = 10


def table(contents: Contents, method: Method, kind: MeetingKind) -> Timetable:
    """The script as it would be followed today: the one chosen, until then the proposal."""
    return script_texts.script(contents, method, kind)


def use_proposal(apv: Apv, method: Method, kind: MeetingKind) -> None:
    """Copy the method's proposal into the APV, in place of the script there is."""
    proposed = script_texts.proposed(apv.contents, method, kind)
    items = [replace(item, id=apv.new_id()) for item in proposed]
    gone = [SCRIPT_ITEM.drop(id=item.id) for item in apv.contents.script_of(kind)]
    apv.edit("script_proposed", [*gone, *_in_order(apv, items)])


def change(apv: Apv, item_id: int, **values: Any) -> None:
    """Change an item; what has been changed is a proposal no more.

    Raises:
        RuleBroken: a value the item refuses; it is as it was.
    """
    item = _item(apv, item_id)
    if (changed := replace(item, **values)) != item:
        own = replace(changed, is_proposal=False)
        apv.edit("script_changed", [SCRIPT_ITEM.put(own, round_id=apv.round_id)])


def add(apv: Apv, kind: MeetingKind, title: str, language: str, after: int | None) -> ScriptItem:
    """A new item after another, at the end without one.

    Raises:
        RuleBroken: `item_untitled`, `line_too_long`.
    """
    new = ScriptItem(apv.new_id(), kind, 0, title.strip(), _NEW_MINUTES, language=language)
    items = apv.contents.script_of(kind)
    apv.edit("script_item_added", _in_order(apv, _placed(items, new, after)))
    return new


def split(apv: Apv, method: Method, item_id: int) -> ScriptItem | None:
    """Divide an item in two of half the minutes; None for one that cannot be divided.

    What is said aloud stays with the first half; people take turns in the first half only.
    """
    item = _item(apv, item_id)
    if item.minutes < 2:
        return None
    second = item.minutes // 2
    title = method.text("words:script.continued", title=item.title)[:MAX_LINE]
    first = replace(item, minutes=item.minutes - second, is_proposal=False)
    new = ScriptItem(
        apv.new_id(),
        item.meeting,
        0,
        title,
        second,
        item.method,
        item.instruction,
        material=item.material,
        who=item.who,
        language=item.language,
    )
    items = [first if each.id == item_id else each for each in _script(apv, item)]
    apv.edit("script_item_split", _in_order(apv, _placed(items, new, item_id)))
    return new


def remove(apv: Apv, item_id: int) -> None:
    """Take an item out of the script."""
    item = _item(apv, item_id)
    left = [each for each in _script(apv, item) if each.id != item_id]
    apv.edit("script_item_removed", [SCRIPT_ITEM.drop(id=item_id), *_in_order(apv, left)])


def move(apv: Apv, item_id: int, steps: int) -> None:
    """Take an item earlier (negative `steps`) or later; at the ends it stays."""
    items = _script(apv, _item(apv, item_id))
    at = [each.id for each in items].index(item_id)
    place(apv, item_id, at + steps)


def place(apv: Apv, item_id: int, at: int) -> None:
    """Put an item at a place in the order, counted from 0."""
    item = _item(apv, item_id)
    others = [each for each in _script(apv, item) if each.id != item_id]
    others.insert(max(0, at), item)
    apv.edit("script_item_moved", _in_order(apv, others))


def fit(apv: Apv, kind: MeetingKind) -> bool:
    """Fit the items the method leaves open to the meeting's length; whether that was enough."""
    items = apv.contents.script_of(kind)
    minutes = fitted(items, timetable(items, apv.contents, kind).over)
    made = [replace(item, minutes=m) for item, m in zip(items, minutes, strict=True)]
    apv.edit("script_fitted", _in_order(apv, made))
    return timetable(made, apv.contents, kind).over == 0


def _item(apv: Apv, item_id: int) -> ScriptItem:
    return next(each for each in apv.contents.script_items if each.id == item_id)


def _script(apv: Apv, item: ScriptItem) -> tuple[ScriptItem, ...]:
    return apv.contents.script_of(item.meeting)


def _placed(items: Sequence[ScriptItem], new: ScriptItem, after: int | None) -> list[ScriptItem]:
    ids = [each.id for each in items]
    at = ids.index(after) + 1 if after in ids else len(items)
    return [*items[:at], new, *items[at:]]


def _in_order(apv: Apv, items: Sequence[ScriptItem]) -> list[Change]:
    return [
        SCRIPT_ITEM.put(replace(item, position=position), round_id=apv.round_id)
        for position, item in enumerate(items, start=1)
    ]
