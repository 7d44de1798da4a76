"""Filer → Sikkerhedskopier: what there is, in plain words, and going back to one."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
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
from apv_desktop.services import keeping
from apv_desktop.services.apv import Apv
from apv_desktop.store.backups import Backup
from apv_desktop.store.problems import FileProblem

_BACKUP = Qt.ItemDataRole.UserRole


class BackupsDialog(QDialog):
    """Lists the backups of the open APV; choosing one shows what it holds."""

    restored = Signal()

    def __init__(self, apv: Apv, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apv = apv
        self._method = method
        self.setWindowTitle(self.tr("Backups"))
        self.resize(640, 520)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Backups"), "headline"))
        layout.addWidget(
            label(
                self.tr(
                    "Backups are made by themselves while you work. Going back to one is a step "
                    "you can undo, and today's version is kept first."
                )
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups, the newest first"))
        self.list.currentItemChanged.connect(self._show_chosen)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self.list, 1)
        self._holds = label("")
        layout.addWidget(self._holds)
        self._error = label("", "error")
        self._error.hide()
        layout.addWidget(self._error)
        layout.addStretch(0)
        layout.addLayout(self._buttons())
        self._fill()

    def go_back(self) -> None:
        """Go back to the chosen backup."""
        chosen = self._chosen()
        if chosen is None:
            return
        try:
            keeping.restore(self._apv, chosen)
        except FileProblem as problem:
            self._error.setText(self._method.text(f"errors:file.{problem.code}.text"))
            self._error.show()
            return
        self.restored.emit()
        self.accept()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.restore_button = button(self.tr("Go back to this one"), "primary")
        self.restore_button.clicked.connect(self.go_back)
        row.addWidget(close)
        row.addStretch(1)
        row.addWidget(self.restore_button)
        return row

    def _fill(self) -> None:
        for backup in keeping.list_backups(self._apv):
            item = QListWidgetItem(self._line(backup), self.list)
            item.setData(_BACKUP, backup)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            self._holds.setText(self.tr("There are none yet. The first comes by itself."))
        self.list.setVisible(self.list.count() > 0)
        self.restore_button.setVisible(self.list.count() > 0)

    def _line(self, backup: Backup) -> str:
        at = datetime.fromisoformat(backup.at)
        day = self._method.dates.with_weekday(at.date())
        when = f"{day} {self._method.dates.clock(at.time())}"
        return f"{when}   –   {self._method.text(f'labels:{backup.why}')}"

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        counts = (
            self.tr("%n participant(s)", "", chosen.counts.get("person", 0)),
            self.tr("%n line(s) from the groups", "", chosen.counts.get("statement", 0)),
            self.tr("%n action plan(s)", "", chosen.counts.get("action_plan", 0)),
        )
        self._holds.setText(" · ".join(counts))

    def _chosen(self) -> Backup | None:
        item = self.list.currentItem()
        found = None if item is None else item.data(_BACKUP)
        return found if isinstance(found, Backup) else None
