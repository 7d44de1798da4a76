"""Copies set aside do not pile up, and none goes that holds the only sight of an edit."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from apv_desktop.services import files, people
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import aside
from apv_desktop.store.opening import Side
from apv_desktop.store.places import REPLACED, Places
from apv_desktop.store.problems import FileProblem
from tests.reliability.conftest import crash

Pc = Callable[[str], Surroundings]
ROUNDS = 9


def _overtaken(path: Path, pc: Pc, number: int) -> None:
    """PC a is switched off with nothing new, PC b goes on, PC a takes b's over."""
    apv = files.open_apv(path, pc("a"))
    people.add(apv, f"Åse {number}")
    apv.publish()
    crash(apv)
    other = files.open_apv(path, pc("b"))
    people.add(other, f"Bo {number}")
    assert other.close() is None
    again = files.open_apv(path, pc("a"))
    assert again.from_elsewhere
    assert again.close() is None


def _set_aside(path: Path, pc: Pc) -> list[Path]:
    return Places(path.absolute(), pc("a").state).aside(REPLACED)


def _numbers(path: Path, pc: Pc) -> list[int]:
    return [int(each.name.rpartition("-")[2]) for each in _set_aside(path, pc)]


def test_only_the_newest_stay_of_what_the_file_has_seen(shared: Path, pc: Pc) -> None:
    for number in range(ROUNDS):
        _overtaken(shared, pc, number)
    assert _numbers(shared, pc) == [5, 6, 7, 8, 9]
    assert len(files.read_apv(shared).people) == 2 * ROUNDS


def _parted(path: Path, pc: Pc) -> None:
    """Both PCs have an edit of their own, and b's goes on."""
    apv = files.open_apv(path, pc("a"))
    people.add(apv, "Kun her")
    crash(apv)
    other = files.open_apv(path, pc("b"))
    people.add(other, "Kun dér")
    assert other.close() is None
    with pytest.raises(FileProblem):
        files.open_apv(path, pc("a"))
    assert files.open_apv(path, pc("a"), Side.THEIRS).close() is None


def test_an_edit_that_is_nowhere_else_stays_for_good(shared: Path, pc: Pc) -> None:
    _parted(shared, pc)
    for number in range(ROUNDS):
        _overtaken(shared, pc, number)
    first = _set_aside(shared, pc)[0]
    with closing(sqlite3.connect(first / "copy.apv")) as kept:
        assert kept.execute("SELECT name FROM person").fetchall() == [("Kun her",)]
    assert _numbers(shared, pc) == [1, 6, 7, 8, 9, 10]


@pytest.mark.parametrize("how", ["garbage", "cut off", "an unfinished edit", "nothing there"])
def test_what_cannot_be_read_stays_for_good(shared: Path, pc: Pc, how: str) -> None:
    _overtaken(shared, pc, 0)
    first = _set_aside(shared, pc)[0]
    copy = first / "copy.apv"
    if how == "an unfinished edit":
        (first / "copy.apv-journal").write_bytes(b"halvt")
    elif how == "nothing there":
        copy.unlink()
    else:
        copy.write_bytes(copy.read_bytes()[:5000] if how == "cut off" else b"x" * 5000)
    for number in range(1, ROUNDS):
        _overtaken(shared, pc, number)
    assert _numbers(shared, pc) == [1, 5, 6, 7, 8, 9]


def test_the_check_is_what_keeps_them(
    shared: Path, pc: Pc, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Negative control: without asking what it has seen, the only copy goes."""
    monkeypatch.setattr(aside, "_is_known", lambda *given: True)
    _parted(shared, pc)
    for number in range(ROUNDS):
        _overtaken(shared, pc, number)
    assert _numbers(shared, pc) == [6, 7, 8, 9, 10]
