"""What is typed comes into the file by itself, and trouble is told in plain words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.dialogs.backups_dialog import BackupsDialog
from apv_desktop.gui.dialogs.trash_dialog import TrashDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.participants_page import ParticipantsPage
from apv_desktop.gui.trouble import Trouble
from apv_desktop.services import files, keeping, people, statements
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import close, opened
from tests.gui.hands import answering
from tests.gui.keeping import LONG_MS, employer_field, in_dialog, status, write_employer


def action(window: MainWindow, begins: str) -> QAction:
    found = [
        a for a in window.findChildren(QAction) if a.text().replace("&", "").startswith(begins)
    ]
    return found[0]


def test_a_few_lines_wait_for_five_and_the_window_says_so(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, surroundings, small_file)
    window.go_to(StepId.CAPTURE)
    apv = window.apv
    assert apv is not None
    for text in ("Ro", "Lys", "Sol", "Vand"):
        statements.add_lines(apv, text, StatementKind.WISH, None)
        apv.settle()
    window.care.hurry()
    assert "linjer bliver lagt i filen fem ad gangen" in status(window)
    assert not apv.is_published
    statements.add_lines(apv, "Kaffe", StatementKind.WISH, None)
    window.care.hurry()
    qtbot.waitUntil(lambda: apv.is_published, timeout=LONG_MS)
    qtbot.waitUntil(lambda: "Alt er gemt" in status(window), timeout=LONG_MS)
    statements.add_lines(apv, "Te", StatementKind.WISH, None)
    close(window)
    assert len(files.read_apv(small_file).wishes) == 6, "closing loses nothing"


def test_what_is_typed_comes_into_the_file_by_itself(
    qtbot: QtBot, small_window: MainWindow, small_file: Path
) -> None:
    write_employer(small_window, "Åse")
    assert files.read_apv(small_file).workplace.employer == ""
    assert status(small_window) == "Alt er gemt kl. 10.00 · Arbejdsplads ændret"
    qtbot.waitUntil(lambda: files.read_apv(small_file).workplace.employer == "Åse", timeout=LONG_MS)


def test_turning_to_another_page_publishes_at_once(
    qtbot: QtBot, small_window: MainWindow, small_file: Path
) -> None:
    write_employer(small_window, "Åse")
    small_window.go_to(StepId.PARTICIPANTS)
    qtbot.waitUntil(lambda: files.read_apv(small_file).workplace.employer == "Åse", timeout=1500)


def test_turning_to_another_window_publishes_at_once(
    qtbot: QtBot, small_window: MainWindow, small_file: Path
) -> None:
    write_employer(small_window, "Åse Lund")
    page = small_window.page()
    assert page is not None
    page.flush()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    qtbot.waitUntil(
        lambda: files.read_apv(small_file).workplace.employer == "Åse Lund", timeout=1500
    )


def test_trouble_with_the_file_is_told_and_stops_nobody(
    qtbot: QtBot, small_window: MainWindow, small_file: Path
) -> None:
    small_file.write_text("en anden fil")
    write_employer(small_window, "Åse")
    qtbot.waitUntil(lambda: "anden fil på APV'ens plads" in status(small_window), timeout=LONG_MS)
    assert status(small_window).startswith("Gemt på denne pc")
    write_employer(small_window, "Åse Holm")
    with answering(small_window) as asked:
        small_window.close_apv()
    assert "anden fil" in asked[0].text()
    assert "næste gang du åbner den" in asked[0].informativeText()
    assert small_file.read_text() == "en anden fil"


def test_undo_and_redo_go_through_fields_and_say_what_they_do(small_window: MainWindow) -> None:
    assert not action(small_window, "Fortryd").isEnabled()
    write_employer(small_window, "Åse")
    assert action(small_window, "Fortryd").text().endswith(": Arbejdsplads ændret")
    action(small_window, "Fortryd").trigger()
    assert small_window.apv is not None
    assert small_window.apv.contents.workplace.employer == ""
    assert employer_field(small_window).text() == ""
    action(small_window, "Gentag").trigger()
    assert employer_field(small_window).text() == "Åse"


def test_the_line_that_offers_a_way_back_says_that_it_was_taken(small_window: MainWindow) -> None:
    assert small_window.apv is not None
    people.add(small_window.apv, "Åse Holm")
    small_window.go_to(StepId.PARTICIPANTS)
    page = small_window.page()
    assert isinstance(page, ParticipantsPage)
    page.ui.people_table.selectRow(0)
    page.ui.remove_button.click()
    assert status(small_window).endswith("· Deltager slettet")
    page.ui.notice.undo_button.click()
    assert status(small_window).endswith("· Fortrudt: Deltager slettet")


def test_work_goes_on_at_another_place(
    small_window: MainWindow, small_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = small_file.with_name("ny plads")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    before = small_file.read_bytes()
    write_employer(small_window, "Åse")
    action(small_window, "Gem et andet sted").trigger()
    assert small_window.apv is not None
    assert small_window.apv.path == new.with_name("ny plads.apv")
    write_employer(small_window, "Bo")
    small_window.close_apv()
    assert files.read_apv(new.with_name("ny plads.apv")).workplace.employer == "Bo"
    assert small_file.read_bytes() == before


def test_a_place_that_cannot_be_saved_to_leaves_all_as_it_was(
    small_window: MainWindow, small_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = small_file.parent / "findes ikke" / "x.apv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(away), ""))
    write_employer(small_window, "Åse")
    with answering(small_window):
        action(small_window, "Gem et andet sted").trigger()
    assert small_window.apv is not None
    assert small_window.apv.path == small_file
    write_employer(small_window, "Bo")
    small_window.close_apv()
    assert files.read_apv(small_file).workplace.employer == "Bo"


def test_the_trash_gives_back_and_a_backup_too(
    small_window: MainWindow, surroundings: Surroundings
) -> None:
    apv = small_window.apv
    assert apv is not None
    people.add(apv, "Bodil Ærø")
    keeping.back_up(apv, "while_working")
    people.remove(apv, [apv.contents.people[0].id])
    with in_dialog(TrashDialog, small_window, "fetch_button") as seen:
        action(small_window, "Papirkurv").trigger()
    assert [each.name for each in apv.contents.people] == ["Bodil Ærø"]
    assert not seen[0].fetch_button.isVisible()  # type: ignore[attr-defined]
    people.add(apv, "Åse")
    with in_dialog(BackupsDialog, small_window, "restore_button"):
        action(small_window, "Sikkerhedskopier").trigger()
    assert [each.name for each in apv.contents.people] == ["Bodil Ærø"]
    action(small_window, "Fortryd").trigger()
    assert [each.name for each in apv.contents.people] == ["Bodil Ærø", "Åse"]


def test_an_error_nobody_expected_tells_what_is_saved_and_nothing_of_it(
    qtbot: QtBot, small_window: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    write_employer(small_window, "Bodil Ærø")
    trouble = Trouble(small_window)
    QApplication.clipboard().clear()
    said: list[str] = []

    def copy() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and not said:
            said.append(box.text())
            next(b for b in box.buttons() if b.text() == "Kopiér fejlrapport").click()

    timer = QTimer(small_window)
    timer.timeout.connect(copy)
    timer.start(10)
    try:
        raise ValueError("Bodil Ærø")
    except ValueError as error:
        trouble.tell(ValueError, error, error.__traceback__)
    timer.stop()
    assert said == ["Noget gik galt. Alt til kl. 10.00 er gemt."]
    copied = QApplication.clipboard().text()
    assert "ValueError" in copied
    assert "test_safekeeping.py" in copied
    assert "Bodil" not in copied + capsys.readouterr().err


def test_files_opened_one_upon_the_other_are_kept_alike(
    qtbot: QtBot, small_window: MainWindow, example_file: Path, small_file: Path
) -> None:
    for path in (example_file, small_file, example_file, small_file):
        assert small_window.files.open_path(path)
    write_employer(small_window, "Åse")
    qtbot.waitUntil(lambda: files.read_apv(small_file).workplace.employer == "Åse", timeout=LONG_MS)
