"""What is written is what is read: for any round, and for the example."""

from __future__ import annotations

import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import example
from apv_desktop.store import contents as stored
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.tables import MEETING, ROUND
from tests import strategies
from tests.store.files import made, opened
from tests.strategies import TODAY


def kept(contents: Contents, path: Path) -> Contents:
    """The contents after they were written, the file closed and opened again."""
    made(path, stored.changes(contents)).close()
    document = opened(path)
    try:
        return stored.read(document)
    finally:
        document.close()


# Shrinking a whole round takes minutes; what differs shows as it is.
_AS_FOUND = (Phase.explicit, Phase.reuse, Phase.generate)


@given(strategies.contents())
@settings(max_examples=60, phases=_AS_FOUND, suppress_health_check=[HealthCheck.too_slow])
def test_any_round_is_read_as_it_was_written(contents: Contents) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert kept(contents, Path(folder, "a.apv")) == contents


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_read_as_it_was_written(language: str, tmp_path: Path) -> None:
    contents = example.build(load(language), TODAY, seed=1)
    assert kept(contents, tmp_path / "a.apv") == contents


def test_a_large_example_is_read_as_it_was_written(tmp_path: Path) -> None:
    contents = example.build(load("da"), TODAY, 1, people=60, actions=80)
    assert kept(contents, tmp_path / "a.apv") == contents


def test_the_newest_round_is_read(tmp_path: Path) -> None:
    contents = example.build(load("da"), TODAY, seed=1)
    after = contents.round.id + 1
    later = replace(contents.round, id=after, title="APV 2030", number=3)
    document = made(tmp_path / "a.apv", [*stored.changes(contents), ROUND.put(later)])
    read = stored.read(document)
    first = stored.read(document, contents.round.id)
    document.close()
    took = {each.source: each.spent for c in contents.clocks.values() for each in c.stages}
    assert dict(read.earlier_seconds) == {key: each for key, each in took.items() if key and each}
    assert read.rounds == first.rounds == (*contents.rounds, later)
    assert contents.before is not None
    assert read.before == replace(first, before=None)
    assert first.before == replace(contents.before, other_rounds=(contents.round, later))
    empty = replace(read, earlier_seconds={}, before=None)
    yearly = {name: getattr(contents, name) for name in ("discussions", "discussion_goals")}
    others = (*contents.other_rounds, contents.round)
    assert empty == Contents(Workplace(), later, other_rounds=others, **yearly)
    assert replace(first, before=None) == replace(
        contents, other_rounds=(*contents.other_rounds, later), before=None
    )


def test_in_haste_the_round_before_is_read_when_it_is_asked_for(tmp_path: Path) -> None:
    contents = example.build(load("da"), TODAY, seed=1)
    assert contents.before is not None
    document = made(tmp_path / "a.apv", stored.changes(contents))
    read = stored.read(document, in_haste=True)
    assert contents.before.round.id not in document.memory._parts
    assert read.before == contents.before and read.before is read.before
    assert read == contents == stored.read(document)
    document.close()
    assert stored.read(made(tmp_path / "b.apv", stored.changes(contents.before)), in_haste=True)


def test_a_thread_is_not_to_read_the_round_before(tmp_path: Path) -> None:
    document = made(tmp_path / "a.apv", stored.changes(example.build(load("da"), TODAY, seed=1)))
    read = stored.read(document, in_haste=True)
    with ThreadPoolExecutor(1) as threads, pytest.raises(RuntimeError):
        threads.submit(lambda: read.before).result()
    assert read.before is not None
    document.close()


def test_a_round_before_that_no_apv_can_hold_is_damaged(tmp_path: Path) -> None:
    contents = example.build(load("da"), TODAY, seed=1)
    document = made(tmp_path / "a.apv", stored.changes(contents))
    document._connection.execute("UPDATE action_plan SET status = '?' WHERE id > 1000000")
    read = stored.read(document, in_haste=True)
    with pytest.raises(FileProblem, match="damaged"):
        _ = read.before
    with pytest.raises(FileProblem, match="damaged"):
        stored.read(document)
    document.close()


def test_a_file_without_a_round_is_damaged(tmp_path: Path) -> None:
    document = made(tmp_path / "a.apv")
    with pytest.raises(FileProblem, match="damaged"):
        stored.read(document)
    document.close()


def test_a_value_nobody_knows_is_damage_and_not_a_crash(tmp_path: Path) -> None:
    contents = example.build(load("da"), TODAY, seed=1)
    document = made(tmp_path / "a.apv", stored.changes(contents))
    meeting = next(iter(contents.meetings.values()))
    change = MEETING.put(meeting, round_id=contents.round.id)
    row = {**(change.row or {}), "day": "den femte"}
    document.edit("meeting_changed", [replace(change, row=row)])
    with pytest.raises(FileProblem, match="damaged"):
        stored.read(document)
    document.close()
