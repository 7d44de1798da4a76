"""Participants come and go as named deeds; who leaves takes no promise along."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.workplace import Workplace
from apv_desktop.exchange.pasted_people import PastedPerson
from apv_desktop.services import files, people
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings


@pytest.fixture
def apv(tmp_path: Path, around: Surroundings) -> Iterator[Apv]:
    first = Meeting(MeetingKind.DIALOGUE_1)
    made = files.create_apv(tmp_path / "a.apv", Workplace("Værkstedet"), "APV", first, around)
    yield made
    made.close()


def told(apv: Apv) -> list[str]:
    labels: list[str] = []
    apv.on_saved(labels.append)
    return labels


def rows(apv: Apv) -> list[tuple[str, str]]:
    names = apv.contents.department_names
    return [(p.name, names.get(p.department_id or 0, "")) for p in apv.contents.people]


def test_a_person_brings_a_new_department_as_one_deed(apv: Apv) -> None:
    labels = told(apv)
    people.add(apv, " Bo Skov ", "Lager", job="Chauffør")
    people.add(apv, "Anne Holm", " lager ", is_leader=True)
    assert labels == ["person_added", "person_added"]
    assert rows(apv) == [("Anne Holm", "Lager"), ("Bo Skov", "Lager")]
    assert len(apv.contents.departments) == 1


def test_nobody_without_a_name(apv: Apv) -> None:
    with pytest.raises(RuleBroken, match="name_missing"):
        people.add(apv, "  ", "Lager")
    assert apv.contents.departments == ()


def test_typing_a_department_on_a_person_makes_it(apv: Apv) -> None:
    person = people.add(apv, "Bo")
    people.change(apv, person.id, department="Køkken")
    assert rows(apv) == [("Bo", "Køkken")]
    people.change(apv, person.id, department="")
    assert rows(apv) == [("Bo", "")]


def test_a_pasted_list_is_one_deed(apv: Apv) -> None:
    labels = told(apv)
    pasted = [PastedPerson(f"Person {n:03}", f"Afdeling {n % 7}") for n in range(300)]
    assert people.add_pasted(apv, pasted) == 300
    assert labels == ["people_added"]
    assert len(apv.contents.people) == 300
    assert len(apv.contents.departments) == 7


def test_headcount(apv: Apv) -> None:
    people.add(apv, "Anne", "Køkken", is_leader=True)
    people.add(apv, "Bo", "Lager")
    people.add(apv, "Ib")
    assert people.headcount(apv) == people.Headcount(3, 1, 2)


def test_several_leave_at_once_and_their_groups_close_up(example: Apv) -> None:
    labels = told(example)
    gone = set(example.contents.groups[0].member_ids) | {example.contents.people[-1].id}
    before = len(example.contents.people)
    people.remove(example, gone)
    assert labels == ["people_removed"]
    assert len(example.contents.people) == before - len(gone)
    placed = {member for group in example.contents.groups for member in group.member_ids}
    assert not placed & gone
    assert all(group.member_ids for group in example.contents.groups)


def test_the_name_stays_on_what_somebody_promised(example: Apv) -> None:
    responsible = next(
        activity
        for plan in example.contents.plans
        for activity in plan.activities
        if activity.person_id is not None
    )
    name = example.contents.person_names[responsible.person_id or 0]
    people.remove(example, [responsible.person_id or 0])
    kept = next(
        activity
        for plan in example.contents.plans
        for activity in plan.activities
        if activity.id == responsible.id
    )
    assert (kept.person_id, kept.who) == (None, name)
