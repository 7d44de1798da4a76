"""A year of follow-up: one plan through every state, the clock moving on, and a bulk taken back.

Once by mouse and once by the keyboard alone.
"""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView

from apv_desktop.content import load
from apv_desktop.domain.action_plans import ActionPlan, ActivityStatus, Effect, PlanStatus
from apv_desktop.domain.board import BoardColumn
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.app import make_window
from apv_desktop.gui.models.board_model import COLUMNS
from apv_desktop.gui.pages.board_page import BoardPage
from apv_desktop.gui.pages.overview_page import OverviewPage
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.journeys.conftest import Clock
from tests.journeys.hands import Hands

THIRD = 2  # plan 3 of the example: done, under way, not started


@pytest.mark.timeout(600)
def test_a_year_of_follow_up(
    hands: Hands, clock: Clock, surroundings: Surroundings, tmp_path: Path
) -> None:
    path = tmp_path / "moellegaarden.apv"
    files.create_example(path, load("da"), surroundings).close()
    year = Year(hands, clock)
    year.open(path, surroundings)
    year.spring()
    year.a_bulk_taken_back()
    year.carried_out()
    year.looked_at()
    year.begun_again_and_given_up()


class Year:
    """The parts of the year, each by what the user sees."""

    def __init__(self, hands: Hands, clock: Clock) -> None:
        self.hands, self.clock = hands, clock

    def open(self, path: Path, surroundings: Surroundings) -> None:
        """The file as it is opened from its icon."""
        walk.let_go(self.hands.window)
        window = make_window(surroundings, path)
        window.resize(1366, 768)
        with self.hands.qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        self.hands.window = window
        walk.settle()

    def spring(self) -> None:
        """Begun, a deadline moved where it stands, and done."""
        self.to_board("1 frist er overskredet.")
        self.stand_on("3.3")
        self.set_status(ActivityStatus.UNDER_WAY)
        self.type_deadline("17.5.2027")
        assert self.plan.activities[2].deadline == date(2027, 5, 17)
        self.clock.go_to(date(2027, 5, 18))
        self.to_board("frister er overskredet.")
        self.stand_on("3.3")
        assert self.cell("3.3", BoardColumn.DEADLINE).endswith("forsinket")
        self.set_status(ActivityStatus.GIVEN_UP)
        self.set_status(ActivityStatus.DONE)
        assert not self.cell("3.3", BoardColumn.DEADLINE).endswith("forsinket")

    def a_bulk_taken_back(self) -> None:
        """Three rows at once, and as they were by one step."""
        before = self.page.contents.plans
        self.stand_on("4.1")
        for _ in range(2):
            self.hands.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        self.set_status(ActivityStatus.GIVEN_UP)
        states = {a.status for a in self.page.contents.plans[3].activities}
        assert states == {ActivityStatus.GIVEN_UP}
        self.hands.press("Fortryd")
        assert self.page.contents.plans == before

    def carried_out(self) -> None:
        """All is done; the day to see whether it helped is asked for."""
        hands = self.hands
        self.stand_on("3.2")
        hands.press("carry_out_button")
        hands.press("confirm_button")
        assert "stadig åben" in self.page.error_label().text()
        hands.press("cancel_button")
        self.stand_on("3.2")
        self.set_status(ActivityStatus.DONE)
        hands.press("carry_out_button")
        hands.write("follow_up_edit", "1.9.2027")
        hands.press("confirm_button")
        assert (self.plan.status, self.plan.follow_up) == (PlanStatus.DONE, date(2027, 9, 1))

    def looked_at(self) -> None:
        """In the autumn it is closed, with how that is known."""
        hands = self.hands
        self.clock.go_to(date(2027, 9, 2))
        self.to_board("frister er overskredet.")
        self.stand_on("3.4")
        hands.press("close_button")
        hands.press("confirm_button")
        assert "Effekten mangler" in self.page.error_label().text()
        hands.choose("effect_combo", Effect.PARTLY)
        hands.write("effect_note_edit", "Hverdage går godt, weekenden ikke")
        hands.press("confirm_button")
        assert (self.plan.status, self.plan.effect) == (PlanStatus.CLOSED, Effect.PARTLY)
        assert self.plan.ended_on == date(2027, 9, 2)

    def begun_again_and_given_up(self) -> None:
        """What ended can be opened; what cannot be kept is given up with its reason."""
        hands = self.hands
        self.stand_on("3.1")
        hands.press("reopen_button")
        assert (self.plan.status, self.plan.ended_on) == (PlanStatus.AGREED, None)
        self.clock.go_to(date(2028, 3, 10))
        hands.press("give_up_button")
        hands.write("given_up_reason_edit", "Afdelingen lukker til sommer")
        hands.press("confirm_button")
        assert self.plan.status is PlanStatus.GIVEN_UP
        assert self.plan.ended_on == date(2028, 3, 10)

    @property
    def page(self) -> BoardPage:
        page = self.hands.page
        assert isinstance(page, BoardPage)
        return page

    @property
    def plan(self) -> ActionPlan:
        return self.page.contents.plans[THIRD]

    def to_board(self, told: str) -> None:
        """The overview says what has passed; one press leads to the board."""
        hands = self.hands
        hands.go_to_overview()
        walk.settle()
        page = hands.page
        assert isinstance(page, OverviewPage)
        assert told in page._due.text()
        hands.press(walk.spoken(page._due))
        assert hands.page.STEP is StepId.BOARD

    def stand_on(self, number: str) -> None:
        table = self.hands.find("board_table")
        assert isinstance(table, QTableView)
        self.hands.stand_on("board_table", self.index(number))

    def index(self, number: str) -> QModelIndex:
        table = self.page.ui.board_table
        model, at = table.model(), max(0, table.currentIndex().column())
        rows = [model.index(row, 0).data() for row in range(model.rowCount())]
        return model.index(rows.index(number), at)

    def cell(self, number: str, column: BoardColumn) -> str:
        index = self.index(number).siblingAtColumn(COLUMNS.index(column))
        return str(index.data())

    def set_status(self, status: ActivityStatus) -> None:
        word = self.page.method.text(f"words:activity_status.{status.value}")
        self.hands.unfold("status_button", word)
        walk.settle()

    def type_deadline(self, text: str) -> None:
        self.hands.reach(self.hands.find("board_table"))
        self.hands.key(Qt.Key.Key_F2)
        self.hands.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.hands.type_in(text)
        self.hands.key(Qt.Key.Key_Return)
        walk.settle()
