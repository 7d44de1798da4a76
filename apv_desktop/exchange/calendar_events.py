"""What an APV puts into a calendar: its dates, and nothing about anybody."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import BinaryIO

from apv_desktop.content import Method, dates_ahead
from apv_desktop.content.dates_ahead import Ahead
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.exchange import calendar
from apv_desktop.exchange.calendar import Event


def write(
    contents: Contents,
    method: Method,
    target: BinaryIO,
    now: datetime,
    tick: Callable[[], None],
) -> None:
    """Write every date the calendar is to remember: one file, whichever page asks for it."""
    tick()
    events = [_event(each) for each in dates_ahead.ahead(contents, method)]
    calendar.write(events, method, now, target)


def meeting_events(contents: Contents, method: Method, kinds: Iterable[MeetingKind]) -> list[Event]:
    """Those of the meetings that have a day."""
    return [_event(each) for each in dates_ahead.meetings(contents, method, kinds)]


def uid_for(kind: str, key: object, contents: Contents) -> str:
    """The name of a thing in every calendar: the same for ever in this round."""
    return dates_ahead.uid_for(kind, key, contents.round)


def _event(found: Ahead) -> Event:
    return Event(
        found.uid,
        found.summary,
        found.day,
        found.start,
        found.minutes,
        found.place,
        found.text,
        found.alarm_days,
    )
