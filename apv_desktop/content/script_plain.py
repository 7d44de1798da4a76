"""A script as plain text: to be read aloud from a phone, or sent to whoever leads the meeting."""

from collections.abc import Iterator

from apv_desktop.content import script_texts
from apv_desktop.content.method import Method
from apv_desktop.content.script_texts import Advice
from apv_desktop.content.script_words import ScriptWords
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.scripts import Slot


def as_text(contents: Contents, method: Method, kind: MeetingKind, title: str) -> str:
    """Everything the printed script says, one paragraph to a line."""
    words = ScriptWords(contents, method, kind)
    told = [title.upper(), words.where(), words.lead(), words.sum()]
    told.append(_listed(script_texts.ground_rules(method, contents.meeting_texts), "–"))
    told += ["\n".join(_item(words, slot)) for slot in words.table.slots]
    told.append(_listed(script_texts.serious(method, contents.meeting_texts), ""))
    told.append(_listed(script_texts.clean_up(method, contents.meeting_texts), "[ ]"))
    return "\n\n".join(part for part in told if part) + "\n"


def _item(words: ScriptWords, slot: Slot) -> Iterator[str]:
    item = slot.item
    when = " · ".join(part for part in (words.clock(slot), words.minutes(slot)) if part)
    yield f"{when}: {item.title}"
    for text in (words.note(slot), item.method.strip()):
        if text:
            yield text
    if item.instruction.strip():
        yield f"{words.word('room')}: {item.instruction.strip()}"
    if item.say.strip():
        yield f"{words.word('say')}: {item.say.strip()}"


def _listed(advice: Advice, mark: str) -> str:
    points = [
        f"{mark or f'{number}.'} {point}" for number, point in enumerate(advice.points, start=1)
    ]
    return "\n".join([advice.heading, *([advice.lead] if advice.lead else []), *points])
