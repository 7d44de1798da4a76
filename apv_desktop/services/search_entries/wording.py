"""What every entry of the search is worded with."""

from datetime import date

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind


class Wording:
    """The contents of a round, and the words of one language."""

    def __init__(self, contents: Contents, method: Method) -> None:
        """Take a picture of the round as it stands."""
        self.contents = contents
        self.method = method

    def day(self, day: date | None) -> str:
        """A day with its weekday; nothing for none."""
        return "" if day is None else self.method.dates.with_weekday(day)

    def group(self, number: int | None) -> str:
        """A group at a meeting; nothing for none."""
        return self.word("group", number=number) if number else ""

    def meeting(self, kind: MeetingKind) -> str:
        """What a meeting is called."""
        return self.method.text(f"words:meeting_kind.{kind.value}")

    def named(self, table: str, value: str) -> str:
        """What the method calls a step or a section."""
        return self.method.text(f"method:{table}.{value}")

    def word(self, key: str, **values: object) -> str:
        """One of the search's own words."""
        return self.method.text(f"search:{key}", **values)


def joined(*parts: str) -> str:
    """What is known of several things that belong together, on one line."""
    return " · ".join(part.strip() for part in parts if part.strip())
