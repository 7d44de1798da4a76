"""The communication plan as a Word document, in the order it is to be told."""

from collections.abc import Callable
from datetime import date
from typing import BinaryIO

from apv_desktop.content import Method, message_words
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.messages import Message, in_order
from apv_desktop.exchange.word import WordFile

_COLUMNS = ("planned_on", "content", "audience", "channel", "sent_on")
_SHARES = (23, 60, 27, 34, 22)
_BLANK = 6


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """Write what is to be told and what has been, or an empty table."""

    def word(key: str, **values: object) -> str:
        return method.text(f"paper/communication_plan:{key}", **values)

    file = WordFile(word("title"), contents, method, today)
    file.line(word("title"), "Title")
    file.text(word("lead"))
    heads = [word(f"columns.{name}") for name in _COLUMNS]
    messages = in_order(contents.messages)
    if not messages:
        file.table(heads, [("", "", "", "", "")] * _BLANK, _SHARES)
    for name, is_sent in (("waiting", False), ("sent", True)):
        found = [each for each in messages if (each.sent_on is not None) is is_sent]
        tick()
        if found:
            file.line(word(name, count=len(found)), "Heading 2")
            file.table(heads, [_row(each, method) for each in found], _SHARES)
    file.save(target)


def _row(message: Message, method: Method) -> tuple[str, ...]:
    short, channels = method.dates.short, message_words.channels(method)
    channel = channels[message.channel] if message.channel.value else ""
    return (
        "" if message.planned_on is None else short(message.planned_on),
        message.content,
        message.audience,
        "\n".join(part for part in (channel, message.sender.strip()) if part),
        "" if message.sent_on is None else short(message.sent_on),
    )
