"""Topics of the second meeting: shared over tables, counted with and without names."""

from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.second_meetings import (
    MOST_AT_A_TABLE,
    Topic,
    joined_after,
    shared_out,
)

COUNTS = st.integers(0, 60)


@given(COUNTS)
def test_nobody_is_left_out_and_no_table_is_too_large(joined: int) -> None:
    tables = shared_out(range(joined), Topic(1, joined).tables)
    assert [person for table in tables for person in table] == list(range(joined))
    sizes = [len(table) for table in tables]
    assert all(size <= MOST_AT_A_TABLE for size in sizes)
    assert not sizes or max(sizes) - min(sizes) <= 1


@given(COUNTS, COUNTS, COUNTS)
def test_names_never_outnumber_the_count_and_those_counted_stay(
    extra: int, before: int, now: int
) -> None:
    assert joined_after(before + extra, before, now) == now + extra
