"""What a start may load: the price of each was measured (benchmarks/README.md), so none comes back.

No time is asserted here; `python3 dev.py bench startup` measures.
"""

import ast
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from benchmarks.startup import NOW, ROOT, Starts, environment

# Starts the program by its own main() and looks at it when it is painted and at rest.
LOOK = """
import os, sys
from benchmarks import start_child

def enums(kind):
    for each in kind.__subclasses__():
        yield each
        yield from enums(each)

def tell(ready):
    modules = sorted(sys.modules)
    from enum import Enum
    found = set(enums(Enum))
    from PySide6 import QtCore, QtGui, QtWidgets
    qt = sorted({*vars(QtCore), *vars(QtGui), *vars(QtWidgets)})
    shown = [w for w in QtWidgets.QApplication.allWidgets() if w.isVisible()]
    print({
        "modules": modules,
        "qt": qt,
        "enums": sorted(e.__qualname__ for e in found if e.__module__.startswith("PySide6")),
        "own": sorted(e.__qualname__ for e in found if e.__module__.startswith("apv_desktop")),
        "shown": sorted({type(w).__name__ for w in shown}),
        "titles": [w.windowTitle() for w in shown if w.isWindow()],
    }, flush=True)
    os._exit(0)

start_child.tell = tell
start_child.program(sys.argv[1]) if len(sys.argv) > 1 else start_child.bare()
"""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What a fresh process holds when the example is on the screen."""
    folder = tmp_path_factory.mktemp("start")
    example = folder / "moellegaarden.apv"
    surroundings = Surroundings(lambda: NOW, Random(7), folder / "making")
    files.create_example(example, load("da"), surroundings).close()
    return looked_at(folder, str(example))


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What an empty window of the same PySide6 holds."""
    return looked_at(tmp_path_factory.mktemp("bare"))


def looked_at(folder: Path, *words: str) -> dict[str, list[str]]:
    told = subprocess.run(
        [sys.executable, "-c", LOOK, *words],
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
    assert any(title.endswith(" – APV Desktop") for title in start["titles"])


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
        "tomllib",  # texts are compiled (content/compiled.py)
        "platformdirs",
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
        "apv_desktop.store.shapes",
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
        "QEvent",  # an own changeEvent or resizeEvent is enough
        "QFont",
        "QIcon",
        "QPixmap",
        "QDialog",
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


# Enums of Qt that a start builds beyond those of an empty window: each has its types to thank.
ENUMS = """
    QAbstractItemView.CursorAction QAbstractItemView.DragDropMode
    QAbstractItemView.DropIndicatorPosition QAbstractItemView.EditTrigger
    QAbstractItemView.ScrollHint QAbstractItemView.ScrollMode
    QAbstractItemView.SelectionBehavior QAbstractItemView.SelectionMode QAbstractItemView.State
    QAbstractScrollArea.SizeAdjustPolicy QAction.ActionEvent QAction.MenuRole QAction.Priority
    QActionGroup.ExclusionPolicy QBoxLayout.Direction QByteArray.Base64DecodingStatus
    QByteArray.Base64Option QLayout.SizeConstraint QLibraryInfo.LibraryPath QPalette.ColorGroup
    QPalette.ColorRole QSettings.Format QSettings.Scope QSettings.Status
    QTreeWidgetItem.ChildIndicatorPolicy QTreeWidgetItem.ItemType
""".split()


def test_no_more_enums_of_qt_are_built(
    start: dict[str, list[str]], bare: dict[str, list[str]]
) -> None:
    """PySide6 makes Python enums of a type's own as soon as the type is named."""
    new = set(start["enums"]) - set(bare["enums"]) - set(ENUMS)
    assert not new, (
        "A start names more types of Qt. Import them inside the function that needs them, give a "
        "number to setProperty (gui/qt_numbers.py), or let it wait (gui/at_rest.py)."
    )


def test_closed_sets_are_choices(start: dict[str, list[str]]) -> None:
    assert start["own"] == [], "Use Choice (domain/choices.py); an Enum costs far more."


def test_a_start_does_not_grow_by_modules_of_the_window(start: dict[str, list[str]]) -> None:
    """Each costs a third of a million instructions, and memory."""
    gui = [m for m in start["modules"] if m.startswith("apv_desktop.gui")]
    assert len(gui) <= 34, (
        "Import a new module of the window inside the function that first needs it."
    )


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells what memory is a process's own")
def test_a_start_takes_no_more_memory(tmp_path: Path) -> None:
    """The anonymous part repeats to 0.1 MB."""
    starts = Starts(tmp_path)
    held = {}
    for name, words in starts.scenarios.items():
        starts.ready(words)
        held[name] = starts.memory(words)
    ratio = held["the program"] / held["bare window"]
    assert ratio <= 1.33, (
        "The bound is 1.3. benchmarks/README.md tells what takes memory at the first picture."
    )


@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind counts the instructions")
def test_a_start_takes_no_more_instructions(tmp_path: Path) -> None:
    """They repeat to 0.1 %, however busy the machine is; a time would not."""
    starts = Starts(tmp_path)
    counted = {}
    for name, words in starts.scenarios.items():
        starts.ready(words)  # Python writes its compiled files
        counted[name] = starts.instructions(words)
    ratio = counted["the program"] / counted["bare window"]
    assert ratio <= 1.12, (
        "The start has become dearer. benchmarks/README.md tells what things cost; "
        "`.venv/bin/python -X importtime -m apv_desktop FILE` which modules came along."
    )
