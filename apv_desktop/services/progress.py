"""Where the work stands, and what the user says of each step."""

from apv_desktop.domain import phases
from apv_desktop.domain.phases import NextThing, StepState
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId, StepRecord, StepStatus
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import STEP


def states(apv: Apv) -> tuple[StepState, ...]:
    """Every step of the journey as it stands today."""
    return phases.states(apv.contents, apv.today)


def next_thing(apv: Apv) -> NextThing:
    """What to do next, as the overview says it: always one thing, never a list."""
    return phases.next_thing(apv.contents, apv.today)


def mark(apv: Apv, step: StepId, status: StepStatus, reason: str = "") -> None:
    """Keep what the user says of a step; what the file says of itself anyway is not kept.

    Raises:
        RuleBroken: `skip_reason_missing` when a step is skipped without a reason.
    """
    if status is StepStatus.SKIPPED and not reason.strip():
        raise RuleBroken("skip_reason_missing", "reason")
    if status is phases.computed_status(step, apv.contents, apv.today) and not reason.strip():
        apv.edit("step_marked", [STEP.drop(round_id=apv.round_id, step=step.value)])
        return
    record = StepRecord(step, status, reason)
    apv.edit("step_marked", [STEP.put(record, round_id=apv.round_id)])
