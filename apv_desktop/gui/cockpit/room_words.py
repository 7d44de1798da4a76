"""What the room is shown at a moment of the meeting: as plain texts, without a widget."""

from datetime import date, datetime

from PySide6.QtCore import QObject

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import interview_rounds
from apv_desktop.domain.meeting_clock import MeetingClock, Signal, Stage
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.script_items import Turns
from apv_desktop.services import holding


@frozen
class RoomView:
    """What is shown. `cards` are people by number with what each does in this turn."""

    title: str
    clock: str = ""
    caption: str = ""
    tone: str = "calm"
    instruction: str = ""
    cards: tuple[tuple[str, str], ...] = ()
    note: str = ""
    following: str = ""


class RoomWords(QObject):
    """Makes the room's view of a meeting. Nobody's name is in it."""

    def view(
        self, contents: Contents, method: Method, kind: MeetingKind, now: datetime
    ) -> RoomView:
        """What the room sees now."""
        clock = contents.clocks.get(kind)
        if clock is None or clock.is_abandoned(now):
            return self._before(contents, method, kind, now)
        stage = clock.stage
        if stage is None:
            return self._after(contents, method, kind, now.date())
        return self._during(contents, clock, stage, now)

    def _before(
        self, contents: Contents, method: Method, kind: MeetingKind, now: datetime
    ) -> RoomView:
        meeting = contents.meeting(kind)
        title = method.text(f"words:meeting_kind.{kind.value}")
        if meeting.start is None:
            return RoomView(self.tr("Welcome"), caption=title, tone="still")
        begins = self.tr("We begin at %1").replace("%1", method.dates.bare_clock(meeting.start))
        left = datetime.combine(now.date(), meeting.start) - now
        seconds = int(left.total_seconds())
        waits = meeting.day == now.date() and 0 < seconds <= 3600
        clock = clock_text(seconds) if waits else method.dates.bare_clock(now.time())
        return RoomView(self.tr("Welcome"), clock, begins, "still", following=title)

    def _after(
        self, contents: Contents, method: Method, kind: MeetingKind, today: date
    ) -> RoomView:
        """Thanks, and when they meet or hear more, where that is known."""
        thanks = self.tr("Thank you for today")
        if kind is MeetingKind.DIALOGUE_2:
            day, told = contents.second_meeting.next_news, self.tr("You will hear more by %1")
        else:
            day = contents.meeting(MeetingKind.DIALOGUE_2).day
            told = self.tr("We will meet again on %1")
        when = method.dates.with_weekday(day) if day is not None and day > today else ""
        return RoomView(thanks, caption=told.replace("%1", when) if when else "")

    def _during(
        self, contents: Contents, clock: MeetingClock, stage: Stage, now: datetime
    ) -> RoomView:
        item = holding.item_at(contents, clock)
        after = clock.next_stage
        following = "" if after is None else self.tr("Then: %1").replace("%1", after.title)
        instruction = "" if item is None else item.instruction.strip()
        left, tone = clock.left(now), clock.signal(now).value
        caption = self._caption(clock, now)
        sizes = holding.sizes(contents, clock.meeting)
        turn = clock.turn_at(now, max(sizes, default=0))
        if turn is None:
            told = clock_text(left)
            return RoomView(stage.title, told, caption, tone, instruction, following=following)
        up, seconds = turn
        people = max(sizes)
        turns = self.tr("Round %1 of %2").replace("%1", str(up + 1)).replace("%2", str(people))
        return RoomView(
            stage.title,
            clock_text(seconds),
            caption if clock.paused is not None else turns,
            "soon" if seconds <= 60 else "calm",
            cards=self._cards(stage.turns, sizes, up),
            note=self._note(stage.turns, sizes, up),
            following=following,
        )

    def _caption(self, clock: MeetingClock, now: datetime) -> str:
        if clock.paused is not None:
            return self.tr("Pause")
        signal = clock.signal(now)
        if signal is Signal.OVER:
            return self.tr("The time is up")
        return self.tr("Soon over") if signal is Signal.SOON else self.tr("left of this item")

    def _cards(self, turns: Turns, sizes: tuple[int, ...], up: int) -> tuple[tuple[str, str], ...]:
        if turns is Turns.SPEAKERS:
            return ((str(up + 1), self.tr("speaks")), ("", self.tr("The others listen")))
        size = sizes[0] if up < sizes[0] else max(sizes)
        roles = interview_rounds(size)[up]
        order = ("asks", "asks_and_notes", "tells", "notes", "listens")
        found = sorted(enumerate(roles, start=1), key=lambda each: order.index(each[1]))
        return tuple((str(number), self._role(role)) for number, role in found)

    def _note(self, turns: Turns, sizes: tuple[int, ...], up: int) -> str:
        """What groups of another size do in this turn."""
        if turns is Turns.SPEAKERS:
            return ""
        shown = sizes[0] if up < sizes[0] else max(sizes)
        told = []
        for size in sizes:
            if size == shown:
                continue
            name = self.tr("Groups of %1").replace("%1", str(size))
            if up >= size:
                does = self.tr("sum up")
                told.append(f"{name}: {does}")
                continue
            roles = interview_rounds(size)[up]
            each = (f"{number} {self._role(role)}" for number, role in enumerate(roles, start=1))
            told.append(f"{name}: {' · '.join(each)}")
        return "\n".join(told)

    def _role(self, role: str) -> str:
        return {
            "asks": self.tr("asks"),
            "tells": self.tr("tells"),
            "notes": self.tr("takes notes"),
            "listens": self.tr("listens"),
            "asks_and_notes": self.tr("asks and takes notes"),
        }[role]


def clock_text(seconds: int) -> str:
    """Such as 4:05; with a plus sign for time that has run over."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'+' if seconds < 0 else ''}{minutes}:{rest:02}"
