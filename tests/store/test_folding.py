"""Steps that tell of lines become one in whatever leaves the working copy."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.passed_on import PassedOn
from apv_desktop.domain.people import Person
from apv_desktop.domain.proposals import Proposal
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.store import backups, folding, forks, history, publishing
from apv_desktop.store.document import Document
from apv_desktop.store.history import Event
from apv_desktop.store.rows import Row, Value
from apv_desktop.store.tables import (
    PASSED_ON,
    PERSON,
    PROPOSAL,
    ROUND,
    STATEMENT,
    WORKPLACE,
    Change,
)
from tests.store.files import NOW, made, opened, published
from tests.strategies import TODAY

ROUND_ROW = Round(1, "APV", TODAY, 7)
FILES = Path(__file__).parents[1] / "files"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "mappe").mkdir()
    return tmp_path / "mappe" / "apv.apv"


@pytest.fixture
def document(path: Path) -> Document:
    made_ = made(path, [ROUND.put(ROUND_ROW), WORKPLACE.put(Workplace("Æ"), round_id=1)])
    at = iter(range(10_000))
    made_._now = lambda: NOW + timedelta(minutes=next(at))
    return made_


def line(key: int, text: str = "") -> Statement:
    return Statement(key, StatementKind.WISH, key, text or f"Linje {key}")


def add(document: Document, *lines: Statement) -> None:
    document.edit("statement_added", [STATEMENT.put(each, round_id=1) for each in lines])
    document.settle()


def steps(path: Path) -> list[Event]:
    with closing(sqlite3.connect(path)) as connection:
        return list(history.events(connection))[::-1]


def told(step: Event) -> list[object]:
    return [change.key["id"] for change in step.after]


def test_lines_typed_one_by_one_are_one_step_by_key_on_a_day(
    document: Document, path: Path
) -> None:
    for key in (31, 7, 88, 12, 60):
        add(document, line(key))
    document.edit("passed_on_changed", [PASSED_ON.put(PassedOn(5), round_id=1)])
    document.edit("person_added", [PERSON.put(Person(1, "Åse"), round_id=1)])
    generation = document.tip.generation
    published(document)
    created, typed, person = steps(path)
    assert (typed.label, typed.at) == ("lines_typed", NOW.date().isoformat())
    assert told(typed) == [7, 12, 31, 60, 88, 5]
    assert not any(change.row for change in typed.before)
    assert typed.generation == generation - 1
    assert (created.label, person.label) == ("apv_created", "person_added")
    assert "T" in person.at


def test_the_working_copy_keeps_each_step_and_can_take_it_back(
    document: Document, path: Path
) -> None:
    for key in (31, 7):
        add(document, line(key))
    publishing.finish(document.draft())
    assert [step.label for step in document.events()] == ["statement_added"] * 2 + ["apv_created"]
    assert document.undo() == "statement_added"
    assert [each.id for each in document.read(STATEMENT)] == [31]
    publishing.finish(document.draft())
    assert [step.label for step in steps(path)] == ["apv_created", "lines_typed", "statement_added"]
    document.close(discard=True)


def test_what_was_typed_in_another_session_joins_the_same_step(
    document: Document, path: Path
) -> None:
    for key in (31, 7):
        add(document, line(key))
    published(document)
    again = opened(path)
    for key in (50, 2):
        add(again, line(key))
    published(again)
    assert [told(step) for step in steps(path)[1:]] == [[2, 7, 31, 50]]


def test_each_round_has_a_step_of_its_own(document: Document, path: Path) -> None:
    document.edit("round_started", [ROUND.put(Round(2, "Næste", TODAY, 8, number=2))])
    for key, round_id in ((31, 1), (7, 2), (9, 1), (3, 2)):
        document.edit("statement_added", [STATEMENT.put(line(key), round_id=round_id)])
    published(document)
    assert [told(s) for s in steps(path) if s.label == "lines_typed"] == [[9, 31], [3, 7]]


def test_an_earlier_wording_is_nowhere_in_the_file(document: Document, path: Path) -> None:
    add(document, line(31, "Den gamle formulering"), line(7))
    document.edit("statement_changed", [STATEMENT.put(line(31, "Den nye"), round_id=1)])
    document.edit("statement_put_back", [STATEMENT.put(line(31, "Den sidste"), round_id=1)])
    kept = document.snapshot()
    made_ = backups.make(kept, document.backup_folder, "", "closing")
    published(document)
    assert made_ is not None
    for each in (path, made_.path):
        content = each.read_bytes()
        assert b"Den gamle formulering" not in content
        assert b"Den nye" not in content
        assert content.count(b"Den sidste") == 2, "the line, and the step that tells of it"


def test_a_line_taken_away_is_in_the_trash_and_says_only_the_day(
    document: Document, path: Path
) -> None:
    for key in (31, 7, 88):
        add(document, line(key))
    for key in (88, 7):
        now = replace(ROUND_ROW, last_wish=key)
        document.edit("statement_removed", [STATEMENT.drop(id=key), ROUND.put(now)])
    published(document)
    _, typed, *removed = steps(path)
    assert told(typed) == [31]
    assert [told(step) for step in removed] == [[7], [88]], "by key, not as it was done"
    assert all(step.at == NOW.date().isoformat() for step in removed)
    assert [step.generation for step in removed] == sorted(step.generation for step in removed)
    assert [dict(step.removed[0].row or {})["text"] for step in removed] == ["Linje 7", "Linje 88"]
    assert not any(change.table == "round" for step in removed for change in step.after)


def test_a_line_that_was_put_back_is_not_in_the_trash(document: Document, path: Path) -> None:
    add(document, line(31))
    document.edit("statement_removed", [STATEMENT.drop(id=31)])
    document.edit("statement_put_back", [STATEMENT.put(line(31), round_id=1)])
    published(document)
    assert [(step.label, told(step)) for step in steps(path)[1:]] == [("lines_typed", [31])]


def test_only_the_newest_removal_of_a_line_is_kept(document: Document, path: Path) -> None:
    add(document, line(31, "Først"))
    document.edit("statement_removed", [STATEMENT.drop(id=31)])
    document.edit("statement_put_back", [STATEMENT.put(line(31, "Sidst"), round_id=1)])
    document.edit("statement_removed", [STATEMENT.drop(id=31)])
    published(document)
    (removed,) = steps(path)[1:]
    assert removed.removed[0].row is not None
    assert removed.removed[0].row["text"] == "Sidst"


def test_proposals_are_lines_too(document: Document, path: Path) -> None:
    add(document, line(31))
    for key in (4, 3):
        proposal = Proposal(key, 31, 0, f"Forslag {key}")
        document.edit("proposal_added", [PROPOSAL.put(proposal, round_id=1)])
        document.settle()
    published(document)
    assert [told(step) for step in steps(path)[1:]] == [[31, 3, 4]]


def test_a_file_without_such_steps_is_left_as_it_is(document: Document, path: Path) -> None:
    document.edit("person_added", [PERSON.put(Person(1, "Åse"), round_id=1)])
    kept = document.snapshot()
    before = kept.read_bytes()
    with closing(sqlite3.connect(kept, isolation_level=None)) as connection:
        assert not folding.fold(connection)
    assert kept.read_bytes() == before
    document.close(discard=True)


def test_what_was_folded_is_not_folded_again(document: Document, path: Path) -> None:
    add(document, line(31))
    document.edit("statement_removed", [STATEMENT.drop(id=31)])
    add(document, line(7))
    published(document)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        assert not folding.fold(connection)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_an_old_file_is_folded_when_it_is_next_published(number: int, tmp_path: Path) -> None:
    (tmp_path / "mappe").mkdir()
    path = Path(shutil.copy(FILES / f"schema-{number}.apv", tmp_path / "mappe" / "gammel.apv"))
    document = opened(path)
    wish = Statement(99, StatementKind.WISH, 99, "Endnu et")
    round_id = document.read(ROUND)[-1].id
    document.edit("statement_added", [STATEMENT.put(wish, round_id=round_id)])
    document.settle()
    published(document)
    folded = [step for step in steps(path) if step.label == "lines_typed"]
    assert [step for step in steps(path) if step.label == "statement_added"] == []
    assert 99 in told(folded[-1])


def test_a_fork_tells_how_many_lines_either_side_has(document: Document, path: Path) -> None:
    add(document, line(1), line(2))
    published(document)
    ours = opened(path)
    for key in (30, 20):
        add(ours, line(key))
    other = path.parent / "anden.apv"
    shutil.copy(path, other)
    theirs = opened(other, seed=3)
    add(theirs, line(40), line(50), line(60))
    published(theirs)
    shutil.move(other, path)
    parted = forks.since_parting(ours.places)
    assert [(step.label, told(step)) for step in parted.ours] == [("lines_typed", [20, 30])]
    assert [(step.label, told(step)) for step in parted.theirs] == [("lines_typed", [40, 50, 60])]
    ours.close(discard=True)


def keys_of(names: Iterable[folding.Name]) -> list[int]:
    return [key for _, key in names if isinstance(key, int)]


@given(st.lists(st.sampled_from("ar"), max_size=12), st.permutations(range(1, 6)))
def test_no_line_is_lost_and_no_order_told(deeds: Sequence[str], keys: Sequence[int]) -> None:
    """Whatever is done to five lines: those there are told by key, those gone are in the trash."""
    there: dict[folding.Name, Row] = {}
    gone: dict[Value, Row] = {}
    done: list[Event] = []

    def step(label: str, key: int, old: Row | None, new: Row | None) -> None:
        number = len(done) + 1
        at = (NOW + timedelta(minutes=number)).isoformat()
        before, after = (Change("statement", {"id": key}, row) for row in (old, new))
        done.append(Event(number, at, label, (before,), (after,), None, number))

    for at, deed in enumerate("aaaaa" + "".join(deeds)):
        key = keys[at % 5]
        name, old = ("statement", key), there.get(("statement", key))
        row: Row = {"id": key, "round_id": 1, "text": f"{key}, {at}"}
        if deed == "r" and old is not None:
            gone[key] = there.pop(name)
            step("statement_removed", key, old, None)
        elif deed != "r":
            there[name] = row
            gone.pop(key, None)
            step("statement_added" if old is None else "statement_changed", key, old, row)
    keys_there = sorted(keys_of(there))
    standing: dict[folding.Name, Row] = {
        ("statement", key): there["statement", key] for key in keys_there
    }
    found = folding.folded(done, standing)
    typed = [each for each in found if each.label == folding.TYPED]
    removed = [each for each in found if each.label != folding.TYPED]
    assert [told(each) for each in typed] == ([keys_there] if there else [])
    assert [told(each) for each in removed] == [[key] for key in sorted(gone, key=str)]
    assert {each.removed[0].key["id"]: each.removed[0].row for each in removed} == gone
    assert folding.folded(found, standing) == found
