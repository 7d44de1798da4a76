"""Where the journey stands: order, gates, status of each step, and the one next thing."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from apv_desktop.domain import discussions, wrap_ups
from apv_desktop.domain.action_plans import FINISHED
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.missing import Missing, begun, missing
from apv_desktop.domain.rounds import begin_next_by
from apv_desktop.domain.steps import STEPS, Phase, Step, StepId, StepStatus
from apv_desktop.domain.suitability import Decision

_BY_ID = {step.id: step for step in STEPS}
_ELSEWHERE = (StepId.SUITABILITY, StepId.BOARD)  # what still counts when another way is chosen
_SETTLED = (StepStatus.DONE, StepStatus.SKIPPED, StepStatus.WAITING)
# A step's gap that only a meeting can fill is no task before the meeting has been held.
_NEEDS_WISHES = (
    StepId.MARKS,
    StepId.THEMES,
    StepId.ASSESSMENT,
    StepId.BLIND_SPOTS,
    StepId.MEETING_2,
    StepId.PRIORITIES,
    StepId.PROMISES,
)
_AFTER_MEETING = {
    StepId.HOLD_1: MeetingKind.DIALOGUE_1,
    StepId.CAPTURE: MeetingKind.DIALOGUE_1,
    StepId.MARKS: MeetingKind.DIALOGUE_1,
    StepId.ASSESSMENT: MeetingKind.ASSESSMENT,
    StepId.BLIND_SPOTS: MeetingKind.ASSESSMENT,
    StepId.MEETING_2: MeetingKind.DIALOGUE_2,
    StepId.PRIORITIES: MeetingKind.DIALOGUE_2,
    StepId.ACTION_PLANS: MeetingKind.DIALOGUE_2,
}


@frozen
class Gate:
    """A closed gate: why a step has nothing to work on yet, and the step that opens it."""

    code: str
    opened_by: StepId


@frozen
class NextThing:
    """The one next thing: where to go, and the sentence (`code`, `values`) that says why."""

    step: StepId
    code: str
    values: Mapping[str, int | str | date] = field(default_factory=dict)


@frozen
class StepState:
    """A step as the tree and the hub show it."""

    step: Step
    status: StepStatus
    missing: tuple[Missing, ...]
    gate: Gate | None


def gate(step: StepId, contents: Contents) -> Gate | None:
    """The closed gate before `step`, if any; there are only three (design.md, section 4)."""
    if step is StepId.GROUPS and not contents.people:
        return Gate("groups_need_participants", StepId.PARTICIPANTS)
    if step in _NEEDS_WISHES and not contents.wishes:
        return Gate("priorities_need_wishes", StepId.CAPTURE)
    if step is StepId.STATUS_LETTER and not contents.plans:
        return Gate("letter_needs_plan", StepId.ACTION_PLANS)
    return None


def computed_status(step: StepId, contents: Contents, today: date) -> StepStatus:
    """What the file itself says of a step nobody has spoken of."""
    if gate(step, contents) is not None or not begun(step, contents):
        return StepStatus.NOT_BEGUN
    lacks = bool(missing(step, contents, today)) or _lacks_elsewhere(step, contents, today)
    return StepStatus.UNDER_WAY if lacks else StepStatus.DONE


def status(step: StepId, contents: Contents, today: date) -> StepStatus:
    """A step's status: what the user said of it, otherwise what the file says."""
    record = contents.steps.get(step)
    return computed_status(step, contents, today) if record is None else record.status


def state(step: StepId, contents: Contents, today: date) -> StepState:
    """One step of the journey as it stands today."""
    return _state(_BY_ID[step], contents, today)


def states(contents: Contents, today: date) -> tuple[StepState, ...]:
    """Every step of the journey as it stands today, in order."""
    return tuple(_state(step, contents, today) for step in STEPS)


def all_missing(contents: Contents, today: date) -> tuple[Missing, ...]:
    """Everything the method still asks for, in the order of the journey.

    Whoever has chosen another method is asked for nothing of this one, but for promises made.
    """
    asked = _ELSEWHERE if _is_elsewhere(contents) else _BY_ID
    return tuple(
        gap
        for step in STEPS
        if step.id in asked
        if step.id not in contents.steps or contents.steps[step.id].status is not StepStatus.SKIPPED
        for gap in missing(step.id, contents, today)
    )


def next_thing(contents: Contents, today: date) -> NextThing:
    """The one next thing: a late promise first, then the first step that lacks something.

    Whoever has chosen another method, and said why, is done with this one.

    A meeting still to come is the next thing itself; with nothing left the nearest day on which
    an effect is checked or a talk is held is told, or that all is well. In a closed round there is
    nothing to do but to begin the next, or to go on in it.
    """
    if contents.round.is_closed:
        return _after_the_end(contents)
    late = missing(StepId.BOARD, contents, today)
    if late:
        return NextThing(StepId.BOARD, late[0].code, late[0].values)
    return _first_lacking(contents, today)


def _first_lacking(contents: Contents, today: date) -> NextThing:
    for step in STEPS:
        record = contents.steps.get(step.id)
        gaps = missing(step.id, contents, today)
        if step.id is StepId.WORKPLACE and _is_elsewhere(contents):
            return NextThing(StepId.SUITABILITY, "another_method")
        if gaps and (record is None or record.status not in _SETTLED):
            return _thing_for(gaps[0], contents, today)
    return _nothing_missing(contents)


def _is_elsewhere(contents: Contents) -> bool:
    return contents.decision.decision is Decision.ANOTHER_METHOD


def phase_now(contents: Contents, today: date) -> Phase:
    """The phase of the method the work has reached: that of the one next thing.

    A late promise taken along from the last round does not make a new round follow up yet.
    """
    step_id = next_thing(contents, today).step
    if step_id is StepId.BOARD and not contents.wishes:
        step_id = _first_lacking(contents, today).step
    return next(step.phase for step in STEPS if step.id is step_id)


def neighbours(step: StepId) -> tuple[StepId, StepId | None]:
    """The step before and the step after on the journey; before the first comes the overview."""
    order = [StepId.OVERVIEW, *(each.id for each in STEPS)]
    at = order.index(step)
    return order[max(0, at - 1)], order[at + 1] if at + 1 < len(order) else None


def _state(step: Step, contents: Contents, today: date) -> StepState:
    gaps = missing(step.id, contents, today)
    record = contents.steps.get(step.id)
    status = computed_status(step.id, contents, today) if record is None else record.status
    return StepState(step, status, gaps, gate(step.id, contents))


def _lacks_elsewhere(step: StepId, contents: Contents, today: date) -> bool:
    """Whether the legal check lacks what other steps ask for: it is not done before they are."""
    if step is not StepId.LEGAL_CHECK:
        return False
    from apv_desktop.domain.legal_check import missing_items

    return bool(missing_items(contents, today))


def _thing_for(gap: Missing, contents: Contents, today: date) -> NextThing:
    closed = gate(gap.step, contents)
    if closed is not None:
        return NextThing(closed.opened_by, closed.code)
    kind = _AFTER_MEETING.get(gap.step)
    day = contents.meeting(kind).day if kind is not None else None
    if kind is not None and day is not None and day > today:
        return NextThing(gap.step, f"hold_{kind.value}", {"day": day})
    return NextThing(gap.step, gap.code, gap.values)


def _after_the_end(contents: Contents) -> NextThing:
    if not contents.is_newest:
        return NextThing(StepId.NEXT_ROUND, "go_on_in_newest", {"title": contents.rounds[-1].title})
    return NextThing(StepId.NEXT_ROUND, "begin_next", {"day": begin_next_by(contents.round)})


def _nothing_missing(contents: Contents) -> NextThing:
    """The nearest day on which there is something to do: an effect, a wrap-up, a discussion."""
    waits: list[tuple[date, NextThing]] = []
    for plan in contents.plans:
        if plan.status not in FINISHED and (day := plan.follow_up) is not None:
            waits.append((day, NextThing(StepId.BOARD, "wait_for_effect", {"day": day})))
    wrap_up = wrap_ups.coming(contents.wrap_ups)
    if wrap_up is not None and (day := wrap_up.day) is not None:
        waits.append((day, NextThing(StepId.WRAP_UPS, "hold_wrap_up", {"day": day})))
    talk = discussions.coming(contents.discussions)
    if talk is not None and (day := talk.planned_on) is not None:
        waits.append((day, NextThing(StepId.ANNUAL_DISCUSSION, "hold_discussion", {"day": day})))
    if waits:
        return min(waits, key=lambda each: each[0])[1]
    return NextThing(StepId.BOARD, "all_done")
