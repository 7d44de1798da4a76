"""The disk fills up at any 4 kB step: the edit that has no room is refused, all others are kept.

The disks are small real ones (tmpfs), so they need the right to mount; elsewhere only the limit on
a file's size is tried, which any process may set for itself.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import files, keeping, statements
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.problems import FileProblem
from tests.reliability.conftest import NOW, crash, is_root
from tests.reliability.harness import ROOT, count

STEP = 4096
_SIZE = count(48, 400) << 20  # the backups of a long run need room of their own
_EDITS = 12
_FILLING = 1 << 20


class Disk:
    """A small disk with a file on it that takes up all room but some."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "fyld"

    def leave(self, free: int) -> None:
        """Fill it up but for so many bytes."""
        with self._ballast.open("ab", buffering=0) as file:
            for size in (_FILLING, STEP):
                with suppress(OSError):
                    while file.write(bytes(size)) == size:
                        pass
            file.truncate(max(0, file.tell() - free))

    def clear(self) -> None:
        """Make room again."""
        self._ballast.unlink(missing_ok=True)


@pytest.fixture
def disks(tmp_path: Path) -> Iterator[dict[str, Disk]]:
    """Two disks: one for the user's folder, one for the state folder."""
    as_root = [] if is_root() else ["sudo", "-n"]
    mounted: list[Path] = []
    try:
        for name in ("mappe", "state"):
            folder = tmp_path / name
            folder.mkdir()
            words = [*as_root, "mount", "-t", "tmpfs", "-o", f"size={_SIZE},mode=777", "apv"]
            try:
                subprocess.run([*words, str(folder)], check=True, capture_output=True)
            except (OSError, subprocess.CalledProcessError):
                pytest.skip("no right to mount a small disk here")
            mounted.append(folder)
        yield {folder.name: Disk(folder) for folder in mounted}
    finally:
        for folder in mounted:
            # A test that fails may still hold a file there; a disk left harms the next run.
            subprocess.run([*as_root, "umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def around(disks: dict[str, Disk]) -> Surroundings:
    return Surroundings(lambda: NOW, Random(11), disks["state"].folder)


@pytest.fixture
def path(disks: dict[str, Disk], around: Surroundings) -> Path:
    """A new file on the user's disk."""
    path = disks["mappe"].folder / "prøve.apv"
    _made(path, around).close()
    return path


def _made(path: Path, around: Surroundings) -> Apv:
    return files.create_apv(path, Workplace("P"), "APV", Meeting(MeetingKind.DIALOGUE_1), around)


def _size_of_one(disk: Disk, around: Surroundings) -> int:
    path = disk.folder / "en af dem.apv"
    _made(path, around).close()
    return path.stat().st_size


FULL = {"state": ("state",), "mappe": ("mappe",), "begge": ("state", "mappe")}


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("which", FULL)
def test_what_was_acknowledged_is_kept_and_work_goes_on(
    which: str, disks: dict[str, Disk], path: Path, around: Surroundings
) -> None:
    acked: list[str] = []
    refused = 0
    for step in range(count(20, 200)):
        apv = files.open_apv(path, around)
        for name in FULL[which]:
            disks[name].leave(step * STEP)
        refused += _fill_up(apv, step, acked)
        assert _texts(apv.contents) == sorted(acked)
        _save_all_ways(apv)
        files.read_apv(path)  # whole, whatever happened
        if step % 2:
            crash(apv)
            for disk in disks.values():
                disk.clear()
            apv = files.open_apv(path, around)
        for disk in disks.values():
            disk.clear()
        assert _texts(apv.contents) == sorted(acked)
        _add(apv, f"{step} igen", acked)
        assert apv.close() is None
        assert _texts(files.read_apv(path)) == sorted(acked)
    assert refused or which == "mappe", "the disk never was full"


def _fill_up(apv: Apv, step: int, acked: list[str]) -> int:
    for number in range(_EDITS):
        try:
            _add(apv, f"{step}.{number} " + "æ" * 1500, acked)
        except FileProblem as problem:
            assert problem.code == "full", (step, number, problem)
            return 1
    return 0


def _add(apv: Apv, text: str, acked: list[str]) -> None:
    statements.add(apv, StatementKind.WISH, text)
    acked.append(text)


def _texts(held: Contents) -> list[str]:
    """The lines of a file: what order they were typed in it does not tell."""
    return sorted(wish.text for wish in held.wishes)


def _save_all_ways(apv: Apv) -> None:
    """Publishing and backing up come through or say that the disk is full."""
    ways: tuple[Callable[[], object], ...] = (apv.publish, lambda: keeping.back_up(apv, "closing"))
    for way in ways:
        try:
            way()
        except FileProblem as problem:
            assert problem.code == "full", problem


@pytest.mark.parametrize("which", FULL)
def test_opening_on_a_full_disk_is_refused_or_works(
    which: str, disks: dict[str, Disk], path: Path, around: Surroundings
) -> None:
    before = path.read_bytes()
    for step in range(count(20, 60)):
        for name in FULL[which]:
            disks[name].leave(step * STEP)
        try:
            crash(files.open_apv(path, around))
        except FileProblem as problem:
            assert problem.code == "full", (step, problem)
        assert path.read_bytes() == before
        for disk in disks.values():
            disk.clear()
        apv = files.open_apv(path, around)
        apv.verify()
        assert apv.close() is None


def test_making_a_file_on_a_full_disk_leaves_nothing_half(
    disks: dict[str, Disk], around: Surroundings
) -> None:
    whole = _size_of_one(disks["mappe"], around) // STEP
    steps = range(0, 2 * whole, count(2, 1))
    made = 0
    for step in steps:
        path = disks["mappe"].folder / f"ny {step}.apv"
        disks["mappe"].leave(step * STEP)
        try:
            _made(path, around).close()
            made += 1
        except FileProblem as problem:
            assert problem.code == "full", (step, problem)
            assert not path.exists()
        disks["mappe"].clear()
        assert not list(disks["mappe"].folder.glob("~*"))
    assert 0 < made < len(steps)


_LIMITED = """
import json, resource, sys
from tests.reliability import test_disk_full
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
print(json.dumps(test_disk_full.under_a_limit(sys.argv[2], sys.argv[3])))
"""


def under_a_limit(path: str, state: str) -> list[str]:
    """Edit until no file may grow further: the acknowledged texts."""
    apv = files.open_apv(Path(path), Surroundings(datetime.now, Random(), Path(state)))
    acked = _texts(apv.contents)
    for number in range(1000):
        try:
            _add(apv, f"{number} " + "æ" * 1500, acked)
        except FileProblem as problem:
            assert problem.code == "full", problem
            assert _texts(apv.contents) == sorted(acked)
            return acked
    raise AssertionError("the limit was never met")


@pytest.mark.skipif(os.name != "posix", reason="limits on a file's size are POSIX's")
@pytest.mark.parametrize("more", [1, 700, 4096, 60_000])
def test_a_file_that_may_not_grow(
    more: int, shared: Path, pc: Callable[[str], Surroundings]
) -> None:
    """Negative control of the limit within: without it the child would say so."""
    around = pc("a")
    words = (str(shared.stat().st_size + more), str(shared), str(around.state))
    ran = subprocess.run(
        [sys.executable, "-c", _LIMITED, *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    apv = files.open_apv(shared, around)
    assert _texts(apv.contents) == sorted(json.loads(ran.stdout))
    assert apv.close() is None
