"""A drawn paper with what can be done with it: look, save, print."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressDialog, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.gui.drawing import Drawing, Job
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.paper_view import PaperView
from apv_desktop.services import documents, numbering
from apv_desktop.services.apv import Apv
from apv_desktop.services.documents import Printed
from apv_desktop.store.problems import FileProblem

_PATIENCE_MS = 400


class PaperOutput(QWidget):
    """Shows one paper at a time; `drawn` tells that it can be printed.

    `printed` tells that it left the program, on paper or as PDF.
    """

    drawn = Signal()
    printed = Signal()

    def __init__(
        self, method: Method, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._method, self._preferences = method, preferences
        self._name = self._file = ""
        self._drawn: Printed | None = None
        self._saved = Path()
        self.drawing = Drawing(self)
        self.drawing.drawn.connect(self._show_drawn)
        self.drawing.failed.connect(self._tell_failed)
        self.drawing.grew.connect(self._tell_growth)
        self.view = PaperView()
        self._note = label("")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.view, 1)
        self._layout.addWidget(self._note)
        self._deeds = self._deed_row()
        self._layout.addLayout(self._deeds)
        self._enable(False)

    @property
    def copies(self) -> int:
        """How many the printer is to be asked for."""
        return 1

    def draw(self, job: Job, name: str, file: str) -> None:
        """Have a paper drawn and shown; `file` is what its PDF is to be called."""
        if name != self._name:
            self._note.clear()
            self.folder_button.hide()
        self._name, self._file = name, file
        self._enable(False)
        self.cancel_button.hide()
        self.view.wait(name)
        self.drawing.want(job)

    def cancel(self) -> None:
        """Stop the drawing at its next page; nothing of it is left."""
        self.drawing.give_up()
        self.cancel_button.hide()
        self.view.tell(self.tr("Stopped. Choose the paper again to have it drawn."))

    def add_at_left(self, widget: QWidget) -> None:
        """Put something of the dialog's own before the deeds."""
        self._deeds.insertWidget(0, widget)

    def stop(self) -> None:
        """Let go of what is being drawn and of what is shown."""
        self.view.wait("")
        self.drawing.stop()

    def save(self) -> None:
        """Save the PDF where the user says, and say where it lies."""
        if self._drawn is None:
            return
        proposed = str(self._preferences.paper_folder / f"{self._file}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save PDF"), proposed, self.tr("PDF files (*.pdf)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> bool:
        """Save the PDF as `path`; False, with a plain sentence, when that cannot be."""
        if self._drawn is None:
            return False
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        try:
            documents.copy(self._drawn.path, path)
        except OSError as error:
            self._note.setText(self._method.trouble(f"print.{documents.why_unsaved(error)}"))
            return False
        self._saved = path
        self._preferences.paper_folder = path.parent
        self._note.setText(self.tr("Saved as %1").replace("%1", str(path)))
        self.folder_button.show()
        self.printed.emit()
        return True

    def print_out(self) -> None:
        """Print through the system's own dialog."""
        if self._drawn is None:
            return
        from apv_desktop.gui import paper

        gone = paper.missing_printer(self._preferences)
        if not paper.has_printer():
            self._note.setText(self._method.trouble("print.no_printer"))
            return
        if gone:
            self._note.setText(
                self.tr("The printer %1 is no longer on this PC. Choose another one.").replace(
                    "%1", gone
                )
            )
        progress = self._progress()
        try:
            self._tell_sent(
                paper.print_pdf(
                    self._drawn.path, self._name, self.copies, self._preferences, progress, self
                )
            )
        except paper.NotPrintedError:
            self._note.setText(self._method.trouble("print.printer"))
        progress.deleteLater()

    def _progress(self) -> QProgressDialog:
        progress = QProgressDialog(
            self.tr("Sending the pages to the printer…"), self.tr("Cancel"), 0, 0, self
        )
        progress.setWindowTitle(self._name)
        progress.setModal(True)
        progress.setMinimumDuration(_PATIENCE_MS)
        progress.reset()  # it would show itself while the printer is being chosen
        return progress

    def _tell_sent(self, printer: str | None) -> None:
        """Say where the paper went; None when the user would rather not."""
        if printer is None:
            return
        told = self.tr("%1 was sent to the printer %2") if printer else self.tr("%1 was printed")
        self._note.setText(told.replace("%1", self._name).replace("%2", printer))
        self.printed.emit()

    def give_numbers(self, apv: Apv, documents: Iterable[str], shown: Contents) -> None:
        """These have left the program as `shown`: what the lines are called there, they stay."""
        try:
            numbering.give(apv, documents, shown)
        except FileProblem as problem:
            self._note.setText(self._method.text(f"errors:file.{problem.code}.text"))

    def open_folder(self) -> None:
        """Open the folder the PDF was saved in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def _deed_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.folder_button = button(self.tr("Open the folder"))
        self.folder_button.hide()
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel)
        self.cancel_button.hide()
        row.addWidget(self.cancel_button)
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

    def _show_drawn(self, printed: Printed) -> None:
        self._drawn = printed
        self.cancel_button.hide()
        self._enable(True)
        self.view.show_paper(printed.path, printed.pages)
        self.drawn.emit()

    def _tell_growth(self, pages: int) -> None:
        """It takes long: say how far it is, and offer to stop."""
        self.cancel_button.show()
        self.view.tell(self.tr("%1 pages so far…").replace("%1", str(pages)))

    def _tell_failed(self) -> None:
        self.cancel_button.hide()
        self.view.tell(self._method.trouble("print.failed"))

    def _enable(self, ready: bool) -> None:
        for widget in (self.save_button, self.print_button):
            widget.setEnabled(ready)
        if not ready:
            self._drawn = None
