"""What the steps before the first meeting lack."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from apv_desktop.domain.attendance import Reply, ReplyAnswer
from apv_desktop.domain.groups import WorkGroup
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.materials import RULES, Material
from apv_desktop.domain.meetings import REQUIRED, Meeting, MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.purposes import Outcome, PastItem, Purpose
from apv_desktop.domain.questions import Question, QuestionKind
from apv_desktop.domain.roles import RoleHolder, RoleKind
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.set_aside import SetAsideRow
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, SuitabilityDecision
from apv_desktop.domain.workplace import Department, Workplace
from tests.domain.gaps.situations import Gaps, gaps
from tests.strategies import TODAY


def person(number: int, **values: Any) -> Person:
    return Person(number, f"Person {number}", **values)


DECIDED = SuitabilityDecision(Decision.GO, "Vi kan tale sammen")
ELSEWHERE = SuitabilityDecision(Decision.ANOTHER_METHOD, "Nogen er bange")
ANSWERED = dict.fromkeys(QUESTIONS, Answer.NO)
WORKPLACE = Workplace("Kroen", employer="Kim", representative="Åse", employee_count=2)
AIMED = Round(1, "APV", TODAY, 1, "Mere ro")
TWO = (person(1, is_leader=True), person(2))


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
        ({"representative": "", "employee_count": 10}, "workplace_representative_missing"),
        ({"representative": "", "employee_count": 9}, "workplace_contact_missing"),
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
