"""The cockpit: one key for each deed, the room on another screen, and never a dialog in the way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.gui.cockpit.cockpit import Cockpit
from apv_desktop.gui.cockpit.room_words import clock_text
from apv_desktop.gui.cockpit.screens import NOWHERE, WINDOW, Screens, choose
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import files, holding, meetings
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text

FIRST = MeetingKind.DIALOGUE_1
START = datetime(2027, 4, 7, 13, 0)
_WRAP = int(Qt.TextFlag.TextWordWrap.value)
CTRL = Qt.KeyboardModifier.ControlModifier


class Clock:
    """The time it is."""

    now = START

    def pass_by(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


class TwoScreens(Screens):
    """A laptop and a projector that can be unplugged."""

    def __init__(self) -> None:
        super().__init__()
        self.there = {"laptop": QRect(0, 0, 1366, 768), "projektor": QRect(1366, 0, 1920, 1080)}

    def names(self) -> list[str]:
        return list(self.there)

    def place(self, name: str) -> QRect:
        return self.there.get(name, QRect())

    def unplug(self) -> None:
        del self.there["projektor"]
        self.changed.emit()

    def plug_in(self) -> None:
        self.there["projektor"] = QRect(1366, 0, 1920, 1080)
        self.changed.emit()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, clock: Clock) -> Iterator[MainWindow]:
    around = Surroundings(lambda: clock.now, Random(7), tmp_path / "state")
    path = tmp_path / "moellegaarden.apv"
    files.create_example(path, load("da"), around).close()
    window = opened(qtbot, around, path)
    assert window.apv is not None
    meetings.change(window.apv, FIRST, day=START.date(), start=START.time())
    yield window
    close(window)


@pytest.fixture
def cockpit(window: MainWindow) -> Cockpit:
    window.meetings.screens = TwoScreens()
    window.meetings.open_for(FIRST)
    found = window.meetings.cockpit
    assert found is not None
    found.leader.deeds.begin_button.click()
    walk.settle()
    return found


def press(cockpit: Cockpit, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key while the caret is in the quick line, as it is in the meeting."""
    cockpit.leader.activateWindow()
    cockpit.leader.ui.quick_edit.setFocus()
    walk.settle()
    QTest.keyClick(cockpit.leader.ui.quick_edit, key, modifier or Qt.KeyboardModifier.NoModifier)
    walk.settle()


def on(cockpit: Cockpit) -> int:
    return cockpit._apv.contents.clocks[FIRST].at


def test_f11_opens_the_meeting_that_is_next(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    cockpit = window.meetings.cockpit
    assert cockpit is not None
    qtbot.waitUntil(cockpit.leader.isVisible)
    assert cockpit.kind is holding.next_to_hold(cockpit._apv.contents, START)


def test_a_new_meeting_waits_and_begins_by_a_key(window: MainWindow, clock: Clock) -> None:
    second = MeetingKind.DIALOGUE_2
    assert window.apv is not None
    window.apv.undo()
    window.meetings.open_for(second)
    cockpit = window.meetings.cockpit
    assert cockpit is not None
    assert cockpit.leader.ui.item_label.text() == "Mødet er slut"
    cockpit.leader.deeds.begin_button.click()
    assert cockpit.leader.ui.item_label.text() == "Hør svarene på ønskerne"
    assert window.apv.contents.clocks[second].began == clock.now


def test_every_deed_has_its_key(cockpit: Cockpit, clock: Clock) -> None:
    assert on(cockpit) == 0
    press(cockpit, Qt.Key.Key_PageDown)
    assert on(cockpit) == 1
    press(cockpit, Qt.Key.Key_PageUp)
    assert on(cockpit) == 0
    before = cockpit._apv.contents.clocks[FIRST].stages[0].allotted
    press(cockpit, Qt.Key.Key_Up, CTRL)
    assert cockpit._apv.contents.clocks[FIRST].stages[0].allotted == before + 60
    press(cockpit, Qt.Key.Key_Down, CTRL)
    assert cockpit._apv.contents.clocks[FIRST].stages[0].allotted == before
    press(cockpit, Qt.Key.Key_F9)
    assert cockpit._apv.contents.clocks[FIRST].paused == clock.now
    assert cockpit.room.view.caption == "Pause"
    press(cockpit, Qt.Key.Key_F9)
    assert cockpit._apv.contents.clocks[FIRST].paused is None
    press(cockpit, Qt.Key.Key_F8)
    assert cockpit.leader.ui.serious_close_button.isVisible()
    press(cockpit, Qt.Key.Key_Escape)
    assert cockpit.leader.ui.say_label.isVisible()
    press(cockpit, Qt.Key.Key_PageDown)
    press(cockpit, Qt.Key.Key_F6)
    assert cockpit._apv.contents.clocks[FIRST].turn == 1
    press(cockpit, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert cockpit._apv.contents.clocks[FIRST].turn == 1


def test_the_leader_is_told_in_words_and_colour(cockpit: Cockpit, clock: Clock) -> None:
    ui = cockpit.leader.ui
    assert "Vi nævner ingen beboere" in ui.method_label.text()
    clock.pass_by(5)
    cockpit.refresh()
    assert ui.clock_label.text() == "10:00"
    assert ui.end_label.text() == "Slutter kl. 15.00: til tiden"
    clock.pass_by(8)
    cockpit.refresh()
    assert "Snart slut" in ui.signal_label.text()
    assert (ui.clock_label.text(), ui.clock_label.property("tone")) == ("2:00", "warn")
    clock.pass_by(5)
    cockpit.refresh()
    assert (ui.clock_label.text(), ui.clock_label.property("tone")) == ("+3:00", "error")
    assert "Gå videre" in ui.signal_label.text()
    assert ui.end_label.text() == "Slutter kl. 15.03: 3 minutter for sent"
    ui.keep_end_check.click()
    cockpit.leader.deeds.next_button.click()
    assert ui.end_label.text() == "Slutter kl. 15.03: 3 minutter for sent"
    ui.keep_end_check.click()
    assert ui.end_label.text() == "Slutter kl. 15.00: til tiden"


def test_a_line_is_kept_and_taken_back_whatever_came_between(
    cockpit: Cockpit, window: MainWindow
) -> None:
    line = cockpit.leader.ui.quick_edit
    assert window.apv is not None
    before = len(window.apv.contents.wishes)
    type_text(line, "ø #3 Et sted at sidde ned")
    assert cockpit.leader.ui.quick_note.text() == "Enter gemmer det som: Ønske · gruppe 3"
    QTest.keyClick(line, Qt.Key.Key_Return)
    kept = window.apv.contents.wishes[-1]
    assert (kept.text, kept.group, line.text()) == ("Et sted at sidde ned", 3, "")
    type_text(line, "s Vi hjælper hinanden")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.apv.contents.strengths[-1].group == 3
    press(cockpit, Qt.Key.Key_PageDown)
    press(cockpit, Qt.Key.Key_Z, CTRL)
    assert window.apv.contents.strengths[-1].text != "Vi hjælper hinanden"
    assert len(window.apv.contents.wishes) == before + 1
    assert on(cockpit) == 1
    press(cockpit, Qt.Key.Key_Z, CTRL)
    assert len(window.apv.contents.wishes) == before
    press(cockpit, Qt.Key.Key_Z, CTRL)
    assert len(window.apv.contents.wishes) == before
    assert "Taget tilbage" in cockpit.leader.ui.quick_note.text()


def test_a_serious_matter_is_counted_without_its_words(
    cockpit: Cockpit, window: MainWindow
) -> None:
    line = cockpit.leader.ui.quick_edit
    assert window.apv is not None
    before = len(window.apv.contents.passed_on)
    type_text(line, "h noget om en kollega")
    assert "håndteres et andet sted" in cockpit.leader.ui.quick_note.text()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert len(window.apv.contents.passed_on) == before + 1
    assert "kollega" not in cockpit.leader.ui.quick_note.text()
    press(cockpit, Qt.Key.Key_Z, CTRL)
    assert len(window.apv.contents.passed_on) == before


def test_a_line_too_long_is_refused_under_it_and_stays(cockpit: Cockpit) -> None:
    line = cockpit.leader.ui.quick_edit
    line.setMaxLength(70_000)
    line.setText("x" * 60_001)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert cockpit.leader.ui.refused_label.isVisible()
    assert QApplication.activeModalWidget() is None
    assert len(line.text()) == 60_001


def test_the_room_shows_the_trio_and_nobodys_name(cockpit: Cockpit, clock: Clock) -> None:
    press(cockpit, Qt.Key.Key_PageDown)
    view = cockpit.room.view
    assert view.title == "Interview hinanden i grupper på tre"
    assert (view.clock, view.caption) == ("5:00", "Runde 1 af 4")
    assert view.cards == (("1", "spørger"), ("2", "fortæller"), ("3", "skriver"))
    assert view.note == "Grupper på 4: 1 spørger · 2 fortæller · 3 skriver · 4 lytter"
    clock.pass_by(5)
    cockpit.refresh()
    assert cockpit.room.view.cards == (("2", "spørger"), ("3", "fortæller"), ("1", "skriver"))
    clock.pass_by(10)
    cockpit.refresh()
    assert [number for number, _ in cockpit.room.view.cards] == ["4", "1", "2", "3"]
    assert cockpit.room.view.note == "Grupper på 3: saml op"
    clock.pass_by(5)
    cockpit.refresh()
    assert not cockpit.room.view.cards
    assert cockpit.room.view.instruction.startswith("Spørg hinanden efter tur")
    shown = " ".join(map(str, vars(cockpit.room.view).values()))
    for person in cockpit._apv.contents.people:
        assert person.name not in shown


def test_the_rooms_letters_are_large_and_grow_with_the_screen(cockpit: Cockpit) -> None:
    room = cockpit.room
    sizes = []
    for width, height in ((1024, 768), (1920, 1080), (3840, 2160)):
        room.showNormal()
        room.resize(width, height)
        sizes.append(room.smallest_letters())
        # seen from ten metres: 240 pixels wide, and letters are still seven pixels high
        assert room.smallest_letters() * 240 / width >= 6.9
        assert room.smallest_letters() * 72 / room.logicalDpiY() >= 28
    assert sizes == sorted(sizes)


def test_only_what_changes_is_painted_again(cockpit: Cockpit, clock: Clock) -> None:
    room = cockpit.room
    room.grab()
    hurt: list[QRect] = []

    def note(event: QEvent) -> None:
        hurt.append(event.rect())  # type: ignore[attr-defined]

    original = room.paintEvent
    room.paintEvent = lambda event: (note(event), original(event))  # type: ignore[assignment, func-returns-value]
    clock.pass_by(1 / 60)
    cockpit.refresh()
    walk.settle()
    assert hurt
    assert all(rect.height() < room.height() // 2 for rect in hurt)
    hurt.clear()
    cockpit.refresh()
    walk.settle()
    assert hurt == []


def test_the_room_is_painted_in_light_and_dark(cockpit: Cockpit) -> None:
    image: QImage = cockpit.room.grab().toImage()
    colours = {image.pixelColor(x, image.height() // 3).name() for x in range(image.width())}
    assert len(colours) > 2


def test_the_second_screen_is_found_survived_and_found_again(
    cockpit: Cockpit, window: MainWindow
) -> None:
    screens = window.meetings.screens
    assert isinstance(screens, TwoScreens)
    assert cockpit.room.isVisible()
    assert cockpit.room.isFullScreen()
    press(cockpit, Qt.Key.Key_PageDown)
    screens.unplug()
    walk.settle()
    assert not cockpit.room.isVisible()
    assert cockpit.leader.isVisible()
    assert on(cockpit) == 1
    assert cockpit.leader.ui.room_button.text() == "Vis lokalets skærm (F11)"
    screens.plug_in()
    walk.settle()
    assert cockpit.room.isVisible()


def test_the_choice_of_screen_is_remembered(cockpit: Cockpit, window: MainWindow) -> None:
    combo = cockpit.leader.ui.screen_combo
    assert [combo.itemText(at) for at in range(combo.count())] == [
        "Ingen skærm", "Et vindue for sig", "projektor",
    ]  # fmt: skip
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    assert not cockpit.room.isVisible()
    assert window.preferences.room_screen == NOWHERE
    cockpit.close()
    window.meetings.open_for(FIRST)
    assert not cockpit.room.isVisible()
    press(cockpit, Qt.Key.Key_F11)
    assert cockpit.room.isVisible()
    assert window.preferences.room_screen == "projektor"
    press(cockpit, Qt.Key.Key_F11)
    assert not cockpit.room.isVisible()


@pytest.mark.parametrize(
    ("names", "remembered", "chosen"),
    [
        (["a"], None, NOWHERE),
        (["a", "b"], None, "b"),
        (["a", "b", "c"], "c", "c"),
        (["a", "b"], "c", "b"),
        (["a"], "c", NOWHERE),
        (["a", "b"], "a", "b"),
        (["a", "b"], NOWHERE, NOWHERE),
        (["a"], WINDOW, WINDOW),
    ],
)
def test_the_room_never_covers_the_leader(
    names: list[str], remembered: str | None, chosen: str
) -> None:
    assert choose(names, "a", remembered) == chosen


def test_a_presenters_remote_turns_the_pages_on_the_room_too(cockpit: Cockpit) -> None:
    cockpit.room.activateWindow()
    walk.settle()
    QTest.keyClick(cockpit.room, Qt.Key.Key_PageDown)
    assert on(cockpit) == 1
    QTest.keyClick(cockpit.room, Qt.Key.Key_PageUp)
    assert on(cockpit) == 0
    QTest.keyClick(cockpit.room, Qt.Key.Key_Escape)
    assert not cockpit.room.isVisible()


def test_undo_in_the_main_window_is_shown_in_the_cockpit(
    cockpit: Cockpit, window: MainWindow
) -> None:
    press(cockpit, Qt.Key.Key_PageDown)
    window.past.undo()
    assert on(cockpit) == 0
    assert cockpit.leader.ui.item_label.text() == "Velkommen"


def test_the_bell_is_off_until_it_is_wanted(
    cockpit: Cockpit, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: rung.append(True))
    clock.pass_by(16)
    cockpit.refresh()
    assert rung == []
    cockpit.leader.ui.bell_check.click()
    press(cockpit, Qt.Key.Key_PageDown)
    cockpit.refresh()
    clock.pass_by(5)
    cockpit.refresh()
    cockpit.refresh()
    assert len(rung) == 1


def test_the_end_tells_what_is_left_to_do(cockpit: Cockpit, clock: Clock) -> None:
    for _ in range(7):
        clock.pass_by(2)
        cockpit.leader.deeds.next_button.click()
    assert cockpit.leader.ui.item_label.text() == "Mødet er slut"
    assert "Tag billeder" in cockpit.leader.ui.say_label.text()
    assert cockpit.room.view.title == "Tak for i dag"
    assert cockpit.leader.deeds.back_button.isVisible()
    cockpit.leader.deeds.back_button.click()
    assert cockpit.leader.ui.item_label.text() == "Tak for i dag"


def test_a_meeting_left_behind_is_ended_when_it_is_opened_again(
    cockpit: Cockpit, window: MainWindow, clock: Clock
) -> None:
    cockpit.close()
    clock.pass_by(24 * 60)
    window.meetings.open_for(FIRST)
    assert window.apv is not None
    ended = window.apv.contents.clocks[FIRST]
    assert (ended.is_over, ended.ended) == (True, START + timedelta(hours=2))


def test_every_control_has_a_name_and_every_word_is_danish(cockpit: Cockpit) -> None:
    for widget in walk.controls(cockpit.leader):
        assert walk.called(widget), widget
    for label in cockpit.leader.findChildren(QLabel) + cockpit.leader.findChildren(QPushButton):
        assert " the " not in label.text()
        assert "Page" not in label.text() or "(Page" in label.text() or ": Page" in label.text()


def test_clock_texts() -> None:
    assert [clock_text(each) for each in (0, 59, 61, 3600, -5)] == [
        "0:00", "0:59", "1:01", "60:00", "+0:05",
    ]  # fmt: skip


def test_the_room_is_told_when_they_meet_again(cockpit: Cockpit) -> None:
    meetings.change(cockpit._apv, MeetingKind.DIALOGUE_2, day=START.date() + timedelta(weeks=4))
    cockpit.leader.deeds.end_button.click()
    assert cockpit.room.view.caption == "Vi ses igen onsdag den 5. maj 2027"


def test_a_round_is_told_whole_where_groups_have_two_sizes(cockpit: Cockpit) -> None:
    """The clock gives way to what the groups of four do."""
    room = cockpit.room
    for width, height in ((1920, 1080), (1366, 768), (960, 540)):
        room.resize(width, height)
        press(cockpit, Qt.Key.Key_PageDown)
        assert room.view.note
        for part, text in (("caption", room.view.caption), ("title", room.view.title)):
            place = room._place(part)
            needed = QFontMetrics(room._font(part, text, place)).boundingRect(place, _WRAP, text)
            assert needed.height() <= place.height(), (part, width)
        press(cockpit, Qt.Key.Key_PageUp)


def test_rare_deeds_go_into_a_menu_where_the_window_is_narrow(cockpit: Cockpit) -> None:
    deeds = cockpit.leader.deeds
    assert deeds.skip_button.isVisible()
    assert not deeds.menu_button.isVisible()
    cockpit.leader.resize(600, 700)
    walk.settle()
    assert not deeds.skip_button.isVisible()
    assert deeds.menu_button.isVisible()
    deeds.menu.aboutToShow.emit()
    before = on(cockpit)
    next(each for each in deeds.menu.actions() if each.text() == "Spring punktet over").trigger()
    assert on(cockpit) == before + 1
    assert cockpit._apv.contents.clocks[FIRST].stages[before].skipped
