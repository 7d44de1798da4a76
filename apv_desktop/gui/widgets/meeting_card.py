"""The card of one meeting: day, clock, length and place, and what is wise about them."""

from collections.abc import Callable, Iterator
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSpinBox, QWidget

from apv_desktop.content.dates import DateWords
from apv_desktop.domain.dates import parse_clock
from apv_desktop.domain.meetings import Meeting
from apv_desktop.gui.generated.ui_meeting_card import Ui_MeetingCard

Read = Callable[[], date | time | int | str | None]


class MeetingCard(QFrame):
    """Shows a meeting and reads one field at a time, so that one slip holds nothing else back.

    Folded it is two lines: what the meeting is, and when; what is wrong shows all the same.
    """

    fold_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MeetingCard()
        self.ui.setupUi(self)
        self.setProperty("role", "card")
        self._name = ""
        self.ui.fold_button.clicked.connect(self.fold_requested)
        for told in (self.ui.error_label, self.ui.note_label, self.ui.warning_label):
            told.hide()
        self.ask_reason(False)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return not self.ui.field_box.isHidden()

    def set_up(self, name: str, about: str, kind: str, words: DateWords) -> None:
        """Which meeting it is, on the card and in the name of each field; what it is for."""
        self._words, self._name = words, name
        self.ui.about_label.setText(about)
        self.ui.kind_label.setText(kind)
        named: tuple[tuple[QLineEdit | QSpinBox, QLabel], ...] = (
            (self.ui.start_edit, self.ui.start_label),
            (self.ui.minutes_spin, self.ui.minutes_label),
            (self.ui.place_edit, self.ui.place_label),
        )
        for field, label in named:
            field.setAccessibleName(f"{label.text()}, {name}")
        self.ui.day_edit.set_up(f"{self.ui.day_label.text()}, {name}", words)
        self.set_open(False)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the fields; the arrow says which."""
        self.ui.field_box.setVisible(is_open)
        self.ui.fold_button.setText(f"{'▾' if is_open else '▸'}  {self._name}")
        told = self.tr("%1, fields shown") if is_open else self.tr("%1, show fields")
        self.ui.fold_button.setAccessibleName(told.replace("%1", self._name))

    def ask_reason(self, asked: bool) -> None:
        """Ask why the day departs from what the method advises, or do not."""
        self.ui.reason_label.setVisible(asked)
        self.ui.reason_edit.setVisible(asked)

    def show_meeting(self, meeting: Meeting, *, but_typing: bool = False) -> None:
        """Fill the fields; with `but_typing` the one with the keyboard is left alone."""
        start = meeting.start
        if not (but_typing and self.ui.day_edit.line.hasFocus()):
            self.ui.day_edit.set_day(meeting.day)
        if not (but_typing and self.ui.minutes_spin.hasFocus()):
            self.ui.minutes_spin.setValue(meeting.minutes)
        clock = "" if start is None else self._words.bare_clock(start)
        for edit, text in (
            (self.ui.start_edit, clock),
            (self.ui.place_edit, meeting.place),
            (self.ui.reason_edit, meeting.reason),
        ):
            if not (but_typing and edit.hasFocus()) and edit.text() != text:
                edit.setText(text)

    def fields(self, today: date) -> Iterator[tuple[str, Read]]:
        """The domain name of each field and what reads it; reading may raise RuleBroken."""
        yield "day", lambda: self.ui.day_edit.day(today, "day")
        yield "start", lambda: parse_clock(self.ui.start_edit.text(), "start")
        yield "minutes", self.ui.minutes_spin.value
        yield "place", self.ui.place_edit.text
        yield "reason", self.ui.reason_edit.text

    def tell(self, when: str, note: str, warnings: list[str]) -> None:
        """Say when it is, what is good about the day, and what to think over."""
        self.ui.when_label.setText(when)
        for label, text in (
            (self.ui.note_label, f"✓ {note}" if note else ""),
            (self.ui.warning_label, "\n".join(f"⚠ {warning}" for warning in warnings)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
