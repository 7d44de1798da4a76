"""Action plans from a wish to a known effect, each deed one event, nothing half done."""

from datetime import date

import pytest

from apv_desktop.domain.action_plans import ActionPlan, ActivityStatus, Effect, PlanStatus
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import Statement
from apv_desktop.services import action_plans, files, people, proposals, themes
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings

DUE, FOLLOW_UP = date(2027, 6, 1), date(2027, 9, 1)


def only(apv: Apv) -> ActionPlan:
    (plan,) = apv.contents.plans
    return plan


def agreed(apv: Apv) -> int:
    plan = action_plans.add(apv)
    action_plans.change(apv, plan.id, problem="Støj", goal="Ro")
    action_plans.change_activity(
        apv, plan.id, plan.activities[0].id, what="Efterse", who="Bo", deadline=DUE
    )
    action_plans.agree(apv, plan.id)
    return plan.id


def test_numbers_go_on_and_are_kept(small: Apv) -> None:
    first, second = action_plans.add(small), action_plans.add(small)
    assert (first.number, second.number) == (1, 2)
    action_plans.remove(small, first.id)
    assert action_plans.add(small).number == 3
    assert [plan.number for plan in small.contents.plans] == [2, 3]
    assert all(len(plan.activities) == 1 for plan in small.contents.plans)


def test_a_wish_brings_its_assessment_along(example: Apv) -> None:
    wish = example.contents.shortlist[0]
    known = example.contents.assessments[wish.id]
    plan = action_plans.add_from_wish(example, wish.id)
    assert (plan.wish_id, plan.goal, plan.theme) == (wish.id, wish.text, wish.theme)
    assert (plan.problem, plan.nature) == (known.underlying, known.nature)
    assert (plan.severity, plan.scope, plan.causes) == (known.severity, known.scope, known.causes)


def test_one_form_is_one_event_or_none(small: Apv) -> None:
    plan = action_plans.add(small)
    told: list[str] = []
    small.on_saved(told.append)
    activity = plan.activities[0].id
    action_plans.fill_in(small, plan.id, {"theme": "Støj"}, {activity: {"what": "Efterse"}})
    assert told == ["plan_changed"]
    with pytest.raises(RuleBroken, match="deadline_before_start"):
        action_plans.fill_in(
            small,
            plan.id,
            {"theme": "Andet"},
            {activity: {"start": FOLLOW_UP, "deadline": DUE}},
        )
    assert only(small).theme == "Støj"
    action_plans.fill_in(small, plan.id, {"theme": "Støj"}, {activity: {"what": "Efterse"}})
    assert told == ["plan_changed"]


def test_activities_come_and_go_at_the_end(small: Apv) -> None:
    plan = action_plans.add(small)
    first = plan.activities[0].id
    second = action_plans.add_activity(small, plan.id).id
    third = action_plans.add_activity(small, plan.id).id
    assert [activity.id for activity in only(small).activities] == [first, second, third]
    action_plans.remove_activity(small, plan.id, second)
    action_plans.change_activity(small, plan.id, third, how="Sådan")
    assert [(a.id, a.how) for a in only(small).activities] == [(first, ""), (third, "Sådan")]


def test_whoever_stands_on_the_list_is_a_person(small: Apv) -> None:
    person = people.add(small, name="Åse Ågård")
    assert action_plans.responsible(small, "  åse ÅGÅRD ") == {
        "person_id": person.id,
        "who": "",
    }
    assert action_plans.responsible(small, " Smeden ") == {"person_id": None, "who": "Smeden"}


def test_a_promise_lacks_nothing(small: Apv) -> None:
    plan = action_plans.add(small)
    activity = plan.activities[0].id
    for code, values, of_activity in (
        ("problem_missing", {"problem": "Støj"}, {}),
        ("goal_missing", {"goal": "Ro"}, {}),
        ("what_missing", {}, {"what": "Efterse"}),
        ("who_missing", {}, {"who": "Bo"}),
        ("deadline_missing", {}, {"deadline": DUE}),
    ):
        with pytest.raises(RuleBroken, match=code):
            action_plans.agree(small, plan.id)
        action_plans.fill_in(small, plan.id, values, {activity: of_activity})
    action_plans.agree(small, plan.id)
    assert only(small).status is PlanStatus.AGREED


def test_from_promise_to_known_effect(small: Apv, around: Surroundings) -> None:
    plan_id = agreed(small)
    activity = only(small).activities[0].id
    with pytest.raises(RuleBroken, match="activity_open"):
        action_plans.carry_out(small, plan_id, FOLLOW_UP)
    action_plans.change_activity(small, plan_id, activity, status=ActivityStatus.DONE)
    with pytest.raises(RuleBroken, match="follow_up_missing"):
        action_plans.carry_out(small, plan_id, None)
    with pytest.raises(RuleBroken, match="not_carried_out"):
        action_plans.close(small, plan_id, Effect.WORKS, "Vi kan høre")
    action_plans.carry_out(small, plan_id, FOLLOW_UP)
    for effect, note, code in (
        (Effect.UNKNOWN, "x", "effect_missing"),
        (Effect.WORKS, " ", "effect_note_missing"),
    ):
        with pytest.raises(RuleBroken, match=code):
            action_plans.close(small, plan_id, effect, note)
    action_plans.close(small, plan_id, Effect.PARTLY, "Vi kan høre lidt")
    path = small.path
    small.close()
    again = files.open_apv(path, around)
    plan = only(again)
    again.close()
    assert (plan.status, plan.effect) == (PlanStatus.CLOSED, Effect.PARTLY)
    assert (plan.effect_note, plan.ended_on) == ("Vi kan høre lidt", date(2027, 3, 10))


def test_giving_up_owes_a_reason_and_can_be_taken_back(small: Apv) -> None:
    plan_id = agreed(small)
    with pytest.raises(RuleBroken, match="given_up_reason_missing"):
        action_plans.give_up(small, plan_id, "  ")
    action_plans.give_up(small, plan_id, "For dyrt")
    assert only(small).status is PlanStatus.GIVEN_UP
    with pytest.raises(RuleBroken, match="already_ended"):
        action_plans.give_up(small, plan_id, "Igen")
    action_plans.reopen(small, plan_id)
    assert (only(small).status, only(small).ended_on) == (PlanStatus.AGREED, None)
    assert only(small).given_up_reason == "For dyrt"


def test_a_wish_becomes_a_plan_joins_its_theme_and_gets_one_of_its_own(example: Apv) -> None:
    wishes = [wish for wish in example.contents.wishes if wish.theme == "Ledelse"][:2]
    first = action_plans.for_wish(example, wishes[0].id)
    assert action_plans.for_wish(example, wishes[0].id).id == first.id
    both = action_plans.for_wish(example, wishes[1].id)
    assert (both.id, both.wish_ids) == (first.id, tuple(wish.id for wish in wishes))
    assert example.contents.plan(first.id) == both
    own = action_plans.separate(example, both.id, wishes[1].id)
    assert own.wish_ids == (wishes[1].id,)
    assert example.contents.plan(first.id).wish_ids == (wishes[0].id,)
    example.undo()
    assert example.contents.plan(first.id) == both


def test_a_large_plan_is_split_in_one_step_and_whole_again(example: Apv) -> None:
    plan = next(p for p in example.contents.plans if p.number == 3)
    chosen = [activity.id for activity in plan.activities[1:]]
    new = action_plans.split(example, plan.id, chosen)
    assert [a.id for a in example.contents.plan(new.id).activities] == chosen
    assert example.contents.plan(plan.id).activities == plan.activities[:1]
    example.undo()
    assert example.contents.plan(plan.id) == plan
    assert all(each.id != new.id for each in example.contents.plans)


def unplanned(apv: Apv) -> list[Statement]:
    """The wishes no plan answers yet, and which stand for themselves."""
    held = apv.contents
    return [w for w in held.wishes if not held.plans_of(w.id) and w.merged_into is None]


def test_a_proposal_becomes_an_activity_of_its_wishs_plan_in_one_step(example: Apv) -> None:
    wish = unplanned(example)[0]
    (proposal,) = proposals.add_lines(example, "Prøv det i en uge", wish.id, group=2)
    plan = action_plans.for_proposal(example, proposal.id)
    assert wish.id in plan.wish_ids
    assert [a.what for a in plan.activities if a.proposal_id == proposal.id] == [proposal.text]
    chosen = example.contents.proposal(proposal.id)
    assert chosen is not None and chosen.chosen
    assert action_plans.for_proposal(example, proposal.id) == plan
    example.undo()
    assert not example.contents.plans_of(wish.id)
    assert example.contents.proposal(proposal.id) == proposal


def test_a_merged_wish_is_answered_by_the_plan_of_the_other(example: Apv) -> None:
    first, second = unplanned(example)[:2]
    themes.merge(example, [second.id], first.id)
    plan = action_plans.for_wish(example, second.id)
    assert first.id in plan.wish_ids
    assert second.id not in plan.wish_ids
