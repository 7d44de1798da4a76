"""Saving for Word and Excel: the file, what is said of it, and never half of one."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from apv_desktop.content import Method, load
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.gui.dialogs.quotes_dialog import QuotesDialog
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.invitation_page import InvitationPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.export_row import ExportRow
from apv_desktop.services import exports, files, statements
from apv_desktop.services.exports import Twin
from apv_desktop.services.surroundings import Surroundings
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text
from tests.printing.reading import Printed


def row_of(window: MainWindow, step: StepId) -> ExportRow:
    window.go_to(step)
    page = window.page()
    assert isinstance(page, StepPage)
    return page.export_row


def for_word(method: Method, step: StepId) -> Twin:
    return next(each for each in exports.of_step(method, step) if each.format == "docx")


def pressed(row: ExportRow, name: str) -> QPushButton:
    found = next(each for each in row.buttons if each.text().startswith(name))
    found.click()
    return found


def name_somebody(window: MainWindow) -> None:
    """Have the first wish tell of somebody of the list."""
    assert window.apv is not None
    contents = window.apv.contents
    name = contents.people[0].name.split()[0]
    statements.change(window.apv, contents.wishes[0].id, text=f"{name} skal have hjælp")


def answer(press: Callable[[QuotesDialog], None]) -> list[int]:
    """Have the quotes that are asked about answered; how many there were."""
    seen: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QuotesDialog)
        seen.append(dialog.list.count())
        press(dialog)
        dialog.close_button.click()

    QTimer.singleShot(0, look)
    return seen


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user says the file shall lie; its ending is left to the program."""
    path = tmp_path / "mit æøå"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def test_a_file_is_proposed_beside_the_apv_and_then_where_the_last_one_went(
    qtbot: QtBot, example_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []

    def choose(*asked: object) -> tuple[str, str]:
        proposed.append(Path(str(asked[2])))
        return str(tmp_path / "andet" / "plan"), ""

    (tmp_path / "andet").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    row = row_of(example_window, StepId.MATERIALS)
    twin_button = next(each for each in row.buttons if each.text() == "Gem til Word…")
    for _ in range(2):
        twin_button.click()
        qtbot.waitUntil(twin_button.isEnabled, timeout=60_000)
    assert example_window.apv is not None
    beside = example_window.apv.path.parent
    assert [each.parent for each in proposed] == [beside, tmp_path / "andet"]


def test_a_step_offers_its_documents(example_window: MainWindow) -> None:
    offered = {}
    for step in STEPS:
        row = row_of(example_window, step.id)
        offered[step.id] = [each.text() for each in row.buttons if each.isVisible()]
        page = example_window.page()
        assert isinstance(page, StepPage)
        assert ("Gem PDF…" in offered[step.id]) == bool(page.paper_buttons)
    assert offered[StepId.DATES] == ["Gem til kalenderen…"]
    assert offered[StepId.PARTICIPANTS] == ["Gem PDF…", "Gem til Excel…"]
    assert offered[StepId.ACTION_PLANS] == ["Gem PDF…", "Gem til Word…", "Gem til Excel…"]
    letter = ["Gem PDF…", "Gem til Word…"]  # copied where the letter is shown
    assert offered[StepId.STATUS_LETTER] == letter
    assert offered[StepId.INVITATION] == [*letter, "Gem som mailkladde…"]


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (StepId.ACTION_PLANS, "Gem til Word"),
        (StepId.ACTION_PLANS, "Gem til Excel"),
        (StepId.STATUS_LETTER, "Gem PDF"),
    ],
)
def test_a_quote_that_points_at_somebody_is_asked_about_once(
    example_window: MainWindow, target: Path, qtbot: QtBot, step: StepId, kind: str
) -> None:
    name_somebody(example_window)
    row = row_of(example_window, step)
    seen = answer(lambda dialog: None)
    pressed(row, kind)
    assert seen == [1]
    assert (
        row.note_label.text() == "Intet er gemt eller kopieret. Tag stilling til citaterne først."
    )
    assert not list(target.parent.glob("mit æøå*"))
    answer(lambda dialog: dialog.leave_button.click())
    pressed(row, kind)
    qtbot.waitUntil(lambda: row.note_label.text().startswith("✓"), timeout=20_000)
    pressed(row, kind)
    qtbot.waitUntil(lambda: row.note_label.text().startswith("✓"), timeout=20_000)


def test_a_letter_is_saved_and_its_place_told(
    example_window: MainWindow, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = row_of(example_window, StepId.INVITATION)
    pressed(row, "Gem til Word")
    qtbot.waitUntil(lambda: row.note_label.text().startswith("✓"))
    saved = target.with_name("mit æøå.docx")
    assert str(saved) in row.note_label.text()
    assert "arbejdsmiljø" in "\n".join(each.text for each in Document(str(saved)).paragraphs)
    seen: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url.toLocalFile()))
    row.folder_button.click()
    assert seen == [str(saved.parent)]


def test_a_paper_is_saved_as_pdf_without_a_look_at_it_first(
    example_window: MainWindow, target: Path, qtbot: QtBot
) -> None:
    row = row_of(example_window, StepId.STATUS_LETTER)
    pressed(row, "Gem PDF")
    qtbot.waitUntil(lambda: row.note_label.text().startswith("✓"))
    saved = Printed(target.with_name("mit æøå.pdf").read_bytes(), pages=0)
    assert "Tagged:          yes" in saved.info
    assert "Det er der sket" in saved.text


def test_several_papers_of_a_step_stand_in_a_menu(
    example_window: MainWindow, target: Path, qtbot: QtBot
) -> None:
    row = row_of(example_window, StepId.GROUPS)
    found = next(each for each in row.buttons if each.text() == "Gem PDF…")
    names = [action.text() for action in found.menu().actions()]
    assert names[:2] == ["Gruppeliste", "Gruppeark til 1. dialogmøde"]
    found.menu().actions()[1].trigger()
    qtbot.waitUntil(lambda: row.note_label.text().startswith("✓"))
    assert "GA-1" in Printed(target.with_name("mit æøå.pdf").read_bytes(), pages=0).text


def test_a_text_without_a_place_in_the_form_is_copied_from_the_row(
    example_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(InvitationPage, "OFFERS_TEXT", True)
    row = row_of(example_window, StepId.INVITATION)
    pressed(row, "Kopiér tekst")
    assert row.note_label.text().startswith("✓ Teksten er kopieret.")
    text = QGuiApplication.clipboard().text()
    assert "1. dialogmøde" in text
    assert "\r" not in text
    assert not text.startswith("\ufeff")
    assert not row.folder_button.isVisible()


def test_what_there_is_nothing_to_tell_in_is_not_offered(small_window: MainWindow) -> None:
    row = row_of(small_window, StepId.GROUPS)
    assert not any(each.isEnabled() for each in row.buttons)


def test_what_was_just_typed_is_in_the_file(
    example_window: MainWindow, target: Path, qtbot: QtBot
) -> None:
    row = row_of(example_window, StepId.PARTICIPANTS)
    name = example_window.findChild(QLineEdit, "name_edit")
    assert name is not None
    name.setFocus()
    type_text(name, "Åse Ny")
    pressed(row, "Gem til Excel")
    qtbot.waitUntil(lambda: row.note_label.text().startswith("✓"))
    sheet = load_workbook(target.with_name("mit æøå.xlsx")).active
    assert sheet is not None
    assert "Åse Ny" in [row[0] for row in sheet.iter_rows(values_only=True)]


def test_a_folder_that_cannot_be_used_is_told_plainly(
    example_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    row = row_of(example_window, StepId.ACTION_PLANS)
    twin = for_word(example_window.method, StepId.ACTION_PLANS)
    row.save_to(twin, tmp_path / "findes ikke" / "x.docx")
    qtbot.waitUntil(lambda: row.note_label.text().startswith("⚠"))
    assert "Vælg en mappe" in row.note_label.text()
    assert not row.folder_button.isVisible()
    assert all(each.isEnabled() for each in row.buttons)


@pytest.fixture
def busy(
    qtbot: QtBot, surroundings: Surroundings, tmp_path: Path
) -> Iterator[tuple[ExportRow, QProgressDialog]]:
    """Four hundred plans on their way into Word, with the dialog that says so."""
    path = tmp_path / "stor.apv"
    files.create_example(path, load("da"), surroundings, 30, 400).close()
    window = opened(qtbot, surroundings, path)
    row = row_of(window, StepId.ACTION_PLANS)
    row.save_to(for_word(window.method, StepId.ACTION_PLANS), tmp_path / "x.docx")
    progress = row.findChild(QProgressDialog)
    assert progress is not None
    assert not any(each.isEnabled() for each in row.buttons)
    qtbot.waitUntil(progress.isVisible)
    yield row, progress
    close(window)


def test_what_takes_long_can_be_stopped_and_leaves_nothing(
    busy: tuple[ExportRow, QProgressDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    row, progress = busy
    button = progress.findChild(QPushButton)
    assert button is not None and button.text() == "Annuller"
    button.click()
    qtbot.waitUntil(lambda: bool(row.note_label.text()))
    assert "Stoppet" in row.note_label.text()
    assert [path for path in tmp_path.iterdir() if path.suffix in (".docx", ".tmp")] == []


def test_what_takes_long_keeps_the_window_from_other_work_until_it_is_there(
    busy: tuple[ExportRow, QProgressDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    row, progress = busy
    assert progress.windowModality() is Qt.WindowModality.WindowModal
    qtbot.waitUntil(lambda: row.note_label.text().startswith("✓"), timeout=30_000)
    assert (tmp_path / "x.docx").is_file()


def test_nothing_is_offered_while_there_is_nothing_to_tell(small_window: MainWindow) -> None:
    row = row_of(small_window, StepId.PARTICIPANTS)
    assert not any(each.isEnabled() for each in row.buttons)


def _tells_of(row: ExportRow, path: Path) -> bool:
    return str(path) in row.note_label.text()


def test_what_the_preview_leaves_out_is_left_out_and_said(
    example_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert example_window.apv is not None
    example_window.preferences.set_left_out("inspection-folder", ["names", "absence"])
    row, name = row_of(example_window, StepId.LEGAL_CHECK), "Karen Toft Søndergaard"
    assert name == example_window.apv.contents.workplace.supervisor
    of_step = exports.of_step(load("da"), StepId.LEGAL_CHECK)
    folder = [each for each in of_step if each.document == "inspection-folder"]
    for twin in folder:
        path = tmp_path / twin.file
        row.save_to(twin, path)
        qtbot.waitUntil(partial(_tells_of, row, path), timeout=20_000)
        told = row.note_label.text().splitlines()[-1]
        assert told == "Uden, som i forhåndsvisningen: Sygefravær, Navne på personer"
        if twin.format == "pdf":
            text = Printed(path.read_bytes(), 0).text
        else:
            file = Document(str(path))
            text = " ".join(each.text for each in file.element.body.iter() if each.text)
        assert name not in text and "navn udeladt" in text
        assert "Bilag om sygefravær" not in text
    assert {twin.format for twin in folder} == {"pdf", "docx"}
