"""Where the example comes from: the rows of example.toml and a calendar that follows today."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from apv_desktop.content import Method
from apv_desktop.domain.frozen import frozen

Row = Mapping[str, Any]


@frozen
class Calendar:
    """Days counted from today, moved off the weekend; their order is kept."""

    today: date

    def day(self, row: Row, key: str) -> date | None:
        """The day a row names by its distance from today, None when it names none."""
        return self.working_day(row[key]) if key in row else None

    def working_day(self, offset: int) -> date:
        """The working day at this distance from today."""
        day = self.today + timedelta(days=offset)
        return day + timedelta(days=max(0, 8 - day.isoweekday()) if day.isoweekday() > 5 else 0)


@frozen
class Source:
    """The rows of example.toml, in one language, on their way to domain objects."""

    method: Method
    texts: Mapping[str, Any]
    calendar: Calendar
    seed: int
