"""Overdragelse: three questions, and one folder that is whole for whoever takes over."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget, QWizard

from apv_desktop.content import Method
from apv_desktop.domain.handovers import Handover
from apv_desktop.gui.discretion_watch import DiscretionWatch
from apv_desktop.gui.widgets.handover_pages import MakingPage, PlacePage, WhatPage, WhoPage
from apv_desktop.gui.widgets.labels import redress
from apv_desktop.services import handovers
from apv_desktop.services.apv import Apv
from apv_desktop.services.handovers import GoesOn, Job, Tell
from apv_desktop.store.problems import FileProblem


class HandoverWizard(QWizard):
    """Nothing is made before the last question is answered; stopped, nothing is left of it."""

    def __init__(
        self, apv: Apv, method: Method, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._apv, self._method = apv, method
        self.setWindowTitle(self.tr("Hand over the APV"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self._set_buttons()
        self.who = WhoPage(method, apv.contents)
        self.what = WhatPage(method)
        self.place = PlacePage(method, folder)
        self.making = MakingPage(method)
        for page in (self.who, self.what, self.place, self.making):
            self.addPage(page)
        DiscretionWatch(self.who, method, self).look()
        self._handover: Handover | None = None
        self.making.made.connect(self._note)
        self.currentIdChanged.connect(self._shown)
        self.resize(680, 460)

    def reject(self) -> None:
        """Stop what is being made, and leave."""
        self.making.stop()
        super().reject()

    def done(self, result: int) -> None:
        """Let the thread end."""
        self.making.end_work()
        super().done(result)

    def _shown(self) -> None:
        if self.currentPage() is self.making:
            self._make()

    def _make(self) -> None:
        who = self.who
        self._handover = handovers.wanted(
            self._apv,
            who.to_name_edit.text(),
            who.from_name_edit.text(),
            who.words_edit.toPlainText(),
            has_statements=self.what.with_radio.isChecked(),
        )
        try:
            job = handovers.prepare(self._apv, self._handover, self.place.folder(), self._method)
        except FileProblem as problem:
            self.making.begin(partial(_failed, problem))
            return
        self.making.begin(partial(_made, job, self._method))

    def _note(self) -> None:
        """It is made: there is nothing to cancel any more."""
        self.button(QWizard.WizardButton.CancelButton).setEnabled(False)
        if self._handover is not None:
            handovers.note(self._apv, self._handover)

    def _set_buttons(self) -> None:
        which = QWizard.WizardButton
        for kind, text in (
            (which.BackButton, self.tr("Back")),
            (which.NextButton, self.tr("Next")),
            (which.CommitButton, self.tr("Make the folder")),
            (which.FinishButton, self.tr("Close")),
            (which.CancelButton, self.tr("Cancel")),
        ):
            self.setButtonText(kind, text)
        for kind in (which.NextButton, which.CommitButton, which.FinishButton):
            self.button(kind).setProperty("role", "primary")
            redress(self.button(kind))


def _made(job: Job, method: Method, tell: Tell, goes_on: GoesOn) -> Path:
    return handovers.make(job, method, tell, goes_on)


def _failed(problem: FileProblem, tell: Tell, goes_on: GoesOn) -> Path:
    raise problem
