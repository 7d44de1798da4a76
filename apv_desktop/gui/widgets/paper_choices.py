"""How a paper is to be printed: language, size, parts, and how many."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QWidget

from apv_desktop.content import LANGUAGES
from apv_desktop.gui.widgets.flow_row import FlowRow
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.spins import NumberSpin
from apv_desktop.printing.formats import Format, Options
from apv_desktop.services.documents import DocumentInfo

_LANGUAGE_NAMES = {"da": "Dansk", "en": "English"}
_MOST_COPIES = 999
_Count = tuple[str, int]


class PaperChoices(QWidget):
    """Tells when what is drawn must be drawn anew; the number of copies changes nothing there."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language_combo = QComboBox()
        self.language_combo.setAccessibleName(self.tr("Language of the paper"))
        for each in LANGUAGES:
            self.language_combo.addItem(_LANGUAGE_NAMES[each], each)
        self.language_combo.setCurrentIndex(LANGUAGES.index(language))
        self.size_combo = QComboBox()
        self.size_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.size_combo.setAccessibleName(self.tr("Size of the print"))
        self.parts_button = button(self.tr("Parts"))
        self._parts = QMenu(self.parts_button)
        self.parts_button.setMenu(self._parts)
        self.copies_spin = NumberSpin()
        self.copies_spin.setRange(1, _MOST_COPIES)
        self.count_button = QPushButton(self.tr("As many as…"))
        self._counts = QMenu(self.count_button)
        self.count_button.setMenu(self._counts)
        self._lay_out()
        self.language_combo.activated.connect(self.changed)
        self.size_combo.activated.connect(self.changed)
        self._parts.triggered.connect(self._take_part)
        self._counts.triggered.connect(self._take_count)

    def offer(
        self,
        info: DocumentInfo,
        counts: tuple[_Count, ...],
        left_out: frozenset[str] = frozenset(),
    ) -> None:
        """Offer what this paper has; `counts` are numbers of copies by what they are for.

        `left_out` are the parts that are not to be printed.
        """
        self.size_combo.clear()
        for size in info.formats:
            self.size_combo.addItem(self._size_names()[size], size)
        self.size_combo.setVisible(len(info.formats) > 1)
        self._parts.clear()
        for part, name in info.parts:
            action = self._parts.addAction(name)
            action.setCheckable(True)
            action.setChecked(part not in left_out)
            action.setData(part)
        self.parts_button.setVisible(bool(info.parts))
        self._counts.clear()
        for name, number in counts:
            self._counts.addAction(f"{name} ({number})").setData(number)
        self.count_button.setVisible(bool(counts))
        self.copies_spin.setValue(1)

    @property
    def language(self) -> str:
        """The language of the paper."""
        return str(self.language_combo.currentData())

    @property
    def copies(self) -> int:
        """How many to print."""
        return self.copies_spin.value()

    def left_out(self) -> frozenset[str]:
        """The parts that are not chosen."""
        off = [action.data() for action in self._parts.actions() if not action.isChecked()]
        return frozenset(off)

    def options(self) -> Options:
        """The size and parts chosen; all parts is no choice."""
        chosen = [action.data() for action in self._parts.actions() if action.isChecked()]
        every = len(chosen) == len(self._parts.actions())
        size = self.size_combo.currentData() or Format.NORMAL
        return Options(format=size, parts=None if every else frozenset(chosen))

    def _lay_out(self) -> None:
        row = FlowRow()
        for each in (self.language_combo, self.size_combo, self.parts_button):
            row.addWidget(each)
        row.addWidget(self._copies())
        self.setLayout(row)

    def _copies(self) -> QWidget:
        """How many: the label stays with its number when the row wraps."""
        copies = label(self.tr("&Copies"))
        copies.setWordWrap(False)
        copies.setBuddy(self.copies_spin)
        together = QWidget()
        row = QHBoxLayout(together)
        row.setContentsMargins(0, 0, 0, 0)
        for each in (copies, self.copies_spin, self.count_button):
            row.addWidget(each)
        return together

    def _size_names(self) -> dict[Format, str]:
        return {
            Format.NORMAL: self.tr("Normal print"),
            Format.LARGE: self.tr("Large print"),
            Format.WALL: self.tr("A3 for the wall"),
        }

    def _take_part(self, action: QAction) -> None:
        """The last part stays: a paper without any says nothing."""
        if not any(each.isChecked() for each in self._parts.actions()):
            action.setChecked(True)
            return
        self.changed.emit()

    def _take_count(self, action: QAction) -> None:
        self.copies_spin.setValue(min(int(action.data()), _MOST_COPIES))
        self.copies_spin.setFocus()
