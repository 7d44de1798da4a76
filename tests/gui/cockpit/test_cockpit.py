"""The cockpit: one key for each deed, and never a dialog in the way."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.gui.cockpit.cockpit import Cockpit
from apv_desktop.gui.cockpit.room_words import clock_text
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import holding
from tests.gui import walk
from tests.gui.cockpit.conftest import FIRST, START, Clock, on, press
from tests.gui.hands import type_text

CTRL = Qt.KeyboardModifier.ControlModifier


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
