"""A file with a password is kept like any other, and nothing of it lies open once it is closed."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import erasing, files, keeping, passwords, people
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import backups, container, publishing
from apv_desktop.store.opening import Side
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.relocking import Others, Relocked
from tests.reliability.conftest import crash

PC = Callable[[str], Surroundings]
KEY = container.new_key("Grøn trappe 7", container.new_recovery())
OTHER = container.new_key("Blå trappe 8", container.new_recovery())
MARK = "Zåxqvine"


def lies_open(folder: Path) -> list[str]:
    """The files in which what was typed can be read by anybody."""
    forms = [MARK.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    paths = [path for path in folder.rglob("*") if path.is_file()]
    found = [path for path in paths if any(form in path.read_bytes() for form in forms)]
    return [str(path.relative_to(folder)) for path in found]


@pytest.fixture
def locked(shared: Path, pc: PC) -> Path:
    """A file with a password, a backup and a name in it, closed."""
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, MARK)
    apv.relock(KEY)
    keeping.back_up(apv, "while_working")
    apv.close()
    return shared


def refusal(deed: Callable[[], object]) -> str:
    with pytest.raises(FileProblem) as told:
        deed()
    return told.value.code


def names(apv: Apv) -> list[str]:
    return sorted(person.name for person in apv.contents.people)


def test_without_a_password_all_of_it_lies_open(shared: Path, pc: PC, tmp_path: Path) -> None:
    """The negative control."""
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, MARK)
    keeping.back_up(apv, "while_working")
    apv.close()
    assert len(lies_open(tmp_path)) == 2


def test_closed_nothing_of_it_lies_open(locked: Path, pc: PC, tmp_path: Path) -> None:
    assert lies_open(tmp_path) == []
    assert refusal(lambda: files.open_apv(locked, pc("a"))) == "locked"
    assert refusal(lambda: files.read_apv(locked)) == "locked"
    assert refusal(lambda: files.open_apv(locked, pc("a"), key=OTHER)) == "other_password"
    assert refusal(lambda: passwords.unlock(locked, "Grøn trappe 8")) == "wrong_password"
    for _ in range(3):
        apv = files.open_apv(locked, pc("a"), key=KEY)
        people.add(apv, f"{MARK} igen")
        keeping.back_up(apv, "while_working")
        assert apv.close() is None
        assert lies_open(tmp_path) == []
    assert len(files.read_apv(locked, KEY).people) == 4
    (work,) = (tmp_path / "pcs" / "a" / "work",)
    assert not any(work.iterdir())


def test_a_plug_pulled_loses_nothing(locked: Path, pc: PC) -> None:
    apv = files.open_apv(locked, pc("a"), key=KEY)
    people.add(apv, "Åse")
    crash(apv)
    assert files.edits_waiting(locked, pc("a"), KEY)
    again = files.open_apv(locked, pc("a"), key=KEY)
    assert again.brought_back == 1 and names(again) == [MARK, "Åse"]
    again.close()


def test_edits_that_cannot_be_published_wait_in_a_container(
    locked: Path, pc: PC, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apv = files.open_apv(locked, pc("a"), key=KEY)
    people.add(apv, f"{MARK} Holm")
    monkeypatch.setattr(publishing, "_replace", _held)
    problem = apv.close()
    assert problem is not None and problem.code == "in_use"
    assert lies_open(tmp_path) == []
    assert container.is_locked(apv.places.copy)
    monkeypatch.undo()
    again = files.open_apv(locked, pc("a"), key=KEY)
    assert again.brought_back == 1 and names(again) == [MARK, f"{MARK} Holm"]
    assert again.close() is None and lies_open(tmp_path) == []


def _held(draft: Path, target: Path, wait: object) -> None:
    raise FileProblem("in_use", target)


def test_two_pcs_that_parted_keep_both_sides_shut(locked: Path, pc: PC, tmp_path: Path) -> None:
    ours, theirs = (files.open_apv(locked, pc(name), key=KEY) for name in ("a", "b"))
    people.add(ours, f"{MARK} a")
    people.add(theirs, f"{MARK} b")
    assert theirs.close() is None
    problem = ours.close()
    assert problem is not None and problem.code == "both_changed"
    assert refusal(lambda: files.open_apv(locked, pc("a"), key=KEY)) == "both_changed"
    parted = files.parted(locked, pc("a"), KEY)
    assert len(parted.ours) == len(parted.theirs) == 1
    apv = files.open_apv(locked, pc("a"), Side.THEIRS, KEY)
    assert names(apv) == [MARK, f"{MARK} b"]
    kept = [each for each in keeping.list_backups(apv) if each.pinned]
    assert len(kept) == 2 and all(container.is_locked(each.path) for each in kept)
    apv.close()
    assert lies_open(tmp_path) == []


def test_another_pc_s_edits_are_taken_over_and_ours_set_aside_shut(
    locked: Path, pc: PC, tmp_path: Path
) -> None:
    crash(files.open_apv(locked, pc("a"), key=KEY))
    theirs = files.open_apv(locked, pc("b"), key=KEY)
    people.add(theirs, f"{MARK} b")
    theirs.close()
    apv = files.open_apv(locked, pc("a"), key=KEY)
    assert apv.from_elsewhere
    apv.close()
    assert (tmp_path / "pcs" / "a" / "aside").is_dir()
    assert lies_open(tmp_path) == []


@pytest.mark.parametrize("at", [30, 150, 190, 400, -1])
def test_a_damaged_file_gives_way_to_its_backup(at: int, locked: Path, pc: PC) -> None:
    whole = bytearray(locked.read_bytes())
    whole[at] ^= 1
    locked.write_bytes(whole)
    assert refusal(lambda: files.open_apv(locked, pc("a"), key=KEY)) == "damaged"
    backup = files.newest_backup(locked, pc("a"))
    assert backup is not None
    files.restore_damaged(locked, backup, "beskadiget", pc("a"))
    apv = files.open_apv(locked, pc("a"), key=KEY)
    assert names(apv) == [MARK]
    apv.close()


@pytest.mark.parametrize(("key", "told"), [(None, "open"), (KEY, "former"), (OTHER, "")])
def test_before_a_backup_takes_its_place_it_is_said_how_it_opens(
    key: container.Key | None, told: str, shared: Path, pc: PC
) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    apv.relock(key)
    keeping.back_up(apv, "while_working")
    apv.relock(OTHER)
    apv.close()
    shared.write_bytes(shared.read_bytes()[:-1])
    backup = files.newest_backup(shared, pc("a"))
    assert backup is not None and files.other_way_in(shared, backup, pc("a")) == told
    shared.write_bytes(b"")
    assert files.other_way_in(shared, backup, pc("a")) == ""  # it cannot be told


def test_a_copy_set_aside_without_the_password_is_shut_with_it(
    locked: Path, pc: PC, tmp_path: Path
) -> None:
    """A backup is put in a damaged file's place before anybody types a password."""
    crash(files.open_apv(locked, pc("a"), key=KEY))
    locked.write_bytes(locked.read_bytes()[:-1])
    backup = files.newest_backup(locked, pc("a"))
    assert backup is not None
    kept = files.restore_damaged(locked, backup, "beskadiget", pc("a"))
    assert container.is_locked(kept)
    assert [each for each in lies_open(tmp_path) if "aside" in each]
    files.open_apv(locked, pc("a"), key=KEY).close()
    assert lies_open(tmp_path) == []


def test_going_back_reads_backups_of_both_kinds(shared: Path, pc: PC) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    keeping.back_up(apv, "while_working")
    apv.relock(KEY)
    people.add(apv, "Bo")
    keeping.back_up(apv, "while_working")
    shut, plain = keeping.list_backups(apv)
    assert container.is_locked(shut.path) and not container.is_locked(plain.path)
    keeping.restore(apv, plain)
    assert names(apv) == ["Åse"]
    keeping.restore(apv, shut)
    assert names(apv) == ["Bo", "Åse"]
    apv.close()


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


def test_it_stays_shut_in_another_place(locked: Path, pc: PC, tmp_path: Path) -> None:
    apv = files.open_apv(locked, pc("a"), key=KEY)
    moved = files.save_elsewhere(apv, tmp_path / "andet.apv", pc("a"))
    people.add(moved, "Åse")
    moved.close()
    assert container.is_locked(tmp_path / "andet.apv")
    assert len(files.read_apv(tmp_path / "andet.apv", KEY).people) == 2
    assert lies_open(tmp_path) == []


def test_a_person_is_erased_from_shut_backups_and_copies(
    locked: Path, pc: PC, tmp_path: Path
) -> None:
    crash(files.open_apv(locked, pc("a"), key=KEY))
    other = files.open_apv(locked, pc("b"), key=KEY)
    people.add(other, "Bo")
    other.close()
    apv = files.open_apv(locked, pc("a"), key=KEY)  # sets its own copy aside
    person = next(each for each in apv.contents.people if each.name == MARK)
    sought = erasing.sought(apv, person.id, "", ())
    report = erasing.erase(apv, erasing.order(apv, sought, person.id, "[slettet]"))
    assert report.trouble == "" and report.elsewhere.lost == 0
    assert report.elsewhere.backups >= 1 and report.elsewhere.copies == 1
    apv.renew("person_erased")
    apv.close()
    state = tmp_path / "pcs" / "a"
    found = [*state.glob("backups/*/*.apv"), *state.glob("aside/*/copy.apv"), locked]
    assert len(found) >= 3
    for path in found:
        assert MARK.encode() not in container.read(path, KEY)
    assert lies_open(tmp_path) == []


def test_a_journal_beside_it_is_left_alone(locked: Path, pc: PC) -> None:
    beside = locked.with_name(f"{locked.name}-journal")
    beside.write_bytes(b"of something else")
    apv = files.open_apv(locked, pc("b"), key=KEY)
    assert names(apv) == [MARK]
    apv.close()


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


def test_a_copy_left_open_is_shut_at_the_next_start(locked: Path, pc: PC, tmp_path: Path) -> None:
    crash(files.open_apv(locked, pc("a"), key=KEY))
    assert lies_open(tmp_path) != []  # the plug was pulled: only the account protects it
    files.open_apv(locked, pc("a"), key=KEY).close()
    assert lies_open(tmp_path) == []
    assert not Places(locked, pc("a").state).work.exists()


def test_a_file_kept_from_the_first_release_opens(tmp_path: Path, pc: PC) -> None:
    kept = Path(__file__).parents[1] / "files" / "locked-1.apv"
    path = tmp_path / "a.apv"
    shutil.copyfile(kept, path)
    apv = files.open_apv(path, pc("a"), key=passwords.unlock(path, "Grøn trappe 7"))
    assert apv.contents.people
    apv.close()
