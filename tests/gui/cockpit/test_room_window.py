"""What the room sees, and on which screen."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtTest import QTest

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.gui.cockpit.cockpit import Cockpit
from apv_desktop.gui.cockpit.screens import NOWHERE, WINDOW, choose
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import meetings
from tests.gui import walk
from tests.gui.cockpit.conftest import FIRST, START, Clock, TwoScreens, on, press

_WRAP = int(Qt.TextFlag.TextWordWrap.value)


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
