"""The frame of a step: title, why, form, papers, what is missing, status, and onwards."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.domain import phases
from apv_desktop.domain.missing import begun
from apv_desktop.domain.steps import StepId, StepStatus
from apv_desktop.gui.discretion_watch import DiscretionWatch
from apv_desktop.gui.page import Page
from apv_desktop.gui.widgets.export_row import ExportRow
from apv_desktop.gui.widgets.flow_row import FlowRow
from apv_desktop.gui.widgets.gap_list import GapList
from apv_desktop.gui.widgets.labels import READING_WIDTH, OneLine, button, label
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import documents, progress

if TYPE_CHECKING:
    from apv_desktop.domain.search import Place


class StepPage(Page):
    """A page of the journey. A subclass puts its form into `self.form` and calls `ready`."""

    WIDE = False
    READS_ONLY = True  # in a closed round
    OFFERS_TEXT = True  # to be copied, unless the form has a place for that
    SAYS_HOW_TO_BEGIN = False  # while nothing is entered; other forms say it in their own place

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._closed_notice: QWidget | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        # Each part is made where it will stand: what moves is dressed anew with all in it.
        self._area = QScrollArea(self)
        outer.addWidget(self._area, 1)
        inner = self._scrolled()
        self.form = QWidget(inner)
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(28, 24, 28, 24)
        self._body.setSpacing(12)
        self._add_head()
        self._body.addWidget(self.form, 1 if self.WIDE else 0)
        self._add_error()
        self._add_papers()
        self._gaps = GapList()
        self._body.addWidget(self._gaps)
        self._body.addStretch(0 if self.WIDE else 1)  # takes the room while the form is hidden
        outer.addWidget(self._footer())

    def ready(self) -> None:
        """Watch the form's fields; called once they are all there."""
        self.autosave.watch(self.form)
        self.discretion = DiscretionWatch(self.form, self.method, self)
        self.discretion.warned.connect(self._bring_near)

    def show_place(self, place: "Place") -> None:
        """Stand on what a search found: a row, or the button of a paper."""
        super().show_place(place)
        for paper in self.paper_buttons:
            if paper.property("document") == place.document:
                paper.setFocus()

    def bring_in_sight(self) -> None:
        """Scroll to what has the keyboard, and to the row of it."""
        focus = self.focusWidget()
        if focus is not None and self._area.isAncestorOf(focus):
            self._area.ensureWidgetVisible(focus)
        super().bring_in_sight()

    def show_closed(self) -> None:
        """A line above the page says so, the form is for reading, and no status can be chosen."""
        from apv_desktop.gui.read_only import ClosedNotice, ReadOnly

        if self._closed_notice is not None:
            return
        self._closed_notice = ClosedNotice(self)
        self._body.insertWidget(0, self._closed_notice)
        for each in self._status:
            each.hide()
        if self.READS_ONLY:
            ReadOnly(self, self.form)

    def error_label(self) -> QLabel:
        """The line under the form."""
        return self._error

    def refresh(self) -> None:
        """Show what is missing, the gate and the step's status."""
        stands = phases.state(self.STEP, self.contents, self.apv.today)
        closed = stands.gate
        self._gate.setVisible(closed is not None)
        self._gate_button.setVisible(closed is not None)
        if self.SAYS_HOW_TO_BEGIN:
            waits = closed is None and not begun(self.STEP, self.contents)
            self.beginning.setVisible(waits)
        self._show_papers(closed is None)
        if closed is not None:
            self._gate.setText(self.method.text(f"method:gates.{closed.code}"))
            self._gate_button.setText(self.method.text(f"method:steps.{closed.opened_by.value}"))
        self.discretion.look_soon()
        said = [self.method.text(f"method:missing.{g.code}", **g.values) for g in stands.missing]
        self._gaps.show_gaps(said)
        self._show_status(stands.status)

    def toggle_more(self) -> None:
        """Fold the longer explanation out or in."""
        shown = not self._more.isVisible()
        self._more.setVisible(shown)
        self.more_button.setText(self.tr("Read less") if shown else self.tr("Read more"))

    def papers(self) -> tuple[str, ...]:
        """The papers this step prints."""
        return tuple(info.id for info in self._papers)

    def mark_done(self) -> None:
        """Say that the step is done (Ctrl+Return)."""
        self._mark(StepStatus.DONE)

    def _add_head(self) -> None:
        texts = self.method.file("guidance")[self.STEP.value]
        self._body.addWidget(label(texts["heading"], "title"))
        self._body.addWidget(label(texts["why"]))
        self.more_button = button(self.tr("Read more"), "link")
        self.more_button.clicked.connect(self.toggle_more)
        self._more = label("\n\n".join(texts["more"]))
        self._more.hide()
        self._body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._body.addWidget(self._more)
        self.beginning = label(texts["empty"] if self.SAYS_HOW_TO_BEGIN else "", "muted")
        self.beginning.hide()
        self._body.addWidget(self.beginning)
        self._gate = label("", "warn")
        self._gate_button = button("", "primary")
        self._gate_button.clicked.connect(self._go_to_gate)
        self._body.addWidget(self._gate)
        self._body.addWidget(self._gate_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_error(self) -> None:
        self._error = label("", "error")
        self._error.hide()
        self._body.addWidget(self._error)

    def _add_papers(self) -> None:
        row = FlowRow()
        self.paper_buttons = []
        self._papers = [
            each
            for each in documents.documents(self.method)
            if each.step is self.STEP and each.button
        ]
        for info in self._papers:
            asks = info.name.endswith("?")  # a title of its own, which no sentence can bend
            told = self.tr("Print “%1”") if asks else self.tr("Print %1")
            paper = button(told.replace("%1", info.name if asks else info.name.lower()))
            paper.setProperty("document", info.id)
            paper.clicked.connect(self._request_print)
            self.paper_buttons.append(paper)
            row.addWidget(paper)
        self.export_row = ExportRow(self)
        for each in self.export_row.buttons:
            row.addWidget(each)
        self._body.addLayout(row)
        self._body.addWidget(self.export_row)

    def _show_papers(self, is_open: bool) -> None:
        """Offer the papers there is something to print on; the others say what they wait for."""
        self.export_row.offer(is_open)
        for paper, info in zip(self.paper_buttons, self._papers, strict=True):
            empty = documents.is_empty(info.id, self.contents)
            paper.setEnabled(is_open and not empty)
            lacking = documents.lacking(info.id, self.contents, self.method) if empty else ()
            waits = self.tr("Still missing: %1").replace("%1", ", ".join(lacking))
            paper.setToolTip(waits if empty else info.purpose)
            paper.setAccessibleDescription(paper.toolTip())

    def _scrolled(self) -> QWidget:
        """What scrolls: the whole page but its foot."""
        area, inner = self._area, QWidget(self._area)
        if not self.WIDE:
            inner.setMaximumWidth(READING_WIDTH + 56)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return inner

    def _footer(self) -> QFrame:
        footer = QFrame(self)
        footer.setProperty("role", "footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(20, 8, 20, 8)
        after = phases.neighbours(self.STEP)[1]
        self.back_button = button(self.tr("Back"))
        self.back_button.clicked.connect(self._go_back)
        row.addWidget(self.back_button)
        row.addStretch(1)
        self._status = self._status_widgets()
        for widget in self._status:
            row.addWidget(widget)
        row.addStretch(1)
        self.next_button = button("", "primary")
        if after is None:
            self.next_button.setText(self.method.text("method:steps.overview"))
        else:
            name = self.method.text(f"method:steps.{after.value}")
            self.next_button.setText(self.tr("Next: %1").replace("%1", name))
        self.next_button.clicked.connect(self._go_on)
        row.addWidget(self.next_button)
        return footer

    def _status_widgets(self) -> tuple[QWidget, ...]:
        self.status_combo = QComboBox()
        for status in StepStatus:
            self.status_combo.addItem(
                self.method.text(f"method:step_status.{status.value}"), status
            )
        question = OneLine(self.tr("Is this step done?"))
        question.setBuddy(self.status_combo)
        self.reason_edit = QLineEdit()
        self.reason_edit.setAccessibleName(self.tr("Why the step is skipped"))
        self.reason_edit.setPlaceholderText(self.tr("Why is it skipped?"))
        self.reason_edit.editingFinished.connect(self._keep_reason)
        self.status_combo.activated.connect(self._status_chosen)
        return question, self.status_combo, self.reason_edit

    def _show_status(self, status: StepStatus) -> None:
        self.status_combo.setCurrentIndex(self.status_combo.findData(status))
        record = self.contents.steps.get(self.STEP)
        self.reason_edit.setVisible(
            status is StepStatus.SKIPPED and not self.contents.round.is_closed
        )
        if not self.reason_edit.hasFocus():
            self.reason_edit.setText(record.reason if record is not None else "")

    def _status_chosen(self) -> None:
        chosen = self.status_combo.currentData()
        if chosen is StepStatus.SKIPPED and not self.reason_edit.text().strip():
            self.reason_edit.show()
            self.reason_edit.setFocus()
            return
        self._mark(chosen)

    def _keep_reason(self) -> None:
        if self.status_combo.currentData() is StepStatus.SKIPPED:
            self._mark(StepStatus.SKIPPED)

    def _mark(self, status: StepStatus) -> None:
        reason = self.reason_edit.text() if status is StepStatus.SKIPPED else ""
        if self.attempt(lambda: progress.mark(self.apv, self.STEP, status, reason)):
            self.refresh()

    def _bring_near(self, line: QWidget) -> None:
        """Scroll no further than it takes to see a line that came below a field."""
        QTimer.singleShot(0, line, partial(self._area.ensureWidgetVisible, line, 0, 8))

    def _request_print(self) -> None:
        self.print_requested.emit(self.sender().property("document"))

    def _go_to_gate(self) -> None:
        closed = phases.gate(self.STEP, self.contents)
        if closed is not None:
            self.step_requested.emit(closed.opened_by)

    def _go_back(self) -> None:
        self.step_requested.emit(phases.neighbours(self.STEP)[0])

    def _go_on(self) -> None:
        self.step_requested.emit(phases.neighbours(self.STEP)[1] or StepId.OVERVIEW)
