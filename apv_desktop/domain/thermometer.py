"""The thermometer: how close people think a plan has come, asked on half a page three times.

The five steps and the three times are our proposal (L); the law asks only whether it works.
"""

from collections.abc import Iterable

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken

MONTHS = (3, 6, 12)
STEPS = ("far", "begun", "halfway", "near", "there")
MOST = 10_000


@frozen
class Measurement:
    """How many marked each step, so many months after the plan was carried out."""

    plan_id: int
    months: int
    far: int = 0
    begun: int = 0
    halfway: int = 0
    near: int = 0
    there: int = 0

    def __post_init__(self) -> None:
        """Refuse counts that cannot be.

        Raises:
            RuleBroken: `count_of_marks_unlikely`.
        """
        for step in STEPS:
            if not 0 <= getattr(self, step) <= MOST:
                raise RuleBroken("count_of_marks_unlikely", step, count=getattr(self, step))

    @property
    def counts(self) -> tuple[int, ...]:
        """How many marked each step, from far away to there."""
        return tuple(getattr(self, step) for step in STEPS)

    @property
    def people(self) -> int:
        """How many answered."""
        return sum(self.counts)

    @property
    def average(self) -> float | None:
        """Where the answers lie, from 1 to 5; None when nobody answered."""
        if not self.people:
            return None
        return sum(at * n for at, n in enumerate(self.counts, start=1)) / self.people


def of_plan(measurements: Iterable[Measurement], plan_id: int) -> tuple[Measurement, ...]:
    """The measurements of a plan at each time, empty where nobody has counted."""
    known = {each.months: each for each in measurements if each.plan_id == plan_id}
    return tuple(known.get(months, Measurement(plan_id, months)) for months in MONTHS)
