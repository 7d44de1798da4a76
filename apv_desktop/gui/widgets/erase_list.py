"""Every place a name stands: what is said there, and what will be; a tick for each that goes."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.erasing import Sought, excerpt
from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate
from apv_desktop.store.erasing import Found
from apv_desktop.store.rewording import Place

_THING = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class EraseList(QListWidget):
    """Those ticked to begin with come first. `ticks_changed` after each tick."""

    ticks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._method: Method | None = None
        self._sought: Sought | None = None
        self.setItemDelegate(WrappingDelegate(self))
        self.itemChanged.connect(self._follow)

    @property
    def ticked(self) -> int:
        """How many places have a tick."""
        return sum(item.checkState() is _CHECKED for item in self._items())

    def show_found(
        self, found: Sequence[Found], likely: Collection[Found], sought: Sought, method: Method
    ) -> None:
        """Show every hit, the likely ones first and ticked."""
        self._method, self._sought = method, sought
        chosen = set(likely)
        self.blockSignals(True)
        self.clear()
        for each in sorted(found, key=lambda hit: hit not in chosen):
            item = QListWidgetItem(self)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(_THING, each)
            item.setCheckState(_CHECKED if each in chosen else _UNCHECKED)
            item.setText(self._line(item, sought, method))
        self.blockSignals(False)
        if found:
            self.setCurrentRow(0)

    def tick_all(self, is_on: bool) -> None:
        """Tick every place, or none."""
        if self._method is None or self._sought is None:
            return
        self.blockSignals(True)
        for item in self._items():
            item.setCheckState(_CHECKED if is_on else _UNCHECKED)
            item.setText(self._line(item, self._sought, self._method))
        self.blockSignals(False)
        self.ticks_changed.emit()

    def left(self) -> list[tuple[Place, str]]:
        """The hits that stay: somebody else, or another word."""
        stays = (item.data(_THING) for item in self._items() if item.checkState() is not _CHECKED)
        return [(found.place, found.spelling) for found in stays]

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(at) for at in range(self.count())]

    def _follow(self, item: QListWidgetItem) -> None:
        if self._method is None or self._sought is None:
            return
        self.blockSignals(True)
        item.setText(self._line(item, self._sought, self._method))
        self.blockSignals(False)
        self.ticks_changed.emit()

    def _line(self, item: QListWidgetItem, sought: Sought, method: Method) -> str:
        found: Found = item.data(_THING)
        before = excerpt(found.text, found.spelling)
        stand_in = method.text("erasing:stand_in")
        if item.checkState() is _CHECKED:
            after = sought.replaced(before, stand_in, lambda spelling: spelling == found.spelling)
            told = f"→ {after}"
        else:
            told = method.text("erasing:stays", words=found.spelling)
        return f"{_named(found, method)}\n{before}\n{told}"


def _named(found: Found, method: Method) -> str:
    known = method.file("erasing")["places"]
    place = found.place.table if found.place.table in known else "elsewhere"
    name = method.text(f"erasing:places.{place}")
    if found.number:
        name = f"{name} {found.number}"
    if not found.is_current:
        name = f"{name} ({method.text('erasing:earlier')})"
    return name
