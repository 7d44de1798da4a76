"""Send a PDF to a printer through the system's own dialog."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QProgressDialog, QWidget

from apv_desktop.gui.pdf_image import page_count, page_size, render
from apv_desktop.gui.preferences import Preferences

_DPI = 300


class NotPrintedError(Exception):
    """The printer took nothing: it is gone, off, or its queue is closed."""


def has_printer() -> bool:
    """Whether this PC knows any printer at all."""
    return bool(QPrinterInfo.availablePrinterNames())


def missing_printer(preferences: Preferences) -> str:
    """The printer of last time if it is no longer there, empty otherwise."""
    known = QPrinterInfo.printerInfo(preferences.printer)
    return preferences.printer if known.isNull() else ""


def print_pdf(
    path: Path,
    name: str,
    copies: int,
    preferences: Preferences,
    progress: QProgressDialog,
    parent: QWidget,
) -> str | None:
    """Ask for printer and pages, and print; None when the user would rather not.

    The printer and its two sides are those chosen the last time; the answer is its name.
    `progress` is shown when it takes long, and stops it.

    Raises:
        NotPrintedError: the printer takes nothing.
    """
    pages = page_count(path)
    printer = _printer(preferences)
    printer.setDocName(name)
    printer.setCopyCount(copies)
    _set_sheet(printer, page_size(path, 0))
    dialog = asking(printer, pages, parent)
    accepted = bool(dialog.exec())
    dialog.deleteLater()
    if not accepted:
        return None
    preferences.printer = printer.printerName()
    preferences.duplex = printer.duplex().value
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    if is_usual_sheet(printer):
        _set_sheet(printer, page_size(path, first - 1))

    def goes_on(done: int, of: int) -> bool:
        progress.setMaximum(of)
        progress.setValue(done)  # lets the window live
        return not progress.wasCanceled()

    return printer.printerName() if paint(path, printer, first, last, goes_on) else None


def asking(printer: QPrinter, pages: int, parent: QWidget | None) -> QPrintDialog:
    """The system's own dialog, for so many pages.

    It offers no file: that would be pictures of the pages, all of them whichever are asked for,
    where *Gem PDF* gives a file that can be searched and read aloud.
    """
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    return dialog


def is_usual_sheet(printer: QPrinter) -> bool:
    """Whether the sheet is the printer's usual one, which nobody chose.

    Qt's own dialog puts it in the place of the sheet we asked for; those of Windows and macOS
    leave ours alone.
    """
    if sys.platform in ("win32", "darwin"):
        return False
    usual = QPrinterInfo(printer).defaultPageSize()
    return usual.isValid() and usual.isEquivalentTo(printer.pageLayout().pageSize())


def paint(
    path: Path,
    printer: QPrinter,
    first: int,
    last: int,
    goes_on: Callable[[int, int], bool] = lambda done, of: True,
) -> bool:
    """Paint pages `first` to `last`, counted from 1, each on a sheet of its own.

    The sheet is the one chosen in the dialog until a page of another size comes, as a poster does.
    `goes_on(done, of)` is asked before each sheet; when it says no, nothing is printed.

    Raises:
        NotPrintedError: the printer takes nothing.
    """
    times = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    sheets = [page for _ in range(times) for page in range(first - 1, last)]
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrintedError
    size = page_size(path, first - 1)
    for done, page in enumerate(sheets):
        if not goes_on(done, len(sheets)):
            printer.abort()
            painter.end()
            return False
        wanted = page_size(path, page)
        if wanted != size:
            _set_sheet(printer, wanted)
            size = wanted
        if done:
            printer.newPage()
        painter.drawImage(_place(printer, wanted), render(path, page, _DPI / 72))
    if not painter.end() or printer.printerState() is QPrinter.PrinterState.Error:
        raise NotPrintedError
    return True


def _printer(preferences: Preferences) -> QPrinter:
    known = QPrinterInfo.printerInfo(preferences.printer)
    quality = QPrinter.PrinterMode.HighResolution
    printer = QPrinter(quality) if known.isNull() else QPrinter(known, quality)
    printer.setResolution(_DPI)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setFullPage(True)
    if preferences.duplex is not None:
        printer.setDuplex(QPrinter.DuplexMode(preferences.duplex))
    return printer


def _place(printer: QPrinter, points: QSizeF) -> QRectF:
    """Where a page of this size stands on the sheet: as large as it can be, undistorted."""
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    shown = QRectF(sheet.topLeft(), points.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio))
    shown.moveCenter(sheet.center())
    return shown


def _set_sheet(printer: QPrinter, points: QSizeF) -> None:
    """The paper a page asks for, upright or across; the printer's own where it has no such."""
    across = points.width() > points.height()
    upright = points.transposed() if across else points
    layout = printer.pageLayout()
    layout.setPageSize(
        QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    layout.setOrientation(way)
    if not printer.setPageLayout(layout):
        printer.setPageOrientation(way)
