"""Filer → Sikkerhedskopier: what there is, in plain words, and going back to one."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apv_desktop.content import Method
from apv_desktop.gui.widgets.list_dialog import ListDialog
from apv_desktop.services import keeping
from apv_desktop.services.apv import Apv
from apv_desktop.store.backups import Backup
from apv_desktop.store.problems import FileProblem


class BackupsDialog(ListDialog):
    """Lists the backups of the open APV; choosing one shows what it holds."""

    restored = Signal()

    def __init__(self, apv: Apv, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(method, self.tr("Backups"), parent)
        self._apv = apv
        self.list.setAccessibleName(self.tr("Backups, the newest first"))
        self.list.currentItemChanged.connect(self._show_chosen)
        self.restore_button = self.offer(self.tr("Go back to this one"))
        self.restore_button.clicked.connect(self.go_back)
        self._fill()

    def go_back(self) -> None:
        """Go back to the chosen backup."""
        chosen = self.chosen()
        if not isinstance(chosen, Backup):
            return
        try:
            keeping.restore(self._apv, chosen)
        except FileProblem as problem:
            self.tell(problem)
            return
        self.restored.emit()
        self.accept()

    def _fill(self) -> None:
        for backup in keeping.list_backups(self._apv):
            self.add(self._line(backup), backup)
        self.lead.setText(
            self.tr(
                "Backups are made by themselves while you work. Going back to one is a step "
                "you can undo, and today's version is kept first."
            )
            if self.show_filled()
            else self.tr("There are none yet. The first comes by itself.")
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
