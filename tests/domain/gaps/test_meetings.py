"""What the steps of the meetings lack."""

from __future__ import annotations

from typing import Any

import pytest

from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.chosen import Decided, Priority
from apv_desktop.domain.conditions import CONDITIONS
from apv_desktop.domain.covered import ConditionCheck, Handling
from apv_desktop.domain.proposals import Proposal
from apv_desktop.domain.second_meetings import SecondMeeting
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.votings import Voting
from tests.domain.gaps.situations import ASSESSED, gaps, wish
from tests.strategies import TODAY


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
