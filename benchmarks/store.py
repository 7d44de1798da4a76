"""Keeping a file: an acknowledged edit, opening a large file, and the window meanwhile.

An edit is held against the same rows committed by plain sqlite3 with the same pragmas; opening,
with every check and the working copy made, against fetching every row once.
"""

import os
import sqlite3
import time
from collections.abc import Callable
from itertools import count, pairwise
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from apv_desktop.content import load
from apv_desktop.services import action_plans, files, keeping, workplace
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import database
from benchmarks.pairs import Sample, compare, report
from benchmarks.startup import NOW

MEGABYTES = 6
EDITS = 25
LONG = "Vi vil have ro, når vi doserer medicin, og en aftale om, hvem der tager telefonen. " * 40
HEARTBEAT_MS = 2
WATCHED_SECONDS = 6.0


def run() -> None:
    """Measure, print and keep the figures."""
    with TemporaryDirectory(prefix="apv-bench-") as name:
        folder = Path(name)
        own = Surroundings(lambda: NOW, Random(7), folder / "state")
        small, large = folder / "small.apv", folder / "large.apv"
        files.create_example(small, load("da"), own).close()
        _make_large(large, own)
        outcomes = [
            compare("an acknowledged edit", "ms", _edits(small, folder, own), rounds=30),
            compare(f"opening {large.stat().st_size >> 20} MB", "ms", _openings(large, own)),
        ]
        stall = _longest_stall(large, own)
        print(f"longest stall of the window while publishing and backing up: {stall:.0f} ms")
    report("store", outcomes, load=os.getloadavg(), longest_stall_ms=stall)


def _make_large(path: Path, own: Surroundings) -> None:
    apv = files.create_example(path, load("da"), own, 300, 500)
    plans = [plan.id for plan in apv.contents.plans]
    for number in count():
        if number % 50 == 0:
            apv.publish()
            if path.stat().st_size >= MEGABYTES << 20:
                break
        apv.settle()
        action_plans.change(apv, plans[number % len(plans)], problem=f"{number} {LONG}"[:1900])
    apv.close()


def _edits(path: Path, folder: Path, own: Surroundings) -> dict[str, Sample]:
    """The same two rows written and one changed, by plain sqlite3 and by an APV's own edit."""
    apv = files.open_apv(path, own)
    twin = folder / "twin.apv"
    twin.write_bytes(path.read_bytes())
    raw = database.own(twin)
    apv.verify()
    numbers = count(1_000_000)

    def plainly() -> None:
        number = next(numbers)
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE workplace SET contact = ? WHERE round_id = 1", (f"Åse {number}",))
        raw.execute(
            "INSERT INTO history (at, label, before, after, generation) VALUES (?, ?, ?, ?, ?)",
            ("2027-03-10T10:00:00", "workplace_changed", "x" * 330, "x" * 330, number),
        )
        raw.execute("INSERT INTO lineage VALUES (?, ?, ?)", (number, "0123456789abcdef", "2027"))
        raw.execute("COMMIT")

    def ours() -> None:
        apv.settle()
        workplace.change(apv, contact=f"Åse {next(numbers)}")

    return {"plain sqlite3": _per(plainly, EDITS), "acknowledged edit": _per(ours, EDITS)}


def _openings(path: Path, own: Surroundings) -> dict[str, Sample]:
    def every_row() -> None:
        connection = sqlite3.connect(path)
        names = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        for (name,) in names:
            connection.execute(f'SELECT * FROM "{name}"').fetchall()
        connection.close()

    def opened() -> None:
        apv = files.open_apv(path, own)
        apv.verify()
        apv.let_go()

    def painted() -> None:
        files.open_apv(path, own).let_go()

    return {
        "SELECT * of every row": _per(every_row, 1),
        "opened and checked": _per(opened, 1),
        "opened, the seal not yet compared": _per(painted, 1),
    }


def _per(deed: Callable[[], None], times: int) -> Sample:
    def sample() -> float:
        began = time.perf_counter()
        for _ in range(times):
            deed()
        return (time.perf_counter() - began) / times * 1000

    return sample


def _longest_stall(path: Path, own: Surroundings) -> float:
    """The longest time the window's thread did nothing else, in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer

    from apv_desktop.gui.app import application, make_window

    window = make_window(own, path)
    window.show()
    application().processEvents()
    assert window.apv is not None
    _edit_without_counting(window.apv)
    beats = [time.perf_counter()]
    beat = QTimer(interval=HEARTBEAT_MS)
    beat.timeout.connect(lambda: beats.append(time.perf_counter()))
    beat.start()
    loop = QEventLoop()
    QTimer.singleShot(int(WATCHED_SECONDS * 1000), loop.quit)
    loop.exec()
    beat.stop()
    assert window.apv.is_published, "nothing was published meanwhile"
    assert keeping.list_backups(window.apv), "nothing was backed up meanwhile"
    window.close()
    return 1000 * max(later - earlier for earlier, later in pairwise(beats))


def _edit_without_counting(apv: Apv) -> None:
    apv.verify()
    workplace.change(apv, contact="Åse")
