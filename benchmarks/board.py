"""The board with 2,000 and 10,000 action plans: filter, sort and a change of status.

The twin reads the rows of the plans and their activities once from the file, and does nothing with
them. What the user waits for is measured in the window with its table attached, until Qt is at
rest, in processor time: on a busy machine the clock on the wall tells of the others.
"""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from itertools import cycle
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from apv_desktop.content import load
from apv_desktop.domain.action_plans import ActivityStatus
from apv_desktop.domain.board import BoardColumn
from apv_desktop.domain.steps import StepId
from apv_desktop.services import action_plans, files
from apv_desktop.services.surroundings import Surroundings
from benchmarks.pairs import Outcome, Sample, compare, report
from benchmarks.startup import NOW

if TYPE_CHECKING:
    from apv_desktop.gui.models.board_model import BoardModel
    from apv_desktop.gui.pages.board_page import BoardPage

SIZES = (2_000, 10_000)
ROUNDS = 15
MANY = 1_008  # rows in one bulk change
_READ = ("SELECT * FROM action_plan", "SELECT * FROM activity")


def run() -> None:
    """Measure, print and keep the ratios, and the time per row of the large against the small."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    outcomes = [_measured(plans) for plans in SIZES]
    small, large = outcomes
    growth = {}
    for name in small[0].samples:
        if name in large[0].samples:
            per_row = [_usual(each, name) / rows for each, rows in outcomes]
            growth[name] = round(per_row[1] / per_row[0], 2)
            print(f"  time per row, {SIZES[1]:,} against {SIZES[0]:,}, {name}: {growth[name]}")
    report("board", [small[0], large[0]], load=os.getloadavg(), time_per_row=growth)


def _measured(plans: int) -> tuple[Outcome, int]:
    from apv_desktop.gui.app import application, make_window
    from apv_desktop.gui.pages.board_page import BoardPage

    with TemporaryDirectory(prefix="apv-bench-") as folder:
        own = Surroundings(lambda: NOW, Random(7), Path(folder) / "state")
        path = Path(folder) / "measured.apv"
        files.create_example(path, load("da"), own, 300, plans).close()
        window = make_window(own, path)
        window.resize(1366, 768)
        window.show()
        window.go_to(StepId.BOARD)
        page = window.page()
        assert isinstance(page, BoardPage)
        page.apv.verify()
        _settle()
        with closing(sqlite3.connect(path)) as connection:
            twin = _timed(lambda: [connection.execute(sql).fetchall() for sql in _READ])
            candidates = {"reading the rows once": twin, **_deeds(page)}
            outcome = compare(f"board, {plans:,} plans", "s", candidates, rounds=ROUNDS)
        rows = page.ui.board_table.model().rowCount()
        window.close()
        application().processEvents()
    return outcome, rows


def _deeds(page: "BoardPage") -> dict[str, Sample]:
    """Each begins with the same rows shown; what is set back afterwards is not counted."""
    from apv_desktop.gui.models.board_model import COLUMNS

    statuses = cycle((ActivityStatus.UNDER_WAY, ActivityStatus.NOT_STARTED))
    order = list(ActivityStatus)

    def filter_() -> None:
        page.ui.search_edit.setText("engen")
        _settle()

    def show_all() -> None:
        page.ui.search_edit.clear()
        _settle()

    def sort() -> None:
        page.sort_by(COLUMNS.index(BoardColumn.WHO))
        _settle()

    def sort_back() -> None:
        page.sort_by(COLUMNS.index(BoardColumn.NUMBER))
        _settle()

    def change_many() -> None:
        action_plans.change_activities(page.apv, many, status=next(statuses))
        page.refresh()
        _settle()

    def change() -> None:
        page.menu.statuses.actions()[order.index(next(statuses))].trigger()
        _settle()

    many = [row.key for row in _model(page).rows if row.activity is not None and not row.is_ended]
    many = many[:MANY]
    _stand_on_an_open_row(page)
    return {
        "filter": _timed(filter_, show_all),
        "sort": _timed(sort, sort_back),
        "status change": _timed(change),
        f"status change of {MANY:,}": _timed(change_many),
    }


def _stand_on_an_open_row(page: "BoardPage") -> None:
    for at, row in enumerate(_model(page).rows):
        if row.activity is not None and not row.is_ended:
            page.ui.board_table.select(at)
            return


def _model(page: "BoardPage") -> "BoardModel":
    from apv_desktop.gui.models.board_model import BoardModel

    model = page.ui.board_table.model()
    assert isinstance(model, BoardModel)
    return model


def _timed(deed: Callable[[], object], after: Callable[[], object] = lambda: None) -> Sample:
    def sample() -> float:
        began = time.process_time()
        deed()
        took = time.process_time() - began
        after()
        return took

    return sample


def _settle() -> None:
    from apv_desktop.gui.app import application

    application().processEvents()


def _usual(outcome: Outcome, name: str) -> float:
    return median(outcome.samples[name])
