"""The pages of the handover: to whom, with what, where to, and making it."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWizardPage,
)

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.note_edit import NoteEdit
from apv_desktop.gui.worker import Worker
from apv_desktop.printing import watching
from apv_desktop.services.handovers import GoesOn, Tell
from apv_desktop.store.problems import FileProblem

_LOOK_MS = 50


class HandoverPage(QWizardPage):
    """A page that shows a refusal under its fields."""

    def __init__(self, method: Method, title: str, lead: str) -> None:
        super().__init__()
        self.method = method
        self.setTitle(title)
        self.setSubTitle(lead)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(12)
        self.error = label("", "error")
        self.error.hide()

    def refuse(self, text: str, field: QLineEdit) -> bool:
        """Say why one cannot go on; always False."""
        self.error.setText(text)
        self.error.show()
        field.setFocus()
        return False

    def end(self) -> None:
        """Put the line for refusals below the fields, and all of it at the top."""
        self.body.addWidget(self.error)
        self.body.addStretch(1)


class WhoPage(HandoverPage):
    """To whom, from whom, and words of one's own."""

    def __init__(self, method: Method, contents: Contents) -> None:
        super().__init__(
            method,
            self.tr("Who takes over?"),
            self.tr("The letter writes itself. Here you say who it is to."),
        )
        self.to_name_edit, self.from_name_edit = QLineEdit(), QLineEdit()
        self.from_name_edit.setText(contents.workplace.representative)
        self.words_edit = NoteEdit()
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.addRow(self.tr("&To"), self.to_name_edit)
        form.addRow(self.tr("F&rom"), self.from_name_edit)
        form.addRow(self.tr("Your own &words"), self.words_edit)
        self.body.addLayout(form)
        self.end()

    def validatePage(self) -> bool:
        """Somebody has to take over."""
        if not self.to_name_edit.text().strip():
            said = self.method.text("errors:rules.to_name_missing")
            return self.refuse(said, self.to_name_edit)
        self.error.hide()
        return True


class WhatPage(HandoverPage):
    """With what was said at the meetings, or without."""

    def __init__(self, method: Method) -> None:
        super().__init__(
            method,
            self.tr("Should what was said be included?"),
            self.tr("The action plans, the dates and the papers always are."),
        )
        self.with_radio = QRadioButton(self.tr("&With strengths, wishes and answers"))
        self.without_radio = QRadioButton(self.tr("With&out what was said at the meetings"))
        self.with_radio.setChecked(True)
        for radio, told in (
            (
                self.with_radio,
                self.tr("Choose this when your successor carries on with the same APV."),
            ),
            (
                self.without_radio,
                self.tr(
                    "Strengths, wishes, answers, proposals and pictures are removed completely "
                    "from the copy, including its history and trash. Your own file does not "
                    "change."
                ),
            ),
        ):
            radio.setAccessibleDescription(told)
            self.body.addWidget(radio)
            self.body.addWidget(label(told, "muted"))
        self.end()


class PlacePage(HandoverPage):
    """In which folder the package is made."""

    def __init__(self, method: Method, folder: Path) -> None:
        super().__init__(
            method,
            self.tr("Where should the folder be?"),
            self.tr("A new folder is made there, with the file, the letter, papers and dates."),
        )
        self.setCommitPage(True)
        self.folder_edit = QLineEdit(str(folder))
        self.folder_edit.setAccessibleName(self.tr("Where the folder is made"))
        self.browse_button = button(self.tr("Choose…"))
        self.browse_button.clicked.connect(self._browse)
        name = QLabel(self.tr("&Make it in"))
        name.setBuddy(self.folder_edit)
        row = QHBoxLayout()
        row.addWidget(self.folder_edit, 1)
        row.addWidget(self.browse_button)
        self.body.addWidget(name)
        self.body.addLayout(row)
        self.end()

    def folder(self) -> Path:
        """The folder as typed."""
        return Path(self.folder_edit.text().strip()).expanduser()

    def validatePage(self) -> bool:
        """The folder must be there."""
        if self.folder_edit.text().strip() and self.folder().is_dir():
            self.error.hide()
            return True
        return self.refuse(self.method.trouble("file.folder_missing"), self.folder_edit)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where should the folder be?"), self.folder_edit.text()
        )
        if chosen:
            self.folder_edit.setText(chosen)


class MakingPage(HandoverPage):
    """Makes the package in a thread; what it is asked to do, `job`, is set by the wizard."""

    made = Signal(object)

    def __init__(self, method: Method) -> None:
        super().__init__(
            method,
            self.tr("The folder is being made"),
            self.tr("It takes a moment. If you stop, nothing is left of the folder."),
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the folder is"))
        self.told = label("")
        self.body.addWidget(self.bar)
        self.body.addWidget(self.told)
        self.end()
        self._done: Future[object] | None = None
        self._how_far = (0, 1)
        self._wanted = True
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._follow)
        self._worker = Worker("handover")

    @property
    def is_making(self) -> bool:
        """Whether the package is still being made."""
        return self._done is not None and not self._done.done()

    def begin(self, deed: Callable[[Tell, GoesOn], Path]) -> None:
        """Have the package made."""
        self._wanted = True
        self._done = self._worker.submit(lambda: deed(self._tell, lambda: self._wanted))
        self._look.start()

    def stop(self) -> None:
        """Leave off at the next page of a paper; nothing is left of the package."""
        self._wanted = False
        if self._done is not None:
            self._done.exception()

    def end_work(self) -> None:
        """The thread ends when all is done."""
        self._worker.retire()

    def isComplete(self) -> bool:
        """The wizard may be closed when it has been made, or could not be."""
        return self._done is not None and not self.is_making

    def _tell(self, at: int, of: int) -> None:
        self._how_far = (at, of)

    def _follow(self) -> None:
        at, of = self._how_far
        self.bar.setRange(0, of)
        self.bar.setValue(at)
        if self._done is None or self.is_making:
            return
        self._look.stop()
        problem = self._done.exception()
        if problem is None:
            path = self._done.result()
            self.setTitle(self.tr("The folder has been made"))
            self.setSubTitle(self.tr("Give it to whoever takes over."))
            self.told.setText(self.tr("It is here:\n%1").replace("%1", str(path)))
            self.made.emit(path)
        elif isinstance(problem, FileProblem):
            self.error.setText(self.method.trouble(f"file.{problem.code}"))
            self.error.show()
        elif not isinstance(problem, watching.Stopped | RuleBroken):
            raise problem
        self.completeChanged.emit()
