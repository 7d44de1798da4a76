"""The story of one plan: who changed what, and when. Read only."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate
from apv_desktop.services.story import Line


class StoryDialog(QDialog):
    """Lists the changes of a plan, the newest first."""

    def __init__(self, name: str, lines: tuple[Line, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The plan's history"))
        letter = self.fontMetrics().height()
        self.resize(min(1180, 46 * letter), min(680, 34 * letter))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(name, "headline"))
        layout.addWidget(label(self._lead(lines)))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Changes, the newest first"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappingDelegate(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(4)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for line in lines:
            made = " · ".join(filter(None, (line.when, line.who)))
            self.list.addItem(f"{line.what}\n{made}")
        self.list.setVisible(bool(lines))
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.close_button)
        row.addStretch(1)
        layout.addLayout(row)
        if not lines:
            self.resize(self.width(), self.sizeHint().height())

    def _lead(self, lines: tuple[Line, ...]) -> str:
        if lines:
            return self.tr("Every change is kept here. It shows how the plan was adjusted.")
        return self.tr("Nothing has been changed yet. Changes come here by themselves.")
