"""A paper as it will print, with all that can be done with it: choose, look, save, print."""

from errno import ENOSPC
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressDialog, QVBoxLayout, QWidget

from apv_desktop.content import Method, load
from apv_desktop.gui.drawing import Drawing
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.paper_choices import PaperChoices
from apv_desktop.gui.widgets.paper_view import PaperView
from apv_desktop.services import documents
from apv_desktop.services.apv import Apv
from apv_desktop.services.documents import DocumentInfo, Printed

_PATIENCE_MS = 400


class PaperPanel(QWidget):
    """Shows one document at a time; `printed` tells which left the program, on paper or as PDF."""

    printed = Signal(str)

    def __init__(
        self, apv: Apv, method: Method, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._apv, self._method, self._preferences = apv, method, preferences
        self._info: DocumentInfo | None = None
        self._drawn: Printed | None = None
        self._saved = Path()
        self.drawing = Drawing(self)
        self.drawing.drawn.connect(self._show_drawn)
        self.drawing.failed.connect(self._tell_failed)
        self.choices = PaperChoices(method.language)
        self.choices.changed.connect(self._draw)
        self.view = PaperView()
        self._note = label("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.choices)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._note)
        self._deeds = self._deed_row()
        layout.addLayout(self._deeds)
        self._enable(False)

    def show_document(self, info: DocumentInfo) -> None:
        """Have a document drawn and shown."""
        self._info = info
        self.choices.offer(info, self._counts())
        self._note.clear()
        self.folder_button.hide()
        self._draw()

    def add_at_left(self, widget: QWidget) -> None:
        """Put something of the dialog's own before the deeds."""
        self._deeds.insertWidget(0, widget)

    def stop(self) -> None:
        """Let go of what is being drawn and of what is shown."""
        self.view.wait("")
        self.drawing.stop()

    def save(self) -> None:
        """Save the PDF where the user says, and say where it lies."""
        if self._info is None or self._drawn is None:
            return
        proposed = str(self._preferences.paper_folder / f"{self._info.file}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save PDF"), proposed, self.tr("PDF files (*.pdf)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> bool:
        """Save the PDF as `path`; False, with a plain sentence, when that cannot be."""
        if self._drawn is None or self._info is None:
            return False
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        try:
            documents.copy(self._drawn.path, path)
        except OSError as error:
            self._note.setText(self._told("full" if error.errno == ENOSPC else "folder"))
            return False
        self._saved = path
        self._preferences.paper_folder = path.parent
        self._note.setText(self.tr("Saved as %1").replace("%1", str(path)))
        self.folder_button.show()
        self.printed.emit(self._info.id)
        return True

    def print_out(self) -> None:
        """Print through the system's own dialog."""
        if self._info is None or self._drawn is None:
            return
        from apv_desktop.gui.paper import print_pdf

        name, copies = self._info.name, self.choices.copies
        progress = QProgressDialog(
            self.tr("Sending the pages to the printer…"), self.tr("Cancel"), 0, 0, self
        )
        progress.setWindowTitle(name)
        progress.setModal(True)
        progress.setMinimumDuration(_PATIENCE_MS)
        progress.reset()  # it would show itself while the printer is being chosen
        if print_pdf(self._drawn.path, name, copies, self._preferences, progress, self):
            self._note.setText(self.tr("%1 was sent to the printer").replace("%1", name))
            self.printed.emit(self._info.id)
        progress.deleteLater()

    def open_folder(self) -> None:
        """Open the folder the PDF was saved in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def _deed_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.folder_button = button(self.tr("Open the folder"))
        self.folder_button.hide()
        self.save_button = button(self.tr("Save PDF…"))
        self.save_button.setObjectName("save_button")
        self.print_button = button(self.tr("Print…"), "primary")
        row.addStretch(1)
        for each, deed, key in (
            (self.folder_button, self.open_folder, None),
            (self.save_button, self.save, QKeySequence.StandardKey.Save),
            (self.print_button, self.print_out, QKeySequence.StandardKey.Print),
        ):
            each.clicked.connect(deed)
            row.addWidget(each)
            if key is not None:
                QShortcut(QKeySequence(key), self).activated.connect(deed)
        return row

    def _counts(self) -> tuple[tuple[str, int], ...]:
        """How many a paper could be needed in; one for each sheet of paper is no choice."""
        if self._info is None or self._info.counted:
            return ()
        people, groups = documents.head_counts(self._apv.contents)
        offered = (
            (self.tr("One for each participant"), people),
            (self.tr("One for each group"), groups),
        )
        return tuple((name, count) for name, count in offered if count > 1)

    def _draw(self) -> None:
        if self._info is None:
            return
        self._enable(False)
        self.view.wait(self._info.name)
        self.drawing.want(
            partial(
                documents.write,
                self._info.id,
                self._apv.contents,
                load(self.choices.language),
                today=self._apv.today,
                options=self.choices.options(),
            )
        )

    def _show_drawn(self, printed: Printed) -> None:
        self._drawn = printed
        self._enable(True)
        self.view.show_paper(printed.path, printed.pages)

    def _tell_failed(self) -> None:
        self.view.tell(self._told("failed"))

    def _told(self, code: str) -> str:
        parts = (self._method.text(f"errors:print.{code}.{part}") for part in ("text", "way_out"))
        return " ".join(parts)

    def _enable(self, ready: bool) -> None:
        for widget in (self.save_button, self.print_button):
            widget.setEnabled(ready)
        if not ready:
            self._drawn = None
