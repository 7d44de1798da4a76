"""Roles of the meetings: of the list or typed, and never lost with the person."""

import pytest

from apv_desktop.domain.roles import RoleKind
from apv_desktop.services import people, roles, workplace
from apv_desktop.services.apv import Apv


def test_a_typed_name_of_the_list_means_that_participant(small: Apv) -> None:
    person = people.add(small, "Åse Holm")
    holder = roles.add(small, RoleKind.LEADER)
    roles.change(small, holder.id, who=" åse  holm ")
    assert small.contents.roles[0].person_id == person.id
    people.change(small, person.id, name="Åse Lund")
    assert small.contents.holder_name(small.contents.roles[0]) == "Åse Lund"
    roles.change(small, holder.id, who="Konsulent Kim")
    assert small.contents.roles[0].person_id is None
    assert small.contents.holder_name(small.contents.roles[0]) == "Konsulent Kim"


def test_who_leaves_the_list_keeps_the_role_by_name(small: Apv) -> None:
    person = people.add(small, "Åse Holm")
    holder = roles.add(small, RoleKind.ASSISTANT)
    roles.change(small, holder.id, who="Åse Holm")
    people.remove(small, [person.id])
    assert small.contents.holder_name(small.contents.roles[0]) == "Åse Holm"
    small.undo()
    assert small.contents.roles[0].person_id == person.id


@pytest.mark.parametrize(
    ("name", "leads"), [("Åse", True), ("Bo", False), ("Kim", True), ("", False)]
)
def test_a_leader_of_the_participants_is_noticed(small: Apv, name: str, leads: bool) -> None:
    workplace.change(small, supervisor="Kim")
    people.add(small, "Åse", is_leader=True)
    people.add(small, "Bo")
    holder = roles.add(small, RoleKind.LEADER)
    roles.change(small, holder.id, who=name)
    assert roles.leads_participants(small, small.contents.roles[0]) is leads


def test_assistants_are_proposed_from_the_employees_until_there_are_groups(small: Apv) -> None:
    assert roles.suggested_assistants(small) == 0
    workplace.change(small, employee_count=34)
    assert roles.suggested_assistants(small) == 2
