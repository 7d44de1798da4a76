"""A list of things to go through one by one, under headings."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate

_AT_A_TIME = 40  # lines measured before keys and paint come through
_ID = Qt.ItemDataRole.UserRole
_NO_HEADING = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SectionList(QListWidget):
    """Lines with ids in sections; headings are passed over by the keys."""

    line_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setItemDelegate(WrappingDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # hundreds of wishes: not before the paint
        self.setBatchSize(_AT_A_TIME)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: list[object] = []
        self.currentItemChanged.connect(self._tell)

    def show_lines(self, sections: Mapping[str, Mapping[int, str]]) -> None:
        """Show the lines of each section by id; the chosen one stays chosen, nothing is told."""
        wanted: list[object] = []
        for heading, lines in sections.items():
            wanted += [heading, *lines] if lines else []
        was = self.blockSignals(True)
        if wanted != self._shown:
            chosen = self.chosen()
            self._rebuild(wanted)
            self._shown = wanted
            self.choose(chosen)
        texts = {key: text for lines in sections.values() for key, text in lines.items()}
        for item in self._lines():
            text = texts[item.data(_ID)]
            if item.text() != text:
                item.setText(text)
        self.blockSignals(was)

    def chosen(self) -> int | None:
        """The id of the line the user stands on."""
        item = self.currentItem()
        key = None if item is None else item.data(_ID)
        return key if isinstance(key, int) else None

    def choose(self, key: int | None) -> None:
        """Stand on a line, on the first one if it is not there."""
        lines = list(self._lines())
        wanted = [item for item in lines if item.data(_ID) == key] or lines[:1]
        if wanted:
            self.setCurrentItem(wanted[0])

    def can_step(self, by: int) -> bool:
        """Whether there is a line `by` lines further on."""
        return self._beside(by) is not None

    def step(self, by: int) -> None:
        """Go `by` lines further on, if there are as many."""
        item = self._beside(by)
        if item is not None:
            self.setCurrentItem(item)

    def _beside(self, by: int) -> QListWidgetItem | None:
        lines = list(self._lines())
        if self.currentItem() not in lines:
            return None
        at = lines.index(self.currentItem()) + by
        return lines[at] if 0 <= at < len(lines) else None

    def _lines(self) -> Iterable[QListWidgetItem]:
        for row in range(self.count()):
            if self.item(row).data(_ID) is not None:
                yield self.item(row)

    def _rebuild(self, wanted: Iterable[object]) -> None:
        self.clear()
        for each in wanted:
            item = QListWidgetItem(self)
            if isinstance(each, str):
                font = self.font()
                font.setBold(True)
                item.setText(each)
                item.setFont(font)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            else:
                item.setData(_ID, each)
                item.setFlags(_NO_HEADING)

    def _tell(self) -> None:
        if self.chosen() is not None:
            self.line_chosen.emit(self.chosen())
