"""An erasure that is cut short, killed or refused: all of it or nothing, and never a half."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.services import erasing, files, keeping
from apv_desktop.services.apv import Apv
from apv_desktop.store import backups, rewording, scrubbing
from apv_desktop.store import erasing as stored
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.tables import Change
from tests.reliability.erase.conftest import (
    FIRST,
    PC,
    STAND_IN,
    counted,
    erased,
    littered,
    marked,
    pcs,
    traces,
)
from tests.reliability.harness import Session, count


def test_a_disk_that_is_full_midway_is_told_and_the_rest_done_at_the_next_start(
    example: Apv, tmp_path: Path, pc: PC, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = marked(example, Random(6))
    littered(example, Random(6))

    def full(backup: backups.Backup, snapshot: Path, key: object) -> None:
        raise FileProblem("full", snapshot)

    monkeypatch.setattr(backups, "rewrite", full)
    report = erased(example, person)
    assert report.trouble == "full" and traces(tmp_path) != []
    example.close()
    again = files.open_apv(example.path, pc("a"))  # still full: opened all the same
    again.close()
    assert traces(tmp_path) != []
    monkeypatch.undo()
    files.open_apv(example.path, pc("a")).close()
    assert traces(tmp_path) == []


def test_an_erasure_that_fails_changes_nothing(
    example: Apv, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = marked(example, Random(7))
    before = example.contents
    monkeypatch.setattr(stored, "_walk_history", _fail)
    with pytest.raises(FileProblem):
        erased(example, person)
    example.renew("person_erased")
    assert example.contents == before
    assert not example.places.erasing.exists()


def _fail(connection: object, words: object) -> int:
    raise sqlite3.OperationalError("disk I/O error")


@pytest.mark.parametrize("seed", range(count(10, 50)))
def test_killed_in_the_middle_it_is_all_or_nothing(seed: int, tmp_path: Path, pc: PC) -> None:
    path = tmp_path / "shared" / "apv.apv"
    apv = files.create_example(path, load("da"), pc("a"))
    person = marked(apv, Random(seed))
    littered(apv, Random(seed))
    before = counted(apv.contents)
    apv.close()
    session = Session(path, pcs(tmp_path))
    session.ask(do="open")
    session.send(do="erase", name=person.name)
    _wait_for_a_moment_of_it(pcs(tmp_path), Random(seed))
    session.kill()
    assert session.trouble() == ""
    again = files.open_apv(path, pc("a"))
    names = {each.id: each.name for each in again.contents.people}
    assert counted(again.contents) == before
    again.close()
    assert not again.places.erasing.exists()
    if names[person.id] == STAND_IN.replace("navn ", ""):
        assert traces(tmp_path) == []
    else:
        assert names[person.id] == person.name
        assert len(traces(tmp_path)) >= 4


def _wait_for_a_moment_of_it(state: Path, dice: Random) -> None:
    """Wait until it has begun, and then for a share of the time it takes."""
    import time

    until = time.monotonic() + 20
    while not list((state / "erasing").glob("*.json")) and time.monotonic() < until:
        time.sleep(0.001)  # the process is another one: nothing else tells
    time.sleep(dice.uniform(0, 0.4))


def test_a_note_that_cannot_be_read_stops_nobody(example: Apv, pc: PC) -> None:
    example.close()
    example.places.erasing.parent.mkdir(parents=True)
    example.places.erasing.write_bytes(b"\xff\x00{")
    files.open_apv(example.path, pc("a")).close()
    assert not example.places.erasing.exists()


def test_the_note_says_the_same_when_it_is_read(example: Apv) -> None:
    person = example.contents.people[0]
    sought = erasing.sought(example, person.id, "", ("Åse",))
    kept = [(rewording.Place("statement", '{"id": 1}', "text"), "Åse")]
    order = erasing.order(example, sought, person.id, STAND_IN, kept)
    order = replace(order, rows=(Change("photo", {"id": 3}, None),))
    scrubbing.intend(example.places, order)
    assert scrubbing.intended(example.places) == order
    scrubbing.settle(example.places)


def test_a_backup_of_an_older_shape_is_brought_up(example: Apv, tmp_path: Path) -> None:
    person = marked(example, Random(8))
    made = keeping.back_up(example, "while_working")
    assert made is not None
    old = Path(__file__).parents[2] / "files" / "schema-3.apv"
    shutil.copyfile(old, made.path)
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute("UPDATE statement SET text = ?", (FIRST,))
        connection.commit()
    backups._write_manifest(made, "0")
    erased(example, person)
    assert traces(tmp_path) == []
    assert made.path.exists()
