"""Groups obey their arithmetic, place everyone once, and mix as well as can be."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain import groups
from apv_desktop.domain.groups import GROUP_SIZE, WorkGroup
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.mixing import mix
from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import RuleBroken

D1, D2 = MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2
MEETINGS = st.sampled_from([D1, D2])
SEEDS = st.integers(0, 2**53)


def staff(*departments: int | None) -> list[Person]:
    """One person for each department named."""
    return [Person(at, f"Person {at}", department) for at, department in enumerate(departments, 1)]


STAFFS = st.lists(st.sampled_from([None, 1, 2, 3, 4, 5]), min_size=1, max_size=60).map(
    lambda departments: staff(*departments)
)


def departments_of(people: Sequence[Person]) -> dict[int, int | None]:
    return {person.id: person.department_id for person in people}


@pytest.mark.parametrize(
    ("people", "sizes"),
    [
        (0, ()),
        (1, (1,)),
        (2, (2,)),
        (3, (3,)),
        (4, (4,)),
        (5, (3, 2)),
        (6, (3, 3)),
        (7, (4, 3)),
        (8, (4, 4)),
        (9, (3, 3, 3)),
        (34, (4, *[3] * 10)),
        (300, (3,) * 100),
    ],
)
def test_threes_take_one_more_rather_than_leave_anybody_alone(
    people: int, sizes: tuple[int, ...]
) -> None:
    assert groups.group_sizes(people, D1) == sizes


@pytest.mark.parametrize(
    ("people", "sizes"),
    [
        (0, ()),
        (3, (3,)),
        (4, (4,)),
        (5, (3, 2)),
        (6, (3, 3)),
        (7, (4, 3)),
        (9, (3, 3, 3)),
        (34, (*[4] * 7, 3, 3)),
        (300, (4,) * 75),
    ],
)
def test_fours_fall_to_three_rather_than_rise_to_five(people: int, sizes: tuple[int, ...]) -> None:
    assert groups.group_sizes(people, D2) == sizes


@given(st.integers(6, 2000), MEETINGS)
def test_from_six_people_every_group_is_of_three_or_four(people: int, meeting: MeetingKind) -> None:
    sizes = groups.group_sizes(people, meeting)
    assert set(sizes) <= {3, 4}
    assert sum(sizes) == people
    off_size = sizes.count(7 - GROUP_SIZE[meeting])
    assert off_size <= (2 if meeting is D1 else 3), "as few of the other size as can be"


@given(STAFFS, MEETINGS, SEEDS)
def test_everyone_has_one_seat_in_groups_of_the_right_sizes(
    people: list[Person], meeting: MeetingKind, seed: int
) -> None:
    made = mix(people, meeting, seed)
    assert Counter(each for group in made for each in group) == Counter(p.id for p in people)
    sizes = tuple(sorted(map(len, made), reverse=True))
    assert sizes == groups.group_sizes(len(people), meeting)


@given(STAFFS, MEETINGS, SEEDS)
def test_the_same_seed_makes_the_same_groups(
    people: list[Person], meeting: MeetingKind, seed: int
) -> None:
    earlier = mix(people, D1, seed)
    assert mix(people, meeting, seed, earlier) == mix(people, meeting, seed, earlier)


def test_another_seed_makes_other_groups() -> None:
    people = staff(*[1, 2, 3] * 6)
    assert len({mix(people, D1, seed) for seed in range(5)}) == 5


@given(STAFFS, MEETINGS, SEEDS)
def test_no_mix_could_part_the_departments_better(
    people: list[Person], meeting: MeetingKind, seed: int
) -> None:
    made = mix(people, meeting, seed)
    departments = departments_of(people)
    fewest = groups.fewest_department_pairs(departments.values(), len(made))
    assert groups.same_department_pairs(made, departments) == fewest


def test_the_fewest_pairs_are_those_of_the_arithmetic() -> None:
    # Seven of one department in three groups: 3 + 2 + 2, so 3 + 1 + 1 pairs.
    assert groups.fewest_department_pairs([1] * 7, 3) == 5
    assert groups.fewest_department_pairs([1, 1, 2, 2], 2) == 0
    assert groups.fewest_department_pairs([None] * 9, 3) == 0
    assert groups.fewest_department_pairs([], 0) == 0


@given(st.lists(st.sampled_from([1, 2]), min_size=2, max_size=7), st.integers(1, 3))
def test_no_dealing_at_all_has_fewer_pairs(departments: list[int], count: int) -> None:
    people = staff(*departments)
    known = departments_of(people)
    best = min(groups.same_department_pairs(deal, known) for deal in every_deal([*known], count))
    assert groups.fewest_department_pairs(departments, count) == best


def every_deal(ids: list[int], count: int) -> list[list[list[int]]]:
    """Every way to deal people to `count` groups, whatever the sizes."""
    deals: list[list[list[int]]] = [[[] for _ in range(count)]]
    for each in ids:
        deals = [
            [[*group, each] if at == seat else group for at, group in enumerate(deal)]
            for deal in deals
            for seat in range(count)
        ]
    return deals


@given(SEEDS)
def test_the_second_meeting_keeps_the_departments_apart_and_repeats_few(seed: int) -> None:
    people = staff(*[1] * 13, *[2] * 9, *[3] * 7, *[4] * 5)
    first = mix(people, D1, seed)
    second = mix(people, D2, seed + 1, first)  # the same would deal without repeats anyway
    departments = departments_of(people)
    fewest = groups.fewest_department_pairs(departments.values(), len(second))
    assert groups.same_department_pairs(second, departments) == fewest
    assert groups.repeated_partners(second, first) <= 1


def test_a_workplace_of_three_hundred_meets_hardly_anybody_twice() -> None:
    people = staff(*(at % 10 for at in range(300)))
    first = mix(people, D1, 1)
    second = mix(people, D2, 2, first)
    assert groups.repeated_partners(second, first) <= 1


@given(STAFFS, SEEDS)
def test_repeated_partners_are_the_pairs_of_both_meetings(people: list[Person], seed: int) -> None:
    first, second = mix(people, D1, seed), mix(people, D2, seed + 1)
    met = {frozenset(pair) for group in first for pair in combinations(group, 2)}
    again = {frozenset(pair) for group in second for pair in combinations(group, 2)}
    assert groups.repeated_partners(second, first) == len(met & again)


def test_nobody_cannot_be_mixed() -> None:
    with pytest.raises(RuleBroken) as broken:
        mix([], D1, 1)
    assert broken.value.code == "no_participants"


def test_the_assessment_meeting_has_no_groups() -> None:
    with pytest.raises(RuleBroken) as broken:
        mix(staff(1, 2, 3), MeetingKind.ASSESSMENT, 1)
    assert broken.value.code == "meeting_without_groups"


@given(st.integers(1, 300), MEETINGS)
def test_a_fresh_mix_has_no_unusual_size(people: int, meeting: MeetingKind) -> None:
    sizes = groups.group_sizes(people, meeting)
    assert all(groups.is_usual_size(size, people, meeting) for size in sizes)


@pytest.mark.parametrize("size", [1, 2, 5, 6])
def test_a_group_is_unusual_when_people_could_sit_better(size: int) -> None:
    assert not groups.is_usual_size(size, 30, D1)
    assert not groups.is_usual_size(size, 30, D2)


def test_a_newcomer_sits_in_the_smallest_group_away_from_their_department() -> None:
    seated = [
        WorkGroup(1, D1, 1, (1, 2, 3)),
        WorkGroup(2, D1, 2, (4, 5)),
        WorkGroup(3, D1, 3, (6, 7)),
    ]
    people = staff(1, 2, 3, 1, 2, 2, 3, 1)
    placed = groups.place([people[7]], seated, departments_of(people))
    assert [group.member_ids for group in placed] == [(1, 2, 3), (4, 5), (6, 7, 8)]


def test_a_small_group_comes_before_a_foreign_one() -> None:
    seated = [WorkGroup(1, D1, 1, (1, 2, 3)), WorkGroup(2, D1, 2, (4, 5))]
    people = staff(1, 2, 3, 4, 5, 4)
    placed = groups.place([people[5]], seated, departments_of(people))
    assert placed[1].member_ids == (4, 5, 6)


def test_newcomers_spread() -> None:
    seated = [WorkGroup(at, D1, at, ()) for at in (1, 2, 3)]
    people = staff(*[1] * 9)
    placed = groups.place(people, seated, departments_of(people))
    assert [len(group.member_ids) for group in placed] == [3, 3, 3]


def test_without_groups_nobody_is_placed() -> None:
    assert groups.place(staff(1), [], {1: 1}) == ()
