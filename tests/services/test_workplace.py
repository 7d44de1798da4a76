"""The workplace and its departments."""

import pytest

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import people, workplace
from apv_desktop.services.apv import Apv


def names(apv: Apv) -> list[str]:
    return [department.name for department in apv.contents.departments]


def test_fields_change_one_by_one(small: Apv) -> None:
    workplace.change(small, employer="Åse", employee_count=12)
    workplace.change(small, contact="tlf. 12")
    found = small.contents.workplace
    assert (found.name, found.employer, found.employee_count, found.contact) == (
        "Værkstedet", "Åse", 12, "tlf. 12",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("values", "code"),
    [({"name": "x" * 201}, "line_too_long"), ({"employee_count": 100_001}, "count_unlikely")],
)
def test_what_no_form_can_hold_is_refused(small: Apv, values: dict[str, object], code: str) -> None:
    before = small.contents.workplace
    with pytest.raises(RuleBroken, match=code):
        workplace.change(small, **values)
    assert small.contents.workplace == before


def test_the_round_has_a_title_and_a_purpose(small: Apv) -> None:
    workplace.change_round(small, title="APV 2028", purpose="Ro")
    assert (small.contents.round.title, small.contents.round.purpose) == ("APV 2028", "Ro")


def test_a_department_is_there_once_whatever_its_capitals(small: Apv) -> None:
    first = workplace.add_department(small, " Køkken ")
    assert workplace.add_department(small, "KØKKEN") == first
    workplace.add_department(small, "Aarhus")
    workplace.add_department(small, "Zoo")
    assert names(small) == ["Køkken", "Zoo", "Aarhus"]
    with pytest.raises(RuleBroken, match="department_name_missing"):
        workplace.add_department(small, " ")


def test_a_department_keeps_its_people_through_another_name(small: Apv) -> None:
    kitchen = workplace.add_department(small, "Køkken")
    office = workplace.add_department(small, "Kontor")
    person = people.add(small, name="Åse")
    people.change(small, person.id, department="Køkken")
    workplace.rename_department(small, kitchen.id, "KØKKEN")
    assert names(small) == ["Kontor", "KØKKEN"]
    assert small.contents.people[0].department_id == kitchen.id
    with pytest.raises(RuleBroken, match="department_known"):
        workplace.rename_department(small, office.id, "køkken")
    with pytest.raises(RuleBroken, match="department_name_missing"):
        workplace.rename_department(small, office.id, "")


def test_people_stay_when_their_department_goes(small: Apv) -> None:
    kitchen = workplace.add_department(small, "Køkken")
    person = people.add(small, name="Åse")
    people.change(small, person.id, department="Køkken")
    workplace.remove_department(small, kitchen.id)
    assert names(small) == []
    assert [(p.name, p.department_id) for p in small.contents.people] == [("Åse", None)]


def test_merged_departments_keep_their_people_and_add_their_counts(small: Apv) -> None:
    gone, kept = (workplace.add_department(small, name) for name in ("Lager", "Butik"))
    people.add(small, "Åse", "Lager")
    workplace.count_department(small, gone.id, 3)
    workplace.count_department(small, kept.id, 4)
    before = small.contents
    workplace.merge_departments(small, gone.id, kept.id)
    (left,) = small.contents.departments
    assert (left.name, left.head_count) == ("Butik", 7)
    assert [person.department_id for person in small.contents.people] == [kept.id]
    small.undo()
    assert small.contents == before


def test_a_new_name_keeps_the_head_count(small: Apv) -> None:
    department = workplace.add_department(small, "Lager")
    workplace.count_department(small, department.id, 3)
    workplace.rename_department(small, department.id, "Lageret")
    assert small.contents.departments[0].head_count == 3
