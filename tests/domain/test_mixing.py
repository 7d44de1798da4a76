"""The mixing reaches its bounds, keeps locks, and heeds what was asked for."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.groups import (
    fewest_department_pairs,
    group_count,
    group_sizes,
    repeated_partners,
    same_department_pairs,
)
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.mixing import MixWishes, mix
from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import RuleBroken

D1, D2 = MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2
SEEDS = st.integers(0, 2**53)


def staff(size: int, seed: int) -> list[Person]:
    """A workplace with a few large departments and some small ones."""
    chance = Random(seed)
    departments = range(chance.randint(1, 8))
    weights = [chance.random() ** 2 + 0.01 for _ in departments]
    return [
        Person(each, f"Person {each}", chance.choices(departments, weights)[0], "", each % 9 == 0)
        for each in range(1, size + 1)
    ]


@pytest.mark.parametrize("size", [24, 60, 200])
@pytest.mark.parametrize("seed", range(8))
def test_the_lower_bounds_are_reached(size: int, seed: int) -> None:
    """Departments in both meetings, and the first groups in the second: none could do better."""
    people = staff(size, seed)
    departments = {person.id: person.department_id for person in people}
    first = mix(people, D1, seed)
    second = mix(people, D2, seed + 1, first)  # another deal; the same one repeats hardly any
    for made in (first, second):
        fewest = fewest_department_pairs(departments.values(), len(made))
        assert same_department_pairs(made, departments) == fewest
    sat = {person: at for at, group in enumerate(first) for person in group}
    assert repeated_partners(second, first) == fewest_department_pairs(sat.values(), len(second))


@st.composite
def locked_staff(draw: st.DrawFn) -> tuple[list[Person], dict[int, int]]:
    people = staff(draw(st.integers(6, 40)), draw(SEEDS))
    count = group_count(len(people), D2)
    numbers = st.lists(st.integers(1, count), max_size=8)
    locked: dict[int, int] = {}
    for person, number in zip(people, draw(numbers), strict=False):
        if Counter(locked.values())[number] < 3:  # any group seats three
            locked[person.id] = number
    return people, locked


@given(locked_staff(), st.sampled_from([D1, D2]), SEEDS, st.booleans())
def test_everyone_sits_once_in_legal_groups_and_locks_hold(
    made: tuple[list[Person], dict[int, int]], meeting: MeetingKind, seed: int, apart: bool
) -> None:
    people, locked = made
    wishes = MixWishes(leaders_apart=apart, locked=locked)
    groups = mix(people, meeting, seed, mix(people, D1, seed + 1), wishes)
    assert Counter(each for group in groups for each in group) == Counter(p.id for p in people)
    sizes = sorted(map(len, groups), reverse=True)
    assert tuple(sizes) == group_sizes(len(people), meeting)
    for person, number in locked.items():
        assert number > len(groups) or person in groups[number - 1]


def test_a_group_cannot_hold_more_locks_than_seats() -> None:
    people = staff(12, 1)
    with pytest.raises(RuleBroken) as broken:
        mix(people, D1, 1, (), MixWishes(locked={1: 2, 2: 2, 3: 2, 4: 2}))
    assert (broken.value.code, broken.value.values["group"]) == ("too_many_locked", 2)


@given(SEEDS)
def test_two_sit_together_and_two_apart_as_asked(seed: int) -> None:
    people = [Person(each, f"Person {each}", each % 2) for each in range(1, 13)]
    wishes = MixWishes(together=frozenset({(1, 3)}), apart=frozenset({(2, 5)}))
    for group in mix(people, D2, seed, (), wishes):
        assert (1 in group) == (3 in group)
        assert not {2, 5} <= set(group)


@given(SEEDS)
def test_leaders_sit_away_from_their_own_staff_when_so_chosen(seed: int) -> None:
    """Four departments of nine with a leader each: there is room to part them all."""
    people = [Person(n, f"Person {n}", n % 4, "", n <= 4) for n in range(1, 37)]
    for group in mix(people, D2, seed, (), MixWishes(leaders_apart=True)):
        led = {n % 4 for n in group if n <= 4}
        assert not any(n % 4 in led for n in group if n > 4)
