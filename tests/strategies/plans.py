"""Strategies for action plans with their activities, approvals and adjustments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from hypothesis import strategies as st

from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, Effect, PlanStatus
from apv_desktop.domain.approvals import Adjustment, Approval, Approver
from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.proposals import Level
from apv_desktop.domain.thermometer import MONTHS, Measurement
from tests.strategies.values import (
    DAYS,
    IDS,
    MAYBE_DAYS,
    NAMES,
    TODAY,
    WORDS,
    built,
    texts_of,
    with_ids,
)


@cache
def activities(
    people: tuple[int, ...] = (), texts: st.SearchStrategy[str] = WORDS
) -> st.SearchStrategy[Activity]:
    """Activities of anybody among `people`, of a typed name, or of nobody."""
    made: st.SearchStrategy[Activity] = built(
        _activity,
        id=IDS,
        what=texts,
        how=texts,
        who=texts,
        person_id=st.sampled_from([None, *people]),
        start=MAYBE_DAYS,
        deadline=MAYBE_DAYS,
        status=st.sampled_from(ActivityStatus),
    )
    return made


@cache
def plans(
    people: tuple[int, ...] = (),
    wishes: tuple[int, ...] = (),
    texts: st.SearchStrategy[str] = WORDS,
) -> st.SearchStrategy[ActionPlan]:
    """Plans in every state, fitting or not: what a file may hold after years."""
    made: st.SearchStrategy[ActionPlan] = built(
        ActionPlan,
        **texts_of(ActionPlan, texts),
        id=IDS,
        number=st.integers(1, 99),
        wish_id=st.sampled_from([None, *wishes]),
        severity=st.sampled_from(Severity),
        follow_up=MAYBE_DAYS,
        status=st.sampled_from(PlanStatus),
        effect=st.sampled_from(Effect),
        ended_on=MAYBE_DAYS,
        agreed_on=MAYBE_DAYS,
        done_on=MAYBE_DAYS,
        activities=st.lists(activities(people, texts), max_size=3).map(_apart),
        also_wishes=st.lists(st.sampled_from(wishes), max_size=2, unique=True).map(tuple)
        if wishes
        else st.just(()),
        level=st.sampled_from(Level),
    )
    return made


def several_plans(
    people: tuple[int, ...] = (),
    wishes: tuple[int, ...] = (),
    texts: st.SearchStrategy[str] = WORDS,
) -> st.SearchStrategy[tuple[ActionPlan, ...]]:
    """Plans of one round: numbered from 1, no two rows with the same key."""
    return st.lists(plans(people, wishes, texts), max_size=4).map(_numbered)


def measurements(plan_ids: tuple[int, ...]) -> st.SearchStrategy[tuple[Measurement, ...]]:
    """Counts of some of the plans at some of the times, in the order of the file."""
    places = [(plan_id, months) for plan_id in sorted(plan_ids) for months in MONTHS]
    counts = st.lists(st.integers(0, 9), min_size=5, max_size=5)
    if not places:
        return st.just(())
    return st.dictionaries(st.sampled_from(places), counts, max_size=3).map(
        lambda found: tuple(Measurement(*place, *found[place]) for place in sorted(found))
    )


def _apart(made: list[Activity]) -> tuple[Activity, ...]:
    return tuple({each.id: each for each in made}.values())


def _activity(start: date | None, deadline: date | None, **values: Any) -> Activity:
    if start is not None and deadline is not None:
        start, deadline = sorted((start, deadline))
    return Activity(start=start, deadline=deadline, **values)


def _numbered(made: list[ActionPlan]) -> tuple[ActionPlan, ...]:
    return tuple(
        replace(
            plan,
            id=number,
            number=number,
            activities=tuple(
                replace(each, id=number * 100 + at) for at, each in enumerate(plan.activities)
            ),
        )
        for number, plan in enumerate(made, start=1)
    )


APPROVERS: st.SearchStrategy[tuple[Approver, ...]] = st.lists(
    built(Approver, **texts_of(Approver), id=st.just(1), signed_on=MAYBE_DAYS, position=st.just(0)),
    max_size=2,
).map(with_ids)
APPROVALS: st.SearchStrategy[tuple[Approval, ...]] = st.lists(
    built(Approval, **texts_of(Approval), id=st.just(1), number=st.just(1), approved_on=DAYS),
    max_size=2,
).map(with_ids)
ADJUSTMENTS: st.SearchStrategy[tuple[Adjustment, ...]] = st.lists(
    built(
        Adjustment,
        id=st.just(1),
        plan_id=IDS,
        day=st.just(TODAY),
        reason=NAMES,
        decided_by=NAMES,
    ),
    max_size=2,
).map(with_ids)
