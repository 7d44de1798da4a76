"""The rounds and the order of steps that tests of the journey begin from."""

from __future__ import annotations

from apv_desktop.content import load
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.steps import STEPS
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import example
from tests import strategies
from tests.strategies import TODAY

EMPTY = Contents(Workplace(), Round(1, "APV", TODAY, 1))
FULL = example.build(load("da"), TODAY, seed=1)
ROUNDS = strategies.contents()
ORDER = [step.id for step in STEPS]
