"""What every step lacks: of an empty round, and of any round at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.missing import missing
from apv_desktop.domain.steps import STEPS, StepId
from tests import strategies
from tests.domain.gaps.situations import gaps
from tests.strategies import TODAY


@pytest.mark.parametrize("step", list(StepId))
def test_an_empty_round_lacks_something_wherever_the_method_asks(step: StepId) -> None:
    asks = {each.id for each in STEPS} - {
        StepId.MATERIALS,
        StepId.THEMES,
        StepId.APPROVAL,
        StepId.BOARD,
        StepId.PROMISES,
        StepId.DREAMTEAM,
        StepId.WRAP_UPS,
        StepId.EVALUATION,
        StepId.NEXT_ROUND,
        StepId.YEAR_WHEEL,
        StepId.HANDOVER,
        StepId.COMMUNICATION,
    }
    assert bool(gaps(step)) is (step in asks)


@given(strategies.contents(), st.sampled_from(StepId))
def test_no_round_stumbles_and_no_gap_is_told_twice(contents: Contents, step: StepId) -> None:
    found = missing(step, contents, TODAY)
    told = [(gap.code, tuple(gap.values.items())) for gap in found]
    assert len(set(told)) == len(told)
    assert all(value != 0 or key == "chosen" for gap in found for key, value in gap.values.items())
