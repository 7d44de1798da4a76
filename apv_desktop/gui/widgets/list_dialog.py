"""What the trash and the backups look alike in: a list, what is wrong, one deed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.content import Method
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate
from apv_desktop.store.problems import FileProblem

_THING = Qt.ItemDataRole.UserRole
_WIDEST, _HIGHEST = 1180, 680


class ListDialog(QDialog):
    """Lists things of the past, the newest first; the chosen one can be fetched back.

    Without any, the list and the deed are hidden and the text below the headline says so.
    """

    def __init__(self, method: Method, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._method = method
        self.setWindowTitle(name)
        letter = self.fontMetrics().height()
        self.resize(min(_WIDEST, 40 * letter), min(_HIGHEST, 32 * letter))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(name, "headline"))
        self.lead = label("")
        layout.addWidget(self.lead)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappingDelegate(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self.list, 1)
        self.holds = label("", "muted")
        layout.addWidget(self.holds)
        self._error = label("", "error")
        layout.addWidget(self._error)
        layout.addStretch(0)
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._deeds = QHBoxLayout()
        self._deeds.addWidget(self.close_button)
        self._deeds.addStretch(1)
        layout.addLayout(self._deeds)
        self._deed: QPushButton | None = None
        self.holds.hide()
        self._error.hide()

    def offer(self, text: str) -> QPushButton:
        """The one deed there is; its button."""
        self._deed = button(text, "primary")
        self._deeds.addWidget(self._deed)
        return self._deed

    def add(self, line: str, thing: object) -> None:
        """One more line, and what it stands for."""
        QListWidgetItem(line, self.list).setData(_THING, thing)

    def chosen(self) -> object:
        """What the chosen line stands for; None for none."""
        item = self.list.currentItem()
        return None if item is None else item.data(_THING)

    def show_filled(self) -> bool:
        """Choose the first line, or hide what is of no use; whether there is any."""
        has_any = self.list.count() > 0
        self.list.setVisible(has_any)
        if self._deed is not None:
            self._deed.setVisible(has_any)
        if has_any:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        elif not self.isVisible():
            self.resize(self.width(), self.sizeHint().height())
        return has_any

    def tell(self, problem: FileProblem) -> None:
        """Say what went wrong; nothing was changed."""
        self._error.setText(self._method.trouble(f"file.{problem.code}"))
        self._error.show()
