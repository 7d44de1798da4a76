"""The form for one wish in three parts: the problem, the risk, the answer."""

from datetime import date
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from apv_desktop.content import Method, risk_words
from apv_desktop.domain import assessments as rules
from apv_desktop.domain.assessment_meetings import RiskLevel
from apv_desktop.domain.assessments import (
    AbsenceLink,
    Assessment,
    Likelihood,
    Severity,
    WishVerdict,
)
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.passed_on import Recipient
from apv_desktop.gui.generated.ui_assessment_page import Ui_AssessmentPage
from apv_desktop.gui.widgets.labels import redress

NOTES = ("underlying", "nature", "scope", "causes", "risk_note", "reason")
_CHOICES = {
    "severity": Severity,
    "likelihood": Likelihood,
    "absence": AbsenceLink,
    "verdict": WishVerdict,
    "recipient": Recipient,
}
_WORDS = {"verdict": "wish_verdict", "absence": "absence_link"}
_ANSWER = 2  # the part for the answer
_LEVELS = {RiskLevel.LOW: "▁", RiskLevel.MEDIUM: "▃", RiskLevel.HIGH: "▇"}


class AssessmentForm(QObject):
    """Fills the widgets of the page's form, reads them, and shows what follows from them."""

    def __init__(self, ui: Ui_AssessmentPage, method: Method, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._method = method
        for title in (self.tr("1  The problem"), self.tr("2  The risk"), self.tr("3  The answer")):
            ui.part_tabs.addTab(title)
        for name, kind in _CHOICES.items():
            combo = self._combo(name)
            for value in kind:
                combo.addItem(self.word(name, value), value)
        ui.mended_on_edit.set_up(self.tr("The day it was fixed"), method.dates)
        ui.part_tabs.currentChanged.connect(ui.parts_stack.setCurrentIndex)

    def word(self, name: str, value: Choice) -> str:
        """What a value of one of the choices is called."""
        return self._method.text(f"words:{_WORDS.get(name, name)}.{value.value or 'open'}")

    def fill(self, known: Assessment) -> None:
        """Show what is known of a wish."""
        for name in NOTES:
            getattr(self._ui, f"{name}_edit").setPlainText(getattr(known, name))
        for name in _CHOICES:
            combo = self._combo(name)
            combo.setCurrentIndex(combo.findData(getattr(known, name)))
        self._ui.decider_edit.setText(known.decider)
        self._ui.mended_on_edit.set_day(known.mended_on)

    def values(self, today: date) -> dict[str, Any]:
        """What stands in the fields, by domain names; what an answer does not ask for is left out.

        Raises:
            RuleBroken: a day that cannot be read.
        """
        notes = {name: getattr(self._ui, f"{name}_edit").toPlainText() for name in NOTES}
        chosen = {name: self._combo(name).currentData() for name in _CHOICES}
        mended = self._ui.mended_on_edit.day(today, "mended_on")
        if chosen["verdict"] is not WishVerdict.AT_ONCE:
            mended = None
        if chosen["verdict"] is not WishVerdict.ELSEWHERE:
            chosen["recipient"] = Recipient.OPEN
        decider = self._ui.decider_edit.text()
        return {**notes, **chosen, "decider": decider, "mended_on": mended}

    def show_for(self, known: Assessment, contents: Contents, *, asks: bool) -> None:
        """Show what follows from what is known; `asks` while words would go with the answer."""
        self._show_risk(known, contents)
        self._show_answer(known, asks=asks)
        self._show_owed("reason" in rules.gaps(known))

    def _combo(self, name: str) -> QComboBox:
        found: QComboBox = getattr(self._ui, f"{name}_combo")
        return found

    def _show_answer(self, known: Assessment, *, asks: bool) -> None:
        """Ask for what goes with the answer, and for nothing else."""
        ui = self._ui
        elsewhere = known.verdict is WishVerdict.ELSEWHERE and not asks
        at_once = known.verdict is WishVerdict.AT_ONCE
        if elsewhere:
            ui.part_tabs.setCurrentIndex(_ANSWER)
        shown = {
            ui.part_tabs: not elsewhere,
            ui.reason_label: not elsewhere,
            ui.reason_edit: not elsewhere,
            ui.decider_label: not elsewhere,
            ui.decider_edit: not elsewhere,
            ui.mended_label: at_once,
            ui.mended_on_edit: at_once,
            ui.recipient_label: elsewhere,
            ui.recipient_combo: elsewhere,
            ui.elsewhere_label: elsewhere,
            ui.hand_on_card: asks,
        }
        for widget, is_shown in shown.items():
            widget.setVisible(is_shown)
        doing, reason = self.tr("What will you do, and who will &do it?"), self.tr("&Reason")
        ui.reason_label.setText(doing if at_once else reason)

    def _show_risk(self, known: Assessment, contents: Contents) -> None:
        """Say what was chosen means, and what the two make together."""
        meeting = contents.assessment_meeting
        for name in ("severity", "likelihood"):
            meaning = risk_words.meaning(contents, self._method, getattr(known, name))
            getattr(self._ui, f"{name}_hint").setText(f"… {meaning}" if meaning else "")
        level = meeting.level(known)
        told = self._method.text(f"words:risk_level.{level.value or 'open'}")
        if level is not RiskLevel.OPEN:
            points = self.tr("%n point(s) of 9", "", meeting.points(known))
            told = f"{_LEVELS[level]}  {told} · {points}"
        self._ui.level_label.setText(told)
        question = contents.sickness.question.strip()
        self._ui.absence_hint.setText(question or self.tr("Think of the work, not of individuals."))

    def _show_owed(self, is_owed: bool) -> None:
        """Ask for the reason beside its field; the answer is kept meanwhile."""
        told = self._method.text("errors:rules.reason_missing") if is_owed else ""
        self._ui.owed_label.setText(told)
        self._ui.owed_label.setVisible(is_owed)
        if bool(self._ui.reason_edit.property("invalid")) != is_owed:
            self._ui.reason_edit.setProperty("invalid", is_owed)
            self._ui.reason_edit.setAccessibleDescription(told)
            redress(self._ui.reason_edit)
