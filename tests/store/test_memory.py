"""What is remembered of a file is what it holds, after any edit, and no more is read than that."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from apv_desktop.content import load
from apv_desktop.domain.contents import Contents
from apv_desktop.services import example
from apv_desktop.store import action_plans, database
from apv_desktop.store import contents as stored
from apv_desktop.store.document import Document
from apv_desktop.store.memory import Memory
from apv_desktop.store.tables import ACTION_PLAN, PERSON, ROUND, STATEMENT, Change
from tests import strategies
from tests.store.files import made
from tests.strategies import TODAY

_AS_FOUND = (Phase.explicit, Phase.reuse, Phase.generate)
EXAMPLE = example.build(load("da"), TODAY, 1, people=30, actions=40)


def read_anew(document: Document) -> Contents:
    """The contents as one sees them who remembers nothing."""
    remembered, document.memory = document.memory, Memory()
    try:
        return stored.read(document)
    finally:
        document.memory = remembered


def edits(contents: Contents) -> list[list[Change]]:
    """Rows changed in their place, moved, taken away and added."""
    at = contents.round.id
    made: list[list[Change]] = []
    for plan in contents.plans:
        made.append(action_plans.put(replace(plan, goal=f"{plan.goal}!"), at, plan))
        made.append(action_plans.put(replace(plan, number=plan.number + 5), at, plan))
        fewer = replace(plan, activities=plan.activities[1:])
        made.append(action_plans.put(fewer, at, plan))
    for person in contents.people:
        made.append([PERSON.put(replace(person, name=f"Å{person.name[:50]}"), round_id=at)])
        made.append([PERSON.put(replace(person, id=person.id + 1), round_id=at)])
    made += [
        [STATEMENT.put(replace(each, theme="Tema"), round_id=at)] for each in contents.statements
    ]
    return made


@given(strategies.contents(), st.integers())
@settings(max_examples=30, phases=_AS_FOUND, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_remembered_is_what_the_file_holds(contents: Contents, seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        document = made(Path(folder, "a.apv"), stored.changes(contents))
        stored.read(document)
        steps = edits(contents)
        Random(seed).shuffle(steps)
        for changes in steps[:6]:
            document.edit("changed", changes)
            assert stored.read(document) == read_anew(document)
        while document.undo() is not None:
            assert stored.read(document) == read_anew(document)
        document.close()


def test_what_comes_into_any_table_is_seen(tmp_path: Path) -> None:
    """Each part of the contents is made anew when one of its tables was written."""
    of_table: dict[str, list[Change]] = {}
    for change in stored.changes(EXAMPLE):
        of_table.setdefault(change.table, []).append(change)
    document = made(tmp_path / "a.apv", of_table.pop(ROUND.name))
    stored.read(document)
    while of_table:
        changes = of_table.pop(next(iter(of_table)))
        document.edit("written", changes, opens_locks=True)  # the round before is closed
        assert stored.read(document) == read_anew(document)
    assert stored.read(document) == EXAMPLE
    document.close()


def test_an_edit_of_one_plan_makes_only_that_plan_anew(tmp_path: Path) -> None:
    document = made(tmp_path / "a.apv", stored.changes(EXAMPLE))
    before = stored.read(document)
    changed = replace(before.plans[7], goal="Nyt")
    document.edit("plan_changed", action_plans.put(changed, before.round.id, before.plans[7]))
    after = stored.read(document)
    assert after.plans[7].goal == "Nyt"
    assert after.people is before.people, "the list is put in order once"
    others = zip(before.plans, after.plans, strict=True)
    assert [at for at, (was, now) in enumerate(others) if was is not now] == [7]
    document.close()


def test_an_edit_in_place_reads_no_table_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = made(tmp_path / "a.apv", stored.changes(EXAMPLE))
    before = stored.read(document)
    fetched: list[str] = []
    really: Any = database.fetch

    def fetch(connection: Any, sql: str, values: Any = ()) -> Any:
        fetched.append(sql)
        return really(connection, sql, values)

    monkeypatch.setattr(database, "fetch", fetch)
    changed = replace(before.plans[0], goal="Nyt")
    document.edit("plan_changed", action_plans.put(changed, before.round.id, before.plans[0]))
    assert stored.read(document).plans[0].goal == "Nyt"
    assert [sql for sql in fetched if f'FROM "{ACTION_PLAN.name}"' in sql and "ORDER" in sql] == []
    document.close()


def test_after_an_edit_only_its_own_parts_are_asked_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sixty parts asked after at each edit took as long as writing it."""
    document = made(tmp_path / "a.apv", stored.changes(EXAMPLE))
    before = stored.read(document)
    asked: list[str] = []
    really: Any = Document.read

    def read(self: Document, table: Any, *more: Any) -> Any:
        asked.append(table.name)
        return really(self, table, *more)

    monkeypatch.setattr(Document, "read", read)
    changed = replace(before.statements[0], theme="Tema")
    document.edit("written", [STATEMENT.put(changed, round_id=before.round.id)], opens_locks=True)
    assert stored.read(document).statements[0] == changed
    assert asked == [ROUND.name, STATEMENT.name]
    document.close()
