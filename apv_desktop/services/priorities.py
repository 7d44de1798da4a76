"""The final order: what is taken on, what is not and why, and what goes before marks."""

from dataclasses import replace
from typing import Any

from apv_desktop.domain import priorities as rules
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import PRIORITY, VOTING


def change(apv: Apv, wish_id: int, **values: Any) -> None:
    """Change what was decided of a wish, by domain names.

    Raises:
        RuleBroken: a reason longer than a note.
    """
    before = rules.priority_of(apv.contents, wish_id)
    changed = replace(before, **values)
    if changed != before:
        apv.edit("priority_changed", [PRIORITY.put(changed, round_id=apv.round_id)])


def step(apv: Apv, wish_id: int, by: int) -> None:
    """Move a wish one place up (-1) or down (1); places are kept from then on.

    Raises:
        RuleBroken: `urgency_first` when a more urgent wish would come behind a less urgent one.
    """
    order = list(rules.candidates(apv.contents))
    at = next(at for at, wish in enumerate(order) if wish.id == wish_id)
    if not 0 <= at + by < len(order):
        return
    if not rules.can_change_places(apv.contents, order[at], order[at + by]):
        raise RuleBroken("urgency_first", "priorities")
    order[at], order[at + by] = order[at + by], order[at]
    rows = []
    for place, wish in enumerate(order, start=1):
        placed = replace(rules.priority_of(apv.contents, wish.id), place=place)
        rows.append(PRIORITY.put(placed, round_id=apv.round_id))
    apv.edit("priority_moved", rows)


def set_voting(apv: Apv, **values: Any) -> None:
    """Change how many marks each had, or the notes that settle ties.

    Raises:
        RuleBroken: `marks_each_unlikely`, `text_too_long`.
    """
    before = apv.contents.voting
    changed = replace(before, **values)
    if changed != before:
        apv.edit("voting_changed", [VOTING.put(changed, round_id=apv.round_id)])
