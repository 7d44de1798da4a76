"""Dates and clock times as a language writes them."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any

from apv_desktop.domain.frozen import frozen


@frozen
class DateWords:
    """Names of months and weekdays, and the patterns of a language."""

    months: Sequence[str]
    weekdays: Sequence[str]
    long_form: str
    weekday_form: str
    short_form: str
    clock_form: str
    clock_mark: str
    week_form: str

    @classmethod
    def from_texts(cls, texts: Mapping[str, Any]) -> "DateWords":
        """The words as content holds them (table `dates` of method.toml)."""
        return cls(
            texts["months"],
            texts["weekdays"],
            texts["long"],
            texts["weekday"],
            texts["short"],
            texts["clock"],
            texts["clock_mark"],
            texts["week"],
        )

    def long(self, day: date) -> str:
        """Such as '5. januar 2027'."""
        return self._filled(self.long_form, day)

    def with_weekday(self, day: date) -> str:
        """Such as 'tirsdag den 5. januar 2027'."""
        return self._filled(self.weekday_form, day)

    def short(self, day: date) -> str:
        """Such as '5.1.2027'."""
        return self._filled(self.short_form, day)

    def week(self, day: date) -> str:
        """Such as 'uge 1', by ISO 8601 as Danish calendars count."""
        return self.week_form.format(number=day.isocalendar().week)

    def clock(self, at: time) -> str:
        """Such as 'kl. 14.05'."""
        return self.clock_form.format(hour=at.hour, minute=f"{at.minute:02}")

    def bare_clock(self, at: time) -> str:
        """The time as one types it, such as '14.05'."""
        return f"{at.hour}{self.clock_mark}{at.minute:02}"

    def _filled(self, form: str, day: date) -> str:
        return form.format(
            day=day.day,
            month=day.month,
            year=day.year,
            month_name=self.months[day.month - 1],
            weekday=self.weekdays[day.isoweekday() - 1],
        )
