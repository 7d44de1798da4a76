"""Photographs of flip-overs in small: brought in by button, paste or drop, and shown large."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.gui.widgets.flow_row import FlowRow
from apv_desktop.gui.widgets.fold import Fold
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.spins import NumberSpin

_SMALL = QSize(150, 112)
_ID = Qt.ItemDataRole.UserRole


class PhotoList(QListWidget):
    """The photographs in small: Enter shows one, Del takes it away, Ctrl+V brings one in."""

    show_requested = Signal()
    remove_requested = Signal()
    paste_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setIconSize(_SMALL)
        self.setSpacing(8)
        self.itemActivated.connect(self.show_requested)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def chosen(self) -> int | None:
        """The id of the photograph the user stands on."""
        item = self.currentItem()
        key = None if item is None else item.data(_ID)
        return key if isinstance(key, int) else None

    def choose(self, photo_id: int) -> bool:
        """Stand on a photograph by its id; False when it is not there."""
        for row in range(self.count()):
            if self.item(row).data(_ID) == photo_id:
                self.setCurrentRow(row)
                return True
        return False


class PhotoStrip(QFrame):
    """Folded until somebody wants photographs; a photograph dropped anywhere on it comes in."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.fold = Fold()
        self.add_button = button(self.tr("Add photos…"))
        self.folder_button = button(self.tr("Add a folder…"))
        self.paste_button = button(self.tr("Paste a photo"))
        self.progress_label = label("", "muted")
        self.stop_button = button(self.tr("Stop reading"))
        self.stop_button.hide()
        self.list = PhotoList()
        self.list.setAccessibleName(self.tr("Photos of the sheets"))
        self.list.setMinimumHeight(_SMALL.height() + 4 * self.fontMetrics().lineSpacing())
        self.caption_edit = QLineEdit()
        self.group_spin = NumberSpin()
        self.group_spin.setRange(0, 999)
        self.group_spin.setAccessibleName(self.tr("Group of the photo"))
        self.group_spin.setSpecialValueText(self.tr("none"))
        self.show_button = button(self.tr("Show large"))
        self.turn_button = button(self.tr("Turn"))
        self.remove_button = button(self.tr("Remove"))
        for field in (self.caption_edit, self.group_spin):
            field.setProperty("own_save", True)
        self._lay_out()

    @property
    def deeds(self) -> tuple[QWidget, ...]:
        """What needs a chosen photograph."""
        buttons = (self.show_button, self.turn_button, self.remove_button)
        return (*buttons, self.caption_edit, self.group_spin)

    def show_items(self, items: Sequence[tuple[int, str, QIcon]]) -> None:
        """Show these photographs, each with its name; the chosen one stays so."""
        chosen = self.list.chosen()
        was = self.list.blockSignals(True)
        self.list.clear()
        for photo_id, name, icon in items:
            item = QListWidgetItem(icon, name, self.list)
            item.setData(_ID, photo_id)
            if photo_id == chosen:
                self.list.setCurrentItem(item)
        if items and self.list.currentItem() is None:
            self.list.setCurrentRow(len(items) - 1)
        self.list.setVisible(bool(items))
        self.list.blockSignals(was)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _lay_out(self) -> None:
        told = self.tr(
            "Names may show on a photo. Look before you share the file. When and where it was taken"
            " is not kept. You can also drag photos here."
        )
        self.fold.body.addWidget(label(told, "muted"))
        ways = FlowRow()
        for each in (self.add_button, self.folder_button, self.paste_button, self.stop_button):
            ways.addWidget(each)
        self.fold.body.addLayout(ways)
        self.fold.body.addWidget(self.progress_label)
        self.fold.body.addWidget(self.list)
        self.fold.body.addLayout(self._fields())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)

    def _fields(self) -> QHBoxLayout:
        row = QHBoxLayout()
        caption, group = label(self.tr("What it shows")), label(self.tr("of group"))
        for named, field in ((caption, self.caption_edit), (group, self.group_spin)):
            named.setWordWrap(False)
            named.setBuddy(field)
            row.addWidget(named)
            row.addWidget(field, 1 if field is self.caption_edit else 0)
        for each in (self.show_button, self.turn_button, self.remove_button):
            row.addWidget(each)
        return row
