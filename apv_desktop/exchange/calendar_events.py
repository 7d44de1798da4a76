"""What an APV puts into a calendar: its meetings, and nothing about anybody."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import BinaryIO

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.exchange import calendar
from apv_desktop.exchange.calendar import Event


def write(
    contents: Contents,
    method: Method,
    target: BinaryIO,
    now: datetime,
    tick: Callable[[], None],
) -> None:
    """Write every date the calendar is to remember."""
    tick()
    calendar.write(meeting_events(contents, method), method, now, target)


def meeting_events(
    contents: Contents, method: Method, kinds: Iterable[MeetingKind] = MeetingKind
) -> list[Event]:
    """The meetings that have a day."""
    meetings = (contents.meeting(kind) for kind in kinds)
    return [_event(each, contents, method) for each in meetings if each.day is not None]


def uid_for(kind: str, key: object, contents: Contents) -> str:
    """The name of a thing in every calendar: the same for ever in this round."""
    found = contents.round
    return f"{kind}-{key}-{found.id}-{found.started:%Y%m%d}@apv-desktop"


def _event(meeting: Meeting, contents: Contents, method: Method) -> Event:
    assert meeting.day is not None
    name = method.text(f"words:meeting_kind.{meeting.kind.value}")
    workplace = contents.workplace.name.strip()
    summary = method.text("calendar:summary", what=name, workplace=workplace) if workplace else name
    return Event(
        uid_for("meeting", meeting.kind.value, contents),
        summary,
        meeting.day,
        meeting.start,
        meeting.minutes,
        meeting.place,
        method.text(f"calendar:meeting.{meeting.kind.value}"),
    )
