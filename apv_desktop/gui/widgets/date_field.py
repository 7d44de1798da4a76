"""A field for a day, typed or picked from a calendar; empty means no date."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
    QWidgetAction,
)

from apv_desktop.content.dates import DateWords
from apv_desktop.domain.dates import parse_day
from apv_desktop.domain.rules import RuleBroken


class DateField(QWidget):
    """A line to type a day on, with a button that unfolds a calendar.

    The page says by `set_up` how it writes a day; whatever is typed is read day first.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setMinimumWidth(self.fontMetrics().horizontalAdvance("00.00.0000") + 40)
        self.pick_button = QPushButton(self.tr("Pick…"), self)
        self.pick_button.clicked.connect(self._unfold)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.pick_button)
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
        return parse_day(self.line.text(), today, field)

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
