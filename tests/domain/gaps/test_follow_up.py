"""What the steps after the meetings lack."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from apv_desktop.domain.action_plans import PlanStatus
from apv_desktop.domain.approvals import Approval, Approver
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.missing import missing
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.workplace import Workplace
from tests.domain.gaps.situations import ASSESSED, PLAN, TASK, Gaps, gaps, wish
from tests.strategies import TODAY

YESTERDAY = TODAY - timedelta(days=1)


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
