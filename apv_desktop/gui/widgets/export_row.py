"""The buttons of a step that save for other programs, and what came of it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QThread, QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange.twins import CALENDAR, EXCEL, MAIL, TEXT, WORD
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.twin_button import TwinButton
from apv_desktop.services import documents, exports, numbering
from apv_desktop.services.exports import PDF, Twin

# Every step has the row, few ever save: the dialogs are imported when they are needed.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QProgressDialog

    from apv_desktop.gui.step_page import StepPage

_SHOWN_AFTER_MS = 300
# A thread lives until it has ended, whatever becomes of the page that started it.
_working: set["_Write"] = set()


class _Stopped(Exception):
    """The user has pressed Cancel."""


class _Write(QThread):
    """Writes one document to a file; `failed` says how it went wrong, empty for stopped."""

    written = Signal(object, object, object)
    failed = Signal(str)

    def __init__(
        self,
        twin: Twin,
        contents: Contents,
        method: Method,
        path: Path,
        now: datetime,
        left_out: frozenset[str],
    ) -> None:
        super().__init__()
        self._work = (twin, contents, method, path, now)
        self._left_out = left_out
        self._is_stopped = False
        self.finished.connect(self._let_go)
        _working.add(self)

    def stop(self) -> None:
        """Ask the work to end; no half file is left."""
        self._is_stopped = True

    def run(self) -> None:
        """Write the file."""
        try:
            exports.write(*self._work, self._look, self._left_out)
        except _Stopped:
            self.failed.emit("")
        except OSError as error:
            self.failed.emit(documents.why_unsaved(error))
        except Exception:  # noqa: BLE001 - nobody is to meet a traceback
            self.failed.emit("failed")
        else:
            twin, contents, _, path, _ = self._work
            self.written.emit(path, twin, contents)

    def _look(self) -> None:
        if self._is_stopped:
            raise _Stopped

    def _let_go(self) -> None:
        _working.discard(self)


class ExportRow(QWidget):
    """Where the file lies, or why there is none. Its `buttons`, one for each format, stand beside
    those that print, where the page puts them.
    """

    def __init__(self, page: "StepPage", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._saved: Path | None = None
        self._without: tuple[str, ...] = ()
        self._progress: QProgressDialog | None = None
        self.buttons = list(self._make_buttons())
        self.note_label = label("")
        self.folder_button = button(self.tr("Open the folder"), "link")
        self.folder_button.clicked.connect(self._open_folder)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.note_label)
        body.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._tell("")

    def offer(self, is_open: bool) -> None:
        """Offer what there is something to tell in, unless a gate keeps the step closed."""
        for each in self.buttons:
            each.offer(self._page.contents, is_open and self._progress is None)

    def save_to(self, twin: Twin, path: Path) -> None:
        """Write a twin in a thread of its own; the window stays awake and it can be stopped."""
        if path.suffix.lower() != f".{twin.format}":
            path = path.with_name(f"{path.name}.{twin.format}")
        page = self._page
        self._tell("")
        left_out = page.workbench.left_out(twin.document)
        self._without = exports.named_parts(twin, left_out, page.method)
        work = _Write(twin, page.apv.whole, page.method, path, page.apv.now, left_out)
        self._progress = self._progress_of(twin, work)
        work.written.connect(self._show_written)
        work.failed.connect(self._show_failed)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(work.wait)
        self.offer(is_open=False)
        work.start()

    def _make_buttons(self) -> Iterator[TwinButton]:
        """A button for each format that the step has something in."""
        page = self._page
        words = {
            PDF: self.tr("Save PDF…"),
            WORD: self.tr("Save for Word…"),
            EXCEL: self.tr("Save for Excel…"),
            CALENDAR: self.tr("Save for the calendar…"),
            MAIL: self.tr("Save as e-mail draft…"),
            TEXT: self.tr("Copy text"),
        }
        if not page.OFFERS_TEXT:
            del words[TEXT]
        known = exports.of_step(page.method, page.STEP)
        for kind, said in words.items():
            twins = [twin for twin in known if twin.format == kind]
            if twins:
                made = TwinButton(said, twins)
                made.twin_chosen.connect(self._copy if kind == TEXT else self._ask_and_save)
                yield made

    def _copy(self, twin: Twin) -> None:
        from PySide6.QtGui import QGuiApplication

        if self._may_leave(twin):
            page = self._page
            contents = page.apv.whole
            text = exports.text_of(twin, contents, page.method, page.apv.now)
            QGuiApplication.clipboard().setText(text)
            page.attempt(lambda: numbering.give(page.apv, [twin.document], contents))
            self._saved = None
            self._tell(self.tr("✓ The text has been copied. Paste it wherever you want it."))

    def _may_leave(self, twin: Twin) -> bool:
        """Whether what is typed is kept, and each quote that points at somebody decided on."""
        from apv_desktop.gui import quotes_check

        if not self._page.flush():
            return False
        if quotes_check.may_leave(self._page, twin.document):
            return True
        self._saved = None
        self._tell(self.tr("Nothing was saved or copied. Decide on the quotes first."))
        return False

    def _ask_and_save(self, twin: Twin) -> None:
        from PySide6.QtWidgets import QFileDialog

        if not self._may_leave(twin):
            return
        kind = self._page.method.text(f"exports:formats.{twin.format}")
        chosen, _ = QFileDialog.getSaveFileName(
            self, twin.name, str(self._folder() / twin.file), f"{kind} (*.{twin.format})"
        )
        if chosen:
            self.save_to(twin, Path(chosen))

    def _folder(self) -> Path:
        """Where something was saved last, at first beside the APV."""
        return self._page.apv.path.parent if self._saved is None else self._saved.parent

    def _progress_of(self, twin: Twin, work: _Write) -> "QProgressDialog":
        """Shown only when the work takes its time."""
        from PySide6.QtWidgets import QProgressDialog

        told = self.tr("Saving %1…").replace("%1", twin.name.lower())
        progress = QProgressDialog(told, self.tr("Cancel"), 0, 0, self)
        progress.setWindowTitle(twin.name)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(_SHOWN_AFTER_MS)
        progress.setValue(0)  # the clock starts
        progress.canceled.connect(work.stop)
        return progress

    def _show_written(self, path: Path, twin: Twin, contents: Contents) -> None:
        page = self._page
        page.attempt(lambda: numbering.give(page.apv, [twin.document], contents))
        self._end()
        self._saved = path
        told = self.tr("✓ Saved as %1").replace("%1", str(path))
        if self._without:
            left_out = self.tr("Left out, as in the preview: %1")
            told = f"{told}\n{left_out.replace('%1', ', '.join(self._without))}"
        self._tell(told)

    def _show_failed(self, code: str) -> None:
        self._end()
        self._saved = None
        if not code:
            self._tell(self.tr("Stopped. Nothing was saved."))
            return
        self._tell(f"⚠ {self._page.method.trouble(f'print.{code}')}")

    def _end(self) -> None:
        if self._progress is not None:
            self._progress.canceled.disconnect()
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None
        self._page.refresh()

    def _tell(self, told: str) -> None:
        self.note_label.setText(told)
        self.note_label.setVisible(bool(told))
        self.folder_button.setVisible(bool(told) and self._saved is not None)
        self.setVisible(bool(told))

    def _open_folder(self) -> None:
        from PySide6.QtGui import QDesktopServices

        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
