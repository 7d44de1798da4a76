"""Groups are mixed as one deed, kept in the file, and adjusted one person at a time."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apv_desktop.content import load
from apv_desktop.domain.attendance import ReplyAnswer
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import attendance, files, groups, people, seating
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings

D1, D2 = MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2


def made(folder: Path, around: Surroundings, names: int) -> Apv:
    path = folder / f"{names}.apv"
    first = Meeting(MeetingKind.DIALOGUE_1)
    apv = files.create_apv(path, Workplace("Værkstedet"), "APV", first, around)
    for at in range(names):
        people.add(apv, f"Person {at:02}", ("Lager", "Kontor", "Salg")[at % 3])
    return apv


@pytest.fixture
def apv(tmp_path: Path, around: Surroundings) -> Iterator[Apv]:
    """Ten people of three departments, no groups yet."""
    opened = made(tmp_path, around, 10)
    yield opened
    opened.close()


def members(apv: Apv, meeting: MeetingKind) -> dict[int, tuple[int, ...]]:
    return {group.number: group.member_ids for group in apv.contents.groups_of(meeting)}


def sizes(apv: Apv, meeting: MeetingKind) -> list[int]:
    return [len(group.member_ids) for group in apv.contents.groups_of(meeting)]


def test_both_meetings_are_mixed_as_one_deed(apv: Apv, around: Surroundings) -> None:
    labels: list[str] = []
    apv.on_saved(labels.append)
    groups.mix(apv)
    assert labels == ["groups_mixed"]
    assert sizes(apv, D1) == [4, 3, 3]
    assert sizes(apv, D2) == [4, 3, 3]
    assert list(members(apv, D1)) == [1, 2, 3]
    apv.publish()
    assert files.read_apv(apv.path).groups == apv.contents.groups


def test_the_seed_is_kept_and_new_each_time(apv: Apv, around: Surroundings) -> None:
    before = apv.contents.round.seed
    groups.mix(apv)
    first, groups_first = apv.contents.round.seed, members(apv, D1)
    groups.mix(apv, [D1])
    assert len({before, first, apv.contents.round.seed}) == 3
    assert members(apv, D1) != groups_first
    apv.publish()
    assert files.read_apv(apv.path).round == apv.contents.round


def test_mixing_one_meeting_leaves_the_other_alone(apv: Apv) -> None:
    groups.mix(apv)
    second = members(apv, D2)
    groups.mix(apv, [D1])
    assert members(apv, D2) == second


def test_the_second_meeting_avoids_the_partners_of_the_first(
    tmp_path: Path, around: Surroundings
) -> None:
    apv = files.create_example(tmp_path / "e.apv", load("da"), around)
    groups.mix(apv)
    assert groups.mixture(apv.contents, D1).repeated == 0
    together = groups.mixture(apv.contents, D2)
    assert together.repeated <= 2
    assert together.same_department == together.unavoidable
    apv.close()


def test_nobody_to_mix(tmp_path: Path, around: Surroundings) -> None:
    apv = made(tmp_path, around, 0)
    with pytest.raises(RuleBroken, match="no_participants"):
        groups.mix(apv)
    assert apv.contents.groups == ()
    apv.close()


def test_mixing_again_for_fewer_people_leaves_no_group_behind(apv: Apv) -> None:
    groups.mix(apv)
    for person in apv.contents.people[:5]:
        people.remove(apv, [person.id])
    groups.mix(apv)
    assert sizes(apv, D1) == [3, 2]
    assert list(members(apv, D1)) == [1, 2]


def test_a_person_moves_to_the_end_of_another_group(apv: Apv) -> None:
    groups.mix(apv)
    before = members(apv, D1)
    person = before[1][0]
    groups.move(apv, person, D1, 2)
    assert members(apv, D1) == {1: before[1][1:], 2: (*before[2], person), 3: before[3]}


def test_moving_to_where_one_sits_is_no_deed(apv: Apv) -> None:
    groups.mix(apv)
    labels: list[str] = []
    apv.on_saved(labels.append)
    groups.move(apv, members(apv, D1)[2][0], D1, 2)
    assert labels == []


def test_a_person_can_be_taken_out_and_found_a_group_again(apv: Apv) -> None:
    groups.mix(apv)
    person = members(apv, D1)[1][0]
    groups.move(apv, person, D1, None)
    assert [each.id for each in groups.outside(apv.contents, D1)] == [person]
    assert groups.outside(apv.contents, D2) == ()
    groups.place_rest(apv, D1)
    assert groups.outside(apv.contents, D1) == ()
    assert sorted(sizes(apv, D1)) == [3, 3, 4]


def test_two_people_change_places_and_no_group_changes_its_size(apv: Apv) -> None:
    groups.mix(apv)
    before = members(apv, D1)
    one, other = before[1][1], before[3][0]
    labels: list[str] = []
    apv.on_saved(labels.append)
    groups.swap(apv, one, other, D1)
    assert labels == ["people_swapped"]
    assert members(apv, D1) == {
        1: (before[1][0], other, *before[1][2:]),
        2: before[2],
        3: (one, *before[3][1:]),
    }
    groups.swap(apv, before[2][0], before[2][1], D1)
    assert labels == ["people_swapped"], "they sit together already"


def test_an_unknown_number_is_a_new_group_and_an_empty_one_is_gone(apv: Apv) -> None:
    groups.mix(apv)
    for person in members(apv, D1)[2]:
        groups.move(apv, person, D1, 7)
    assert list(members(apv, D1)) == [1, 3, 7]
    assert groups.outside(apv.contents, D1) == ()


def test_a_group_too_small_or_too_large_is_told(apv: Apv) -> None:
    groups.mix(apv)
    assert groups.mixture(apv.contents, D1).odd == ()
    large = next(n for n, ids in members(apv, D1).items() if len(ids) == 4)
    other = next(n for n in members(apv, D1) if n != large)
    groups.move(apv, members(apv, D1)[other][0], D1, large)
    assert set(groups.mixture(apv.contents, D1).odd) == {large, other}


def test_a_moved_colleague_is_counted_as_a_pair_that_could_be_avoided(apv: Apv) -> None:
    groups.mix(apv)
    department = {person.id: person.department_id for person in apv.contents.people}
    before = groups.mixture(apv.contents, D1)
    first, second = members(apv, D1)[1], members(apv, D1)[2]
    here = {department[each] for each in second}
    mover = next(each for each in first if department[each] in here)
    groups.move(apv, mover, D1, 2)
    assert groups.mixture(apv.contents, D1).same_department >= before.same_department
    assert groups.mixture(apv.contents, D1).unavoidable == before.unavoidable


def test_newcomers_are_outside_until_they_are_placed(apv: Apv) -> None:
    groups.mix(apv)
    people.add(apv, "Ny Mand", "Lager")
    people.add(apv, "Ny Kone", "Salg")
    assert [each.name for each in groups.outside(apv.contents, D1)] == ["Ny Kone", "Ny Mand"]
    labels: list[str] = []
    apv.on_saved(labels.append)
    groups.place_rest(apv, D1)
    assert labels == ["people_placed"]
    assert sizes(apv, D1) == [4, 4, 4]


@settings(max_examples=15)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 5)), max_size=8))
def test_whatever_is_moved_nobody_sits_twice(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[int, int]]
) -> None:
    folder = tmp_path_factory.mktemp("moves")
    around = Surroundings(lambda: datetime(2027, 3, 10, 10, 0), Random(7), folder / "state")
    apv = made(folder, around, 10)
    groups.mix(apv)
    for person, number in moves:
        groups.move(apv, apv.contents.people[person].id, D1, number or None)
        seated = [each for ids in members(apv, D1).values() for each in ids]
        outside = [each.id for each in groups.outside(apv.contents, D1)]
        assert sorted([*seated, *outside]) == sorted(each.id for each in apv.contents.people)
        assert all(members(apv, D1).values())
    apv.close()
    assert replace(apv.contents.round) == files.read_apv(apv.path).round


def test_groups_are_as_mixed_until_somebody_is_moved_or_comes(apv: Apv) -> None:
    groups.mix(apv)
    assert groups.is_as_mixed(apv.contents, D1)
    assert groups.is_as_mixed(apv.contents, D2)
    one, other = members(apv, D1)[1][0], members(apv, D1)[2][0]
    groups.swap(apv, one, other, D1)
    assert not groups.is_as_mixed(apv.contents, D1)
    groups.swap(apv, one, other, D1)
    assert groups.is_as_mixed(apv.contents, D1)
    people.add(apv, "Ny Mand", "Lager")
    groups.place_rest(apv, D2)
    assert not groups.is_as_mixed(apv.contents, D2)


def test_those_who_do_not_come_are_not_mixed(apv: Apv) -> None:
    away = apv.contents.people[0].id
    attendance.reply(apv, [away], D1, ReplyAnswer.NOT_COMING)
    groups.mix(apv)
    assert sizes(apv, D1) == [3, 3, 3]
    assert sizes(apv, D2) == [4, 3, 3]
    assert groups.outside(apv.contents, D1) == ()
    attendance.tick(apv, [away], D1, present=True)
    assert [person.id for person in groups.outside(apv.contents, D1)] == [away]


def test_at_the_door_few_move_and_numbers_stay(apv: Apv) -> None:
    groups.mix(apv)
    before = members(apv, D1)
    absent = before[2][0]
    attendance.tick(apv, [absent], D1, present=False)
    told = groups.remixed(apv.contents, D1, [absent]).moved
    moved = groups.remix_for_absent(apv, D1, [absent])
    assert moved == told and len(moved) <= 1
    after = members(apv, D1)
    assert list(after) == [1, 2, 3] and sizes(apv, D1) == [3, 3, 3]
    assert groups.outside(apv.contents, D1) == ()
    apv.undo()
    assert members(apv, D1) == before


def test_a_lock_holds_when_the_groups_are_mixed_again(apv: Apv) -> None:
    groups.mix(apv)
    person = members(apv, D1)[2][1]
    seating.lock(apv, person, D1, locked=True)
    for _ in range(4):
        groups.mix(apv, [D1])
        assert person in members(apv, D1)[2]
    groups.move(apv, person, D1, 3)
    assert apv.contents.groups_of(D1)[2].locked_ids == {person}
    seating.lock(apv, person, D1, locked=False)
    assert not any(group.locked_ids for group in apv.contents.groups)


def test_pairs_are_kept_and_go_with_the_person(apv: Apv) -> None:
    one, other, third = (person.id for person in apv.contents.people[:3])
    seating.pair(apv, one, other, together=True)
    seating.pair(apv, other, one, together=False)  # the two are asked about once
    seating.pair(apv, one, third, together=True)
    groups.mix(apv)
    seated = members(apv, D1).values()
    assert any({one, third} <= set(each) for each in seated)
    assert not any({one, other} <= set(each) for each in seated)
    assert groups.mixture(apv.contents, D1).unmet == 0
    people.remove(apv, [third])
    assert [each.together for each in apv.contents.seat_pairs] == [False]
    with pytest.raises(RuleBroken, match="pair_of_one"):
        seating.pair(apv, one, one, together=True)


def test_leaders_are_parted_from_their_staff_when_so_chosen(apv: Apv) -> None:
    people.change(apv, apv.contents.people[0].id, is_leader=True)
    seating.part_leaders(apv, True)
    groups.mix(apv)
    assert groups.mixture(apv.contents, D1).with_staff == ()
