"""A password given, changed and taken away, with the backups and copies that follow it."""

import subprocess
import sys
from pathlib import Path

import pytest

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import files, keeping, passwords, people
from apv_desktop.services.apv import Apv
from apv_desktop.store import backups, container, publishing
from apv_desktop.store.relocking import Others, Relocked
from tests.reliability.conftest import crash
from tests.reliability.password.conftest import (
    KEY,
    MARK,
    OTHER,
    PC,
    _held,
    lies_open,
    names,
    refusal,
)


def _quiet(at: int, of: int) -> None:
    """Nobody watches how far it is."""


def _several_backups(path: Path, pc: PC, key: container.Key | None = None) -> Apv:
    """An APV with three backups and a copy set aside, all kept as the file is."""
    apv = files.open_apv(path, pc("a"), key=key)
    people.add(apv, MARK)
    for at in range(3):
        keeping.back_up(apv, "while_working", pinned=at == 1)
        people.add(apv, str(at))
        apv.settle()
    apv.publish()
    crash(apv)
    apv.places.set_aside("replaced")
    again = files.open_apv(path, pc("a"), key=key)
    assert passwords.others(again).count == 0
    return again


@pytest.mark.parametrize("delete", [False, True])
def test_backups_from_before_are_shut_or_deleted(
    delete: bool, shared: Path, pc: PC, tmp_path: Path
) -> None:
    apv = _several_backups(shared, pc)
    apv.relock(KEY)
    assert passwords.others(apv) == Others(readable=4) and len(lies_open(tmp_path)) >= 4
    if delete:
        assert passwords.delete_others(apv, _quiet) == 4
    else:
        assert passwords.relock(apv, (), _quiet) == Relocked(4)
    assert passwords.others(apv).count == 0
    assert len(apv.places.aside("replaced")) == (0 if delete else 1)
    listed = keeping.list_backups(apv)
    assert len(listed) == (0 if delete else 3) and all(map(backups.is_sound, listed))
    for backup in listed:
        keeping.restore(apv, backup)
    apv.close()
    assert lies_open(tmp_path) == []


@pytest.mark.parametrize("key", [OTHER, None], ids=["changed", "removed"])
def test_what_has_a_former_password_is_left_until_somebody_types_it(
    key: container.Key | None, locked: Path, pc: PC, tmp_path: Path
) -> None:
    """Nothing is deleted for being unreadable, and nothing of it is told of again once left."""
    apv = _several_backups(locked, pc, KEY)
    count = len(keeping.list_backups(apv)) + 1
    apv.relock(key)
    apv.close()
    apv = files.open_apv(locked, pc("a"), key=key)
    first = keeping.list_backups(apv)[-1]
    assert refusal(lambda: keeping.restore(apv, first)) == "other_password"
    shut = {each: each.read_bytes() for each in tmp_path.rglob("*.apv") if each != locked}
    assert passwords.untold(apv) == passwords.others(apv) == Others(unknown=count)
    assert passwords.relock(apv, (), _quiet) == Relocked()
    assert shut.items() <= {each: each.read_bytes() for each in tmp_path.rglob("*.apv")}.items()
    passwords.leave_others(apv)
    assert passwords.untold(apv).count == 0 and passwords.others(apv).unknown == count
    assert refusal(lambda: passwords.former_key(apv, "Grøn trappe 9")) == "wrong_password"
    former = passwords.former_key(apv, "Grøn trappe 7")
    assert passwords.others(apv, [former]) == Others(known=count)
    assert passwords.relock(apv, [former], _quiet) == Relocked(count)
    assert passwords.others(apv).count == 0
    assert all(map(backups.is_sound, keeping.list_backups(apv)))
    for backup in keeping.list_backups(apv):
        keeping.restore(apv, backup)
    apv.close()


_ENDING = """
import os, sys
from datetime import datetime
from pathlib import Path
from random import Random
from apv_desktop.services import files, passwords
from apv_desktop.services.surroundings import Surroundings

path, state, how, at = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
key = None if how == "set" else passwords.unlock(path, "Grøn trappe 7")
known = () if key is None else (key,)
apv = files.open_apv(path, Surroundings(lambda: datetime(2027, 3, 10), Random(9), state), key=key)
if how == "removed":
    passwords.take_away(apv)
else:
    passwords.give(apv, "Blå trappe 8")
passwords.relock(apv, known, lambda done, of: os._exit(9) if done == at else None)
"""


@pytest.mark.parametrize("rewritten", [0, 1, 2])
@pytest.mark.parametrize("how", ["set", "changed", "removed"])
def test_killed_before_the_backups_follow_it_is_told_until_they_do(
    how: str, rewritten: int, shared: Path, pc: PC, tmp_path: Path
) -> None:
    """The program ends when the file is published, and so many backups are written anew."""
    apv = files.open_apv(shared, pc("a"))
    if how != "set":
        apv.relock(KEY)
    people.add(apv, MARK)
    for at in range(3):
        keeping.back_up(apv, "while_working", pinned=True)
        people.add(apv, str(at))
        apv.settle()
    apv.close()
    known = len(keeping.list_backups(apv))
    told = (str(shared), str(pc("a").state), how, str(rewritten))
    ended = subprocess.run([sys.executable, "-c", _ENDING, *told], check=False)
    assert ended.returncode == 9
    key = None if how == "removed" else passwords.unlock(shared, "Blå trappe 8", pc("a"))
    if how == "changed":
        assert refusal(lambda: passwords.unlock(shared, "Grøn trappe 7", pc("a"))) == "old_password"
    for _ in range(2):
        again = files.open_apv(shared, pc("a"), key=key)
        found = passwords.untold(again)
        assert (found.readable, found.unknown)[how != "set"] == found.count == known - rewritten
        assert passwords.lacks_sheet(again) is (how != "removed")
        again.close()
    again = files.open_apv(shared, pc("a"), key=key)
    former = () if how == "set" else (passwords.former_key(again, "Grøn trappe 7"),)
    assert passwords.relock(again, former, _quiet) == Relocked(known - rewritten)
    assert passwords.others(again).count == 0
    listed = keeping.list_backups(again)
    assert len(listed) == known and all(map(backups.is_sound, listed))
    again.close()
    if key is not None:
        assert lies_open(tmp_path) == []


@pytest.mark.parametrize("shut", [False, True])
def test_a_backup_that_is_damaged_is_kept_and_told_of(shut: bool, shared: Path, pc: PC) -> None:
    apv = files.open_apv(shared, pc("a"))
    if shut:
        apv.relock(KEY)
    people.add(apv, MARK)
    made = keeping.back_up(apv, "while_working")
    assert made is not None
    broken = made.path.read_bytes()[:-1]
    made.path.write_bytes(broken)
    apv.relock(OTHER)
    assert passwords.relock(apv, [KEY], _quiet) == Relocked(broken=1)
    assert container.is_locked(made.path) and not backups.is_sound(made)
    assert (made.path.read_bytes() if shut else container.read(made.path, OTHER)) == broken
    apv.close()


def test_the_recovery_key_that_was_never_shown_is_told_of(shared: Path, pc: PC) -> None:
    apv = files.open_apv(shared, pc("a"))
    assert not passwords.lacks_sheet(apv)
    passwords.give(apv, "Grøn trappe 7")
    assert passwords.lacks_sheet(apv)
    passwords.note_sheet(apv)
    assert not passwords.lacks_sheet(apv)
    apv.close()
    at = passwords.given_at(shared, pc("a"))
    assert at is not None and at.isoformat() == "2027-03-10T10:00:00"
    assert passwords.given_at(shared, pc("b")) is None


def test_changing_it_shuts_out_the_old_one_everywhere(locked: Path, pc: PC) -> None:
    before = locked.read_bytes()
    apv = files.open_apv(locked, pc("a"), key=KEY)
    apv.relock(OTHER)
    assert refusal(lambda: files.read_apv(locked, KEY)) == "other_password"
    (backup,) = keeping.list_backups(apv)
    assert refusal(lambda: keeping.restore(apv, backup)) == "other_password"
    assert passwords.relock(apv, [KEY], _quiet) == Relocked(1)
    keeping.restore(apv, keeping.list_backups(apv)[-1])
    apv.close()
    assert files.read_apv(locked, OTHER).people
    locked.write_bytes(before)  # the file of before, from OneDrive: with the password of before
    assert files.read_apv(locked, KEY).people


def test_taking_it_away_leaves_a_file_like_any_other(locked: Path, pc: PC) -> None:
    apv = files.open_apv(locked, pc("a"), key=KEY)
    passwords.take_away(apv)
    assert passwords.relock(apv, [KEY], _quiet) == Relocked(1)
    assert not passwords.has_password(apv)
    keeping.restore(apv, keeping.list_backups(apv)[0])
    people.add(apv, "Åse")
    apv.close()
    assert len(files.read_apv(locked).people) == 2


@pytest.mark.parametrize("key", [None, KEY])
def test_a_password_given_on_another_pc_is_never_overwritten(
    key: container.Key | None, shared: Path, pc: PC
) -> None:
    first = files.open_apv(shared, pc("a"))
    first.relock(key)
    first.close()
    ours = files.open_apv(shared, pc("a"), key=key)
    theirs = files.open_apv(shared, pc("b"), key=key)
    theirs.relock(OTHER)
    theirs.close()
    lies_there = shared.read_bytes()
    people.add(ours, "Åse")
    assert refusal(ours.publish) == "password_changed"
    assert shared.read_bytes() == lies_there
    ours.close()
    again = files.open_apv(shared, pc("a"), key=OTHER, former=key)
    assert names(again) == ["Åse"]
    again.close()
    assert files.read_apv(shared, OTHER).people


def test_what_fails_leaves_file_and_password_as_they_were(
    locked: Path, pc: PC, monkeypatch: pytest.MonkeyPatch
) -> None:
    apv = files.open_apv(locked, pc("a"), key=KEY)
    before = locked.read_bytes()
    monkeypatch.setattr(publishing, "_replace", _held)
    assert refusal(lambda: apv.relock(OTHER)) == "in_use"
    monkeypatch.undo()
    assert locked.read_bytes() == before and apv.places.key is KEY
    people.add(apv, "Åse")
    assert apv.close() is None
    assert len(files.read_apv(locked, KEY).people) == 2


def test_a_short_password_and_a_slip_are_refused() -> None:
    for typed, code in ((("kort", "kort"), "password_too_short"),
                        (("lang nok nu", "lang nok ny"), "password_differs")):  # fmt: skip
        with pytest.raises(RuleBroken) as told:
            passwords.check(*typed)
        assert told.value.code == code


def test_a_password_is_given_and_both_ways_in_open(shared: Path, pc: PC) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    recovery = passwords.give(apv, "Grøn trappe 7")
    passwords.confirm(apv, "Grøn trappe 7")
    apv.close()
    for typed in ("Grøn trappe 7", recovery.lower().replace("-", " ")):
        assert files.read_apv(shared, passwords.unlock(shared, typed)).people
