"""A field for a day, typed or picked from a calendar; empty means no date."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QGridLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
    QWidgetAction,
)

from apv_desktop.content.dates import DateWords
from apv_desktop.domain.dates import parse_day
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.widgets.labels import label


class DateField(QWidget):
    """A line to type a day on, with a button that unfolds a calendar.

    The page says by `set_up` how it writes a day; whatever is typed is read day first. Where a day
    is to come, `look_ahead` has one that has passed told under the line: it is kept all the same.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setMinimumWidth(self.fontMetrics().horizontalAdvance("00.00.0000") + 40)
        self.pick_button = QPushButton(self.tr("Pick…"), self)
        self.pick_button.clicked.connect(self._unfold)
        self.passed_label = label("", "warn", self)
        self.passed_label.hide()
        self._today: date | None = None
        self.line.textChanged.connect(self._tell_passed)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.addWidget(self.line, 0, 0)
        layout.addWidget(self.pick_button, 0, 1)
        layout.addWidget(self.passed_label, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        # No focus proxy: with one, Tab from the last control comes back here and never leaves.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def set_up(self, name: str, words: DateWords) -> None:
        """What a screen reader calls the field and its button, and how days are written."""
        self._words = words
        year = self.tr("yyyy", "four letters for a year")
        self.line.setPlaceholderText(words.short_form.format(day="d", month="m", year=year))
        self.line.setAccessibleName(name)
        self.pick_button.setAccessibleName(self.tr("Pick a day: %1").replace("%1", name))

    def set_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.line.setText("" if day is None else self._words.short(day))

    def day(self, today: date, field: str) -> date | None:
        """The day that stands there, None for nothing.

        Raises:
            RuleBroken: `date_unreadable`, `date_unlikely`; what was typed stays.
        """
        return parse_day(self.line.text(), today, field, self._words.months)

    def look_ahead(self, today: date | None) -> None:
        """From now on tell of a day before `today`; None for a field whose day may have passed."""
        self._today = today
        self._tell_passed()

    def _tell_passed(self) -> None:
        passed = self._today is not None and self._typed_before(self._today)
        self.passed_label.setText(self.tr("⚠ This day has passed.") if passed else "")
        self.passed_label.setVisible(passed)
        self.line.setAccessibleDescription(self.passed_label.text())

    def _typed_before(self, today: date) -> bool:
        try:
            typed = self.day(today, "day")
        except RuleBroken:
            return False  # told when it is kept
        return typed is not None and typed < today

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who asks for the field, as its label does, means the line."""
        self.line.setFocus(event.reason())

    def _unfold(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setGridVisible(False)
        calendar.setAccessibleName(self.pick_button.accessibleName())
        self._show_typed(calendar)
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        calendar.setFocus()
        menu.exec(self.pick_button.mapToGlobal(self.pick_button.rect().bottomLeft()))
        menu.deleteLater()
        self.line.setFocus()

    def _show_typed(self, calendar: QCalendarWidget) -> None:
        """Begin at the day on the line; the calendar itself begins today."""
        today = calendar.selectedDate()
        try:
            typed = self.day(date(today.year(), today.month(), today.day()), "day")
        except RuleBroken:
            return
        if typed is not None:
            calendar.setSelectedDate(QDate(typed.year, typed.month, typed.day))

    def _take(self, day: QDate) -> None:
        self.set_day(date(day.year(), day.month(), day.day()))
        self.line.textEdited.emit(self.line.text())
        self.edited.emit()
