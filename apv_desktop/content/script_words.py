"""What a script says of itself, in the same words on paper, in Word and as plain text."""

from functools import cached_property

from apv_desktop.content import meeting_words, script_texts
from apv_desktop.content.method import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.scripts import Fit, Slot, Timetable


class ScriptWords:
    """The words of one meeting's script."""

    def __init__(self, contents: Contents, method: Method, kind: MeetingKind) -> None:
        """Lay the script out in time."""
        self._contents, self._method, self._kind = contents, method, kind

    @cached_property
    def table(self) -> Timetable:
        """The script laid out from the meeting's start."""
        return script_texts.script(self._contents, self._method, self._kind)

    def word(self, key: str, /, **values: object) -> str:
        """A sentence that all scripts share."""
        return self._method.text(f"paper/leaders_script:{key}", **values)

    def where(self) -> str:
        """Which meeting, when and where, on one line."""
        meeting = self._contents.meeting(self._kind)
        told = [self._method.text(f"words:meeting_kind.{self._kind.value}")]
        if meeting.day is not None:
            told.append(self._method.dates.with_weekday(meeting.day))
        told += [meeting_words.clock(meeting, self._method), meeting.place.strip()]
        return " · ".join(part for part in told if part)

    def lead(self) -> str:
        """How to use it; that nobody has chosen it yet, if so."""
        if self._contents.script_of(self._kind):
            return self.word("lead")
        return f"{self.word('lead')} {self.word('not_chosen')}"

    def sum(self) -> str:
        """The minutes of all items against the meeting's length."""
        table = self.table
        values = {"total": table.total, "length": table.length, "over": abs(table.over)}
        key = {Fit.EXACT: "exact", Fit.SHORT: "short", Fit.LONG: "long"}[table.fit]
        return self.word(f"sum.{key}", **values)

    def clock(self, slot: Slot) -> str:
        """When an item begins; empty while nobody knows when the meeting does."""
        return "" if slot.start is None else self._method.dates.clock(slot.start)

    def minutes(self, slot: Slot) -> str:
        """How long an item takes."""
        return self.word("minutes", count=slot.minutes)

    def note(self, slot: Slot) -> str:
        """Who, with what, and what the minutes rest on."""
        item = slot.item
        told = [
            self.word("who", who=item.who.strip()) if item.who.strip() else "",
            self.word("material", material=item.material.strip()) if item.material.strip() else "",
            self.word("extra", count=slot.extra) if slot.extra else "",
            self.word("open") if item.is_proposal else "",
        ]
        return " ".join(part for part in told if part)
