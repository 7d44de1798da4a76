"""A page of a PDF as a picture, by pdfium."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage


def page_count(path: Path) -> int:
    """How many pages the document has."""
    document = pypdfium2.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def page_size(path: Path, page: int) -> QSizeF:
    """The size of one page, counted from 0, in points."""
    document = pypdfium2.PdfDocument(path)
    try:
        return QSizeF(*document.get_page_size(page))
    finally:
        document.close()


def render(path: Path, page: int, scale: float) -> QImage:
    """One page, counted from 0; at `scale` 1 a point is a pixel."""
    document = pypdfium2.PdfDocument(path)
    try:
        bitmap = document[page].render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        data = bytes(bitmap.buffer)
        size = bitmap.width, bitmap.height
        return QImage(data, *size, bitmap.stride, QImage.Format.Format_RGB32).copy()
    finally:
        document.close()
