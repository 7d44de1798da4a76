"""Where the journey stands: gates, statuses, and the way from step to step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain import phases
from apv_desktop.domain.action_plans import ActionPlan
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.missing import missing
from apv_desktop.domain.people import Person
from apv_desktop.domain.phases import Gate
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.steps import StepId, StepRecord, StepStatus
from apv_desktop.domain.suitability import Decision, SuitabilityDecision
from apv_desktop.domain.workplace import Workplace
from tests.domain.way import EMPTY, FULL, ORDER, ROUNDS
from tests.strategies import TODAY


@pytest.mark.parametrize(
    ("step", "gate", "opening"),
    [
        (
            StepId.GROUPS,
            Gate("groups_need_participants", StepId.PARTICIPANTS),
            {"people": (Person(1, "Åse"),)},
        ),
        (
            StepId.MARKS,
            Gate("priorities_need_wishes", StepId.CAPTURE),
            {"statements": (Statement(1, StatementKind.WISH, 1, "Lys"),)},
        ),
        (
            StepId.ASSESSMENT,
            Gate("priorities_need_wishes", StepId.CAPTURE),
            {"statements": (Statement(1, StatementKind.WISH, 1, "Lys"),)},
        ),
        (
            StepId.PROMISES,
            Gate("priorities_need_wishes", StepId.CAPTURE),
            {"statements": (Statement(1, StatementKind.WISH, 1, "Lys"),)},
        ),
        (
            StepId.STATUS_LETTER,
            Gate("letter_needs_plan", StepId.ACTION_PLANS),
            {"plans": (ActionPlan(1, 1),)},
        ),
    ],
)
def test_a_gate_opens_with_what_it_asks_for(
    step: StepId, gate: Gate, opening: dict[str, Any]
) -> None:
    assert phases.gate(step, EMPTY) == gate
    assert phases.gate(step, replace(EMPTY, **opening)) is None


def test_there_are_no_other_gates_and_each_is_opened_by_an_earlier_step() -> None:
    closed = {step: phases.gate(step, EMPTY) for step in ORDER}
    gates = {step: gate for step, gate in closed.items() if gate is not None}
    assert len(gates) == 9
    for step, gate in gates.items():
        assert ORDER.index(gate.opened_by) < ORDER.index(step)
        assert phases.gate(gate.opened_by, EMPTY) is None


def test_a_new_apv_has_not_begun_anything() -> None:
    assert {state.status for state in phases.states(EMPTY, TODAY)} == {StepStatus.NOT_BEGUN}


def test_the_example_has_come_to_follow_up() -> None:
    states = {state.step.id: state.status for state in phases.states(FULL, TODAY)}
    open_ones = {StepId.ACTION_PLANS, StepId.BOARD, StepId.STATUS_LETTER, StepId.COVERAGE}
    assert {step for step, status in states.items() if status is StepStatus.UNDER_WAY} == open_ones
    for last in (StepId.NEXT_ROUND, StepId.HANDOVER):
        assert states.pop(last) is StepStatus.NOT_BEGUN
    assert {status for step, status in states.items() if step not in open_ones} == {StepStatus.DONE}


@given(ROUNDS)
def test_nothing_is_done_by_itself_while_it_lacks_something(contents: Contents) -> None:
    for step in ORDER:
        computed = phases.computed_status(step, contents, TODAY)
        if computed is StepStatus.DONE:
            assert missing(step, contents, TODAY) == ()
            assert phases.gate(step, contents) is None
        assert computed in (StepStatus.NOT_BEGUN, StepStatus.UNDER_WAY, StepStatus.DONE)


@given(ROUNDS)
def test_the_users_word_outweighs_the_files(contents: Contents) -> None:
    for state in phases.states(contents, TODAY):
        record = contents.steps.get(state.step.id)
        if record is not None:
            assert state.status is record.status


@given(ROUNDS)
def test_all_that_is_missing_is_told_but_of_skipped_steps(contents: Contents) -> None:
    contents = replace(contents, decision=replace(contents.decision, decision=Decision.GO))
    told = phases.all_missing(contents, TODAY)
    skipped = {s for s, r in contents.steps.items() if r.status is StepStatus.SKIPPED}
    steps = [gap.step for gap in told]
    assert not skipped.intersection(steps)
    assert steps == sorted(steps, key=ORDER.index)
    states = [s for s in phases.states(contents, TODAY) if s.step.id not in skipped]
    assert len(told) == sum(len(state.missing) for state in states)


def test_back_and_next_lead_along_the_journey() -> None:
    assert phases.neighbours(ORDER[0]) == (StepId.OVERVIEW, ORDER[1])
    assert phases.neighbours(ORDER[-1]) == (ORDER[-2], None)
    assert phases.neighbours(StepId.OVERVIEW)[1] is ORDER[0]
    for step in ORDER[:-1]:
        after = phases.neighbours(step)[1]
        assert after is not None
        assert phases.neighbours(after)[0] is step


BEGINNINGS: dict[StepId, Callable[[Contents], Contents]] = {
    StepId.SUITABILITY: lambda c: replace(c, decision=SuitabilityDecision(reason="Vi taler godt")),
    StepId.WORKPLACE: lambda c: replace(c, workplace=Workplace(representative="Åse")),
    StepId.INVITATION: lambda c: replace(c, invitation=Invitation(own_words="Kom, alle")),
    StepId.MARKS: lambda c: replace(
        c, statements=(Statement(1, StatementKind.WISH, 1, "Lys", shortlisted=True),)
    ),
    StepId.CAPTURE: lambda c: replace(c, statements=FULL.strengths[:1]),
    StepId.DATES: lambda c: replace(
        c, meetings={MeetingKind.ASSESSMENT: Meeting(MeetingKind.ASSESSMENT, TODAY)}
    ),
    StepId.PARTICIPANTS: lambda c: replace(c, people=FULL.people[:1]),
    StepId.STATUS_LETTER: lambda c: replace(
        c, plans=FULL.plans, letter=StatusLetter(own_words="Tak")
    ),
}


@pytest.mark.parametrize("step", BEGINNINGS)
def test_what_is_begun_is_under_way(step: StepId) -> None:
    begun = BEGINNINGS[step](EMPTY)
    assert phases.status(step, begun, TODAY) is StepStatus.UNDER_WAY


@given(ROUNDS, st.sampled_from(ORDER))
def test_saying_that_a_step_waits_changes_only_that_step(contents: Contents, step: StepId) -> None:
    said_so = replace(
        contents, steps={**contents.steps, step: StepRecord(step, StepStatus.WAITING)}
    )
    before, after = phases.states(contents, TODAY), phases.states(said_so, TODAY)
    changed = {b.step.id for b, a in zip(before, after, strict=True) if b != a}
    assert changed <= {step}
