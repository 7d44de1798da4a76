"""The page for the workplace's record of processing as a Word document, to be changed there."""

from collections.abc import Callable
from datetime import date
from typing import BinaryIO

from apv_desktop.content import Method, record_words
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange.word import WordFile


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """Write each heading with its text under it, or lines to write on."""

    def word(key: str) -> str:
        return method.text(f"paper/processing_record:{key}")

    file = WordFile(word("title"), contents, method, today)
    file.line(word("title"), "Title")
    file.text(word("lead"))
    for heading, told in record_words.lines(contents, method):
        tick()
        file.line(heading, "Heading 2")
        if told.strip():
            file.text(told)
        else:
            file.writing_lines(2)
    file.save(target)
