"""The invitation in words, part by part: for screen, copied text and Word, as on paper."""

from collections.abc import Iterator
from typing import NamedTuple

from apv_desktop.content import meeting_words, workplace_words
from apv_desktop.content.method import LANGUAGES, Method, load
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
    safety_group = workplace_words.sender(contents, method)
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


def own_words(contents: Contents, method: Method) -> str:
    """The user's own part, with the fields they named filled in."""
    words = contents.invitation.own_words.strip()
    if "[" not in words:
        return words
    for field, value in _values(contents, method).items():
        for token in tokens(field):
            words = words.replace(token, value or _BLANK)
    return words


def token(field: str, method: Method) -> str:
    """How own words name a field."""
    return f"[{_word(method, f'fields.{field}')}]"


def tokens(field: str) -> tuple[str, ...]:
    """How a field is named in each language: the letter may have been begun in another."""
    return tuple(token(field, load(language)) for language in LANGUAGES)


def reminder(contents: Contents, method: Method) -> str:
    """A short letter to those who have not answered: both dates, and whom to answer."""
    lines = [_word(method, "reminder.opening")]
    for kind in _MEETINGS:
        name = method.text(f"words:meeting_kind.{kind.value}")
        meeting = contents.meeting(kind)
        when = _when(meeting, method) or _BLANK
        place = f", {meeting.place.strip()}" if meeting.place.strip() else ""
        lines.append(f"{name}: {when}{place}")
    to = contents.invitation.contact.strip() or contact(contents) or _BLANK
    ask = _word(method, "reminder.ask", contact=to)
    signed = contents.invitation.sender.strip() or sender(contents, method)
    return "\n\n".join(
        (lines[0], "\n".join(lines[1:]), ask, f"{_word(method, 'reply.regards')}\n{signed}")
    )


def _values(contents: Contents, method: Method) -> dict[str, str]:
    first, second = (contents.meeting(kind) for kind in _MEETINGS)
    reply_by = contents.invitation.reply_by
    return {
        "dialogue_1": _when(first, method),
        "place_1": first.place.strip(),
        "dialogue_2": _when(second, method),
        "place_2": second.place.strip(),
        "reply_by": "" if reply_by is None else method.dates.long(reply_by),
        "contact": contents.invitation.contact.strip() or contact(contents),
        "workplace": contents.workplace.name.strip(),
    }


def _when(meeting: Meeting, method: Method) -> str:
    if meeting.day is None:
        return ""
    clock = meeting_words.clock(meeting, method)
    return " ".join(part for part in (method.dates.with_weekday(meeting.day), clock) if part)


def _parts(contents: Contents, method: Method) -> Iterator[LetterPart]:
    name = contents.workplace.name.strip()
    lead = _word(method, "lead_named", workplace=name) if name else _word(method, "lead")
    yield LetterPart("", _word(method, "kicker"))
    yield LetterPart(_word(method, "heading"), lead)
    for kind in _MEETINGS:
        yield _meeting(contents.meeting(kind), method)
    yield LetterPart("", own_words(contents, method))
    yield _why(contents, method)
    names = workplace_words.names(contents, method)
    for part in ("everyone", "preparation", "notes", "after"):
        text = _word(method, f"{part}.text", **names)
        yield LetterPart(_word(method, f"{part}.heading"), text)
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
