"""Dokumenter: every paper by phase, whether it is complete, and how it will print."""

from collections import defaultdict

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.steps import STEPS, Section
from apv_desktop.gui.papers_dialog import PapersDialog
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.labels import button, card, label
from apv_desktop.gui.widgets.paper_panel import PaperPanel
from apv_desktop.gui.widgets.section_list import SectionList
from apv_desktop.services import documents
from apv_desktop.services.apv import Apv
from apv_desktop.services.documents import DocumentInfo

_LIST_WIDTH = 36  # letters


class DocumentsDialog(PapersDialog):
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
        panel = PaperPanel(apv, method, preferences)
        super().__init__(panel, apv, method, preferences, parent)
        self.panel = panel
        self.setWindowTitle(self.tr("Documents"))
        self._papers = documents.documents(method)
        self.paper_list = SectionList()
        self.paper_list.setAccessibleName(self.tr("Documents"))
        self.panel.document_printed.connect(self._note_printed)
        self._lay_out()
        panel.print_button.setDefault(True)  # Enter on a paper means that one
        self._fill_list()
        self.paper_list.line_chosen.connect(self._show_chosen)
        ids = [info.id for info in self._papers]
        self.paper_list.choose(ids.index(document_id) if document_id in ids else 0)
        self._show_chosen()
        self.paper_list.setFocus()

    def chosen(self) -> DocumentInfo:
        """The paper the user stands on."""
        return self._papers[self.paper_list.chosen() or 0]

    def _lay_out(self) -> None:
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.paper_list, 1)
        self.package_button = button(self.tr("All for one meeting…"))
        self.package_button.clicked.connect(self._want_package)
        beside.addWidget(self.package_button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._about())
        column.addWidget(self.panel, 1)
        self.stand_beside(left, right, _LIST_WIDTH)

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
        return self.state_of(documents.lacking(info.id, self._apv.contents, self._method))

    def _show_chosen(self) -> None:
        info = self.chosen()
        self.name_label.setText(info.name)
        self.purpose_label.setText(info.purpose)
        self.state_label.setText(self._state(info))
        self.printed_label.setText(self.last_printed(info.id))
        self.panel.show_document(info)

    def _note_printed(self, document_id: str) -> None:
        self.note_printed(document_id)
        self.printed_label.setText(self.last_printed(self.chosen().id))
