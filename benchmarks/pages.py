"""What the user waits for after the start: a page shown for the first time, and a change kept.

On the example and on a large file (300 people, 2,000 plans), in processor time: on a busy machine
the clock on the wall tells of the others. Milliseconds mean little on another machine; the same
page shown again, and the load, stand beside them.
"""

import os
import time
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from apv_desktop.content import load
from apv_desktop.domain import phases
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.services import files, workplace
from apv_desktop.services.surroundings import Surroundings
from benchmarks.pairs import report
from benchmarks.startup import NOW

if TYPE_CHECKING:
    from apv_desktop.gui.main_window import MainWindow

SIZES = {"example": (None, None), "300 people, 2,000 plans": (300, 2000)}
ROUNDS = 9

Figures = dict[str, float]


def run() -> None:
    """Measure, print and keep the figures, in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from apv_desktop.gui import qt_import

    with TemporaryDirectory(prefix="apv-bench-") as folder:
        qt_import.bring_in(Path(folder))  # as the program does it
    from apv_desktop.gui.app import make_window

    kept: dict[str, Figures] = {}
    for name, (people, actions) in SIZES.items():
        with TemporaryDirectory(prefix="apv-bench-") as folder:
            own = Surroundings(lambda: NOW, Random(7), Path(folder) / "state")
            path = Path(folder) / "measured.apv"
            files.create_example(path, load("da"), own, people, actions).close()
            figures = {"open the file": _usual(lambda: files.open_apv(path, own).close())}  # noqa: B023 - used at once
            window = make_window(own, path)
            window.resize(1366, 768)
            window.show()
            figures |= {**_warmed(window), **_pages(window), **_change(window)}
            window.close()
        kept[name] = figures
        print(f"{name}, in ms:")
        print(*(f"  {what:<34}{value:>8.1f}" for what, value in figures.items()), sep="\n")
    report("pages", [], load=os.getloadavg(), milliseconds=kept)


def _warmed(window: "MainWindow") -> Figures:
    """What is loaded while nobody waits: its longest step, which is the longest a key can wait."""
    from apv_desktop.gui.warm_up import WarmUp

    warm_up = WarmUp(window)
    steps = []
    loaded = "-"
    while loaded:
        began = time.process_time()
        loaded = warm_up.take_step()
        steps.append((time.process_time() - began) * 1000)
    return {"warm-up, longest step": max(steps), "warm-up, all steps": sum(steps)}


def _pages(window: "MainWindow") -> Figures:
    """Each page the first time, built and painted, and the time after."""
    _show(window, StepId.OVERVIEW)
    figures = {}
    for step in [each.id for each in STEPS]:
        figures[f"{step.value}, first"] = _once(partial(_show, window, step))
        _show(window, StepId.OVERVIEW)
        figures[f"{step.value}, again"] = _once(partial(_show, window, step))
    return figures


def _change(window: "MainWindow") -> Figures:
    """A small change: kept and shown by the shell, and what follows from it on the hub."""
    apv = window.apv
    assert apv is not None
    numbers = count()
    _show(window, StepId.OVERVIEW)
    page = window.page()
    assert page is not None
    return {
        "states of all steps": _usual(lambda: phases.states(apv.contents, apv.today)),
        "a change kept": _usual(lambda: workplace.change(apv, contact=f"Bo {next(numbers)}")),
        "overview shown anew": _usual(page.refresh),
    }


def _show(window: "MainWindow", step: StepId) -> None:
    from apv_desktop.gui.app import application

    window.go_to(step)
    application().processEvents()


def _once(deed: Callable[[], object]) -> float:
    began = time.process_time()
    deed()
    return (time.process_time() - began) * 1000


def _usual(deed: Callable[[], object]) -> float:
    return median(_once(deed) for _ in range(ROUNDS))
