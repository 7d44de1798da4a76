"""The scripts of the meetings for Word and as plain text, in the words of the printed ones."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import BinaryIO

from apv_desktop.content import Method, script_plain, script_texts
from apv_desktop.content.script_texts import Advice
from apv_desktop.content.script_words import ScriptWords
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.scripts import SCRIPTED, Slot
from apv_desktop.exchange.plain import encoded
from apv_desktop.exchange.word import WordFile

_TITLES = {
    MeetingKind.DIALOGUE_1: "first_script",
    MeetingKind.ASSESSMENT: "assessment_script",
    MeetingKind.DIALOGUE_2: "second_script",
}
Tick = Callable[[], None]


def _title(method: Method, kind: MeetingKind) -> str:
    return method.text(f"paper/{_TITLES[kind]}:title")


def _write_text(
    kind: MeetingKind,
    contents: Contents,
    method: Method,
    target: BinaryIO,
    today: date,
    tick: Tick,
) -> None:
    target.write(encoded(script_plain.as_text(contents, method, kind, _title(method, kind))))


def _write(
    kind: MeetingKind,
    contents: Contents,
    method: Method,
    target: BinaryIO,
    today: date,
    tick: Tick,
) -> None:
    title = _title(method, kind)
    file = WordFile(title, contents, method, today)
    words = ScriptWords(contents, method, kind)
    file.line(words.where(), "Subtitle")
    file.line(title, "Title")
    file.text(words.lead())
    file.text(words.sum(), bold=True)
    _list(file, script_texts.ground_rules(method, contents.meeting_texts), "•")
    file.line(words.word("items"), "Heading 1")
    for slot in words.table.slots:
        tick()
        _item(file, words, slot)
    _list(file, script_texts.serious(method, contents.meeting_texts), "")
    _list(file, script_texts.clean_up(method, contents.meeting_texts), "☐")
    file.save(target)


def _item(file: WordFile, words: ScriptWords, slot: Slot) -> None:
    item = slot.item
    when = " · ".join(part for part in (words.clock(slot), words.minutes(slot)) if part)
    file.line(f"{when}   {item.title}", "Heading 2")
    file.text(words.note(slot), "No Spacing")
    file.text(item.method)
    if item.instruction.strip():
        file.line(words.word("room"), "Caption")
        file.text(item.instruction)
    if item.say.strip():
        file.line(words.word("say"), "Caption")
        file.text(item.say, "Quote")


def _list(file: WordFile, advice: Advice, mark: str) -> None:
    with file.together():
        file.line(advice.heading, "Heading 1")
        file.text(advice.lead, bold=True)
        for number, point in enumerate(advice.points, start=1):
            file.line(f"{mark or f'{number}.'} {point}")


write_first, write_assessment, write_second = (partial(_write, kind) for kind in SCRIPTED)
write_first_text, write_assessment_text, write_second_text = (
    partial(_write_text, kind) for kind in SCRIPTED
)
