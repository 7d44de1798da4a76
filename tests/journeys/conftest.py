"""A user, a clock that can be moved, and a folder of their own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from apv_desktop.gui.app import make_window
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.journeys import listening
from tests.journeys.hands import Hands, Keys, Mouse


@pytest.fixture(autouse=True)
def _stays_on_this_pc() -> Iterator[None]:
    """No journey reaches for a network."""
    heard = listening.heard()
    heard.clear()
    yield
    assert heard == []


@dataclass
class Clock:
    """The time it is in the journey."""

    now: datetime = datetime(2027, 3, 10, 10, 0)

    def go_to(self, day: date) -> None:
        self.now = datetime.combine(day, time(10, 0))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def surroundings(tmp_path: Path, clock: Clock) -> Surroundings:
    return Surroundings(lambda: clock.now, Random(7), tmp_path / "state")


@pytest.fixture(params=[Mouse, Keys], ids=["mouse", "keyboard"])
def hands(
    request: pytest.FixtureRequest, qtbot: QtBot, surroundings: Surroundings
) -> Iterator[Hands]:
    """A user in front of the program as it starts."""
    user: Hands = request.param(qtbot)
    start(user, surroundings)
    yield user
    walk.let_go(user.window)


def start(user: Hands, surroundings: Surroundings) -> None:
    """Start the program as from the start menu."""
    user.window = make_window(surroundings)
    user.window.resize(1366, 768)
    with user.qtbot.waitExposed(user.window):
        user.window.show()
    user.window.activateWindow()
    walk.settle()


def start_again(user: Hands, surroundings: Surroundings) -> None:
    """Close the window by its menu, as one does in the evening, and start it again."""
    user.take("Filer", "Afslut")
    assert not user.window.isVisible()
    walk.let_go(user.window)
    start(user, surroundings)
