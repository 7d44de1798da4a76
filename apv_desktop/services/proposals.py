"""Proposals from the second dialogue meeting: typed in, mended, and chosen for a plan."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from apv_desktop.domain import statements
from apv_desktop.domain.proposals import Proposal, of_wish
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import PROPOSAL


def add_lines(apv: Apv, typed: str, wish_id: int, group: int | None = None) -> tuple[Proposal, ...]:
    """Keep one proposal for each line typed, as one event.

    Raises:
        RuleBroken: a line no proposal can hold; none of them is kept.
    """
    lines = [" ".join(line.split()) for line in typed.splitlines()]
    first = next_number(apv, wish_id)
    made = tuple(
        Proposal(apv.new_id(), wish_id, number, text, group=group)
        for number, text in enumerate(filter(None, lines), start=first)
    )
    _kept(apv, "proposal_added", made)
    return made


def next_number(apv: Apv, wish_id: int) -> int:
    """The number the next proposal for a wish gets."""
    numbers = (each.number for each in of_wish(apv.contents.proposals, wish_id))
    return statements.next_number(numbers, 0)


def change(apv: Apv, proposal_id: int, **values: Any) -> None:
    """Change fields of a proposal, by their domain names.

    Raises:
        RuleBroken: a value the proposal refuses; it is as it was.
    """
    _kept(apv, "proposal_changed", [replace(_proposal(apv, proposal_id), **values)])


def remove(apv: Apv, proposal_id: int) -> None:
    """Take a proposal away."""
    _proposal(apv, proposal_id)
    apv.edit("proposal_removed", [PROPOSAL.drop(id=proposal_id)])


def _proposal(apv: Apv, proposal_id: int) -> Proposal:
    return next(each for each in apv.contents.proposals if each.id == proposal_id)


def _kept(apv: Apv, label: str, proposals: Iterable[Proposal]) -> None:
    apv.edit(label, [PROPOSAL.put(each, round_id=apv.round_id) for each in proposals])
