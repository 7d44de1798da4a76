"""Plans with their activities and groups with their members: parts come, move and go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from apv_desktop.domain.action_plans import ActionPlan, Activity
from apv_desktop.domain.groups import WorkGroup
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.rounds import Round
from apv_desktop.store import action_plans, groups
from apv_desktop.store.document import Document
from apv_desktop.store.tables import ACTIVITY, PERSON, ROUND
from tests.store.files import made
from tests.strategies import TODAY

FIRST = MeetingKind.DIALOGUE_1


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    people = [PERSON.put(Person(n, f"Person {n}"), round_id=1) for n in range(1, 7)]
    opened = made(tmp_path / "a.apv", [ROUND.put(Round(1, "APV", TODAY, 1)), *people])
    yield opened
    opened.close()


def plan(*activities: Activity) -> ActionPlan:
    return ActionPlan(1, 1, activities=activities)


def test_activities_keep_the_order_they_are_given(document: Document) -> None:
    one, two, three = (Activity(n, f"Nr. {n}") for n in (30, 10, 20))
    document.edit("plan_added", action_plans.put(plan(one, two, three), 1))
    assert action_plans.read(document, 1) == (plan(one, two, three),)
    before = plan(one, two, three)
    document.edit("plan_changed", action_plans.put(plan(three, one, two), 1, before))
    assert action_plans.read(document, 1) == (plan(three, one, two),)


def test_an_activity_taken_off_is_gone_from_the_file(document: Document) -> None:
    both = plan(Activity(1, "bliver"), Activity(2, "går"))
    document.edit("plan_added", action_plans.put(both, 1))
    document.edit("activity_removed", action_plans.put(plan(both.activities[0]), 1, both))
    assert action_plans.read(document, 1) == (plan(both.activities[0]),)
    assert [row["id"] for row in document.rows(ACTIVITY.name, "id")] == [1]


def test_a_plan_takes_its_activities_with_it(document: Document) -> None:
    kept = replace(plan(Activity(3)), id=2, number=2)
    document.edit("plan_added", action_plans.put(plan(Activity(1), Activity(2)), 1))
    document.edit("plan_added", action_plans.put(kept, 1))
    document.edit("plan_removed", action_plans.drop(plan(Activity(1), Activity(2))))
    assert action_plans.read(document, 1) == (kept,)
    assert [row["id"] for row in document.rows(ACTIVITY.name, "id")] == [3]


def test_plans_come_by_number(document: Document) -> None:
    made_up = [replace(plan(), id=key, number=number) for key, number in ((1, 10), (2, 9))]
    document.edit("plan_added", [c for each in made_up for c in action_plans.put(each, 1)])
    assert [each.number for each in action_plans.read(document, 1)] == [9, 10]


def test_another_round_has_its_own_plans(document: Document) -> None:
    document.edit("plan_added", [ROUND.put(Round(2, "APV 2030", TODAY, 1))])
    document.edit("plan_added", action_plans.put(plan(Activity(1)), 1))
    assert action_plans.read(document, 2) == ()


def test_members_keep_their_seats(document: Document) -> None:
    group = WorkGroup(1, FIRST, 1, (5, 1, 3))
    document.edit("groups_mixed", groups.put(group, 1))
    assert groups.read(document, 1) == (group,)
    moved = replace(group, member_ids=(3, 5, 1))
    document.edit("person_moved", groups.put(moved, 1, group))
    assert groups.read(document, 1) == (moved,)


def test_a_person_moves_from_group_to_group_in_one_edit(document: Document) -> None:
    one, two = WorkGroup(1, FIRST, 1, (1, 2, 3)), WorkGroup(2, FIRST, 2, (4, 5))
    document.edit("groups_mixed", [*groups.put(one, 1), *groups.put(two, 1)])
    less, more = replace(one, member_ids=(1, 2)), replace(two, member_ids=(4, 5, 3))
    document.edit("person_moved", [*groups.put(less, 1, one), *groups.put(more, 1, two)])
    assert groups.read(document, 1) == (less, more)


def test_a_group_that_is_dropped_leaves_its_people(document: Document) -> None:
    group = WorkGroup(1, FIRST, 1, (1, 2))
    document.edit("groups_mixed", groups.put(group, 1))
    document.edit("groups_mixed", groups.drop(group))
    assert groups.read(document, 1) == ()
    assert document.rows("group_member", "group_id") == []
    assert len(document.read(PERSON)) == 6
