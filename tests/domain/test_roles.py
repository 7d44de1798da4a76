"""How many assistants are proposed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.roles import proposed_assistants


@pytest.mark.parametrize(
    ("groups", "assistants"), [(0, 0), (1, 0), (3, 0), (4, 1), (7, 1), (8, 2), (11, 2), (100, 25)]
)
def test_one_for_each_four_groups_beyond_the_leaders(groups: int, assistants: int) -> None:
    assert proposed_assistants(groups) == assistants


@given(st.integers(0, 500))
def test_more_groups_never_need_fewer(groups: int) -> None:
    assert proposed_assistants(groups) <= proposed_assistants(groups + 1)
