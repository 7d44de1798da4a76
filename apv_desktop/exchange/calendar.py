"""Dates for other programs' calendars (.ics), with reminders that ring when ours is closed.

Reading the file again updates the same events: an event keeps its uid, and each file has a higher
SEQUENCE than those made before it. Tasks (VTODO) are left out, since hardly any calendar shows
them.
"""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, BinaryIO
from zoneinfo import ZoneInfo

from apv_desktop.content import Method
from apv_desktop.domain.frozen import frozen
from apv_desktop.exchange.plain import clean, one_line

if TYPE_CHECKING:
    import icalendar

_ZONE = "Europe/Copenhagen"
# The European rule, repeated yearly. A list of every change, as icalendar makes one, is read by
# some calendars as winter time all year.
_RULES = f"""BEGIN:VTIMEZONE
TZID:{_ZONE}
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
_BEGINNING = datetime(2020, 1, 1)
# An event of a whole day rings at nine, when somebody is at the desk.
_NINE = timedelta(hours=9)


@frozen
class Event:
    """Something on a day: `start` and `minutes` where the clock is known, else the whole day.

    `uid` never changes for the same thing. The reminders ring `alarm_days` before.
    """

    uid: str
    summary: str
    day: date
    start: time | None = None
    minutes: int = 0
    place: str = ""
    description: str = ""
    alarm_days: tuple[int, ...] = (7, 1)


def write(events: Iterable[Event], method: Method, now: datetime, target: BinaryIO) -> None:
    """Write events to an open file; `now` is when, for the calendar that compares two files."""
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//APV Desktop//APV//DA")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", method.text("calendar:name"))
    calendar.add("x-wr-timezone", _ZONE)
    calendar.add_component(icalendar.Timezone.from_ical(_RULES))
    for event in events:
        calendar.add_component(_made(event, now))
    target.write(calendar.to_ical())


def _made(event: Event, now: datetime) -> "icalendar.Event":
    import icalendar

    made = icalendar.Event()
    made.add("uid", event.uid)
    made.add("dtstamp", now.astimezone(ZoneInfo("UTC")))
    made.add("sequence", max(0, int((now.replace(tzinfo=None) - _BEGINNING).total_seconds() // 60)))
    made.add("summary", one_line(event.summary))
    if event.start is None:
        made.add("dtstart", event.day)
        made.add("dtend", event.day + timedelta(days=1))
        made.add("transp", "TRANSPARENT")
    else:
        begins = datetime.combine(event.day, event.start, ZoneInfo(_ZONE))
        made.add("dtstart", begins)
        made.add("dtend", begins + timedelta(minutes=event.minutes))
    if event.place.strip():
        made.add("location", one_line(event.place))
    if event.description.strip():
        made.add("description", clean(event.description))
    for days in event.alarm_days:
        made.add_component(_alarm(event, days))
    return made


def _alarm(event: Event, days: int) -> "icalendar.Alarm":
    import icalendar

    made = icalendar.Alarm()
    made.add("action", "DISPLAY")
    made.add("description", one_line(event.summary))
    made.add("trigger", timedelta(days=-days) + (_NINE if event.start is None else timedelta()))
    return made
