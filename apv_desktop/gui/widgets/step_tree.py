"""The tree at the left: groups of steps with how many are done, each step with its status."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.phases import StepState
from apv_desktop.domain.steps import Section, StepId, StepStatus
from apv_desktop.gui.qt_numbers import ACCESSIBLE_TEXT, FONT, NEVER_SCROLLS, OWN_DATA

GLYPHS = {
    StepStatus.NOT_BEGUN: "○",
    StepStatus.UNDER_WAY: "◐",
    StepStatus.DONE: "●",
    StepStatus.WAITING: "◷",
    StepStatus.SKIPPED: "–",
}
_MARGIN = 8


class StepTree(QTreeWidget):
    """Shows the journey; choosing a step asks for its page."""

    step_requested = Signal(object)

    def __init__(self, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._method = method
        self._items: dict[StepId, QTreeWidgetItem] = {}
        self._sections: dict[Section, QTreeWidgetItem] = {}
        self._marked: QTreeWidgetItem | None = None
        self.setProperty("role", "nav")
        self.setAccessibleName(self.tr("Steps"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setProperty("horizontalScrollBarPolicy", NEVER_SCROLLS)
        self._add(Section.START, StepId.WELCOME)
        self._add(Section.START, StepId.OVERVIEW)
        self.itemClicked.connect(self._chosen)
        self.itemActivated.connect(self._chosen)

    def show_states(self, states: Iterable[StepState]) -> None:
        """Show each step's status and each group's count of finished steps."""
        done: dict[Section, list[bool]] = {}
        for state in states:
            item = self._items.get(state.step.id) or self._add(state.step.section, state.step.id)
            name = self._method.text(f"method:steps.{state.step.id.value}")
            status = self._method.text(f"method:step_status.{state.status.value}")
            item.setText(0, f"{GLYPHS[state.status]}  {name}")
            item.setToolTip(0, f"{name}: {status}")
            item.setData(0, ACCESSIBLE_TEXT, f"{name}, {status}")
            finished = state.status in (StepStatus.DONE, StepStatus.SKIPPED)
            done.setdefault(state.step.section, []).append(finished)
        for section, finished_ones in done.items():
            count = self.tr("%1 of %2").replace("%1", str(sum(finished_ones)))
            count = count.replace("%2", str(len(finished_ones)))
            name = self._method.text(f"method:sections.{section.value}")
            self._sections[section].setText(0, f"{name}: {count}")

    def select(self, step: StepId) -> None:
        """Mark the page that is shown."""
        if step in self._items:
            self._marked = self._items[step]
            self.setCurrentItem(self._marked)

    def fit_letters(self) -> None:
        """The letters have another size now."""
        for group in self._sections.values():
            group.setData(0, FONT, self._bold())

    def wanted_width(self) -> int:
        """As wide as the longest name, at the size of the letters in use.

        Qt itself measures only the names in sight.
        """
        from PySide6.QtWidgets import QStyle  # its enums cost more than the tree itself

        beside = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        widest = max(
            self.sizeHintForIndex(self.indexFromItem(item)).width() + deep * self.indentation()
            for deep, names in ((1, self._sections), (2, self._items))
            for item in names.values()
        )
        return max(self.sizeHintForColumn(0), widest) + beside + 2 * _MARGIN

    def _add(self, section: Section, step: StepId) -> QTreeWidgetItem:
        if section not in self._sections:
            group = QTreeWidgetItem(self, [self._method.text(f"method:sections.{section.value}")])
            group.setData(0, FONT, self._bold())
            group.setExpanded(True)
            self._sections[section] = group
        item = QTreeWidgetItem(self._sections[section])
        item.setText(0, self._method.text(f"method:steps.{step.value}"))
        item.setData(0, OWN_DATA, step)
        self._items[step] = item
        return item

    def _bold(self) -> str:
        """The font of a group in words, of which Qt makes one; naming QFont here would be dear."""
        font = self.fontInfo()
        return f"{font.family()},{font.pointSizeF():g},-1,5,700,0,0,0,0,0,0,0,0,0,0,1"

    def _chosen(self, item: QTreeWidgetItem) -> None:
        step = item.data(0, OWN_DATA)
        if isinstance(step, StepId):
            self.step_requested.emit(step)
        else:  # a group folds, and the mark stays on the page that is shown
            item.setExpanded(not item.isExpanded())
            if self._marked is not None:
                self.setCurrentItem(self._marked)
