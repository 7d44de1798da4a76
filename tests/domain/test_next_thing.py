"""The one next thing at every point of the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from apv_desktop.domain import legal_check, phases
from apv_desktop.domain.action_plans import ActionPlan, PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.law_records import LegalAnswer, ProcessAccount, Standing
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.phases import NextThing
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.steps import Phase, StepId, StepRecord, StepStatus
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, SuitabilityDecision
from tests.domain.way import EMPTY, FULL, ORDER, ROUNDS
from tests.strategies import TODAY


def said(*steps: StepId, status: StepStatus = StepStatus.DONE) -> dict[StepId, StepRecord]:
    return {step: StepRecord(step, status, "fordi") for step in steps}


def until(step: StepId) -> dict[StepId, StepRecord]:
    """Every step before this one said to be done."""
    return said(*ORDER[: ORDER.index(step)])


@given(ROUNDS)
def test_the_next_thing_is_always_a_step_one_can_go_to(contents: Contents) -> None:
    thing = phases.next_thing(contents, TODAY)
    assert thing.step in ORDER
    assert phases.gate(thing.step, contents) is None
    assert phases.phase_now(contents, TODAY) in Phase


def test_a_late_promise_comes_before_everything_else() -> None:
    late = ActionPlan(1, 1, status=PlanStatus.DONE, follow_up=TODAY - timedelta(days=1))
    assert phases.next_thing(replace(EMPTY, plans=(late,)), TODAY) == NextThing(
        StepId.BOARD, "effects_due", {"count": 1}
    )


def test_a_late_promise_of_the_last_round_does_not_make_a_new_one_follow_up() -> None:
    late = ActionPlan(2, 1, status=PlanStatus.DONE, follow_up=TODAY - timedelta(days=1), first_id=1)
    begun = replace(EMPTY, plans=(late,))
    assert phases.phase_now(begun, TODAY) is Phase.PREPARATION
    wish = Statement(1, StatementKind.WISH, 1, "Ro")
    assert phases.phase_now(replace(begun, statements=(wish,)), TODAY) is Phase.FOLLOW_UP


def test_another_method_ends_the_journey_unless_a_promise_is_late() -> None:
    chosen = SuitabilityDecision(Decision.ANOTHER_METHOD, "Der er mobning")
    stopped = replace(EMPTY, answers=dict.fromkeys(QUESTIONS, Answer.YES), decision=chosen)
    assert phases.next_thing(stopped, TODAY) == NextThing(StepId.SUITABILITY, "another_method")
    unsaid = replace(stopped, decision=replace(chosen, reason=""))
    assert phases.next_thing(unsaid, TODAY).code == "decision_reason_missing"
    late = ActionPlan(1, 1, status=PlanStatus.DONE, follow_up=TODAY - timedelta(days=1))
    assert phases.next_thing(replace(stopped, plans=(late,)), TODAY).step is StepId.BOARD
    assert phases.all_missing(stopped, TODAY) == ()
    left = phases.all_missing(replace(stopped, plans=(late,)), TODAY)
    assert [gap.step for gap in left] == [StepId.BOARD]


def test_the_journey_begins_with_the_question_whether_the_method_fits() -> None:
    thing = phases.next_thing(EMPTY, TODAY)
    assert (thing.step, thing.code) == (StepId.SUITABILITY, "answers_missing")
    assert phases.phase_now(EMPTY, TODAY) is Phase.PREPARATION


@pytest.mark.parametrize("status", [StepStatus.DONE, StepStatus.SKIPPED, StepStatus.WAITING])
def test_a_step_somebody_has_settled_is_no_longer_next(status: StepStatus) -> None:
    contents = replace(EMPTY, steps=said(StepId.SUITABILITY, status=status))
    assert phases.next_thing(contents, TODAY).step is StepId.WORKPLACE


@pytest.mark.parametrize("status", [StepStatus.NOT_BEGUN, StepStatus.UNDER_WAY])
def test_a_step_under_way_still_is(status: StepStatus) -> None:
    contents = replace(EMPTY, steps=said(StepId.SUITABILITY, status=status))
    assert phases.next_thing(contents, TODAY).step is StepId.SUITABILITY


def test_a_closed_gate_sends_to_the_step_that_opens_it() -> None:
    contents = replace(EMPTY, steps=until(StepId.GROUPS))
    assert phases.next_thing(contents, TODAY) == NextThing(
        StepId.PARTICIPANTS, "groups_need_participants"
    )


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (StepId.CAPTURE, MeetingKind.DIALOGUE_1),
        (StepId.ACTION_PLANS, MeetingKind.DIALOGUE_2),
    ],
)
def test_a_meeting_still_to_come_is_the_next_thing_itself(step: StepId, kind: MeetingKind) -> None:
    def thing(day: date | None) -> NextThing:
        meetings = {kind: Meeting(kind, day)}
        return phases.next_thing(replace(EMPTY, steps=until(step), meetings=meetings), TODAY)

    tomorrow = TODAY + timedelta(days=1)
    assert thing(tomorrow) == NextThing(step, f"hold_{kind.value}", {"day": tomorrow})
    for held in (TODAY, TODAY - timedelta(days=1), None):
        assert (thing(held).step, thing(held).code) != (step, f"hold_{kind.value}")
        assert thing(held).step is step


def test_with_nothing_left_the_nearest_check_is_told_and_then_that_all_is_well() -> None:
    days = [TODAY + timedelta(days=number) for number in (60, 30)]
    waiting = tuple(
        ActionPlan(n, n, status=PlanStatus.DONE, follow_up=day) for n, day in enumerate(days)
    )
    done = replace(EMPTY, steps=said(*ORDER), plans=waiting)
    assert phases.next_thing(done, TODAY) == NextThing(
        StepId.BOARD, "wait_for_effect", {"day": days[1]}
    )
    closed = tuple(replace(plan, status=PlanStatus.CLOSED) for plan in waiting)
    assert phases.next_thing(replace(done, plans=closed), TODAY) == NextThing(
        StepId.BOARD, "all_done"
    )
    assert phases.phase_now(done, TODAY) is Phase.FOLLOW_UP


def test_the_whole_way_leads_through_every_step_in_order() -> None:
    """Whoever does the next thing, again and again, meets each step once and in order."""
    contents, met = EMPTY, []
    for _ in range(len(ORDER) + 3):
        thing = phases.next_thing(contents, TODAY)
        if thing.code in ("all_done", "wait_for_effect"):
            break
        met.append(thing.step)
        contents = _after(thing.step, contents)
    later = {
        StepId.MATERIALS,
        StepId.THEMES,
        StepId.APPROVAL,
        StepId.BOARD,
        StepId.PROMISES,
        StepId.DREAMTEAM,
        StepId.WRAP_UPS,
        StepId.COMMUNICATION,
        StepId.YEAR_WHEEL,
        StepId.NEXT_ROUND,
        StepId.HANDOVER,
    }
    assert met == [step for step in ORDER if step not in later], "none of those is due"


def _after(step: StepId, contents: Contents) -> Contents:
    """The round once the user has done what a step is for, as in the example."""
    parts: dict[StepId, tuple[str, ...]] = {
        StepId.SUITABILITY: ("answers", "decision"),
        StepId.WORKPLACE: ("workplace",),
        StepId.PURPOSE: ("round", "aims", "past_items"),
        StepId.SICKNESS_ABSENCE: ("sickness",),
        StepId.PARTICIPANTS: ("people", "departments"),
        StepId.ROLES: ("roles",),
        StepId.QUESTIONS: ("questions",),
        StepId.GROUPS: ("groups",),
        StepId.INVITATION: ("invitation",),
        StepId.CAPTURE: ("statements",),
        StepId.MARKS: ("statements",),
        StepId.ASSESSMENT: ("assessments",),
        StepId.BLIND_SPOTS: ("theme_conditions", "condition_checks"),
        StepId.MEETING_2: ("proposals", "second_meeting"),
        StepId.PRIORITIES: ("priorities",),
        StepId.EVALUATION: ("evaluation", "lessons"),
        StepId.ANNUAL_DISCUSSION: ("discussions", "discussion_goals"),
    }
    if step is StepId.DATES:  # still to come, or nobody would need a script any more
        later = {
            kind: meeting
            if meeting.day is None
            else replace(meeting, day=meeting.day + timedelta(days=182), attended=None)
            for kind, meeting in FULL.meetings.items()
        }
        return replace(contents, meetings=later)
    if step in (StepId.SCRIPT_1, StepId.SCRIPT_2):
        second = step is StepId.SCRIPT_2
        kind = MeetingKind.DIALOGUE_2 if second else MeetingKind.DIALOGUE_1
        return replace(contents, script_items=(*contents.script_items, *FULL.script_of(kind)))
    if step is StepId.HOLD_1:
        held = MeetingKind.DIALOGUE_1
        return replace(contents, clocks={held: FULL.clocks[held]})
    if step is StepId.CAPTURE:
        bare = tuple(replace(s, marks=0, shortlisted=False) for s in FULL.statements)
        return replace(contents, statements=bare)
    if step is StepId.ACTION_PLANS:
        ended = {"status": PlanStatus.CLOSED, "ended_on": TODAY}
        return replace(contents, plans=tuple(replace(p, **ended) for p in FULL.plans))  # type: ignore[arg-type]
    if step is StepId.COVERAGE:
        covered = {c: replace(k, covered_on=TODAY) for c, k in FULL.condition_checks.items()}
        account = ProcessAccount(changes_asked_on=TODAY)
        specials = {"specials": FULL.specials, "account": account}
        return replace(contents, condition_checks=covered, **specials)  # type: ignore[arg-type]
    if step is StepId.LEGAL_CHECK:
        lacking = legal_check.missing_items(contents, TODAY)
        said = {i.id: LegalAnswer(i.id, Standing.ELSEWHERE, "I mappen") for i in lacking}
        return replace(contents, legal_answers=said)
    if step is StepId.STATUS_LETTER:
        return replace(contents, letter=StatusLetter(sent_on=TODAY))
    return replace(contents, **{part: getattr(FULL, part) for part in parts[step]})
