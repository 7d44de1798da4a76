"""`Choice` promises what `Enum` does."""

import copy
import pickle
from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest

from apv_desktop.domain.choices import Choice


class Plum(Choice):
    """Ours."""

    OPAL = "opal"
    VICTORIA = "victoria"

    @property
    def is_early(self) -> bool:
        """Whether it is ripe in July."""
        return self is Plum.OPAL


class StandardPlum(Enum):
    """The standard's."""

    OPAL = "opal"
    VICTORIA = "victoria"

    @property
    def is_early(self) -> bool:
        """Whether it is ripe in July."""
        return self is StandardPlum.OPAL


@pytest.fixture(params=[Plum, StandardPlum], ids=["choice", "enum"])
def plum(request: pytest.FixtureRequest) -> Any:
    """Each test holds for both."""
    return request.param


def test_a_member_has_a_name_a_value_and_the_methods_of_its_class(plum: Any) -> None:
    assert (plum.OPAL.name, plum.OPAL.value) == ("OPAL", "opal")
    assert isinstance(plum.OPAL, plum)
    assert (plum.OPAL.is_early, plum.VICTORIA.is_early) == (True, False)


def test_members_are_listed_in_their_order(plum: Any) -> None:
    assert list(plum) == [plum.OPAL, plum.VICTORIA]
    assert len(plum) == 2
    assert list(plum.__members__) == ["OPAL", "VICTORIA"]
    assert plum.OPAL in plum


def test_a_value_or_a_name_finds_its_member(plum: Any) -> None:
    assert plum("victoria") is plum.VICTORIA
    assert plum(plum.VICTORIA) is plum.VICTORIA
    assert plum["VICTORIA"] is plum.VICTORIA


@pytest.mark.parametrize("value", ["mirabelle", None, ["opal"]])
def test_no_other_value_is_taken(plum: Any, value: object) -> None:
    with pytest.raises(ValueError, match=r"is not a valid .*Plum"):
        plum(value)


def test_only_the_same_member_is_equal(plum: Any) -> None:
    assert plum.OPAL == plum.OPAL
    assert plum.OPAL != plum.VICTORIA
    assert plum.OPAL != "opal"
    assert {plum.OPAL: 1}[plum("opal")] == 1


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda member: pickle.loads(pickle.dumps(member))]
)
def test_a_copy_is_the_member_itself(plum: Any, again: Callable[[Any], Any]) -> None:
    assert again(plum.OPAL) is plum.OPAL


def test_it_never_changes(plum: Any) -> None:
    with pytest.raises(AttributeError):
        plum.OPAL.value = "mirabelle"
    with pytest.raises(AttributeError):
        plum.OPAL = plum.VICTORIA
    with pytest.raises(AttributeError):
        del plum.OPAL
    assert plum.OPAL.value == "opal"


def test_it_tells_what_it_is(plum: Any) -> None:
    name = plum.__name__
    assert repr(plum.OPAL) == f"<{name}.OPAL: 'opal'>"
    assert f"{plum.OPAL}" == str(plum.OPAL) == f"{name}.OPAL"
