"""What the mixing of groups is asked for: leaders apart, pairs together or apart, and locks."""

from collections.abc import Collection
from dataclasses import replace

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.groups import SeatPair
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.mixing import MixWishes
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services.apv import Apv
from apv_desktop.store import groups as stored
from apv_desktop.store.tables import MIX_CHOICE, SEAT_PAIR, Change


def wishes(contents: Contents, meeting: MeetingKind) -> MixWishes:
    """All that is asked for, as the mixing takes it."""
    pairs = {
        together: frozenset(
            _sorted(pair) for pair in contents.seat_pairs if pair.together is together
        )
        for together in (True, False)
    }
    locked = {
        person_id: group.number
        for group in contents.groups_of(meeting)
        for person_id in group.locked_ids
    }
    return MixWishes(contents.mix_choice.leaders_apart, locked, pairs[True], pairs[False])


def part_leaders(apv: Apv, apart: bool) -> None:
    """Say whether leaders are to sit away from staff of their own department."""
    choice = replace(apv.contents.mix_choice, leaders_apart=apart)
    apv.edit("mix_choice_changed", [MIX_CHOICE.put(choice, round_id=apv.round_id)])


def pair(apv: Apv, person_id: int, other_id: int, *, together: bool) -> None:
    """Have two people sit together, or apart; what was said of the two before gives way.

    Raises:
        RuleBroken: `pair_of_one`.
    """
    if person_id == other_id:
        raise RuleBroken("pair_of_one", "other")
    both = {person_id, other_id}
    known = [each for each in apv.contents.seat_pairs if {each.person_id, each.other_id} == both]
    pair_id = known[0].id if known else apv.new_id()
    new = SeatPair(pair_id, person_id, other_id, together)
    apv.edit("seat_pair_set", [SEAT_PAIR.put(new, round_id=apv.round_id)])


def unpair(apv: Apv, pair_id: int) -> None:
    """Let two people sit as it falls out."""
    apv.edit("seat_pair_removed", [SEAT_PAIR.drop(id=pair_id)])


def lock(apv: Apv, person_id: int, meeting: MeetingKind, locked: bool) -> None:
    """Hold a person in their group when the groups are mixed again, or let go."""
    for group in apv.contents.groups_of(meeting):
        if person_id in group.member_ids:
            ids = group.locked_ids | {person_id} if locked else group.locked_ids - {person_id}
            held = replace(group, locked_ids=ids)
            apv.edit("seat_locked", stored.put(held, apv.round_id, group))


def without(apv: Apv, person_ids: Collection[int]) -> list[Change]:
    """The changes that take along the pairs these people are in."""
    return [
        SEAT_PAIR.drop(id=each.id)
        for each in apv.contents.seat_pairs
        if each.person_id in person_ids or each.other_id in person_ids
    ]


def _sorted(pair: SeatPair) -> tuple[int, int]:
    return min(pair.person_id, pair.other_id), max(pair.person_id, pair.other_id)
