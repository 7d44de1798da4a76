"""The invitation in words, part by part: for screen, copied text and Word, as on paper."""

from collections.abc import Iterator
from typing import NamedTuple

from apv_desktop.content import meeting_words
from apv_desktop.content.method import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import Meeting, MeetingKind

_MEETINGS = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)
_BLANK = "____________________"


class LetterPart(NamedTuple):
    """A part of a letter; a part may stand without a heading."""

    heading: str
    text: str


def sender(contents: Contents, method: Method) -> str:
    """Who signs when the user names nobody: the employer and the safety group."""
    safety_group = method.text("paper/invitation:reply.safety_group")
    return "\n".join(part for part in (contents.workplace.employer.strip(), safety_group) if part)


def contact(contents: Contents) -> str:
    """Whom to answer when the user names nobody: the workplace's own contact."""
    return contents.workplace.contact.strip()


def letter(contents: Contents, method: Method) -> tuple[LetterPart, ...]:
    """The whole letter, part by part, in the words of the printed one."""
    return tuple(part for part in _parts(contents, method) if part.heading or part.text)


def as_text(contents: Contents, method: Method) -> str:
    """The whole letter as plain text."""
    parts = ("\n".join(filter(None, each)) for each in letter(contents, method))
    return "\n\n".join(parts) + "\n"


def _parts(contents: Contents, method: Method) -> Iterator[LetterPart]:
    name = contents.workplace.name.strip()
    lead = _word(method, "lead_named", workplace=name) if name else _word(method, "lead")
    yield LetterPart("", _word(method, "kicker"))
    yield LetterPart(_word(method, "heading"), lead)
    for kind in _MEETINGS:
        yield _meeting(contents.meeting(kind), method)
    yield LetterPart("", contents.invitation.own_words.strip())
    yield _why(contents, method)
    for part in ("everyone", "preparation", "notes", "after"):
        yield LetterPart(_word(method, f"{part}.heading"), _word(method, f"{part}.text"))
    yield _reply(contents, method)
    signed = contents.invitation.sender.strip() or sender(contents, method)
    yield LetterPart("", f"{_word(method, 'reply.regards')}\n{signed}")


def _why(contents: Contents, method: Method) -> LetterPart:
    text, purpose = _word(method, "why.text"), contents.round.purpose.strip()
    if purpose:
        text = f"{text}\n{_word(method, 'why.purpose', purpose=purpose)}"
    return LetterPart(_word(method, "why.heading"), text)


def _meeting(meeting: Meeting, method: Method) -> LetterPart:
    if meeting.day is None:
        lines = [_blank(method, "meeting.date"), _blank(method, "meeting.clock")]
    else:
        lines = [
            f"{method.dates.with_weekday(meeting.day)} ({method.dates.week(meeting.day)})",
            ", ".join(
                part
                for part in (
                    meeting_words.clock(meeting, method),
                    meeting_words.length(meeting, method),
                )
                if part
            ),
        ]
    place = meeting.place.strip()
    lines += [f"{_word(method, 'meeting.place')}: {place or _BLANK}"]
    lines += [_word(method, f"meeting.{meeting.kind.value}")]
    return LetterPart(method.text(f"words:meeting_kind.{meeting.kind.value}"), "\n".join(lines))


def _reply(contents: Contents, method: Method) -> LetterPart:
    reply_by = contents.invitation.reply_by
    to = contents.invitation.contact.strip() or contact(contents)
    who = _word(method, "reply.contact", contact=to) if to else _blank(method, "reply.contact_open")
    if reply_by is None:
        return LetterPart("", f"{_blank(method, 'reply.heading_open')}\n{who}")
    return LetterPart(_word(method, "reply.heading", day=reply_by), who)


def _blank(method: Method, key: str) -> str:
    return f"{_word(method, key)}: {_BLANK}"


def _word(method: Method, key: str, **values: object) -> str:
    return method.text(f"paper/invitation:{key}", **values)
