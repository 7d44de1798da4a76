"""Datoer: the two dialogue meetings and the assessment meeting between them."""

from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from apv_desktop.domain.meetings import Meeting, MeetingKind, date_warnings, gap
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_dates_page import Ui_DatesPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.meeting_card import MeetingCard
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import meetings


class DatesPage(StepPage):
    """Three cards, and a suggestion as soon as the first meeting has its day."""

    STEP = StepId.DATES

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_DatesPage()
        self.ui.setupUi(self.form)
        self.cards = {kind: self._card(kind) for kind in MeetingKind}
        self._refused_card = self.cards[MeetingKind.DIALOGUE_1]
        for kind, card in self.cards.items():
            card.set_up(self._name(kind), self.method.dates)
        self.ui.suggest_button.clicked.connect(self._use_suggestion)
        self.ui.move_button.clicked.connect(self._ask_and_move)
        self.ready()

    def load(self) -> None:
        """Fill the cards."""
        for kind, card in self.cards.items():
            card.show_meeting(self.contents.meeting(kind))

    def save(self) -> None:
        """Keep every field that can be kept.

        Raises:
            RuleBroken: the first that cannot; the others are kept.
        """
        refused: RuleBroken | None = None
        for kind, card in self.cards.items():
            card.ui.error_label.hide()
            for field, read in card.fields(self.apv.today):
                try:
                    meetings.change(self.apv, kind, **{field: read()})
                except RuleBroken as broken:
                    if refused is None:
                        refused, self._refused_card = broken, card
        if refused is not None:
            self._tell()
            raise refused

    def refresh(self) -> None:
        """Show what follows from the days; what is being typed stays as it is."""
        super().refresh()
        if not self.autosave.is_open:
            self.autosave.quietly(self._show_as_kept)
        self._tell()

    def error_label(self) -> QLabel:
        """The line on the card whose field was refused."""
        label: QLabel = self._refused_card.ui.error_label
        return label

    def field_for(self, field: str) -> QWidget | None:
        """The field of the card that was refused."""
        form = self._refused_card.ui
        found = getattr(form, f"{field}_edit", None) or getattr(form, f"{field}_spin", None)
        return found if isinstance(found, QWidget) else None

    def _card(self, kind: MeetingKind) -> MeetingCard:
        card: MeetingCard = getattr(self.ui, f"{kind.value}_card")
        return card

    def _name(self, kind: MeetingKind) -> str:
        return self.method.text(f"words:meeting_kind.{kind.value}")

    def _show_as_kept(self) -> None:
        for kind, card in self.cards.items():
            card.show_meeting(self.contents.meeting(kind), but_typing=True)

    def _tell(self) -> None:
        found = date_warnings(self.contents.meetings)
        for kind, card in self.cards.items():
            warnings = [
                self.method.text(f"words:date_warnings.{each.code}", days=each.days)
                for each in found
                if each.kind is kind
            ]
            wise = kind is MeetingKind.DIALOGUE_2 and not warnings
            note = self._gap() if wise else ""
            card.tell(self._when(self.contents.meeting(kind)), note, warnings)
        self._show_suggestion()

    def _when(self, meeting: Meeting) -> str:
        dates, parts = self.method.dates, []
        if meeting.day is not None:
            parts = [dates.with_weekday(meeting.day), dates.week(meeting.day)]
        if meeting.start is not None and meeting.end is not None:
            times = self.tr("%1 to %2").replace("%1", dates.clock(meeting.start))
            parts.append(times.replace("%2", dates.clock(meeting.end)))
        return " · ".join(parts)

    def _gap(self) -> str:
        between = gap(self.contents.meetings)
        if between is None:
            return ""
        return self.tr("%n day(s) after the first dialogue meeting", "", between.days)

    def _show_suggestion(self) -> None:
        days = meetings.suggestion(self.apv)
        lacking = any(self.contents.meeting(kind).day is None for kind in MeetingKind)
        self.ui.suggestion_frame.setVisible(lacking)
        self.ui.suggest_button.setVisible(bool(days))
        self.ui.move_button.setVisible(meetings.would_move(self.apv))
        if days:
            self.ui.suggestion_label.setText(self._suggestion())
        else:
            self.ui.suggestion_label.setText(self.method.text("guidance:dates.empty"))

    def _suggestion(self) -> str:
        dates = self.method.dates
        lines = [self.tr("A suggestion from the day of the first dialogue meeting:")]
        for kind, day in meetings.suggestion(self.apv).items():
            lines.append(f"{self._name(kind)}: {dates.with_weekday(day)}, {dates.week(day)}")
        return "\n".join(lines)

    def _use_suggestion(self) -> None:
        self._suggest(move=False)

    def _ask_and_move(self) -> None:
        question = self.tr("Move the two later meetings?")
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Dates"), question, parent=self)
        box.setInformativeText(self._suggestion())
        yes = box.addButton(self.tr("Move the meetings"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Leave them"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is yes:
            self._suggest(move=True)
        box.deleteLater()

    def _suggest(self, *, move: bool) -> None:
        if self.flush() and self.attempt(lambda: meetings.suggest(self.apv, move=move)):
            self.refresh()
