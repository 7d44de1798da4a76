"""At the door: groups become legal again, and hardly anybody moves."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.groups import WorkGroup, is_usual_size
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.mixing import NOTHING_ASKED, PairCosts, mix
from apv_desktop.domain.people import Person
from apv_desktop.domain.remixing import Remixed, remix

D1, D2 = MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2


def groups_of(*sizes: int, kind: MeetingKind = D1, locked: Sequence[int] = ()) -> list[WorkGroup]:
    """Groups of these sizes; people are numbered from 1."""
    made, at = [], 1
    for number, size in enumerate(sizes, start=1):
        members = tuple(range(at, at + size))
        made.append(WorkGroup(number, kind, number, members, frozenset(locked) & {*members}))
        at += size
    return made


def set_right(groups: Sequence[WorkGroup], *absent: int) -> Remixed:
    people = [Person(p, f"Person {p}", p % 3) for group in groups for p in group.member_ids]
    return remix(groups, absent, PairCosts(people, (), NOTHING_ASKED))


def sizes(found: Remixed) -> dict[int, int]:
    return {group.number: len(group.member_ids) for group in found.groups}


@pytest.mark.parametrize(
    ("before", "absent", "after", "moved"),
    [
        ((3, 3, 3), (), {1: 3, 2: 3, 3: 3}, 0),
        ((4, 3, 3), (1,), {1: 3, 2: 3, 3: 3}, 0),  # the larger group gives without a move
        ((4, 3, 3), (5,), {1: 3, 2: 3, 3: 3}, 1),  # one moves over from it
        ((3, 3, 3), (1,), {2: 4, 3: 4}, 2),  # nobody can spare one: two move
        ((3, 3, 3, 3), (1, 2), {2: 4, 3: 3, 4: 3}, 1),
        ((3, 3, 3), (1, 2, 3), {2: 3, 3: 3}, 0),  # a whole group stays away
        ((3, 3), (1,), {1: 2, 2: 3}, 0),  # five are 3 + 2
        ((3, 3), (1, 2), {2: 4}, 1),
        ((3,), (1, 2), {1: 1}, 0),
    ],
)
def test_as_few_move_as_can_be(
    before: tuple[int, ...], absent: tuple[int, ...], after: dict[int, int], moved: int
) -> None:
    found = set_right(groups_of(*before), *absent)
    assert (sizes(found), len(found.moved)) == (after, moved)


def test_the_moves_told_are_those_made() -> None:
    before = groups_of(4, 3, 3)
    found = set_right(before, 5)
    was = {person: group.number for group in before for person in group.member_ids}
    now = {person: group.number for group in found.groups for person in group.member_ids}
    assert {m.person_id: (m.source, m.target) for m in found.moved} == {
        person: (was[person], number) for person, number in now.items() if was[person] != number
    }


def test_whoever_is_locked_stays_while_others_can_move() -> None:
    found = set_right(groups_of(4, 3, 3, locked=(1, 2, 3)), 5)
    assert [(m.person_id, m.target) for m in found.moved] == [(4, 2)]


def test_groups_larger_than_four_that_somebody_made_are_left_alone() -> None:
    assert sizes(set_right(groups_of(5, 5, kind=D2))) == {1: 5, 2: 5}


@given(
    st.integers(6, 60),
    st.sampled_from([D1, D2]),
    st.integers(0, 2**20),
    st.sets(st.integers(1, 60), max_size=20),
)
def test_everyone_who_came_has_one_seat_in_a_legal_group(
    count: int, kind: MeetingKind, seed: int, absent: set[int]
) -> None:
    people = [Person(each, f"Person {each}", each % 4) for each in range(1, count + 1)]
    made = mix(people, kind, seed)
    before = [WorkGroup(n, kind, n, members) for n, members in enumerate(made, start=1)]
    found = remix(before, absent, PairCosts(people, (), NOTHING_ASKED))
    seated = [person for group in found.groups for person in group.member_ids]
    here = sorted(person.id for person in people if person.id not in absent)
    assert sorted(seated) == here
    for group in found.groups:
        assert is_usual_size(len(group.member_ids), len(here), kind)
    assert len(found.moved) <= 3 * len(absent)
