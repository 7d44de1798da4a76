"""Quantities follow people and groups; what somebody changed stays; one's own things stay last."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.materials import RULES, Material, MaterialRule, Unit, checklist
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rules import RuleBroken

FIRST, SECOND = MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2


def quantities(meeting: MeetingKind, people: int, groups: int = 0) -> dict[str, int]:
    return {line.source: line.quantity for line in checklist(meeting, (), people, groups)}


def test_a_workplace_of_thirty_four_brings_enough_for_everybody() -> None:
    found = quantities(FIRST, 34)  # eleven groups
    assert found["question-sheets"] == 36
    assert found["pens"] == 39
    assert found["a3"] == 27
    assert found["interview-guide"] == 11
    assert found["wish-posters"] == 6
    assert found["tape"] == 4
    assert found["group-list"] == 2
    assert found["camera"] == 1
    assert quantities(SECOND, 34)["gross-list"] == 9


def test_three_people_still_have_what_they_need() -> None:
    found = quantities(FIRST, 3)
    assert (found["tape"], found["wish-posters"], found["table-signs"]) == (2, 4, 1)


def test_the_groups_there_are_count_and_not_those_there_would_be() -> None:
    assert quantities(FIRST, 34, groups=10)["interview-guide"] == 10


def test_nothing_is_computed_for_nobody() -> None:
    assert set(quantities(FIRST, 0).values()) == {0}


@given(st.integers(1, 400), st.sampled_from(list(RULES)))
def test_there_is_one_for_everybody(people: int, meeting: MeetingKind) -> None:
    rules = {rule.id: rule for rule in RULES[meeting]}
    for line in checklist(meeting, (), people, 0):
        if rules[line.source].unit is Unit.PERSON:
            assert line.quantity >= people
        assert line.is_open


def test_every_few_groups_are_rounded_up() -> None:
    rule = MaterialRule("tape", Unit.GROUP, among=5, extra=1, least=2)
    assert [rule.quantity(99, groups) for groups in (1, 5, 6, 10, 11)] == [2, 2, 3, 3, 4]


def test_what_was_changed_stays_when_people_come() -> None:
    touched = (Material(1, FIRST, "pens", quantity=60, packed=True),)
    line = next(x for x in checklist(FIRST, touched, 34, 0) if x.source == "pens")
    assert (line.quantity, line.computed, line.is_open) == (60, 39, False)
    later = next(x for x in checklist(FIRST, touched, 40, 0) if x.source == "pens")
    assert (later.quantity, later.computed) == (60, 45)


def test_what_is_left_out_is_not_waited_for() -> None:
    touched = (Material(1, FIRST, "snack", quantity=0),)
    assert not next(x for x in checklist(FIRST, touched, 5, 0) if x.source == "snack").is_open


def test_own_things_come_last_at_their_own_meeting() -> None:
    own = Material(1, FIRST, name="Boller", quantity=40)
    assert checklist(FIRST, (own,), 5, 0)[-1].name == "Boller"
    assert all(line.source for line in checklist(SECOND, (own,), 5, 0))


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": "  "}, "material_empty"),
        ({"name": "x" * 201}, "line_too_long"),
        ({"name": "Boller", "quantity": -1}, "quantity_unlikely"),
        ({"name": "Boller", "quantity": 10_000}, "quantity_unlikely"),
    ],
)
def test_slips_are_refused(values: dict[str, object], code: str) -> None:
    with pytest.raises(RuleBroken, match=code):
        replace(Material(1, FIRST, name="Boller"), **values)  # type: ignore[arg-type]
