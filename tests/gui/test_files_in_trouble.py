"""A file that is damaged, changed elsewhere or open elsewhere, and a clock that is wrong."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QPushButton,
)
from pytestqt.qtbot import QtBot

from apv_desktop.gui.dialogs.fork_dialog import ForkDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import files, keeping, people, workplace
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import marker
from apv_desktop.store.marker import Marker
from tests.gui.conftest import NOW, opened
from tests.gui.hands import answering
from tests.gui.keeping import LONG_MS, in_dialog, status, write_employer


def other_pc(tmp_path: Path, dice: int) -> Surroundings:
    return Surroundings(lambda: NOW, Random(dice), tmp_path / "other pc")


def with_backup(path: Path, surroundings: Surroundings) -> None:
    apv = files.open_apv(path, surroundings)
    people.add(apv, "Bodil Ærø")
    keeping.back_up(apv, "while_working")
    apv.close()


def test_one_changed_letter_is_found_after_opening_and_a_backup_offered(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    with_backup(small_file, surroundings)
    spoilt = small_file.read_bytes().replace("Bodil Ærø".encode(), "Bodil Ørø".encode())
    small_file.write_bytes(spoilt)
    window = opened(qtbot, surroundings, small_file)
    assert window.apv is not None
    with answering(window) as asked:
        qtbot.waitUntil(lambda: bool(asked), timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.apv is not None, timeout=LONG_MS)
    assert "gået i stykker" in asked[0].text()
    assert "Deltagere: 1" in asked[0].informativeText()
    assert [each.name for each in window.apv.contents.people] == ["Bodil Ærø"]
    assert small_file.with_name("lille (beskadiget).apv").read_bytes() == spoilt


def test_a_damaged_file_may_be_left_alone(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path, small_window: MainWindow
) -> None:
    small_window.close_apv()
    with_backup(small_file, surroundings)
    spoilt = small_file.read_bytes()[:9000]
    small_file.write_bytes(spoilt)
    with answering(small_window, reject=True) as asked:
        assert not small_window.files.open_path(small_file)
    assert "sikkerhedskopi er fra onsdag" in asked[0].informativeText()
    assert small_file.read_bytes() == spoilt


def test_without_a_backup_that_is_said(
    surroundings: Surroundings, small_file: Path, small_window: MainWindow
) -> None:
    small_window.close_apv()
    small_file.write_bytes(small_file.read_bytes()[:9000])
    with answering(small_window, reject=True) as asked:
        assert not small_window.files.open_path(small_file)
    assert "ingen hel sikkerhedskopi" in asked[0].informativeText()


@pytest.mark.parametrize(("button", "kept"), [("ours_button", "her"), ("theirs_button", "der")])
def test_a_file_changed_on_two_pcs_asks_which_goes_on(
    small_window: MainWindow,
    small_file: Path,
    surroundings: Surroundings,
    tmp_path: Path,
    button: str,
    kept: str,
) -> None:
    small_window.close_apv()
    ours = files.open_apv(small_file, surroundings)
    workplace.change(ours, contact="her")
    content = small_file.read_bytes()
    small_file.unlink()
    assert ours.close() is not None  # the file was away: our edit waits on this PC
    small_file.write_bytes(content)
    theirs = files.open_apv(small_file, other_pc(tmp_path, 99))
    workplace.change(theirs, contact="der")
    theirs.close()
    with in_dialog(ForkDialog, small_window, button):
        assert small_window.files.open_path(small_file)
    assert small_window.apv is not None
    assert small_window.apv.contents.workplace.contact == kept
    assert len(keeping.list_backups(small_window.apv)) == 0  # nothing to keep in a blank file


def test_a_file_that_seems_open_elsewhere_is_told_and_opens(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    note = marker.place(small_file)
    marker.write(small_file, Marker("PC-HANNE", "hanne", NOW, NOW))
    window = opened(qtbot, surroundings, small_file)
    qtbot.waitUntil(lambda: "PC-HANNE" in status(window), timeout=LONG_MS)
    write_employer(window, "Åse")
    window.close_apv()
    assert "PC-HANNE" in note.read_text("utf-8")  # another's note is not ours to take
    assert files.read_apv(small_file).workplace.employer == "Åse"


def test_our_own_note_comes_and_goes(
    qtbot: QtBot, small_window: MainWindow, small_file: Path
) -> None:
    note = marker.place(small_file)
    qtbot.waitUntil(note.exists, timeout=LONG_MS)
    small_window.close_apv()
    assert [each.name for each in small_file.parent.glob("*lille*")] == ["lille.apv"]


def clock_buttons(window: MainWindow) -> list[QPushButton]:
    return [b for b in window.statusBar().findChildren(QPushButton) if "Passer" in b.text()]


def clock_button(window: MainWindow) -> QPushButton:
    (button,) = clock_buttons(window)
    return button


def test_a_file_that_is_closed_takes_the_question_with_it(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, replace(surroundings, now=lambda: NOW.replace(year=2099)), small_file)
    qtbot.waitUntil(lambda: clock_buttons(window) != [], timeout=LONG_MS)
    window.close_apv()
    qtbot.waitUntil(lambda: clock_buttons(window) == [], timeout=LONG_MS)


@pytest.mark.parametrize("year", [2026, 2099])
def test_a_clock_that_can_hardly_be_right_is_told(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path, year: int
) -> None:
    off = replace(surroundings, now=lambda: NOW.replace(year=year))
    window = opened(qtbot, off, small_file)
    qtbot.waitUntil(lambda: f"marts {year}" in status(window), timeout=LONG_MS)
    assert window.apv is not None
    assert window.apv.today == NOW.date()
    button = clock_button(window)
    with answering(window, reject=True) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert f"marts {year}" in asked[0].text()
    assert window.apv.today == NOW.date()
    write_employer(window, "Åse")
    with answering(window):
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.apv.today.year == year
    qtbot.waitUntil(lambda: clock_buttons(window) == [], timeout=LONG_MS)
    window.close_apv()
    assert files.read_apv(small_file).workplace.employer == "Åse"
