"""Rounds and plans as Hypothesis makes them: small, odd, and always allowed by the domain."""

from tests.strategies.follow_up import wrap_ups
from tests.strategies.plans import activities, plans, several_plans
from tests.strategies.rounds import contents
from tests.strategies.values import DAYS, MAYBE_DAYS, TODAY

__all__ = [
    "DAYS",
    "MAYBE_DAYS",
    "TODAY",
    "activities",
    "contents",
    "plans",
    "several_plans",
    "wrap_ups",
]
