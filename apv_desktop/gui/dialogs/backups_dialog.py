"""Filer → Sikkerhedskopier: what there is, in plain words, and going back to one."""

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apv_desktop.content import Method
from apv_desktop.domain.erasing import Erasure
from apv_desktop.gui.messages import is_for_good
from apv_desktop.gui.widgets.list_dialog import ListDialog
from apv_desktop.services import erasing, keeping
from apv_desktop.services.apv import Apv
from apv_desktop.store.backups import Backup
from apv_desktop.store.problems import FileProblem


class BackupsDialog(ListDialog):
    """Lists the backups of the open APV; choosing one shows what it holds."""

    restored = Signal()

    def __init__(self, apv: Apv, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(method, self.tr("Backups"), parent)
        self._apv = apv
        self.brings_back: tuple[Erasure, ...] = ()
        self.list.setAccessibleName(self.tr("Backups, the newest first"))
        self.list.currentItemChanged.connect(self._show_chosen)
        self.restore_button = self.offer(self.tr("Go back to this one"))
        self.restore_button.clicked.connect(self.go_back)
        self._fill()

    def go_back(self) -> None:
        """Go back to the chosen backup."""
        chosen = self.chosen()
        if not isinstance(chosen, Backup) or not self._may_bring_back(chosen):
            return
        try:
            keeping.restore(self._apv, chosen)
        except FileProblem as problem:
            self.tell(problem)
            return
        self.brings_back = erasing.returned(self._apv) or self.brings_back
        self.restored.emit()
        self.accept()

    def _may_bring_back(self, chosen: Backup) -> bool:
        """Whether a backup holds no name that was erased, or the user wants it all the same."""
        self.brings_back = erasing.predates(self._apv, chosen)
        if not self.brings_back:
            return True
        day = self._method.dates.long(date.fromisoformat(self.brings_back[-1].day))
        question = self.tr("This backup is from before a name was erased, %1.").replace("%1", day)
        loss = self.tr("The name will come back with it. You can erase it again straight away.")
        wants = is_for_good(self, question, loss, self.tr("Go back, and erase the name again"))
        if not wants:
            self.brings_back = ()
        return wants

    def _fill(self) -> None:
        for backup in keeping.list_backups(self._apv):
            self.add(self._line(backup), backup)
        self.lead.setText(
            self.tr(
                "Backups are made automatically while you work. If you go back to one, you can "
                "undo it, and today's version is kept first."
            )
            if self.show_filled()
            else self.tr("There are none yet. The first is made automatically.")
        )

    def _line(self, backup: Backup) -> str:
        at = datetime.fromisoformat(backup.at)
        day = self._method.dates.with_weekday(at.date())
        when = f"{day} {self._method.dates.clock(at.time())}"
        return f"{when}   –   {self._method.text(f'labels:{backup.why}')}"

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        if not isinstance(chosen, Backup):
            return
        counts = (
            self.tr("%n participant(s)", "", chosen.counts.get("person", 0)),
            self.tr("%n line(s) from the groups", "", chosen.counts.get("statement", 0)),
            self.tr("%n action plan(s)", "", chosen.counts.get("action_plan", 0)),
        )
        self.holds.setText(" · ".join(counts))
        self.holds.show()
