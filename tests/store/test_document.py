"""The one write path: all or nothing, told once, refused when the file is another's."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from apv_desktop.domain.people import Person
from apv_desktop.domain.questions import Question, QuestionKind
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.workplace import Department
from apv_desktop.store.document import Document
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.reading import reading
from apv_desktop.store.schema import APPLICATION_ID, VERSION
from apv_desktop.store.tables import DEPARTMENT, PERSON, QUESTION, ROUND, Change
from tests.store.files import NOW, made, opened, published
from tests.strategies import TODAY

ROUNDS = Round(1, "APV", TODAY, 7)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mappe med mellemrum & æøå" / "år 100%?#.apv"


@pytest.fixture
def document(path: Path) -> Document:
    path.parent.mkdir()
    return made(path, [ROUND.put(ROUNDS)])


def seen(path: Path, sql: str) -> list[tuple[object, ...]]:
    """What anybody else sees in the file."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_a_new_file_says_what_it_is(document: Document, path: Path) -> None:
    assert seen(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert seen(path, "PRAGMA user_version") == [(VERSION,)]
    tables = seen(path, "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0")
    ours = {name for (name,) in tables if not str(name).startswith(("sqlite_", "_sqlite"))}
    assert ours == set()
    published(document)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_an_edit_is_one_event_with_before_and_after(document: Document, path: Path) -> None:
    assert document.edit("person_added", [PERSON.put(Person(1, "Åse"), round_id=1)])
    assert document.edit("person_changed", [PERSON.put(Person(1, "Åse B."), round_id=1)])
    assert document.edit("person_removed", [PERSON.drop(id=1)])
    published(document)
    events = seen(path, "SELECT at, label, before, after FROM history ORDER BY id")
    assert [event[1] for event in events] == [
        "apv_created",
        "person_added",
        "person_changed",
        "person_removed",
    ]
    at, _, before, after = events[2]
    assert at == NOW.isoformat()
    assert json.loads(str(before))[0][:2] == ["person", {"id": 1}]
    assert json.loads(str(before))[0][2]["name"] == "Åse"
    assert json.loads(str(after))[0][2]["name"] == "Åse B."
    assert json.loads(str(events[3][3])) == [["person", {"id": 1}, None]]


def test_an_edit_of_one_row_makes_no_statement_ready_anew(document: Document) -> None:
    """Every pragma unprepares all statements: with one in each edit, it cost half as much again."""
    document.edit("person_added", [PERSON.put(Person(1, "Åse"), round_id=1)])
    said: list[str] = []
    document._connection.set_trace_callback(said.append)
    document.edit("person_changed", [PERSON.put(Person(1, "Åse B."), round_id=1)])
    assert [each.split()[0] for each in said] == [
        "BEGIN",
        "SELECT",
        "UPDATE",
        "INSERT",
        "SELECT",
        "INSERT",
        "COMMIT",
    ]


def test_rows_that_need_each_other_may_come_in_any_order(document: Document) -> None:
    """A round is looked for at once; rows are put back in the order they went away."""
    other = Round(2, "APV", TODAY, 7)
    question = QUESTION.put(Question(3, QuestionKind.WISH, "Hvad?", 1), round_id=2)
    assert document.edit("restored", [question, ROUND.put(other)])
    assert document.edit("restored", [ROUND.drop(id=2), QUESTION.drop(id=3)])
    with pytest.raises(FileProblem):
        document.edit("restored", [question])


def test_each_edit_has_its_place_in_the_lineage(document: Document, path: Path) -> None:
    for name in ("a", "b"):
        document.edit("person_added", [PERSON.put(Person(1, name), round_id=1)])
    assert document.tip.generation == 3
    published(document)
    rows = seen(path, "SELECT generation, tip FROM lineage ORDER BY generation")
    assert [generation for generation, _ in rows] == [1, 2, 3]
    assert len({tip for _, tip in rows}) == 3


def test_an_edit_that_changes_nothing_writes_nothing(document: Document, path: Path) -> None:
    document.edit("person_added", [PERSON.put(Person(1, "Åse"), round_id=1)])
    before, generation = path.read_bytes(), document.tip.generation
    assert not document.edit("person_added", [PERSON.put(Person(1, "Åse"), round_id=1)])
    assert not document.edit("person_removed", [PERSON.drop(id=99)])
    assert not document.edit("person_removed", [])
    assert (path.read_bytes(), document.tip.generation) == (before, generation)


@pytest.mark.parametrize(
    "bad",
    [
        Change("person", {"id": 2}, {"id": 2, "name": "half a row"}),
        Change("nowhere", {"id": 2}, {"id": 2}),
        PERSON.put(Person(2, "No such department", department_id=404), round_id=1),
        Change("department", {"id": 2}, {"id": 2, "name": b"bytes"}),  # type: ignore[dict-item]
    ],
    ids=["half a row", "no such table", "no such department", "wrong type"],
)
def test_all_of_an_edit_or_nothing(document: Document, path: Path, bad: Change) -> None:
    with pytest.raises(FileProblem):
        document.edit("person_added", [PERSON.put(Person(1, "Åse"), round_id=1), bad])
    assert document.read(PERSON) == ()
    assert document.tip.generation == 1
    assert document.edit("person_added", [PERSON.put(Person(3, "Kim"), round_id=1)])
    published(document)
    assert seen(path, "SELECT name FROM person") == [("Kim",)]


def test_rows_may_refer_to_what_comes_later_in_the_same_edit(document: Document) -> None:
    person, department = Person(1, "Åse", department_id=5), Department(5, "Engen")
    document.edit(
        "person_added", [PERSON.put(person, round_id=1), DEPARTMENT.put(department, round_id=1)]
    )
    assert document.read(PERSON) == (person,)


def test_what_was_read_is_remembered_until_it_is_written(document: Document) -> None:
    document.edit("person_added", [PERSON.put(Person(1, "Åse"), round_id=1)])
    people, rounds = document.read(PERSON), document.read(ROUND)
    document.edit("department_added", [DEPARTMENT.put(Department(5, "Engen"), round_id=1)])
    assert document.read(PERSON) is people
    document.edit("person_changed", [PERSON.put(Person(1, "Kim"), round_id=1)])
    assert document.read(PERSON) == (Person(1, "Kim"),)
    assert document.read(ROUND) is rounds


def test_a_file_open_in_another_window_is_not_opened_twice(document: Document, path: Path) -> None:
    document.edit("person_added", [PERSON.put(Person(1, "Den ene"), round_id=1)])
    with pytest.raises(FileProblem, match="already_open"):
        opened(path)
    published(document)
    assert seen(path, "SELECT name FROM person") == [("Den ene",)]


def test_two_copies_never_give_the_same_key(document: Document, path: Path) -> None:
    keys = {document.new_id() for _ in range(500)}
    published(document)
    other = opened(path, seed=2)
    keys |= {other.new_id() for _ in range(500)}
    assert len(keys) == 1000
    assert max(keys) < 2**53
    other.close()


def test_what_is_taken_away_leaves_no_trace_in_its_table(document: Document, path: Path) -> None:
    document.edit("department_added", [DEPARTMENT.put(Department(5, "Hemmeligheden"), round_id=1)])
    document.edit("department_removed", [DEPARTMENT.drop(id=5)])
    published(document)
    assert seen(path, "SELECT * FROM department") == []


def test_a_file_already_there_is_not_made_again(document: Document, path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(FileProblem, match="exists"):
        made(path)
    assert path.read_bytes() == before


def test_a_file_that_could_not_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileProblem):
        made(
            tmp_path / "a.apv",
            [ROUND.put(ROUNDS), PERSON.put(Person(1, "Åse", department_id=404), round_id=1)],
        )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="folder_missing"):
        made(tmp_path / "væk" / "a.apv")


def test_reading_leaves_nothing_beside_the_file(document: Document, path: Path) -> None:
    published(document)
    before = path.read_bytes()
    with reading(path) as reader:
        assert reader.read(ROUND) == (ROUNDS,)
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == before
