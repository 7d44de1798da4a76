"""A document as it will print: look, save, print."""

import tempfile
from datetime import date
from errno import ENOSPC
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QThread, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.content import LANGUAGES, Method, load
from apv_desktop.domain.contents import Contents
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.services import documents

_LANGUAGE_NAMES = {"da": "Dansk", "en": "English"}
_SCALES = (75, 100, 125, 150, 200, 300)


class _Draw(QObject):
    """Prints the document in a thread of its own: the first print imports reportlab."""

    drawn = Signal(object)
    failed = Signal()

    def __init__(self, document_id: str, contents: Contents, today: date, path: Path) -> None:
        super().__init__()
        self._document_id = document_id
        self._contents = contents
        self._today = today
        self._path = path

    def draw(self, language: str) -> None:
        """Print to the temporary file in this language."""
        try:
            printed = documents.write(
                self._document_id, self._contents, load(language), self._path, self._today
            )
        except OSError:
            self.failed.emit()
            return
        self.drawn.emit(printed.pages)


class PreviewDialog(QDialog):
    """Shows one document page by page."""

    _wanted = Signal(str)

    def __init__(
        self,
        document_id: str,
        contents: Contents,
        method: Method,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._method = method
        self._info = documents.document(method, document_id)
        self._folder = tempfile.TemporaryDirectory(prefix="apv-")
        self._path = Path(self._folder.name) / f"{self._info.file}.pdf"
        self._pages = 0
        self._page = 0
        self.setWindowTitle(self._info.name)
        self.resize(QSize(860, 940).boundedTo(self.screen().availableSize() * 0.9))
        self._build()
        self._start(_Draw(document_id, contents, today, self._path))

    def show_page(self, page: int) -> None:
        """Show a page, counted from 0, at the size chosen."""
        if not self._pages:
            return
        self._page = max(0, min(page, self._pages - 1))
        from apv_desktop.gui.pdf_image import render

        scale = self.scale_combo.currentData() / 100
        image = render(self._path, self._page, scale * self.logicalDpiX() / 72)
        self._picture.setPixmap(QPixmap.fromImage(image))
        self._picture.adjustSize()
        place = self.tr("Page %1 of %2").replace("%1", str(self._page + 1))
        self._place.setText(place.replace("%2", str(self._pages)))
        self._picture.setAccessibleName(f"{self._info.name}, {self._place.text()}")
        self.previous_button.setEnabled(self._page > 0)
        self.next_button.setEnabled(self._page < self._pages - 1)

    def show_next(self) -> None:
        """The page after."""
        self.show_page(self._page + 1)

    def show_previous(self) -> None:
        """The page before."""
        self.show_page(self._page - 1)

    def save(self) -> None:
        """Save the PDF where the user says, and say where it lies."""
        proposed = str(Path.home() / self._path.name)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save PDF"), proposed, self.tr("PDF files (*.pdf)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> bool:
        """Save the PDF as `path`; False, with a plain sentence, when that cannot be."""
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        try:
            documents.copy(self._path, path)
        except OSError as error:
            self._note.setText(self._told("full" if error.errno == ENOSPC else "folder"))
            return False
        self._saved = path
        self._note.setText(self.tr("Saved as %1").replace("%1", str(path)))
        self.folder_button.show()
        return True

    def print_out(self) -> None:
        """Print through the system's own dialog."""
        from apv_desktop.gui.paper import print_pdf

        print_pdf(self._path, self._info.name, self)

    def open_folder(self) -> None:
        """Open the folder the PDF was saved in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def done(self, result: int) -> None:
        """Let go of the thread and the temporary file; what is still being drawn is not shown."""
        self._work.drawn.disconnect(self._show_drawn)
        self._thread.quit()
        self._thread.wait()
        self._folder.cleanup()
        super().done(result)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.addLayout(self._tool_row())
        self._picture = QLabel(self.tr("One moment…"))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area = QScrollArea()
        area.setWidget(self._picture)
        area.setWidgetResizable(True)
        area.setAccessibleName(self._info.name)
        layout.addWidget(area, 1)
        self._note = label("")
        layout.addWidget(self._note)
        layout.addLayout(self._deed_row())
        for key, deed in (
            (QKeySequence.StandardKey.MoveToNextPage, self.show_next),
            (QKeySequence.StandardKey.MoveToPreviousPage, self.show_previous),
            (QKeySequence.StandardKey.Print, self.print_out),
            (QKeySequence.StandardKey.Save, self.save),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(deed)

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.previous_button = button(self.tr("Previous page"))
        self.previous_button.clicked.connect(self.show_previous)
        self._place = label("")
        self._place.setWordWrap(False)
        self.next_button = button(self.tr("Next page"))
        self.next_button.clicked.connect(self.show_next)
        self.scale_combo = QComboBox()
        self.scale_combo.setAccessibleName(self.tr("Size on screen"))
        for scale in _SCALES:
            self.scale_combo.addItem(f"{scale} %", scale)
        self.scale_combo.setCurrentIndex(_SCALES.index(100))
        self.scale_combo.activated.connect(self._show_again)
        self.language_combo = QComboBox()
        self.language_combo.setAccessibleName(self.tr("Language of the paper"))
        for language in LANGUAGES:
            self.language_combo.addItem(_LANGUAGE_NAMES[language], language)
        self.language_combo.setCurrentIndex(LANGUAGES.index(self._method.language))
        self.language_combo.activated.connect(self._draw_again)
        for widget in (self.previous_button, self._place, self.next_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.scale_combo)
        row.addWidget(self.language_combo)
        return row

    def _deed_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.folder_button = button(self.tr("Open the folder"))
        self.folder_button.clicked.connect(self.open_folder)
        self.folder_button.hide()
        self.save_button = button(self.tr("Save PDF…"))
        self.save_button.clicked.connect(self.save)
        self.print_button = button(self.tr("Print…"), "primary")
        self.print_button.clicked.connect(self.print_out)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        row.addWidget(close)
        row.addStretch(1)
        for widget in (self.folder_button, self.save_button, self.print_button):
            row.addWidget(widget)
        self._enable(False)
        return row

    def _start(self, work: _Draw) -> None:
        self._thread = QThread(self)
        self._work = work
        work.moveToThread(self._thread)
        self._wanted.connect(work.draw)
        work.drawn.connect(self._show_drawn)
        work.failed.connect(self._tell_failed)
        self._thread.start()
        self._wanted.emit(self._method.language)

    def _show_drawn(self, pages: int) -> None:
        self._pages = pages
        self._enable(True)
        self.show_page(self._page)

    def _tell_failed(self) -> None:
        self._picture.setText(self._told("failed"))

    def _told(self, code: str) -> str:
        parts = (self._method.text(f"errors:print.{code}.{part}") for part in ("text", "way_out"))
        return " ".join(parts)

    def _show_again(self) -> None:
        self.show_page(self._page)

    def _draw_again(self) -> None:
        self._enable(False)
        self._wanted.emit(self.language_combo.currentData())

    def _enable(self, ready: bool) -> None:
        for widget in (self.save_button, self.print_button, self.language_combo):
            widget.setEnabled(ready)
