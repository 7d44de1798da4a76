"""What each step lacks: found one by one, and gone as soon as it is there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.action_plans import ActionPlan, Activity, PlanStatus
from apv_desktop.domain.approvals import Approval, Approver
from apv_desktop.domain.assessments import Assessment, Severity, WishVerdict
from apv_desktop.domain.attendance import Reply, ReplyAnswer
from apv_desktop.domain.chosen import Decided, Priority
from apv_desktop.domain.conditions import CONDITIONS
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.covered import ConditionCheck, Handling
from apv_desktop.domain.groups import WorkGroup
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.materials import RULES, Material
from apv_desktop.domain.meetings import REQUIRED, Meeting, MeetingKind
from apv_desktop.domain.missing import missing
from apv_desktop.domain.people import Person
from apv_desktop.domain.proposals import Proposal
from apv_desktop.domain.purposes import Outcome, PastItem, Purpose
from apv_desktop.domain.questions import Question, QuestionKind
from apv_desktop.domain.roles import RoleHolder, RoleKind
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.second_meetings import SecondMeeting
from apv_desktop.domain.set_aside import SetAsideRow
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, SuitabilityDecision
from apv_desktop.domain.votings import Voting
from apv_desktop.domain.workplace import Department, Workplace
from tests import strategies
from tests.strategies import TODAY

YESTERDAY = TODAY - timedelta(days=1)
EMPTY = Contents(Workplace(), Round(1, "APV", TODAY, 1))
Gaps = list[tuple[str, dict[str, Any]]]


def gaps(step: StepId, today: date = TODAY, **values: Any) -> Gaps:
    """Codes and values of what a step lacks when the round holds `values`."""
    found = missing(step, replace(EMPTY, **values), today)
    assert {gap.step for gap in found} <= {step}
    return [(gap.code, dict(gap.values)) for gap in found]


def person(number: int, **values: Any) -> Person:
    return Person(number, f"Person {number}", **values)


def wish(number: int, **values: Any) -> Statement:
    return Statement(number, StatementKind.WISH, number, f"Ønske {number}", **values)


DECIDED = SuitabilityDecision(Decision.GO, "Vi kan tale sammen")
ELSEWHERE = SuitabilityDecision(Decision.ANOTHER_METHOD, "Nogen er bange")
ANSWERED = dict.fromkeys(QUESTIONS, Answer.NO)
WORKPLACE = Workplace("Kroen", employer="Kim", representative="Åse", employee_count=2)
AIMED = Round(1, "APV", TODAY, 1, "Mere ro")
TWO = (person(1, is_leader=True), person(2))
ASSESSED = Assessment(
    1,
    "Mørkt",
    "Fysisk",
    Severity.LIGHT,
    "To",
    "Pæren",
    WishVerdict.YES,
    "Ja, klart",
    risk_note="Stor",
)
TASK = Activity(1, "Skift pæren", who="Åse", deadline=TODAY)
PLAN = ActionPlan(
    1, 4, None, "Lys", "Mørkt", "Fysisk", Severity.LIGHT, "To", "Pæren", "Lyst", TODAY,
    PlanStatus.AGREED, activities=(TASK,),
)  # fmt: skip


def approval_gaps(**values: Any) -> list[str]:
    held = replace(Contents(Workplace(), Round(1, "APV", TODAY, 1)), **values)
    return [gap.code for gap in missing(StepId.APPROVAL, held, TODAY)]


def test_agreed_plans_are_to_be_approved_and_the_version_signed() -> None:
    draft = replace(PLAN, status=PlanStatus.DRAFT)
    assert approval_gaps(plans=(draft,)) == []
    assert approval_gaps(plans=(replace(PLAN, status=PlanStatus.CLOSED),)) == []
    assert approval_gaps(plans=(PLAN,)) == ["plans_not_approved"]
    frozen, two = Approval(1, 1, TODAY), (Approver(1, "", "Åse"), Approver(2, "", "Bo"))
    assert approval_gaps(plans=(PLAN,), approvals=(frozen,), approvers=two) == ["approval_unsigned"]
    signed = tuple(replace(each, signed_on=TODAY) for each in two)
    assert approval_gaps(plans=(PLAN,), approvals=(frozen,), approvers=signed) == []
    scanned = replace(frozen, scan="abc")
    assert approval_gaps(plans=(PLAN,), approvals=(scanned,), approvers=two) == []


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


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, [("answers_missing", {"count": len(QUESTIONS)}), ("decision_missing", {})]),
        ({"answers": {**ANSWERED, "time": Answer.OPEN}, "decision": DECIDED},
         [("answers_missing", {"count": 1})]),
        ({"answers": ANSWERED, "decision": replace(DECIDED, reason=" ")},
         [("decision_reason_missing", {})]),
        ({"answers": ANSWERED, "decision": DECIDED}, []),
        ({"answers": {"fear": Answer.YES}, "decision": ELSEWHERE}, []),
        ({"answers": {**ANSWERED, "fear": Answer.YES, "violence": Answer.YES},
          "decision": DECIDED, "answer_notes": {"fear": "Vi spørger to og to"}},
         [("stops_unmet", {"count": 1})]),
    ],
)  # fmt: skip
def test_suitability(values: dict[str, Any], expected: Gaps) -> None:
    assert gaps(StepId.SUITABILITY, **values) == expected


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": " "}, "workplace_name_missing"),
        ({"employer": ""}, "workplace_employer_missing"),
        ({"representative": ""}, "workplace_representative_missing"),
        ({"employee_count": None}, "employee_count_missing"),
    ],
)
def test_workplace(change: dict[str, Any], code: str) -> None:
    assert gaps(StepId.WORKPLACE, workplace=replace(WORKPLACE, **change)) == [(code, {})]
    assert gaps(StepId.WORKPLACE, workplace=WORKPLACE) == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, [("participants_missing", {})]),
        ({"people": (person(1),)}, [("leaders_missing", {})]),
        ({"people": TWO}, []),
        ({"people": TWO, "workplace": WORKPLACE}, []),
        ({"people": TWO, "workplace": replace(WORKPLACE, employee_count=3)},
         [("participants_fewer", {"listed": 2, "employed": 3})]),
        ({"people": TWO, "workplace": replace(WORKPLACE, employee_count=1)}, []),
        ({"people": TWO, "departments": (Department(1, "Lager", 3),)},
         [("departments_fewer", {"count": 3})]),
        ({"people": TWO, "set_aside": (SetAsideRow(1, "x"),)}, [("rows_set_aside", {"count": 1})]),
    ],
)  # fmt: skip
def test_participants(values: dict[str, Any], expected: Gaps) -> None:
    assert gaps(StepId.PARTICIPANTS, **values) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, [("purpose_missing", {}), ("hours_missing", {}), ("past_apv_missing", {})]),
        ({"round": AIMED, "aims": Purpose(leader_hours=0, is_first_apv=True)}, []),
        ({"round": AIMED, "aims": Purpose(leader_hours=1),
          "past_items": (PastItem(1, "Støj"), PastItem(2, "Lys", outcome=Outcome.SOLVED))},
         [("past_outcomes_missing", {"count": 1})]),
    ],
)  # fmt: skip
def test_purpose(values: dict[str, Any], expected: Gaps) -> None:
    assert gaps(StepId.PURPOSE, **values) == expected


def test_sickness_absence() -> None:
    found = gaps(StepId.SICKNESS_ABSENCE, sickness=SicknessAbsence(question="Hvorfor?"))
    assert [code for code, _ in found] == [
        "sickness_observation_missing",
        "sickness_interplay_missing",
    ]
    note = SicknessAbsence(observation="4 procent", interplay="Uro")
    assert gaps(StepId.SICKNESS_ABSENCE, sickness=note) == []


@pytest.mark.parametrize(
    ("holders", "expected"),
    [
        ((), [("meeting_leader_missing", {})]),
        ((RoleHolder(1, RoleKind.LEADER),), [("meeting_leader_missing", {})]),
        ((RoleHolder(1, RoleKind.LEADER, name="Åse"),), [("roles_not_agreed", {"count": 1})]),
        ((RoleHolder(1, RoleKind.LEADER, name="Åse", agreed_on=TODAY),), []),
    ],
)
def test_roles(holders: tuple[RoleHolder, ...], expected: Gaps) -> None:
    assert gaps(StepId.ROLES, roles=holders) == expected


def test_dates() -> None:
    """The three meetings of the method; the others are proposed and never asked for."""
    after = {MeetingKind.DIALOGUE_2: timedelta(weeks=3)}
    meetings = {kind: Meeting(kind, TODAY + after.get(kind, timedelta())) for kind in REQUIRED}
    assert gaps(StepId.DATES, meetings=meetings) == []
    for kind in REQUIRED:
        without = {**meetings, kind: Meeting(kind)}
        assert gaps(StepId.DATES, meetings=without) == [(f"date_{kind.value}_missing", {})]


def test_another_gap_than_three_to_four_weeks_is_explained() -> None:
    second = Meeting(MeetingKind.DIALOGUE_2, TODAY + timedelta(weeks=6))
    meetings = {kind: Meeting(kind, TODAY) for kind in REQUIRED} | {second.kind: second}
    unexplained = [("dialogue_gap_unexplained", {"days": 42})]
    assert gaps(StepId.DATES, meetings=meetings) == unexplained
    explained = {**meetings, second.kind: replace(second, reason="Høst")}
    assert gaps(StepId.DATES, meetings=explained) == []


def test_questions() -> None:
    strength = [Question(n, QuestionKind.STRENGTH, "Hvad lykkes?", n) for n in (1, 2)]
    asked = Question(3, QuestionKind.WISH, "Hvad ønsker du?", 3)
    assert gaps(StepId.QUESTIONS, questions=(*strength, asked)) == []
    assert gaps(StepId.QUESTIONS, questions=tuple(strength)) == [("wish_question_missing", {})]
    few = ("strength_questions_few", {"chosen": 1, "needed": 2})
    assert gaps(StepId.QUESTIONS, questions=(strength[0], asked)) == [few]


def test_groups() -> None:
    def groups(*members: int) -> tuple[WorkGroup, ...]:
        kinds = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)
        return tuple(WorkGroup(n, kind, 1, members) for n, kind in enumerate(kinds))

    assert gaps(StepId.GROUPS, people=TWO, groups=groups(1, 2)) == []
    assert gaps(StepId.GROUPS, people=TWO, groups=groups(1)) == [
        ("groups_dialogue_1_outside", {"count": 1}),
        ("groups_dialogue_2_outside", {"count": 1}),
    ]
    assert gaps(StepId.GROUPS, people=TWO, groups=groups(1, 2)[:1]) == [
        ("groups_dialogue_2_missing", {})
    ]


def test_what_is_sent_is_not_missing() -> None:
    assert gaps(StepId.INVITATION) == [("invitation_not_sent", {})]
    assert gaps(StepId.INVITATION, invitation=Invitation(sent_on=TODAY)) == []
    assert gaps(StepId.STATUS_LETTER) == [("letter_not_sent", {})]
    assert gaps(StepId.STATUS_LETTER, letter=StatusLetter(sent_on=TODAY)) == []


def test_a_wish_without_an_answer_is_told_once_the_meeting_that_gives_it_is_over() -> None:
    known: dict[str, Any] = {
        "statements": (wish(1), wish(2), wish(3, merged_into=2), wish(4, shortlisted=True)),
        "assessments": {1: ASSESSED},
    }

    def told(day: date | None) -> Gaps:
        held = {MeetingKind.ASSESSMENT: Meeting(MeetingKind.ASSESSMENT, day)}
        return gaps(StepId.PROMISES, meetings=held, **known)

    assert told(None) == told(TODAY) == []
    assert told(YESTERDAY) == [("wishes_unanswered", {"count": 2})]
    known["assessments"] = {n: replace(ASSESSED, wish_id=n) for n in (1, 2, 4)}
    assert told(YESTERDAY) == []


def test_capture() -> None:
    strength = Statement(9, StatementKind.STRENGTH, 1, "Vi hjælper hinanden")
    assert gaps(StepId.CAPTURE, statements=(strength,)) == [("wishes_missing", {})]
    assert gaps(StepId.CAPTURE, statements=(wish(1),)) == [("strengths_missing", {})]
    assert gaps(StepId.CAPTURE, statements=(strength, wish(1))) == []


@pytest.mark.parametrize(
    ("wishes", "chosen", "fewest"),
    [(1, 0, 1), (2, 1, 2), (9, 2, 3), (9, 6, 3)],
)
def test_a_shortlist_of_the_wrong_size(wishes: int, chosen: int, fewest: int) -> None:
    made = tuple(wish(n, marks=99 - n, shortlisted=n <= chosen) for n in range(1, wishes + 1))
    size = {"chosen": chosen, "fewest": fewest, "most": 5}
    assert gaps(StepId.MARKS, statements=made) == [("shortlist_size", size)]


@pytest.mark.parametrize(("wishes", "chosen"), [(1, 1), (2, 2), (9, 3), (9, 5)])
def test_a_shortlist_of_the_right_size(wishes: int, chosen: int) -> None:
    made = tuple(wish(n, marks=99 - n, shortlisted=n <= chosen) for n in range(1, wishes + 1))
    assert gaps(StepId.MARKS, statements=made) == []


def test_a_tie_at_the_border_asks_for_a_note() -> None:
    made = tuple(wish(n, marks=4, shortlisted=n <= 3) for n in range(1, 6))
    assert gaps(StepId.MARKS, statements=made) == [("tie_note_missing", {})]
    assert gaps(StepId.MARKS, statements=made, voting=Voting(tie_note="Vi trak lod")) == []


def test_areas_nobody_spoke_of() -> None:
    checks = {each: ConditionCheck(each, Handling.NOT_RELEVANT, "Nej") for each in CONDITIONS[1:]}
    assert gaps(StepId.BLIND_SPOTS, condition_checks=checks) == [("areas_open", {"count": 1})]


def test_meeting_2_asks_for_proposals_and_a_day_of_news() -> None:
    assert gaps(StepId.MEETING_2) == [("proposals_missing", {}), ("next_news_missing", {})]
    done: dict[str, Any] = {
        "proposals": (Proposal(1, 1, 1, "Sluk radioen"),),
        "second_meeting": SecondMeeting(next_news=TODAY),
    }
    assert gaps(StepId.MEETING_2, **done) == []


def test_the_order_asks_for_choices_reasons_and_a_note_on_ties() -> None:
    made = (wish(1, marks=3, shortlisted=True), wish(2, marks=3, shortlisted=True))
    silent = {1: Priority(1, choice=Decided.NOT_CHOSEN)}
    assert gaps(StepId.PRIORITIES, statements=made, priorities=silent) == [
        ("priorities_missing", {}),
        ("not_chosen_reasons_missing", {"count": 1}),
        ("order_note_missing", {}),
    ]
    settled = {1: Priority(1, 1, choice=Decided.CHOSEN), 2: Priority(2, 2)}
    assert gaps(StepId.PRIORITIES, statements=made, priorities=settled) == []


def test_marks_nobody_counted() -> None:
    made = tuple(wish(n, shortlisted=True) for n in (1, 2, 3))
    assert gaps(StepId.MARKS, statements=made) == [("marks_missing", {})]


def test_assessment_asks_for_the_shortlist_only() -> None:
    made = (wish(1, shortlisted=True), wish(2, shortlisted=True), wish(3))
    assert gaps(StepId.ASSESSMENT, statements=made[2:]) == [("shortlist_missing", {})]
    assert gaps(StepId.ASSESSMENT, statements=made, assessments={1: ASSESSED}) == [
        ("assessments_missing", {"count": 1})
    ]
    both = {1: ASSESSED, 2: Assessment(2, verdict=WishVerdict.ELSEWHERE)}
    assert gaps(StepId.ASSESSMENT, statements=made, assessments=both) == []


def test_a_yes_asks_for_a_plan() -> None:
    values: dict[str, Any] = {"statements": (wish(1),), "assessments": {1: ASSESSED}}
    assert gaps(StepId.ACTION_PLANS, **values) == [
        ("plans_missing", {}),
        ("wishes_without_plan", {"count": 1}),
    ]
    assert gaps(StepId.ACTION_PLANS, **values, plans=(replace(PLAN, wish_id=1),)) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"causes": ""}, [("plan_incomplete", {"number": 4})]),
        ({"status": PlanStatus.DRAFT}, [("plan_not_agreed", {"number": 4})]),
        (
            {"status": PlanStatus.DRAFT, "activities": ()},
            [("plan_incomplete", {"number": 4})],
        ),
        ({"status": PlanStatus.GIVEN_UP, "causes": ""}, []),
        ({}, []),
    ],
)
def test_a_plan_that_is_not_ready_is_told_once(change: dict[str, Any], expected: Gaps) -> None:
    assert gaps(StepId.ACTION_PLANS, plans=(replace(PLAN, **change),)) == expected


def test_a_plan_of_a_wish_nobody_assessed_is_told_until_it_is_assessed() -> None:
    wish = Statement(1, StatementKind.WISH, 1, "Ro")
    made = replace(PLAN, wish_id=1)
    early = [("plan_before_assessment", {"number": 4})]
    assert gaps(StepId.ACTION_PLANS, plans=(made,), statements=(wish,)) == early
    known = {1: Assessment(1, verdict=WishVerdict.YES)}
    assert gaps(StepId.ACTION_PLANS, plans=(made,), statements=(wish,), assessments=known) == []
    given_up = replace(made, status=PlanStatus.GIVEN_UP)
    assert gaps(StepId.ACTION_PLANS, plans=(given_up,), statements=(wish,)) == []


def test_the_board_tells_late_plans_and_overdue_checks_apart() -> None:
    late = replace(PLAN, activities=(replace(TASK, deadline=YESTERDAY),))
    due = replace(PLAN, id=2, status=PlanStatus.DONE, follow_up=YESTERDAY)
    assert gaps(StepId.BOARD, plans=(PLAN,)) == []
    assert gaps(StepId.BOARD, plans=(late, due, replace(due, id=3))) == [
        ("plans_late", {"count": 1}),
        ("effects_due", {"count": 2}),
    ]
    tomorrow = TODAY + timedelta(days=1)
    assert gaps(StepId.BOARD, tomorrow, plans=(PLAN,)) == [("plans_late", {"count": 1})]


@given(strategies.contents(), st.sampled_from(StepId))
def test_no_round_stumbles_and_no_gap_is_told_twice(contents: Contents, step: StepId) -> None:
    found = missing(step, contents, TODAY)
    told = [(gap.code, tuple(gap.values.items())) for gap in found]
    assert len(set(told)) == len(told)
    assert all(value != 0 or key == "chosen" for gap in found for key, value in gap.values.items())


def test_what_is_not_packed_is_told_in_the_last_days_before_a_meeting() -> None:
    def told(days: int, **more: Any) -> Gaps:
        meeting = Meeting(MeetingKind.DIALOGUE_1, TODAY + timedelta(days=days))
        return gaps(StepId.MATERIALS, meetings={meeting.kind: meeting}, people=TWO, **more)

    count = len(RULES[MeetingKind.DIALOGUE_1])
    assert told(6) == [] and told(0) == []
    assert told(5) == told(1) == [("materials_dialogue_1_unpacked", {"count": count})]
    packed = tuple(
        Material(n, MeetingKind.DIALOGUE_1, rule.id, packed=True)
        for n, rule in enumerate(RULES[MeetingKind.DIALOGUE_1])
    )
    assert told(3, materials=packed) == []


def test_silence_after_the_reply_date_is_told_to_whoever_notes_answers() -> None:
    first = MeetingKind.DIALOGUE_1
    sent = Invitation(sent_on=TODAY - timedelta(days=9), reply_by=TODAY - timedelta(days=1))
    said = {(1, first): Reply(1, first, ReplyAnswer.COMING)}
    known: dict[str, Any] = {"people": TWO, "invitation": sent}
    assert gaps(StepId.INVITATION, **known) == [], "nobody notes answers here"
    assert gaps(StepId.INVITATION, **known, replies=said) == [("replies_open", {"count": 1})]
    reminded = replace(sent, reminded_on=TODAY)
    assert gaps(StepId.INVITATION, people=TWO, invitation=reminded, replies=said) == []
    held = {first: Meeting(first, TODAY - timedelta(days=1))}
    assert gaps(StepId.INVITATION, **known, replies=said, meetings=held) == []
