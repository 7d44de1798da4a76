"""When typing is due to be kept."""

from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.services.pending import MOST_SECONDS, PAUSE_SECONDS, PendingEdit


def test_nothing_is_due_before_anything_is_typed() -> None:
    pending = PendingEdit()
    assert not pending.is_due(1e9)
    pending.touch(0)
    pending.clear()
    assert not pending.is_due(1e9)


def test_a_pause_makes_it_due() -> None:
    pending = PendingEdit()
    pending.touch(10)
    assert not pending.is_due(10 + PAUSE_SECONDS - 0.01)
    assert pending.is_due(10 + PAUSE_SECONDS)


@given(st.lists(st.floats(0.01, 0.99), min_size=1, max_size=60))
def test_whoever_never_pauses_is_kept_within_five_seconds(gaps: list[float]) -> None:
    pending, at = PendingEdit(), 100.0
    pending.touch(at)
    for gap in gaps:
        at += gap
        pending.touch(at)
        assert pending.is_due(at) is (at - 100.0 >= MOST_SECONDS)
