"""The plug is pulled: what was not flushed may be lost, kept or torn; acknowledged edits may not.

A driver's writes are recorded with strace and replayed up to a random call. It is a model, not a
disk: unflushed writes are each lost, kept or torn at 512 bytes; changes of folders come in order
up to any point (NTFS, ext4) or, unless their folder was flushed, each for itself (FAT-like, and
worse than most). Directories themselves are taken to be there. Reordering inside a disk that lies
about having flushed is not tried, and neither is Windows.
"""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.problems import FileProblem
from tests.reliability.conftest import NOW, crash
from tests.reliability.harness import Session, count

STRACE = shutil.which("strace")
pytestmark = pytest.mark.skipif(STRACE is None, reason="needs strace")
_CALLS = "openat,pwrite64,write,fsync,fdatasync,ftruncate,rename,unlink,unlinkat,sendfile"
_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_FILE = re.compile(r"^(?:\d+|AT_FDCWD)<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_SECTOR = 512


@dataclass
class File:
    """What the disk surely has, and what it was told since."""

    flushed: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)  # None: cut off there

    def after(self, chance: Random | None) -> bytes:
        """Its content; with `chance` after a power cut."""
        data = bytearray(self.flushed)
        for at, told in self.pending:
            fate = "kept" if chance is None else chance.choice(("kept", "kept", "lost", "torn"))
            if fate == "lost":
                continue
            if told is None:
                data[:] = data[:at].ljust(at, b"\0")
                continue
            sectors = len(told) // _SECTOR
            torn = fate == "torn" and chance is not None
            written = told[: _SECTOR * chance.randint(0, sectors)] if torn and chance else told
            data[:] = data.ljust(at, b"\0")
            data[at : at + len(written)] = written
        return bytes(data)


class Disk:
    """Carries out recorded calls, and tells what a power cut would leave."""

    def __init__(self) -> None:
        self.acked = 0
        self._live: dict[str, File] = {}
        self._kept: dict[str, File] = {}
        self._moves: list[tuple[str, str | None, File | None]] = []
        self._ends: dict[str, int] = {}

    def do(self, name: str, words: str, result: int, root: str) -> None:
        """One call."""
        texts = [bytes.fromhex(t.replace("\\x", "")) for t in _TEXT.findall(words)]
        if name == "write" and texts and texts[0].startswith(b'{"ack"'):
            self.acked += 1
        found = _FILE.match(words)
        paths = [found[1]] if found else []
        if name in ("openat", "rename", "unlink", "unlinkat"):
            base = paths[0] if paths else ""
            paths = [str(Path(base, text.decode())) for text in texts]
        if result < 0 or not paths or not paths[0].startswith(root):
            return
        getattr(self, f"_{name}")(words, texts, paths)

    def _openat(self, words: str, texts: list[bytes], paths: list[str]) -> None:
        if "O_CREAT" in words and paths[0] not in self._live:
            self._link(paths[0], File())
        elif "O_TRUNC" in words:
            self._live[paths[0]].pending.append((0, None))
        self._ends[paths[0]] = 0

    def _pwrite64(self, words: str, texts: list[bytes], paths: list[str]) -> None:
        if paths[0] in self._live:
            at = int(words.rsplit(", ", 1)[1])
            self._live[paths[0]].pending.append((at, texts[0]))

    def _write(self, words: str, texts: list[bytes], paths: list[str]) -> None:
        at = self._ends[paths[0]]
        self._live[paths[0]].pending.append((at, texts[0]))
        self._ends[paths[0]] = at + len(texts[0])

    def _sendfile(self, words: str, texts: list[bytes], paths: list[str]) -> None:
        raise AssertionError("a copy the recording does not see")

    def _ftruncate(self, words: str, texts: list[bytes], paths: list[str]) -> None:
        if paths[0] in self._live:
            self._live[paths[0]].pending.append((int(words.rsplit(", ", 1)[1]), None))

    def _fsync(self, words: str, texts: list[bytes], paths: list[str]) -> None:
        file = self._live.get(paths[0])
        if file is not None:
            file.flushed, file.pending = file.after(None), []
            return
        rest = []
        for move in self._moves:
            if str(Path(move[0]).parent) == paths[0]:
                self._settle(self._kept, move)
            else:
                rest.append(move)
        self._moves = rest

    _fdatasync = _fsync

    def _rename(self, words: str, texts: list[bytes], paths: list[str]) -> None:
        self._link(paths[1], self._live[paths[0]], paths[0])

    def _unlink(self, words: str, texts: list[bytes], paths: list[str]) -> None:
        if paths[0] in self._live:
            self._link(paths[0], None)

    _unlinkat = _unlink

    def _link(self, path: str, file: File | None, source: str | None = None) -> None:
        move = (path, source, file)
        self._moves.append(move)
        self._settle(self._live, move)

    @staticmethod
    def _settle(names: dict[str, File], move: tuple[str, str | None, File | None]) -> None:
        path, source, file = move
        if source is not None:
            names.pop(source, None)
        if file is None:
            names.pop(path, None)
        else:
            names[path] = file

    def cut(self, chance: Random, *, in_order: bool) -> dict[str, bytes]:
        """The files after a power cut now."""
        names = dict(self._kept)
        upto = chance.randint(0, len(self._moves))
        for number, move in enumerate(self._moves):
            if number < upto if in_order else chance.random() < 0.5:
                self._settle(names, move)
        return {path: file.after(chance) for path, file in names.items()}


@dataclass(frozen=True)
class Recorded:
    """A session's calls, and where it took place."""

    root: Path
    calls: tuple[tuple[str, str, int], ...]
    names: tuple[str | None, ...]

    @property
    def path(self) -> Path:
        return self.root / "prøve.apv"


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    """Make, edit, publish, back up, edit, close, open, edit; all seen by strace."""
    root = tmp_path_factory.mktemp("strøm") / "disk"
    root.mkdir()
    log = root.with_name("kald.txt")
    words = (str(STRACE), "-f", "-qq", "-y", "-xx", "-s", "1000000", "-e", f"trace={_CALLS}")
    session = Session(root / "prøve.apv", root / "state", *words, "-o", str(log))
    names: list[str | None] = []
    deeds: list[dict[str, object]] = [{"do": "open", "new": True}]
    for turn in range(3):
        deeds += [{"do": "add_person", "name": f"P{turn}{n}"} for n in range(3)]
        deeds += [{"do": "publish"}, {"do": "add_person", "name": f"Q{turn}"}, {"do": "backup"}]
        deeds += [{"do": "close"}, {"do": "open"}]
    for deed in deeds:
        assert "ack" in session.ask(**deed), deed
        names.append(str(deed["name"]) if "name" in deed else None)
    session.send(do="status")
    session.answer()
    assert "Traceback" not in session.end()
    found = (_CALL.match(line) for line in log.read_text(encoding="utf-8").splitlines())
    calls = tuple((m[1], _readable(m[2]), int(m[3])) for m in found if m)
    return Recorded(root, calls, (*names, None))


def _readable(words: str) -> str:
    """Paths in <…> are told in hex as well."""
    return re.sub(
        r"<((?:\\x[0-9a-f]{2})+)>",
        lambda m: f"<{bytes.fromhex(m[1].replace(chr(92) + 'x', '')).decode()}>",
        words,
    )


def _losses(
    recorded: Recorded, chance: Random, cuts: int, *, in_order: bool, flushes: bool = True
) -> Iterator[set[str]]:
    """Pull the plug after random calls: what had been acknowledged and is not there again."""
    disk, done = Disk(), 0
    for upto in sorted(chance.randrange(len(recorded.calls)) for _ in range(cuts)):
        for name, words, result in recorded.calls[done:upto]:
            if flushes or name not in ("fsync", "fdatasync"):
                disk.do(name, words, result, str(recorded.root))
        done = max(done, upto)
        if disk.acked:  # nothing was promised before
            yield _lost(recorded, disk.cut(chance, in_order=in_order), disk.acked)


def _lost(recorded: Recorded, left: dict[str, bytes], acked: int) -> set[str]:
    shutil.rmtree(recorded.root, ignore_errors=True)  # the cut before may have left nothing
    for path, data in left.items():
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(data)
    try:
        files.read_apv(recorded.path)
    except FileProblem as problem:
        return {problem.code}
    try:
        apv = files.open_apv(
            recorded.path, Surroundings(_clock, Random(1), recorded.root / "state")
        )
        apv.verify()
    except FileProblem as problem:
        return {f"opening: {problem.code}"}
    held = {person.name for person in apv.contents.people}
    crash(apv)
    return {name for name in recorded.names[:acked] if name} - held


def _clock() -> datetime:
    return NOW


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("in_order", [True, False], ids=["in order", "FAT-like"])
def test_a_power_cut_loses_nothing_that_was_acknowledged(
    in_order: bool, recorded: Recorded
) -> None:
    cuts = _losses(recorded, Random(21), count(500, 10_000), in_order=in_order)
    harmed = [lost for lost in cuts if lost]
    assert not harmed, (len(harmed), harmed[:5])


def test_without_flushes_edits_would_be_lost(recorded: Recorded) -> None:
    """Negative control: the same cuts with every flush left out do harm."""
    cuts = _losses(recorded, Random(22), 60, in_order=True, flushes=False)
    assert sum(map(bool, cuts)) > 10
