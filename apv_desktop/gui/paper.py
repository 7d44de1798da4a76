"""Send a PDF to a printer through the system's own dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QProgressDialog, QWidget

from apv_desktop.gui.pdf_image import page_count, page_size, render
from apv_desktop.gui.preferences import Preferences

_DPI = 300


def print_pdf(
    path: Path,
    name: str,
    copies: int,
    preferences: Preferences,
    progress: QProgressDialog,
    parent: QWidget,
) -> bool:
    """Ask for printer and pages, and print; False when the user would rather not.

    The printer and its two sides are those chosen the last time. `progress` is shown when it
    takes long, and stops it.
    """
    pages = page_count(path)
    printer = _printer(preferences)
    printer.setDocName(name)
    printer.setCopyCount(copies)
    _set_sheet(printer, page_size(path, 0))
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    accepted = bool(dialog.exec())
    dialog.deleteLater()
    if not accepted:
        return False
    preferences.printer = printer.printerName()
    preferences.duplex = printer.duplex().value
    first, last = printer.fromPage() or 1, printer.toPage() or pages

    def goes_on(done: int, of: int) -> bool:
        progress.setMaximum(of)
        progress.setValue(done)  # lets the window live
        return not progress.wasCanceled()

    return paint(path, printer, first, last, goes_on)


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
    """
    times = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    sheets = [page for _ in range(times) for page in range(first - 1, last)]
    painter = QPainter(printer)
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
    painter.end()
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
    """The paper a page asks for, upright or across."""
    across = points.width() > points.height()
    upright = points.transposed() if across else points
    layout = printer.pageLayout()
    layout.setPageSize(
        QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    way = QPageLayout.Orientation
    layout.setOrientation(way.Landscape if across else way.Portrait)
    printer.setPageLayout(layout)
