"""The size of a workplace by the law, and the slips its form refuses."""

import pytest

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.workplace import Department, SizeClass, Workplace, size_class


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
