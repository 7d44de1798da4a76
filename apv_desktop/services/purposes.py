"""Purpose, expected result, time set aside, and what became of the last APV."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from apv_desktop.domain.purposes import PastItem, proposed_hours
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import PAST_ITEM, PURPOSE, ROUND


def change(apv: Apv, purpose: str, **values: Any) -> None:
    """Change the round's purpose, and fields of its aims by their domain names, as one deed.

    Raises:
        RuleBroken: a value refused; all of it is as it was.
    """
    aims = replace(apv.contents.aims, **values)
    round_ = replace(apv.contents.round, purpose=purpose)
    changes = [ROUND.put(round_)] if round_ != apv.contents.round else []
    if aims != apv.contents.aims:
        changes.append(PURPOSE.put(aims, round_id=apv.round_id))
    apv.edit("purpose_changed", changes)


def suggested_hours(apv: Apv) -> Mapping[str, int]:
    """The proposal for so many as are employed, or stand on the list when that is not known."""
    contents = apv.contents
    return proposed_hours(contents.workplace.employee_count or len(contents.people))


def use_suggestion(apv: Apv) -> None:
    """Set the hours aside that are proposed."""
    change(apv, apv.contents.round.purpose, **suggested_hours(apv))


def add_past(apv: Apv, problem: str) -> PastItem:
    """A problem of the last APV.

    Raises:
        RuleBroken: `past_problem_missing`, `text_too_long`.
    """
    item = PastItem(apv.new_id(), problem.strip(), position=_after_all(apv))
    apv.edit("past_item_added", [PAST_ITEM.put(item, round_id=apv.round_id)])
    return item


def change_past(apv: Apv, item_id: int, **values: Any) -> None:
    """Change fields of a problem of the last APV, by their domain names.

    Raises:
        RuleBroken: a value refused; it is as it was.
    """
    changed = replace(_past(apv, item_id), **values)
    apv.edit("past_item_changed", [PAST_ITEM.put(changed, round_id=apv.round_id)])


def remove_past(apv: Apv, item_id: int) -> None:
    """Take a problem of the last APV off the list."""
    apv.edit("past_item_removed", [PAST_ITEM.drop(id=_past(apv, item_id).id)])


def _past(apv: Apv, item_id: int) -> PastItem:
    return next(each for each in apv.contents.past_items if each.id == item_id)


def _after_all(apv: Apv) -> int:
    return 1 + max((each.position for each in apv.contents.past_items), default=0)
