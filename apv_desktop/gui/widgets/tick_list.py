"""A list of people to tick: found by three letters, ticked by Space, Enter or the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListView, QListWidget, QListWidgetItem, QWidget

from apv_desktop.domain.frozen import frozen
from apv_desktop.gui.widgets.keys import key_in

_ID = Qt.ItemDataRole.UserRole
_FEWEST, _MOST = 3, 10  # lines in sight


@frozen
class TickLine:
    """A person as the list tells of them."""

    person_id: int
    text: str
    is_ticked: bool


class TickList(QListWidget):
    """Shows lines and tells what is ticked; the same people keep their lines, and it its place."""

    ticked = Signal(int, bool)
    delete_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed: tuple[int, ...] = ()
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._changed)
        self.itemActivated.connect(self._toggle)
        key_in(self, Qt.Key.Key_Delete, self.delete_pressed.emit)

    def go_down_from(self, field: QLineEdit) -> None:
        """The arrow goes from the line where a name is typed into the list."""
        key_in(field, Qt.Key.Key_Down, self.setFocus)

    def show_lines(self, lines: Sequence[TickLine]) -> None:
        """Show these; whoever was chosen stays chosen, else the first."""
        chosen, was = self.chosen(), self.blockSignals(True)
        self._list(tuple(line.person_id for line in lines))
        for row, line in enumerate(lines):
            item = self.item(row)
            item.setText(line.text)
            on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
            item.setCheckState(on if line.is_ticked else off)
        rows = (row for row, line in enumerate(lines) if line.person_id == chosen)
        self.setCurrentRow(next(rows, 0))
        self.blockSignals(was)
        seen = min(max(len(lines), _FEWEST), _MOST)
        self.setMinimumHeight(2 * seen * self.fontMetrics().lineSpacing())

    def chosen(self) -> int | None:
        """The person the list stands on, None when it is empty."""
        item = self.currentItem()
        found = None if item is None else item.data(_ID)
        return found if isinstance(found, int) else None

    def _list(self, ids: tuple[int, ...]) -> None:
        if ids == self._listed:
            return
        self._listed = ids
        self.clear()
        for person_id in ids:
            QListWidgetItem(self).setData(_ID, person_id)

    def _changed(self, item: QListWidgetItem) -> None:
        self.ticked.emit(item.data(_ID), item.checkState() is Qt.CheckState.Checked)

    def _toggle(self, item: QListWidgetItem) -> None:
        """Enter on a row ticks it, or takes the tick away."""
        is_on = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)
