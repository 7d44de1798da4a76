"""What was acknowledged is found again: after a move, after damage, at a new place."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from apv_desktop.services import files, keeping, people, workplace
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem
from tests.reliability.conftest import crash

PC = Callable[[str], Surroundings]


def names(path: Path) -> list[str]:
    return [person.name for person in files.read_apv(path).people]


def test_a_file_moved_after_the_plug_was_pulled_finds_its_edits(shared: Path, pc: PC) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    crash(apv)
    moved = shared.with_name("flyttet.apv")
    shared.rename(moved)
    again = files.open_apv(moved, pc("a"))
    assert [each.name for each in again.contents.people] == ["Åse"]
    assert again.brought_back == 1
    assert again.close() is None
    assert names(moved) == ["Åse"]


def test_a_copy_of_a_file_that_is_still_there_takes_nothing_from_it(shared: Path, pc: PC) -> None:
    """The negative control: only a file that is gone leaves its edits to another."""
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    crash(apv)
    copy = shared.with_name("kopi.apv")
    copy.write_bytes(shared.read_bytes())
    other = files.open_apv(copy, pc("a"))
    assert other.contents.people == ()
    other.close()
    again = files.open_apv(shared, pc("a"))
    assert [each.name for each in again.contents.people] == ["Åse"]
    again.close()


def damaged(path: Path) -> bytes:
    """Change one letter of a name, which SQLite's own checks never see."""
    content = path.read_bytes()
    changed = content.replace("Åse".encode(), "Øse".encode())
    assert changed != content
    path.write_bytes(changed)
    return changed


@pytest.mark.parametrize("how", ["a letter", "all but the first page", "nothing but zeros"])
def test_a_damaged_file_is_replaced_by_the_newest_sound_backup(
    shared: Path, pc: PC, how: str
) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    keeping.back_up(apv, "while_working")
    apv.close()
    content = shared.read_bytes()
    if how == "a letter":
        spoilt = damaged(shared)
    else:
        start = 4096 if how == "all but the first page" else 0
        spoilt = content[:start] + bytes(len(content) - start)
        shared.write_bytes(spoilt)
    with pytest.raises(FileProblem):
        opened = files.open_apv(shared, pc("a"))
        try:
            opened.verify()
        finally:
            opened.let_go()
    backup = files.newest_backup(shared, pc("a"))
    assert backup is not None
    kept = files.restore_damaged(shared, backup, "beskadiget", pc("a"))
    assert names(shared) == ["Åse"]
    assert kept.name == "prøve (beskadiget).apv"
    assert kept.read_bytes() == spoilt


def test_a_backup_that_is_damaged_too_is_not_offered(shared: Path, pc: PC) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    first = keeping.back_up(apv, "while_working")
    people.add(apv, "Bo")
    second = keeping.back_up(apv, "while_working")
    apv.close()
    assert first is not None and second is not None
    second.path.write_bytes(second.path.read_bytes()[:-1] + b"x")
    assert files.newest_backup(shared, pc("a")) == first
    first.path.unlink()
    assert files.newest_backup(shared, pc("a")) is None
    assert files.newest_backup(shared, pc("b")) is None


def test_a_working_copy_that_is_damaged_is_told_of_and_kept(shared: Path, pc: PC) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    crash(apv)
    places = Places(shared, pc("a").state)
    spoilt = places.copy.read_bytes()[:5000]
    places.copy.write_bytes(spoilt)
    again = files.open_apv(shared, pc("a"))
    assert again.lost_copy
    again.close()
    assert [path.read_bytes() for path in (places.state / "aside").rglob("copy.apv")] == [spoilt]
    last = files.open_apv(shared, pc("a"))
    assert not last.lost_copy
    last.close()


def test_a_working_copy_that_says_what_no_apv_can_is_set_aside(shared: Path, pc: PC) -> None:
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    crash(apv)
    with closing(sqlite3.connect(Places(shared, pc("a").state).copy)) as copy:
        copy.execute("UPDATE round SET started = 'i går'")
        copy.commit()
    again = files.open_apv(shared, pc("a"))
    assert again.lost_copy
    assert again.contents.people == ()
    again.close()


def test_work_goes_on_at_a_new_place_and_the_old_file_stays(shared: Path, pc: PC) -> None:
    apv = files.open_apv(shared, pc("a"))
    workplace.change(apv, contact="Åse")
    before = shared.read_bytes()
    new = shared.parent / "ny" / "prøve.apv"
    with pytest.raises(FileProblem):
        files.save_elsewhere(apv, new, pc("a"))
    workplace.change(apv, contact="Åse Holm")
    new.parent.mkdir()
    moved = files.save_elsewhere(apv, new, pc("a"))
    workplace.change(moved, contact="Bo")
    moved.close()
    assert shared.read_bytes() == before
    assert files.read_apv(new).workplace.contact == "Bo"
