"""A closed round never changes; every row belongs to one round or, openly, to the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from apv_desktop.domain.people import Person
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.store import database, schema
from apv_desktop.store.document import Document
from apv_desktop.store.tables import PERSON, ROUND, STATEMENT, WORKPLACE, Change
from tests.store.files import made
from tests.strategies import TODAY

FIRST = Round(1, "APV 2026", TODAY, 7)
SECOND = Round(2, "APV 2029", TODAY, 8, number=2)
WISH = Statement(5, StatementKind.WISH, 1, "Ro til at spise")
CLOSE = ROUND.put(replace(FIRST, closed_on=TODAY))

# What a closed round does not lock; each with its reason.
OF_THE_FILE = {
    "round": "the rounds themselves; closing one is locked by its id",
    "saved_question": "saved under a name for the next APV",
    "handover": "the file changes hands, whichever round is looked at",
    "photo_file": "found by its digest; kept as long as any round speaks of it",
    "discussion": "held once a year, whichever round runs then",
    "discussion_goal": "set one year and judged the next, perhaps in another round",
    "history": "the life of the file", "lineage": "the life of the file",
    "seal": "of the file as published",
    "erasure": "a person erased is gone from every round, closed ones too",
}  # fmt: skip


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Two rounds; the first is closed."""
    wish = STATEMENT.put(WISH, round_id=1)
    person = PERSON.put(Person(3, "Åse"), round_id=1)
    workplace = WORKPLACE.put(Workplace("Møllegården"), round_id=1)
    opened = made(tmp_path / "a.apv", [ROUND.put(FIRST), workplace, wish, person])
    opened.edit("round_closed", [CLOSE])
    opened.edit("round_started", [ROUND.put(SECOND)])
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "change",
    [
        STATEMENT.put(replace(WISH, text="Andet"), round_id=1),
        STATEMENT.put(replace(WISH, text="Andet"), round_id=2),
        STATEMENT.put(replace(WISH, id=6, number=2), round_id=1),
        STATEMENT.drop(id=5),
        PERSON.put(Person(3, "Åse B."), round_id=1),
        PERSON.put(Person(3, "Åse B.")),
        WORKPLACE.put(Workplace("Mølleparken"), round_id=1),
        WORKPLACE.drop(round_id=1),
        ROUND.put(FIRST),
        ROUND.put(replace(FIRST, title="APV 2027", closed_on=TODAY)),
        ROUND.drop(id=1),
    ],
    ids=lambda change: f"{change.table} {change.row}"[:40],
)
def test_no_row_of_a_closed_round_can_be_written(document: Document, change: Change) -> None:
    generation = document.tip.generation
    with pytest.raises(RuleBroken, match="round_closed"):
        document.edit("written", [STATEMENT.put(replace(WISH, id=9), round_id=2), change])
    assert document.tip.generation == generation
    assert document.read(STATEMENT, 2) == ()
    assert document.read(STATEMENT, 1) == (WISH,)


def test_the_open_round_is_written_as_ever(document: Document) -> None:
    assert document.edit("written", [STATEMENT.put(replace(WISH, id=9), round_id=2)])
    assert document.read(STATEMENT, 2) == (replace(WISH, id=9),)
    assert document.read(STATEMENT, 1) == (WISH,)


def test_what_opens_locks_may_write_and_is_taken_back(document: Document) -> None:
    document.edit("erased", [PERSON.put(Person(3, "–"), round_id=1)], opens_locks=True)
    assert document.read(PERSON, 1) == (Person(3, "–"),)
    document.undo()
    assert document.read(PERSON, 1) == (Person(3, "Åse"),)


def test_a_round_closed_by_mistake_opens_by_undo_and_locks_again_by_redo(
    document: Document,
) -> None:
    document.undo()
    document.undo()
    assert document.read(ROUND) == (FIRST,)
    change = STATEMENT.put(replace(WISH, text="Andet"), round_id=1)
    assert document.edit("written", [change])
    document.undo()
    document.edit("round_closed", [CLOSE])
    with pytest.raises(RuleBroken, match="round_closed"):
        document.edit("written", [change])


def test_every_table_is_of_a_round_or_openly_of_the_file() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.build(connection)
        sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*sqlite_*'"
        names = [row["name"] for row in database.fetch(connection, sql)]
        without = {
            name
            for name in names
            if "round_id" not in {c[1] for c in connection.execute(f"PRAGMA table_info({name})")}
        }
    assert without == OF_THE_FILE.keys()
