"""Proposals from the second dialogue meeting: typed in, mended, and chosen for a plan."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from apv_desktop.domain.proposals import Proposal, of_wish
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import PROPOSAL


def add_lines(apv: Apv, typed: str, wish_id: int, group: int | None = None) -> tuple[Proposal, ...]:
    """Keep one proposal for each line typed, as one event.

    Raises:
        RuleBroken: a line no proposal can hold; none of them is kept.
    """
    lines = [" ".join(line.split()) for line in typed.splitlines()]
    made = tuple(
        Proposal(apv.new_id(), wish_id, 0, text, group=group) for text in filter(None, lines)
    )
    apv.typed += [proposal.id for proposal in made]
    _kept(apv, "proposal_added", made)
    return made


def as_typed(apv: Apv, wish_id: int) -> tuple[Proposal, ...]:
    """The proposals for a wish; those typed since the file was opened last, as they were typed."""
    at = {proposal_id: place for place, proposal_id in enumerate(apv.typed)}
    found = of_wish(apv.contents.proposals, wish_id)
    return tuple(sorted(found, key=lambda each: at.get(each.id, -1)))


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
