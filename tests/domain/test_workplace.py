"""The size of a workplace by the law, and the slips its form refuses."""

import pytest

from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.workplace import Department, SizeClass, Workplace, presences, size_class


@pytest.mark.parametrize(
    ("count", "size"),
    [
        (None, SizeClass.UNKNOWN),
        (1, SizeClass.SMALL),
        (9, SizeClass.SMALL),
        (10, SizeClass.MIDDLE),
        (34, SizeClass.MIDDLE),
        (35, SizeClass.LARGE),
        (300, SizeClass.LARGE),
    ],
)
def test_the_size_classes_of_the_law(count: int | None, size: SizeClass) -> None:
    assert size_class(count) is size


@pytest.mark.parametrize("count", [0, -1, 100_001])
def test_an_impossible_head_count_is_refused(count: int) -> None:
    with pytest.raises(RuleBroken) as refused:
        Workplace(employee_count=count)
    assert (refused.value.code, refused.value.field) == ("count_unlikely", "employee_count")


@pytest.mark.parametrize("count", [1, 100_000, None])
def test_any_other_head_count_stands(count: int | None) -> None:
    assert Workplace(employee_count=count).employee_count == count


@pytest.mark.parametrize(
    "field", ["name", "address", "employer", "supervisor", "representative", "contact"]
)
def test_a_line_has_an_end(field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        Workplace(**{field: "x" * 201})  # type: ignore[arg-type]
    assert (refused.value.code, refused.value.field) == ("line_too_long", field)


def test_a_department_has_a_line_too() -> None:
    assert Department(1, "x" * 200).name
    with pytest.raises(RuleBroken, match="line_too_long"):
        Department(1, "x" * 201)


@pytest.mark.parametrize("cvr", ["1234567", "123456789", "12 34 56 7a", "DK12345678"])
def test_half_a_cvr_number_is_refused(cvr: str) -> None:
    with pytest.raises(RuleBroken, match="cvr_unlikely"):
        Workplace(cvr=cvr)
    assert Workplace(cvr="12 34 56 78").cvr


def test_who_is_left_out_is_counted_for_each_department() -> None:
    departments = (Department(1, "Butik", 2), Department(2, "Lager", 1), Department(3, "Kontor"))
    people = [Person(1, "Åse", 1), Person(2, "Bo", 2), Person(3, "Cem", 2), Person(4, "Dan")]
    found = presences(departments, people)
    assert [(each.department_id, each.listed, each.employed, each.lacking) for each in found] == [
        (1, 1, 2, 1),
        (2, 2, 1, 0),
        (3, 0, None, 0),
        (None, 1, None, 0),
    ]
