"""Send a PDF to a printer through the system's own dialog."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from apv_desktop.gui.pdf_image import page_count, render

_DPI = 300


def print_pdf(path: Path, name: str, parent: QWidget) -> bool:
    """Ask for printer and pages, and print; False when the user would rather not."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setResolution(_DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setFullPage(True)
    pages = page_count(path)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    accepted = bool(dialog.exec())
    dialog.deleteLater()
    if accepted:
        paint(path, printer, printer.fromPage() or 1, printer.toPage() or pages)
    return accepted


def paint(path: Path, printer: QPrinter, first: int, last: int) -> None:
    """Paint pages `first` to `last`, counted from 1, each on a sheet of its own."""
    painter = QPainter(printer)
    for page in range(first - 1, last):
        if page >= first:
            printer.newPage()
        image = render(path, page, _DPI / 72)
        sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
        painter.drawImage(sheet, image)
    painter.end()
