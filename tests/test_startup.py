"""What a start may load: the price of each was measured (benchmarks/README.md), so none comes back.

No time is asserted here; `python3 dev.py bench startup` measures.
"""

import ast
import os
import subprocess
import sys
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from benchmarks.startup import NOW, ROOT, environment

# Starts the program by its own main() and looks at it when it is painted and at rest.
LOOK = """
import os, sys
from benchmarks import start_child

def tell(ready):
    from PySide6 import QtCore, QtWidgets
    qt = sorted(vars(QtCore)) + sorted(vars(QtWidgets))
    shown = [w for w in QtWidgets.QApplication.allWidgets() if w.isVisible()]
    print({
        "modules": sorted(sys.modules),
        "qt": qt,
        "shown": sorted({type(w).__name__ for w in shown}),
        "titles": [w.windowTitle() for w in shown if w.isWindow()],
    }, flush=True)
    os._exit(0)

start_child.tell = tell
start_child.program(sys.argv[1])
"""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What a fresh process holds when the example is on the screen."""
    folder = tmp_path_factory.mktemp("start")
    example = folder / "moellegaarden.apv"
    surroundings = Surroundings(lambda: NOW, Random(7), folder / "making")
    files.create_example(example, load("da"), surroundings).close()
    told = subprocess.run(
        [sys.executable, "-c", LOOK, str(example)],
        env={**environment(folder), "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    seen: dict[str, list[str]] = ast.literal_eval(told.stdout)
    return seen


def test_it_is_a_real_start(start: dict[str, list[str]]) -> None:
    assert {"MainWindow", "StepTree", "OverviewPage", "PictureView"} <= set(start["shown"])
    assert any("Møllegården" in title for title in start["titles"])


@pytest.mark.parametrize(
    "module",
    [
        "sqlite_utils",  # 0.65 of a bare window
        "click",
        "dateutil",
        "reportlab",  # 1.1
        "PIL",
        "pypdfium2",
        "docx",
        "lxml",
        "xlsxwriter",
        "json",
        "hashlib",
        "concurrent",
        "uuid",
        "PySide6.QtNetwork",
        "PySide6.QtPrintSupport",
        "PySide6.QtSvg",
        "apv_desktop.cli",
        "apv_desktop.exchange",
        "apv_desktop.printing",
        "apv_desktop.gui.autosave",
        "apv_desktop.gui.step_page",
        "apv_desktop.gui.generated",
        "apv_desktop.gui.dialogs",
        "apv_desktop.gui.models",
        "apv_desktop.gui.file_keeper",
        "apv_desktop.services.example",
        "apv_desktop.services.keeping",
        "apv_desktop.services.past",
        "apv_desktop.services.presence",
        "apv_desktop.store.backups",
        "apv_desktop.store.digest",  # the seal is compared once the window stands there
        "apv_desktop.store.forks",
        "apv_desktop.store.history",
        "apv_desktop.store.making",
        "apv_desktop.store.migrating",
        "apv_desktop.store.publishing",
        "apv_desktop.store.reading",
        "apv_desktop.store.restoring",
    ],
)
def test_what_the_overview_does_not_need_is_not_loaded(
    start: dict[str, list[str]], module: str
) -> None:
    assert [m for m in start["modules"] if m == module or m.startswith(f"{module}.")] == []


def test_no_page_but_the_overview_is_loaded(start: dict[str, list[str]]) -> None:
    pages = {
        m.rpartition(".")[2] for m in start["modules"] if m.startswith("apv_desktop.gui.pages.")
    }
    assert pages == {"catalogue", "overview_page"}


@pytest.mark.parametrize(
    "name",
    [
        "Qt",
        "QIcon",
        "QKeySequence",
        "QPainter",
        "QStyle",
        "QMessageBox",
        "QFileDialog",
        "QComboBox",
        "QWizard",
    ],
)
def test_types_of_qt_with_hundreds_of_names_are_not_built(
    start: dict[str, list[str]], name: str
) -> None:
    """PySide6 builds a type, with every enum in it, when its name is first used."""
    assert "QWidget" in start["qt"]
    assert name not in start["qt"]


def test_the_layers_below_come_before_qt() -> None:
    """PySide6 reads the source of each module imported after it; see below_qt."""
    script = (
        "import sys, apv_desktop.below_qt; below = set(sys.modules);"
        "import apv_desktop.gui.app, apv_desktop.gui.pages.overview_page;"
        "print(*sorted(m for m in set(sys.modules) - below if m.startswith('apv_desktop.')))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        env=dict(os.environ),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    late = told.stdout.split()
    assert "apv_desktop.gui.app" in late
    assert [m for m in late if not m.startswith("apv_desktop.gui")] == []
