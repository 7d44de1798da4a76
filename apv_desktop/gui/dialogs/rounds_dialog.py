"""Gå → Vælg APV: the rounds of the file, and looking at another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apv_desktop.content import Method
from apv_desktop.content.round_words import told
from apv_desktop.domain.contents import Contents
from apv_desktop.gui.widgets.list_dialog import ListDialog


class RoundsDialog(ListDialog):
    """Lists the rounds, the newest first; the one that is shown is chosen."""

    round_chosen = Signal(object)

    def __init__(self, contents: Contents, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(method, self.tr("The APVs of this file"), parent)
        self.list.setAccessibleName(self.tr("The APVs of this file, the newest first"))
        self.lead.setText(
            self.tr("Choose the one you want to look at. A closed one can be read and printed.")
        )
        self.show_button = self.offer(self.tr("Show it"))
        self.show_button.clicked.connect(self._show)
        self.list.itemActivated.connect(self._show)
        rounds = contents.rounds[::-1]
        for each in rounds:
            self.add(told(each, method), each.id)
        self.show_filled()
        self.list.setCurrentRow(rounds.index(contents.round))

    def _show(self) -> None:
        chosen = self.chosen()
        self.accept()
        if isinstance(chosen, int):
            self.round_chosen.emit(chosen)
