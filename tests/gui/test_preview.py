"""The preview: each page as it will print, in either language, saved and printed."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.gui import paper, pdf_image
from apv_desktop.gui.dialogs.preview_dialog import PreviewDialog
from apv_desktop.gui.language import Translations
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.preferences import Preferences
from apv_desktop.services import documents, files
from apv_desktop.services.surroundings import Surroundings
from tests.gui import walk

PATIENCE = 60_000


@pytest.fixture
def preview(qtbot: QtBot, tmp_path: Path) -> Iterator[PreviewDialog]:
    """The action plans of the example, drawn."""
    surroundings = Surroundings(lambda: walk.NOW, Random(7), tmp_path)
    apv = files.create_example(tmp_path / "x.apv", load("da"), surroundings)
    Translations().choose("da")
    dialog = PreviewDialog("action-plan", apv, load("da"), Preferences(tmp_path))
    dialog.show()
    qtbot.waitUntil(dialog.panel.save_button.isEnabled, timeout=PATIENCE)
    yield dialog
    dialog.done(0)
    apv.close()
    walk.let_go(dialog)


def place(dialog: PreviewDialog) -> str:
    return next(
        label.text() for label in dialog.findChildren(QLabel) if label.text().startswith("Side ")
    )


def test_it_shows_page_by_page(preview: PreviewDialog) -> None:
    pages = int(place(preview).rsplit(" ", 1)[1])
    assert place(preview) == f"Side 1 af {pages}"
    assert not preview.panel.view.previous_button.isEnabled()
    picture = next(each for each in preview.findChildren(QLabel) if not each.pixmap().isNull())
    first = picture.pixmap().toImage()
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert place(preview) == f"Side 2 af {pages}"
    assert picture.pixmap().toImage() != first
    for _ in range(pages + 3):
        QTest.mouseClick(preview.panel.view.next_button, Qt.MouseButton.LeftButton)
    assert place(preview) == f"Side {pages} af {pages}"
    assert not preview.panel.view.next_button.isEnabled()
    assert "Handleplaner" in walk.spoken(picture)


def test_it_grows_with_the_size_chosen(preview: PreviewDialog) -> None:
    picture = next(each for each in preview.findChildren(QLabel) if not each.pixmap().isNull())
    before = picture.pixmap().width()
    preview.panel.view.scale_combo.setFocus()
    preview.panel.view.scale_combo.setCurrentIndex(preview.panel.view.scale_combo.findData(200))
    assert picture.pixmap().width() == pytest.approx(2 * before, abs=2)


def test_the_paper_speaks_the_language_chosen(
    preview: PreviewDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    preview.panel.choices.language_combo.setFocus()
    QTest.keyClick(preview.panel.choices.language_combo, Qt.Key.Key_Down)
    assert not preview.panel.save_button.isEnabled()
    qtbot.waitUntil(preview.panel.save_button.isEnabled, timeout=PATIENCE)
    target = tmp_path / "plans"
    assert preview.panel.save_to(target)
    told = _text(target.with_suffix(".pdf"))
    assert "Follow-up" in told or "Activities" in told
    assert any(str(target) in label.text() for label in preview.findChildren(QLabel))
    assert preview.panel.folder_button.isVisible()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_one_may_not_write_in_is_told_plainly(
    preview: PreviewDialog, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    assert not preview.panel.save_to(closed / "x.pdf")


def test_a_place_that_is_none_is_told_plainly(preview: PreviewDialog, tmp_path: Path) -> None:
    assert not preview.panel.save_to(tmp_path / "no such folder" / "x.pdf")
    sentence = load("da").text("errors:print.folder.text")
    assert any(label.text().startswith(sentence) for label in preview.findChildren(QLabel))
    assert list(tmp_path.glob("**/*.pdf")) == []


def test_paper_that_cannot_be_made_is_told_plainly(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(documents, "write", fails)
    surroundings = Surroundings(lambda: walk.NOW, Random(7), tmp_path)
    apv = files.create_example(tmp_path / "x.apv", load("da"), surroundings)
    dialog = PreviewDialog("action-plan", apv, load("da"), Preferences(tmp_path))
    dialog.show()
    sentence = load("da").text("errors:print.failed.text")
    qtbot.waitUntil(
        lambda: any(label.text().startswith(sentence) for label in dialog.findChildren(QLabel)),
        timeout=PATIENCE,
    )
    assert not dialog.panel.save_button.isEnabled()
    dialog.reject()
    apv.close()


def test_an_older_paper_is_replaced_whole(preview: PreviewDialog, tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    target.write_bytes(b"old" * 100_000)
    assert preview.panel.save_to(target)
    assert target.read_bytes().startswith(b"%PDF")
    assert pdf_image.page_count(target) == int(place(preview).rsplit(" ", 1)[1])


def test_closing_while_it_is_drawn_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    surroundings = Surroundings(lambda: walk.NOW, Random(7), tmp_path)
    apv = files.create_example(tmp_path / "x.apv", load("da"), surroundings)
    dialog = PreviewDialog("action-plan", apv, load("da"), Preferences(tmp_path))
    dialog.show()
    folder = dialog.panel.drawing.folder
    dialog.reject()
    assert not folder.exists()
    apv.close()
    walk.let_go(dialog)


def test_the_printer_gets_the_pages_asked_for(tmp_path: Path) -> None:
    surroundings = Surroundings(lambda: walk.NOW, Random(7), tmp_path)
    apv = files.create_example(tmp_path / "x.apv", load("da"), surroundings)
    source = tmp_path / "source.pdf"
    documents.write("action-plan", apv.contents, load("da"), source, apv.today)
    apv.close()
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    paper.paint(source, printer, 2, 3)
    assert pdf_image.page_count(tmp_path / "printed.pdf") == 2


def _text(pdf: Path) -> str:
    return subprocess.run(
        ["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True
    ).stdout


def test_what_was_left_out_stays_left_out_the_next_time(
    preview: PreviewDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    entries = preview.panel.choices._parts.actions()
    next(entry for entry in entries if entry.data() == "overview").trigger()
    assert Preferences(tmp_path).left_out("action-plan") == {"overview"}
    info = documents.document(load("da"), "action-plan")
    preview.panel.show_document(info)
    assert preview.panel.choices.options().parts == frozenset({"pages"})
    qtbot.waitUntil(preview.panel.save_button.isEnabled, timeout=PATIENCE)


def test_enter_prints_once_the_paper_is_there(
    qtbot: QtBot, example_window: MainWindow, tmp_path: Path
) -> None:
    assert example_window.apv is not None
    preferences = Preferences(tmp_path)
    dialog = PreviewDialog("action-plan", example_window.apv, load("da"), preferences)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.panel.print_button.isEnabled, timeout=20_000)
    assert dialog.panel.print_button.isDefault()
    assert dialog.focusWidget() is dialog.panel.print_button
    dialog.reject()
