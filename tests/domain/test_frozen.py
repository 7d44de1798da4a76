"""`@frozen` promises what `@dataclass(frozen=True)` does."""

from collections.abc import Callable
from dataclasses import (
    MISSING,
    FrozenInstanceError,
    dataclass,
    field,
    fields,
    is_dataclass,
    replace,
)
from typing import Any

import pytest

from apv_desktop.domain.frozen import frozen

Maker = Callable[..., Any]


def plum(decorator: Callable[[type], type]) -> Maker:
    class Plum:
        """A fruit."""

        sort: str
        weight: int = 30
        worms: list[str] = field(default_factory=list)

        def __post_init__(self) -> None:
            if self.weight < 0:
                raise ValueError(self.weight)

    return decorator(Plum)


@pytest.fixture(params=[frozen, dataclass(frozen=True)], ids=["frozen", "dataclass"])
def fruit(request: pytest.FixtureRequest) -> Maker:
    """Ours and the standard's: each test holds for both."""
    return plum(request.param)


def test_fields_are_given_by_place_or_name_and_have_defaults(fruit: Maker) -> None:
    assert vars(fruit("Opal")) == {"sort": "Opal", "weight": 30, "worms": []}
    assert vars(fruit("Opal", 25, worms=["Bo"])) == {"sort": "Opal", "weight": 25, "worms": ["Bo"]}


def test_a_default_that_is_made_is_made_for_each(fruit: Maker) -> None:
    assert fruit("Opal").worms is not fruit("Opal").worms


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((), {}),
        (("Opal", 1, [], 2), {}),
        (("Opal",), {"sort": "Opal"}),
        (("Opal",), {"colour": "red"}),
        (("Opal", 1), {"worms": [], "colour": "red"}),
    ],
)
def test_too_few_and_too_many_values_are_refused(
    fruit: Maker, values: tuple[object, ...], named: dict[str, object]
) -> None:
    with pytest.raises(TypeError):
        fruit(*values, **named)


def test_it_is_checked_as_it_is_made(fruit: Maker) -> None:
    with pytest.raises(ValueError, match="-1"):
        fruit("Opal", -1)


def test_equal_by_value_and_only_among_its_kind(fruit: Maker) -> None:
    assert fruit("Opal", 30, ["Bo"]) == fruit("Opal", worms=["Bo"])
    assert fruit("Opal") != fruit("Opal", 31)
    assert fruit("Opal") != "Opal"


def test_hashed_by_value(fruit: Maker) -> None:
    assert hash(fruit("Opal", 30, ())) == hash(fruit("Opal", 30, ()))
    assert len({fruit("Opal", 30, ()), fruit("Opal", 30, ()), fruit("Opal", 31, ())}) == 2
    with pytest.raises(TypeError):
        hash(fruit("Opal"))  # it holds a list


def test_it_never_changes(fruit: Maker) -> None:
    one = fruit("Opal")
    with pytest.raises(FrozenInstanceError):
        one.weight = 1
    with pytest.raises(FrozenInstanceError):
        del one.weight
    assert one.weight == 30


def test_the_tools_of_dataclasses_work(fruit: Maker) -> None:
    one: Any = fruit("Opal")
    assert is_dataclass(type(one))
    assert replace(one, weight=31) == fruit("Opal", 31)
    assert [each.name for each in fields(one)] == ["sort", "weight", "worms"]


def test_each_field_tells_its_type_and_its_default(fruit: Maker) -> None:
    told = [(f.name, f.type, f.default, f.default_factory) for f in fields(fruit)]  # type: ignore[arg-type]
    assert told == [
        ("sort", str, MISSING, MISSING),
        ("weight", int, 30, MISSING),
        ("worms", list[str], MISSING, list),
    ]


@pytest.mark.parametrize("decorator", [frozen, dataclass(frozen=True)])
def test_a_class_that_builds_on_another_has_its_fields_first(
    decorator: Callable[[type], type],
) -> None:
    base: Any = plum(decorator)

    class Mirabelle(base):  # type: ignore[misc]
        weight: int = 10
        tree: str = "old"

    made = decorator(Mirabelle)
    assert vars(made("Gul")) == {"sort": "Gul", "weight": 10, "worms": [], "tree": "old"}
    for cls, names in (
        (made, ["sort", "weight", "worms", "tree"]),
        (base, ["sort", "weight", "worms"]),
    ):
        assert [field.name for field in fields(cls)] == names
    assert replace(made("Gul"), tree="young").tree == "young"
    assert base("Opal").weight == 30


def test_it_tells_what_it_holds(fruit: Maker) -> None:
    assert repr(fruit("Opal")).endswith("Plum(sort='Opal', weight=30, worms=[])")
