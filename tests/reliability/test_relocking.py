"""Killed, or failed by the disk, at any step of setting, changing or removing a password.

The file always opens with exactly one of the two, no acknowledged edit is lost, and what was left
undone is told of until it is done.
"""

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from random import Random

import pytest

from apv_desktop.services import files, keeping, passwords, people
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import backups, container, publishing
from apv_desktop.store.container import Key
from apv_desktop.store.problems import FileProblem
from tests.reliability.conftest import crash
from tests.reliability.harness import count
from tests.reliability.password.conftest import KEY, MARK, OTHER, lies_open, names
from tests.reliability.test_io_faults import CALLS, ERRORS, Faults

PC = Callable[[str], Surroundings]
HOW: dict[str, tuple[Key | None, Key | None]] = {
    "set": (None, KEY),
    "changed": (KEY, OTHER),
    "removed": (KEY, None),
}
KILLED = 9
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows starts no half of itself")


class Steps:
    """Counts what is asked of the disk, and ends the program before one of it."""

    def __init__(self, nth: int) -> None:
        self._nth = nth
        self.calls = 0

    def watch(self) -> None:
        """From now on; there is no way back, for this is a process that ends."""
        for owner, name in CALLS.values():
            setattr(owner, name, self._counted(getattr(owner, name)))

    def _counted(self, real: Callable[..., object]) -> Callable[..., object]:
        def counted(*given: object, **more: object) -> object:
            self.calls += 1
            if self.calls == self._nth:
                os._exit(KILLED)
            return real(*given, **more)

        return counted


@pytest.fixture(params=HOW)
def how(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def begin(how: str, shared: Path, pc: PC, tmp_path: Path) -> Callable[[], None]:
    """Everything as it was: three backups, a copy set aside, a plug pulled after an edit."""
    apv = files.open_apv(shared, pc("a"))
    apv.relock(HOW[how][0])
    for at in range(3):
        people.add(apv, f"{MARK} {at}")
        keeping.back_up(apv, "while_working", pinned=True)
        apv.settle()
    apv.publish()
    crash(apv)
    apv.places.set_aside("replaced")
    apv = files.open_apv(shared, pc("a"), key=HOW[how][0])
    people.add(apv, f"{MARK} til sidst")
    crash(apv)
    folders = (shared.parent, tmp_path / "pcs")
    for folder in folders:
        shutil.copytree(folder, tmp_path / "before" / folder.name)

    def again() -> None:
        for folder in folders:
            shutil.rmtree(folder)
            shutil.copytree(tmp_path / "before" / folder.name, folder)

    return again


def _session(path: Path, around: Surroundings, how: str, watch: Callable[[], object]) -> None:
    before, after = HOW[how]
    apv = files.open_apv(path, around, key=before)
    watch()
    apv.relock(after)
    known = () if before is None else (before,)
    passwords.relock(apv, known, lambda at, of: None)
    apv.close()


def _killed(path: Path, around: Surroundings, how: str, nth: int) -> bool:
    """Whether the n-th step was reached; the process that took the steps is gone for good."""
    child = os.fork()
    if child == 0:
        try:
            _session(path, around, how, Steps(nth).watch)
        finally:
            os._exit(0 if sys.exc_info()[0] is None else 1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, KILLED), code
    return code == KILLED


def _look(path: Path, pc: PC, how: str, tmp_path: Path) -> None:
    """One key opens it, not the other; all is there; what is undone is told of, and then done."""
    before, after = HOW[how]
    is_new = _is_read(path, after)
    assert is_new is not _is_read(path, before)
    key, other = (after, before) if is_new else (before, after)
    apv = files.open_apv(path, pc("a"), key=key)
    assert len(names(apv)) == 4
    if is_new:
        assert passwords.untold(apv) == passwords.others(apv)
    known = [each for each in (other,) if each is not None]
    done = passwords.relock(apv, known, lambda at, of: None)
    assert done.broken == 0 and passwords.others(apv).count == 0
    listed = keeping.list_backups(apv)
    assert len([each for each in listed if each.pinned]) == 3
    assert all(map(backups.is_sound, listed))
    for backup in listed:
        keeping.restore(apv, backup)
    assert apv.close() is None
    if key is not None:
        assert lies_open(tmp_path / "pcs") == []


def _is_read(path: Path, key: Key | None) -> bool:
    """Whether a file opens with a key; one that lies open needs none."""
    shut = path.read_bytes().startswith(b"APVENC1\n")
    if not shut or key is None:
        return not shut and key is None
    try:
        files.read_apv(path, key)
    except FileProblem as problem:
        assert problem.code == "other_password", problem.code
        return False
    return True


def _some(ci: int) -> Iterator[int]:
    """Numbers of steps: all of them in the soak, otherwise some, farther and farther apart."""
    chance, nth = Random(ci), 0
    while True:
        nth += chance.randint(1, count(2 * ci, 1))
        yield nth


@forks
def test_killed_at_any_step(
    how: str, begin: Callable[[], None], shared: Path, pc: PC, tmp_path: Path
) -> None:
    kills = 0
    for nth in _some(8):
        begin()
        if not _killed(shared, pc("a"), how, nth):
            break
        _look(shared, pc, how, tmp_path)
        kills += 1
    assert kills > count(5, 60)
    sys.stdout.write(f"{kills} kills\n")  # `pytest -rP` tells


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
@pytest.mark.parametrize("call", CALLS)
def test_failed_by_the_disk_at_any_step(
    call: str, for_good: bool, how: str, begin: Callable[[], None], shared: Path, pc: PC,
    tmp_path: Path,
) -> None:  # fmt: skip
    before, _ = HOW[how]
    injected = 0
    for nth in _some(12 if call == "open" else 4):
        code = ERRORS[nth % len(ERRORS)]
        faults = Faults(nth, code, for_good=for_good)
        begin()
        with ExitStack() as trouble:
            apv = files.open_apv(shared, pc("a"), key=before)
            trouble.enter_context(faults.injected(*CALLS[call]))
            _try_all(apv, how)
        crash(apv)
        assert _is_read(shared, apv.places.key), "what was told is not so"
        _look(shared, pc, how, tmp_path)
        injected += bool(faults.raised)
        if not faults.raised:
            break
    sys.stdout.write(f"{injected} faults of {call}\n")


def _try_all(apv: Apv, how: str) -> None:
    """The password, then the copies, then closing; a refusal says truly how the file is kept."""
    before, after = HOW[how]
    try:
        apv.relock(after)
        assert apv.places.key is after
        known = () if before is None else (before,)
        passwords.relock(apv, known, lambda at, of: None)
    except FileProblem:
        pass  # told to the user
    apv.let_go()


def test_a_flush_that_fails_once_the_file_is_in_its_place_tells_no_lie(
    how: str, begin: Callable[[], None], shared: Path, pc: PC, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file has its new password already, so it counts as given."""
    before, after = HOW[how]
    begin()
    apv = files.open_apv(shared, pc("a"), key=before)

    def failing(folder: Path) -> None:
        raise OSError(errno.EIO, "no answer")

    monkeypatch.setattr(publishing, "flush_folder", failing)
    apv.relock(after)
    monkeypatch.undo()
    assert apv.places.key is after and _is_read(shared, after)
    people.add(apv, "Åse")
    assert apv.close() is None


def test_a_step_is_a_step(how: str, begin: Callable[[], None], shared: Path, pc: PC) -> None:
    """Negative control: a file kept under a third password is noticed."""
    begin()
    apv = files.open_apv(shared, pc("a"), key=HOW[how][0])
    apv.relock(container.new_key("Gul trappe 9", container.new_recovery()))
    apv.close()
    assert not any(_is_read(shared, key) for key in HOW[how])
