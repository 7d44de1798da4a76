"""The first step's page finds what it needs loaded, and a window that closes is left in peace."""

import os
import subprocess
import sys
from pathlib import Path

from apv_desktop.content import load
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings

ROOT = Path(__file__).resolve().parents[2]

# A process of its own: in this one everything is loaded already.
BEGUN = """
import sys
from datetime import datetime
from pathlib import Path
from random import Random
from apv_desktop.domain.steps import STEPS
from apv_desktop.gui.app import application, make_window
from apv_desktop.gui.warm_up import WarmUp
from apv_desktop.services.surroundings import Surroundings

example = Path(sys.argv[1])
own = Surroundings(lambda: datetime(2027, 3, 10, 10), Random(7), example.parent / "state")
window = make_window(own, example)
window.show()
application().processEvents()
WarmUp(window).begin()
"""
THROUGH = """
from PySide6 import QtCore, QtGui, QtWidgets
while window.findChild(WarmUp):
    application().processEvents(QtCore.QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
"""
FIRST_PAGE = """
known = set(sys.modules)
def kinds():
    built = {**vars(QtGui), **vars(QtWidgets)}
    whole = (QtWidgets.QWidget, QtCore.QEvent)
    return {n for n, kind in built.items() if isinstance(kind, type) and issubclass(kind, whole)}
before = kinds()
assert {"Qt", "QStyle", "QComboBox"} <= {*vars(QtCore), *vars(QtWidgets)}
for step in STEPS:
    window.go_to(step.id)
    application().processEvents()
print(*sorted(set(sys.modules) - known), *sorted(kinds() - before))
"""
CLOSED = """
print("apv_desktop.gui.step_page" in sys.modules)
"""


def _run(script: str, example: Path, surroundings: Surroundings) -> str:
    files.create_example(example, load("da"), surroundings).close()
    told = subprocess.run(
        [sys.executable, "-c", script, str(example)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    return told.stdout.strip()


def test_the_pages_find_everything_loaded(tmp_path: Path, surroundings: Surroundings) -> None:
    late = _run(BEGUN + THROUGH + FIRST_PAGE, tmp_path / "e.apv", surroundings).split()
    ours = [name for name in late if name.startswith("apv_desktop")]
    # A page's texts are read in about a millisecond, whenever it asks for them.
    assert [name for name in ours if not name.startswith("apv_desktop.content.generated.")] == []
    assert [name for name in late if name.startswith("Q")] == []


def test_nothing_is_loaded_for_a_window_that_closes(
    tmp_path: Path, surroundings: Surroundings
) -> None:
    closing = BEGUN + "window.close()\n" + THROUGH + CLOSED
    assert _run(closing, tmp_path / "e.apv", surroundings) == "False"
