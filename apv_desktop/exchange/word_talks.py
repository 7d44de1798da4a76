"""The sheets of talks and of the law (content/talk_sheets.py, law_sheets.py) as Word documents."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import BinaryIO

from apv_desktop.content import Method, law_sheets, talk_sheets
from apv_desktop.content.talk_sheets import Part, Sheet
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange.word import WordFile

Tick = Callable[[], None]


def _write(
    document: str,
    contents: Contents,
    method: Method,
    target: BinaryIO,
    today: date,
    tick: Tick,
    sheets: Callable[..., tuple[Sheet, ...]] = talk_sheets.sheets,
) -> None:
    words = f"paper/{document.replace('-', '_')}"
    made = sheets(document, contents, method, today)
    file = WordFile(method.text(f"{words}:title"), contents, method, today)
    for at, sheet in enumerate(made):
        tick()
        write_sheet(file, sheet, words, method, new_page=at > 0)
    file.save(target)


def write_sheet(
    file: WordFile, sheet: Sheet, words: str, method: Method, *, new_page: bool = False
) -> None:
    """Write one sheet; the heads of its tables stand in the file of texts `words`.

    On a `new_page` it is a chapter of a longer document.
    """
    file.line(sheet.title, "Heading 1" if new_page else "Title", new_page=new_page)
    file.text(sheet.lead)
    if sheet.fields:
        file.beside(sheet.fields)
    for part in sheet.parts:
        file.line(part.heading, "Heading 2")
        if part.columns:
            heads = [method.text(f"{words}:columns.{key}") for key in part.columns]
            blank = [("",) * len(heads)] * part.blank
            file.table(heads, [*part.rows, *blank], part.shares)
        elif part.signers:
            file.beside([(signer, "") for signer in part.signers])
        else:
            _answer(file, part)
    file.text(sheet.note)


def _answer(file: WordFile, part: Part) -> None:
    for point in part.points:
        file.line(f"•  {point}", "No Spacing")
    if part.text.strip():
        file.text(part.text)
    elif part.lines:
        file.writing_lines(part.lines)


write_agenda = partial(_write, "wrap-up-agenda")
write_minutes = partial(_write, "wrap-up-minutes")
write_evaluation = partial(_write, "evaluation")
write_record = partial(_write, "discussion-record")
write_legal_check = partial(_write, "legal-check", sheets=law_sheets.sheets)
write_coverage = partial(_write, "coverage", sheets=law_sheets.sheets)
write_account = partial(_write, "process-account", sheets=law_sheets.sheets)
