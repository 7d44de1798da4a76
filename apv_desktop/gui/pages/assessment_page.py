"""Vurderingsmøde: one wish at a time, what lies behind it, and what it is answered."""

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QListWidget, QWidget

from apv_desktop.domain import assessments as rules
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.discretion import listed_name
from apv_desktop.domain.statements import Statement
from apv_desktop.domain.steps import StepId, StepStatus
from apv_desktop.gui.generated.ui_assessment_page import Ui_AssessmentPage
from apv_desktop.gui.pages.assessment_form import NOTES, AssessmentForm
from apv_desktop.gui.pages.wishes_page import WishesPage
from apv_desktop.gui.widgets.labels import label
from apv_desktop.gui.widgets.note_edit import NoteEdit
from apv_desktop.gui.widgets.step_tree import GLYPHS
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import assessment_meetings, assessments, clean_up


class AssessmentPage(WishesPage):
    """The wishes at the left, the one under discussion at the right."""

    STEP = StepId.ASSESSMENT

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_AssessmentPage()
        self.ui.setupUi(self.form)
        self._asks = False
        self._listed: Contents | None = None
        self._lanes: dict[int, WishVerdict] = {}
        self._add_strengths()
        self._set_up_folds()
        self._form = AssessmentForm(self.ui, self.method, self)
        self.ui.wishes_splitter.setStretchFactor(1, 1)
        self.ui.wishes_splitter.setSizes([300, 700])
        where = self.method.text(f"method:steps.{StepId.CAPTURE.value}")
        told = self.tr(
            "Nothing else is kept about this. If the wish itself says too much, change it under "
            "“%1”."
        )
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
        self.ui.signed_fold.clean_up_button.clicked.connect(self._clean_up)
        self.ready()

    def load(self) -> None:
        """Show the wishes and the one last discussed, the first one otherwise.

        A wish stays in the lane it stands in now, so that an answer does not move it under
        the hands that gave it.
        """
        self._lanes = {a.wish_id: a.verdict for a in self.contents.assessments.values()}
        self._show_lists()
        meeting = self.contents.assessment_meeting
        self.strengths_edit.setPlainText(meeting.strengths)
        self.ui.scale_fold.show_scale(meeting)
        self.ui.signed_fold.show_signed(meeting)
        self._wish_id = self.ui.wishes_list.chosen()
        self._fill()

    def save(self) -> None:
        """Keep what stands about the meeting and the wish.

        The answer *handled elsewhere* waits for a yes while words would go with it.

        Raises:
            RuleBroken: a note longer than a note, a day that cannot be read.
        """
        signed = self.ui.signed_fold.values(self.apv.today)
        strengths = self.strengths_edit.toPlainText()
        scale = self.ui.scale_fold.values()
        assessment_meetings.change(self.apv, strengths=strengths, **scale, **signed)
        if self._wish_id is None:
            return
        values = self._form.values(self.apv.today)
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
        self.ui.signed_fold.clean_up_button.setVisible(bool(clean_up.proposals(self.apv)))
        if self._wish_id is not None:
            self._show_wish(self.contents.statement(self._wish_id))

    def show_page(self) -> None:
        """Stand on the wish under discussion."""
        super().show_page()
        self.ui.wishes_list.setFocus()

    def field_for(self, field: str) -> QWidget | None:
        """The fields of the folds, and those of the form."""
        fold, scale = self.ui.signed_fold, self.ui.scale_fold
        apart: dict[str, QWidget] = {
            "signed_by": fold.signed_by_edit,
            "signed_on": fold.signed_on_edit,
            "high_from": scale.high_from_spin,
            "strengths": self.strengths_edit,
            **scale.lines,
        }
        return apart.get(field) or super().field_for(field)

    def _add_strengths(self) -> None:
        self.strengths_list = QListWidget()
        self.strengths_list.setWordWrap(True)
        self.strengths_list.setAccessibleName(self.tr("The strengths to build on"))
        self.strengths_list.setMaximumHeight(self.fontMetrics().lineSpacing() * 10)
        self.ui.strengths_fold.body.addWidget(
            label(self.tr("Describe each as concretely as you can."))
        )
        self.ui.strengths_fold.body.addWidget(self.strengths_list)
        self.strengths_edit = NoteEdit()
        told = label(self.tr("What can you build on? Name a day, a place or a habit."))
        told.setBuddy(self.strengths_edit)
        self.ui.strengths_fold.body.addWidget(told)
        self.ui.strengths_fold.body.addWidget(self.strengths_edit)

    def _set_up_folds(self) -> None:
        self.ui.scale_fold.set_up(self.method)
        self.ui.signed_fold.set_up(self.method)

    def _fill(self) -> None:
        self._asks = False
        if self._wish_id is None:
            return
        self._form.fill(assessments.of(self.contents, self._wish_id))

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

    def _clean_up(self) -> None:
        if self.flush():
            self.clean_up_requested.emit()

    def _plan(self) -> None:
        """Make an action plan of the wish, or go to the one there is."""
        if self._wish_id is not None:
            self.make_plan(self._wish_id)

    def _show_lists(self) -> None:
        self._listed = self.contents
        lanes: dict[str, dict[int, str]] = {}
        for wish in assessments.order(self.contents):
            lanes.setdefault(self._lane(wish), {})[wish.id] = self._line(wish)
        names = ("listed", "at_once", "elsewhere", "rest")
        self.ui.wishes_list.show_lines({self._heading(n): lanes.get(n, {}) for n in names})
        strengths = [each.line for each in self.contents.strengths]
        self.ui.strengths_fold.setVisible(bool(strengths))
        self.ui.strengths_fold.set_title(
            self.tr("Begin with the strengths (%n)", "", len(strengths))
        )
        self.strengths_list.clear()
        self.strengths_list.addItems(strengths)

    def _lane(self, wish: Statement) -> str:
        """Where a wish stands: on the list, to be mended at once, handled elsewhere, or waiting."""
        verdict = self._lanes.get(wish.id, WishVerdict.OPEN)
        if verdict in (WishVerdict.AT_ONCE, WishVerdict.ELSEWHERE):
            return str(verdict.value)
        return "listed" if wish.shortlisted else "rest"

    def _heading(self, lane: str) -> str:
        rest = self.tr("The other wishes") if self.contents.shortlist else self.tr("The wishes")
        return {
            "listed": self.tr("Preliminary list"),
            "at_once": self._form.word("verdict", WishVerdict.AT_ONCE),
            "elsewhere": self._form.word("verdict", WishVerdict.ELSEWHERE),
            "rest": rest,
        }[lane]

    def _line(self, wish: Statement) -> str:
        """A wish in the list: how far it is, in glyph and words, and its answer."""
        known = assessments.of(self.contents, wish.id)
        status = _status(known)
        parts = [self.method.text(f"method:step_status.{status.value}")]
        if known.verdict is not WishVerdict.OPEN:
            parts.append(self.method.text(f"words:wish_verdict.{known.verdict.value}"))
        return f"{wish.line}\n{GLYPHS[status]}  {' · '.join(parts)}"

    def _show_wish(self, wish: Statement) -> None:
        known = assessments.of(self.contents, wish.id)
        self.ui.wish_label.setText(wish.line)
        self._show_progress(known)
        self._form.show_for(known, self.contents, asks=self._asks)
        self._show_personal(" ".join(getattr(known, name) for name in NOTES))
        self.ui.previous_button.setEnabled(self.ui.wishes_list.can_step(-1))
        self.ui.next_wish_button.setEnabled(self.ui.wishes_list.can_step(1))
        plan = assessments.plan_from(self.contents, wish.id)
        told = self.tr("Make it an action plan")
        if plan is not None:
            told = self.tr("Go to action plan %1").replace("%1", str(plan.number))
        self.ui.plan_button.setText(told)
        can_plan = plan is not None or known.verdict not in rules.NO_PLAN
        self.ui.plan_button.setVisible(can_plan)
        self._show_early(known if can_plan else None)

    def _show_early(self, known: Assessment | None) -> None:
        """A plan before the assessment is possible, but not in silence."""
        gaps = rules.gaps(known) if known is not None else ()
        lacking = ", ".join(self.method.text(f"words:fields.{name}") for name in gaps)
        told = self.tr("⚠ A plan made now will lack: %1.")
        if known is not None and rules.is_blank(known):
            told = self.tr(
                "⚠ This wish has not been assessed. A plan made now is based on marks alone."
            )
        self.ui.early_label.setText(told.replace("%1", lacking))
        self.ui.early_label.setVisible(bool(gaps))

    def _show_progress(self, known: Assessment) -> None:
        status = _status(known)
        told = self.method.text(f"method:step_status.{status.value}")
        lacking = rules.gaps(known)
        gaps = [self.method.text(f"words:fields.{name}") for name in lacking]
        if status is StepStatus.UNDER_WAY and gaps:
            missing = self.tr("Missing: %1").replace("%1", ", ".join(gaps))
            told = f"{told}. {missing}."
        self.ui.progress_label.setText(f"{GLYPHS[status]}  {told}")

    def _show_personal(self, written: str) -> None:
        found = listed_name(written, self.contents.person_names.values())
        told = self.tr("⚠ “%1” looks personal. Write about the work, not about a person.")
        self.ui.personal_label.setText(told.replace("%1", found or ""))
        self.ui.personal_label.setVisible(found is not None)


def _status(known: Assessment) -> StepStatus:
    if rules.is_blank(known):
        return StepStatus.NOT_BEGUN
    return StepStatus.UNDER_WAY if rules.gaps(known) else StepStatus.DONE
