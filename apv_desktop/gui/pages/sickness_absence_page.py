"""Sygefravær: what is seen as a whole, and a gentle word when it becomes personal."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from apv_desktop.domain.sickness_absence import usual_period
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_sickness_absence_page import Ui_SicknessAbsencePage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import sickness_absence

_TEXTS = ("observation", "interplay", "question")
_DAYS = ("since", "until")


class SicknessAbsencePage(StepPage):
    """A period and three notes; what looks personal is pointed out while one types."""

    STEP = StepId.SICKNESS_ABSENCE
    SAYS_HOW_TO_BEGIN = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_SicknessAbsencePage()
        self.ui.setupUi(self.form)
        for label, edit in (
            (self.ui.since_label, self.ui.since_edit),
            (self.ui.until_label, self.ui.until_edit),
        ):
            edit.set_up(label.text().replace("&", ""), self.method.dates)
        self.ui.usual_button.clicked.connect(self._use_usual)
        for field in _TEXTS:
            self._note(field).textChanged.connect(self._look_for_persons)
            self._note(field).setProperty("own_discretion", True)  # warned of more, beside it
        self.ready()

    def load(self) -> None:
        """Show the note."""
        for field in _TEXTS:
            self._note(field).setPlainText(getattr(self.contents.sickness, field))
        for field in _DAYS:
            getattr(self.ui, f"{field}_edit").set_day(getattr(self.contents.sickness, field))

    def save(self) -> None:
        """Keep what can be kept.

        Raises:
            RuleBroken: a day is refused; the texts are kept.
        """
        texts = {field: self._note(field).toPlainText() for field in _TEXTS}
        sickness_absence.change(self.apv, **texts)
        days = {
            field: getattr(self.ui, f"{field}_edit").day(self.apv.today, field) for field in _DAYS
        }
        sickness_absence.change(self.apv, **days)

    def refresh(self) -> None:
        """Show what is personal, and the button while there is no period."""
        super().refresh()
        note = self.contents.sickness
        self.ui.usual_button.setVisible(note.since is None and note.until is None)
        self._look_for_persons()

    def _look_for_persons(self) -> None:
        for field in _TEXTS:
            text = self._note(field).toPlainText()
            found = sickness_absence.too_personal(self.apv, self.method, text)
            told = [
                self.method.text(f"words:personal.{each.kind.value}", words=each.words)
                for each in found
            ]
            if told:
                told.append(
                    self.tr("Write about everybody together, so that nobody can be identified.")
                )
            warning: QLabel = getattr(self.ui, f"{field}_warning_label")
            warning.setText("⚠ " + " ".join(told) if told else "")
            warning.setVisible(bool(told))

    def _note(self, field: str) -> QPlainTextEdit:
        note: QPlainTextEdit = getattr(self.ui, f"{field}_edit")
        return note

    def _use_usual(self) -> None:
        since, until = usual_period(self.apv.today)
        if self.flush() and self.attempt(
            lambda: sickness_absence.change(self.apv, since=since, until=until)
        ):
            self.show_page()
            self.ui.since_edit.line.setFocus()
