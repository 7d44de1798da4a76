"""The communication plan: messages written, taken from proposals, sent, and proposals refused."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from apv_desktop.content import Method, message_words, workplace_words
from apv_desktop.domain.messages import Message, Refusal
from apv_desktop.domain.news_to_tell import ToTell
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import MESSAGE, REFUSAL, Change


def add(apv: Apv, content: str, method: Method) -> Message:
    """One's own message, to everybody from the safety group until something else is written.

    Raises:
        RuleBroken: `message_empty`, `text_too_long`.
    """
    made = Message(
        apv.new_id(),
        content.strip(),
        method.text("messages:everybody"),
        sender=workplace_words.sender(apv.contents, method),
    )
    apv.edit("message_added", [_put(apv, made)])
    return made


def take(apv: Apv, found: Sequence[ToTell], method: Method) -> tuple[Message, ...]:
    """Make proposals messages of one's own; all of them are one step of the history."""
    made = tuple(_of(apv, each, method) for each in found)
    apv.edit("message_taken", [_put(apv, each) for each in made])
    return made


def refuse(apv: Apv, found: Sequence[ToTell]) -> None:
    """What is refused is not proposed again."""
    rows = [REFUSAL.put(Refusal(apv.new_id(), e.told), round_id=apv.round_id) for e in found]
    apv.edit("message_refused", rows)


def forget_refusals(apv: Apv) -> None:
    """Have what was refused proposed again."""
    rows = [REFUSAL.drop(id=each.id) for each in apv.contents.refusals]
    apv.edit("message_refusals_forgotten", rows)


def change(apv: Apv, message_id: int, **values: Any) -> None:
    """Change fields of a message, by their domain names.

    Raises:
        RuleBroken: a value is refused; the message is as it was.
    """
    changed = replace(_message(apv, message_id), **values)
    apv.edit("message_changed", [_put(apv, changed)])


def mark_sent(apv: Apv, message_id: int, sent_on: date | None) -> None:
    """Note that a message went out on a day, or with None that it has not."""
    changed = replace(_message(apv, message_id), sent_on=sent_on)
    label = "message_not_sent" if sent_on is None else "message_sent"
    apv.edit(label, [_put(apv, changed)])


def remove(apv: Apv, message_id: int) -> None:
    """Take a message off the plan; what it told of may be proposed again."""
    apv.edit("message_removed", [MESSAGE.drop(id=message_id)])


def _of(apv: Apv, found: ToTell, method: Method) -> Message:
    contents = apv.contents
    return Message(
        apv.new_id(),
        message_words.content(found, contents, method),
        message_words.audience(found, method),
        found.channel,
        workplace_words.sender(contents, method),
        found.day,
        told=found.told,
    )


def _message(apv: Apv, message_id: int) -> Message:
    return next(each for each in apv.contents.messages if each.id == message_id)


def _put(apv: Apv, message: Message) -> Change:
    return MESSAGE.put(message, round_id=apv.round_id)
