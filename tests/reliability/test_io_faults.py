"""The n-th call to the disk fails, once or for good: nothing acknowledged is lost, nothing torn."""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from apv_desktop.services import files, keeping, people
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.problems import FileProblem
from tests.reliability.conftest import crash
from tests.reliability.harness import count

Pc = Callable[[str], Surroundings]
CALLS: dict[str, tuple[Any, str]] = {
    "fsync": (os, "fsync"),
    "replace": (Path, "replace"),
    "open": (Path, "open"),
    "mkdir": (Path, "mkdir"),
    "stat": (Path, "stat"),
    "unlink": (Path, "unlink"),
}
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)


class Faults:
    """Makes a call of the operating system fail from its n-th use on, or just then."""

    def __init__(self, nth: int, code: int, *, for_good: bool) -> None:
        self._nth, self._code, self._for_good = nth, code, for_good
        self.calls = 0
        self.raised = 0

    @contextmanager
    def injected(self, owner: Any, name: str) -> Iterator[None]:
        real = getattr(owner, name)

        def failing(*args: Any, **more: Any) -> Any:
            self.calls += 1
            if self.calls == self._nth or (self._for_good and self.calls > self._nth):
                self.raised += 1
                raise OSError(self._code, os.strerror(self._code))
            return real(*args, **more)

        setattr(owner, name, failing)
        try:
            yield
        finally:
            setattr(owner, name, real)


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
@pytest.mark.parametrize("code", ERRORS, ids=errno.errorcode.get)
@pytest.mark.parametrize("call", CALLS)
def test_no_acknowledged_edit_is_lost(
    call: str, code: int, for_good: bool, shared: Path, pc: Pc
) -> None:
    owner, name = CALLS[call]
    acked: list[str] = []
    injected = 0
    for again in range(count(1, 8)):
        for nth in range(1, 60):
            faults = Faults(nth, code, for_good=for_good)
            with faults.injected(owner, name):
                _session(shared, pc, f"{again}.{nth}", acked)
            _look(shared, pc, acked)
            injected += bool(faults.raised)
            if not faults.raised:
                break
    assert acked, "no edit was ever acknowledged"
    sys.stdout.write(f"{injected} faults of {name}\n")  # `pytest -rP` tells


def _session(path: Path, pc: Pc, text: str, acked: list[str]) -> None:
    try:
        apv = files.open_apv(path, pc("a"))
    except FileProblem:
        return
    try:
        people.add(apv, text)
        acked.append(text)
        keeping.back_up(apv, "closing")
    except FileProblem:
        pass  # told to the user; what was acknowledged counts
    if apv.close() is not None:
        return


def _look(path: Path, pc: Pc, acked: list[str]) -> None:
    """The file is always whole; with the working copy it holds every acknowledged edit."""
    files.read_apv(path)
    apv = files.open_apv(path, pc("a"))
    held = {person.name for person in apv.contents.people}
    assert set(acked) <= held, (set(acked) - held, apv.brought_back)
    crash(apv)


def test_the_faults_do_bite(shared: Path, pc: Pc) -> None:
    """Negative control: with the replace failing for good the file stays as it was."""
    before = shared.read_bytes()
    faults = Faults(1, errno.EACCES, for_good=True)
    apv = files.open_apv(shared, pc("a"))
    people.add(apv, "Åse")
    with faults.injected(Path, "replace"):
        problem = apv.close()
    assert problem is not None and faults.raised
    assert shared.read_bytes() == before
