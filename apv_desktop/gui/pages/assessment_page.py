"""Vurderingsmøde: one wish at a time, what lies behind it, and what it is answered."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QListWidget, QWidget

from apv_desktop.domain import assessments as rules
from apv_desktop.domain.assessments import Assessment, Severity, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.discretion import too_personal
from apv_desktop.domain.statements import Statement
from apv_desktop.domain.steps import StepId, StepStatus
from apv_desktop.gui.generated.ui_assessment_page import Ui_AssessmentPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.labels import label, redress
from apv_desktop.gui.widgets.step_tree import GLYPHS
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import assessments

_NOTES = ("underlying", "nature", "scope", "causes", "reason")
_BESIDE_EACH_OTHER = 100  # letters across


class AssessmentPage(StepPage):
    """The wishes at the left, the one under discussion at the right."""

    STEP = StepId.ASSESSMENT
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_AssessmentPage()
        self.ui.setupUi(self.form)
        self._wish_id: int | None = None
        self._asks = False
        self._listed: Contents | None = None
        self._add_strengths()
        self._fill_combos()
        self.ui.wishes_splitter.setStretchFactor(1, 1)
        self.ui.wishes_splitter.setSizes([300, 700])
        where = self.method.text(f"method:steps.{StepId.CAPTURE.value}")
        told = self.tr("Nothing else is kept about this. The words of the wish stand under “%1”.")
        self.ui.elsewhere_label.setText(told.replace("%1", where))
        self.ui.empty_label.setText(self.method.text("guidance:assessment.empty"))
        self.ui.wishes_list.line_chosen.connect(self._choose)
        self.ui.previous_button.clicked.connect(self._go_up)
        self.ui.next_wish_button.clicked.connect(self._go_down)
        # A button's own key clicks it slowly, and two presses in a row would count as one.
        QShortcut("Alt+PgUp", self, self._go_up)
        QShortcut("Alt+PgDown", self, self._go_down)
        self.ui.keep_words_button.clicked.connect(self._keep_words)
        self.ui.hand_on_button.clicked.connect(self._hand_on)
        self.ui.plan_button.clicked.connect(self._plan)
        self.ready()

    def load(self) -> None:
        """Show the wishes and the one last discussed, the first one otherwise."""
        self._show_lists()
        self._wish_id = self.ui.wishes_list.chosen()
        self._fill()

    def save(self) -> None:
        """Keep what stands about the wish.

        The answer *handled elsewhere* waits for a yes while words would go with it.

        Raises:
            RuleBroken: a note longer than a note.
        """
        if self._wish_id is None:
            return
        values = self._values()
        known = Assessment(self._wish_id, **values)
        self._asks = known.verdict is WishVerdict.ELSEWHERE and rules.has_content(known)
        if self._asks:
            values["verdict"] = assessments.of(self.contents, self._wish_id).verdict
        assessments.change(self.apv, self._wish_id, **values)

    def refresh(self) -> None:
        """Show how far each wish is, and what this one still lacks."""
        super().refresh()
        if self._listed is not self.contents:
            self._show_lists()
        self.form.setVisible(bool(self.contents.wishes))
        self.ui.empty_label.setVisible(not self.contents.assessments)
        if self._wish_id is not None:
            self._show_wish(self.contents.statement(self._wish_id))

    def show_page(self) -> None:
        """Stand on the wish under discussion."""
        super().show_page()
        self.ui.wishes_list.setFocus()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Take up a wish."""
        self.ui.wishes_list.choose(row_id)
        self.ui.wishes_list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and form stand side by side where both are wide enough to read."""
        super().resizeEvent(event)
        wide = self.width() > _BESIDE_EACH_OTHER * self.fontMetrics().averageCharWidth()
        across = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        self.ui.wishes_splitter.setOrientation(across)
        self.ui.wishes_list.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)

    def _add_strengths(self) -> None:
        self.strengths_list = QListWidget()
        self.strengths_list.setWordWrap(True)
        self.strengths_list.setAccessibleName(self.tr("The strengths to build on"))
        self.strengths_list.setMaximumHeight(self.fontMetrics().lineSpacing() * 10)
        self.ui.strengths_fold.body.addWidget(label(self.tr("Say each as concretely as you can.")))
        self.ui.strengths_fold.body.addWidget(self.strengths_list)

    def _fill_combos(self) -> None:
        for severity in Severity:
            word = self.method.text(f"words:severity.{severity.value or 'open'}")
            self.ui.severity_combo.addItem(word, severity)
        for verdict in WishVerdict:
            word = self.method.text(f"words:wish_verdict.{verdict.value or 'open'}")
            self.ui.verdict_combo.addItem(word, verdict)

    def _values(self) -> dict[str, Any]:
        notes = {name: getattr(self.ui, f"{name}_edit").toPlainText() for name in _NOTES}
        severity = self.ui.severity_combo.currentData()
        return {**notes, "severity": severity, "verdict": self.ui.verdict_combo.currentData()}

    def _choose(self, wish_id: int) -> None:
        """Take up another wish, once what was typed about this one is kept."""
        if wish_id == self._wish_id:
            return
        if not self.flush():
            self.ui.wishes_list.choose(self._wish_id)
            return
        self._wish_id = wish_id
        self.autosave.quietly(self._fill)
        self.refresh()

    def _fill(self) -> None:
        self._asks = False
        if self._wish_id is None:
            return
        known = assessments.of(self.contents, self._wish_id)
        for name in _NOTES:
            getattr(self.ui, f"{name}_edit").setPlainText(getattr(known, name))
        for combo, value in (
            (self.ui.severity_combo, known.severity),
            (self.ui.verdict_combo, known.verdict),
        ):
            combo.setCurrentIndex(combo.findData(value))

    def _go_up(self) -> None:
        self.ui.wishes_list.step(-1)

    def _go_down(self) -> None:
        self.ui.wishes_list.step(1)

    def _keep_words(self) -> None:
        """Take the answer back rather than the words."""
        self.autosave.quietly(self._fill)
        self.refresh()
        self.ui.verdict_combo.setFocus()

    def _hand_on(self) -> None:
        wish_id = self._wish_id
        if wish_id is not None and self.attempt(lambda: assessments.hand_on(self.apv, wish_id)):
            self.autosave.quietly(self._fill)
            self.refresh()
            self.ui.verdict_combo.setFocus()

    def _plan(self) -> None:
        """Make an action plan of the wish, or go to the one there is."""
        if self._wish_id is not None:
            self.make_plan(self._wish_id)

    def _show_lists(self) -> None:
        self._listed = self.contents
        order = assessments.order(self.contents)
        listed = {wish.id: self._line(wish) for wish in order if wish.shortlisted}
        rest = {wish.id: self._line(wish) for wish in order if not wish.shortlisted}
        others = self.tr("The other wishes") if listed else self.tr("The wishes")
        self.ui.wishes_list.show_lines({self.tr("Preliminary list"): listed, others: rest})
        strengths = [f"{each.number}.  {each.text}" for each in self.contents.strengths]
        self.ui.strengths_fold.setVisible(bool(strengths))
        self.ui.strengths_fold.set_title(
            self.tr("Begin with the strengths (%n)", "", len(strengths))
        )
        self.strengths_list.clear()
        self.strengths_list.addItems(strengths)

    def _line(self, wish: Statement) -> str:
        """A wish in the list: how far it is, in glyph and words, and its answer."""
        known = assessments.of(self.contents, wish.id)
        status = _status(known)
        parts = [self.method.text(f"method:step_status.{status.value}")]
        if known.verdict is not WishVerdict.OPEN:
            parts.append(self.method.text(f"words:wish_verdict.{known.verdict.value}"))
        return f"{wish.number}.  {wish.text}\n{GLYPHS[status]}  {' · '.join(parts)}"

    def _show_wish(self, wish: Statement) -> None:
        known = assessments.of(self.contents, wish.id)
        elsewhere = known.verdict is WishVerdict.ELSEWHERE and not self._asks
        self.ui.wish_label.setText(f"{wish.number}.  {wish.text}")
        self._show_progress(known)
        self.ui.content_box.setVisible(not elsewhere)
        self.ui.reason_label.setVisible(not elsewhere)
        self.ui.reason_edit.setVisible(not elsewhere)
        self.ui.elsewhere_label.setVisible(elsewhere)
        self.ui.hand_on_card.setVisible(self._asks)
        self._show_owed("reason" in rules.gaps(known))
        self._show_personal(" ".join(getattr(known, name) for name in _NOTES))
        self.ui.previous_button.setEnabled(self.ui.wishes_list.can_step(-1))
        self.ui.next_wish_button.setEnabled(self.ui.wishes_list.can_step(1))
        plan = assessments.plan_from(self.contents, wish.id)
        told = self.tr("Make it an action plan")
        if plan is not None:
            told = self.tr("Go to action plan %1").replace("%1", str(plan.number))
        self.ui.plan_button.setText(told)
        self.ui.plan_button.setVisible(plan is not None or known.verdict not in rules.NO_PLAN)

    def _show_progress(self, known: Assessment) -> None:
        status = _status(known)
        told = self.method.text(f"method:step_status.{status.value}")
        gaps = [self.method.text(f"words:fields.{name}") for name in rules.gaps(known)]
        if status is StepStatus.UNDER_WAY and gaps:
            missing = self.tr("Missing: %1").replace("%1", ", ".join(gaps))
            told = f"{told}. {missing}."
        self.ui.progress_label.setText(f"{GLYPHS[status]}  {told}")

    def _show_personal(self, written: str) -> None:
        found = too_personal(written, self.contents.person_names.values())
        told = self.tr("⚠ “%1” looks personal. Write about the work, not about a person.")
        self.ui.personal_label.setText(told.replace("%1", found or ""))
        self.ui.personal_label.setVisible(found is not None)

    def _show_owed(self, is_owed: bool) -> None:
        """Ask for the reason beside its field; the answer is kept meanwhile."""
        told = self.method.text("errors:rules.reason_missing") if is_owed else ""
        self.ui.owed_label.setText(told)
        self.ui.owed_label.setVisible(is_owed)
        if bool(self.ui.reason_edit.property("invalid")) != is_owed:
            self.ui.reason_edit.setProperty("invalid", is_owed)
            self.ui.reason_edit.setAccessibleDescription(told)
            redress(self.ui.reason_edit)


def _status(known: Assessment) -> StepStatus:
    if rules.is_blank(known):
        return StepStatus.NOT_BEGUN
    return StepStatus.UNDER_WAY if rules.gaps(known) else StepStatus.DONE
