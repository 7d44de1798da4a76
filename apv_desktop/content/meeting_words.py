"""When a meeting is and how long it lasts, in the words of the invitation: paper and plain text."""

from apv_desktop.content.method import Method
from apv_desktop.domain.meetings import Meeting


def clock(meeting: Meeting, method: Method) -> str:
    """From when to when; empty while day or start is not known."""
    start, end = meeting.start, meeting.end
    if meeting.day is None or start is None or end is None:
        return ""
    return method.text(
        "paper/invitation:meeting.time",
        hour=start.hour,
        minute=f"{start.minute:02}",
        end_hour=end.hour,
        end_minute=f"{end.minute:02}",
    )


def length(meeting: Meeting, method: Method) -> str:
    """How long it lasts, in whole hours where it can be."""
    hours, minutes = divmod(meeting.minutes, 60)
    if minutes:
        return method.text("paper/invitation:meeting.minutes", count=meeting.minutes)
    return method.text("paper/invitation:meeting.hours", count=hours)
