"""The period to look at."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.sickness_absence import SicknessAbsence, usual_period


@given(st.dates(date(2001, 1, 1), date(2099, 1, 1)))
def test_twelve_whole_months_up_to_the_last(today: date) -> None:
    since, until = usual_period(today)
    assert since.day == 1 and until < today and (today - until).days <= 31
    assert (until.year - since.year) * 12 + until.month - since.month == 11
    assert SicknessAbsence(since, until).until == until


def test_a_period_has_its_end_last() -> None:
    with pytest.raises(RuleBroken, match="period_backwards"):
        SicknessAbsence(date(2027, 2, 1), date(2027, 1, 31))
