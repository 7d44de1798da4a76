"""Rediger → Papirkurv: what was taken away, and fetching it back."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.content import Method
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.services import past
from apv_desktop.services.apv import Apv
from apv_desktop.services.past import Removed
from apv_desktop.store.problems import FileProblem

_THING = Qt.ItemDataRole.UserRole


class TrashDialog(QDialog):
    """Lists what was taken away, the newest first."""

    def __init__(self, apv: Apv, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apv = apv
        self._method = method
        self.setWindowTitle(self.tr("Trash"))
        self.resize(640, 480)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Trash"), "headline"))
        self._lead = label("")
        layout.addWidget(self._lead)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Things taken away, the newest first"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self.list, 1)
        self._error = label("", "error")
        self._error.hide()
        layout.addWidget(self._error)
        layout.addStretch(0)
        row = QHBoxLayout()
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.fetch_button = button(self.tr("Fetch it back"), "primary")
        self.fetch_button.clicked.connect(self.fetch_back)
        row.addWidget(close)
        row.addStretch(1)
        row.addWidget(self.fetch_button)
        layout.addLayout(row)
        self._fill()

    def fetch_back(self) -> None:
        """Put the chosen thing back where it was."""
        item = self.list.currentItem()
        thing = None if item is None else item.data(_THING)
        if not isinstance(thing, Removed):
            return
        try:
            past.fetch_back(self._apv, thing)
        except FileProblem as problem:
            self._error.setText(self._method.text(f"errors:file.{problem.code}.text"))
            self._error.show()
            return
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for thing in past.removed(self._apv):
            kind = self._method.text(f"words:things.{thing.kind}")
            day = self._method.dates.short(datetime.fromisoformat(thing.at).date())
            item = QListWidgetItem(f"{kind}: {thing.name}   –   {day}", self.list)
            item.setData(_THING, thing)
        has_any = self.list.count() > 0
        self.list.setVisible(has_any)
        self.fetch_button.setVisible(has_any)
        self._lead.setText(
            self.tr("Choose what you want back. It returns as it was.")
            if has_any
            else self.tr("The trash is empty. What you take away comes here.")
        )
        if has_any:
            self.list.setCurrentRow(0)
