"""Hours and what became of the last APV: what is refused, and a proposal that grows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.purposes import HOURS, PastItem, Purpose, proposed_hours
from apv_desktop.domain.rules import RuleBroken


@given(st.integers(0, 2000))
def test_more_people_are_never_proposed_less_time(people: int) -> None:
    fewer, more = proposed_hours(people), proposed_hours(people + 1)
    assert tuple(fewer) == HOURS
    assert all(0 < fewer[field] <= more[field] for field in HOURS)


@pytest.mark.parametrize(
    ("people", "hours"), [(3, (15, 9, 8, 6)), (34, (20, 9, 40, 30)), (300, (64, 9, 40, 30))]
)
def test_what_is_proposed(people: int, hours: tuple[int, ...]) -> None:
    assert tuple(proposed_hours(people).values()) == hours


def test_nobody_has_so_many_hours() -> None:
    with pytest.raises(RuleBroken, match="hours_unlikely") as refused:
        Purpose(leader_hours=10_001)
    assert refused.value.field == "leader_hours"


def test_hours_are_summed_when_there_are_any() -> None:
    assert Purpose().hours is None
    assert Purpose(group_hours=3, follow_up_hours=0).hours == 3


def test_a_problem_of_the_last_apv_needs_words() -> None:
    with pytest.raises(RuleBroken, match="past_problem_missing"):
        PastItem(1, "  ")
