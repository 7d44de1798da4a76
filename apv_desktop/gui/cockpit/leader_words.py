"""What the leader is told at a moment of the meeting: about this item, the end, and the rest."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from apv_desktop.content import Method
from apv_desktop.domain.meeting_clock import LET_BE, MeetingClock, Signal
from apv_desktop.gui.cockpit.room_words import clock_text

_TONES = {Signal.CALM: "", Signal.SOON: "warn", Signal.OVER: "error"}


class LeaderWords(QObject):
    """Words and tones; the leader's window shows them."""

    def signal(self, clock: MeetingClock, now: datetime) -> tuple[str, str]:
        """What the time says, and its tone; a word always goes with the colour."""
        if clock.paused is not None:
            return self.tr("The meeting is paused."), "warn"
        signal = clock.signal(now)
        told = {
            Signal.CALM: "",
            Signal.SOON: self.tr("⚠ Soon over. Begin to round off."),
            Signal.OVER: self.tr("⚠ The time is up. Go on when it suits: Page Down."),
        }
        return told[signal], _TONES[signal]

    def end(self, clock: MeetingClock, now: datetime, method: Method) -> tuple[str, str]:
        """When the meeting will end, and whether that is early, on time or late."""
        ends = method.dates.clock(_to_the_minute(clock.expected_end(now)).time())
        late = clock.late(now)
        minutes = max(1, round(abs(late) / 60))
        if abs(late) < max(LET_BE, 30):
            told, tone = self.tr("Ends %1: on time"), "ok"
        elif late < 0:
            told, tone = self.tr("Ends %1: %n minute(s) early", "", minutes), "ok"
        else:
            told, tone = self.tr("Ends %1: %n minute(s) late", "", minutes), "error"
        return told.replace("%1", ends), tone

    def turn(self, clock: MeetingClock, now: datetime, people: int) -> str:
        """Which round it is and what is left of it; empty where nobody takes turns."""
        up = clock.turn_at(now, people)
        if up is None:
            return ""
        told = self.tr("Round %1 of %2: %3 left").replace("%1", str(up[0] + 1))
        return told.replace("%2", str(people)).replace("%3", clock_text(up[1]))

    def items(self, clock: MeetingClock, now: datetime, method: Method) -> list[str]:
        """Every item: what those took that are over, and when the others begin."""
        told, begins = [], now + timedelta(seconds=max(0, clock.left(now)))
        for at, stage in enumerate(clock.stages):
            if clock.is_over and at > clock.at and not stage.spent:
                missed = self.tr("not reached")
                told.append(f"–  {stage.title} · {missed}")
            elif at < clock.at or clock.is_over:
                took = self.tr("%n min.", "", round(stage.spent / 60))
                done = self.tr("skipped") if stage.skipped else took
                told.append(f"✓ {stage.title} · {done}")
            elif at == clock.at:
                here = self.tr("now")
                told.append(f"▶ {stage.title} · {here}")
            else:
                length = self.tr("%n min.", "", round(stage.allotted / 60))
                clock_time = method.dates.bare_clock(_to_the_minute(begins).time())
                told.append(f"{clock_time}  {stage.title} · {length}")
                begins += timedelta(seconds=stage.to_come)
        return told


def _to_the_minute(moment: datetime) -> datetime:
    return (moment + timedelta(seconds=30)).replace(second=0, microsecond=0)
