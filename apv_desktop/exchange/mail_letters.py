"""The invitation and the reminder as drafts, with both meetings for the reader's calendar."""

from collections.abc import Callable, Iterable
from datetime import datetime
from io import BytesIO
from typing import BinaryIO

from apv_desktop.content import Method, invitation_letter
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import DIALOGUES, MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.exchange import calendar, calendar_events, mail
from apv_desktop.exchange.mail import Attachment


def write_invitation(
    contents: Contents, method: Method, target: BinaryIO, now: datetime, tick: Callable[[], None]
) -> None:
    """The whole letter to everybody on the list."""
    tick()
    body = invitation_letter.as_text(contents, method)
    subject = method.text("paper/invitation:title")
    _write(contents, method, subject, body, contents.people, now, target)


def write_reminder(
    contents: Contents, method: Method, target: BinaryIO, now: datetime, tick: Callable[[], None]
) -> None:
    """A short letter to those who have not answered about the first meeting."""
    tick()
    kind = MeetingKind.DIALOGUE_1
    open_ones = [each for each in contents.people if (each.id, kind) not in contents.replies]
    body = invitation_letter.reminder(contents, method)
    subject = method.text("paper/invitation:reminder.subject")
    _write(contents, method, subject, body, open_ones, now, target)


def _write(
    contents: Contents,
    method: Method,
    subject: str,
    body: str,
    people: Iterable[Person],
    now: datetime,
    target: BinaryIO,
) -> None:
    recipients = [person.email for person in people]
    mail.write(subject, body, recipients, _dates(contents, method, now), target)


def _dates(contents: Contents, method: Method, now: datetime) -> list[Attachment]:
    """Both dialogue meetings as one file, none while they have no day."""
    events = calendar_events.meeting_events(contents, method, DIALOGUES)
    if not events:
        return []
    file = BytesIO()
    calendar.write(events, method, now, file)
    name = f"{method.text('exports:dates.file')}.ics"
    return [Attachment(name, "text/calendar", file.getvalue())]
