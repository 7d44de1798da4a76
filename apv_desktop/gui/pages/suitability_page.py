"""Passer metoden?: ten questions as an interview, the program's advice, and what is decided."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.suitability import (
    ANONYMOUS_FROM,
    QUESTIONS,
    Answer,
    Decision,
    Verdict,
    Weight,
    raised,
    suiting,
)
from apv_desktop.gui.generated.ui_suitability_page import Ui_SuitabilityPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.answer_row import AnswerRow
from apv_desktop.gui.widgets.labels import button, label, redress
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import suitability

_BEST = 3
_SITTINGS, _QUESTIONNAIRE = "several-sittings", "questionnaire"
_GLYPHS = {
    Verdict.OPEN: "○",
    Verdict.FITS: "✓",
    Verdict.FITS_WITH_CARE: "⚠",
    Verdict.CHOOSE_ANOTHER: "✕",
}
_TONES = {
    Verdict.OPEN: "",
    Verdict.FITS: "ok",
    Verdict.FITS_WITH_CARE: "warn",
    Verdict.CHOOSE_ANOTHER: "error",
}


class SuitabilityPage(StepPage):
    """The interview. An answer is kept at once; the advice follows."""

    STEP = StepId.SUITABILITY
    SAYS_HOW_TO_BEGIN = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_SuitabilityPage()
        self.ui.setupUi(self.form)
        self._sent_elsewhere = False
        self._suits: dict[str, tuple[QLabel, QLabel]] = {}
        self._others: dict[str, tuple[QLabel, QLabel]] = {}
        self.rows = {question: self._add_row(question) for question in QUESTIONS}
        for decision in Decision:
            name = self.method.text(f"words:decision.{decision.value or 'open'}")
            self.ui.decision_combo.addItem(name, decision)
        self.ui.decided_on_edit.set_up(self.ui.decided_on_label.text(), self.method.dates)
        self._fill_alternatives()
        self._fill_balance()
        self._add_strip()
        self.ready()

    def load(self) -> None:
        """Show the answers and the decision."""
        for question, row in self.rows.items():
            row.show_answer(self.contents.answers.get(question, Answer.OPEN))
            row.show_note(self.contents.answer_notes.get(question, ""))
        decision = self.contents.decision
        self.ui.decision_combo.setCurrentIndex(self.ui.decision_combo.findData(decision.decision))
        self.ui.reason_edit.setPlainText(decision.reason)
        self.ui.decided_on_edit.set_day(decision.decided_on)

    def save(self) -> None:
        """Keep the decision and the notes; the answers are kept as they are given.

        Raises:
            RuleBroken: a value is refused; the others are kept.
        """
        for question, row in self.rows.items():
            suitability.note(self.apv, question, row.note_edit.toPlainText())
        day, refused = self.contents.decision.decided_on, None
        try:
            day = self.ui.decided_on_edit.day(self.apv.today, "decided_on")
        except RuleBroken as broken:
            refused = broken
        suitability.decide(
            self.apv,
            decision=self.ui.decision_combo.currentData(),
            reason=self.ui.reason_edit.toPlainText(),
            decided_on=day,
        )
        if refused is not None:
            raise refused

    def refresh(self) -> None:
        """Show the advice, what raised it, and the other ways when it says stop."""
        super().refresh()
        if not self.autosave.is_open and not self.ui.decided_on_edit.line.hasFocus():
            self.ui.decided_on_edit.set_day(self.contents.decision.decided_on)
        verdict, answers = suitability.advice(self.apv), self.contents.answers
        texts = self.method.file("suitability")["verdicts"][verdict.value]
        heading = f"{_GLYPHS[verdict]}  {texts['heading']}"
        for told in (self.ui.verdict_label, self.strip_label):
            told.setText(heading)
            if told.property("tone") != _TONES[verdict]:
                told.setProperty("tone", _TONES[verdict])
                redress(told)
        self.ui.verdict_text_label.setText(texts["text"])
        self._show_raised(answers)
        self._show_ways(answers)
        stopped = verdict is Verdict.CHOOSE_ANOTHER
        elsewhere = self.contents.decision.decision is Decision.ANOTHER_METHOD
        if (stopped or elsewhere) and not self._sent_elsewhere:
            self.ui.alternatives_fold.set_open(True)  # once: who folds it in has read it
        self._sent_elsewhere = stopped or elsewhere
        count = sum(answer is not Answer.OPEN for answer in answers.values())
        told_count = self.tr("%1 of %2 answered").replace("%1", str(count))
        self.count_label.setText(told_count.replace("%2", str(len(QUESTIONS))))

    def show_advice(self) -> None:
        """Bring the advice into view, and the keyboard with it: the strip is about to go."""
        self.ui.alternatives_fold.toggle_button.setFocus()
        self._area.ensureWidgetVisible(self.ui.verdict_card, 0, 20)

    def _add_row(self, question: str) -> AnswerRow:
        texts = next(q for q in self.method.file("suitability")["question"] if q["id"] == question)
        names = {
            answer: self.method.text(f"words:answer.{answer.value}")
            for answer in (Answer.YES, Answer.NO, Answer.UNSURE)
        }
        row = AnswerRow(question, texts["text"], texts["why"], names)
        row.answered.connect(self._answered)
        stop = QUESTIONS[question] is Weight.STOP
        layout = self.ui.stop_layout if stop else self.ui.condition_layout
        layout.addWidget(row)
        return row

    def _answered(self, question: str, answer: Answer) -> None:
        self.attempt(lambda: suitability.answer(self.apv, question, answer))
        self.rows[question].show_answer(self.contents.answers.get(question, Answer.OPEN))
        self.refresh()

    def _show_raised(self, answers: Mapping[str, Answer]) -> None:
        found = raised(answers)
        lines = []
        for question, row in self.rows.items():
            row.show_mark(self._mark_word(question, answers[question]) if question in found else "")
            if question in found:
                given = self.method.text(f"words:answer.{answers[question].value}")
                lines.append(f"•  {row.accessibleName()} – {given}")
        self.ui.raised_label.setText("\n".join(lines))
        self.ui.raised_label.setVisible(bool(lines))

    def _mark_word(self, question: str, answer: Answer) -> str:
        if QUESTIONS[question] is not Weight.STOP:
            return self.tr("Take care of this first")
        return self.tr("Stop sign") if answer is Answer.YES else self.tr("Find out first")

    def _fill_alternatives(self) -> None:
        """Each way twice: among those that suit, and among the others."""
        fold = self.ui.alternatives_fold
        fold.set_title(self.tr("Other ways of doing an APV"))
        for each in self.method.file("suitability")["alternative"]:
            text = each["text"]
            if each["id"] == _SITTINGS:
                text = f"{text} {self.method.text('suitability:sittings.text')}"
            for layout, shown in ((self.ui.suiting_layout, self._suits), (fold.body, self._others)):
                shown[each["id"]] = (label(each["name"], "section"), label(text))
                for told in shown[each["id"]]:
                    layout.addWidget(told)

    def _show_ways(self, answers: Mapping[str, Answer]) -> None:
        """What to do now at a stop sign, and the ways that suit the answers."""
        questions = self.method.file("suitability")["question"]
        now = [q["now"] for q in questions if "now" in q and answers.get(q["id"]) is Answer.YES]
        self.ui.now_label.setText("\n".join(f"→  {each}" for each in now))
        self.ui.now_label.setVisible(bool(now))
        best = suiting(answers)[:_BEST]
        for shown, suits in ((self._suits, True), (self._others, False)):
            for way, labels in shown.items():
                for told in labels:
                    told.setVisible((way in best) is suits)
        stopped = suitability.advice(self.apv) is Verdict.CHOOSE_ANOTHER
        title = self.tr("What suits your answers best")
        self.ui.suiting_label.setText(title if stopped else self.tr("You can also consider"))
        self.ui.suiting_label.setVisible(bool(best))
        count = self.contents.workplace.employee_count or 0
        few = _QUESTIONNAIRE in best and 0 < count < ANONYMOUS_FROM
        self.ui.few_label.setText(
            f"⚠ {self.method.text('suitability:few.text', count=count)}" if few else ""
        )
        self.ui.few_label.setVisible(few)

    def _fill_balance(self) -> None:
        fold, texts = self.ui.balance_fold, self.method.file("suitability")
        fold.set_title(self.tr("Advantages and drawbacks of the method"))
        fold.body.addWidget(label(self.tr("Advantages"), "section"))
        for each in texts["advantage"]:
            fold.body.addWidget(label(f"+  {each['text']}"))
        fold.body.addWidget(label(self.tr("Drawbacks, and how to deal with them"), "section"))
        for each in texts["drawback"]:
            fold.body.addWidget(label(f"–  {each['text']}"))
            fold.body.addWidget(label(each["meet"], "muted"))

    def _add_strip(self) -> None:
        """A line above the footer tells the advice while its card is out of sight."""
        self.strip = QFrame()
        self.strip.setProperty("role", "next")
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(28, 6, 28, 6)
        self.strip_label = label("")
        self.count_label = label("", "muted")
        self.count_label.setWordWrap(False)
        self.advice_button = button(self.tr("&See the advice"), "link")
        # It goes when the advice comes into sight, so Tab must not stand on it; its key stays.
        self.advice_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.advice_button.clicked.connect(self.show_advice)
        row.addWidget(self.strip_label, 1)
        row.addWidget(self.count_label)
        row.addWidget(self.advice_button)
        outer, area = self.layout(), self.findChild(QScrollArea)
        assert isinstance(outer, QVBoxLayout) and isinstance(area, QScrollArea)
        self._area = area
        outer.insertWidget(1, self.strip)
        area.verticalScrollBar().valueChanged.connect(self._show_strip)
        area.verticalScrollBar().rangeChanged.connect(self._show_strip)

    def _show_strip(self) -> None:
        self.strip.setVisible(self.ui.verdict_card.visibleRegion().isEmpty())
