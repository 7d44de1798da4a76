"""Two rounds beside each other; nothing is told of fewer than five, not even by difference."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.content import load
from apv_desktop.content.comparison_words import compared
from apv_desktop.domain.attendance import Attendance
from apv_desktop.domain.comparison import Turnout, _roughly, figures, parts
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.few import FEWEST
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.workplace import Department, Workplace
from apv_desktop.services import example
from tests.strategies import TODAY

EXAMPLE = example.build(load("da"), TODAY, 1)
FIRST = MeetingKind.DIALOGUE_1


def workplace_of(*sizes: int) -> Contents:
    """A department of each size, and everybody but the first of each at the meeting."""
    people, ticks, key = [], {}, 0
    for at, size in enumerate(sizes, start=1):
        for seat in range(size):
            key += 1
            people.append(Person(key, f"Person {key}", at))
            ticks[key, FIRST] = Attendance(key, FIRST, seat > 0)
    names = tuple(Department(at, f"Afdeling {at}") for at in range(1, len(sizes) + 1))
    return Contents(Workplace(), Round(1, "APV", TODAY, 1), names, tuple(people), attendance=ticks)


def test_small_departments_are_counted_together() -> None:
    told = parts(workplace_of(8, 3, 2))
    assert [(each.name, each.listed, each.came) for each in told] == [
        ("Afdeling 1", 8, Turnout.MOST),
        ("", 5, Turnout.HALF),
    ]


def test_too_few_take_a_larger_one_along() -> None:
    told = parts(workplace_of(9, 6, 2))
    assert [(each.name, each.listed) for each in told] == [("Afdeling 1", 9), ("", 8)]


def test_two_parts_at_least_or_none() -> None:
    assert parts(workplace_of(9, 2)) == ()
    assert parts(workplace_of(3, 1)) == ()
    assert parts(workplace_of(12)) == ()


@given(st.lists(st.integers(0, 12), max_size=7))
def test_nothing_can_be_told_of_fewer_than_five(sizes: list[int]) -> None:
    contents = workplace_of(*sizes)
    told = parts(contents)
    assert all(each.listed >= FEWEST for each in told)
    assert not told or sum(each.listed for each in told) == len(contents.people)


@given(st.lists(st.tuples(st.integers(0, 14), st.integers(0, 14)), max_size=6))
def test_neither_who_came_nor_who_stayed_away_is_told_of_fewer_than_five(
    sizes: list[tuple[int, int]],
) -> None:
    contents = workplace_of(*(size for size, _ in sizes))
    ticks = {}
    for person in contents.people:
        ahead = sum(size for size, _ in sizes[: (person.department_id or 1) - 1])
        came = person.id - ahead <= sizes[(person.department_id or 1) - 1][1]
        ticks[person.id, FIRST] = Attendance(person.id, FIRST, came)
    told = [each for each in parts(replace(contents, attendance=ticks)) if each.came is not None]
    for each in told:
        if isinstance(each.came, int):
            assert each.came == 0 or each.came >= FEWEST
            assert each.came == each.listed or each.listed - each.came >= FEWEST
    assert len({type(each.came) for each in told}) <= 1, "the rest would give it away"


@pytest.mark.parametrize("listed", range(FEWEST, 60))
def test_a_word_stands_for_more_than_one_number(listed: int) -> None:
    words = Counter(_roughly(came, listed) for came in range(listed + 1))
    assert min(words.values()) > 1


def test_the_example_beside_an_empty_round() -> None:
    empty = Contents(Workplace(), Round(2, "APV 2030", TODAY, 1, number=2))
    found = figures(EXAMPLE)
    assert found.plans == len(EXAMPLE.plans) == found.open + found.closed + found.given_up
    assert sum(count for _, count in found.effects) == found.closed
    lines = compared(EXAMPLE, empty, load("da"))
    groups = list(dict.fromkeys(line.group for line in lines))
    assert groups == [
        "Hvem var med",
        "Det, I talte om",
        "Handleplaner",
        "Effekten af de afsluttede",
    ]
    assert [line.earlier for line in lines if line.what == "Ønsker skrevet ned"] == ["24"]
    assert not any(line.what == "Engen" for line in lines)
    ticked = {(p.id, FIRST): Attendance(p.id, FIRST, True) for p in EXAMPLE.people}
    lines = compared(replace(EXAMPLE, attendance=ticked), empty, load("da"))
    assert [(each.earlier, each.now) for each in lines if each.what == "Engen"] == [
        ("12 af 12", "–")
    ]
