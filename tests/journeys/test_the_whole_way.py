"""The whole way of a small workplace, from a new APV to the status letter and a known effect.

At every point the user asks the overview for the one next thing and follows it; the steps lack
what the method says. Once by mouse and once by the keyboard alone.
"""

from pathlib import Path

import pytest

from apv_desktop.services.surroundings import Surroundings
from tests.journeys.conftest import Clock, start_again
from tests.journeys.hands import Hands
from tests.journeys.whole_way.follow_up import FollowUp
from tests.journeys.whole_way.meetings import Meetings
from tests.journeys.whole_way.preparation import Preparation


@pytest.mark.timeout(600)
def test_the_one_next_thing_leads_the_whole_way(
    hands: Hands, clock: Clock, surroundings: Surroundings, tmp_path: Path
) -> None:
    preparation = Preparation(hands, clock, tmp_path)
    preparation.begin()
    preparation.prepare()
    Meetings(hands, clock, tmp_path).meet()
    start_again(hands, surroundings)
    hands.press(f"aeroe   –   {tmp_path}")
    follow_up = FollowUp(hands, clock, tmp_path)
    follow_up.plan()
    follow_up.approve()
    follow_up.follow_up()
