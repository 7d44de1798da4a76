"""Dokumenter: every paper by phase, whether it is complete, and how it will print."""

from collections import defaultdict
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.steps import STEPS, Section
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.labels import button, card, label
from apv_desktop.gui.widgets.paper_panel import PaperPanel
from apv_desktop.gui.widgets.section_list import SectionList
from apv_desktop.services import documents
from apv_desktop.services.apv import Apv
from apv_desktop.services.documents import DocumentInfo

_LIST_WIDTH = 36  # letters


class DocumentsDialog(QDialog):
    """A list of the papers beside the one chosen. It ends with `PACKAGE` when all are wanted."""

    PACKAGE = 2

    def __init__(
        self,
        apv: Apv,
        method: Method,
        preferences: Preferences,
        document_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._apv, self._method, self._preferences = apv, method, preferences
        self._papers = documents.documents(method)
        self.setWindowTitle(self.tr("Documents"))
        self.resize(QSize(1240, 900).boundedTo(self.screen().availableSize() * 0.92))
        self.paper_list = SectionList()
        self.paper_list.setAccessibleName(self.tr("Documents"))
        self.panel = PaperPanel(apv, method, preferences)
        self.panel.view.fit_width()
        self.panel.document_printed.connect(self._note_printed)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.panel.add_at_left(close)
        self._lay_out()
        self._fill_list()
        self.paper_list.line_chosen.connect(self._show_chosen)
        ids = [info.id for info in self._papers]
        self.paper_list.choose(ids.index(document_id) if document_id in ids else 0)
        self._show_chosen()
        self.paper_list.setFocus()

    def chosen(self) -> DocumentInfo:
        """The paper the user stands on."""
        return self._papers[self.paper_list.chosen() or 0]

    def done(self, result: int) -> None:
        """Let go of what is being drawn."""
        self.panel.stop()
        super().done(result)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.paper_list, 1)
        self.package_button = button(self.tr("All for one meeting…"))
        self.package_button.clicked.connect(self._want_package)
        beside.addWidget(self.package_button)
        splitter.addWidget(left)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._about())
        column.addWidget(self.panel, 1)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        wide = _LIST_WIDTH * self.fontMetrics().averageCharWidth()
        splitter.setSizes([wide, max(wide, self.width() - wide)])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(splitter)

    def _want_package(self) -> None:
        self.done(self.PACKAGE)

    def _about(self) -> QFrame:
        frame, layout = card()
        layout.setSpacing(4)
        self.name_label = label("", "headline")
        self.purpose_label = label("")
        self.state_label = label("")
        self.printed_label = label("", "muted")
        for each in (self.name_label, self.purpose_label, self.state_label, self.printed_label):
            layout.addWidget(each)
        return frame

    def _fill_list(self) -> None:
        sections: dict[str, dict[int, str]] = defaultdict(dict)
        homes = {step.id: step.section for step in STEPS}
        for at, info in enumerate(self._papers):
            section = homes.get(info.step, Section.START)
            heading = self._method.text(f"method:sections.{section.value}")
            sections[heading][at] = f"{info.name}\n{self._state(info)}"
        self.paper_list.show_lines(sections)

    def _state(self, info: DocumentInfo) -> str:
        lacking = documents.lacking(info.id, self._apv.contents, self._method)
        if not lacking:
            return self.tr("✓ Complete")
        return self.tr("○ Still missing: %1").replace("%1", ", ".join(lacking))

    def _show_chosen(self) -> None:
        info = self.chosen()
        self.name_label.setText(info.name)
        self.purpose_label.setText(info.purpose)
        self.state_label.setText(self._state(info))
        self._show_printed(info)
        self.panel.show_document(info)

    def _show_printed(self, info: DocumentInfo) -> None:
        at = self._preferences.printed_at(self._apv.path, info.id)
        self.printed_label.setText(self._told_of(at))

    def _told_of(self, at: datetime | None) -> str:
        if at is None:
            return self.tr("Not printed on this PC yet")
        when = f"{self._method.dates.short(at.date())} {self._method.dates.clock(at.time())}"
        return self.tr("Last printed: %1").replace("%1", when)

    def _note_printed(self, document_id: str) -> None:
        self._preferences.note_printed(self._apv.path, document_id, self._apv.now)
        self._show_printed(self.chosen())
