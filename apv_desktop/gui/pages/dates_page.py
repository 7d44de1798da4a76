"""Datoer og lokaler: every meeting of the round, from the day of the first dialogue meeting."""

from datetime import date

from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from apv_desktop.domain.meeting_days import gap, gap_is_advised
from apv_desktop.domain.meetings import REQUIRED, Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_dates_page import Ui_DatesPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.meeting_card import MeetingCard
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import meetings

_Days = dict[MeetingKind, date | None]


class DatesPage(StepPage):
    """A card for each meeting, one unfolded at a time, and suggestions for their days."""

    STEP = StepId.DATES

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_DatesPage()
        self.ui.setupUi(self.form)
        self.cards = {kind: self._card(kind) for kind in MeetingKind}
        self._refused_card = self.cards[MeetingKind.DIALOGUE_1]
        self._offered: dict[MeetingKind, date] = {}
        self._before: _Days = {}
        self.ui.along_frame.hide()
        self.ui.suggest_button.clicked.connect(self._use_suggestion)
        self.ui.move_button.clicked.connect(self._ask_and_move)
        self.ui.along_button.clicked.connect(self._move_along)
        self.ui.leave_button.clicked.connect(self._leave_them)
        self.open_card(MeetingKind.DIALOGUE_1)
        self.ready()

    def open_card(self, kind: MeetingKind) -> None:
        """Unfold the card of a meeting; the one that was open folds."""
        for each, card in self.cards.items():
            card.set_open(each is kind)

    def load(self) -> None:
        """Fill the cards."""
        for kind, card in self.cards.items():
            card.show_meeting(self.contents.meeting(kind))
        self._before = self._days()
        self._offer({})

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
        self._see_what_moved()
        if refused is not None:
            self._tell()
            raise refused

    def refresh(self) -> None:
        """Show what follows from the days; what is being typed stays as it is."""
        super().refresh()
        if not self.autosave.is_open:
            self.autosave.quietly(self._show_as_kept)
        self._tell()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Unfold a meeting, counted from 1 in their order, and stand in its day."""
        kind = list(MeetingKind)[row_id - 1]
        self.open_card(kind)
        self.cards[kind].ui.day_edit.setFocus()

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
        card = MeetingCard(self.form)
        about = self.method.text(f"guidance:dates.about.{kind.value}")
        rank = "" if kind in REQUIRED else self.tr("a proposal")
        card.set_up(self._name(kind), about, rank, self.method.dates)
        card.fold_requested.connect(self._fold_or_unfold)
        self.ui.cards_layout.addWidget(card)
        return card

    def _fold_or_unfold(self) -> None:
        chosen = self.sender()
        for kind, card in self.cards.items():
            if card is chosen and card.is_open:
                card.set_open(False)
            elif card is chosen:
                self.open_card(kind)

    def _name(self, kind: MeetingKind) -> str:
        return self.method.text(f"words:meeting_kind.{kind.value}")

    def _days(self) -> _Days:
        return {kind: self.contents.meeting(kind).day for kind in MeetingKind}

    def _see_what_moved(self) -> None:
        """Offer to move the later meetings along with the one that has just got another day."""
        now = self._days()
        for kind, day in now.items():
            was = self._before.get(kind)
            if was is not None and day is not None and was != day:
                self._offer(meetings.along(self.apv, kind, (day - was).days), kind)
        self._before = now

    def _offer(self, days: dict[MeetingKind, date], kind: MeetingKind | None = None) -> None:
        self._offered = days
        self.ui.along_frame.setVisible(bool(days))
        if days and kind is not None:
            layout = self.ui.cards_layout
            layout.insertWidget(layout.indexOf(self.cards[kind]) + 1, self.ui.along_frame)
            question = self.tr("%1 has moved. Should the later meetings move too?")
            lines = [question.replace("%1", self._name(kind)), *self._lines(days)]
            self.ui.along_label.setText("\n".join(lines))

    def _move_along(self) -> None:
        days = self._offered
        if self.flush() and self.attempt(lambda: meetings.move(self.apv, days)):
            self._show_anew()

    def _leave_them(self) -> None:
        self._offer({})

    def _show_anew(self) -> None:
        self.autosave.quietly(self.load)
        self.refresh()

    def _show_as_kept(self) -> None:
        for kind, card in self.cards.items():
            card.show_meeting(self.contents.meeting(kind), but_typing=True)

    def _tell(self) -> None:
        found = meetings.warnings(self.contents, self.method.language)
        for kind, card in self.cards.items():
            warnings = [
                self.method.text(
                    f"words:date_warnings.{each.code}",
                    days=each.days,
                    week=each.week,
                    name=each.name,
                )
                for each in found
                if each.kind is kind
            ]
            wise = kind is MeetingKind.DIALOGUE_2 and gap_is_advised(self.contents.meetings)
            card.tell(
                self._when(self.contents.meeting(kind)), self._gap() if wise else "", warnings
            )
        second = self.contents.meeting(MeetingKind.DIALOGUE_2)
        asked = not gap_is_advised(self.contents.meetings) or bool(second.reason)
        self.cards[MeetingKind.DIALOGUE_2].ask_reason(asked)
        self._show_suggestion()

    def _when(self, meeting: Meeting) -> str:
        dates, parts = self.method.dates, []
        if meeting.day is None:
            return self.tr("No date yet")
        parts = [dates.with_weekday(meeting.day), dates.week(meeting.day)]
        if meeting.start is not None and meeting.end is not None:
            times = self.tr("%1 to %2").replace("%1", dates.clock(meeting.start))
            parts.append(times.replace("%2", dates.clock(meeting.end)))
        return " · ".join([*parts, meeting.place.strip()] if meeting.place.strip() else parts)

    def _gap(self) -> str:
        between = gap(self.contents.meetings)
        if between is None:
            return ""
        return self.tr("%n day(s) after the first dialogue meeting", "", between.days)

    def _show_suggestion(self) -> None:
        days = meetings.suggestion(self.apv)
        empty = {kind: day for kind, day in days.items() if self._days()[kind] is None}
        self.ui.suggestion_frame.setVisible(bool(empty) or not days)
        self.ui.suggest_button.setVisible(bool(days))
        self.ui.move_button.setVisible(meetings.would_move(self.apv))
        if days:
            self.ui.suggestion_label.setText(self._suggestion(empty))
        else:
            self.ui.suggestion_label.setText(self.method.text("guidance:dates.empty"))

    def _suggestion(self, days: dict[MeetingKind, date]) -> str:
        told = self.tr("Suggestion based on the date of dialogue meeting 1:")
        return "\n".join([told, *self._lines(days)])

    def _lines(self, days: dict[MeetingKind, date]) -> list[str]:
        dates = self.method.dates
        return [
            f"{self._name(kind)}: {dates.with_weekday(day)}, {dates.week(day)}"
            for kind, day in days.items()
        ]

    def _use_suggestion(self) -> None:
        self._suggest(move=False)

    def _ask_and_move(self) -> None:
        question = self.tr("Move the other meetings?")
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Dates"), question, parent=self)
        box.setInformativeText(self._suggestion(meetings.suggestion(self.apv)))
        yes = box.addButton(self.tr("Move the meetings"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Leave them as they are"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is yes:
            self._suggest(move=True)
        box.deleteLater()

    def _suggest(self, *, move: bool) -> None:
        if self.flush() and self.attempt(lambda: meetings.suggest(self.apv, move=move)):
            self._show_anew()
