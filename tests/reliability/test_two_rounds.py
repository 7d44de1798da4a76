"""Two rounds in one file: backups, forks and rescue keep both, and a closed one stays as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import files, keeping, people, rounds
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.backups import Backup
from apv_desktop.store.opening import Side
from tests.reliability.conftest import crash

Pcs = Callable[[str], Surroundings]


def _rounds(backup: Backup) -> int:
    with closing(sqlite3.connect(backup.path)) as connection:
        return int(connection.execute("SELECT count(*) FROM round").fetchone()[0])


def test_a_backup_from_before_the_round_was_closed_opens_it_and_undo_closes_it(
    shared: Path, pc: Pcs
) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    backup = keeping.back_up(apv, "asked_for")
    assert backup is not None
    before = apv.contents
    rounds.close_and_start(apv, "Slut", "APV 2030")
    people.add(apv, "Kim")
    after = apv.contents
    assert apv.go_back_to(backup.path)
    assert apv.contents == before
    people.add(apv, "Bo")
    apv.undo()
    apv.undo()
    apv.show_round(after.round.id)
    assert apv.contents == after
    apv.show_round(before.round.id)
    with pytest.raises(RuleBroken, match="round_closed"):
        people.add(apv, "Bo")
    apv.close()


def test_a_round_begun_on_one_pc_and_edits_on_another_are_both_kept(shared: Path, pc: Pcs) -> None:
    ours = files.open_apv(shared, pc("a"))
    rounds.close_and_start(ours, "Slut", "APV 2030")
    people.add(ours, "Kun i den nye")
    mine = ours.contents
    crash(ours)
    theirs = files.open_apv(shared, pc("b"))
    people.add(theirs, "Kun i den gamle")
    assert theirs.close() is None
    again = files.open_apv(shared, pc("a"), Side.OURS)
    assert again.contents == mine and len(again.contents.rounds) == 2
    kept = keeping.list_backups(again)
    assert any(each.pinned for each in kept)
    other = next(each for each in kept if each.pinned and _rounds(each) == 1)
    assert again.go_back_to(other.path)
    assert {person.name for person in again.contents.people} == {"Kun i den gamle"}
    again.close()


def test_a_damaged_file_comes_back_with_both_rounds(shared: Path, pc: Pcs) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    rounds.close_and_start(apv, "Slut", "APV 2030")
    people.add(apv, "Kim")
    held = apv.contents
    backup = keeping.back_up(apv, "closing")
    assert backup is not None and backup.counts["person"] == 2, "those of the newest round"
    assert apv.close() is None
    shared.write_bytes(shared.read_bytes()[:6000])
    backup = files.newest_backup(shared, pc("a"))
    assert backup is not None
    files.restore_damaged(shared, backup, "beskadiget", pc("a"))
    again = files.open_apv(shared, pc("a"))
    assert again.contents == held
    assert again.contents.before is not None
    assert [person.name for person in again.contents.before.people] == ["Åse"]
    again.close()


def test_a_crash_right_after_a_round_was_begun_loses_nothing(shared: Path, pc: Pcs) -> None:
    apv = files.open_apv(shared, pc("a"))
    rounds.close_and_start(apv, "Slut", "APV 2030")
    held = apv.contents
    crash(apv)
    again = files.open_apv(shared, pc("a"))
    assert again.contents == held and again.brought_back == 1
    again.close()
