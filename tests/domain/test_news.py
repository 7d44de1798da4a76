"""Where each plan stands in the letter, and which wishes are told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, PlanStatus
from apv_desktop.domain.approvals import Adjustment
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.chosen import Decided, Priority
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.messages import Message
from apv_desktop.domain.news import STANDINGS, letter_for, news, standing
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import SentLetter, StatusLetter
from apv_desktop.domain.workplace import Workplace
from tests import strategies
from tests.strategies import DAYS, TODAY, plans

STARTED = TODAY - timedelta(days=200)
MONTH_AGO, YESTERDAY = TODAY - timedelta(days=30), TODAY - timedelta(days=1)
EMPTY = Contents(Workplace(), Round(1, "APV", STARTED, 1))


def agreed(*activities: Activity) -> ActionPlan:
    return ActionPlan(1, 1, status=PlanStatus.AGREED, activities=activities)


BUSY = Activity(1, status=ActivityStatus.UNDER_WAY)


@pytest.mark.parametrize(
    ("plan", "place"),
    [
        (ActionPlan(1, 1), "draft"),
        (agreed(), "agreed"),
        (agreed(Activity(1)), "agreed"),
        (agreed(BUSY), "under_way"),
        (agreed(replace(BUSY, start=MONTH_AGO)), "started"),
        (agreed(replace(BUSY, start=MONTH_AGO - timedelta(days=1))), "under_way"),
        (agreed(replace(BUSY, status=ActivityStatus.DONE, start=YESTERDAY)), "started"),
        (agreed(BUSY, Activity(2, deadline=YESTERDAY)), "late"),
        (ActionPlan(1, 1, status=PlanStatus.DONE, follow_up=YESTERDAY), "done"),
        (ActionPlan(1, 1, status=PlanStatus.CLOSED, ended_on=MONTH_AGO), "closed"),
        (
            ActionPlan(1, 1, status=PlanStatus.CLOSED, ended_on=MONTH_AGO - timedelta(days=1)),
            "earlier",
        ),
        (ActionPlan(1, 1, status=PlanStatus.GIVEN_UP, ended_on=TODAY), "given_up"),
        (ActionPlan(1, 1, status=PlanStatus.GIVEN_UP), "given_up"),
    ],
)
def test_where_a_plan_stands(plan: ActionPlan, place: str) -> None:
    assert standing(plan, MONTH_AGO, TODAY) == place


@given(plans(), DAYS)
def test_every_plan_stands_somewhere(plan: ActionPlan, since: date) -> None:
    assert standing(plan, since, TODAY) in STANDINGS
    assert standing(plan, None, TODAY) != "earlier"


@given(plans(), DAYS, DAYS)
def test_a_longer_period_never_tells_less(plan: ActionPlan, one: date, other: date) -> None:
    if standing(plan, max(one, other), TODAY) != "earlier":
        assert standing(plan, min(one, other), TODAY) != "earlier"


@given(strategies.contents())
def test_every_plan_and_every_wish_is_told_once(contents: Contents) -> None:
    contents = replace(contents, messages=())  # no letter has told of any
    told = news(contents, TODAY)
    assert sorted(p.id for here in told.plans.values() for p in here) == sorted(
        plan.id for plan in contents.plans
    )
    planned = {wish_id for plan in contents.plans for wish_id in plan.wish_ids}
    assert sorted(w.id for here in told.wishes.values() for w in here) == sorted(
        wish.id for wish in contents.standing if wish.id not in planned
    )


def test_what_a_letter_before_told_of_is_not_told_again() -> None:
    wishes = tuple(Statement(n, StatementKind.WISH, n, f"Ønske {n}") for n in (1, 2))
    answers = {n: Assessment(n, verdict=WishVerdict.NO, reason="For dyrt") for n in (1, 2)}
    before = SentLetter(5, MONTH_AGO, STARTED, MONTH_AGO, "Kære alle")
    message = Message(6, "Brevet", sent_on=MONTH_AGO, told="letter:5 answer:1")
    contents = replace(
        EMPTY, statements=wishes, assessments=answers, sent_letters=(before,), messages=(message,)
    )
    assert news(contents, TODAY).wishes[WishVerdict.NO] == (wishes[1],)
    assert letter_for(contents, TODAY).since == MONTH_AGO
    sent = replace(contents, letter=StatusLetter(STARTED, MONTH_AGO, sent_on=MONTH_AGO))
    assert news(sent, TODAY).wishes[WishVerdict.NO] == wishes, "it is that letter itself"


def test_a_merged_wish_is_told_of_with_the_one_it_joined_and_one_not_chosen_waits() -> None:
    one, two = (Statement(n, StatementKind.WISH, n, f"Ønske {n}") for n in (1, 2))
    two = replace(two, merged_into=1)
    later = {1: Priority(1, choice=Decided.NOT_CHOSEN, reason="Ikke i år")}
    told = news(replace(EMPTY, statements=(one, two), priorities=later), TODAY)
    assert told.wishes[WishVerdict.LATER] == (one,)
    assert not told.wishes[WishVerdict.OPEN]


def test_changes_of_the_time_and_the_next_days_are_told() -> None:
    plan = replace(
        agreed(Activity(1, "Ring", deadline=TODAY + timedelta(days=3))),
        follow_up=TODAY + timedelta(days=90),
    )
    done = ActionPlan(2, 2, status=PlanStatus.DONE, follow_up=TODAY + timedelta(days=1))
    changes = tuple(Adjustment(n, 1, day, "Fordi", "AMG") for n, day in enumerate(
        (STARTED - timedelta(days=1), MONTH_AGO), start=1
    ))  # fmt: skip
    contents = replace(EMPTY, plans=(plan, done), adjustments=changes)
    told = news(contents, TODAY)
    assert told.changed == changes[1:]
    assert [(each.plan, each.activity) for each in told.ahead] == [
        (done, None), (plan, plan.activities[0]),
    ]  # fmt: skip


def test_a_wish_with_a_plan_is_told_of_under_the_plan() -> None:
    wishes = tuple(Statement(n, StatementKind.WISH, n, f"Ønske {n}") for n in (1, 2, 3))
    answers = {n: Assessment(n, verdict=WishVerdict.NO, reason="For dyrt") for n in (1, 2)}
    plan = ActionPlan(9, 1, wish_id=1)
    told = news(replace(EMPTY, statements=wishes, assessments=answers, plans=(plan,)), TODAY)
    assert told.wishes[WishVerdict.NO] == (wishes[1],)
    assert told.wishes[WishVerdict.OPEN] == (wishes[2],)


@pytest.mark.parametrize(
    ("letter", "since", "until"),
    [
        (StatusLetter(), STARTED, TODAY),
        (StatusLetter(since=MONTH_AGO), MONTH_AGO, TODAY),
        (StatusLetter(until=YESTERDAY), STARTED, YESTERDAY),
        (StatusLetter(sent_on=YESTERDAY), STARTED, YESTERDAY),
        (StatusLetter(since=TODAY + timedelta(days=9)), *[TODAY + timedelta(days=9)] * 2),
        (StatusLetter(until=STARTED - timedelta(days=5)), *[STARTED - timedelta(days=5)] * 2),
    ],
)
def test_the_period_is_from_the_start_until_it_is_sent(
    letter: StatusLetter, since: date, until: date
) -> None:
    covered = letter_for(replace(EMPTY, letter=letter), TODAY)
    assert (covered.since, covered.until) == (since, until)


@given(strategies.contents())
def test_a_period_can_always_be_told(contents: Contents) -> None:
    covered = letter_for(contents, TODAY)
    assert covered.since is not None
    assert covered.until is not None
    assert covered.since <= covered.until
