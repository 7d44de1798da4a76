"""Start-up: the first usable window with the example open, against a bare QMainWindow.

In time (from spawn until the window is painted and at rest, and until the process is gone), in
memory at that moment, and in instructions where valgrind is installed. QT_QPA_PLATFORM names the
Qt platform to measure on; otherwise nothing is shown (offscreen).
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from apv_desktop.content import load
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from benchmarks.pairs import Sample, compare, report

ROOT = Path(__file__).resolve().parent.parent
CHILD = ROOT / "benchmarks" / "start_child.py"
NOW = datetime(2027, 3, 10, 10, 0)
VALGRIND = ("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null")
_COLLECTED = re.compile(r"Collected : (\d+)")


class Starts:
    """Starts the bare window or the program, again and again from the same folder."""

    def __init__(self, folder: Path) -> None:
        self.environment = environment(folder)
        self._working_copies = folder / "state" / "APV" / "work"
        self.scenarios: Mapping[str, tuple[str, ...]] = {
            "bare window": ("bare",),
            "the program": ("app", str(make_example(folder))),
        }

    def ready(self, words: tuple[str, ...]) -> float:
        """Seconds from spawn until the window is painted and there is nothing more to do."""
        began = time.monotonic()
        return self._marks(words)[0] - began

    def process(self, words: tuple[str, ...]) -> float:
        """Seconds from spawn to the end of the process, by a clock outside it."""
        began = time.monotonic()
        self._marks(words)
        return time.monotonic() - began

    def memory(self, words: tuple[str, ...]) -> float:
        """MB of its own at first idle."""
        return self._marks(words)[1] / 1024

    def instructions(self, words: tuple[str, ...]) -> float:
        """Millions of instructions in user space; a busy machine does not change them."""
        told = self._run((*VALGRIND, *self._command(words))).stderr
        found = _COLLECTED.search(told)
        if found is None:
            raise RuntimeError(told)
        return int(found[1]) / 1e6

    def by(self, measure: str) -> dict[str, Sample]:
        """Each scenario by name, measured so."""
        taken = getattr(self, measure)
        return {name: _sample(taken, words) for name, words in self.scenarios.items()}

    def _marks(self, words: tuple[str, ...]) -> list[float]:
        return [float(mark) for mark in self._run(self._command(words)).stdout.split()]

    def _command(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return (sys.executable, str(CHILD), *words)

    def _run(self, command: tuple[str, ...]) -> "subprocess.CompletedProcess[str]":
        # The child ends without closing; what it leaves would make the next start a recovery.
        shutil.rmtree(self._working_copies, ignore_errors=True)
        return subprocess.run(
            command, env=self.environment, cwd=ROOT, capture_output=True, text=True, check=True
        )


def _sample(measure: Callable[[tuple[str, ...]], float], words: tuple[str, ...]) -> Sample:
    return lambda: measure(words)


def environment(folder: Path) -> dict[str, str]:
    """The user's environment with a state folder of its own and a stopped clock."""
    own = {
        "APV_NOW": NOW.isoformat(),
        "XDG_STATE_HOME": str(folder / "state"),
        "LOCALAPPDATA": str(folder / "state"),
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": str(ROOT),
    }
    given = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **own}
    given.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program does not compile itself
    return given


def make_example(folder: Path) -> Path:
    """Møllegården in a file."""
    path = folder / "moellegaarden.apv"
    made = Surroundings(lambda: NOW, Random(7), folder)
    files.create_example(path, load("da"), made).close()
    return path


def run() -> None:
    """Measure and report."""
    with TemporaryDirectory(prefix="apv-bench-") as folder:
        starts = Starts(Path(folder))
        outcomes = [
            compare("start to a painted window at rest", "s", starts.by("ready")),
            compare("start and end of the process", "s", starts.by("process")),
            compare("memory of its own at first idle", "MB", starts.by("memory"), rounds=5),
        ]
        if shutil.which("valgrind"):
            outcomes.append(
                compare("instructions", "M", starts.by("instructions"), rounds=1, warm_ups=0)
            )
        report("startup", outcomes, platform=starts.environment["QT_QPA_PLATFORM"])
