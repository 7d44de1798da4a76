"""A person needs a name and nothing else; the list is told in Danish order."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.people import Person, in_order, same_names
from apv_desktop.domain.rules import RuleBroken

NAMES = st.text(min_size=1, max_size=20).filter(lambda name: name.strip() != "")


def people(*names: str) -> tuple[Person, ...]:
    return tuple(Person(number, name) for number, name in enumerate(names, start=1))


def test_a_name_is_enough() -> None:
    person = Person(1, "Åse")
    assert (person.department_id, person.job, person.is_leader, person.email) == (
        None,
        "",
        False,
        "",
    )


@pytest.mark.parametrize("name", ["", "  ", "\t\n"])
def test_a_name_is_needed(name: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        Person(1, name)
    assert (refused.value.code, refused.value.field) == ("name_missing", "name")


@pytest.mark.parametrize("field", ["name", "job", "email"])
def test_a_line_has_an_end(field: str) -> None:
    fits: dict[str, Any] = {"id": 1, "name": "Bo", field: "x" * 200}
    Person(**fits)
    with pytest.raises(RuleBroken) as refused:
        Person(**{**fits, field: "x" * 201})
    assert (refused.value.code, refused.value.field) == ("line_too_long", field)


def test_people_stand_in_danish_order() -> None:
    listed = in_order(people("Åse", "Bo", "Ærø", "Øjvind", "Aage", "anne"))
    assert [person.name for person in listed] == ["anne", "Bo", "Ærø", "Øjvind", "Aage", "Åse"]


def test_names_that_stand_twice_are_told_once() -> None:
    assert same_names(people("Bo Skov", "Anne", "Bo Skov")) == ("Bo Skov",)
    assert same_names(people("Bo", "Anne")) == ()
    assert same_names(people("Bo Skov ", "bo  skov", "BO SKOV")) == ("Bo Skov",)
    assert same_names(people("Åse", "Bo", "Åse", "Bo")) == ("Bo", "Åse")


@given(st.lists(NAMES, max_size=12))
def test_order_loses_nobody(names: list[str]) -> None:
    assert sorted(p.id for p in in_order(people(*names))) == list(range(1, len(names) + 1))
