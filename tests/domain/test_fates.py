"""Every wish has a fate, told from what the file holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from apv_desktop.content import load
from apv_desktop.domain.action_plans import ActionPlan, PlanStatus
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.fates import Fate, fate_of, fates
from apv_desktop.domain.proposals import Proposal, of_wish, wishes_each
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import example
from tests import strategies

WISH = Statement(1, StatementKind.WISH, 7, "Mere ro")


def one(wish: Statement = WISH, **more: object) -> Contents:
    made = Contents(Workplace("V"), Round(1, "APV", date(2027, 1, 1), 1), statements=(wish,))
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("verdict", "fate"),
    [
        (WishVerdict.OPEN, Fate.COLLECTED),
        (WishVerdict.YES, Fate.TAKEN_UP),
        (WishVerdict.AT_ONCE, Fate.TAKEN_UP),
        (WishVerdict.LATER, Fate.LATER),
        (WishVerdict.NO, Fate.DECLINED),
        (WishVerdict.ELSEWHERE, Fate.ELSEWHERE),
    ],
)
def test_an_answer_is_a_fate(verdict: WishVerdict, fate: Fate) -> None:
    reason = "" if verdict is WishVerdict.ELSEWHERE else "Til foråret"
    known = Assessment(1, verdict=verdict, reason=reason)
    told = fate_of(WISH, one(assessments={1: known}))
    assert told.fate is fate
    assert told.reason == (reason if fate is not Fate.COLLECTED else "")


def test_what_was_mended_at_once_is_carried_out() -> None:
    known = Assessment(1, verdict=WishVerdict.AT_ONCE, reason="Lampen er skiftet")
    mended = replace(known, mended_on=date(2027, 2, 1))
    assert fate_of(WISH, one(assessments={1: known})).fate is Fate.TAKEN_UP
    assert fate_of(WISH, one(assessments={1: mended})).fate is Fate.CARRIED_OUT


def test_a_wish_on_the_list_is_chosen() -> None:
    listed = replace(WISH, shortlisted=True)
    assert fate_of(listed, one(listed)).fate is Fate.SHORTLISTED


@pytest.mark.parametrize(
    ("states", "fate"),
    [
        ((PlanStatus.DRAFT,), Fate.TAKEN_UP),
        ((PlanStatus.DONE,), Fate.TAKEN_UP),
        ((PlanStatus.CLOSED,), Fate.CARRIED_OUT),
        ((PlanStatus.CLOSED, PlanStatus.AGREED), Fate.TAKEN_UP),
        ((PlanStatus.CLOSED, PlanStatus.GIVEN_UP), Fate.CARRIED_OUT),
        ((PlanStatus.GIVEN_UP,), Fate.GIVEN_UP),
    ],
)
def test_a_plan_speaks_louder_than_the_answer(states: tuple[PlanStatus, ...], fate: Fate) -> None:
    plans = tuple(
        ActionPlan(at, at, 1, status=state, given_up_reason="Flyttet")
        for at, state in enumerate(states, start=1)
    )
    no = Assessment(1, verdict=WishVerdict.NO, reason="Nej")
    told = fate_of(WISH, one(assessments={1: no}, plans=plans))
    assert (told.fate, told.plans) == (fate, tuple(range(1, len(states) + 1)))
    assert told.reason == ("Flyttet" if fate is Fate.GIVEN_UP else "")


def test_a_merged_wish_says_where_it_went() -> None:
    into = Statement(2, StatementKind.WISH, 9, "Stille")
    merged = replace(WISH, merged_into=2)
    told = fate_of(merged, one(merged, statements=(merged, into)))
    assert (told.fate, told.into) == (Fate.MERGED, 9)


@given(strategies.contents())
def test_nothing_is_dropped(contents: Contents) -> None:
    assert set(fates(contents)) == {wish.id for wish in contents.wishes}


def test_the_example_knows_many_fates() -> None:
    contents = example.build(load("da"), date(2027, 3, 10), seed=1)
    told = {each.fate for each in fates(contents).values()}
    assert told == set(Fate) - {Fate.COLLECTED, Fate.SHORTLISTED}


def test_proposals_stand_under_their_wish_by_number() -> None:
    made = [Proposal(1, 5, 2, "b"), Proposal(2, 6, 1, "c"), Proposal(3, 5, 1, "a")]
    assert [each.text for each in of_wish(made, 5)] == ["a", "b"]
    with pytest.raises(RuleBroken, match="proposal_empty"):
        Proposal(1, 5, 1, " ")
    with pytest.raises(RuleBroken, match="group_unlikely"):
        Proposal(1, 5, 1, "a", group=0)


def test_a_small_staff_takes_two_wishes_in_each_group() -> None:
    assert [wishes_each(people) for people in (0, 3, 12, 13, 300)] == [1, 2, 2, 1, 1]
