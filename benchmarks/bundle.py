"""The bundle in dist/ against PyInstaller's untrimmed bundle of a window that says hello.

Size and number of files against that; how long it takes to start, against the same start from
the checkout. Build it first: `python3 dev.py bundle`.
"""

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.pairs import Sample, compare, report
from benchmarks.startup import ROOT, VALGRIND, environment, make_example

BUNDLE = ROOT / "dist" / "apv-desktop"
PROGRAM = BUNDLE / ("apv-desktop.exe" if sys.platform == "win32" else "apv-desktop")
LARGEST = 15
COLLECTED = re.compile(r"Collected : (\d+)")
HELLO = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("hello"))
window.show()
sys.exit(app.exec())
"""


def run() -> None:
    """Measure and report."""
    if not PROGRAM.exists():
        print("There is no bundle to measure. Make one first: python3 dev.py bundle")
        return
    with TemporaryDirectory(prefix="apv-bench-") as name:
        folder = Path(name)
        hello, ours = footprint(_hello(folder)), footprint(BUNDLE)
        print(_against(hello, ours))
        file = str(make_example(folder))
        commands = {
            "source": (sys.executable, "-m", "apv_desktop", "--start-once", file),
            "bundle": (str(PROGRAM), "--start-once", file),
        }
        times = {name: _time(folder, words) for name, words in commands.items()}
        outcomes = [compare("start, first paint and end", "s", times)]
        if shutil.which("valgrind"):
            counts = {name: _count(folder, words) for name, words in commands.items()}
            outcomes.append(compare("instructions", "M", counts, rounds=1, warm_ups=1))
        report("bundle", outcomes, hello=hello, bundle=ours, largest=dict(_largest()))


def footprint(folder: Path) -> Mapping[str, int]:
    """What a folder takes on disk, and of how many files; a link is none."""
    files = list(_files(folder))
    # Windows does not tell blocks.
    taken = [getattr(path.stat(), "st_blocks", 0) * 512 or path.stat().st_size for path in files]
    return {"bytes": sum(taken), "files": len(files)}


def _against(hello: Mapping[str, int], ours: Mapping[str, int]) -> str:
    lines = ["size and files, against an untrimmed bundle of a bare window"]
    for name, each in (("bare window", hello), ("bundle", ours)):
        ratio = each["bytes"] / hello["bytes"]
        megabytes = each["bytes"] / 2**20
        lines.append(f"  {name:<34} {megabytes:>9.1f} MiB  x {ratio:.3f}  {each['files']} files")
    return "\n".join(lines)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _largest() -> list[tuple[str, int]]:
    sizes = [(path.relative_to(BUNDLE).as_posix(), path.stat().st_size) for path in _files(BUNDLE)]
    return sorted(sizes, key=lambda each: -each[1])[:LARGEST]


def _hello(folder: Path) -> Path:
    """PyInstaller with its defaults, on the least program."""
    (folder / "hello.py").write_text(HELLO, "utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--windowed", "hello.py"]
    subprocess.run(command, cwd=folder, capture_output=True, check=True)
    return folder / "dist" / "hello"


def _time(folder: Path, command: Sequence[str]) -> Sample:
    """Seconds from spawn to the end of the process, which ends when its window is painted."""

    def timed() -> float:
        began = time.monotonic()
        _start(folder, command)
        return time.monotonic() - began

    return timed


def _count(folder: Path, command: Sequence[str]) -> Sample:
    """Millions of instructions of the same start; the bundle's first program starts itself anew."""

    def counted() -> float:
        told = _start(folder, (*VALGRIND, "--trace-children=yes", *command)).stderr
        return sum(int(found) for found in COLLECTED.findall(told)) / 1e6

    return counted


def _start(folder: Path, command: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command, env=environment(folder), cwd=folder, capture_output=True, text=True, check=True
    )
