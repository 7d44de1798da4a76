"""The dreamteam: of the list or typed, never lost with the person, every deed undone again."""

from datetime import date

import pytest

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import dreamteam, past, people, workplace
from apv_desktop.services.apv import Apv

DAY = date(2027, 3, 1)


def test_a_member_of_the_list_keeps_the_place_by_name(small: Apv) -> None:
    person = people.add(small, "Åse Holm")
    dreamteam.add_member(small, " åse  holm ")
    dreamteam.add_member(small, "Kim fra lageret")
    assert [each.person_id for each in small.contents.dreamteam_members] == [person.id, None]
    people.remove(small, [person.id])
    assert small.contents.holder_name(small.contents.dreamteam_members[0]) == "Åse Holm"
    small.undo()
    assert small.contents.dreamteam_members[0].person_id == person.id


def test_a_member_is_changed_taken_out_and_fetched_back(small: Apv) -> None:
    member = dreamteam.add_member(small, "Bo")
    dreamteam.change_member(small, member.id, who="Bo Dam", accepted_on=DAY)
    dreamteam.remove_member(small, member.id)
    assert not small.contents.dreamteam_members
    (gone,) = past.removed(small)
    past.fetch_back(small, gone)
    (back,) = small.contents.dreamteam_members
    assert (back.name, back.accepted_on) == ("Bo Dam", DAY)


def test_a_member_needs_a_name(small: Apv) -> None:
    with pytest.raises(RuleBroken, match="name_missing"):
        dreamteam.add_member(small, "  ")
    assert not small.contents.dreamteam_members


def test_the_role_is_kept_and_undone(small: Apv) -> None:
    dreamteam.change(small, mandate="Små ting", ends_on=DAY)
    assert (small.contents.dreamteam.mandate, small.contents.dreamteam.ends_on) == ("Små ting", DAY)
    small.undo()
    assert small.contents.dreamteam.mandate == ""


def test_the_elected_are_advised_by_the_employees_or_by_the_list(small: Apv) -> None:
    assert not dreamteam.advises_elected(small)
    people.add(small, "Åse")
    assert dreamteam.advises_elected(small)
    workplace.change(small, employee_count=35)
    assert not dreamteam.advises_elected(small)
