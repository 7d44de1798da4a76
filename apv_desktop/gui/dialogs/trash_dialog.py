"""Rediger → Papirkurv: what was taken away, and fetching it back."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from apv_desktop.content import Method
from apv_desktop.gui.widgets.list_dialog import ListDialog
from apv_desktop.services import past
from apv_desktop.services.apv import Apv
from apv_desktop.services.past import Removed
from apv_desktop.store.problems import FileProblem


class TrashDialog(ListDialog):
    """Lists what was taken away, the newest first."""

    def __init__(self, apv: Apv, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(method, self.tr("Trash"), parent)
        self._apv = apv
        self.list.setAccessibleName(self.tr("What you have deleted, the newest first"))
        self.fetch_button = self.offer(self.tr("Fetch it back"))
        self.fetch_button.clicked.connect(self.fetch_back)
        self._fill()

    def fetch_back(self) -> None:
        """Put the chosen thing back where it was."""
        thing = self.chosen()
        if not isinstance(thing, Removed):
            return
        try:
            past.fetch_back(self._apv, thing)
        except FileProblem as problem:
            self.tell(problem)
            return
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for thing in past.removed(self._apv):
            kind = self._method.text(f"words:things.{thing.kind}")
            day = self._method.dates.short(datetime.fromisoformat(thing.at).date())
            self.add(f"{kind}: {thing.name}\n{day}", thing)
        self.lead.setText(
            self.tr("Choose what you want back. It comes back as it was.")
            if self.show_filled()
            else self.tr("The trash is empty. What you delete ends up here.")
        )
