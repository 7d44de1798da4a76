"""What stands on a role card, for paper and Word alike."""

from apv_desktop.content.method import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind


def when(contents: Contents, method: Method, kind: MeetingKind) -> str:
    """Day, time and place of a meeting on a line; nothing before there is a day."""
    meeting = contents.meeting(kind)
    if meeting.day is None:
        return ""
    told = [method.dates.long(meeting.day)]
    if meeting.start is not None:
        told.append(method.dates.clock(meeting.start))
    return ", ".join([*told, *filter(None, [meeting.place.strip()])])
