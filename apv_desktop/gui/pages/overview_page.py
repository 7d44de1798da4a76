"""Overblik: the timeline, the one next thing, and the tasks of the phase."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from apv_desktop.domain import phases, pictures
from apv_desktop.domain.due import late_and_soon
from apv_desktop.domain.missing import missing
from apv_desktop.domain.phases import StepState
from apv_desktop.domain.steps import IN_ONE_LINE, OPTIONAL, Phase, StepId
from apv_desktop.gui.at_rest import AtRest
from apv_desktop.gui.page import Page
from apv_desktop.gui.qt_numbers import NO_FOCUS
from apv_desktop.gui.widgets.labels import READING_WIDTH, button, card, clear_layout, label
from apv_desktop.gui.widgets.picture_view import PictureView
from apv_desktop.gui.widgets.step_tree import GLYPHS
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import progress

if TYPE_CHECKING:
    from apv_desktop.gui.widgets.hub_pictures import HubPictures

_MOST_GAPS = 3
_LAW_AFTER = 200  # milliseconds at rest
_PICTURES_AFTER = 1500  # ms, when the warm-up has read most of what they need


class OverviewPage(Page):
    """The hub everybody starts from."""

    STEP = StepId.OVERVIEW

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._rest: AtRest | None = None
        self.law_button: QPushButton | None = None
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setProperty("focusPolicy", NO_FOCUS)
        self._inner = inner = QWidget(area)  # each is built where it stands (pages/catalogue.py)
        inner.setMaximumWidth(READING_WIDTH + 160)
        area.setWidget(inner)
        self._closed_notice: QWidget | None = None
        self.silence_button: QPushButton | None = None
        self.changes_button: QPushButton | None = None
        self.pictures: HubPictures | None = None
        self._column = layout = QVBoxLayout(inner)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(16)
        self._title = label("", "title", inner)
        layout.addWidget(self._title)
        self._timeline = PictureView(inner)
        layout.addWidget(self._timeline)
        layout.addWidget(self._next_card(inner))
        self._phase = label("", "section", inner)
        layout.addWidget(self._phase)
        self._tasks = QVBoxLayout()
        self._tasks.setSpacing(8)
        layout.addLayout(self._tasks)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def show_page(self) -> None:
        """Everything here follows from the contents."""
        self.refresh()
        if self.contents.round.is_closed:
            self.show_closed()

    def show_closed(self) -> None:
        """A line above all says so."""
        from apv_desktop.gui.read_only import ClosedNotice

        if self._closed_notice is None:
            self._closed_notice = ClosedNotice(self)
            self._column.insertWidget(0, self._closed_notice)

    def flush(self) -> bool:
        """There is nothing to keep."""
        return True

    def refresh(self) -> None:
        """Show where the work stands."""
        workplace, title = self.contents.workplace.name, self.contents.round.title
        named = bool(title) and workplace in title
        self._title.setText(title if named else " · ".join(filter(None, (workplace, title))))
        self._show_timeline()
        self._thing = progress.next_thing(self.apv)
        self._next_text.setText(self._sentence(self._thing.code, self._thing.values))
        name = self.method.text(f"method:steps.{self._thing.step.value}")
        self.next_button.setText(self.tr("Go to %1").replace("%1", name))
        self._show_due()
        self._show_silence()
        self._show_tasks()
        if self.law_button is not None:
            self._show_law()
            self._show_pictures()
        elif self._rest is None:
            self._rest = AtRest(self.window(), _LAW_AFTER, self._show_law)
            AtRest(self.window(), _PICTURES_AFTER, self._show_pictures)

    def _next_card(self, inner: QWidget) -> QFrame:
        frame, layout = card("next", inner)
        layout.addWidget(label(self.tr("The one next thing"), "muted", frame))
        self._next_text = label("", "headline", frame)
        layout.addWidget(self._next_text)
        self.next_button = button("", "primary", frame)
        self.next_button.clicked.connect(self._go_next)
        row = QHBoxLayout()
        row.addWidget(self.next_button)
        row.addStretch(1)
        layout.addLayout(row)
        self._due = button("", "link", frame)
        self._due.clicked.connect(self._go_to_board)
        layout.addWidget(self._due)
        self._next_column = layout
        return frame

    def _show_due(self) -> None:
        """What has passed and what comes soon, one click from the board."""
        late, soon = late_and_soon(self.contents, self.apv.today)
        if self.contents.round.is_closed:
            late = soon = 0  # what is late is late in the round that goes on
        told = [f"⚠ {self.method.text('method:due.late', count=late)}"] if late else []
        told += [f"◷ {self.method.text('method:due.soon', count=soon)}"] if soon else []
        self._due.setText("\n".join(told))  # beside each other they are too wide at 200 %
        self._due.setVisible(bool(told))

    def _show_silence(self) -> None:
        """Nobody has heard a word for long, one click from the communication plan."""
        gaps = missing(StepId.COMMUNICATION, self.contents, self.apv.today)
        silent = next((gap for gap in gaps if gap.code == "silence"), None)
        if silent is not None and self.silence_button is None:
            self.silence_button = button("", "link", self)
            self.silence_button.clicked.connect(self._go_to_communication)
            self._next_column.addWidget(self.silence_button)
        if self.silence_button is not None:
            told = self._sentence("silence", {"count": 0} if silent is None else silent.values)
            self.silence_button.setText(f"⚠ {told}")
            self.silence_button.setVisible(silent is not None)

    def _go_to_communication(self) -> None:
        self.step_requested.emit(StepId.COMMUNICATION)

    def _show_law(self) -> None:
        """The legal check in one line; its words are looked up when the window is at rest."""
        from shiboken6 import isValid

        from apv_desktop.content import law_words

        if not isValid(self):  # another file was opened meanwhile
            return
        if self.law_button is None:
            self.law_button = button("", "link", self)
            self.law_button.clicked.connect(self._go_to_law)
            self._next_column.addWidget(self.law_button)
        told = law_words.summary(self.contents, self.method, self.apv.today)
        self.law_button.setText(f"§ {told}")

    def _show_pictures(self) -> None:
        """How the follow-up moves; the painter is loaded when the window is at rest."""
        from shiboken6 import isValid

        if not isValid(self) or not self.contents.plans:
            return
        if self.pictures is None:
            from apv_desktop.gui.widgets.hub_pictures import HubPictures

            self.pictures = HubPictures(self._inner)
            self._column.insertWidget(self._column.count() - 1, self.pictures)
        self.pictures.show_apv(self.apv, self.method)
        self._show_changes()

    def _show_changes(self) -> None:
        """Plans that differ from what was approved and nobody has said why: asked for gently."""
        from apv_desktop.services import approvals

        count = len(approvals.unexplained(self.contents))
        if count and self.changes_button is None:
            self.changes_button = button("", "link", self)
            self.changes_button.clicked.connect(self._go_to_approval)
            self._next_column.addWidget(self.changes_button)
        if self.changes_button is not None:
            told = self.tr("%n plan(s) changed since the approval. Write why.", "", count)
            self.changes_button.setText(f"○ {told}")
            self.changes_button.setVisible(bool(count))

    def _go_to_approval(self) -> None:
        self.step_requested.emit(StepId.APPROVAL)

    def _go_to_law(self) -> None:
        self.step_requested.emit(StepId.LEGAL_CHECK)

    def _go_to_board(self) -> None:
        self.step_requested.emit(StepId.BOARD)

    def _sentence(self, code: str, values: Mapping[str, object]) -> str:
        texts = self.method.file("method")
        table = next(name for name in ("next", "missing", "gates") if code in texts[name])
        return self.method.text(f"method:{table}.{code}", **values)

    def _show_timeline(self) -> None:
        names = {phase: self.method.text(f"method:phases.{phase.value}") for phase in Phase}
        short = self.method.dates.short
        days = {p: short(day) for p, day in pictures.phase_days(self.contents).items()}
        told = (self.contents, self.apv.today, names, days)
        self._timeline.show_picture(pictures.timeline(*told), pictures.tall_timeline(*told))

    def _show_tasks(self) -> None:
        clear_layout(self._tasks)
        phase = phases.phase_now(self.contents, self.apv.today)
        self._phase.setText(self.method.text(f"method:phases.{phase.value}"))
        for state in progress.states(self.apv):
            if state.step.phase is not phase or state.step.id in IN_ONE_LINE:
                continue
            if state.missing or state.step.id not in OPTIONAL:
                self._tasks.addWidget(self._task(state))

    def _task(self, state: StepState) -> QFrame:
        frame, layout = card("card", self._inner)
        layout.setContentsMargins(20, 8, 20, 10)  # a bar for scrolling costs a tenth of a start
        row = QHBoxLayout()
        name = self.method.text(f"method:steps.{state.step.id.value}")
        go = button(f"{GLYPHS[state.status]}  {name}", "link", frame)
        go.setProperty("step", state.step.id)
        go.clicked.connect(self._go_to_task)
        row.addWidget(go, 1)
        status = self.method.text(f"method:step_status.{state.status.value}")
        told = label(status, "muted", frame)
        told.setWordWrap(False)
        row.addWidget(told)
        layout.addLayout(row)
        for gap in state.missing[:_MOST_GAPS]:
            sentence = self.method.text(f"method:missing.{gap.code}", **gap.values)
            layout.addWidget(label(sentence, "muted", frame))
        more = len(state.missing) - _MOST_GAPS
        if more > 0:
            layout.addWidget(label(self.tr("and %n more", "", more), "muted", frame))
        return frame

    def _go_next(self) -> None:
        self.step_requested.emit(self._thing.step)

    def _go_to_task(self) -> None:
        self.step_requested.emit(self.sender().property("step"))
