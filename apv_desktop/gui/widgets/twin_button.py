"""A button that saves or copies a step's documents in one format."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from apv_desktop.domain.contents import Contents
from apv_desktop.services import exports
from apv_desktop.services.exports import Twin

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class TwinButton(QPushButton):
    """Tells which document is wanted: its only one, or one of those it lists."""

    twin_chosen = Signal(object)

    def __init__(self, words: str, twins: Sequence[Twin], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.twins = tuple(twins)
        self._actions: list[QAction] = []
        self.setText(words)
        if len(self.twins) == 1:
            self.clicked.connect(self._choose_only)
            told = self.twins[0].name
        else:
            self._list()
            told = ", ".join(twin.name for twin in self.twins)
        self.setToolTip(told)
        self.setAccessibleDescription(told)

    def offer(self, contents: Contents, is_open: bool) -> None:
        """Offer what there is something to tell in."""
        ready = [is_open and not exports.is_empty(t.document, contents) for t in self.twins]
        for action, each in zip(self._actions, ready, strict=False):
            action.setEnabled(each)
        self.setEnabled(any(ready))

    def _list(self) -> None:
        from PySide6.QtWidgets import QMenu  # few steps have two of a kind

        menu = QMenu(self)
        for at, twin in enumerate(self.twins):
            action = menu.addAction(twin.name)
            action.setData(at)
            self._actions.append(action)
        menu.triggered.connect(self._choose)
        self.setMenu(menu)

    def _choose_only(self) -> None:
        self.twin_chosen.emit(self.twins[0])

    def _choose(self, action: "QAction") -> None:
        self.twin_chosen.emit(self.twins[action.data()])
