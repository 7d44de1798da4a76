"""What each participant has answered, and who came, in words for a list."""

from apv_desktop.content.method import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind

_MEETINGS = {"1": MeetingKind.DIALOGUE_1, "2": MeetingKind.DIALOGUE_2}


def of_people(contents: Contents, method: Method) -> dict[tuple[int, str], str]:
    """Words by person and column: `reply_1`, `came_1`, `reply_2`, `came_2`."""
    columns = {kind: number for number, kind in _MEETINGS.items()}
    told: dict[tuple[int, str], str] = {}
    for (person_id, kind), reply in contents.replies.items():
        if kind in columns:
            word = method.text(f"words:reply_answer.{reply.answer.value}")
            told[person_id, f"reply_{columns[kind]}"] = word
    for (person_id, kind), tick in contents.attendance.items():
        if kind in columns:
            word = method.text(f"words:answer.{'yes' if tick.present else 'no'}")
            told[person_id, f"came_{columns[kind]}"] = word
    return told


def has(contents: Contents, column: str) -> bool:
    """Whether anything stands in a column."""
    what, _, number = column.partition("_")
    seats = contents.replies if what == "reply" else contents.attendance
    return any(kind is _MEETINGS[number] for _, kind in seats)
