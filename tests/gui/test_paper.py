"""What the program does before and after the system's own print dialog, without a printer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.gui import paper
from apv_desktop.gui.language import Translations
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.paper_output import PaperOutput
from apv_desktop.services import documents
from tests.printing import samples

PATIENCE = 60_000


@pytest.fixture
def output(qtbot: QtBot, tmp_path: Path) -> Iterator[PaperOutput]:
    Translations().choose("da")
    made = PaperOutput(load("da"), Preferences(tmp_path))
    qtbot.addWidget(made)
    made.draw(
        lambda path: documents.write(
            "group-list", samples.small(), load("da"), path, samples.TODAY
        ),
        "Gruppeliste",
        "gruppeliste",
    )
    qtbot.waitUntil(made.print_button.isEnabled, timeout=PATIENCE)
    yield made
    made.stop()


def told(output: PaperOutput) -> str:
    return " ".join(each.text() for each in output.findChildren(QLabel))


def test_without_any_printer_a_sentence_says_what_to_do(
    output: PaperOutput, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    output.print_out()
    assert "Der er ingen printer på denne pc." in told(output)
    assert "Gem papiret som PDF" in told(output)


def test_a_printer_that_is_gone_is_named(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    assert paper.missing_printer(preferences) == "", "none was ever chosen"
    preferences.printer = "Kontorets printer, som er solgt"
    assert paper.missing_printer(preferences) == "Kontorets printer, som er solgt"


@pytest.mark.qt_log_ignore("QPainter::begin", "QPdf")
def test_a_printer_that_takes_nothing_is_no_success(tmp_path: Path, output: PaperOutput) -> None:
    source = tmp_path / "source.pdf"
    documents.write("group-list", samples.small(), load("da"), source, samples.TODAY)
    with pytest.raises(paper.NotPrintedError):
        paper.paint(source, to_file(tmp_path / "gone" / "printed.pdf"), 1, 1)


def test_the_dialog_asks_for_pages_and_offers_no_file(qapp: QApplication) -> None:
    """A printer in a file would print all pages, whichever were asked for."""
    printer = QPrinter()
    dialog = paper.asking(printer, 7, None)
    assert dialog.testOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    assert (dialog.fromPage(), dialog.toPage()) == (1, 7)
    dialog.deleteLater()


def to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    return printer
