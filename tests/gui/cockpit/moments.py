"""The cockpit at every moment that looks different, for the walks over all windows."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from apv_desktop.content import load
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.gui import theme
from apv_desktop.gui.app import application
from apv_desktop.gui.cockpit.cockpit import Cockpit
from apv_desktop.gui.cockpit.screens import WINDOW, Screens
from apv_desktop.gui.language import Translations
from apv_desktop.gui.preferences import Preferences
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import meeting_clocks
from tests.gui import walk


def cockpits(folder: Path, language: str = "da", zoom: int = 100) -> Iterator[tuple[str, Cockpit]]:
    """The cockpit of each meeting at each moment that looks different, with a name for it.

    Waiting, at the beginning, in a round, while the card for a serious matter is shown, late, and
    over. What the window shows lasts until the next one is asked for.
    """
    Translations().choose(language)
    theme.apply(application(), zoom)
    now = [walk.NOW]
    surroundings = Surroundings(lambda: now[0], Random(7), folder)
    preferences = Preferences(folder)
    preferences.room_screen = WINDOW
    path = files.free_path(folder, "example for a meeting")
    apv = files.create_example(path, load(language), surroundings)
    for kind in (MeetingKind.DIALOGUE_1, MeetingKind.ASSESSMENT, MeetingKind.DIALOGUE_2):
        if kind in apv.contents.clocks:
            clock = apv.contents.clocks[kind]
            apv.edit("meeting_clock_set", meeting_clocks.drop(clock, apv.round_id))
        cockpit = Cockpit(apv, load(language), kind, preferences, Screens())
        cockpit.open()
        for moment in _moments(cockpit, now):
            walk.settle()
            yield f"{kind.value} {moment}", cockpit
        cockpit.close()
        cockpit.let_go()
        walk.settle()
    apv.close()


def _moments(cockpit: Cockpit, now: list[datetime]) -> Iterator[str]:
    leader = cockpit.leader
    yield "waits"
    leader.deeds.begin_button.click()
    yield "begins"
    leader.deeds.next_button.click()
    yield "goes on"
    leader.ui.quick_edit.setText("s Åse")
    leader.toggle_serious()
    yield "serious"
    leader.close_serious()
    leader.ui.quick_edit.clear()
    leader.deeds.pause_button.click()
    yield "pauses"
    leader.deeds.pause_button.click()
    now[0] += timedelta(minutes=200)
    cockpit.refresh()
    yield "late"
    leader.deeds.end_button.click()
    yield "over"
