"""From wish to action: what a plan takes along, one plan for a theme, and large ones split."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain import origins
from apv_desktop.domain.action_plans import FINISHED, ActionPlan, Activity, PlanStatus
from apv_desktop.domain.assessments import Assessment, Severity
from apv_desktop.domain.proposals import Level, Proposal
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import Statement, StatementKind
from tests.strategies import plans

WISH = Statement(7, StatementKind.WISH, 3, "Ro i opvasken", theme="Støj", marks=4)
OTHER = Statement(8, StatementKind.WISH, 4, "Stille maskiner", theme="støj ")
KNOWN = Assessment(7, "Det larmer", "Fysisk", Severity.LIGHT, "Fire", "Gammel maskine")
WORSE = Assessment(8, "Maskinen hyler", "Fysisk", Severity.SERIOUS, "Alle", "Slidt leje")


def test_a_plan_takes_theme_wish_and_assessment_along() -> None:
    plan = origins.from_wish(1, 5, WISH, KNOWN)
    assert (plan.number, plan.wish_id, plan.theme, plan.goal) == (5, 7, "Støj", "Ro i opvasken")
    assert (plan.problem, plan.nature, plan.severity) == ("Det larmer", "Fysisk", Severity.LIGHT)
    assert (plan.scope, plan.causes) == ("Fire", "Gammel maskine")


def test_one_plan_for_a_theme_answers_several_wishes() -> None:
    plan = origins.from_wish(1, 5, WISH, KNOWN)
    assert origins.of_theme([plan], OTHER.theme) is plan
    both = origins.joined(plan, OTHER, WORSE)
    assert both.wish_ids == (7, 8)
    assert both.problem == "Det larmer\nMaskinen hyler"
    assert both.nature == "Fysisk"
    assert both.severity is Severity.SERIOUS
    assert both.goal == "Ro i opvasken\nStille maskiner"
    assert origins.joined(both, OTHER, WORSE) is both


@pytest.mark.parametrize("status", [PlanStatus.DONE, *FINISHED])
def test_a_plan_nobody_works_on_any_more_takes_in_no_wish(status: PlanStatus) -> None:
    plan = replace(origins.from_wish(1, 5, WISH, None), status=status)
    assert origins.of_theme([plan], "Støj") is None
    assert origins.of_theme([replace(plan, theme="")], " ") is None
    if status in FINISHED:
        with pytest.raises(RuleBroken, match="already_ended"):
            origins.joined(plan, OTHER, None)


def test_what_a_group_proposed_becomes_an_activity_once() -> None:
    plan = replace(origins.from_wish(1, 5, WISH, None), activities=(Activity(1),))
    proposal = Proposal(4, WISH.id, 1, "Sæt plader op", Level.MANAGEMENT, group=2)
    made = origins.with_proposal(plan, proposal, 9)
    assert made.activities == (Activity(9, what="Sæt plader op", proposal_id=4),)
    assert made.level is Level.MANAGEMENT
    assert origins.with_proposal(made, proposal, 10) is made
    both = origins.with_proposal(made, replace(proposal, id=5, level=Level.GROUP), 11)
    assert [activity.id for activity in both.activities] == [9, 11]
    assert both.level is Level.MANAGEMENT
    with pytest.raises(RuleBroken, match="already_ended"):
        origins.with_proposal(replace(plan, status=PlanStatus.CLOSED), proposal, 9)


def test_a_wish_leaves_and_the_next_one_takes_its_place() -> None:
    both = origins.joined(origins.from_wish(1, 5, WISH, None), OTHER, None)
    assert origins.without(both, 7).wish_ids == (8,)
    assert origins.without(both, 8).wish_ids == (7,)
    assert origins.without(origins.without(both, 7), 8).wish_ids == ()


@given(plan=plans(), data=st.data())
def test_a_split_loses_and_doubles_nothing(plan: ActionPlan, data: st.DataObject) -> None:
    chosen = {a.id for a in plan.activities if data.draw(st.booleans())}
    refused = plan.status in FINISHED or not chosen or len(chosen) == len(plan.activities)
    if refused:
        with pytest.raises(RuleBroken):
            origins.split(plan, chosen, 900, 99)
        return
    left, new = origins.split(plan, chosen, 900, 99)
    assert {a.id for a in new.activities} == chosen
    assert sorted(a.id for a in (*left.activities, *new.activities)) == sorted(
        a.id for a in plan.activities
    )
    assert replace(new, id=plan.id, number=plan.number, activities=()) == replace(
        left, activities=()
    )


def test_a_split_says_why_not() -> None:
    plan = replace(origins.from_wish(1, 5, WISH, None), activities=(Activity(1), Activity(2)))
    for chosen, code in (((), "nothing_to_split"), ((1, 2), "all_to_split")):
        with pytest.raises(RuleBroken, match=code):
            origins.split(plan, chosen, 2, 6)
