"""Closing a round and beginning the next: nothing is lost, and nothing closed ever changes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from apv_desktop.content import dates_ahead, load
from apv_desktop.domain import coverage
from apv_desktop.domain.action_plans import FINISHED, Effect
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.purposes import Outcome
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import (
    action_plans,
    approvals,
    files,
    past,
    people,
    purposes,
    rounds,
    workplace,
)
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import contents as stored
from apv_desktop.store.tables import ROUND
from tests import strategies
from tests.store.files import made

DANISH = load("da")
_SMALL = (Workplace("Værkstedet"), "APV", Meeting(MeetingKind.DIALOGUE_1))
_AS_FOUND = (Phase.explicit, Phase.reuse, Phase.generate)


def rows(apv: Apv, round_id: int) -> dict[str, Any]:
    """Every row of a round as the file holds it."""
    connection = apv._document._connection
    names = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if "round_id" in {c[1] for c in connection.execute(f'PRAGMA table_info("{name}")')}
    ]
    found = {
        name: sorted(
            connection.execute(f'SELECT * FROM "{name}" WHERE round_id = {round_id}'), key=repr
        )
        for name in names
    }
    found["round"] = connection.execute(f"SELECT * FROM round WHERE id = {round_id}").fetchall()
    return found


def test_closing_asks_for_a_reason_while_something_is_missing(example: Apv) -> None:
    lacking = rounds.lacking(example)
    assert lacking.needs_reason and lacking.without_effect
    assert {plan.status for plan in lacking.without_effect}.isdisjoint(FINISHED)
    with pytest.raises(RuleBroken, match="close_reason_missing"):
        rounds.close(example, "  ")
    rounds.close(example, "Vi flytter til et nyt hus.")
    assert example.contents.round.closed_on == date(2027, 3, 10)
    assert example.contents.round.closed_reason == "Vi flytter til et nyt hus."
    with pytest.raises(RuleBroken, match="already_closed"):
        rounds.close(example, "Igen")


def test_a_closed_round_refuses_every_service(example: Apv) -> None:
    plan, person = example.contents.plans[0], example.contents.people[0]
    rounds.close(example, "Slut")
    before = example.contents
    deeds: list[Callable[[], object]] = [
        lambda: action_plans.add(example),
        lambda: action_plans.fill_in(example, plan.id, {"goal": "Andet"}, {}),
        lambda: people.change(example, person.id, name="En anden"),
        lambda: people.remove(example, [person.id]),
        lambda: workplace.change(example, name="En anden"),
        lambda: workplace.change_round(example, title="En anden"),
        lambda: purposes.change(example, "Et andet"),
        lambda: approvals.add_approver(example, "Leder", "Kim"),
    ]
    for deed in deeds:
        with pytest.raises(RuleBroken, match="round_closed"):
            deed()
    assert example.contents == before


def test_what_was_closed_by_mistake_is_opened_by_undo(example: Apv) -> None:
    before = example.contents
    rounds.close(example, "Fejl")
    assert example.undo()
    assert example.contents == before
    rounds.close(example, "Fejl")
    rounds.reopen(example)
    assert example.contents == before


def test_only_the_newest_is_opened_again(example: Apv) -> None:
    with pytest.raises(RuleBroken, match="not_closed"):
        rounds.reopen(example)
    first = example.round_id
    rounds.close_and_start(example, "Slut", "APV 2030")
    example.show_round(first)
    with pytest.raises(RuleBroken, match="later_round_begun"):
        rounds.reopen(example)
    with pytest.raises(RuleBroken, match="later_round_begun"):
        rounds.start(example, "APV 2031")


def test_a_new_round_begins_from_the_old(example: Apv) -> None:
    old = example.contents
    with pytest.raises(RuleBroken, match="not_closed"):
        rounds.start(example, "APV 2030")
    rounds.close(example, "Slut")
    with pytest.raises(RuleBroken, match="title_missing"):
        rounds.start(example, " ")
    rounds.start(example, "APV 2030")
    new = example.contents
    assert (new.round.title, new.round.number, new.round.started) == ("APV 2030", 3, example.today)
    assert new.workplace == old.workplace
    assert [p.name for p in new.people] == [p.name for p in old.people]
    names = old.department_names
    assert [new.department_names.get(p.department_id or 0) for p in new.people] == [
        names.get(p.department_id or 0) for p in old.people
    ]
    assert [q.text for q in new.questions] == [q.text for q in old.questions]
    open_ones = [plan for plan in old.plans if plan.status not in FINISHED]
    assert open_ones and [p.number for p in new.plans] == [p.number for p in open_ones]
    for plan, was in zip(new.plans, open_ones, strict=True):
        assert (plan.goal, plan.status, plan.first_id) == (was.goal, was.status, was.id)
        assert [new.who(a) for a in plan.activities] == [old.who(a) for a in was.activities]
    assert [item.outcome for item in new.past_items].count(Outcome.SOLVED) == sum(
        plan.effect is Effect.WORKS for plan in old.plans
    )
    assert [i.is_carried_on for i in new.past_items].count(True) == len(open_ones)
    assert {each.content for each in new.messages} == {
        each.content for each in old.messages if each.sent_on is None
    }
    assert [each.text for each in new.open_items] == [
        each.text for each in old.open_items if each.closed_at is None
    ]
    assert {each.raised_at for each in new.open_items} <= {each.id for each in new.wrap_ups}
    assert not any(each.is_held for each in new.wrap_ups)
    coming = [each.id for each in old.wrap_ups if not each.is_held]
    assert [each.first_id for each in new.wrap_ups] == coming, "the same event in a calendar"
    assert new.meeting_texts == old.meeting_texts
    assert coverage.first_due(new) == coverage.first_due(old) is not None, "counted in years"
    assert dict(new.specials) == dict(old.specials)
    assert old.discussions and new.discussions == old.discussions, "of the file"
    assert (new.statements, new.groups, new.meetings, new.approvals) == ((), (), {}, ())
    assert new.before is not None and new.before.statements == old.statements


def test_beginning_the_next_is_one_step_and_undone_whole(example: Apv) -> None:
    before = example.contents
    rounds.close_and_start(example, "Slut", "APV 2030")
    assert example.contents.round.number == 3
    example.undo()
    assert example.contents == before
    example.redo()
    assert example.contents.round.number == 2 and example.contents.round.is_closed
    example.show_round(example.contents.rounds[-1].id)
    assert example.contents.round.title == "APV 2030"


def test_a_promise_keeps_its_place_in_the_calendar_and_its_story(example: Apv) -> None:
    def uids(contents: Contents) -> set[str]:
        return {each.uid for each in dates_ahead.follow_up(contents, DANISH)}

    plan = next(p for p in example.contents.plans if p.status not in FINISHED and p.activities)
    action_plans.fill_in(example, plan.id, {"resources": "To timer om ugen"}, {})
    was = uids(example.contents)
    told = past.story(example, plan.id)
    rounds.close_and_start(example, "Slut", "APV 2030")
    assert was and uids(example.contents) == was
    carried = next(p for p in example.contents.plans if p.first_id == plan.id)
    assert told and past.story(example, carried.id) == told
    rounds.close_and_start(example, "Slut", "APV 2033")
    third = next(p for p in example.contents.plans if p.first_id == plan.id)
    assert third.id != carried.id
    assert past.story(example, third.id) == told


def test_the_trash_gives_nothing_of_another_round_back(example: Apv) -> None:
    person = example.contents.people[-1]
    people.remove(example, [person.id])
    assert [each.name for each in past.removed(example)] == [person.name]
    rounds.close_and_start(example, "Slut", "APV 2030")
    assert past.removed(example) == ()
    again = example.contents.people[0]
    people.remove(example, [again.id])
    (found,) = past.removed(example)
    assert past.fetch_back(example, found)
    assert again in example.contents.people


def test_a_closed_round_stands_as_on_the_day_it_was_closed(
    example: Apv, around: Surroundings
) -> None:
    path, closed = example.path, date(2027, 3, 10)
    rounds.close(example, "Slut")
    example.close()
    years_later = replace(around, now=lambda: datetime(2031, 5, 1, 8, 0))
    again = files.open_apv(path, years_later)
    again.clock.confirm()
    assert again.today == closed
    rounds.start(again, "APV 2031")
    assert again.today == again.contents.round.started == date(2031, 5, 1)
    again.close()


def test_another_round_is_chosen_and_stays_chosen_through_edits(example: Apv) -> None:
    first = example.round_id
    rounds.close_and_start(example, "Slut", "APV 2030")
    second = example.round_id
    example.show_round(first)
    with pytest.raises(RuleBroken, match="round_closed"):
        people.add(example, "Ny")
    assert example.round_id == first
    example.show_round(second)
    people.add(example, "Ny")
    assert example.round_id == second


@given(strategies.contents(), st.integers(1, 4000))
@settings(max_examples=25, phases=_AS_FOUND, suppress_health_check=[HealthCheck.too_slow])
def test_beginning_a_round_never_changes_a_closed_one(contents: Contents, days: int) -> None:
    """For any round: what is closed stays to the letter, and no promise is lost."""
    today = contents.round.started + timedelta(days=days)
    moment = datetime(today.year, today.month, today.day, 9)
    with tempfile.TemporaryDirectory() as folder:
        around = Surroundings(lambda: moment, Random(5), Path(folder, "state"))
        path = Path(folder, "a.apv")
        opened_round = replace(contents, round=replace(contents.round, closed_on=None))
        document = made(path, stored.changes(opened_round))
        document.close(discard=True)
        apv = files.open_apv(path, around)
        apv.clock.confirm()
        rounds.close(apv, "Slut")
        old, was = apv.contents, rows(apv, apv.round_id)
        rounds.start(apv, "Den næste")
        assert rows(apv, old.round.id) == was
        assert apv.contents.before is not None
        assert replace(apv.contents.before, other_rounds=()) == old
        going_on = {plan.first_id for plan in apv.contents.plans}
        open_ones = [plan for plan in old.plans if plan.status not in FINISHED]
        named = {p.id for p in open_ones if f"{p.theme}{p.problem}{p.goal}".strip()}
        assert going_on == {p.first_id or p.id for p in old.plans if p.id in named}
        ids = [plan.id for plan in (*apv.contents.plans, *old.plans)]
        assert len(ids) == len(set(ids))
        apv.let_go()


@given(st.lists(st.sampled_from(("edit", "close", "start", "next", "undo", "redo")), max_size=25))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_nothing_reaches_into_a_closed_round_not_even_undo(deeds: list[str]) -> None:
    """A round closed before and after a step is to the letter what it was."""
    with tempfile.TemporaryDirectory() as folder:
        around = Surroundings(lambda: datetime(2027, 3, 10, 9), Random(5), Path(folder, "state"))
        apv = files.create_apv(Path(folder, "a.apv"), *_SMALL, around)
        for at, deed in enumerate(deeds):
            closed = {each.id: rows(apv, each.id) for each in apv.contents.rounds if each.is_closed}
            with suppress(RuleBroken):
                _do(apv, deed, at)
            apv.show_round(apv.contents.rounds[-1].id)
            still = {each.id for each in apv.contents.rounds if each.is_closed}
            for key in closed.keys() & still:
                assert rows(apv, key) == closed[key]
        apv.let_go()


def _do(apv: Apv, deed: str, at: int) -> None:
    if deed == "edit":
        people.add(apv, f"Person {at}")
        plan = action_plans.add(apv)
        action_plans.fill_in(apv, plan.id, {"goal": f"Mål {at}"}, {})
    elif deed == "close":
        rounds.close(apv, "Slut")
    elif deed == "start":
        rounds.start(apv, f"APV {at}")
    elif deed == "next":
        rounds.close_and_start(apv, "Slut", f"APV {at}")
    elif deed == "undo":
        apv.undo()
    else:
        apv.redo()


def test_the_round_itself_is_locked(example: Apv) -> None:
    rounds.close(example, "Slut")
    with pytest.raises(RuleBroken, match="round_closed"):
        example.edit("round_changed", [ROUND.put(replace(example.contents.round, title="Andet"))])
