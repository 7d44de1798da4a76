"""Somebody is found at the door by a few letters."""

from __future__ import annotations

import pytest

from apv_desktop.domain.door import matching
from apv_desktop.domain.people import Person

NAMES = ("Åse Ærø", "Peder Hansen", "Cem Şahin", "Anne-Marie Ø. Dahl", "Hanne Dahl")
PEOPLE = [Person(number, name) for number, name in enumerate(NAMES)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("åse", [0]),
        ("aas", [0]),
        ("AER", [0]),
        ("han", [1, 4]),
        ("han ped", [1]),
        ("sah", [2]),
        ("mar", [3]),
        ("dah an", [3]),
        ("ansen", []),
        ("xyz", []),
    ],
)
def test_three_letters_are_enough(typed: str, found: list[int]) -> None:
    assert [person.id for person in matching(PEOPLE, typed)] == found
