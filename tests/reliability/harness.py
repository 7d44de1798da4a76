"""A session with the driver, and what it was promised: the acknowledged state."""

import atexit
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import IO, Any, Protocol

DRIVER = Path(__file__).with_name("driver.py")
ROOT = DRIVER.parents[2]
SOAK = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
_PATIENCE_SECONDS = 60.0


def count(ci: int, soak: int) -> int:
    """How many rounds to run here."""
    return soak if SOAK else ci


@dataclass
class Promised:
    """What the driver acknowledged, and the one command it may or may not have carried out."""

    notes: dict[int, str] = field(default_factory=dict)
    people: list[str] = field(default_factory=list)
    under_way: tuple[str, int, str] | None = None

    def note(self, number: int, text: str) -> None:
        """A note was acknowledged."""
        self.notes[number] = text

    def is_kept_by(self, status: dict[str, Any]) -> bool:
        """Whether a reopened file holds every acknowledged edit and nothing torn."""
        notes = {int(number): text for number, text in status["notes"].items()}
        return self._matches(notes, list(status["people"]))

    def _matches(self, notes: dict[int, str], people: list[str]) -> bool:
        if (notes, sorted(people)) == (self.notes, sorted(self.people)):
            return True
        if self.under_way is None:
            return False
        kind, number, text = self.under_way
        if kind == "note":
            return notes == {**self.notes, number: text} and sorted(people) == sorted(self.people)
        return notes == self.notes and sorted(people) == sorted([*self.people, text])


def surroundings(**more: str) -> dict[str, str]:
    """The environment a driver runs in."""
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1", **more}


class _Process(Protocol):
    """A running driver: its two ends, and how it comes to its own."""

    @property
    def source(self) -> IO[str]: ...

    @property
    def sink(self) -> IO[str]: ...

    def kill(self) -> None: ...

    def end(self) -> str: ...


class _Spawned:
    """A Python of its own: what there is everywhere."""

    def __init__(self, words: list[str], environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=surroundings(**environment),
        )
        assert self._process.stdin is not None and self._process.stdout is not None
        self.sink: IO[str] = self._process.stdin
        self.source: IO[str] = self._process.stdout

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> str:
        return self._process.communicate(timeout=_PATIENCE_SECONDS)[1]


class _Forked:
    """A fork of the zygote: a tenth of the time, and just as dead when killed."""

    def __init__(self, path: Path, state: Path, environment: dict[str, str]) -> None:
        handle, name = tempfile.mkstemp(dir=_zygote().parent)
        os.close(handle)
        self._errors = Path(name)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.connect(str(_zygote()))
        self.source: IO[str] = self._socket.makefile("r", encoding="utf-8", newline="\n")
        self.sink: IO[str] = self._socket.makefile("w", encoding="utf-8", newline="\n")
        told = {
            "path": str(path),
            "state": str(state),
            "environment": environment,
            "errors": name,
        }
        self.sink.write(json.dumps(told) + "\n")
        self.sink.flush()
        self._handle = os.pidfd_open(int(self.source.readline()))

    def kill(self) -> None:
        try:
            signal.pidfd_send_signal(self._handle, signal.SIGKILL)
        except ProcessLookupError:
            return

    def end(self) -> str:
        with suppress(OSError):  # the other end may be gone already
            self._socket.shutdown(socket.SHUT_WR)
        while self.source.read():
            pass
        ended = select.select([self._handle], [], [], _PATIENCE_SECONDS)[0]
        os.close(self._handle)
        assert ended, "the driver does not end"
        with suppress(OSError):  # a command it did not live to read
            self.sink.close()
        self.source.close()
        self._socket.close()
        return self._errors.read_text(encoding="utf-8")


@cache
def _zygote() -> Path:
    """Where the one process that forks drivers listens; it ends with the tests."""
    folder = Path(tempfile.mkdtemp(prefix="apv-z-"))
    listens = folder / "s"
    process = subprocess.Popen(
        [sys.executable, str(DRIVER.with_name("zygote.py")), str(listens)],
        stdin=subprocess.PIPE,
        env=surroundings(),
    )

    def stop() -> None:
        process.communicate(timeout=_PATIENCE_SECONDS)
        shutil.rmtree(folder, ignore_errors=True)

    atexit.register(stop)
    until = time.monotonic() + _PATIENCE_SECONDS
    while not listens.exists():
        assert process.poll() is None and time.monotonic() < until, "the zygote does not start"
        time.sleep(0.01)  # it is being imported; nothing else tells when it listens
    return listens


class Session:
    """The driver as a process that may be killed at any moment.

    `before` are words to run it under (strace, say); it then is a Python of its own.
    """

    def __init__(self, path: Path, state: Path, *before: str, **environment: str) -> None:
        words = [*before, sys.executable, str(DRIVER), "--state", str(state), str(path)]
        forks = not before and hasattr(os, "pidfd_open")
        self._process: _Process = (
            _Forked(path, state, environment) if forks else _Spawned(words, environment)
        )
        self._errors: str | None = None

    def send(self, **command: Any) -> None:
        """Write a command without waiting for its answer."""
        try:
            self._process.sink.write(json.dumps(command, ensure_ascii=False) + "\n")
            self._process.sink.flush()
        except (BrokenPipeError, ConnectionResetError):
            return  # it was killed meanwhile: there will be no answer

    def answer(self) -> dict[str, Any] | None:
        """The next answer; None when the process was killed before it."""
        try:
            line = self._process.source.readline()
        except ConnectionResetError:
            return None
        if not line.endswith("\n"):
            return None
        told: dict[str, Any] = json.loads(line)
        return told

    def ask(self, **command: Any) -> dict[str, Any]:
        """Send and wait; the process must live."""
        self.send(**command)
        told = self.answer()
        assert told is not None, self.trouble()
        return told

    def kill(self) -> None:
        """Switch it off at the wall."""
        self._process.kill()

    def trouble(self) -> str:
        """What it wrote to stderr: a traceback is a defect whatever else holds."""
        return self.end()

    def end(self) -> str:
        """Wait for the end; what was written to stderr."""
        if self._errors is None:
            self._errors = self._process.end()
        return self._errors
