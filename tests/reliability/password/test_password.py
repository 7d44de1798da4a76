"""A file with a password: nothing of it lies open, and nothing of it is lost."""

import shutil
from pathlib import Path

import pytest

from apv_desktop.services import erasing, files, keeping, passwords, people
from apv_desktop.store import container, publishing
from apv_desktop.store.opening import Side
from apv_desktop.store.places import Places
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


def test_a_copy_left_open_is_shut_at_the_next_start(locked: Path, pc: PC, tmp_path: Path) -> None:
    crash(files.open_apv(locked, pc("a"), key=KEY))
    assert lies_open(tmp_path) != []  # the plug was pulled: only the account protects it
    files.open_apv(locked, pc("a"), key=KEY).close()
    assert lies_open(tmp_path) == []
    assert not Places(locked, pc("a").state).work.exists()


def test_a_file_kept_from_the_first_release_opens(tmp_path: Path, pc: PC) -> None:
    kept = Path(__file__).parents[2] / "files" / "locked-1.apv"
    path = tmp_path / "a.apv"
    shutil.copyfile(kept, path)
    apv = files.open_apv(path, pc("a"), key=passwords.unlock(path, "Grøn trappe 7"))
    assert apv.contents.people
    apv.close()
