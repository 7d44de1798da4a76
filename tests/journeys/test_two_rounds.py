"""Four years and two rounds: the wheel, closing, the next APV, looking back, and passing it on.

Once by mouse and once by the keyboard alone; the clock moves on.
"""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget

from apv_desktop.content import load
from apv_desktop.content.handover_words import unread
from apv_desktop.domain.action_plans import FINISHED
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.app import make_window
from apv_desktop.gui.dialogs.greeting_dialog import GreetingDialog
from apv_desktop.gui.dialogs.handover_wizard import HandoverWizard
from apv_desktop.gui.dialogs.rounds_dialog import RoundsDialog
from apv_desktop.gui.pages.overview_page import OverviewPage
from apv_desktop.gui.read_only import ClosedNotice
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.journeys.conftest import Clock
from tests.journeys.hands import Hands

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.timeout(600)
def test_four_years_and_two_rounds(
    hands: Hands, clock: Clock, surroundings: Surroundings, tmp_path: Path
) -> None:
    path = tmp_path / "moellegaarden.apv"
    files.create_example(path, load("da"), surroundings).close()
    years = Years(hands, clock, surroundings)
    years.open(path)
    years.the_year_on_the_wheel()
    years.the_limit_comes_near(path)
    years.closed_and_begun_anew(tmp_path)
    years.looked_back()
    years.passed_on(path, tmp_path / "afløser")
    years.greeted(tmp_path / "afløser")


class Years:
    """The parts of the four years, each by what the user sees."""

    def __init__(self, hands: Hands, clock: Clock, surroundings: Surroundings) -> None:
        self.hands, self.clock, self.surroundings = hands, clock, surroundings

    @property
    def contents(self) -> Contents:
        assert self.hands.window.apv is not None
        return self.hands.window.apv.contents

    def open(self, path: Path) -> None:
        """The file as it is opened from its icon."""
        walk.let_go(self.hands.window)
        window = make_window(self.surroundings, path)
        window.resize(1366, 768)
        with self.hands.qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        self.hands.window = window
        walk.settle()

    def to(self, step: StepId) -> None:
        """Walk to a page of the last group."""
        self.hands.take("Gå til", "Lov og næste runde")
        while self.hands.page.STEP is not step:
            self.hands.go_on()

    def the_year_on_the_wheel(self) -> None:
        """2027, and on to the year in which the next one has to begin."""
        self.to(StepId.YEAR_WHEEL)
        assert "Fælles opsamling" in self.hands.page.wheel.accessibleName()  # type: ignore[attr-defined]
        self.hands.press("next_year_button")
        self.hands.press("next_year_button")
        spoken = self.hands.page.wheel.accessibleName()  # type: ignore[attr-defined]
        assert "2029" in spoken and "Sidste dag at begynde den næste APV" in spoken

    def the_limit_comes_near(self, path: Path) -> None:
        """Two years later the file asks for the next APV by itself."""
        self.clock.go_to(date(2029, 7, 2))
        self.open(path)
        self.to(StepId.NEXT_ROUND)
        listed = self.hands.find("lacking_list")
        assert isinstance(listed, QListWidget)
        lines = [listed.item(at).text() for at in range(listed.count())]
        assert any("Begynd den næste APV senest den 23. september 2029" in line for line in lines)
        assert any("virker" in line for line in lines)

    def closed_and_begun_anew(self, folder: Path) -> None:
        """A reason is asked for; the open promises come along, and the opening sheet is printed."""
        open_ones = [plan.number for plan in self.contents.plans if plan.status not in FINISHED]
        self.hands.press("start_button")
        assert len(self.contents.rounds) == 2, "not without a reason"
        self.hands.write("closed_reason_edit", "Huset bygges om")
        self.hands.write("title_edit", "APV 2029")
        page = self.hands.page
        self.hands.press("start_button")
        self.hands.qtbot.waitUntil(lambda: self.hands.window.page() is not page)
        walk.settle()
        assert self.contents.round.title == "APV 2029"
        assert [plan.number for plan in self.contents.plans] == open_ones
        sheet = folder / "hvad blev der af det.pdf"
        self.hands.save_paper(0, sheet)
        assert sheet.read_bytes().startswith(b"%PDF")
        self.hands.go_to_overview()
        assert isinstance(self.hands.page, OverviewPage)

    def looked_back(self) -> None:
        """The first round is chosen, read, left unchanged, and gone on from."""
        new = self.hands.page
        self.choose_round(1)
        self.hands.qtbot.waitUntil(lambda: self.hands.window.page() is not new)
        walk.settle()
        assert "(lukket)" in self.hands.window.windowTitle()
        (notice,) = self.hands.page.findChildren(ClosedNotice)
        assert "2.7.2029" in notice.text.text()
        before = self.contents
        self.hands.key(Qt.Key.Key_Z, _CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert self.contents == before
        old = self.hands.page
        self.hands.press("Gå til APV 2029")
        self.hands.qtbot.waitUntil(lambda: self.hands.window.page() is not old)
        walk.settle()
        assert self.contents.round.title == "APV 2029"

    def choose_round(self, at: int) -> None:
        """By the menu."""

        def choose(dialog: QDialog) -> None:
            assert isinstance(dialog, RoundsDialog)
            self.hands.stand_on("list", dialog.list.model().index(at, 0))
            self.hands.press("Vis den")

        with self.hands.in_dialog(RoundsDialog, choose):
            self.hands.take("Gå til", "Vælg APV…")
            walk.settle()
            self.hands.qtbot.waitUntil(lambda: self.hands.window.apv is not None)
            self.hands.qtbot.wait(200)

    def passed_on(self, path: Path, folder: Path) -> None:
        """In the fourth year somebody else takes over, without what was said."""
        folder.mkdir()
        self.clock.go_to(date(2031, 3, 3))
        self.open(path)
        self.to(StepId.HANDOVER)

        def ask(dialog: QDialog) -> None:
            assert isinstance(dialog, HandoverWizard)
            self.hands.write("Til", "Nanna Bæk")
            self.hands.press("Næste")
            self.hands.reach(dialog.what.with_radio)
            self.hands.key(Qt.Key.Key_Down)
            assert dialog.what.without_radio.isChecked()
            self.hands.press("Næste")
            self.hands.write("Hvor mappen laves", str(folder))
            self.hands.press("Lav mappen")
            self.hands.qtbot.waitUntil(lambda: bool(dialog.making.told.text()), timeout=60_000)
            self.hands.press("Luk")

        with self.hands.in_dialog(HandoverWizard, ask):
            self.hands.press("make_button")
            self.hands.qtbot.waitUntil(lambda: bool(list(folder.glob("Over*"))), timeout=60_000)
            self.hands.qtbot.waitUntil(lambda: bool(self.contents.handovers), timeout=60_000)
            walk.settle()
        assert self.contents.handovers[-1].to_name == "Nanna Bæk"

    def greeted(self, folder: Path) -> None:
        """The successor opens the file: the letter once, and nothing that was said."""
        (copy,) = folder.glob("Over*/*.apv")

        def read(dialog: QDialog) -> None:
            assert isinstance(dialog, GreetingDialog)
            assert dialog.text_edit.toPlainText().startswith("Kære Nanna Bæk")
            self.hands.press("Jeg har læst det")

        with self.hands.in_dialog(GreetingDialog, read):
            self.open(copy)
            self.hands.qtbot.waitUntil(lambda: unread(self.contents) is None, timeout=60_000)
        assert self.contents.statements == () and self.contents.plans
        assert self.contents.before is not None and self.contents.before.statements == ()
        self.open(copy)
        assert not self.hands.window.findChildren(GreetingDialog)
