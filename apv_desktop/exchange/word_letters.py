"""The letters as Word documents, to be given the workplace's own voice."""

from collections.abc import Callable
from datetime import date
from typing import BinaryIO

from apv_desktop.content import Method, handover_words, invitation_letter, status_news
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange.word import WordFile

_MEETINGS = 2  # side by side, as on paper, so that the letter is one page


def write_invitation(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """Write the invitation, part by part."""
    told = invitation_letter.letter(contents, method)
    file = WordFile(method.text("paper/invitation:title"), contents, method, today)
    kicker, opening, *rest = told
    file.line(kicker.text, "Subtitle")
    file.line(opening.heading, "Title")
    file.text(opening.text)
    own_words = invitation_letter.own_words(contents, method)
    meetings, rest = rest[:_MEETINGS], rest[_MEETINGS:]
    heads, told_of = ([getattr(m, name) for m in meetings] for name in ("heading", "text"))
    file.table(heads, [told_of], (1, 1), is_last=True)
    for part in rest:
        tick()
        if part.heading:
            file.line(part.heading, "Heading 2")
        if part.text == own_words and not part.heading:
            file.block(part.text, "Quote")
        elif part.text:
            file.block(part.text)
    file.save(target)


def write_status_letter(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """Write the status letter, chapter by chapter."""
    told = status_news.letter(contents, method, today)
    file = WordFile(method.text("paper/status_letter:title"), contents, method, today)
    file.line(told.kicker, "Subtitle")
    file.line(told.heading, "Title")
    file.text(told.lead)
    file.text(told.own_words, "Quote")
    for chapter in told.chapters:
        if chapter.heading:
            file.line(chapter.heading, "Heading 1")
        for item in chapter.items:
            tick()
            file.text(item.title, bold=bool(chapter.heading), keeps=bool(item.told))
            for sentence in item.told:
                file.text(sentence)
    for paragraph in told.close:
        file.block(paragraph)
    file.save(target)


def write_handover(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """Write the letter to a successor, section by section."""

    def word(key: str) -> str:
        return method.text(f"paper/handover_letter:{key}")

    file = WordFile(word("title"), contents, method, today)
    file.line(word("title"), "Title")
    for told in handover_words.greeting(contents, method):
        file.text(told)
    for section in handover_words.sections(contents, method, today):
        tick()
        file.line(section.heading, "Heading 2")
        file.text(section.text)
        for point in section.lines:
            file.line(f"•  {point}")
    found = handover_words.newest(contents)
    file.text(word("secret"), bold=True)
    file.beside([(word("sender"), found.from_name if found is not None else "")])
    file.save(target)
