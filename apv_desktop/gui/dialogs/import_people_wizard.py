"""Participants from the clipboard or a file: look, say what the columns hold, mend, add."""

from pathlib import Path

from PySide6.QtCore import QThread, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget, QWizard

from apv_desktop.content import Method
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.exchange import people_files
from apv_desktop.exchange.people_files import FileList
from apv_desktop.gui.widgets.columns_page import ColumnsPage
from apv_desktop.gui.widgets.import_pages import AsidePage, SourcePage
from apv_desktop.gui.widgets.labels import redress
from apv_desktop.services import pasting
from apv_desktop.services.apv import Apv

# A thread lives until it has ended, whatever becomes of the wizard that started it.
_working: set["_Reader"] = set()


class _Reader(QThread):
    """Reads a file; `broken` carries why it could not be used."""

    found = Signal(object)
    broken = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.finished.connect(self._let_go)
        _working.add(self)

    def run(self) -> None:
        """Read the file away from the window; `found` or `broken` tells how it went."""
        try:
            self.found.emit(people_files.read(self._path))
        except RuleBroken as broken:
            self.broken.emit(broken)

    def _let_go(self) -> None:
        _working.discard(self)


class ImportPeopleWizard(QWizard):
    """Nothing is added before the last button is pressed; what stays out is kept aside."""

    def __init__(self, apv: Apv, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import a list"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.source = SourcePage(method)
        self.columns = ColumnsPage(apv, method)
        self.aside = AsidePage(method, self.columns)
        for page in (self.source, self.columns, self.aside):
            self.addPage(page)
        self.source.clipboard_requested.connect(self.read_clipboard)
        self.source.file_requested.connect(self._ask_for_file)
        self.columns.looked.connect(self._show_count)
        self.aside.looked.connect(self._show_count)
        self._apv, self._method = apv, method
        self._set_buttons()
        letter, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        size = self.size().expandedTo(self.sizeHint())
        size.setWidth(125 * letter)
        size.setHeight(92 * letter)
        self.resize(size.boundedTo(room * 0.9))

    def read_clipboard(self) -> None:
        """Go on with what is on the clipboard now, or say why it cannot be used."""
        self._use(FileList("", QGuiApplication.clipboard().text()))

    def read_file(self, path: Path) -> None:
        """Go on with a file; it is read in a thread of its own, so the window stays awake."""
        self.restart()
        self.source.wait_for(path.name)
        reader = _Reader(path)
        reader.found.connect(self._use)
        reader.broken.connect(self._refuse)
        reader.start()

    def take_in(self) -> int:
        """Add the participants, keep the rest aside; returns how many came."""
        return pasting.take_in(
            self._apv,
            self.columns.preview,
            skip_known=self.columns.skips_known,
            mended=self.aside.rows,
        )

    def nextId(self) -> int:
        """Rows to mend have a page of their own; without any it is passed over."""
        here = self.currentId()
        if self.page(here) is self.columns and not self.columns.preview.set_aside:
            return -1
        return super().nextId()

    def _use(self, found: FileList) -> None:
        try:
            self.columns.show_list(found)
        except RuleBroken as broken:
            self._refuse(broken)
            return
        if not self.isVisible():
            self.restart()
        self.source.done()
        if self.currentPage() is not self.columns:
            self.restart()
            self.next()

    def _refuse(self, broken: RuleBroken) -> None:
        if self.currentPage() is not self.source:
            self.restart()
        told = self._method.text(f"errors:rules.{broken.code}", **broken.values)
        self.source.refuse(told)

    def _ask_for_file(self) -> None:
        kinds = " ".join(f"*.{ending}" for ending in people_files.ENDINGS)
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Which list do you want to import?"),
            str(Path.home()),
            self.tr("Lists (%1)").replace("%1", kinds),
        )
        if chosen:
            self.read_file(Path(chosen))

    def _set_buttons(self) -> None:
        which = QWizard.WizardButton
        for kind, text in (
            (which.BackButton, self.tr("Back")),
            (which.NextButton, self.tr("Next")),
            (which.CancelButton, self.tr("Cancel")),
        ):
            self.setButtonText(kind, text)
        for kind in (which.NextButton, which.FinishButton):
            self.button(kind).setProperty("role", "primary")
            redress(self.button(kind))
        self._show_count()

    def _show_count(self) -> None:
        coming = len(self.columns.preview.coming(skip_known=self.columns.skips_known))
        coming += self.aside.mended
        self.setButtonText(
            QWizard.WizardButton.FinishButton, self.tr("Add %n participant(s)", "", coming)
        )
